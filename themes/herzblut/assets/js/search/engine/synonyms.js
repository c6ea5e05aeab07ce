// Words that mean the same, by the site's settings and by the rules of the language. They are taken whole: Stimmung is no reason to
// show what "stimmt", and a boss is a leader but no lead.

/** Adds them to the matches of a word. */
class Synonyms {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.grammar = index.grammar;
    /** @type {Map<string, SynonymGroup[]> | null} */
    this.groups = null;
  }

  /**
   * @param {Matches} found
   * @param {string} word
   */
  add(found, word) {
    const level = found.has(["w", "p"]) ? quality.synonymBeside : quality.synonym;
    const keys = this.keysOfTyped(word);
    for (const group of this.groupsOf(keys)) {
      for (const entry of group.to) {
        if (!this.keysOf(wholeOf(entry)).some(key => keys.has(key))) { this.addEntry(found, entry, level); }
      }
    }
  }

  /**
   * True if it leads to others.
   * @param {string} word
   */
  knows(word) { return this.groupsOf(this.keysOfTyped(word)).size > 0; }

  /** @param {string} word */
  keysOfTyped(word) { return new Set([word + "=", ...this.grammar.explain(word, "any")]); }

  /** @param {Set<string>} keys */
  groupsOf(keys) {
    const groups = this.groups ??= this.byKey();
    return new Set([...keys].flatMap(key => groups.get(key) ?? []));
  }

  // Groups by what a typed word must be or be explained by to be a form of one of their entries.
  byKey() {
    /** @type {Map<string, SynonymGroup[]>} */
    const groups = new Map();
    for (const group of this.index.synonyms) {
      for (const key of group.from.flatMap(entry => this.keysOf(wholeOf(entry)))) { groups.set(key, [...(groups.get(key) ?? []), group]); }
    }
    return groups;
  }

  /**
   * What a typed word must be or be explained by to be a form of this one, which is taken whole: boss is leader, but not lead.
   * @param {ReadWord} word
   */
  keysOf(word) { return [word.text + "=", ...this.grammar.explainAsBase(word.text, this.kindOf(word))]; }

  /**
   * @param {Matches} found
   * @param {Synonym} entry
   * @param {number} level
   */
  addEntry(found, entry, level) {
    const telling = entry.words.filter(word => !this.grammar.stopWords.has(word.text));
    const matches = (telling.length ? telling : entry.words).map(word => this.wholeWord(word));
    if (matches.some(forms => forms.isEmpty())) { return; }
    if (matches.length === 1) { found.synonyms.add(entry.written); }
    if (matches.length > 1) {
      found.addPieces(matches, level);
    } else {
      for (const match of matches[0].list) { found.add(match.kind, match.id, match.quality * level, "synonym"); }
    }
  }

  // Forms of a word that stands for itself, and compounds that hold one.
  /** @param {ReadWord} word */
  wholeWord(word) {
    const found = new Matches();
    const explanations = this.grammar.explainAsBase(word.text, this.kindOf(word));
    /** @param {Term} term */
    const compare = term => term.text === word.text ? quality.same : this.grammar.isForm(explanations, term.text, term.kind) ? quality.form : 0;
    for (const beginning of this.grammar.beginnings(word.text)) {
      for (const id of this.index.words.beginningWith(beginning)) { found.add("w", id, compare(this.index.words.terms[id]), null); }
      for (const id of this.index.parts.beginningWith(beginning)) { found.add("p", id, asPart.get(compare(this.index.parts.terms[id])) || 0, "part"); }
    }
    return found;
  }

  /**
   * @param {ReadWord} word
   * @returns {WordKind}
   */
  kindOf(word) { return !this.grammar.tellsNouns ? "any" : word.isCapitalised ? "noun" : "other"; }
}

// A phrase ends as its last word does.
/**
 * @param {Synonym} entry
 * @returns {ReadWord}
 */
const wholeOf = ({ words, text }) => ({ ...words[words.length - 1], text });
