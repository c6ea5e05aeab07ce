// One practice example of the list: what it belongs to, and its words, read from the page when first asked for.
class FinderEntry {
  constructor(element, facets) {
    this.element = element;
    this.ids = facets.map(facet => (element.dataset[facet] ?? "").split(" ").filter(Boolean));
  }

  get text() {
    this.words ??= foldText(this.element.textContent + " " + (this.element.dataset.words ?? ""));
    return this.words;
  }

  says(words) { return words.every(word => this.text.includes(word)); }

  // The first facet that keeps this example out, -1 for none, -2 for several.
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
function foldText(text) {
  return text.toLowerCase()
    .replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
    .normalize("NFD").replace(/\p{M}/gu, "");
}
