// What happens while someone types: ask, load what is missing, show.

const pagesAtOnce = 8;
const pauseBeforeLoading = 40;

/** The search of one page. */
class Overlay {
  constructor(host) {
    this.host = host;
    this.dialog = host.querySelector("dialog");
    this.input = host.querySelector("[data-search-input]");
    this.list = host.querySelector("[data-search-list]");
    this.status = host.querySelector("[data-search-status]");
    this.more = host.querySelector("[data-search-more]");
    this.filters = new Filters(host, () => this.changed());
    this.limit = pagesAtOnce;
    this.listen();
    const address = new URL(host.dataset.index, location.href);
    this.files = new IndexFiles(address, file => this.receive(file));
    this.root = new URL("../", address);
    if (this.search) { this.show(); } else { this.fetch([""]); }
  }

  listen() {
    this.input.addEventListener("input", () => this.changed());
    this.input.addEventListener("keydown", event => this.keyed(event));
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
  }

  receive(file) {
    if (!file.file.includes("/")) {
      this.search = new Search(new SearchIndex(file));
      this.results = new ResultList(this.host, this.search.index, this.root);
      this.filters.fill(this.search.index);
    } else if (!this.search.index.add(file) && !this.isRenewed) {
      // The site was published anew since the index was kept by the browser.
      this.isRenewed = true;
      this.fetch([""], "?" + file.version);
    }
  }

  changed() {
    this.limit = pagesAtOnce;
    this.show();
  }

  show() {
    if (!this.search) { return; }
    const query = this.input.value.trim() ? this.input.value.trimStart() : "";
    const accepts = document => this.filters.accept(document);
    const answer = this.search.ask(query, accepts);
    const { index } = this.search;
    const needed = this.filters.needsMarks && !index.hasMarks ? [...answer.missing, index.fileOf("m")] : answer.missing;
    if (needed.length > 0) {
      this.fetchSoon(needed);
      return;
    }
    const shown = answer.pages.slice(0, this.limit);
    const { groups, missing } = this.results.build(shown, page => this.search.placesOn(page, answer.terms, accepts), answer.terms);
    this.list.replaceChildren(...groups);
    this.list.hidden = groups.length === 0;
    this.more.hidden = answer.pages.length <= this.limit;
    this.filters.show(answer.terms.length > 0);
    this.input.setAttribute("aria-expanded", String(groups.length > 0));
    this.select(-1);
    this.tell(query, answer);
    this.fetchSoon(missing);
  }

  tell(query, { pages, terms }) {
    const places = pages.length;
    const { none, one, other } = this.host.dataset;
    this.status.textContent = terms.length === 0 ? "" : places === 0 ? none.replace("{0}", query.trim()) : places === 1 ? one : other.replace("{0}", places);
  }

  // A short pause first: who types on needs other files.
  fetchSoon(names) {
    clearTimeout(this.waiting);
    this.setBusy(names.length > 0);
    if (names.length > 0) { this.waiting = setTimeout(() => this.fetch(names), pauseBeforeLoading); }
  }

  async fetch(names, version) {
    this.setBusy(true);
    try {
      await Promise.all(names.map(name => this.files.load(name, version)));
      this.setBusy(false);
      this.show();
    } catch {
      this.setBusy(false);
      this.status.textContent = this.host.dataset.failed;
    }
  }

  setBusy(isBusy) { this.list.setAttribute("aria-busy", String(isBusy)); }

  keyed(event) {
    const options = [...this.list.querySelectorAll("[data-search-result]")];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.select(options.length ? (this.selected + step + options.length + (this.selected < 0 && step < 0 ? 1 : 0)) % options.length : -1);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      options[Math.max(0, this.selected)]?.click();
    }
  }

  select(number) {
    const options = this.list.querySelectorAll("[data-search-result]");
    this.selected = number;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === number)));
    if (number < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", options[number].id);
      options[number].scrollIntoView({ block: "nearest" });
    }
  }
}
