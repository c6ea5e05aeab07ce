// Marks the words by which this page was found, once: the search has left them.
function markSearchHits() {
  /** @type {{ path: string, words: string[] } | null} */
  let hits = null;
  try {
    hits = JSON.parse(sessionStorage.getItem("herzblut:hits") ?? "null");
    sessionStorage.removeItem("herzblut:hits");
  } catch { /* nothing is marked then */ }
  const main = document.querySelector("main");
  if (!main || !hits?.words?.length || hits.path !== location.pathname || !("Highlight" in self)) { return; }
  const words = new RegExp(`(?<!\\p{L})(?:${hits.words.map(word => word.replace(/[.*+]/g, "\\$&")).join("|")})(?!\\p{L})`, "gu");
  /** @type {Range[]} */
  const ranges = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const { index, 0: word } of (texts.currentNode.textContent ?? "").matchAll(words)) {
      const range = new Range();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set("search-hit", new Highlight(...ranges));
}

markSearchHits();
