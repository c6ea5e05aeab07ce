// Words that mean the same, by the site's settings and by the rules of the language. They are taken whole: Stimmung is no reason to
// show what "stimmt", and a boss is a leader but no lead.

/** Adds them to the matches of a word. */
class Synonyms {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.grammar = index.grammar;
  }

  /**
   * @param {Matches} found
   * @param {string} word
   */
  add(found, word) {
    const explanations = this.grammar.explain(word, "any");
    for (const group of this.index.synonyms) {
      const isMeant = group.map(entry => entry.words.length === 1 && this.isFormOf(entry.words[0], explanations, word));
      if (isMeant.includes(true)) {
        group.filter((entry, i) => !isMeant[i]).forEach(entry => this.addEntry(found, entry));
      }
    }
  }

  /**
   * True if a typed word is a form of an entry, which is taken whole: boss is leader, but not lead.
   * @param {ReadWord} entry
   * @param {Set<string>} explanations
   * @param {string} word
   */
  isFormOf(entry, explanations, word) {
    return entry.text === word || [...this.grammar.explainAsBase(entry.text, this.kindOf(entry))].some(explanation => explanations.has(explanation));
  }

  /**
   * @param {Matches} found
   * @param {Synonym} entry
   */
  addEntry(found, entry) {
    const matches = entry.words.map(word => this.wholeWord(word));
    if (matches.some(forms => forms.isEmpty())) { return; }
    found.synonyms.add(entry.written);
    if (matches.length > 1) {
      found.addPieces(matches, quality.synonym);
    } else {
      for (const match of matches[0].list) { found.add(match.kind, match.id, match.quality * quality.synonym, "synonym"); }
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
