// What is chosen in the form, in the address, and in the chips above the results.
class FinderForm {
  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
    /** @type {HTMLFormElement} */
    this.form = host.querySelector("form");
    /** @type {HTMLInputElement} */
    this.words = this.form.elements.q;
    /** @type {HTMLInputElement[]} */
    this.boxes = [...this.form.querySelectorAll("input[type=checkbox]")];
    /** @type {HTMLSelectElement} */
    this.order = host.querySelector(".finder-order");
    this.languages = [...document.querySelectorAll(".language-switch a")].map(link => ({ link, address: link.getAttribute("href") }));
  }

  /**
   * The choice in numbers, as the data has them.
   * @param {FinderData} data
   * @returns {FinderChoice}
   */
  choice(data) {
    return {
      words: this.foldedWords(),
      options: data.facets.map(facet => new Set(this.checked().filter(box => box.name === facet).map(box => data.directory.facets[facet].indexOf(box.value)))),
      order: this.order.value,
    };
  }

  foldedWords() { return foldText(this.words.value).split(/\s+/).filter(Boolean); }

  checked() { return this.boxes.filter(box => box.checked); }

  get isEmpty() { return this.foldedWords().length === 0 && this.checked().length === 0; }

  recall() {
    const query = new URLSearchParams(location.search);
    this.words.value = query.get("q") ?? "";
    for (const box of this.boxes) { box.checked = query.getAll(box.name).includes(box.value); }
    for (const facet of this.form.querySelectorAll(".facet:has(:checked)")) { facet.open = !this.isNarrow; }
    this.order.value = query.get("sort") === "journey" ? "journey" : "";
  }

  get isNarrow() { return matchMedia("(max-width: 53.99rem)").matches; }

  // The address keeps the choice, so that it can be sent to a colleague and links (the journey's, say) can come with one.
  // The other language shows the same: a tag that it has no word for is left out there.
  remember() {
    const query = new URLSearchParams(this.checked().map(box => [box.name, box.value]));
    if (this.words.value.trim()) { query.set("q", this.words.value.trim()); }
    if (this.order.value) { query.set("sort", this.order.value); }
    const search = query.size > 0 ? "?" + query : "";
    try { history.replaceState(null, "", location.pathname + search + location.hash); } catch { /* an address from disk may be fixed */ }
    this.keepInLanguages(search);
  }

  keepInLanguages(search = location.search) {
    for (const { link, address } of this.languages) { link.href = address + search; }
  }

  // A story that is missing is told where it belongs.
  showInvitation() {
    const query = new URLSearchParams();
    for (const name of ["role", "touchpoint", "industry"]) {
      const boxes = this.checked().filter(box => box.name === name);
      if (boxes.length === 1) { query.set(name, boxes[0].value); }
    }
    for (const link of this.host.querySelectorAll("a.finder-tell-link")) { link.href = this.host.dataset.tell + (query.size > 0 ? "?" + query : ""); }
  }

  showChips() {
    const list = this.host.querySelector(".finder-chips");
    const words = this.words.value.trim();
    const chips = this.checked().map(box => this.chip(labelOf(box), () => { box.checked = false; }));
    if (words) { chips.push(this.chip((list.dataset.words ?? "").replace("{words}", () => words), () => { this.words.value = ""; })); }
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
    this.host.querySelector(".finder-clear").hidden = chips.length === 0;
  }

  /**
   * @param {string} label
   * @param {() => void} remove
   */
  chip(label, remove) {
    const chip = this.host.querySelector("template.finder-chip").content.firstElementChild.cloneNode(true);
    chip.querySelector(".chip-label").textContent = label;
    chip.querySelector("button").addEventListener("click", () => this.lift(remove));
    return chip;
  }

  // The button that was pressed goes, so the focus moves to what has changed.
  /** @param {() => void} remove */
  lift(remove) {
    remove();
    this.form.dispatchEvent(new Event("input", { bubbles: true }));
    this.host.querySelector(".finder-count").focus({ preventScroll: true });
  }

  // On a phone the facet closes with each tap, and the results stand below the bar.
  /** @param {HTMLElement} target */
  tapped(target) {
    const facet = target.closest(".facet");
    if (!facet || !this.isNarrow) { return; }
    facet.open = false;
    facet.querySelector("summary").focus({ preventScroll: true });
    this.host.querySelector(".finder-results").scrollIntoView({ block: "start", behavior: "instant" });
  }
}

/** @param {HTMLElement} box */
function labelOf(box) { return box.closest(".facet-option").querySelector(".facet-label").textContent; }
