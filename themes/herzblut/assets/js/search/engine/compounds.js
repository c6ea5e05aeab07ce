// Words that are written apart here and joined there, and compounds of which the site has the parts.

const shortestPiece = 3;
const shortestHalf = 4;
const shortestFamily = 6;

/** Adds them to the matches of a word. */
class Compounds {
  /** @param {Matcher} matcher Finds the forms of each part. */
  constructor(matcher) {
    this.matcher = matcher;
    this.index = matcher.index;
    this.grammar = matcher.grammar;
    this.phrasal = this.grammar.list("phrasal");
  }

  // A verb and its little word, which text writes apart: handover, hand over.
  /**
   * @param {Matches} found
   * @param {string} word
   */
  addPhrase(found, word) {
    const little = this.phrasal.find(ending => word.endsWith(ending) && word.length - ending.length >= shortestPiece);
    const verb = little ? this.forms(word.slice(0, -little.length)) : new Matches();
    if (!verb.isEmpty()) { found.addPieces([verb], quality.phrase); }
  }

  // What was typed as two words may be written so as well: wheel chair. Of "hand over" only the hand is in the index, and it may be any hand.
  /**
   * @param {Matches} found
   * @param {string[]} parts
   * @param {boolean} isPhrase
   */
  addApart(found, parts, isPhrase) {
    const telling = parts.filter(part => !this.grammar.stopWords.has(part)).map(part => this.forms(part));
    if (telling.length > 0 && telling.every(forms => !forms.isEmpty())) { found.addPieces(telling, isPhrase ? quality.synonym : telling.length === parts.length ? quality.apart : quality.phrase); }
  }

  // A compound that the site does not have, by its parts: Almenhütte, Alm and Hütte.
  /**
   * @param {Matches} found
   * @param {string} word
   */
  addPieces(found, word) {
    for (let cut = word.length - shortestPiece; cut >= shortestPiece; cut--) {
      let [head, tail] = [word.slice(0, cut), word.slice(cut)].map(part => this.nouns(part));
      if (head.isEmpty() && !tail.isEmpty()) { head = this.likes(word.slice(0, cut)); }
      if (tail.isEmpty() && !head.isEmpty()) { tail = this.likes(word.slice(cut)); }
      if (!head.isEmpty() && !tail.isEmpty()) { found.addPieces([head, tail], quality.pieces); }
    }
  }

  // Beside other words half of a compound tells something, and so does a word of the same family: Winterreifen, Reifen; allergisch, Allergien.
  /**
   * @param {Matches} found
   * @param {string} word
   */
  addPiece(found, word) {
    const family = withoutUmlauts(word).slice(0, Math.max(shortestFamily, Math.ceil(word.length * 0.6)));
    if (word.length >= shortestFamily) {
      for (const id of this.index.words.beginningWith(family)) { found.add("w", id, quality.half, "typo"); }
    }
    if (!this.grammar.tellsNouns) { return; }
    for (let cut = shortestPiece; cut <= word.length - shortestPiece; cut++) {
      const halves = [word.slice(0, cut), word.slice(cut)].filter(half => half.length >= shortestHalf);
      for (const match of halves.flatMap(half => this.nouns(half).list)) { found.add(match.kind, match.id, match.quality * quality.half, null); }
    }
  }

  // Other words for a part, where the site has none of its own: Firmenausflug, Betriebsausflug.
  /** @param {string} word */
  likes(word) {
    const found = new Matches();
    if (word.length < shortestHalf) { return found; }
    const { synonyms, missing } = this.matcher;
    for (const part of this.grammar.tellsNouns ? [word, word.replace(/(e?s|e?n)$/, "")] : [word]) {
      synonyms.wantOf(synonyms.keysOfTyped(part), missing);
      synonyms.add(found, part);
    }
    return found;
  }

  /** @param {string} word */
  nouns(word) {
    const forms = this.forms(word);
    if (this.grammar.tellsNouns) {
      for (const [key, { kind, id }] of forms.byTerm) {
        if (kind === "w" && this.index.words.terms[id].kind === "other") { forms.byTerm.delete(key); }
      }
    }
    return forms;
  }

  /** @param {string} word */
  forms(word) {
    const found = new Matches();
    const key = withoutUmlauts(word).slice(0, shortestPiece);
    const isUsual = this.index.words.hasBeginning(key) || this.index.parts.hasBeginning(key);
    if (isUsual && !this.grammar.stopWords.has(word)) { this.matcher.addForms(found, word, "any"); }
    return found;
  }
}
