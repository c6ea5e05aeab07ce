// Arrow keys walk through the results while the focus stays in the field, so that one can type on.

/** Which result is chosen. */
class Cursor {
  /**
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   */
  constructor(input, list) {
    this.input = input;
    this.list = list;
    this.id = "";
    /** What is shown answers something that was typed before. */
    this.isLate = false;
    this.hasEntered = false;
    input.addEventListener("keydown", event => this.keyed(event));
    input.addEventListener("input", () => { this.hasEntered = false; });
  }

  get options() { return [...this.list.querySelectorAll("[data-search-result]")]; }

  /** @param {KeyboardEvent} event */
  keyed(event) {
    const { options } = this;
    const at = options.findIndex(option => option.id === this.id);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = event.key === "ArrowDown" ? at + 1 : at < 0 ? options.length - 1 : at - 1;
      this.choose(options[(next + options.length) % options.length]);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      if (this.isLate) { this.hasEntered = true; } else { options[Math.max(0, at)]?.click(); }
    }
  }

  /** @param {HTMLElement | null} option */
  choose(option) {
    this.id = option ? option.id : "";
    this.restore();
    option?.scrollIntoView({ block: "nearest" });
  }

  /** A new list has nothing chosen: Enter opens its first result. */
  reset() { this.choose(null); }

  /** The list answers what was typed: who could not wait for it gets its first result. */
  arrive() {
    this.isLate = false;
    this.reset();
    if (this.hasEntered) { this.options[0]?.click(); }
    this.hasEntered = false;
  }

  /** Shows the choice again after results were exchanged. */
  restore() {
    const { options } = this;
    for (const option of options) { option.setAttribute("aria-selected", String(option.id === this.id)); }
    if (this.id) {
      this.input.setAttribute("aria-activedescendant", this.id);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
    this.input.setAttribute("aria-expanded", String(options.length > 0));
  }
}
