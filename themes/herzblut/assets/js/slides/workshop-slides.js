// Shows the slides over the whole screen; by keyboard, by swipe, by button, by a presenter's remote control.
customElements.define("workshop-slides", class extends HTMLElement {
  /**
   * @param {HTMLElement} opener The button's element, which knows the part.
   * @param {string} words As HTML, an element of each word's name.
   */
  async open(opener, words) {
    await this.ending;
    if (!this.dialog) { this.prepare(opener, words); }
    this.dialog.showModal();
    const kept = keptSlide();
    if (kept) { this.resume(kept.slide, kept.times); } else { this.showStart(); }
  }

  /**
   * @param {HTMLElement} opener
   * @param {string} words
   */
  prepare(opener, words) {
    const list = document.createElement("template");
    list.innerHTML = words;
    /** @type {HTMLElement} */
    this.opener = opener;
    /** @type {Record<string, string>} */
    this.words = Object.fromEntries([...list.content.children].map(word => [word.className, word.textContent ?? ""]));
    /** @type {WorkshopPlan} */
    this.plan = WorkshopPlan.ofPage(this.words);
    this.plan.choose(new URLSearchParams(location.search).get("workshop") ?? "");
    /** @type {StartScreen} */
    this.startScreen = new StartScreen(this.plan, this.words, withWindow => this.start(withWindow), () => this.end());
    const actions = {
      previous: () => this.previous(), next: () => this.next(), timer: () => this.clock.toggle(), speaker: () => this.toggleNotes(),
      sheet: () => this.toggleOverview(), black: () => this.toggleBlack(), window: () => this.openWindow(), screen: () => this.toggleScreen(), close: () => this.end(),
    };
    /** @type {HTMLElement} */
    this.frame = makeFrame(this.words, actions);
    this.frame.dataset.part = opener.dataset.part;
    /** @type {HTMLDialogElement} */
    this.dialog = make("dialog", { class: "slides", "aria-label": this.words.title }, this.startScreen.element, this.frame);
    this.append(this.dialog);
    /** @type {HTMLElement} */
    this.stage = this.find("stage");
    /** @type {SlidesOverview} */
    this.overview = new SlidesOverview(this.find("overview"), index => { this.go(index); this.frame.focus(); });
    /** @type {FacilitatorWindow} */
    this.facilitator = new FacilitatorWindow(this.words, actions, event => this.key(event));
    /** @type {SlidesClock} */
    this.clock = new SlidesClock(this.find("timer"), this.find("total"), this.find("status"), this.find("big"), (left, total, isRunning) => this.facilitator.tick(left, total, isRunning),
      times => keepSlide(this.plan.code, this.index + 1, times));
    /** @type {number} */
    this.index = 0;
    this.listen();
  }

  // Keys are heard wherever they go: the focus falls out of the dialog when what has it is put away.
  listen() {
    document.addEventListener("keydown", event => { if (this.dialog.open && !this.ending) { this.key(event); } });
    this.dialog.addEventListener("cancel", event => {
      event.preventDefault();
      if (!this.putAside()) { this.end(); }
    });
    // A mouse that lies still on the bar points at nothing.
    this.dialog.addEventListener("pointermove", ({ movementX, movementY }) => { if (movementX || movementY) { this.dialog.classList.remove("is-still"); } });
    onSwipe(this.frame, () => this.previous(), () => this.next());
    addEventListener("resize", () => this.resized());
    document.addEventListener("fullscreenchange", () => this.screenChanged());
  }

  /** @param {string} name */
  find(name) { return this.frame.querySelector(".slides-" + name); }

  resized() {
    if (!this.slides) { return; }
    this.fit();
    if (this.overview.isOpen) { this.toggleOverview(false); this.toggleOverview(true); }
  }

  showStart() {
    this.frame.hidden = true;
    this.startScreen.element.hidden = false;
    this.startScreen.startButton.focus();
  }

  /** @param {boolean} withWindow */
  start(withWindow) {
    this.dialog.classList.add("is-still");
    this.showSlides();
    if (withWindow) { this.openWindow(); } else { this.toggleScreen(true); }
    this.run();
  }

  // A page that has been loaded again may neither fill the screen nor open a window by itself; a key does.
  /**
   * @param {number} slide
   * @param {SlidesTimes} times
   */
  resume(slide, times) {
    this.showSlides();
    this.clock.begun = times.begun;
    this.clock.spent = new Map(times.spent);
    this.index = slide - 1;
    this.run();
    if (times.since) { this.clock.run(times.since); }
  }

  showSlides() {
    const code = this.plan.code;
    if (code !== this.shown) {
      /** @type {string | undefined} */
      this.shown = code;
      /** @type {Slide[]} */
      this.slides = collectSlides(this.plan, this.words, this.opener.dataset.plate);
      this.index = 0;
    }
    this.facilitator.length = this.words.minutes.replace("{n}", this.plan.minutes);
    this.startScreen.element.hidden = true;
    this.frame.hidden = false;
  }

  run() {
    this.clock.start();
    this.go(this.index);
    this.frame.focus();
    this.awake = navigator.wakeLock?.request("screen").catch(() => null);
  }

  end() {
    this.wantsScreen = false;
    forgetSlide();
    this.clock.stop();
    this.facilitator.close();
    this.awake?.then(lock => lock?.release());
    /** @type {Promise<void> | undefined} */
    this.ending = this.ending ?? this.leave();
  }

  // The dialog goes last: a screen that is about to be filled takes the focus, and whoever starts again at once would press Enter on nothing.
  async leave() {
    await this.filling;
    if (document.fullscreenElement) { await document.exitFullscreen().catch(() => { /* already left */ }); }
    this.dialog.close();
    this.opener.querySelector("button").focus({ preventScroll: true });
    this.ending = undefined;
  }

  /** @param {number} index */
  go(index) {
    this.index = Math.max(0, Math.min(index, this.slides.length - 1));
    const slide = this.slides[this.index];
    this.frame.className = `slides-frame mark-${slide.mark}`;
    this.stage.className = stageClass(slide);
    this.stage.dataset.number = slide.number ?? "";
    this.stage.replaceChildren(...slide.nodes);
    this.stage.scrollTop = 0;
    if (this.more) { this.more.hidden = true; }
    this.find("label").textContent = slide.label ?? "";
    this.jumpTo("");
    this.find("thread").style.inlineSize = `${100 * (this.index + 1) / this.slides.length}%`;
    this.find("note-text").replaceChildren(...slide.notes);
    this.find("no-note").hidden = slide.notes.length > 0;
    this.find("previous").setAttribute("aria-disabled", String(this.index === 0));
    this.find("next").setAttribute("aria-disabled", String(this.index === this.slides.length - 1));
    this.toggleOverview(false);
    this.toggleBlack(false);
    this.facilitator.show(slide, this.slides[this.index + 1], this.place);
    this.clock.show(this.index, slide.minutes ?? 0);
    this.fit();
  }

  get place() { return `${this.index + 1}/${this.slides.length}`; }

  // The number of a slide, then Enter, as with other slides; what is typed stands where the number is.
  /** @param {string} number */
  jumpTo(number) {
    /** @type {string} */
    this.typed = number;
    this.find("place").textContent = number ? `→ ${number}` : this.place;
  }

  enter() {
    if (this.typed) { this.go(Number(this.typed) - 1); } else { this.next(); }
  }

  /** @returns {HTMLElement | null} */
  get more() { return this.stage.querySelector(".question-follow-ups"); }

  // Follow-up questions come one press later: first the room thinks about the question itself.
  next() {
    if (this.more?.hidden) {
      this.more.hidden = false;
      this.fit();
    } else if (this.index < this.slides.length - 1) {
      this.go(this.index + 1);
    }
  }

  previous() {
    if (this.more && !this.more.hidden) { this.more.hidden = true; } else { this.go(this.index - 1); }
  }

  // Where notes would cover words, these make room. What is longer still than the smallest size allows can be scrolled, by keyboard too.
  fit() {
    this.stage.style.paddingBlockEnd = "";
    fitText(this.stage);
    const notes = this.find("notes");
    if (!notes.hidden && isOver(notes, this.wordsBox)) {
      this.stage.style.paddingBlockEnd = `${notes.offsetHeight + 16}px`;
      fitText(this.stage);
    }
    this.stage.tabIndex = this.stage.scrollHeight > this.stage.clientHeight ? 0 : -1;
  }

  get wordsBox() {
    const boxes = [...this.stage.children].filter(node => !node.matches(".slides-plate, .slides-side")).map(node => node.getBoundingClientRect());
    return { top: Math.min(...boxes.map(box => box.top)), bottom: Math.max(...boxes.map(box => box.bottom)), right: Math.max(...boxes.map(box => box.right)) };
  }

  /** @param {On<KeyboardEvent>} event */
  key(event) {
    const action = this.actionOf(event);
    if (!action) { return; }
    event.preventDefault();
    this.dialog.classList.add("is-still");
    action();
  }

  /** @param {On<KeyboardEvent>} event */
  actionOf({ key, target, ctrlKey, metaKey, altKey }) {
    if (ctrlKey || metaKey || altKey) { return null; }
    // What a remote control sends for "start" would load the page again, and its other two keys lead on from a line that is being typed.
    if (key === "F5") { return () => this.frame.hidden ? this.startScreen.startButton.click() : this.toggleScreen(true); }
    const isTyped = target.closest("input") && !key.startsWith("Page");
    const isPressed = target.closest("button") && (key === " " || key === "Enter");
    if (this.frame.hidden || isTyped || isPressed) { return null; }
    const slide = this.overview.isOpen && this.overview.leadsTo(key);
    if (slide) { return () => slide.focus(); }
    return /^\d$/.test(key) ? () => this.jumpTo((this.typed + key).slice(-3)) : {
      ArrowRight: () => this.next(), PageDown: () => this.next(), " ": () => this.next(), Enter: () => this.enter(),
      ArrowLeft: () => this.previous(), PageUp: () => this.previous(), Backspace: () => this.previous(),
      Home: () => this.go(0), End: () => this.go(this.slides.length - 1),
      t: () => this.clock.toggle(), n: () => this.toggleNotes(), f: () => this.toggleScreen(),
      o: () => this.toggleOverview(), b: () => this.toggleBlack(), ".": () => this.toggleBlack(), w: () => this.openWindow(),
    }[key];
  }

  // Words that make room glide.
  toggleNotes(on = this.find("notes").hidden) {
    const { top } = this.wordsBox;
    this.find("notes").hidden = !on;
    this.find("speaker").setAttribute("aria-pressed", String(on));
    this.fit();
    const way = top - this.wordsBox.top;
    if (way !== 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) { this.stage.animate({ translate: [`0 ${way}px`, "0 0"] }, { duration: 300, easing: "ease-out" }); }
  }

  toggleOverview(on = !this.overview.isOpen) {
    this.find("sheet").setAttribute("aria-pressed", String(on));
    if (on) { this.overview.open(this.slides, this.index, this.stage); } else { this.overview.close(); }
    this.stage.hidden = on;
  }

  // Nothing to look at: the room looks at each other.
  toggleBlack(on = !this.frame.classList.contains("is-black")) {
    this.frame.classList.toggle("is-black", on);
    this.find("black").setAttribute("aria-pressed", String(on));
  }

  // What lies over the slides goes first, with one press; the next ends the workshop.
  putAside() {
    const isCovered = this.overview.isOpen || this.frame.classList.contains("is-black");
    this.toggleOverview(false);
    this.toggleBlack(false);
    return isCovered;
  }

  openWindow() {
    if (!this.facilitator.open()) {
      this.find("status").textContent = this.words.blocked;
      this.toggleNotes(true);
      return;
    }
    this.facilitator.show(this.slides[this.index], this.slides[this.index + 1], this.place);
  }

  toggleScreen(on = !document.fullscreenElement) {
    this.wantsScreen = on;
    if (!on) { document.exitFullscreen?.(); return; }
    /** @type {Promise<void> | undefined} */
    this.filling = this.frame.requestFullscreen?.().catch(() => { /* the dialog fills the window */ });
  }

  // In full screen the browser takes the Escape key for itself; it is to do what it does without.
  screenChanged() {
    if (document.fullscreenElement || !this.wantsScreen) { return; }
    this.wantsScreen = false;
    if (!this.putAside()) { this.end(); }
  }
});

// The notes over words, not beside them.
/**
 * @param {HTMLElement} notes
 * @param {{ bottom: number, right: number }} words
 */
function isOver(notes, words) {
  const { top, left } = notes.getBoundingClientRect();
  return words.bottom > top && words.right > left;
}
