// Opens the search; everything it needs beyond that is loaded with its first use.
customElements.define("site-search", class extends HTMLElement {
  connectedCallback() {
    this.dialog = this.querySelector("dialog");
    this.input = this.querySelector("[data-search-input]");
    document.addEventListener("click", event => {
      const opener = event.target.closest("[data-search-open]");
      if (opener) {
        event.preventDefault();
        this.open(opener.dataset.searchOpen);
      }
    });
    document.addEventListener("keydown", event => {
      if (this.isShortcut(event)) {
        event.preventDefault();
        this.open();
      }
    });
    this.querySelector("[data-search-close]").addEventListener("click", () => this.close());
    this.dialog.addEventListener("click", event => { if (event.target === this.dialog) { this.close(); } });
  }

  isShortcut(event) {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isWriting = event.target.closest?.("input, textarea, select, [contenteditable]");
    return isCommand || (isSlash && !isWriting && !document.querySelector("dialog[open]"));
  }

  // With words, those are searched for at once.
  open(words) {
    if (words) { this.input.value = words; }
    if (!this.dialog.open) {
      for (const other of document.querySelectorAll("dialog[open]")) { other.close(); }
      this.dialog.showModal();
    }
    this.input.focus();
    this.input.select();
    if (words) { this.input.dispatchEvent(new Event("input")); }
    this.load();
  }

  close() { this.dialog.close(); }

  // The overlay's script finds this element by itself.
  load() {
    if (this.script) { return; }
    this.script = document.createElement("script");
    this.script.src = this.dataset.overlay;
    this.script.addEventListener("error", () => {
      this.script = null;
      this.querySelector("[data-search-status]").textContent = this.dataset.failed;
    });
    document.head.append(this.script);
  }
});
