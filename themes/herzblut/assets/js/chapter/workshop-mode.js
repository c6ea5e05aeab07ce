// Shows the slides over the whole screen; by keyboard, by swipe, by button, by a presenter's remote control.
customElements.define("workshop-mode", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLDialogElement} */
    // @ts-expect-error Where it is missing the element hides, and nobody asks for it again.
    this.dialog = document.querySelector(".slides");
    if (!this.dialog?.showModal) { this.hidden = true; return; }
    this.querySelector("button").addEventListener("click", () => this.open());
  }

  /** @param {string} name */
  find(name) { return this.dialog.querySelector(".slides-" + name); }

  prepare() {
    // @ts-expect-error At the first opening there are none.
    if (this.slides) { return; }
    /** @type {Slide[]} */
    // @ts-expect-error Missing slides were left out.
    this.slides = collectSlides();
    /** @type {HTMLElement} */
    this.stage = this.find("stage");
    /** @type {SlidesClock} */
    this.clock = new SlidesClock(this.find("timer"), this.find("total"), this.find("status"));
    /** @type {number} */
    this.index = 0;
    this.find("previous").addEventListener("click", () => this.previous());
    this.find("next").addEventListener("click", () => this.next());
    this.find("timer").addEventListener("click", () => this.clock.toggle());
    this.find("speaker").addEventListener("click", () => this.toggleNotes());
    this.find("screen").addEventListener("click", () => this.toggleScreen());
    this.find("close").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("keydown", event => this.key(event));
    this.dialog.addEventListener("close", () => this.closed());
    onSwipe(this.find("frame"), () => this.previous(), () => this.next());
    addEventListener("resize", () => this.fit());
    document.addEventListener("fullscreenchange", () => this.screenChanged());
  }

  open() {
    this.prepare();
    this.dialog.showModal();
    this.toggleScreen(true);
    this.clock.start();
    this.go(this.index);
    this.awake = navigator.wakeLock?.request("screen").catch(() => null);
  }

  // The focus can only return when nothing covers the page any more.
  async closed() {
    this.clock.stop();
    this.awake?.then(lock => lock?.release());
    if (document.fullscreenElement) { await document.exitFullscreen().catch(() => { /* already left */ }); }
    this.querySelector("button").focus({ preventScroll: true });
  }

  /** @param {number} index */
  go(index) {
    this.index = Math.max(0, Math.min(index, this.slides.length - 1));
    const slide = this.slides[this.index];
    this.find("frame").className = `slides-frame mark-${slide.mark}`;
    this.stage.className = `slides-stage is-${slide.kind ?? slide.mark}`;
    this.stage.replaceChildren(...slide.nodes);
    this.stage.scrollTop = 0;
    if (this.more) { this.more.hidden = true; }
    this.find("label").textContent = slide.label ?? "";
    this.find("place").textContent = `${this.index + 1}/${this.slides.length}`;
    this.find("thread").style.inlineSize = `${100 * (this.index + 1) / this.slides.length}%`;
    this.find("note-text").replaceChildren(...slide.notes);
    this.find("no-note").hidden = slide.notes.length > 0;
    this.find("previous").setAttribute("aria-disabled", String(this.index === 0));
    this.find("next").setAttribute("aria-disabled", String(this.index === this.slides.length - 1));
    this.clock.show(this.index, slide.minutes ?? 0);
    this.fit();
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

  // Long texts are set smaller until they fit; what is longer still can be scrolled, by keyboard too.
  fit() {
    for (const size of ["", "smaller", "small", "tiny"]) {
      this.stage.dataset.size = size;
      if (this.stage.scrollHeight <= this.stage.clientHeight) { break; }
    }
    this.stage.tabIndex = this.stage.scrollHeight > this.stage.clientHeight ? 0 : -1;
  }

  /** @param {On<KeyboardEvent>} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const onButton = event.target.closest("button") && (event.key === " " || event.key === "Enter");
    const action = onButton ? null : {
      ArrowRight: () => this.next(), PageDown: () => this.next(), " ": () => this.next(), Enter: () => this.next(),
      ArrowLeft: () => this.previous(), PageUp: () => this.previous(), Backspace: () => this.previous(),
      Home: () => this.go(0), End: () => this.go(this.slides.length - 1),
      t: () => this.clock.toggle(), n: () => this.toggleNotes(), f: () => this.toggleScreen(),
    }[event.key];
    if (!action) { return; }
    event.preventDefault();
    action();
  }

  toggleNotes() {
    const notes = this.find("notes");
    notes.hidden = !notes.hidden;
    this.find("speaker").setAttribute("aria-pressed", String(!notes.hidden));
    this.fit();
  }

  toggleScreen(on = !document.fullscreenElement) {
    this.wantsScreen = on;
    if (!on) { document.exitFullscreen?.(); } else { this.find("frame").requestFullscreen?.().catch(() => { /* the dialog fills the window */ }); }
  }

  // In full screen the browser takes the Escape key for itself; one press is to end the workshop all the same.
  screenChanged() {
    if (!document.fullscreenElement && this.wantsScreen) { this.dialog.close(); }
  }
});

// With one finger and mostly sideways; anything else scrolls or zooms.
/**
 * @param {HTMLElement} element
 * @param {() => void} toPrevious
 * @param {() => void} toNext
 */
function onSwipe(element, toPrevious, toNext) {
  /** @type {Touch | null} */
  let start = null;
  element.addEventListener("touchstart", event => { start = event.touches.length === 1 ? event.touches[0] : null; }, { passive: true });
  element.addEventListener("touchend", event => {
    if (!start) { return; }
    const end = event.changedTouches[0];
    const wide = end.clientX - start.clientX;
    const isSideways = Math.abs(wide) > 50 && Math.abs(wide) > 2 * Math.abs(end.clientY - start.clientY);
    start = null;
    if (isSideways) { (wide < 0 ? toNext : toPrevious)(); }
  });
}
