// What of a chapter a group works on, and how long that takes.
// Questions and the story say no minutes of their own: these are what groups take as a rule.
const questionMinutes = 5;
const storyMinutes = 3;
const tipsMinutes = 5;
const tipsId = "t";

class WorkshopPlan {
  /** @param {PlanItem[]} items */
  constructor(items) {
    this.items = items;
    /** @type {Set<string>} */
    this.chosen = this.usual;
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

  get minutes() { return this.sum(this.items.filter(item => this.chosen.has(item.id))); }

  get total() { return this.sum(this.items); }

  /** @param {PlanItem[]} items */
  sum(items) { return items.reduce((sum, item) => sum + item.minutes, 0); }

  // The steps that belong together first; then what there is time for: further steps, a story, questions in their order.
  /** @param {number} limit Minutes. */
  fill(limit) {
    this.chosen.clear();
    const steps = this.items.filter(item => item.group === "steps");
    const core = steps.filter(item => !item.isOptional);
    if (this.sum(core) <= limit) { for (const item of core) { this.chosen.add(item.id); } }
    const rest = [
      ...core.length > 0 && this.chosen.size > 0 ? steps.filter(item => item.isOptional) : [],
      ...this.items.filter(item => item.id === "e"),
      ...this.items.filter(item => item.group === "questions"),
    ];
    for (const item of rest) {
      if (this.minutes + item.minutes <= limit) { this.chosen.add(item.id); }
    }
  }

  // As an address carries it: all, minutes, or the parts that are chosen; anything else is the usual choice.
  get code() { return this.chosen.size === this.items.length ? "all" : this.items.filter(item => this.chosen.has(item.id)).map(item => item.id).join("."); }

  /** @param {string} code */
  choose(code) {
    if (/^\d+$/.test(code)) { this.fill(Number(code)); return; }
    const wanted = code.split(".");
    const found = this.items.map(item => item.id).filter(id => code === "all" || wanted.includes(id));
    this.chosen = found.length > 0 ? new Set(found) : this.usual;
  }
}
