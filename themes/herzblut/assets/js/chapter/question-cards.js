// Cards to cut out come when somebody wants to print them.
customElements.define("question-cards", class extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll("button")) { button.addEventListener("click", () => this.print(button.dataset.size)); }
  }

  /** @param {string} size */
  async print(size) {
    /** @type {Promise<unknown> | undefined} */
    this.loading = this.loading ?? Promise.all([loadScript(this.dataset.script), loadLateStyle(this)]);
    try { await this.loading; } catch { this.loading = undefined; return; }
    const sheet = document.querySelector("card-sheet") ?? document.body.appendChild(document.createElement("card-sheet"));
    await sheet.lay(this.dataset.place, size);
    printOnly("cards");
  }
});
