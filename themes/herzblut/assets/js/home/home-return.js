// For those who come back: where they were reading, what is new since, and a tip that they wanted to try.
const newVisit = 4 * 60 * 60 * 1000;

/**
 * @param {HTMLElement} element Has the words for one and for several.
 * @param {number} count
 */
const counted = (element, count) => (count === 1 ? element.dataset.one : element.dataset.other.replace("{n}", String(count)));

customElements.define("home-return", class extends HTMLElement {
  connectedCallback() {
    /** @type {number} */
    this.news = this.countNews(Number(this.dataset.stories));
    this.entry("try").querySelector("button").addEventListener("click", () => this.tried());
    document.addEventListener("mine-change", () => this.show());
    this.showNews();
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
    const more = this.entry("try").querySelector(".return-more");
    more.hidden = tries.length < 2;
    const opener = more.querySelector("button");
    opener.textContent = counted(opener, tries.length - 1);
    this.hidden = [...this.querySelectorAll("[data-return], own-thread")].every(entry => entry.hidden);
  }

  // Marked in the list of the newest for as long as the visit lasts; where there are more, the finder begins with them.
  showNews() {
    const news = this.entry("news");
    news.hidden = this.news <= 0;
    const stories = [...document.querySelectorAll(".home-story")].slice(0, Math.max(0, this.news));
    for (const story of stories) {
      const word = document.createElement("span");
      word.className = "new";
      word.textContent = this.dataset.new ?? "";
      story.querySelector(".home-story-title").prepend(word, " ");
    }
    const link = news.querySelector("a");
    link.href = stories.length < this.news ? this.dataset.all : "#hb-stories";
    link.textContent = counted(this, this.news);
    news.querySelector(".return-titles").textContent = stories.slice(0, 2).map(story => story.querySelector("a").textContent).join(" · ") + (this.news > 2 ? " …" : "");
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
