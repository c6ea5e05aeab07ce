// The slides come when somebody wants them: by the button, or by an address that carries a choice (?workshop=30).
customElements.define("workshop-mode", class extends HTMLElement {
  connectedCallback() {
    if (!("HTMLDialogElement" in window)) { this.hidden = true; return; }
    this.querySelector("button").addEventListener("click", () => this.open());
    if (new URLSearchParams(location.search).has("workshop")) { this.open(); }
  }

  async open() {
    /** @type {Promise<string> | undefined} */
    this.loading = this.loading ?? this.load();
    let words = "";
    try { words = await this.loading; } catch { this.loading = undefined; return; }
    const slides = document.querySelector("workshop-slides") ?? document.body.appendChild(document.createElement("workshop-slides"));
    slides.open(this, words);
  }

  // Gives the words, which come in the page's language.
  async load() {
    await Promise.all([loadScript(this.dataset.script), loadStyle(this.dataset.style)]);
    await loadScript(this.dataset.words);
    return self.herzblutParts["slides-words"];
  }
});
