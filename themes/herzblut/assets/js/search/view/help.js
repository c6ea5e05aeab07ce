// What stands in place of results: where to begin, and where to go on when nothing was found.

/** Builds it. */
class SearchHelp {
  /**
   * @param {SiteSearchElement} host
   * @param {RecentSearches} recent
   * @param {URL} root
   * @param {(query: string) => void} ask
   */
  constructor(host, recent, root, ask) {
    this.element = host.querySelector("[data-search-help]");
    this.texts = host.dataset;
    this.recent = recent;
    this.root = root;
    this.ask = ask;
    /** Names and paths of the tags that most chapters have. */
    /** @type {string[][]} */
    this.tags = [];
  }

  hide() { this.element.hidden = true; }

  /** Nothing is typed yet: the last searches and the tags. */
  showStart() {
    const recent = this.recent.all.map(query => this.query(query, query));
    const forget = element("button", "search-forget", { type: "button" }, this.texts.forget);
    forget.addEventListener("click", () => {
      this.recent.clear();
      this.showStart();
    });
    this.show(recent.length ? this.section(this.texts.recent, recent, forget) : null, this.tagSection());
  }

  /**
   * Nothing was found: the query without the word that the site lacks, the tags, and a mail to those who write it.
   * @param {string} query
   * @param {{ word: string, query: string } | null} shorter
   */
  showNothing(query, shorter) {
    const ways = shorter ? [this.query(shorter.query, this.texts.without.replace("{0}", shorter.word))] : [];
    const { contact } = this.texts;
    if (contact) {
      const subject = encodeURIComponent(this.texts.subject.replace("{0}", query));
      ways.push(element("a", "search-filter", { href: `mailto:${contact}?subject=${subject}` }, this.texts.ask));
    }
    this.show(ways.length ? this.section("", ways) : null, this.tagSection());
  }

  /** @param {(HTMLElement | null)[]} sections */
  show(...sections) {
    this.element.replaceChildren(...sections.filter(section => section !== null));
    this.element.hidden = this.element.childElementCount === 0;
  }

  tagSection() {
    return this.tags.length === 0 ? null
      : this.section(this.texts.tags, this.tags.map(([name, path]) => element("a", "search-filter", { href: new URL(path, this.root).href }, name)));
  }

  /**
   * @param {string} query
   * @param {string} text
   */
  query(query, text) {
    const button = element("button", "search-filter", { type: "button" }, text);
    button.addEventListener("click", () => this.ask(query));
    return button;
  }

  /**
   * @param {string} title
   * @param {HTMLElement[]} ways
   * @param {HTMLElement | string} last
   */
  section(title, ways, last = "") {
    const section = element("div", "search-help-section");
    if (title) { section.append(element("p", "search-help-title", {}, title)); }
    const list = element("ul", "search-help-list");
    for (const way of ways) {
      const item = document.createElement("li");
      item.append(way);
      list.append(item);
    }
    section.append(list, last);
    return section;
  }
}
