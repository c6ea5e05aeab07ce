// All slides at a glance, as the room sees them but smaller: as large as their number allows.
class SlidesOverview {
  /**
   * @param {HTMLElement} list
   * @param {(index: number) => void} choose
   */
  constructor(list, choose) {
    this.list = list;
    this.choose = choose;
    /** @type {number} */
    this.columns = 1;
    /** @type {HTMLElement[]} */
    this.buttons = [];
  }

  get isOpen() { return !this.list.hidden; }

  /**
   * @param {Slide[]} slides
   * @param {number} current
   * @param {HTMLElement} stage Still to be seen: the small ones are as wide and as high.
   */
  open(slides, current, stage) {
    const { offsetWidth: width, offsetHeight: height } = stage;
    this.list.hidden = false;
    this.buttons = slides.map((slide, index) => makeButton("overview-slide", make("span", { class: "overview-title" }, `${index + 1} · ${firstWords(slide)}`), () => this.choose(index),
      index === current ? { "aria-current": "true" } : {}));
    const small = slides.map(slide => smallSlide(slide));
    this.list.replaceChildren(...slides.map((slide, index) => make("li", { class: "overview-entry" }, this.buttons[index], small[index])));
    this.arrange(width / height);
    for (const box of small) { this.draw(box, width, height); }
    this.buttons[current].focus();
  }

  close() {
    this.list.hidden = true;
    this.list.replaceChildren();
  }

  // As many columns as make the slides largest without scrolling; on a phone two, which scroll.
  /** @param {number} shape Its width by its height. */
  arrange(shape) {
    const { clientWidth, clientHeight } = this.list;
    const count = this.buttons.length;
    const line = Number.parseFloat(getComputedStyle(this.list).fontSize);
    let widest = 0;
    for (let columns = 1; columns <= count; columns++) {
      const wide = clientWidth / columns - 1.5 * line;
      const high = clientHeight / Math.ceil(count / columns) - 2.9 * line;
      const width = Math.min(wide, high * shape);
      if (width > widest) { widest = width; this.columns = columns; }
    }
    if (widest < 7.5 * line) {
      this.columns = Math.max(1, Math.floor(clientWidth / (10.5 * line)));
      widest = clientWidth / this.columns - 1.5 * line;
    }
    this.list.style.setProperty("--columns", String(this.columns));
    this.list.style.setProperty("--slide-width", `${Math.floor(widest)}px`);
    this.list.style.setProperty("--slide-shape", String(shape));
  }

  /**
   * @param {HTMLElement} box
   * @param {number} width
   * @param {number} height
   */
  draw(box, width, height) {
    const stage = /** @type {HTMLElement} */ (box.firstElementChild);
    stage.style.inlineSize = `${width}px`;
    stage.style.blockSize = `${height}px`;
    stage.style.scale = String(box.clientWidth / width);
    fitText(stage);
  }

  // Which slide a key leads to; none where it means something else.
  /**
   * @param {string} key
   * @returns {HTMLElement | undefined}
   */
  leadsTo(key) {
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, ArrowDown: this.columns, ArrowUp: -this.columns }[key];
    const at = this.buttons.indexOf(/** @type {any} */ (this.list.querySelector(":focus") ?? this.list.querySelector("[aria-current]")));
    if (step) { return this.buttons[at + step] ?? this.buttons[at]; }
    return { Home: this.buttons[0], End: this.buttons.at(-1) }[key];
  }
}

// For the eye alone: its button says what it is.
/** @param {Slide} slide */
function smallSlide(slide) {
  const small = make("div", { class: stageClass(slide), "data-number": slide.number ?? "" }, ...slide.nodes.map(copy));
  for (const more of small.querySelectorAll("[hidden]")) { more.hidden = false; }
  return make("div", { class: `slides-small mark-${slide.mark}`, "aria-hidden": "true", inert: "" }, small);
}

/** @param {Slide} slide */
function stageClass(slide) { return `slides-stage is-${slide.kind ?? slide.mark}`; }

// Long texts are set smaller until they fit.
/** @param {HTMLElement} stage */
function fitText(stage) {
  for (const size of ["", "smaller", "small", "tiny"]) {
    stage.dataset.size = size;
    if (stage.scrollHeight <= stage.clientHeight) { break; }
  }
}
