// A private note to a guiding question: written as one types, open where there is one.
customElements.define("question-note", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLElement} */
    this.entry = fillFrom("template.note-pattern", this);
    /** @type {HTMLTextAreaElement} */
    this.field = this.querySelector("textarea");
    /** @type {HTMLDetailsElement} */
    this.details = this.querySelector("details");
    /** @type {HTMLElement} */
    this.status = this.querySelector("[role=status]");
    this.field.setAttribute("aria-label", this.field.getAttribute("aria-label").replace("{question}", this.question.replaceAll("$", "$$$$")));
    this.show();
    this.field.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(), 500);
      this.status.textContent = "";
      this.grow();
    });
    // Whoever leaves field or page before the pause is over loses nothing.
    this.field.addEventListener("change", () => this.keep());
    // A phone may end a page that is out of sight without another word.
    addEventListener("pagehide", () => this.keepNow());
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") { this.keepNow(); } });
    // Whoever opens a note wants to write it.
    this.details.querySelector("summary").addEventListener("click", () => { if (!this.details.open) { requestAnimationFrame(() => { this.grow(); this.field.focus(); }); } });
    document.addEventListener("mine-change", () => { if (document.activeElement !== this.field) { this.show(); } });
  }

  get path() { return here + "#" + this.entry.id; }

  get question() { return this.entry.querySelector(".question-text").textContent.trim(); }

  show() {
    this.field.value = store.get("notes", this.path)?.text ?? "";
    if (this.field.value) { this.details.open = true; }
    this.grow();
  }

  keepNow() { if (this.timer) { this.keep(); } }

  keep() {
    clearTimeout(this.timer);
    this.timer = 0;
    const text = this.field.value.trim();
    const isKept = store.set("notes", this.path, text ? { ...store.chapter(), question: this.question, text, at: store.get("notes", this.path)?.at ?? now() } : null);
    this.status.textContent = !isKept ? this.status.dataset.lost : text ? this.status.dataset.kept : "";
  }

  grow() {
    this.field.dataset.empty = this.field.value ? "" : "yes";
    // Folded it has no height, and to ask for it would lay out the page once for each note.
    if (!this.details.open) { return; }
    this.field.style.blockSize = "auto";
    if (this.field.scrollHeight > 0) { this.field.style.blockSize = this.field.scrollHeight + 2 + "px"; }
  }
});
