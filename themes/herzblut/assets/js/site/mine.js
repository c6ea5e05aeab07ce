// Everything kept on this device in one place: to open, to save as Markdown, to print, to delete.
customElements.define("mine-panel", class extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    if (!this.dialog || !this.dialog.showModal) { return; }
    for (const opener of document.querySelectorAll("[data-mine-open]")) {
      opener.addEventListener("click", () => { this.fill(); this.dialog.showModal(); });
    }
    this.on("[data-mine-close]", () => this.dialog.close());
    this.on("[data-mine-export]", () => this.download());
    this.on("[data-mine-print]", () => printOnly("mine"));
    this.on("[data-mine-delete]", event => this.remove(event.currentTarget));
    this.dialog.addEventListener("click", event => { if (event.target === this.dialog) { this.dialog.close(); } });
    document.addEventListener("mine-change", () => this.fill());
  }

  on(selector, action) { this.querySelector(selector)?.addEventListener("click", action); }

  fill() {
    const all = store.all();
    let any = false;
    for (const part of this.querySelectorAll("[data-mine]")) {
      const entries = Object.entries(all[part.dataset.mine]);
      part.hidden = entries.length === 0;
      any = any || entries.length > 0;
      part.querySelector("ul").replaceChildren(...entries.map(([path, entry]) => this.entry(path, entry)));
    }
    this.querySelector(".mine-empty").hidden = any;
    this.querySelector(".mine-ways").hidden = !any;
    this.unsure();
  }

  entry(path, entry) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(path, siteUrl).href;
    link.textContent = entry.question || entry.title;
    item.append(link);
    if (entry.text) {
      const text = document.createElement("p");
      text.textContent = entry.text;
      item.append(text);
    }
    return item;
  }

  download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([toMarkdown(this)], { type: "text/markdown;charset=utf-8" }));
    link.download = "playbook.md";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // Twice, because nothing brings it back.
  remove(button) {
    if (button.dataset.asked) { store.clear(); return; }
    button.dataset.asked = "yes";
    button.dataset.plain = button.textContent.trim();
    button.querySelector("span").textContent = button.dataset.sure;
  }

  unsure() {
    const button = this.querySelector("[data-mine-delete][data-asked]");
    if (button) {
      delete button.dataset.asked;
      button.querySelector("span").textContent = button.dataset.plain;
    }
  }
});
