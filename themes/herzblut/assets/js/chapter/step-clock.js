// Counts a step's minutes down, then up in red; and the time of the whole workshop beside it.
class StepClock {
  constructor(button, total) {
    this.button = button;
    this.total = total;
    this.begun = Date.now();
    this.spent = new Map();
    this.timer = setInterval(() => this.tick(), 250);
  }

  stop() { clearInterval(this.timer); }

  // Every step keeps the seconds it has had, so that one may leaf back.
  show(step, minutes) {
    this.pause();
    this.step = step;
    this.seconds = minutes * 60;
    this.button.hidden = minutes === 0;
    this.tick();
  }

  toggle() {
    if (this.button.hidden) { return; }
    if (this.since) { this.pause(); } else { this.since = Date.now(); }
    this.tick();
  }

  pause() {
    if (this.since) { this.spent.set(this.step, this.gone()); }
    this.since = 0;
  }

  gone() { return (this.spent.get(this.step) ?? 0) + (this.since ? (Date.now() - this.since) / 1000 : 0); }

  tick() {
    const left = this.seconds - this.gone();
    this.button.querySelector(".slides-clock").textContent = (left < 0 ? "+" : "") + clockText(Math.abs(left));
    this.button.dataset.over = left < 0 ? "yes" : "";
    this.button.setAttribute("aria-pressed", String(Boolean(this.since)));
    this.total.textContent = clockText((Date.now() - this.begun) / 1000);
  }
}

function clockText(seconds) {
  const whole = Math.floor(seconds + 0.001);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
