// Narrows what is shown: by kind, and examples by role, touchpoint and industry.

/** The buttons and lists above the results. */
class Filters {
  /**
   * @param {SiteSearchElement} host
   * @param {() => void} changed
   */
  constructor(host, changed) {
    this.bar = host.querySelector("[data-search-filters]");
    this.buttons = [...this.bar.querySelectorAll("[data-kinds]")];
    this.lists = [...this.bar.querySelectorAll("select")];
    this.kinds = "";
    this.isFilled = false;
    for (const button of this.buttons) {
      button.addEventListener("click", () => {
        this.choose(button.dataset.kinds);
        changed();
      });
    }
    for (const list of this.lists) {
      list.addEventListener("change", () => {
        this.choose(this.lists.some(other => other.value) ? "e" : this.kinds);
        changed();
      });
    }
  }

  /** @param {string} kinds */
  choose(kinds) {
    this.kinds = kinds;
    for (const button of this.buttons) { button.setAttribute("aria-pressed", String(button.dataset.kinds === kinds)); }
    if (kinds !== "e") {
      for (const list of this.lists) { list.value = ""; }
    }
  }

  /** @param {string[][] | null} facets Null while they have not come. */
  fill(facets) {
    if (!facets || this.isFilled) { return; }
    this.isFilled = true;
    this.lists.forEach((list, i) => {
      list.append(...facets[i].map((label, number) => new Option(label, String(number))));
      list.dataset.isUseful = String(facets[i].length > 1);
    });
  }

  // Lists that narrow examples come with them.
  /** @param {boolean} isAsked */
  show(isAsked) {
    this.bar.hidden = !isAsked;
    for (const list of this.lists) { list.hidden = this.kinds !== "e" || list.dataset.isUseful !== "true"; }
  }

  /** True if examples can be narrowed by what only their marks tell. */
  get needsMarks() { return this.kinds === "e"; }

  /** True if they are. */
  get isNarrow() { return this.lists.some(list => list.value); }

  /** @param {SearchDocument} document */
  accept(document) {
    return (!this.kinds || this.kinds.includes(document.kind))
      && this.lists.every((list, i) => !list.value || document.marks?.[i].includes(Number(list.value)));
  }
}
