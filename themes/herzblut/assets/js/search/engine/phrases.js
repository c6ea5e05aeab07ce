// Several words that mean one thing, as the lists of synonyms have them: nursing home, word of mouth.

/** Finds them in a query. */
class Phrases {
  /**
   * @param {SearchIndex} index
   * @param {Synonyms} synonyms
   */
  constructor(index, synonyms) {
    this.synonyms = synonyms;
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
