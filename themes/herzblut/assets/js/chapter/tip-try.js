// A tip that one wants to try, and then has tried. The drawn box is part of the button that comes next.
customElements.define("tip-try", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLElement} */
    this.entry = fillFrom("template.tip-pattern", this);
    /** @type {HTMLElement} */
    this.plan = this.querySelector("[data-try=plan]");
    /** @type {HTMLElement} */
    this.done = this.querySelector("[data-try=done]");
    this.plan.addEventListener("click", () => store.set("tries", this.path, this.isPlanned ? null : { ...store.chapter(), tip: this.entry.querySelector(".tip-text").textContent.trim(), at: now() }));
    this.done.addEventListener("click", () => this.isPlanned ? store.move("tries", "tried", this.path) : store.move("tried", "tries", this.path));
    document.addEventListener("mine-change", () => this.show());
    this.show();
  }

  get path() { return here + "#" + this.entry.id; }

  get isPlanned() { return store.get("tries", this.path) !== null; }

  show() {
    const isTried = store.get("tried", this.path) !== null;
    this.plan.setAttribute("aria-pressed", String(this.isPlanned));
    this.plan.hidden = isTried;
    this.done.setAttribute("aria-pressed", String(isTried));
    this.done.hidden = !isTried && !this.isPlanned;
  }
});
