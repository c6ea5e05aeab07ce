// One practice example in the list, made after the pattern in the page.
class FinderEntry {
  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} pattern
   */
  constructor(host, pattern) {
    this.host = host;
    this.pattern = pattern;
    /** @type {Map<string, string>} */
    this.labels = new Map([...host.querySelectorAll("input[type=checkbox]")].map(box => [box.name + " " + box.value, labelOf(box)]));
  }

  /**
   * @param {FinderText} text
   * @param {string[][]} facts The ids of its roles, touchpoints and industries, with the name of the facet before them.
   */
  make(text, facts) {
    const entry = this.pattern.cloneNode(true);
    if (text.language) { entry.lang = text.language; }
    entry.querySelector(".finder-title").textContent = text.title;
    entry.querySelector(".finder-text").innerHTML = text.html ?? "";
    if (text.effect) { entry.querySelector(".finder-effect").innerHTML = text.effect; } else { entry.querySelector(".story-effect").remove(); }
    entry.querySelector(".finder-facts").append(...facts.flatMap(([facet, ...ids]) => ids.map(id => this.fact(facet, id))));
    const link = entry.querySelector("a.finder-link");
    link.href = text.url;
    link.dataset.number = String(text.number ?? "");
    entry.querySelector(".finder-chapter").textContent = text.chapter;
    addTools(entry);
    return entry;
  }

  /**
   * @param {string} facet
   * @param {string} id
   */
  fact(facet, id) {
    const link = document.createElement("a");
    link.href = `?${facet}=${encodeURIComponent(id)}`;
    link.textContent = this.labels.get(facet + " " + id) ?? id;
    return link;
  }
}

/** @param {HTMLElement} entry */
function addTools(entry) {
  const link = entry.querySelector("a.finder-link");
  const section = entry.querySelector(".finder-title").textContent;
  const title = entry.querySelector(".finder-chapter").textContent;
  const number = Number(link.dataset.number) || undefined;
  entry.querySelector(".finder-foot").append(...entryTools(new URL(link.getAttribute("href"), location.href), () => ({ title, section, number, language: entry.lang || root.lang })));
}
