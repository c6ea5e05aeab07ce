// What of a query is searched for: whole questions hold words that say nothing, and words that say little.

const shortestQuery = 2;
// Behind other words fewer letters stand for too many words, each with a list to load.
const shortestLast = 4;
// What a word counts beside its rarity: nouns carry a question, and a word of any text tells little.
const classWeights = { noun: 1, any: 1, other: 0.8 };
const lightWeight = 0.4;
// What stands in front of a noun as if with a hyphen: SB Kassen.
const longestAbbreviation = 3;
// Of what the site lacks, a verb is less missed than what may be one, and that less than a noun.
const unknownVerbWeight = 0.5;
const unknownWeight = 0.6;
// Longer ones that look like a verb are compounds, as a rule: Apfelkuchen.
const longestPlainVerb = 8;
const longestParticiple = 10;

/** Reads queries by a language's rules and a site's words. */
class Question {
  /**
   * @param {SearchIndex} index
   * @param {Synonyms} synonyms
   */
  constructor(index, synonyms) {
    this.index = index;
    this.synonyms = synonyms;
    this.grammar = index.grammar;
    this.phrases = new Phrases(index, synonyms);
    this.fillers = new Set([...this.grammar.list("filler"), ...this.grammar.separable]);
  }

  /**
   * The words to look for; those without meaning are left out where others are left. isSentence tells whether there were any: somebody
   * who writes two bare words means both.
   * @param {string} query
   * @returns {{ all: ReadWord[], words: TypedWord[], isSentence: boolean, isForNow: boolean, isOwn: boolean }} With all that were typed. isForNow: it asks what to say or do;
   * isOwn: somebody speaks of themselves.
   */
  read(query) {
    const isOpen = query.length > 0 && !/[\s.,;!?]$/.test(query);
    const read = readWords(query).flatMap(word => this.apart(word, query));
    const tellsNouns = read.some(word => word.isCapitalised && word.start > 0);
    const typed = this.phrases.join(read.map((word, i) => ({ ...word, parts: [], others: [], isPhrase: false, isNoNoun: tellsNouns && !word.isCapitalised, isLast: isOpen && i === read.length - 1 })));
    const words = this.join(this.withParticles(typed, query)).filter(word => word.text.length >= shortestQuery || /^\d$/.test(word.text));
    const known = words.filter(word => !this.grammar.stopWords.has(word.text));
    const telling = known.filter(word => !this.fillers.has(word.text));
    // What may be done with examples is asked of them: Beispiele weiterverwenden.
    const carrying = telling.some(word => this.mayCarry(word)) ? telling : known.filter(word => telling.includes(word) || this.isNoun(word));
    const elsewhere = this.phrasesIn("elsewhere", read);
    const chosen = carrying.length ? carrying : known.length ? known : words;
    return { all: read, words: chosen.map(word => ({ ...word, isLast: word.isLast && (chosen.length === 1 || word.text.length >= shortestLast), isElsewhere: elsewhere.some(({ start }) => start >= word.start && start < word.end), isScene: this.grammar.isFormOfAny("scene", word.text, "any") })), isSentence: chosen.length !== readWords(query).length, isForNow: this.phrasesIn("answer", read).length > 0, isOwn: this.isOwn(read) };
  }

  // Ich habe heute schlechte Laune, but not: ich habe einen Kunden mit schlechter Laune.
  /** @param {ReadWord[]} read */
  isOwn(read) {
    return this.phrasesIn("self", read).length > 0 && !read.some(({ text }) => this.grammar.isFormOfAny("others", text, "any"));
  }

  // Words of a query that mean something together, wherever they stand in it: annual leave, wann fährt der Bus, what do I say.
  /**
   * @param {string} list
   * @param {ReadWord[]} read
   */
  phrasesIn(list, read) {
    return this.grammar.list(list).flatMap(phrase => {
      const met = readWords(phrase.replace(/_/g, " ")).map(word => read.find(({ text }) => this.phrases.isForm(text, word)));
      return met.every(word => word !== undefined) ? met : [];
    });
  }

  // Words with a hyphen that neither the site nor the lists join: gluten-free.
  /**
   * @param {ReadWord} word
   * @param {string} query
   */
  apart(word, query) {
    const written = query.slice(word.start, word.end);
    if (!/[-\u2010\u2011]/.test(written) || this.index.words.hasBeginning(withoutUmlauts(word.text)) || this.synonyms.knows(word.text)) { return [word]; }
    return readWords(written.replace(/[-\u2010\u2011]/g, " ")).map(part => ({ ...part, start: word.start + part.start, end: word.start + part.end }));
  }

  // German verbs leave their particle at the end of a clause: wir ziehen bald um. What is capitalised inside it is no verb.
  /**
   * @param {TypedWord[]} words
   * @param {string} query
   */
  withParticles(words, query) {
    return words.map((word, i) => {
      const rest = words.slice(i + 1);
      const last = rest.findIndex((other, k) => /^\s*([,.;!?]|$)/.test(query.slice(other.end)) || this.index.connectives.has(rest[k + 1]?.text));
      const particle = last < 0 ? null : rest[last].text;
      if (!particle || !this.index.particles.has(particle) || !looksLikeVerb.test(word.text) || word.isCapitalised && word.start > 0) { return word; }
      // What the lists know is meant for certain: wie komme ich runter.
      const whole = particle + word.text;
      return this.synonyms.knows(whole) ? { ...word, text: whole } : { ...word, others: [whole] };
    });
  }

  // Two words that the site or the lists write as one: wheel chair, hand over, Mystery Shopping.
  /** @param {TypedWord[]} words */
  join(words) {
    /** @type {TypedWord[]} */
    const joined = [];
    for (const word of words) {
      const before = joined[joined.length - 1];
      const text = before && before.parts.length === 0 ? this.joint(before.text, word.text) : "";
      if (text) {
        joined[joined.length - 1] = { ...word, start: before.start, text, isCapitalised: before.isCapitalised, parts: [before.text, word.text] };
      } else {
        joined.push(word);
      }
    }
    return joined;
  }

  /**
   * The word made of two; empty if there is none.
   * @param {string} first
   * @param {string} second
   */
  joint(first, second) {
    if (this.grammar.stopWords.has(first)) { return ""; }
    // "Kunden in Eile" speaks of no Kundin.
    const stems = [first, ...(this.grammar.stopWords.has(second) ? [] : [...this.grammar.explain(first, "any")].map(explanation => explanation.split("/")[0]))];
    return stems.map(stem => stem + second).find(text => this.index.words.find(text) >= 0 || this.index.parts.find(text) >= 0 || this.synonyms.lists(text) || first.length <= longestAbbreviation && this.synonyms.knows(text)) || "";
  }

  /**
   * How much a word counts that stands in so many places: next to nothing if it stands in all. One that the site lacks counts as one that it has once.
   * @param {TypedWord} word
   * @param {Matches} matches
   * @param {number} places
   */
  weigh(word, matches, places) {
    const met = Math.max(1, places);
    return Math.log(1 + (this.index.documents.length - met + 0.5) / (met + 0.5)) * this.classWeight(word, matches);
  }

  /**
   * @param {TypedWord} word
   * @param {Matches} matches
   */
  classWeight(word, matches) {
    if (this.isLight(word) || this.meansAnything(matches)) { return lightWeight; }
    if (!this.grammar.tellsNouns) { return matches.quality < sure && this.isDeed(word.text) ? unknownVerbWeight : classWeights.noun; }
    if (this.isNoun(word)) { return classWeights.noun; }
    const { best } = matches;
    if (best && best.quality >= sure) { return best.kind === "p" ? classWeights.noun : classWeights[this.index.words.terms[best.id].kind]; }
    return word.isNoNoun || this.isNoNoun(word.text) ? unknownVerbWeight : looksLikePerson.test(word.text) ? unknownWeight : classWeights.noun;
  }

  // Other words for it are of any text, and nothing else was found: positive, good.
  /** @param {Matches} matches */
  meansAnything(matches) {
    const sureOnes = matches.list.filter(match => match.quality >= sure);
    return sureOnes.length > 0 && sureOnes.every(({ how, kind, id }) => how === "synonym" && kind === "w" && this.grammar.isOfAnyText(this.index.words.terms[id].text));
  }

  // Where spelling tells no nouns, so much can be seen: admitting, flooded, properly, forgot.
  /** @param {string} word */
  isDeed(word) { return looksLikeDeed.test(word) || this.grammar.irregular.baseOf(word) !== null; }

  /** @param {TypedWord} word */
  isLight(word) {
    if (this.isNoun(word)) { return false; }
    return smallNumber.test(word.text) || [word.text, ...word.others].some(text => this.grammar.isOfAnyText(text));
  }

  /**
   * False for what can hardly be a noun, participles included, of which too many are nouns to weigh them so: gericht.
   * @param {TypedWord} word
   */
  mayBeNoun(word) {
    if (!this.grammar.tellsNouns) { return !this.isDeed(word.text); }
    return word.isCapitalised || word.others.length === 0 && !word.isNoNoun && !this.isNoNoun(word.text) && !(word.text.length <= longestParticiple && looksLikeParticiple.test(word.text));
  }

  // False for what is hardly a noun, where spelling tells nouns: with such words alone a question is about nothing.
  /** @param {TypedWord} word */
  mayCarry(word) { return !this.grammar.tellsNouns || this.mayBeNoun(word) && !this.isLight(word); }

  // Capitalised inside the query, or a noun and nothing else on this site: Sehtest is no form of sehen.
  /** @param {TypedWord} word */
  isNoun(word) {
    const id = this.index.words.find(word.text);
    return this.grammar.tellsNouns && ((word.isCapitalised && word.start > 0) || (id >= 0 && this.index.words.terms[id].kind === "noun"));
  }

  /**
   * True for what can hardly be a noun, though it is typed in lower case.
   * @param {string} word
   */
  isNoNoun(word) {
    return looksLikeAdjective.test(word) || looksLikeInfinitive.test(word) && (word.length <= longestPlainVerb || word.includes("ier") || this.grammar.prefixes.some(prefix => word.startsWith(prefix)));
  }
}

const smallNumber = /^\d{1,2}$/;
const looksLikeVerb = /..(en|e[lr]n|e|st|t)$/;
const looksLikeDeed = /...(ing|ed|ly)$/;
const looksLikePerson = /..(e|s?t)$/;
const looksLikeInfinitive = /..(en|e[lr]n)$|ier(e|t|st)$/;
const looksLikeParticiple = /^(ge|be|ver|er|ent|zer|miss).{3,}(t|en)$/;
const looksLikeAdjective = /...(isch|ig|lich|bar|sam|los|haft|iert|iell)(e[nmrs]?)?$/;
