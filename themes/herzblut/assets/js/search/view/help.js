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
    /** What the site names, each with its path: situations, and the tags that most chapters have. */
    /** @type {string[][]} */
    this.situations = [];
    /** @type {string[][]} */
    this.tags = [];
  }

  hide() { this.element.hidden = true; }

  /** Nothing is typed yet: the last searches, situations and tags. */
  showStart() {
    const recent = this.recent.all.map(query => this.query(query, query));
    const forget = element("button", "search-forget", { type: "button" }, this.texts.forget);
    forget.addEventListener("click", () => {
      this.recent.clear();
      this.showStart();
    });
    this.show(recent.length ? this.section(this.texts.recent, recent, forget) : null, this.links(this.texts.situations, this.situations), this.links(this.texts.tags, this.tags));
  }

  /**
   * Nothing was found: the query without the words that the site lacks, a mail to those who write it, and the tags, unless something comes
   * near it, which they would push out of sight.
   * @param {string} query
   * @param {{ words: string[], query: string } | null} shorter
   * @param {boolean} isNear
   */
  showNothing(query, shorter, isNear) {
    const ways = shorter ? [this.query(shorter.query, this.texts.without.replace("{0}", shorter.words.join(", ")))] : [];
    const { contact } = this.texts;
    if (contact) {
      const subject = encodeURIComponent(this.texts.subject.replace("{0}", query));
      ways.push(element("a", "search-filter", { href: `mailto:${contact}?subject=${subject}` }, this.texts.ask));
    }
    this.show(ways.length ? this.section("", ways) : null, isNear ? null : this.links(this.texts.tags, this.tags));
  }

  /** @param {(HTMLElement | null)[]} sections */
  show(...sections) {
    this.element.replaceChildren(...sections.filter(section => section !== null));
    this.element.hidden = this.element.childElementCount === 0;
  }

  /**
   * @param {string} title
   * @param {string[][]} links
   */
  links(title, links) {
    return links.length === 0 ? null
      : this.section(title, links.map(([name, path]) => element("a", "search-filter", { href: new URL(path, this.root).href }, name)));
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
