// Narrows the practice examples down. Until something is chosen, the page shows what it came with.
customElements.define("example-finder", class extends HTMLElement {
  connectedCallback() {
    /** @type {FinderForm} */
    this.form = new FinderForm(this);
    if (!this.dataset.index) { return; }
    /** @type {FinderData} */
    this.data = new FinderData(this.dataset.index);
    /** @type {HTMLElement} */
    this.counter = this.querySelector(".finder-count");
    this.counter.tabIndex = -1;
    /** @type {HTMLElement} */
    this.list = this.querySelector(".finder-list");
    /** @type {HTMLElement} */
    this.more = this.querySelector(".finder-more");
    /** @type {HTMLElement[]} */
    this.first = [...this.list.children];
    const { seen } = store.all();
    /** @type {number} */
    this.news = seen ? seen.stories - seen.before : 0;
    this.first.forEach((entry, example) => { addTools(entry); this.markNew(entry, example); });
    /** @type {FinderEntry} */
    this.entry = new FinderEntry(this, this.querySelector("template.finder-pattern").content.firstElementChild);
    /** @type {FinderWithout} */
    this.without = new FinderWithout(this, this.form);
    /** @type {Map<number, string>} */
    this.folded = new Map();
    /** @type {{ element: HTMLElement, text: string }[]} */
    this.counts = [...this.querySelectorAll(".facet-count")].map(element => ({ element, text: element.textContent }));
    /** @type {string} */
    this.total = this.counter.textContent;
    this.listen();
    this.foldFacets();
    this.recall();
  }

  listen() {
    const { form, order, words } = this.form;
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("input", event => {
      this.changed(event.target === words ? 150 : 0);
      this.form.tapped(event.target);
    });
    form.addEventListener("reset", () => {
      this.changed(0);
      this.counter.focus({ preventScroll: true });
    });
    order.addEventListener("change", () => this.changed(0));
    this.more.addEventListener("click", () => this.showMore());
    addEventListener("popstate", () => this.recall());
    addEventListener("keydown", event => {
      if (event.key === "p" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.print(); }
    });
    addEventListener("beforeprint", () => {
      for (const note of this.querySelectorAll(".finder-printed")) { note.textContent = note.dataset.printed.replace("{n}", this.list.children.length); }
    });
  }

  // A phone shows the results first: the facets open when they are wanted.
  foldFacets() {
    if (!this.form.isNarrow) { return; }
    for (const facet of this.querySelectorAll(".facet")) { facet.open = false; }
  }

  recall() {
    this.form.recall();
    this.form.keepInLanguages();
    this.apply();
  }

  // Words wait for a pause in typing, so that thousands of examples do not make the keys stutter.
  /** @param {number} pause Milliseconds. */
  changed(pause) {
    clearTimeout(this.waiting);
    /** @type {number | undefined} */
    this.waiting = setTimeout(() => { this.form.remember(); this.apply(); }, pause);
  }

  // A later choice overtakes an earlier one that still waits for its data.
  async apply() {
    const turn = this.turn = {};
    this.list.setAttribute("aria-busy", "true");
    await this.follow(turn);
    if (turn === this.turn) { this.list.removeAttribute("aria-busy"); }
  }

  /** @param {object} turn */
  async follow(turn) {
    this.form.showChips();
    this.form.showInvitation();
    if (this.form.isEmpty && !this.form.order.value) { this.showPage(); return; }
    if (!await this.arrives(this.data.open())) { return; }
    const choice = this.form.choice(this.data);
    if (choice.words.length > 0 && !await this.arrives(this.data.need(this.all()))) { return; }
    if (turn === this.turn) { await this.show(choice, turn); }
  }

  // False where the data cannot be had, which is said.
  /** @param {Promise<void>} data */
  async arrives(data) {
    try { await data; return true; } catch { this.counter.textContent = this.dataset.failed; return false; }
  }

  all() { return Array(this.data.count).keys(); }

  showPage() {
    /** @type {number[] | undefined} */
    this.found = undefined;
    this.list.replaceChildren(...this.first);
    this.counter.textContent = this.total;
    for (const { element, text } of this.counts) { this.showCount(element, text); }
    this.querySelector(".finder-none").hidden = true;
    this.more.hidden = this.querySelector(".finder-rest") === null;
  }

  /**
   * @param {FinderChoice} choice
   * @param {object} turn
   */
  async show(choice, turn) {
    /** @param {number} example */
    const textOf = example => this.textOf(example);
    const { found, counts } = findExamples(this.data, choice, textOf);
    const shown = found.length > 0 ? found : nearestExamples(this.data, choice, textOf);
    if (!await this.arrives(this.data.need(shown.slice(0, this.atOnce))) || turn !== this.turn) { return; }
    this.found = shown;
    this.list.replaceChildren();
    this.add();
    this.showCounts(counts);
    this.counter.textContent = found.length === 1 ? this.counter.dataset.one : this.counter.dataset.other.replace("{n}", found.length);
    this.querySelector(".finder-none").hidden = found.length > 0;
    this.querySelector(".finder-near").hidden = shown.length === 0;
    if (found.length === 0) { this.without.show(this.data, choice, textOf); }
    this.offerSearch();
    this.toResults();
  }

  // The search knows other words for the same, which are too many to load for a list of stories.
  offerSearch() {
    const words = this.form.words.value.trim();
    this.querySelector(".finder-ask").hidden = words === "";
    this.querySelector(".finder-ask > button").dataset.searchOpen = words;
  }

  // Who had scrolled into a long list begins at the top of the new one.
  toResults() {
    if (this.list.getBoundingClientRect().top >= this.querySelector(".finder-bar").getBoundingClientRect().bottom - 1) { return; }
    this.querySelector(".finder-results").scrollIntoView({ block: "start", behavior: "instant" });
  }

  /** @param {Map<number, number>[]} counts */
  showCounts(counts) {
    for (const box of this.form.boxes) {
      const facet = this.data.facets.indexOf(box.name);
      const count = counts[facet].get(this.data.directory.facets[box.name].indexOf(box.value)) ?? 0;
      this.showCount(box.closest(".facet-option").querySelector(".facet-count"), String(count));
    }
  }

  /**
   * @param {HTMLElement} element
   * @param {string} text
   */
  showCount(element, text) {
    element.textContent = text;
    element.closest(".facet-option").classList.toggle("is-empty", text === "0");
  }

  // Paper has every story that is found, where their texts can be had; else it says how many it has.
  async print() {
    if (!this.more.hidden) { await this.showMore(Infinity); }
    print();
  }

  atOnce = 20;

  add(count = this.atOnce) {
    const start = this.list.children.length;
    const found = this.found ?? [];
    for (const example of found.slice(start, start + count)) {
      const entry = this.entry.make(this.data.text(example), this.factsOf(example));
      this.markNew(entry, example);
      this.list.append(entry);
    }
    this.more.hidden = found.length <= this.list.children.length;
  }

  // What the home page counts as new comes first among all examples, and says so wherever it is found.
  /**
   * @param {HTMLElement} entry
   * @param {number} example
   */
  markNew(entry, example) {
    if (example >= this.news) { return; }
    const word = document.createElement("span");
    word.className = "new";
    word.textContent = this.dataset.new ?? "";
    entry.querySelector(".finder-title").prepend(word, " ");
  }

  /** @param {number} example */
  factsOf(example) {
    const { facets, directory, options } = this.data;
    return facets.map((facet, index) => [facet, ...options[example][index].map(option => directory.facets[facet][option])]).filter(([facet]) => facet !== "tag");
  }

  async showMore(count = this.atOnce) {
    const turn = this.turn;
    const start = this.list.children.length;
    if (!await this.arrives(this.data.open())) { return; }
    const found = this.found ?? [...this.all()];
    if (!await this.arrives(this.data.need(found.slice(start, start + count))) || turn !== this.turn) { return; }
    this.found = found;
    this.add(count);
    this.list.children[start].querySelector(".finder-title").focus({ preventScroll: true });
  }

  // Everything that an example says, for the words: without marks, as people type.
  /** @param {number} example */
  textOf(example) {
    let text = this.folded.get(example);
    if (text === undefined) {
      const { title, html, effect, author, chapter } = this.data.text(example);
      const labels = this.factsOf(example).flatMap(([facet, ...ids]) => ids.map(id => this.entry.labels.get(facet + " " + id)));
      text = foldText([title, html, effect, author, chapter, ...labels].join(" ").replace(/<[^>]*>/g, " ").replace(/&amp;/g, "&"));
      this.folded.set(example, text);
    }
    return text;
  }
});
