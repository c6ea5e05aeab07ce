// Counts a step's minutes down, then up in red; and the time of the whole workshop beside it.
class SlidesClock {
  /**
   * @param {HTMLElement} button
   * @param {HTMLElement} total
   * @param {HTMLElement} status
   * @param {HTMLElement} big What the back row reads while time runs.
   * @param {(left: string, total: string, isRunning: boolean) => void} report
   * @param {(times: SlidesTimes) => void} keep Whenever time begins or ceases to run, and with every slide.
   */
  constructor(button, total, status, big, report, keep) {
    this.button = button;
    this.total = total;
    this.status = status;
    this.big = big;
    this.report = report;
    this.keep = keep;
    /** @type {Map<number, number>} */
    this.spent = new Map();
  }

  // Only while the slides are open; what has been counted stays for the next time.
  start() { this.timer ??= setInterval(() => this.tick(), 250); }

  stop() {
    this.pause();
    clearInterval(this.timer);
    /** @type {number | undefined} */
    this.timer = undefined;
  }

  // The workshop begins when its first slide is left. Every step keeps the seconds it has had, so that one may leaf back.
  /**
   * @param {number} step The slide's number.
   * @param {number} minutes
   */
  show(step, minutes) {
    this.pause();
    if (step > 0) { this.begun ??= Date.now(); }
    /** @type {number} */
    this.step = step;
    /** @type {number} */
    this.seconds = minutes * 60;
    this.button.hidden = minutes === 0;
    this.changed();
  }

  toggle() {
    if (this.button.hidden) { return; }
    if (this.since) { this.pause(); } else { this.since = Date.now(); }
    this.changed();
  }

  /** @param {number} since */
  run(since) {
    this.since = since;
    this.changed();
  }

  changed() {
    this.keep({ begun: this.begun, spent: [...this.spent], since: this.since });
    this.tick();
  }

  pause() {
    if (this.since) { this.spent.set(this.step, this.gone()); }
    /** @type {number | undefined} */
    this.since = 0;
  }

  gone() { return (this.spent.get(this.step) ?? 0) + (this.since ? (Date.now() - this.since) / 1000 : 0); }

  tick() {
    const left = this.seconds - this.gone();
    const isOver = this.seconds > 0 && left <= 0;
    const text = (left <= -1 ? "+" : "") + clockText(isOver ? -left : Math.ceil(left));
    this.button.querySelector(".slides-clock").textContent = text;
    this.big.textContent = text;
    this.big.hidden = !this.since;
    this.button.dataset.over = isOver ? "yes" : "";
    this.button.setAttribute("aria-pressed", String(Boolean(this.since)));
    this.total.textContent = clockText(this.begun ? (Date.now() - this.begun) / 1000 : 0);
    this.big.dataset.over = this.button.dataset.over;
    this.report(this.button.hidden ? "" : text, this.total.textContent, Boolean(this.since));
    const news = isOver && this.since ? this.status.dataset.over : "";
    if (this.status.textContent !== news) { this.status.textContent = news; }
  }
}

/** @param {number} seconds */
function clockText(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
