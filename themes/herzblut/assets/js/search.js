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
    // Whoever comes back finds the list they left.
    addEventListener("pageshow", () => this.reopen());
    this.markHits();
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

  reopen() {
    const query = new URLSearchParams(location.search).get("search");
    if (!query) { return; }
    this.input.value = query;
    this.open();
  }

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

  // The words by which this page was found, once: the search has left them.
  markHits() {
    let hits = null;
    try {
      hits = JSON.parse(sessionStorage.getItem("herzblut:hits"));
      sessionStorage.removeItem("herzblut:hits");
    } catch { /* nothing is marked then */ }
    if (!hits?.words?.length || hits.path !== location.pathname || !self.Highlight) { return; }
    const words = new RegExp(`(?<!\\p{L})(?:${hits.words.map(word => word.replace(/[.*+]/g, "\\$&")).join("|")})(?!\\p{L})`, "gu");
    const ranges = [];
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { index, 0: word } of texts.currentNode.textContent.matchAll(words)) {
        const range = new Range();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set("search-hit", new Highlight(...ranges));
  }
});
