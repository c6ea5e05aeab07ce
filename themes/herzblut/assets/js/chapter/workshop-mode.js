// Shows the slides over the whole screen; by keyboard, by swipe, by button.
customElements.define("workshop-mode", class extends HTMLElement {
  connectedCallback() {
    this.dialog = document.querySelector(".slides");
    if (!this.dialog?.showModal) { this.hidden = true; return; }
    this.querySelector("button").addEventListener("click", () => this.open());
  }

  find(name) { return this.dialog.querySelector(".slides-" + name); }

  prepare() {
    if (this.slides) { return; }
    this.slides = collectSlides();
    this.find("previous").addEventListener("click", () => this.go(this.index - 1));
    this.find("next").addEventListener("click", () => this.go(this.index + 1));
    this.find("timer").addEventListener("click", () => this.clock.toggle());
    this.find("speaker").addEventListener("click", () => this.toggleNotes());
    this.find("screen").addEventListener("click", () => this.toggleScreen());
    this.find("close").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("keydown", event => this.key(event));
    this.dialog.addEventListener("close", () => this.closed());
    this.find("frame").addEventListener("touchstart", event => { this.touch = event.changedTouches[0]; }, { passive: true });
    this.find("frame").addEventListener("touchend", event => this.swiped(event.changedTouches[0]));
  }

  open() {
    this.prepare();
    this.clock = new StepClock(this.find("timer"), this.find("total"));
    this.dialog.showModal();
    this.toggleScreen(true);
    this.go(0);
  }

  closed() {
    this.clock.stop();
    if (document.fullscreenElement) { document.exitFullscreen(); }
  }

  go(index) {
    this.index = Math.max(0, Math.min(index, this.slides.length - 1));
    const slide = this.slides[this.index];
    const stage = this.find("stage");
    stage.className = `slides-stage is-${slide.kind ?? slide.mark} mark-${slide.mark}`;
    stage.replaceChildren(...slide.nodes);
    stage.scrollTop = 0;
    this.find("label").textContent = slide.label ?? "";
    this.find("place").textContent = `${this.index + 1}/${this.slides.length}`;
    this.find("thread").style.inlineSize = `${100 * (this.index + 1) / this.slides.length}%`;
    this.find("note-text").replaceChildren(...slide.notes);
    this.find("no-note").hidden = slide.notes.length > 0;
    this.find("previous").setAttribute("aria-disabled", String(this.index === 0));
    this.find("next").setAttribute("aria-disabled", String(this.index === this.slides.length - 1));
    this.clock.show(this.index, slide.minutes ?? 0);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const onButton = event.target.closest("button") && (event.key === " " || event.key === "Enter");
    const actions = {
      ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, Enter: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Backspace: -1,
      Home: () => this.go(0), End: () => this.go(this.slides.length - 1),
      t: () => this.clock.toggle(), n: () => this.toggleNotes(), f: () => this.toggleScreen(),
    };
    const action = onButton ? null : actions[event.key];
    if (!action) { return; }
    event.preventDefault();
    if (typeof action === "number") { this.go(this.index + action); } else { action(); }
  }

  swiped(end) {
    const wide = end.clientX - this.touch.clientX;
    if (Math.abs(wide) > 60 && Math.abs(wide) > 2 * Math.abs(end.clientY - this.touch.clientY)) { this.go(this.index + (wide < 0 ? 1 : -1)); }
  }

  toggleNotes() {
    const notes = this.find("notes");
    notes.hidden = !notes.hidden;
    this.find("speaker").setAttribute("aria-pressed", String(!notes.hidden));
  }

  toggleScreen(on = !document.fullscreenElement) {
    const frame = this.find("frame");
    if (!on) { document.exitFullscreen?.(); } else { frame.requestFullscreen?.().catch(() => { /* the dialog fills the window */ }); }
  }
});
