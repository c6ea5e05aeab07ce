// What of a chapter a group works on, and how long that takes, from the first slide to the last.
// Questions, the story and both ends say no minutes of their own: these are what groups take as a rule.
const questionMinutes = 5;
const storyMinutes = 3;
const tipsMinutes = 5;
const openingMinutes = 3;
const closingMinutes = 2;
const tipsId = "t";

class WorkshopPlan {
  /** @param {PlanItem[]} items */
  constructor(items) {
    this.items = items;
    this.choose("");
  }

  // Everything but the tips, which are as many slides again.
  get usual() { return new Set(this.items.map(item => item.id).filter(id => id !== tipsId)); }

  /** @param {Record<string, string>} words */
  static ofPage(words) {
    const items = [...document.querySelectorAll(".chapter-sections > .questions .question")].map((question, index) => (
      { id: `q${index + 1}`, group: "questions", label: question.querySelector(".question-text").textContent.trim(), minutes: questionMinutes, isOptional: false }));
    for (const [index, step] of [...document.querySelectorAll(".chapter-sections > .workshop .workshop-step")].entries()) {
      const title = step.querySelector(".workshop-step-title");
      items.push({ id: `s${index + 1}`, group: "steps", label: title.firstChild?.textContent?.trim() || String(index + 1), minutes: Number(step.dataset.minutes) || 0, isOptional: step.dataset.optional === "yes" });
    }
    if (document.querySelector(".story")) { items.push({ id: "e", group: "more", label: words.story, minutes: storyMinutes, isOptional: true }); }
    if (document.querySelector(".tip")) { items.push({ id: tipsId, group: "more", label: words.tips, minutes: tipsMinutes, isOptional: true }); }
    return new WorkshopPlan(items);
  }

  get picked() { return this.items.filter(item => this.chosen.has(item.id)); }

  get minutes() { return this.opening + this.closing + this.picked.reduce((sum, item) => sum + this.minutesOf(item), 0); }

  get total() { return openingMinutes + closingMinutes + this.sum(this.items); }

  // As long as a run of so many minutes has for it, or as long as the chapter says.
  /** @param {PlanItem} item */
  minutesOf(item) { return this.given.get(item.id) ?? item.minutes; }

  /** @param {PlanItem[]} items */
  sum(items) { return items.reduce((sum, item) => sum + item.minutes, 0); }

  /** @param {string} group */
  ofGroup(group) { return this.items.filter(item => item.group === group); }

  // The steps that belong together first: they leave a few of their minutes to both ends. Then what there is time for: a story, questions
  // in their order.
  /** @param {number} limit Minutes. */
  fill(limit) {
    const ends = Math.min(openingMinutes + closingMinutes, Math.floor(limit / 3));
    this.opening = Math.round(ends * openingMinutes / (openingMinutes + closingMinutes));
    this.closing = ends - this.opening;
    const steps = this.stepsWithin(limit);
    const rest = steps.some(step => step.minutes === 0) ? [] : [...this.items.filter(item => item.id === "e"), ...this.ofGroup("questions")];
    this.chosen = new Set(steps.map(step => step.id));
    for (const item of rest) {
      if (this.sum(this.picked) + item.minutes <= limit - ends) { this.chosen.add(item.id); }
    }
    this.spread(limit, limit - ends);
  }

  /** @param {number} limit */
  stepsWithin(limit) {
    const core = this.ofGroup("steps").filter(step => !step.isOptional);
    if (core.length === 0 || this.sum(core) > limit) { return []; }
    return this.ofGroup("steps").filter(step => step.isOptional)
      .reduce((taken, step) => this.sum(taken) + step.minutes <= limit ? [...taken, step] : taken, core);
  }

  // Whole minutes that add up; steps that say none share what the others leave. What is all there is takes as long as it takes.
  /**
   * @param {number} limit
   * @param {number} room What both ends leave of it.
   */
  spread(limit, room) {
    const untimed = this.picked.filter(item => item.minutes === 0).length;
    const share = untimed > 0 ? Math.max(0, room - this.sum(this.picked)) / untimed : 0;
    const whole = this.sum(this.picked) + share * untimed;
    if (whole === 0 || (share === 0 && limit >= this.total)) { return; }
    this.limit = limit;
    let weight = 0;
    let spent = 0;
    for (const item of this.picked) {
      weight += item.minutes || share;
      const until = Math.round(weight * room / whole);
      this.given.set(item.id, until - spent);
      spent = until;
    }
  }

  // As an address carries it: all, minutes, or the parts that are chosen; anything else is the usual choice.
  get code() {
    if (this.limit) { return String(this.limit); }
    return this.chosen.size === this.items.length ? "all" : this.picked.map(item => item.id).join(".");
  }

  /** @param {string} code */
  choose(code) {
    const wanted = code.split(".");
    const found = this.items.map(item => item.id).filter(id => code === "all" || wanted.includes(id));
    this.take(found.length > 0 ? new Set(found) : this.usual);
    if (/^\d+$/.test(code)) { this.fill(Number(code)); }
  }

  /** @param {Set<string>} chosen */
  take(chosen) {
    /** @type {Set<string>} */
    this.chosen = chosen;
    /** @type {number | undefined} The minutes that the run was asked to take. */
    this.limit = undefined;
    /** @type {Map<string, number>} */
    this.given = new Map();
    /** @type {number} */
    this.opening = openingMinutes;
    /** @type {number} */
    this.closing = closingMinutes;
  }

  /**
   * @param {string} id
   * @param {boolean} on
   */
  toggle(id, on) {
    const chosen = new Set(this.chosen);
    if (on) { chosen.add(id); } else { chosen.delete(id); }
    this.take(chosen);
  }

  // What happens when, from the first slide to the last.
  /**
   * @param {Record<string, string>} words
   * @returns {{ label: string, minutes: number }[]}
   */
  agenda(words) {
    const questions = this.picked.filter(item => item.group === "questions");
    const row = (/** @type {PlanItem} */ item) => ({ label: item.label, minutes: this.minutesOf(item) });
    return [
      { label: words.opening, minutes: this.opening },
      ...questions.length === 0 ? [] : [{ label: `${words.questions} (${questions.length})`, minutes: questions.reduce((sum, item) => sum + this.minutesOf(item), 0) }],
      ...this.picked.filter(item => item.group !== "questions").map(row),
      { label: words.closing, minutes: this.closing },
    ];
  }
}
