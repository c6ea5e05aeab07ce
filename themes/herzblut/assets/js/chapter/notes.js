// A private note to a guiding question: written as one types, open where there is one.
customElements.define("question-note", class extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("textarea");
    this.details = this.querySelector("details");
    this.show();
    this.field.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(), 300);
      this.grow();
    });
    this.field.addEventListener("change", () => this.keep());
    this.details.addEventListener("toggle", () => { if (this.details.open) { this.grow(); } });
    document.addEventListener("mine-change", () => { if (document.activeElement !== this.field) { this.show(); } });
  }

  get path() { return here + "#" + this.dataset.id; }

  show() {
    this.field.value = store.get("notes", this.path)?.text ?? "";
    if (this.field.value) { this.details.open = true; }
    this.grow();
  }

  keep() {
    const text = this.field.value.trim();
    store.set("notes", this.path, text ? { title: this.dataset.chapter, question: this.dataset.question, text } : null);
    this.querySelector(".note-kept").hidden = !text;
  }

  grow() {
    this.field.style.blockSize = "auto";
    this.field.style.blockSize = this.field.scrollHeight + 2 + "px";
    this.field.dataset.empty = this.field.value ? "" : "yes";
  }
});
