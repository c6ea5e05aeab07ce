// Several words that mean one thing, as the lists of synonyms have them: nursing home, word of mouth.

const mostBetween = 3;

/** Finds them in a query. */
class Phrases {
  /**
   * @param {SearchIndex} index
   * @param {Synonyms} synonyms
   */
  constructor(index, synonyms) {
    this.synonyms = synonyms;
    this.little = new Set(index.grammar.list("phrasal"));
    /** By what their first word is or is explained by. */
    /** @type {Map<string, Synonym[]>} */
    this.byFirst = new Map();
    for (const entry of index.synonyms.flatMap(group => group.from).filter(entry => entry.words.length > 1)) {
      for (const key of synonyms.keysOf(entry.words[0])) { this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), entry]); }
    }
  }

  /**
   * Makes one word of each; the longest that begins at a word is meant.
   * @param {TypedWord[]} words
   */
  join(words) {
    return this.joinNeighbours(this.withLittleWords(words));
  }

  // A verb and its little word may have somebody between them: turn someone down.
  /** @param {TypedWord[]} words */
  withLittleWords(words) {
    const moved = [...words];
    for (let i = 0; i < moved.length; i++) {
      const at = moved.findIndex((word, k) => k > i + 1 && k <= i + mostBetween && this.little.has(word.text) && this.longestAt([moved[i], word], 0));
      if (at > 0) { moved.splice(i + 1, 0, ...moved.splice(at, 1)); }
    }
    return moved;
  }

  /** @param {TypedWord[]} words */
  joinNeighbours(words) {
    /** @type {TypedWord[]} */
    const joined = [];
    for (let i = 0; i < words.length; i++) {
      const entry = this.longestAt(words, i);
      const run = words.slice(i, i + (entry?.words.length ?? 1));
      const last = run[run.length - 1];
      joined.push(entry ? { ...last, start: words[i].start, text: entry.text, parts: run.map(word => word.text), isLast: false, isPhrase: true } : last);
      i += run.length - 1;
    }
    return joined;
  }

  /**
   * @param {TypedWord[]} words
   * @param {number} at
   */
  longestAt(words, at) {
    /** @type {Synonym | null} */
    let longest = null;
    for (const entry of [...this.synonyms.keysOfTyped(words[at].text)].flatMap(key => this.byFirst.get(key) ?? [])) {
      const isLonger = entry.words.length > (longest?.words.length ?? 1);
      if (isLonger && entry.words.every((word, i) => words[at + i] && this.isForm(words[at + i].text, word))) { longest = entry; }
    }
    return longest;
  }

  /**
   * @param {string} typed
   * @param {ReadWord} word
   */
  isForm(typed, word) {
    const keys = this.synonyms.keysOfTyped(typed);
    return this.synonyms.keysOf(word).some(key => keys.has(key));
  }
}
