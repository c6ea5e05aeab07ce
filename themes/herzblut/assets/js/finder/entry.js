// One practice example of the list: what it belongs to, and its words, read from the page when first asked for.
class FinderEntry {
  constructor(element, facets) {
    this.element = element;
    this.ids = Object.fromEntries(facets.map(facet => [facet, (element.dataset[facet] ?? "").split(" ").filter(Boolean)]));
  }

  get text() {
    this.words ??= this.element.textContent.toLowerCase();
    return this.words;
  }

  // The facets that keep this example out; "words" where its text does.
  misses(chosen, words) {
    const misses = Object.keys(chosen).filter(facet => chosen[facet].length > 0 && !chosen[facet].some(id => this.ids[facet].includes(id)));
    if (words.length > 0 && !words.every(word => this.text.includes(word))) { misses.push("words"); }
    return misses;
  }
}
