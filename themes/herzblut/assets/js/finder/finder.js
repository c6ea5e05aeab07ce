// Narrows the list that is in the page: OR inside a facet, AND between facets, every word in the text. The address
// keeps the choice, so that it can be sent to a colleague and links (the journey's, say) can come with one.
customElements.define("example-finder", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLFormElement} */
    this.form = this.querySelector("form");
    /** @type {HTMLElement} */
    this.counter = this.querySelector(".finder-count");
    /** @type {HTMLInputElement} */
    this.words = this.form.elements.q;
    /** @type {HTMLInputElement[]} */
    this.boxes = [...this.form.querySelectorAll("input[type=checkbox]")];
    /** @type {string[]} */
    this.facets = [...new Set(this.boxes.map(box => box.name))];
    /** @type {HTMLElement} */
    this.list = this.querySelector(".finder-list");
    /** @type {HTMLElement} */
    this.more = this.querySelector(".finder-more");
    this.more.addEventListener("click", () => this.showMore());
    /** @type {FinderEntry[]} */
    this.entries = [...this.list.children].map(element => new FinderEntry(element, this.facets));
    this.form.addEventListener("submit", event => event.preventDefault());
    this.form.addEventListener("input", event => this.changed(event.target === this.words ? 150 : 0));
    this.words.addEventListener("focus", () => this.learn(), { once: true });
    this.form.addEventListener("reset", () => this.changed(0));
    addEventListener("popstate", () => this.recall());
    this.foldFacets();
    this.recall();
  }

  // A phone shows the results first: the facets open when they are wanted.
  foldFacets() {
    if (!matchMedia("(max-width: 53.99rem)").matches) { return; }
    for (const facet of this.form.querySelectorAll(".facet")) { facet.open = false; }
  }

  recall() {
    const query = new URLSearchParams(location.search);
    this.words.value = query.get("q") ?? "";
    for (const box of this.boxes) { box.checked = query.getAll(box.name).includes(box.value); }
    for (const facet of this.form.querySelectorAll(".facet:has(:checked)")) { facet.open = true; }
    if (this.words.value) { this.learn(); }
    this.apply();
  }

  // All words of all examples are a large file: it comes, as a script so that it works from disk, when words are asked
  // for. Where it cannot be had, the beginnings of the stories have to do.
  async learn() {
    if (this.isLearning || !this.dataset.index) { return; }
    this.isLearning = true;
    try {
      const directory = new URL(this.dataset.index, location.href);
      const { examples } = await latestFiles(directory);
      // @ts-expect-error Where there is a finder, there are examples.
      await loadScript(new URL(examples, directory).href);
      for (const entry of this.entries) { entry.learn(self.herzblutExamples); }
      if (this.words.value.trim()) { this.apply(); }
    } catch { /* the beginnings then */ }
  }

  // Words wait for a pause in typing, so that thousands of examples do not make the keys stutter.
  /** @param {number} pause Milliseconds. */
  changed(pause) {
    clearTimeout(this.waiting);
    /** @type {number | undefined} */
    this.waiting = setTimeout(() => { this.apply(); this.remember(); }, pause);
  }

  remember() {
    // @ts-expect-error A form without files is a list of texts.
    const query = new URLSearchParams(new FormData(this.form));
    // @ts-expect-error The form has the field.
    if (!query.get("q").trim()) { query.delete("q"); }
    const search = query.toString();
    try { history.replaceState(null, "", location.pathname + (search ? "?" + search : "") + location.hash); } catch { /* an address from disk may be fixed */ }
  }

  apply() {
    const words = foldText(this.words.value).split(/\s+/).filter(Boolean);
    const chosen = this.facets.map(facet => new Set(this.boxes.filter(box => box.name === facet && box.checked).map(box => box.value)));
    /** @type {Map<string, number>[]} */
    const counts = this.facets.map(() => new Map());
    /** @type {HTMLElement[]} */
    this.found = [];
    for (const entry of this.entries) {
      const missed = entry.says(words) ? entry.missed(chosen) : -2;
      if (missed === -2) { continue; }
      if (missed === -1) { this.found.push(entry.element); }
      // A choice inside a facet widens it: its counts look at the other facets only.
      for (let facet = 0; facet < this.facets.length; facet++) {
        if (missed !== -1 && missed !== facet) { continue; }
        for (const id of entry.ids[facet]) { counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1); }
      }
    }
    this.showCounts(counts);
    this.showFound(this.atOnce);
    this.querySelector(".finder-reset").hidden = words.length === 0 && chosen.every(ids => ids.size === 0);
  }

  /** @param {Map<string, number>[]} counts */
  showCounts(counts) {
    for (const box of this.boxes) {
      const count = counts[this.facets.indexOf(box.name)].get(box.value) ?? 0;
      const option = box.closest(".facet-option");
      // @ts-expect-error Numbers become texts.
      option.querySelector(".facet-count").textContent = count;
      option.classList.toggle("is-empty", count === 0);
    }
    const found = this.found.length;
    this.counter.textContent = found === 1 ? this.counter.dataset.one : this.counter.dataset.other.replace("{n}", found);
    this.querySelector(".finder-none").hidden = found > 0;
  }

  // Five thousand examples in the page cost a second at each click, a hundred cost nothing.
  atOnce = 100;

  /** @param {number} limit */
  showFound(limit) {
    this.list.replaceChildren(...this.found.slice(0, limit));
    this.more.hidden = this.found.length <= limit;
  }

  showMore() {
    const shown = this.list.children.length;
    this.showFound(shown + this.atOnce);
    this.list.children[shown].querySelector("a").focus();
  }
});
