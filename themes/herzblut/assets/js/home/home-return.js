// For those who come back: where they were reading, what is new since, and a tip that they wanted to try.
const newVisit = 4 * 60 * 60 * 1000;

customElements.define("home-return", class extends HTMLElement {
  connectedCallback() {
    /** @type {number} */
    this.news = this.countNews(Number(this.dataset.stories));
    this.entry("try").querySelector("button").addEventListener("click", () => this.tried());
    document.addEventListener("mine-change", () => this.show());
    this.show();
  }

  /** @param {string} name */
  entry(name) { return this.querySelector(`[data-return=${name}]`); }

  // Counted against the visit before this one: a visit lasts until somebody has been away for hours.
  /** @param {number} stories */
  countNews(stories) {
    const { seen } = store.all();
    const time = Date.now();
    const before = !seen ? stories : time - seen.at > newVisit ? seen.stories : seen.before;
    store.see({ stories, before, at: time });
    return stories - before;
  }

  show() {
    const reading = store.list("reading").find(({ path }) => !store.get("read", path.replace(/#.*/, "")));
    this.fill("reading", reading, [reading?.title, reading?.section].filter(Boolean).join("\u00a0· "));
    const tries = store.list("tries").sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
    this.fill("try", tries[0], tries[0]?.tip);
    const news = this.entry("news");
    news.hidden = this.news <= 0;
    news.querySelector("a").textContent = this.news === 1 ? this.dataset.one : this.dataset.other.replace("{n}", this.news);
    this.hidden = [...this.querySelectorAll("[data-return], own-thread")].every(entry => entry.hidden);
  }

  /**
   * @param {string} name
   * @param {ListedEntry | undefined} entry
   * @param {string | undefined} text
   */
  fill(name, entry, text) {
    const part = this.entry(name);
    part.hidden = !entry;
    if (!entry) { return; }
    part.dataset.path = entry.path;
    const link = part.querySelector("a");
    link.href = entry.url;
    link.lang = entry.language ?? "";
    link.textContent = text ?? "";
  }

  // The next one takes its place; the focus stays where the next press belongs.
  tried() {
    const part = this.entry("try");
    store.move("tries", "tried", part.dataset.path);
    (part.hidden ? document.querySelector(".shortcut") : part.querySelector("button"))?.focus();
  }
});
