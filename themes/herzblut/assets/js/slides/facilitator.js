// A second window for the person who leads: the notes, what comes next, the clock. It has no page of its own, so that it
// works from disk as well, and it turns the slides like the first one.
class FacilitatorWindow {
  /**
   * @param {Record<string, string>} words
   * @param {Record<string, () => void>} actions
   * @param {(event: On<KeyboardEvent>) => void} key
   */
  constructor(words, actions, key) {
    this.words = words;
    this.actions = actions;
    this.key = key;
    /** @type {string} How long the run is to take. */
    this.length = "";
  }

  get isOpen() { return Boolean(this.window && !this.window.closed); }

  // False where the browser allows none.
  open() {
    if (this.isOpen) { this.window?.focus(); return true; }
    const opened = window.open("", "", "popup,width=960,height=720");
    if (!opened) { return false; }
    this.window = opened;
    const { document: sheet } = opened;
    sheet.title = this.words.window_title;
    for (const { name, value } of document.documentElement.attributes) { sheet.documentElement.setAttribute(name, value); }
    sheet.head.append(...[...document.querySelectorAll("link[rel=stylesheet]")].map(link => make("link", { rel: "stylesheet", href: link.href, media: link.media })));
    sheet.body.className = "facilitator";
    this.parts = {
      clock: make("p", { class: "facilitator-clock", role: "timer" }),
      total: make("p", { class: "facilitator-total" }),
      place: make("p", { class: "facilitator-place" }),
      now: make("h1", { class: "facilitator-now" }),
      notes: make("div", { class: "facilitator-notes prose" }),
      coming: make("div", { class: "facilitator-coming" }),
      timer: this.tool("timer", make("span", { class: "slides-sign", "aria-hidden": "true" })),
    };
    const { clock, total, place, now, notes, coming, timer } = this.parts;
    sheet.body.append(make("header", { class: "facilitator-head" }, this.tool("previous", "←"), place, this.tool("next", "→"), clock, timer, total), now, notes, coming);
    // What notes draw comes from here.
    sheet.body.append(...[...document.querySelectorAll("body > div:has(symbol)")].map(icons => icons.cloneNode(true)));
    sheet.addEventListener("keydown", event => this.key(/** @type {any} */ (event)));
    addEventListener("pagehide", () => this.close());
    return true;
  }

  /**
   * @param {string} name
   * @param {string | Node} sign
   */
  tool(name, sign) { return makeButton(`tool facilitator-${name}`, sign, this.actions[name], { "aria-label": this.words[name] }); }

  close() { this.window?.close(); }

  /**
   * @param {Slide} slide
   * @param {Slide | undefined} next
   * @param {string} place
   */
  show(slide, next, place) {
    if (!this.isOpen || !this.parts) { return; }
    this.parts.place.textContent = place;
    this.parts.now.textContent = this.heading(slide);
    this.parts.notes.replaceChildren(...(slide.notes.length > 0 ? slide.notes.map(node => node.cloneNode(true)) : [this.words.no_notes]));
    this.parts.coming.replaceChildren(...(next ? [make("p", { class: "facilitator-label" }, this.words.coming), ...next.nodes.map(node => node.cloneNode(true))] : []));
  }

  // What the notes begin with is not said twice.
  /** @param {Slide} slide */
  heading(slide) {
    const notes = slide.notes.map(wordsOf).join(" ");
    return slide.label && notes.startsWith(firstWords(slide).slice(0, 40)) ? slide.label : slideTitle(slide);
  }

  /**
   * @param {string} left
   * @param {string} total
   * @param {boolean} isRunning
   */
  tick(left, total, isRunning) {
    if (!this.isOpen || !this.parts) { return; }
    this.parts.clock.textContent = left;
    this.parts.total.textContent = `${total} / ${this.length}`;
    this.parts.timer.setAttribute("aria-pressed", String(isRunning));
  }
}
