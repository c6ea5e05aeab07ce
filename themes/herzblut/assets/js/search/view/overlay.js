// What happens while someone types: ask, load what is missing, show.

const pagesAtOnce = 8;
const pauseBeforeLoading = 40;

/** The search of one page. */
class Overlay {
  /** @param {SiteSearchElement} host */
  constructor(host) {
    this.host = host;
    this.dialog = host.querySelector("dialog");
    this.input = host.querySelector("[data-search-input]");
    this.list = host.querySelector("[data-search-list]");
    this.status = host.querySelector("[data-search-status]");
    this.more = host.querySelector("[data-search-more]");
    this.filters = new Filters(host, () => this.changed());
    this.cursor = new Cursor(this.input, this.list);
    this.limit = pagesAtOnce;
    /** @type {Set<string>} */
    this.wanted = new Set();
    this.listen();
    const address = new URL(host.dataset.index, location.href);
    this.root = new URL("../", address);
    this.files = new IndexFiles(address, file => this.receive(file));
    this.fetchIndex();
  }

  listen() {
    this.input.addEventListener("input", () => this.changed());
    this.dialog.addEventListener("keydown", event => {
      if (event.key === "Escape") {
        event.preventDefault();
        this.host.close();
      }
    });
    this.list.addEventListener("click", event => { if (event.target.closest("[data-search-result]")) { this.host.close(); } });
    this.more.addEventListener("click", () => {
      this.limit += pagesAtOnce;
      this.show();
      this.input.focus();
    });
    // Texts are loaded for what is seen: a large site has many.
    /** @type {IntersectionObserver} */
    this.observer = new IntersectionObserver(entries => {
      // @ts-expect-error What is observed are the groups of the list.
      this.fetchSoon(entries.filter(entry => entry.isIntersecting).map(entry => entry.target.dataset.pending).filter(Boolean));
    }, { root: this.list });
  }

  /** @param {IndexFile} file */
  receive(file) {
    if (!file.file.includes("/")) {
      /** @type {Search} */
      this.search = new Search(new SearchIndex(file));
      /** @type {ResultList} */
      this.results = new ResultList(this.host, this.list, this.search.index, this.root);
      this.filters.fill(this.search.index);
    } else {
      // @ts-expect-error The index comes before all else.
      this.search.index.add(file);
    }
  }

  changed() {
    this.limit = pagesAtOnce;
    this.show();
  }

  show() {
    if (!this.search) { return; }
    const query = this.input.value.trim() ? this.input.value.trimStart() : "";
    /** @type {(document: SearchDocument) => boolean} */
    const accepts = document => this.filters.accept(document);
    const { pages, terms, missing } = this.search.ask(query, accepts);
    this.forgetWanted();
    this.fetchSoon(this.filters.needsMarks && !this.search.index.hasMarks ? [...missing, this.search.index.fileOf("m")] : missing);
    if (this.wanted.size > 0) { return; }
    this.results.show(pages.slice(0, this.limit), page => this.search.placesOn(page, terms, accepts), terms);
    this.more.hidden = pages.length <= this.limit;
    this.filters.show(terms.length > 0);
    this.cursor.reset();
    this.tell(query, pages.length, terms.length > 0);
    for (const { element: group } of this.results.pending) { this.observer.observe(group); }
  }

  /**
   * @param {string} query
   * @param {number} count
   * @param {boolean} isAsked
   */
  tell(query, count, isAsked) {
    const { none, one, other } = this.host.dataset;
    this.status.textContent = !isAsked ? "" : count === 0 ? none.replace("{0}", query.trim()) : count === 1 ? one : other.replace("{0}", count);
  }

  forgetWanted() {
    this.observer.disconnect();
    clearTimeout(this.waiting);
    this.wanted.clear();
    this.setBusy(false);
  }

  // A short pause first: who types on needs other files.
  /** @param {string[]} names */
  fetchSoon(names) {
    if (names.length === 0) { return; }
    for (const name of names) { this.wanted.add(name); }
    this.setBusy(true);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.fetch([...this.wanted]), pauseBeforeLoading);
  }

  async fetchIndex() {
    this.setBusy(true);
    try {
      await this.files.loadIndex();
      this.show();
    } catch {
      this.fail();
    }
  }

  /** @param {string[]} names */
  async fetch(names) {
    this.setBusy(true);
    const isForTexts = names.every(name => this.results?.pending.some(group => group.file === name));
    try {
      await Promise.all(names.map(name => this.files.load(name)));
      for (const name of names) { this.wanted.delete(name); }
      this.setBusy(this.wanted.size > 0);
      if (isForTexts) { this.results.complete(); this.cursor.restore(); } else { this.show(); }
    } catch {
      // They are gone where the site was published anew since the index came.
      if (await this.files.loadIndex().catch(() => false)) { this.show(); } else { this.fail(isForTexts); }
    }
  }

  // Without a network titles are worth more than a complaint.
  fail(isForTexts = false) {
    this.setBusy(false);
    if (isForTexts) { this.results.giveUp(); } else { this.status.textContent = this.host.dataset.failed; }
  }

  /** @param {boolean} isBusy */
  setBusy(isBusy) { this.list.setAttribute("aria-busy", String(isBusy)); }
}
