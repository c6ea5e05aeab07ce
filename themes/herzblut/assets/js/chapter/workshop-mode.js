// The slides come when somebody wants them: by the button, or by an address that carries a choice (?workshop=30).
customElements.define("workshop-mode", class extends HTMLElement {
  connectedCallback() {
    if (!("HTMLDialogElement" in window)) { this.hidden = true; return; }
    this.querySelector("button").addEventListener("click", () => this.open());
    if (new URLSearchParams(location.search).has("workshop")) { this.open(); }
  }

  async open() {
    /** @type {Promise<unknown> | undefined} */
    this.loading = this.loading ?? this.load();
    try { await this.loading; } catch { this.loading = undefined; return; }
    const slides = document.querySelector("workshop-slides") ?? document.body.appendChild(document.createElement("workshop-slides"));
    slides.open(this);
  }

  load() {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = this.dataset.style;
    const styled = new Promise(resolve => { style.addEventListener("load", resolve); style.addEventListener("error", resolve); });
    document.head.append(style);
    return Promise.all([loadScript(this.dataset.script), styled]);
  }
});
