// For those who come back: where they were reading, what is new since, the question of the week, and a tip that they wanted to try.
const newVisit = 4 * 60 * 60 * 1000;

// On a wide page the card of the question stands right below; on a phone further down than a first screen reaches.
const isCardNear = () => matchMedia("(min-width: 54rem)").matches;

/**
 * @param {HTMLElement} element Has the words for one and for several.
 * @param {number} count
 */
const counted = (element, count) => (count === 1 ? element.dataset.one : element.dataset.other.replace("{n}", String(count)));

customElements.define("home-return", class extends HTMLElement {
  connectedCallback() {
    /** @type {number} */
    this.news = this.visit(Number(this.dataset.stories));
    this.entry("try").querySelector("button").addEventListener("click", () => this.tried());
    document.addEventListener("mine-change", () => this.show());
    this.showNews();
    this.show();
    // By then the card has the question of this week.
    customElements.whenDefined("impulse-card").then(() => this.showQuestion());
  }

  /** @param {string} name */
  entry(name) { return this.querySelector(`[data-return=${name}]`); }

  // New is what was not there at the visit before this one: a visit lasts until somebody has been away for hours.
  /** @param {number} stories */
  visit(stories) {
    const { seen } = store.all();
    const at = Date.now();
    const isNew = seen && at - seen.at > newVisit;
    const before = !seen ? stories : isNew ? seen.stories : seen.before;
    const last = isNew ? seen.at : Number(seen?.last) || at;
    store.see({ stories, before, at, last });
    this.hasNewQuestion = isoWeek(new Date(last)) !== isoWeek(new Date(at)) && document.querySelector("impulse-card") !== null;
    return stories - before;
  }

  show() {
    const reading = store.list("reading").find(({ path }) => !store.get("read", path.replace(/#.*/, "")));
    this.fill("reading", reading, [reading?.title, reading?.section].filter(Boolean).join("\u00a0· "));
    this.showNext(reading);
    const tries = store.list("tries").sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
    this.fill("try", tries[0], tries[0]?.tip);
    const more = this.entry("try").querySelector(".return-more");
    more.hidden = tries.length < 2;
    const opener = more.querySelector("button");
    opener.textContent = counted(opener, tries.length - 1);
    this.entry("question")?.toggleAttribute("hidden", isCardNear());
    this.hidden = (!this.hasNewQuestion || isCardNear()) && [...this.querySelectorAll("[data-return]:not([data-return=question]), own-thread")].every(entry => entry.hidden);
  }

  // The contents of the parts below know what comes after the chapter that one reads.
  /** @param {ListedEntry | undefined} reading */
  showNext(reading) {
    const titles = this.entry("reading").querySelector(".return-titles");
    const chapters = [...document.querySelectorAll("a.contents-link")];
    const place = chapters.findIndex(chapter => chapter.href === reading?.url.replace(/#.*/, ""));
    const next = place < 0 ? undefined : chapters[place + 1];
    titles.hidden = !next;
    if (!next) { return; }
    const link = titles.querySelector("a");
    link.href = next.href;
    link.textContent = next.querySelector(".contents-title").textContent;
  }

  showQuestion() {
    const part = this.entry("question");
    const card = document.querySelector("impulse-card");
    if (!part || !card) { return; }
    const link = part.querySelector("a");
    link.href = card.querySelector(".impulse-link").href;
    link.textContent = card.querySelector(".impulse-question").textContent.trim();
    if (this.hasNewQuestion) {
      for (const label of [part.querySelector(".return-label"), card.querySelector(".impulse-label")]) { label.prepend(this.newSign(), " "); }
    }
  }

  newSign() {
    const word = document.createElement("span");
    word.className = "new";
    word.textContent = this.dataset.new ?? "";
    return word;
  }

  // Marked in the list of the newest for as long as the visit lasts; where there are more, the finder begins with them.
  showNews() {
    const news = this.entry("news");
    news.hidden = this.news <= 0;
    const stories = [...document.querySelectorAll(".home-story")].slice(0, Math.max(0, this.news));
    for (const story of stories) { story.querySelector(".home-story-title").prepend(this.newSign(), " "); }
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
