// One practice example of the list: what it belongs to, and its words. The page shows the beginning of the story; the
// other words come when somebody asks for words.
class FinderEntry {
  /**
   * @param {HTMLElement} element
   * @param {string[]} facets
   */
  constructor(element, facets) {
    this.element = element;
    this.ids = facets.map(facet => (element.dataset[facet] ?? "").split(" ").filter(Boolean));
  }

  /** @param {Record<string, string>} words The rest of each story, by the address of its example. */
  learn(words) {
    /** @type {string | undefined} */
    this.more = words[this.element.querySelector("a").getAttribute("href")];
    /** @type {string | undefined} */
    this.text = undefined;
  }

  /** @param {string[]} words */
  says(words) {
    if (words.length === 0) { return true; }
    this.text ??= foldText(this.element.textContent + " " + (this.more ?? ""));
    // @ts-expect-error The text was made a line above.
    return words.every(word => this.text.includes(word));
  }

  // The first facet that keeps this example out, -1 for none, -2 for several.
  /** @param {Set<string>[]} chosen The choices in each facet. */
  missed(chosen) {
    let missed = -1;
    for (let facet = 0; facet < chosen.length; facet++) {
      if (chosen[facet].size === 0 || this.ids[facet].some(id => chosen[facet].has(id))) { continue; }
      if (missed >= 0) { return -2; }
      missed = facet;
    }
    return missed;
  }
}

// As people type: gespraech and Gespräch are the same word.
/** @param {string} text */
function foldText(text) {
  return text.toLowerCase()
    .replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
    .normalize("NFD").replace(/\p{M}/gu, "");
}
