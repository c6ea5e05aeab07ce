// Opens the search; everything it needs beyond that is loaded with its first use.
customElements.define("site-search", class extends HTMLElement {
  connectedCallback() {
    document.addEventListener("click", event => {
      const opener = this.openerOf(event);
      if (opener) {
        event.preventDefault();
        this.open(opener.dataset.searchOpen);
      }
    });
    // Who is about to open it need not wait then.
    document.addEventListener("pointerover", event => { if (this.openerOf(event)) { this.prepare().catch(() => {}); } });
    document.addEventListener("keydown", event => {
      if (this.isShortcut(event)) {
        event.preventDefault();
        this.open();
      }
    });
    // Whoever comes back finds the list they left.
    addEventListener("pageshow", () => this.reopen());
    this.markHits();
  }

  /**
   * @param {Event} event
   * @returns {HTMLElement | null}
   */
  openerOf(event) { return event.target instanceof Element ? event.target.closest("[data-search-open]") : null; }

  /** @param {KeyboardEvent} event */
  isShortcut(event) {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isWriting = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    return isCommand || (isSlash && !isWriting && !document.querySelector("dialog[open]"));
  }

  // With words, those are searched for at once.
  /** @param {string} [words] */
  async open(words) {
    try { await this.prepare(); } catch { return; }
    const dialog = this.querySelector("dialog");
    const input = this.querySelector("[data-search-input]");
    if (words) { input.value = words; }
    if (!dialog.open) {
      for (const other of document.querySelectorAll("dialog[open]")) { other.close(); }
      dialog.showModal();
    }
    input.focus();
    input.select();
    if (words) { input.dispatchEvent(new Event("input")); }
    this.load();
  }

  close() { this.querySelector("dialog").close(); }

  // Marks the words by which this page was found, where the search has left some.
  markHits() {
    try { if (sessionStorage.getItem("herzblut:hits")) { loadScript(this.dataset.hits).catch(() => {}); } } catch { /* nothing is marked then */ }
  }

  reopen() {
    const words = new URLSearchParams(location.search).get("search");
    if (words) { this.open(words); }
  }

  // The dialog comes once; where it cannot be had, the next try asks again.
  prepare() {
    /** @type {Promise<void> | undefined} */
    this.preparing = this.preparing ?? latePart("search-dialog", this).then(part => this.take(part)).catch(error => { this.preparing = undefined; throw error; });
    return this.preparing;
  }

  // The dialog brings the words that the overlay's script looks for here.
  /** @param {DocumentFragment} part */
  take(part) {
    this.append(part);
    const dialog = this.querySelector("dialog");
    Object.assign(this.dataset, dialog.dataset);
    this.querySelector("[data-search-close]").addEventListener("click", () => this.close());
    dialog.addEventListener("click", event => { if (event.target === dialog) { this.close(); } });
  }

  // The overlay's script finds this element by itself.
  load() {
    /** @type {HTMLScriptElement | undefined} */
    this.script = this.script ?? this.overlayScript();
  }

  overlayScript() {
    const script = document.createElement("script");
    script.src = this.dataset.overlay;
    script.addEventListener("error", () => {
      this.script = undefined;
      this.querySelector("[data-search-status]").textContent = this.dataset.failed;
    });
    document.head.append(script);
    return script;
  }
});
