// From a typed word to the words and parts of compounds that it means, and how well.

const shortestPrefix = 2;
const shortestUnsurePrefix = 5;
const shortestTypo = 5;
const shortestPiece = 3;
const shortestRelated = 4;

/** How sure a match is, by the way it came about. */
const quality = {
  same: 1, withoutUmlaut: 0.97, form: 0.92, related: 0.45,
  part: 0.8, partForm: 0.74, partRelated: 0.35,
  prefix: 0.72, prefixBeside: 0.25, partPrefix: 0.5, partPrefixBeside: 0.12,
  loose: 0.8, loosePart: 0.65, synonym: 0.55, pieces: 0.6, typo: 0.6, partTypo: 0.5,
};

/** @type {Map<number, number>} */
const asPart = new Map([
  [quality.same, quality.part], [quality.withoutUmlaut, quality.part], [quality.form, quality.partForm], [quality.related, quality.partRelated],
]);

/**
 * What one typed word may mean. A match is { kind: "w" | "p", id, quality, how }; how is null where nothing needs explaining,
 * otherwise "part", "typo" or "synonym". A compound that the site lacks is { pieces: [matches, matches …], quality }.
 */
class Matcher {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.grammar = index.grammar;
    /** @type {Map<string, Matches>} */
    this.known = new Map();
  }

  /**
   * Matches of a word, the likeliest first; the next are asked for only where those before lead nowhere.
   * isLast: the word may still be incomplete. isCapitalised: it is a noun where spelling tells nouns.
   * @param {TypedWord} word
   * @returns {(() => Matches)[]}
   */
  match({ text, isLast, isCapitalised }) {
    const kind = isCapitalised && this.grammar.tellsNouns ? "noun" : "any";
    const spellings = [...new Set([...this.grammar.spellingsOf(text), withUmlauts(text)])];
    // @ts-expect-error What is returned is known by then.
    return [this.addMeanings, this.addLooseForms, this.addDiminutives, this.addPieces, this.addTypos].map((step, level) => () => {
      const key = [text, kind, level, level === 0 && isLast].join();
      if (!this.known.has(key)) {
        const found = new Matches();
        for (const spelling of spellings) { step.call(this, found, spelling, kind, isLast); }
        this.known.set(key, found);
      }
      return this.known.get(key);
    });
  }

  /**
   * @param {Matches} found
   * @param {string} word
   * @param {WordKind} kind
   * @param {boolean} isLast
   */
  addMeanings(found, word, kind, isLast) {
    this.addForms(found, word, kind);
    this.addSynonyms(found, word);
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
        found.add("p", id, asPart.get(this.compare(word, explanations, this.index.parts.terms[id])) || 0, "part");
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

  // A verb and the noun made of it: verleihen, Verleih.
  /**
   * @param {string} word
   * @param {Set<string>} explanations
   * @param {Term} term
   */
  areRelated(word, explanations, term) {
    if (term.kind === "noun") { return word.endsWith("n") && sharesStem(verbStemsIn(explanations), term.text); }
    return sharesStem(verbStemsIn(this.grammar.explain(term.text, "other")), word);
  }

  /**
   * @param {Matches} found
   * @param {string} word
   */
  addSynonyms(found, word) {
    const explanations = this.grammar.explain(word, "any");
    for (const group of this.index.synonyms) {
      if (group.some(entry => entry.length === 1 && (entry[0] === word || this.grammar.isForm(explanations, entry[0], "any")))) {
        for (const entry of group.filter(other => other.length > 1 || !this.grammar.isForm(explanations, other[0], "any"))) {
          this.addSynonym(found, entry);
        }
      }
    }
  }

  /**
   * @param {Matches} found
   * @param {string[]} entry
   */
  addSynonym(found, entry) {
    const matches = entry.map(word => {
      const forms = new Matches();
      this.addForms(forms, word, "any");
      return forms;
    });
    if (matches.length === 1) {
      for (const match of matches[0].list) { found.add(match.kind, match.id, match.quality * quality.synonym, "synonym"); }
    } else if (matches.every(forms => !forms.isEmpty())) {
      found.addPieces(matches, quality.synonym);
    }
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

  // A compound that the site does not have, by its parts: Almenhütte, Alm and Hütte.
  /**
   * @param {Matches} found
   * @param {string} word
   */
  addPieces(found, word) {
    for (let cut = word.length - shortestPiece; cut >= shortestPiece; cut--) {
      const tail = this.forms(word.slice(cut));
      const head = tail.isEmpty() ? tail : this.forms(word.slice(0, cut));
      if (!head.isEmpty()) { found.addPieces([head, tail], quality.pieces); }
    }
  }

  /** @param {string} word */
  forms(word) {
    const found = new Matches();
    const key = withoutUmlauts(word).slice(0, shortestPiece);
    const isUsual = this.index.words.hasBeginning(key) || this.index.parts.hasBeginning(key);
    if (isUsual && !this.grammar.stopWords.has(word)) { this.addForms(found, word, "any"); }
    return found;
  }

  // One letter too many, too few, wrong, or two in the wrong order.
  /**
   * @param {Matches} found
   * @param {string} word
   */
  addTypos(found, word) {
    if (word.length < shortestTypo) { return; }
    const key = withoutUmlauts(word);
    /**
     * @param {ListKind} kind
     * @param {TermList<Term>} list
     * @param {number} level
     */
    const add = (kind, list, level) => {
      list.keys.forEach((other, id) => {
        if (isTypo(key, other, kind === "w" && list.terms[id].kind === "noun") || isTypoOfForm(key, other)) { found.add(kind, id, level, "typo"); }
      });
    };
    add("w", this.index.words, quality.typo);
    add("p", this.index.parts, quality.partTypo);
  }
}

/** Matches of one word, the best for each word or part of the site. */
class Matches {
  constructor() {
    /** @type {Map<string, Match>} */
    this.byTerm = new Map();
    /** @type {{ pieces: Matches[], quality: number }[]} */
    this.combinations = [];
  }

  /**
   * @param {ListKind} kind
   * @param {number} id
   * @param {number} sureness
   * @param {Reason | null} how
   */
  add(kind, id, sureness, how) {
    if (sureness <= 0) { return; }
    const key = kind + id;
    const known = this.byTerm.get(key);
    if (!known || known.quality < sureness) { this.byTerm.set(key, { kind, id, quality: sureness, how }); }
  }

  /**
   * @param {Matches[]} pieces
   * @param {number} sureness
   */
  addPieces(pieces, sureness) { this.combinations.push({ pieces, quality: sureness }); }

  get list() { return [...this.byTerm.values()]; }

  isEmpty() { return this.byTerm.size === 0 && this.combinations.length === 0; }

  /** @param {ListKind[]} kinds */
  has(kinds) { return this.list.some(match => match.how !== "synonym" && kinds.includes(match.kind) && match.quality >= quality.partForm); }
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
