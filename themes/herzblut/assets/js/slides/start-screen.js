// Before the first slide: how much time there is, what the group works on, whether everything is at hand.
class StartScreen {
  /**
   * @param {WorkshopPlan} plan
   * @param {Record<string, string>} words
   * @param {(withWindow: boolean) => void} start
   * @param {() => void} close
   */
  constructor(plan, words, start, close) {
    this.plan = plan;
    this.words = words;
    this.sum = make("p", { class: "start-sum", role: "status" });
    this.status = make("span", { class: "share-status", role: "status" });
    this.opening = make("span", { class: "start-minutes" });
    this.closing = make("span", { class: "start-minutes" });
    /** @type {Map<PlanItem, HTMLElement>} */
    this.times = new Map();
    /** @type {Map<string, HTMLInputElement>} */
    this.boxes = new Map();
    /** @type {Map<HTMLButtonElement, string>} What each preset chooses. */
    this.codes = new Map();
    this.startButton = makeButton("button button-main start-go", words.start, () => start(false));
    this.element = make("form", { class: "slides-start" },
      make("header", { class: "start-head" },
        make("h2", { class: "start-title" }, words.lead.replace("{n}", document.querySelector("article.chapter").dataset.title)),
        makeButton("button button-quiet", words.close, close)),
      make("div", { class: "start-body" }, this.presets(),
        make("div", { class: "start-columns" }, ...["steps", "questions", "more"].map(group => this.group(group)), this.ends(), ...this.material(), ...this.phone())),
      make("footer", { class: "start-bar" }, this.sum, this.startButton,
        makeButton("button start-window", words.start_window, () => start(true)),
        makeButton("button button-quiet", words.copy, () => this.share()), this.status));
    this.element.addEventListener("submit", event => event.preventDefault());
    this.show();
  }

  presets() {
    const own = [this.plan.limit ?? 0, this.plan.sum(this.plan.ofGroup("steps"))];
    const times = [...new Set([15, 30, 60, 90, ...own])].filter(minutes => minutes > 0 && minutes < this.plan.total).sort((a, b) => a - b);
    return make("fieldset", { class: "start-presets" }, make("legend", {}, this.words.choose),
      ...times.map(minutes => this.preset(this.words.preset.replace("{n}", minutes), String(minutes), { "data-minutes": String(minutes) })),
      this.preset(this.words.all, "all"));
  }

  /**
   * @param {string} text
   * @param {string} code
   * @param {Record<string, string>} attributes
   */
  preset(text, code, attributes = {}) {
    const plan = new WorkshopPlan(this.plan.items);
    plan.choose(code);
    const button = makeButton("button", text, () => { this.plan.choose(code); this.show(); }, attributes);
    this.codes.set(button, plan.code);
    return button;
  }

  /** @param {string} group */
  group(group) {
    const items = this.plan.items.filter(item => item.group === group);
    const field = make("fieldset", { class: "start-group" }, make("legend", {}, this.words[group]), ...items.map(item => this.item(item)));
    field.hidden = items.length === 0;
    return field;
  }

  // Both ends belong to every run.
  ends() {
    const line = (/** @type {string} */ text, /** @type {Element} */ minutes) => make("p", { class: "start-item start-end" }, make("span", {}, text), minutes);
    return make("fieldset", { class: "start-group" }, make("legend", {}, this.words.ends), line(this.words.opening, this.opening), line(this.words.closing, this.closing));
  }

  /** @param {number} minutes */
  minutesText(minutes) { return minutes > 0 ? this.words.minutes.replace("{n}", minutes) : ""; }

  /** @param {PlanItem} item */
  item(item) {
    const box = make("input", { type: "checkbox", value: item.id });
    box.addEventListener("change", () => {
      this.plan.toggle(item.id, box.checked);
      this.show();
    });
    this.boxes.set(item.id, box);
    const minutes = make("span", { class: "start-minutes" });
    this.times.set(item, minutes);
    return make("label", { class: "start-item" }, box, make("span", {}, item.label), minutes);
  }

  // Ticked for oneself: nothing hangs on it.
  material() {
    const material = [...document.querySelectorAll(".chapter-sections > .workshop .workshop-material li")];
    return material.length === 0 ? [] : [make("fieldset", { class: "start-group" }, make("legend", {}, this.words.material),
      ...material.map(entry => make("label", { class: "start-item" }, make("input", { type: "checkbox" }), make("span", {}, entry.textContent))))];
  }

  // Where there is no room for a second window, the notes are in the chapter, on a phone.
  phone() {
    const code = qrOfPage();
    return code.length > 0 ? [make("div", { class: "start-phone" }, ...code, make("p", {}, this.words.phone))] : [];
  }

  show() {
    for (const [id, box] of this.boxes) { box.checked = this.plan.chosen.has(id); }
    for (const [item, minutes] of this.times) { minutes.textContent = this.minutesText(this.plan.minutesOf(item)); }
    this.opening.textContent = this.minutesText(this.plan.opening);
    this.closing.textContent = this.minutesText(this.plan.closing);
    for (const [button, code] of this.codes) { button.setAttribute("aria-pressed", String(code === this.plan.code)); }
    this.sum.textContent = this.words.sum.replace("{n}", this.plan.minutes);
    this.startButton.disabled = this.plan.chosen.size === 0;
  }

  async share() {
    const url = new URL(location.href);
    url.search = "?workshop=" + this.plan.code;
    url.hash = "";
    try {
      await navigator.clipboard.writeText(url.href);
      this.status.textContent = this.words.copied;
    } catch { this.status.textContent = url.href; }
  }
}
