// What happens while someone types: ask, load what is missing, show.

const pagesAtOnce = 8;
// Longer than between two letters: half a word needs files that the whole one does not.
const pauseBeforeLoading = 120;
// Texts wait until somebody reads: who types on sees other pages. The first few push others out of sight.
const pauseBeforeTexts = 250;
const pauseBetweenTexts = 40;
const resultsAtOnce = 2;
// What is in sight wherever one searches comes with its texts: titles first, and then what is under them, would make the list jump.
const resultsWithTexts = 3;
const pauseBeforeKeeping = 300;
// Half a word may lead nowhere yet, and another language is another index.
const pauseBeforeOther = 400;

/** The search of one page. */
class Overlay {
  /** @param {SiteSearchElement} host */
  constructor(host) {
    this.host = host;
    this.dialog = host.querySelector("dialog");
    this.input = host.querySelector("[data-search-input]");
    this.list = host.querySelector("[data-search-list]");
    this.more = host.querySelector("[data-search-more]");
    const address = new URL(host.dataset.index, location.href);
    this.root = new URL("../", address);
    this.filters = new Filters(host, () => this.changed());
    this.cursor = new Cursor(this.input, this.list);
    this.status = new SearchStatus(host);
    this.recent = new RecentSearches(this.root);
    this.help = new SearchHelp(host, this.recent, this.root, query => this.askFor(query));
    this.limit = pagesAtOnce;
    /** @type {Set<string>} */
    this.wanted = new Set();
    this.typedAt = -Infinity;
    /** False where texts could not be had for what was typed. */
    this.hasTexts = true;
    /** Groups of results that are in sight. */
    /** @type {Set<Element>} */
    this.seen = new Set();
    /** @type {ResultList | null} */
    this.results = null;
    this.listen();
    /** The page's own language first; others are asked where it has no answer. */
    this.editions = [editionAt(address)];
    // @ts-expect-error Files are received as they come.
    self.herzblutSearch = { push: file => this.receive(file) };
    this.fetchIndex();
  }

  listen() {
    this.input.addEventListener("input", () => {
      this.typedAt = performance.now();
      this.changed();
    });
    this.dialog.addEventListener("keydown", event => {
      if (event.key === "Escape") {
        event.preventDefault();
        this.host.close();
      }
    });
    this.dialog.addEventListener("close", () => { if (!this.isLeaving) { keepInAddress(""); } });
    this.list.addEventListener("click", event => this.follow(event));
    this.help.element.addEventListener("click", event => {
      const link = event.target.closest("a");
      if (link && link.protocol !== "mailto:") { this.leaveFor(link, event); }
    });
    this.more.addEventListener("click", () => {
      this.limit += pagesAtOnce;
      this.show();
      this.input.focus();
    });
    addEventListener("pageshow", () => { this.isLeaving = false; });
    // Texts are loaded for what is seen: a large site has many.
    /** @type {IntersectionObserver} */
    this.observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) { this.seen.add(target); } else { this.seen.delete(target); }
      }
      if (this.pendingInSight.length > 0 && this.wanted.size === 0) {
        this.setBusy(true);
        clearTimeout(this.reading);
        this.reading = setTimeout(() => this.fetchTexts(), this.restOf(pauseBeforeTexts));
      }
    }, { root: this.list });
  }

  /** @param {MouseEvent} event */
  follow(event) {
    // @ts-expect-error Elements are clicked.
    const link = event.target.closest("[data-search-result]");
    if (!link || !this.results) { return; }
    const page = this.results.pageOf(link);
    this.recent.add(this.query);
    keepForLanding(link.href, this.results.wordsOn(page));
    this.leaveFor(link, event);
  }

  // The address of this page keeps the query for those who come back. A place on this page has the search out of the way.
  /**
   * @param {HTMLAnchorElement} link
   * @param {MouseEvent} event
   */
  leaveFor(link, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    this.isLeaving = new URL(link.href).pathname !== location.pathname;
    keepInAddress(this.isLeaving ? this.query : "");
    this.host.close();
    if (!this.isLeaving) { this.host.markHits(); }
  }

  get query() { return this.input.value.trim(); }

  /** @param {IndexFile} file */
  receive(file) {
    const edition = this.editionOf(file.file);
    edition.receive(file);
    if (edition === this.editions[0] && edition.search) { this.filters.fill(edition.search.index.facets); }
  }

  /** @param {string} name */
  editionOf(name) { return this.editions.find(edition => edition.language === name.split("/")[0]) ?? this.editions[0]; }

  /** @param {string} query */
  askFor(query) {
    this.input.value = query;
    this.input.focus();
    this.changed();
  }

  changed() {
    this.limit = pagesAtOnce;
    this.hasTexts = true;
    this.show();
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => { if (this.dialog.open) { keepInAddress(this.query); } }, pauseBeforeKeeping);
  }

  // isFollowing: the files that have come tell what else is needed.
  show(isFollowing = false) {
    if (!this.editions[0].search) { return; }
    this.forgetWanted();
    this.cursor.isLate = true;
    const answer = this.answer(this.query ? this.input.value.trimStart() : "");
    if (!answer) { return this.showLooking(); }
    const { edition, search, pages, near, terms, missing } = answer;
    const { index } = search;
    const needsMarks = this.filters.needsMarks && edition === this.editions[0] && !index.facets;
    this.fetchSoon(needsMarks ? [...missing, index.fileOf("m")] : missing, isFollowing ? 0 : this.restOf(pauseBeforeLoading));
    if (this.wanted.size > 0) { return; }
    const results = new ResultList(this.host, this.list, index, this.root, page => search.placesOn(page, terms, this.accepts), terms);
    const found = [...pages, ...near].slice(0, this.limit);
    this.fetchSoon(this.hasTexts ? results.filesOf(found.slice(0, resultsWithTexts)) : [], this.restOf(pauseBeforeTexts));
    if (this.wanted.size > 0) { return; }
    this.list.lang = edition.language;
    this.results = results;
    results.show(found);
    if (!this.hasTexts) { results.giveUp(); }
    this.more.hidden = pages.length <= this.limit;
    this.filters.show(terms.length > 0);
    this.cursor.arrive();
    this.status.tell(this.query, answer, this.editions[0].language);
    this.showHelp(answer);
    for (const { element: group } of this.results.pending) { this.observer.observe(group); }
  }

  // Another language is on its way. Until it is here, hits of what was typed before would pass for an answer.
  showLooking() {
    this.results = null;
    this.list.replaceChildren();
    this.list.hidden = true;
    this.more.hidden = true;
    this.help.hide();
    this.cursor.reset();
    this.status.say(this.host.dataset.looking);
    this.setBusy(true);
  }

  /**
   * The answer in the page's language, or in another that has one, or else what comes nearest to one; null while an index is loaded.
   * @param {string} query
   * @returns {EditionAnswer | null}
   */
  answer(query) {
    /** @type {EditionAnswer[]} */
    const answers = [];
    for (const edition of query && !this.filters.isNarrow ? this.editions : this.editions.slice(0, 1)) {
      if (!edition.search) {
        this.waiting = setTimeout(() => this.fetchOther(edition), this.restOf(pauseBeforeOther));
        return null;
      }
      const answer = { edition, search: edition.search, near: [], isAnswer: false, ...edition.search.ask(query, this.accepts) };
      // Half a question is no reason to change the language.
      const isFound = answer.pages.length > 0 && (answers.length === 0 || answer.terms.every(term => !term.isLacking));
      if (answer.terms.length === 0 || isFound || answer.missing.length > 0) { return answer; }
      answers.push(answer);
    }
    return { ...answers[0], ...answers[0].search.nearest(query, this.accepts) };
  }

  /** @type {(document: SearchDocument) => boolean} */
  accepts = document => this.filters.accept(document);

  /** @param {EditionAnswer} answer */
  showHelp({ search, pages, near, terms }) {
    if (terms.length === 0) {
      this.help.showStart();
    } else if (pages.length === 0) {
      this.help.showNothing(this.query, search.shorter(this.query, this.accepts), near.length > 0);
    } else {
      this.help.hide();
    }
  }

  forgetWanted() {
    this.observer.disconnect();
    clearTimeout(this.waiting);
    clearTimeout(this.reading);
    this.seen.clear();
    this.wanted.clear();
    this.setBusy(false);
  }

  // A short pause first: who types on needs other files.
  /**
   * @param {string[]} names
   * @param {number} pause
   */
  fetchSoon(names, pause) {
    if (names.length === 0) { return; }
    for (const name of names) { this.wanted.add(name); }
    this.setBusy(true);
    clearTimeout(this.waiting);
    if (pause <= 0 && names.every(name => !this.editionOf(name).hasAsked(name))) { this.fetchWanted(); } else { this.waiting = setTimeout(() => this.fetchWanted(), pause || pauseBeforeLoading); }
  }

  /**
   * What is left of a pause since something was typed.
   * @param {number} pause
   */
  restOf(pause) { return Math.max(0, this.typedAt + pause - performance.now()); }

  /** Results in sight that still lack their texts. */
  get pendingInSight() { return (this.results?.pending ?? []).filter(group => this.seen.has(group.element)); }

  // Those of a few, and then of those that are still in sight.
  async fetchTexts() {
    const names = [...new Set(this.pendingInSight.slice(0, resultsAtOnce).flatMap(group => group.files))];
    if (names.length === 0) { return this.setBusy(this.wanted.size > 0); }
    const { results } = this;
    await this.fetch(names);
    if (this.results !== results) { return; }
    clearTimeout(this.reading);
    this.reading = setTimeout(() => this.fetchTexts(), pauseBetweenTexts);
  }

  // What was wanted a second time may have come with the first.
  fetchWanted() {
    if (this.wanted.size > 0) { this.fetch([...this.wanted]); }
  }

  async fetchIndex() {
    this.setBusy(true);
    try {
      const published = await this.editions[0].loadIndex();
      if (published) {
        this.help.situations = published.situations ?? [];
        this.help.tags = published.tags ?? [];
        this.editions.push(...(published.others ?? []).map(language => editionAt(new URL(`${language}.js`, this.editions[0].directory))));
      }
      this.show();
    } catch {
      this.fail();
    }
  }

  // One that cannot be had is not asked again.
  /** @param {Edition} edition */
  async fetchOther(edition) {
    await edition.loadIndex().catch(() => { this.editions = this.editions.filter(other => other !== edition); });
    this.show();
  }

  /** @param {string[]} names */
  async fetch(names) {
    this.setBusy(true);
    // What is shown may lack the same.
    const isForTexts = !names.some(name => this.wanted.has(name));
    const edition = this.editionOf(names[0]);
    try {
      await Promise.all(names.map(name => edition.load(name)));
      for (const name of names) { this.wanted.delete(name); }
      // They may have come for results that are gone by now.
      this.setBusy(this.wanted.size > 0 || this.pendingInSight.length > 0);
      if (this.results && isForTexts) { this.results.complete(); this.cursor.restore(); } else { this.show(true); }
    } catch {
      // They are gone where the site was published anew since the index came. Without synonyms a search is worth more than none.
      const isAnew = await edition.loadIndex().catch(() => null);
      const isPlainer = names.filter(name => edition.search?.index.doWithout(name)).length > 0;
      this.hasTexts = isForTexts || names.some(name => !name.includes("/t."));
      if (isAnew || isPlainer || !this.hasTexts) { this.show(); } else { this.fail(isForTexts); }
    }
  }

  // Without a network titles are worth more than a complaint.
  fail(isForTexts = false) {
    this.setBusy(false);
    this.cursor.isLate = false;
    if (this.results && isForTexts) { this.results.giveUp(); } else { this.status.say(this.host.dataset.failed); }
  }

  /** @param {boolean} isBusy */
  setBusy(isBusy) { this.list.setAttribute("aria-busy", String(isBusy)); }
}

/** @param {URL} directory */
const editionAt = directory => new Edition(directory.pathname.replace(/^.*\/|\.js$/g, ""), directory);
