// From a typed word to the words and parts of compounds that it means, and how well.

const shortestPrefix = 2;
const shortestUnsurePrefix = 5;
const shortestTypo = 5;
const shortestRelated = 4;

/** How sure a match is, by the way it came about. */
const quality = {
  same: 1, withoutUmlaut: 0.97, form: 0.92, related: 0.45,
  part: 0.8, firstPart: 0.5, partForm: 0.74, partRelated: 0.35,
  prefix: 0.72, prefixBeside: 0.25, partPrefix: 0.5, partPrefixBeside: 0.12,
  loose: 0.8, loosePart: 0.65, synonym: 0.55, synonymBeside: 0.36, association: 0.29, apart: 0.9, separated: 0.8, phrase: 0.4, pieces: 0.6, half: 0.2, typo: 0.6, partTypo: 0.5,
};

/** @type {Map<number, number>} */
const asPart = new Map([
  [quality.same, quality.part], [quality.withoutUmlaut, quality.part], [quality.form, quality.partForm], [quality.related, quality.partRelated],
]);

// A compound is of the kind of its last part: a Kassenbeleg is a Beleg, but a Postkarte is no Post.
/**
 * @param {number} level
 * @param {Term} part
 */
const qualityOfPart = (level, { isBase }) => Math.min(asPart.get(level) ?? 0, isBase ? 1 : quality.firstPart);

/**
 * What one typed word may mean. A match is { kind: "w" | "p", id, quality, how }; how is null where nothing needs explaining,
 * otherwise "part", "typo" or "synonym". A compound that the site lacks is { pieces: [matches, matches …], quality }.
 */
class Matcher {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.grammar = index.grammar;
    this.synonyms = new Synonyms(index);
    this.compounds = new Compounds(this);
    /** @type {Map<string, Matches>} */
    this.known = new Map();
    /** Files that a better answer needs. */
    /** @type {Set<string>} */
    this.missing = new Set();
  }

  /**
   * Matches of a word, the likeliest first; the next are asked for only where those before lead nowhere.
   * isLast: the word may still be incomplete. isCapitalised: it is a noun where spelling tells nouns. parts: it was typed as several, which isPhrase says the
   * lists make one of.
   * others: what it may be instead.
   * @param {TypedWord} word
   * @returns {(() => Matches)[]}
   */
  match({ text, isLast, isCapitalised, parts, others, isPhrase }) {
    const kind = this.grammar.tellsNouns && (isCapitalised || this.isOnlyNoun(text)) ? "noun" : "any";
    const spellings = [...new Set([...this.grammar.spellings.of(text), withUmlauts(text), ...others, ...this.withoutIdle(text)])];
    /** @type {((found: Matches, word: string) => void)[]} */
    const steps = [
      (found, word) => this.addMeanings(found, word, kind, isLast),
      (found, word) => this.addLooseForms(found, word, kind),
      (found, word) => this.addDiminutives(found, word),
      (found, word) => this.addTypos(found, word, kind),
      (found, word) => this.compounds.addPieces(found, word),
      (found, word) => this.synonyms.addRelated(found, word),
      (found, word) => this.compounds.addPiece(found, word),
    ];
    // @ts-expect-error What is returned is known by then.
    return steps.map((step, level) => () => {
      const key = [text, kind, level, level === 0 && isLast, ...parts, ...others].join();
      if (!this.known.has(key)) {
        const found = new Matches();
        if (level === 0 && parts.length) { this.compounds.addApart(found, parts, isPhrase); }
        for (const spelling of spellings) { step(found, spelling); }
        this.known.set(key, found);
      }
      return this.known.get(key);
    });
  }

  // Little words that change nothing about a verb: rumschimpfen.
  /** @param {string} word */
  withoutIdle(word) { return this.grammar.list("idle").filter(idle => word.startsWith(idle) && word.length - idle.length >= shortestTypo).map(idle => word.slice(idle.length)); }

  // Who types in lower case means a noun where the site has only a noun: sehtest is no form of sehen.
  /** @param {string} word */
  isOnlyNoun(word) {
    const id = this.index.words.find(word);
    return id >= 0 && this.index.words.terms[id].kind === "noun";
  }

  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   * @param {boolean} isLast
   */
  addMeanings(found, word, kind, isLast) {
    this.addForms(found, word, kind);
    this.compounds.addPhrase(found, word);
    for (const pieces of kind === "noun" ? [] : this.synonyms.separated(word)) { found.addPieces(pieces, quality.separated); }
    const isMet = found.has(["w", "p"]);
    this.synonyms.add(found, word);
    // Where another word for it stands is often not what it is about.
    if (!isMet && !found.isEmpty()) { this.synonyms.addRelated(found, word); }
    if (isLast) { this.addPrefixes(found, word, kind); }
  }

  // The word itself, its other forms, and compounds that hold one of them.
  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   */
  addForms(found, word, kind) {
    const all = this.grammar.explain(word, "any");
    const explanations = [kind === "noun" ? withoutVerbs(this.grammar.explain(word, kind)) : all, all];
    for (const beginning of [withoutUmlauts(word), ...this.grammar.beginnings(word)]) {
      for (const id of this.index.words.beginningWith(beginning)) {
        found.add("w", id, this.compare(word, explanations, this.index.words.terms[id]), null);
      }
      for (const id of this.index.parts.beginningWith(beginning)) {
        found.add("p", id, qualityOfPart(this.compare(word, explanations, this.index.parts.terms[id]), this.index.parts.terms[id]), "part");
      }
    }
  }

  // A noun's forms come first, and what else the word may be comes far behind: Plan, planen.
  /**
   * @param {string} word
   * @param {Set<string>[]} explanations
   * @param {Term} term
   */
  compare(word, [explanations, others], term) {
    if (term.text === word) { return quality.same; }
    if (term.text.length > word.length + longestEnding) { return 0; }
    if (withoutUmlauts(term.text) === word || withUmlauts(term.text) === word) { return quality.withoutUmlaut; }
    if (this.grammar.isForm(explanations, term.text, term.kind)) { return quality.form; }
    const isOther = this.grammar.isForm(others, term.text, term.kind) && beginAlike(word, term.text);
    return isOther || this.areRelated(word, others, term) ? quality.related : 0;
  }

  // A verb and the noun made of it: verleihen, Verleih. By other forms than the infinitive too many verbs are nouns, but none ends in -ung.
  /**
   * @param {string} word
   * @param {Set<string>} explanations
   * @param {Term} term
   */
  areRelated(word, explanations, term) {
    if (term.kind === "noun") { return (word.endsWith("n") || /ung(en)?$/.test(term.text)) && sharesStem(verbStemsIn(explanations), term.text); }
    return sharesStem(verbStemsIn(this.grammar.explain(term.text, "other")), word);
  }

  // What the word may become when it is typed to its end. Where it stands for something already, longer words come far behind.
  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   */
  addPrefixes(found, word, kind) {
    if (word.length < shortestPrefix) { return; }
    const isMet = found.has(["w", "p"]);
    const key = withoutUmlauts(word);
    const isPlain = key === word;
    /**
     * @param {ListKind} source
     * @param {TermList<Term>} list
     * @param {number} level
     */
    const add = (source, list, level) => {
      for (const id of list.beginningWith(key)) {
        const { text, kind: itsKind } = list.terms[id];
        const isSure = text.startsWith(word) || withUmlauts(text).startsWith(word);
        if (text.length > word.length && (kind !== "noun" || itsKind !== "other") && (isSure || (isPlain && !isMet && word.length >= shortestUnsurePrefix))) {
          found.add(source, id, level * (0.7 + 0.3 * word.length / text.length) * (isSure ? 1 : 0.8), source === "p" ? "part" : null);
        }
      }
    };
    add("w", this.index.words, isMet ? quality.prefixBeside : quality.prefix);
    if (word.length >= shortestPiece) {
      add("p", this.index.parts, isMet ? quality.partPrefixBeside : quality.partPrefix);
    }
  }

  // Forms whose umlauts were left out: "Zahlerstande".
  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   */
  addLooseForms(found, word, kind) {
    if (this.grammar.isOwn(word)) { return; }
    const loose = new Set([...this.grammar.explain(word, kind)].map(withoutUmlauts));
    /** @param {Term} term */
    const isForm = term => [...this.grammar.explain(term.text, term.kind)].some(explanation => {
      const plain = withoutUmlauts(explanation);
      return loose.has(plain) || loose.has(plain.replace(/\/ue$/, "/e").replace(/\/u$/, "/n"));
    });
    for (const beginning of this.grammar.beginnings(word)) {
      for (const id of this.index.words.beginningWith(beginning)) {
        if (isForm(this.index.words.terms[id])) { found.add("w", id, quality.loose, null); }
      }
      for (const id of this.index.parts.beginningWith(beginning)) {
        if (isForm(this.index.parts.terms[id])) { found.add("p", id, quality.loosePart, "part"); }
      }
    }
  }

  // Häuschen, Kärtchen, Glöcklein.
  /**
   * @param {Matches} found
   * @param {string} word
   */
  addDiminutives(found, word) {
    if (!this.grammar.tellsNouns || !/.{3}(chen|lein)s?$/.test(word)) { return; }
    const stem = word.replace(/(chen|lein)s?$/, "");
    const base = stem.replace(/ä([^äöü]*)$/, "a$1").replace(/ö([^äöü]*)$/, "o$1").replace(/ü([^äöü]*)$/, "u$1");
    for (const noun of new Set([stem, base, base + "e"])) { this.addForms(found, noun, "noun"); }
  }

  // One letter too many, too few, wrong, or two in the wrong order, and only where that leads nowhere two such slips; but no word that is known
  // is one, and neither is a known verb that begins with a little word: auszahlen.
  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   */
  addTypos(found, word, kind) {
    const isKnown = this.synonyms.knows(word) || this.synonyms.knowsRelated(word)
      || ["", ...this.grammar.separable].some(particle => word.startsWith(particle) && this.grammar.isOfAnyText(word.slice(particle.length)));
    if (isKnown || word.length < shortestTypo) { return; }
    for (const isMeant of [isSlip, areSlips]) {
      if (!found.isEmpty()) { return; }
      // Two slips make a verb of many a noun: Autoreifen, aufgreifen.
      const isNoun = kind === "noun" && isMeant === areSlips;
      this.addSlips(found, word, "w", this.index.words, quality.typo, isMeant, isNoun);
      this.addSlips(found, word, "p", this.index.parts, quality.partTypo, isMeant, isNoun);
      this.addMeant(found, word, kind);
      this.synonyms.addSlips(found, word, isMeant, isNoun);
    }
  }

  // Where the words nearest to what was typed are forms of one, that one is meant, with all that it leads to.
  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   */
  addMeant(found, word, kind) {
    const key = withoutUmlauts(word);
    const near = found.list.filter(match => match.kind === "w").map(match => ({ term: this.index.words.terms[match.id], slips: countSlips(key, this.index.words.keys[match.id]) }));
    const least = Math.min(...near.map(({ slips }) => slips));
    const [meant, ...others] = near.filter(({ slips }) => slips === least).map(({ term }) => term);
    if (!meant || others.some(other => !this.grammar.isForm(this.grammar.explain(meant.text, meant.kind), other.text, other.kind))) { return; }
    this.synonyms.wantOf(this.synonyms.keysOfTyped(meant.text), this.missing);
    const meanings = new Matches();
    this.addMeanings(meanings, meant.text, kind, false);
    found.addMeant(meanings);
  }

  /**
   * @param {Matches} found
   * @param {string} word
   * @param {ListKind} kind
   * @param {TermList<Term>} list
   * @param {number} level
   * @param {IsSlip} isMeant
   * @param {boolean} isNoun
   */
  addSlips(found, word, kind, list, level, isMeant, isNoun) {
    const key = withoutUmlauts(word);
    list.keys.forEach((other, id) => {
      const { kind: itsKind } = list.terms[id];
      if (!(isNoun && itsKind === "other") && isMeant(key, other, kind === "w" && itsKind === "noun")) { found.add(kind, id, level, "typo"); }
    });
  }
}

// Planen, geplant: but for the ge or zu inside. Schiene and scheint are further apart.
/**
 * @param {string} word
 * @param {string} form
 */
const beginAlike = (word, form) => {
  const beginning = word.slice(0, shortestRelated);
  return form.startsWith(beginning) || form.replace(/ge|zu/, "").startsWith(beginning);
};

/** @param {Set<string>} explanations */
const withoutVerbs = explanations => new Set([...explanations].filter(text => !text.endsWith("/v")));

/** @param {Set<string>} explanations */
const verbStemsIn = explanations => [...explanations].filter(text => text.endsWith("/v")).map(text => text.slice(0, -2)).filter(stem => stem.length >= shortestRelated);

/**
 * @param {string[]} verbStems
 * @param {string} noun
 */
const sharesStem = (verbStems, noun) => verbStems.some(stem => noun === stem || noun === stem + "e" || noun === stem + "ung" || noun === stem + "ungen");
