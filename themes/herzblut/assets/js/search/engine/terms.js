// Words and parts of compounds, as the build wrote them.

const severalWords = -1;

/**
 * Words or parts in the order of their spelling without umlauts.
 * @template {Term} T
 */
class TermList {
  /** @param {T[]} terms */
  constructor(terms) {
    this.terms = terms;
    this.keys = terms.map(term => withoutUmlauts(term.text));
    // Texts written without umlauts ("Rasenmaeher") are looked up as they were meant, too.
    this.respelt = terms
      .map((term, id) => ({ key: withoutUmlauts(withUmlauts(term.text)), id }))
      .filter(entry => entry.key !== this.keys[entry.id])
      .sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id);
    this.respeltKeys = this.respelt.map(entry => entry.key);
  }

  /**
   * Numbers of the terms that begin so, without umlauts.
   * @param {string} key
   */
  beginningWith(key) {
    /** @type {number[]} */
    const found = [];
    for (let i = firstAtLeast(this.keys, key); i < this.keys.length && this.keys[i].startsWith(key); i++) { found.push(i); }
    for (let i = firstAtLeast(this.respeltKeys, key); i < this.respelt.length && this.respeltKeys[i].startsWith(key); i++) { found.push(this.respelt[i].id); }
    return found;
  }

  /**
   * True if any term begins so, without umlauts.
   * @param {string} key
   */
  hasBeginning(key) {
    const at = firstAtLeast(this.keys, key);
    return at < this.keys.length && this.keys[at].startsWith(key);
  }

  /**
   * The number of a folded term; -1 if there is none.
   * @param {string} text
   */
  find(text) {
    const key = withoutUmlauts(text);
    for (let i = firstAtLeast(this.keys, key); this.keys[i] === key; i++) {
      if (this.terms[i].text === text) { return i; }
    }
    return -1;
  }
}

/**
 * @param {string[]} sorted
 * @param {string} key
 */
const firstAtLeast = (sorted, key) => {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < key) { low = middle + 1; } else { high = middle; }
  }
  return low;
};

// A capital letter tells how many letters the word shares with the one before.
/** @param {string} text */
const readVocabulary = text => {
  /** @type {(Term & { pieces: string[] })[]} */
  const words = [];
  let marked = "";
  for (const match of text.matchAll(/([A-Z])([^A-Z!?]*)([!?]?)/g)) {
    marked = marked.slice(0, match[1].charCodeAt(0) - 65) + match[2];
    const pieces = marked.split("|");
    words.push({ text: pieces.join(""), pieces, kind: match[3] === "!" ? "noun" : match[3] === "?" ? "any" : "other" });
  }
  return words;
};

// Every run of neighbouring pieces short of the whole word, as the build numbers them.
/**
 * @param {(Term & { pieces: string[] })[]} words
 * @returns {Term[]}
 */
const partsOf = words => {
  const ends = new Set(words.flatMap(({ pieces }) => pieces.slice(1).map((_, at) => pieces.slice(at + 1).join(""))));
  /** @type {(Term & { key: string })[]} */
  const parts = [...new Set(words.flatMap(partsIn))].map(text => ({ text, key: withoutUmlauts(text), kind: "noun", isBase: ends.has(text) }));
  return parts.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : 1);
};

// The list of a part that one word alone holds is the list of that word.
/**
 * @param {(Term & { pieces: string[] })[]} words
 * @param {TermList<Term>} parts
 */
const holdersOf = (words, parts) => {
  /** @type {Map<string, number>} */
  const found = new Map();
  words.forEach((word, id) => {
    for (const part of partsIn(word)) { found.set(part, found.has(part) ? severalWords : id); }
  });
  return new Map([...found].filter(([, id]) => id !== severalWords).map(([part, id]) => [parts.find(part), id]));
};

/** @param {Term & { pieces: string[] }} word */
const partsIn = ({ text, pieces }) => {
  /** @type {Set<string>} */
  const found = new Set();
  for (let first = 0; first < pieces.length; first++) {
    for (let last = first + 1; last <= pieces.length; last++) {
      const part = pieces.slice(first, last).join("");
      if (part.length > 1 && part.length < text.length) { found.add(part); }
    }
  }
  return [...found];
};
