// "Mein Playbook": what shows it is loaded when somebody wants to see it.
customElements.define("mine-panel", class extends HTMLElement {
  connectedCallback() {
    this.page = { kinds, printOnly, root, store, trusted };
    for (const opener of document.querySelectorAll("[data-mine-open]")) {
      opener.hidden = !("HTMLDialogElement" in window);
      opener.addEventListener("click", () => this.open());
    }
  }

  async open() {
    /** @type {Promise<void> | undefined} */
    this.loading = this.loading ?? this.load();
    try { await this.loading; } catch { this.loading = undefined; return; }
    this.querySelector("mine-dialogs").open();
  }

  async load() {
    const [part] = await Promise.all([latePart("mine-dialogs", this), loadScript(this.dataset.script)]);
    this.append(part);
  }
});
