// How words change, by the rules that come with the index (src/Herzblut/Search/Analysis/Data/rules.*.txt).

const longestEnding = 7;
const shortestStem = 3;
const longestEnd = 10;
const shortestErrand = 5;

/** Explains words: each explanation is a stem and the row of the rules that leads from it to the word ("haus/er"). */
class Grammar {
  /** @param {string} rules */
  constructor(rules) {
    /** @type {Record<string, string[]>} */
    this.lists = {};
    /** @type {Map<string, RowEnding[]>} */
    this.endings = new Map();
    this.irregular = new IrregularForms();
    /** @type {Map<string, string[]>} */
    this.strong = new Map();
    /** @type {Map<string, string[]>} */
    this.weak = new Map();
    /** @type {Map<string, Set<string>>} */
    this.known = new Map();
    this.spellings = new Spellings();
    /** @type {{ from: string[], to: string[] }[]} */
    this.synonyms = [];
    /** What a word has to do with, as far as nothing better is known: toothache, dentist. */
    /** @type {{ from: string[], to: string[] }[]} */
    this.related = [];
    this.read(rules);
    this.stopWords = new Set(this.list("stop"));
    this.separable = this.list("separable");
    this.nominal = new Set(this.list("nominal"));
    this.own = new Set(this.list("own"));
    this.prefixes = [...this.separable, ...this.list("inseparable")];
    this.participle = new Set(this.list("inflection").flatMap(inflection => this.list("participle").map(ending => ending + inflection)));
    this.finite = new Set(this.list("finite"));
    this.verbal = new Set([...this.list("finite"), ...this.participle, ...this.list("inflection").flatMap(inflection => ["end" + inflection, "nd" + inflection])]);
    /** What forms of the words of a list are explained by. */
    /** @type {Map<string, Set<string>>} */
    this.forms = new Map();
    // German spelling does, and only German has rules for verbs so far.
    this.tellsNouns = this.list("finite").length > 0;
  }

  /** @param {string} rules One a line. */
  read(rules) {
    for (const line of rules.split("\n")) {
      this.readRule(line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim());
    }
  }

  /** @param {string} name */
  list(name) { return this.lists[name] || []; }

  /**
   * @param {string} name
   * @param {string} value
   */
  readRule(name, value) {
    const [kind, tag, ...conditions] = name.split(" ");
    const items = value.split(kind === "strong" || kind === "irregular" ? "; " : " ");
    if (kind === "variant" || kind === "respell") {
      this.spellings.add(kind, tag, conditions, items);
    } else if (kind === "irregular") {
      for (const [base, ...forms] of items.map(group => group.split(" "))) { this.irregular.add(base, forms); }
    } else if (kind === "strong") {
      for (const [infinitive, ...others] of items.map(verb => verb.split(" "))) { this.addStrong(infinitive, others); }
    } else if (kind === "same") {
      this.synonyms.push(...value.split("; ").map(readSynonyms));
    } else if (kind === "near") {
      this.related.push(...value.split("; ").map(readSynonyms));
    } else if (tag) {
      const row = { kind, tag, ...readConditions(conditions, new Set(this.list("short"))) };
      items.map(readEnding).forEach((ending, i) => {
        this.endings.set(ending.text, [...(this.endings.get(ending.text) || []), { ...ending, row, isBase: i === 0 }]);
      });
    } else {
      this.lists[kind] = items.map(item => item === "-" ? "" : item);
    }
  }

  /**
   * @param {string} infinitive
   * @param {string[]} others
   */
  addStrong(infinitive, others) {
    this.weak.set(infinitive, others);
    for (const other of others) { this.strong.set(other, [...(this.strong.get(other) || []), infinitive]); }
  }

  /**
   * The explanations of a folded word that is a "noun", something "other" than a noun, or "any" of them.
   * @param {string} word
   * @param {WordKind} kind
   */
  explain(word, kind) {
    const key = word + " " + kind;
    let found = this.known.get(key);
    if (!found) {
      found = new Set();
      this.explainBy(found, word, kind);
      const base = this.irregular.baseOf(word);
      if (base) { this.explainBy(found, base, kind); }
      this.known.set(key, found);
    }
    return found;
  }

  /**
   * What a word must be explained by to be a form of this one, which is taken as it stands in a dictionary: leader, leaders, but not lead.
   * @param {string} word
   * @param {WordKind} kind
   */
  explainAsBase(word, kind) {
    const key = word + " base " + kind;
    let found = this.known.get(key);
    if (!found) {
      found = new Set();
      this.explainBy(found, word, kind, true);
      this.known.set(key, found);
    }
    return found;
  }

  /**
   * @param {Set<string>} found
   * @param {string} word
   * @param {WordKind} kind
   * @param {boolean} [isBase] only as what the word is without any ending
   */
  explainBy(found, word, kind, isBase = false) {
    for (let length = Math.min(longestEnding, word.length - 2); length >= 0; length--) {
      for (const ending of this.endings.get(word.slice(word.length - length)) || []) {
        const { row } = ending;
        if (isBase && !ending.isBase) { continue; }
        const stem = (ending.hasUmlaut || !this.tellsNouns && ending.text.startsWith("er")) && this.isOwn(word) ? "" : stemOf(word.slice(0, word.length - length), ending);
        if (stem.length >= row.from && row.fits(stem) && this.isAllowed(row, stem, kind)) {
          found.add(stem + "/" + row.tag);
          if (row.kind === "adjective" && ending.text.startsWith("e") && hasLostVowel(stem)) { found.add(withVowel(stem) + "/" + row.tag); }
        }
      }
    }
    // Of verbs a noun is the infinitive only: das Lesen, but not die Schritten.
    if (this.tellsNouns && (kind !== "noun" || /e[lr]?n$/.test(word))) {
      for (const stem of isBase || kind === "noun" ? infinitiveStem(word) : this.verbStems(word)) { found.add(stem + "/v"); }
    }
  }

  /**
   * True where what looks like an ending belongs to the word, as an umlaut that is no plural's: Blüte, Apfelblüten. Waiters do not wait.
   * @param {string} word
   */
  isOwn(word) { return endsInAny(word.replace(/n$/, ""), this.own); }

  // Nouns made of adjectives keep their endings: Angehörige, Reisender.
  /**
   * @param {Rule} row
   * @param {string} stem
   * @param {WordKind} kind
   */
  isAllowed(row, stem, kind) {
    return kind === "any" || !this.tellsNouns
      || (kind === "noun" ? row.kind === "noun" || endsInAny(stem, this.nominal) : row.kind !== "noun");
  }

  /**
   * The stems of the verbs that a word may be a form of, with their prefixes: "angerufen": "anruf".
   * @param {string} word
   */
  verbStems(word) {
    /** @type {Set<string>} */
    const stems = new Set();
    this.cut(stems, word, this.verbal);
    if (word.includes("ge") || word.includes("zu")) {
      for (const prefix of ["", ...this.separable]) {
        if (word.startsWith(prefix + "ge")) { this.cut(stems, prefix + word.slice(prefix.length + 2), this.participle); }
        if (prefix && word.startsWith(prefix + "zu")) { this.cut(stems, prefix + word.slice(prefix.length + 2), infinitive); }
      }
    }
    return stems;
  }

  /**
   * @param {Set<string>} stems
   * @param {string} form
   * @param {Set<string>} endings
   */
  cut(stems, form, endings) {
    for (let length = Math.min(longestEnding, form.length - 2); length >= 0; length--) {
      const ending = form.slice(form.length - length);
      const stem = form.slice(0, form.length - length);
      if (endings.has(ending) && (endings !== this.verbal || this.canBeVerbal(stem, ending))) { this.addVerbStem(stems, stem, ending); }
    }
  }

  // Participles without ge: verkaufter, studierter. But leichter is none, and no form of a verb. An e before the t or st of a form stands only
  // where it could not be said without: wartet, atmet. Internet is no form of intern.
  /**
   * @param {string} stem
   * @param {string} ending
   */
  canBeVerbal(stem, ending) {
    if (/^e(s?t|te)/.test(ending) && !needsVowel.test(stem)) { return false; }
    if (ending.startsWith("nd")) { return /e[lr]$/.test(stem); }
    return this.finite.has(ending) || !this.participle.has(ending) || stem.endsWith("ier") || this.prefixes.some(prefix => stem.startsWith(prefix));
  }

  /**
   * @param {Set<string>} stems
   * @param {string} stem
   * @param {string} ending
   */
  addVerbStem(stems, stem, ending) {
    if (stem.length >= shortestStem && /[aeiouyäöü]/.test(stem)) {
      stems.add(stem);
      if (hasLostVowel(stem)) { stems.add(withVowel(stem)); }
    }
    for (let i = 0; i < stem.length - 1; i++) {
      const root = stem.slice(i);
      // An umlaut stands in some persons only: fährt, but not fähre.
      if (this.strong.has(root) && (!/[äöü]/.test(root) || ending === "t" || ending === "st") && this.isPrefix(stem.slice(0, i))) {
        // @ts-expect-error The condition above has found it.
        for (const infinitive of this.strong.get(root)) { stems.add(stem.slice(0, i) + infinitive); }
      }
    }
  }

  /**
   * @param {string} text
   * @returns {boolean}
   */
  isPrefix(text) {
    return text === "" || this.prefixes.some(prefix => text.startsWith(prefix) && this.isPrefix(text.slice(prefix.length)));
  }

  /**
   * True for a form of a word that stands in any text and counts little.
   * @param {string} word
   */
  isOfAnyText(word) { return this.isFormOfAny("light", word) || this.isPlain(word); }

  /**
   * True for what is asked of other sites, alone or at the end of a compound: Urlaubstage, Resturlaub. Verbs end others: impfen, schimpfen.
   * @param {string} word
   */
  isErrand(word) { return this.isFormOfAny("errand", word, "any") || this.tellsNouns && this.list("errand").some(text => text.length >= shortestErrand && !text.endsWith("en") && word.endsWith(text)); }

  /**
   * True for a form of such a word that nothing else stands for.
   * @param {string} word
   */
  isPlain(word) { return this.isFormOfAny("plain", word) && !this.isFormOfAny("light", word); }

  /**
   * @param {string} list
   * @param {string} word
   * @param {WordKind} kind
   */
  isFormOfAny(list, word, kind = "other") {
    let forms = this.forms.get(list);
    if (!forms) {
      forms = new Set(this.list(list).flatMap(text => [...this.explainAsBase(text, kind)]));
      this.forms.set(list, forms);
    }
    return [...this.explain(word, kind)].some(explanation => forms.has(explanation));
  }

  /**
   * How forms of a word may begin, without umlauts: where to look for them in the vocabulary.
   * @param {string} word
   */
  beginnings(word) {
    const found = new Set([word.replace(/ung(en)?$/, "")]);
    for (const explanation of this.explain(word, "any")) {
      const [stem, tag] = explanation.split("/");
      found.add(stem);
      for (const form of [...this.irregular.formsOf(stem), ...this.irregular.formsOf(stem + "e")]) { found.add(form); }
      if (tag === "v") { this.addVerbBeginnings(found, stem); }
    }
    /** @type {string[]} */
    const shortest = [];
    for (const text of [...found].filter(beginning => beginning.length > 1).map(withoutUmlauts).sort()) {
      if (shortest.length === 0 || !text.startsWith(shortest[shortest.length - 1])) { shortest.push(text); }
    }
    return shortest;
  }

  /**
   * @param {Set<string>} found
   * @param {string} stem
   */
  addVerbBeginnings(found, stem) {
    for (const prefix of ["", ...this.prefixes]) {
      const root = stem.slice(prefix.length);
      if (stem.startsWith(prefix) && root.length > 1) {
        for (const form of [root, ...(this.weak.get(root) || [])]) {
          found.add(prefix + form);
          found.add(prefix + "ge" + form);
          if (prefix) { found.add(prefix + "zu" + form); }
        }
      }
    }
  }

  /**
   * True if the word is a form of what the explanations explain.
   * @param {Set<string>} explanations
   * @param {string} word
   * @param {WordKind} kind
   */
  isForm(explanations, word, kind) {
    for (const explanation of this.explain(word, kind)) {
      if (explanations.has(explanation)) { return true; }
    }
    return false;
  }
}

const infinitive = new Set(["en", "n"]);

const needsVowel = /([dt]|(ch|[^aeiouyäöülrh])[mn])$/;

/** @param {string} word */
const infinitiveStem = word => /..n$/.test(word) ? [word.replace(/e?n$/, "")] : [];

// "bike bicycle": each leads to the others. "glimpse > look": the first to the second only. An underscore stands for a space.
/** @param {string} group */
const readSynonyms = group => {
  const [from, to = from] = group.split(" > ").map(words => words.replace(/_/g, "\u00A0").split(" ").map(word => word.replace(/\u00A0/g, " ")));
  return { from, to };
};

// "after e el from 4": what a stem must end in, and how long it must be. "only haus kind": the stems or their ends themselves.
// "short": a stem of the least length must be one of those listed.
/**
 * @param {string[]} words
 * @param {Set<string>} short
 * @returns {{ from: number, fits: (stem: string) => boolean }}
 */
const readConditions = (words, short) => {
  if (words[0] === "short") { return { from: shortestStem, fits: stem => stem.length > shortestStem || short.has(stem) }; }
  /** @type {Set<string>} */
  const ends = new Set();
  let from = shortestStem;
  /** @type {string | null} */
  let list = null;
  for (const word of words) {
    if (word === "after" || word === "only" || word === "from") { list = word; }
    else if (list === "from") { from = Number(word); }
    else { ends.add(word); }
  }
  return { from, fits: stem => ends.size === 0 || endsInAny(stem, ends) };
};

/**
 * @param {string} text
 * @param {Set<string>} ends
 */
const endsInAny = (text, ends) => {
  for (let start = Math.max(0, text.length - longestEnd); start < text.length; start++) {
    if (ends.has(text.slice(start))) { return true; }
  }
  return false;
};

/**
 * @param {string} text
 * @returns {Ending}
 */
const readEnding = text => ({
  text: text.replace(/^[*+]/, "").replace("-", ""),
  hasUmlaut: text.startsWith("*"),
  doubles: text.startsWith("+"),
});

// The stem once an ending's change to it is undone; empty if there is none.
/**
 * @param {string} stem
 * @param {Ending} ending
 */
const stemOf = (stem, ending) => {
  if (ending.hasUmlaut) {
    const at = Math.max(stem.lastIndexOf("ä"), stem.lastIndexOf("ö"), stem.lastIndexOf("ü"));
    return at < 0 ? "" : stem.slice(0, at) + withoutUmlauts(stem[at]) + stem.slice(at + 1);
  }
  if (ending.doubles) {
    return stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2] ? stem.slice(0, -1) : "";
  }
  return stem;
};

// dunkl-e: dunkel, sammle: sammel.
/** @param {string} stem */
const hasLostVowel = stem => /[^aeioäö][lr]$/.test(stem);
/** @param {string} stem */
const withVowel = stem => stem.slice(0, -1) + "e" + stem.slice(-1);
