// Words that mean the same, by the site's settings and by the rules of the language. They are taken whole: Stimmung is no reason to
// show what "stimmt", and a boss is a leader but no lead.

// Of what is being typed: one or two letters may become anything.
const shortestTyped = 3;

/** Adds them to the matches of a word. */
class Synonyms {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.grammar = index.grammar;
    this.pairs = new Set(this.grammar.list("pairs"));
    /** @type {Map<string, SynonymGroup[]> | null} */
    this.groups = null;
    /** @type {Map<string, SynonymGroup[]> | null} */
    this.related = null;
  }

  /**
   * Names the files that the synonyms of words are still to come from. Those of a phrase have come with its words, words of any text
   * may have none, and what is being typed beside others may yet become a word without meaning.
   * @param {TypedWord[]} words
   * @param {Set<string>} missing
   */
  want(words, missing) {
    const mayBecome = words.length > 1 ? [...this.grammar.stopWords] : [];
    for (const { text, others, isPhrase, isLast, isCapitalised } of words) {
      if (isPhrase || this.grammar.stopWords.has(text) || isLast && (text.length < shortestTyped || mayBecome.some(word => word.startsWith(text)))) { continue; }
      for (const spelling of [text, ...others].filter(spelling => isCapitalised || !this.grammar.isPlain(spelling))) {
        this.wantOf(this.keysOfTyped(spelling), missing);
      }
    }
  }

  /**
   * The same for phrases of which no word is looked for: own up, let somebody down.
   * @param {ReadWord[]} words
   * @param {Set<string>} missing
   */
  wantPairs(words, missing) {
    words.forEach(({ text }, i) => {
      if (words.slice(i + 1, i + 1 + mostBetween).some(other => this.pairs.has(`${text}_${other.text}`))) { this.wantOf(new Set([text]), missing); }
    });
  }

  /**
   * @param {Set<string>} keys
   * @param {Set<string>} missing
   */
  wantOf(keys, missing) {
    for (const file of [...keys].map(key => this.index.synonymFileOf(key)).filter(Boolean)) { missing.add(file); }
  }

  /**
   * @param {Matches} found
   * @param {string} word
   */
  add(found, word) {
    const level = found.has(["w", "p"]) ? quality.synonymBeside : quality.synonym;
    const keys = this.keysOfTyped(word);
    this.addGroups(found, this.groupsOf(keys), keys, level);
  }

  /**
   * Adds what a word that nothing else was found for has to do with.
   * @param {Matches} found
   * @param {string} word
   */
  addRelated(found, word) {
    const keys = this.keysOfTyped(word);
    this.addGroups(found, this.relatedOf(keys), keys, quality.association);
  }

  /** @param {Set<string>} keys */
  relatedOf(keys) { return groupsIn(this.related ??= this.byKey(this.index.related), keys); }

  /** @param {string} word */
  knowsRelated(word) { return this.relatedOf(this.keysOfTyped(word)).size > 0; }

  /**
   * @param {Matches} found
   * @param {Set<SynonymGroup>} groups
   * @param {Set<string>} keys
   * @param {number} level
   */
  addGroups(found, groups, keys, level) {
    for (const group of groups) {
      for (const entry of group.to) {
        if (!this.keysOf(wholeOf(entry)).some(key => keys.has(key))) { this.addEntry(found, entry, level); }
      }
    }
  }

  /**
   * Adds what a word leads to that was typed with a slip and that the site does not have: Kasssenzettel.
   * @param {Matches} found
   * @param {string} word
   * @param {IsSlip} isMeant
   * @param {boolean} isNoun
   */
  addSlips(found, word, isMeant, isNoun) {
    if (!found.isEmpty()) { return; }
    const key = withoutUmlauts(word);
    for (const { to } of this.index.synonyms.filter(({ from }) => from.some(({ words, text }) => words.length === 1 && !(isNoun && this.kindOf(words[0]) === "other") && isMeant(key, withoutUmlauts(text))))) {
      for (const entry of to) { this.addEntry(found, entry, quality.synonym); }
    }
  }

  /**
   * True if it leads to others.
   * @param {string} word
   */
  knows(word) { return this.groupsOf(this.keysOfTyped(word)).size > 0; }

  /**
   * True if they have it as it stands.
   * @param {string} word
   */
  lists(word) { return this.groupsOf(new Set([word + "="])).size > 0; }

  /** @param {string} word */
  keysOfTyped(word) { return new Set([word + "=", ...this.grammar.explain(word, "any")]); }

  /** @param {Set<string>} keys */
  groupsOf(keys) {
    return groupsIn(this.groups ??= this.byKey(this.index.synonyms), keys);
  }

  // Groups by what a typed word must be or be explained by to be a form of one of their entries.
  /** @param {SynonymGroup[]} all */
  byKey(all) {
    /** @type {Map<string, SynonymGroup[]>} */
    const groups = new Map();
    for (const group of all) {
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
    if (entry.words.length === 1 && this.kindOf(entry.words[0]) === "other") {
      for (const pieces of this.separated(entry.text)) { found.addPieces(pieces, level); }
    }
    // One word of a phrase is far from it inside a compound: under pressure, Druckluft.
    const isAlone = this.grammar.tellsNouns && telling.length === 1 && entry.words.length > 1;
    const matches = (telling.length ? telling : entry.words).map(word => this.wholeWord(word, !isAlone));
    if (matches.some(forms => forms.isEmpty())) { return; }
    if (matches.length === 1) { found.synonyms.add(entry.written); }
    if (matches.length > 1) {
      found.addPieces(matches, level);
    } else {
      for (const match of matches[0].list) { found.add(match.kind, match.id, match.quality * level, "synonym"); }
    }
  }

  /**
   * Verb and little word for each way to part a verb, as titles do: anfahren, Ein Kollege fährt mich an. The index has little words of
   * titles only; of others in a text it could not be told which verb is theirs.
   * @param {string} word
   */
  separated(word) {
    return verbStemsIn(this.grammar.explain(word, "other")).flatMap(stem => this.grammar.separable
      .filter(particle => stem.startsWith(particle) && stem.length - particle.length >= shortestStem && this.grammar.stopWords.has(particle))
      .map(particle => [stem.slice(particle.length) + "en", particle].map(text => this.wholeWord({ start: 0, end: 0, text, isCapitalised: false })))
      .filter(pieces => pieces.every(piece => !piece.isEmpty())));
  }

  // Forms of a word that stands for itself, and compounds that hold one, as nouns do: Wortlaut is not loud.
  /**
   * @param {ReadWord} word
   * @param {boolean} [isInCompounds]
   */
  wholeWord(word, isInCompounds = true) {
    const found = new Matches();
    const explanations = this.grammar.explainAsBase(word.text, this.kindOf(word));
    /** @param {Term} term */
    const compare = term => term.text === word.text ? quality.same : this.grammar.isForm(explanations, term.text, term.kind) ? quality.form : 0;
    for (const beginning of this.grammar.beginnings(word.text)) {
      for (const id of this.index.words.beginningWith(beginning)) { found.add("w", id, compare(this.index.words.terms[id]), null); }
      for (const id of !isInCompounds || this.kindOf(word) === "other" ? [] : this.index.parts.beginningWith(beginning)) { found.add("p", id, qualityOfPart(compare(this.index.parts.terms[id]), this.index.parts.terms[id]), "part"); }
    }
    return found;
  }

  /**
   * @param {ReadWord} word
   * @returns {WordKind}
   */
  kindOf(word) { return !this.grammar.tellsNouns ? "any" : word.isCapitalised ? "noun" : "other"; }
}

/**
 * @param {Map<string, SynonymGroup[]>} groups
 * @param {Set<string>} keys
 */
const groupsIn = (groups, keys) => new Set([...keys].flatMap(key => groups.get(key) ?? []));

// A phrase ends as its last word does.
/**
 * @param {Synonym} entry
 * @returns {ReadWord}
 */
const wholeOf = ({ words, text }) => ({ ...words[words.length - 1], text });
