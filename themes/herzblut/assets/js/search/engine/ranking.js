// From a query to pages in order, each with what was found on it.

// By WordWeight: label, text, repeated, heading, tag, title, title of a chapter or a situation.
const weightScores = [0.5, 1, 1.4, 2.2, 3, 3.5, 10];
// Below this a match helps to put pages in order, but nobody would call it the word: half of a compound, a word that begins alike.
const plausible = 0.3;
const mostNear = 3;
const sceneWeight = 0.65;
const shareOfOthers = 0.03;

/** Answers queries from an index. */
class Search {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.matcher = new Matcher(index);
    this.question = new Question(index, this.matcher.synonyms);
    this.known = index.synonyms;
  }

  // What was made of the synonyms that were here is made anew when others have come.
  learn() {
    const { synonyms } = this.index;
    if (this.known === synonyms) { return; }
    this.matcher = new Matcher(this.index);
    this.question = new Question(this.index, this.matcher.synonyms);
    this.known = synonyms;
  }

  /**
   * Pages in order: { pages: [{ page, score }], terms: [{ written, matches, scores, weight }], missing }.
   * A page must hold the words that carry a query, rare ones above all; what else it lacks costs it places. missing names the files that the
   * answer needs and that are not loaded; while there are any, pages is empty, and terms are not final. accepts(document) narrows what is shown, not what a page is
   * found by.
   * @param {string} query
   * @param {(document: SearchDocument) => boolean} accepts
   * @returns {{ pages: FoundPage[], terms: Answer[], missing: string[] }}
   */
  ask(query, accepts) {
    /** @type {Set<string>} */
    const missing = new Set();
    this.learn();
    this.matcher.missing = missing;
    const { terms, isSentence, isForNow } = this.read(query, missing);
    const ranked = missing.size > 0 ? [] : this.rank(terms, isSentence, isForNow);
    return { pages: ranked.filter(({ page }) => this.isShown(page, terms, accepts)), terms, missing: [...missing] };
  }

  /**
   * @param {string} query
   * @param {Set<string>} missing
   */
  read(query, missing) {
    const { all, words, isSentence, isForNow, isOwn } = this.question.read(query);
    this.matcher.synonyms.want(words, missing);
    this.matcher.synonyms.wantPairs(all, missing);
    // Without its synonyms a word has lists to load as well: they come together.
    const terms = withoutScene(this.apart(words.map(word => this.answer(word, query, missing)), missing));
    return { terms: isOwn ? this.ofOneself(terms, missing) : terms, isSentence, isForNow };
  }

  // Whoever speaks of themselves is not helped by what to do about somebody: a bad mood, Jemand kommt mit schlechter Laune.
  /**
   * @param {Answer[]} terms
   * @param {Set<string>} missing
   * @returns {Answer[]}
   */
  ofOneself(terms, missing) {
    const found = new Matches();
    for (const word of this.question.grammar.list("somebody")) {
      const id = this.index.words.find(word);
      if (id >= 0) { found.add("w", id, quality.same, null); }
    }
    const titled = this.collect(found, missing);
    return terms.map(term => ({ ...term, scores: new Map([...term.scores].map(([document, score]) => [document, titled.has(document) ? score * shareOfOthers : score])) }));
  }

  // What one word of a query means literally is no other word for the next: of "greeting at reception" a reception is half.
  /**
   * @param {Answer[]} terms
   * @param {Set<string>} missing
   * @returns {Answer[]}
   */
  apart(terms, missing) {
    return terms.map(term => {
      const others = terms.filter(other => other !== term).map(other => other.matches);
      const matches = term.matches.without(match => others.some(other => other.isLiteral(match)));
      return matches === term.matches || matches.quality < plausible ? term : { ...term, matches, scores: this.collect(matches, missing) };
    });
  }

  /**
   * @param {Answer[]} terms
   * @param {boolean} isSentence
   * @param {boolean} isForNow
   */
  rank(terms, isSentence, isForNow) {
    const scoring = new Scoring(this.index, terms, isForNow);
    return scoring.isAnswered(isSentence) ? scoring.ranked() : [];
  }

  /**
   * The pages that come nearest to a query that finds nothing; none where they have only words of any text. isAnswer tells whether one of them
   * answers it, though in other words.
   * @param {string} query
   * @param {(document: SearchDocument) => boolean} accepts
   */
  nearest(query, accepts) {
    const { terms } = this.read(query, new Set());
    if (terms.every(term => term.isLight || term.scores.size === 0)) { return { near: [], isAnswer: false }; }
    const scoring = new Scoring(this.index, terms);
    const near = scoring.near.filter(({ page }) => this.isShown(page, terms, accepts)).slice(0, mostNear);
    return { near, isAnswer: scoring.errands.length === 0 && areRelated(terms) && (terms.filter(term => !term.isLight).length < 2 || scoring.isTogether) };
  }

  /**
   * What is left of a query that finds nothing, once the words that the site lacks are dropped one by one, those that weigh most first:
   * { words, query }, the words being those dropped; null if that leads nowhere either.
   * @param {string} query
   * @param {(document: SearchDocument) => boolean} accepts
   */
  shorter(query, accepts) {
    const { terms } = this.read(query, new Set());
    const lacking = terms.filter(term => term.isLacking).sort((a, b) => b.weight - a.weight);
    const words = [];
    let rest = query;
    for (const { written } of lacking.slice(0, terms.length - 1)) {
      words.push(written);
      rest = rest.replace(written, " ").replace(/\s+/g, " ").trim();
      if (this.ask(rest, accepts).pages.length > 0) { return { words, query: rest }; }
    }
    return null;
  }

  /**
   * @param {SearchPage} page
   * @param {Answer[]} terms
   * @param {(document: SearchDocument) => boolean} accepts
   */
  isShown(page, terms, accepts) {
    for (let document = page.first; document < page.end; document++) {
      if (accepts(this.index.documents[document]) && terms.some(term => term.scores.has(document))) { return true; }
    }
    return false;
  }

  // The first matches of a word that lead anywhere, and the scores of documents by them.
  /**
   * @param {TypedWord} word
   * @param {string} query
   * @param {Set<string>} missing
   * @returns {Answer}
   */
  answer(word, query, missing) {
    let matches = new Matches();
    /** @type {Map<number, number>} */
    let scores = new Map();
    for (const next of this.matcher.match(word)) {
      matches = next();
      scores = this.collect(matches, missing);
      if (scores.size > 0 || missing.size > 0) { break; }
    }
    return {
      written: query.slice(word.start, word.end), matches, scores,
      isLacking: scores.size === 0 || matches.quality < plausible,
      isLight: this.question.isLight(word),
      isScene: word.isScene,
      isErrand: word.isElsewhere || this.question.grammar.isErrand(word.text),
      isElsewhere: word.isElsewhere,
      mayBeNoun: this.question.mayBeNoun(word),
      weight: this.question.weigh(word, matches, this.countPlaces(matches)),
    };
  }

  // In how many places stands what a word means.
  /** @param {Matches} matches */
  countPlaces(matches) {
    /** @type {Set<number>} */
    const places = new Set();
    const isLiteral = matches.has(["w", "p"]);
    for (const { kind, id, quality: sureness, how } of matches.byTerm.values()) {
      const documents = sureness < sure || isLiteral && how === "synonym" ? null : this.index.documentsOf(kind, id);
      for (let i = 0; documents && i < documents.length; i += 2) { places.add(documents[i]); }
    }
    return places.size;
  }

  // Scores by document of one word's matches.
  /**
   * @param {Matches} matches
   * @param {Set<string>} missing
   */
  collect(matches, missing) {
    /** @type {Map<number, number>} */
    const scores = new Map();
    /**
     * @param {number} document
     * @param {number} score
     */
    const note = (document, score) => {
      if (score > (scores.get(document) || 0)) { scores.set(document, score); }
    };
    for (const match of matches.byTerm.values()) {
      const documents = this.index.documentsOf(match.kind, match.id);
      if (!documents) {
        missing.add(this.index.fileOf(match.kind, match.id));
        continue;
      }
      for (let i = 0; i < documents.length; i += 2) { note(documents[i], match.quality * weightScores[documents[i + 1]]); }
    }
    for (const { pieces, quality: level } of matches.combinations) {
      const [first, ...others] = pieces.map(piece => this.collect(piece, missing));
      for (const [document, score] of first) {
        if (others.every(other => other.has(document))) {
          // @ts-expect-error Each of the others has the document.
          note(document, level * Math.min(score, ...others.map(other => other.get(document))));
        }
      }
    }
    return scores;
  }

  /**
   * Documents of a page that words were found in, those first that say most of the query most clearly: { document, worth }.
   * @param {SearchPage} page
   * @param {Answer[]} terms
   * @param {(document: SearchDocument) => boolean} accepts
   */
  placesOn(page, terms, accepts) {
    const places = [];
    for (let document = page.first; document < page.end; document++) {
      const met = terms.filter(term => term.scores.has(document));
      if (met.length > 0 && accepts(this.index.documents[document])) {
        const says = met.reduce((sum, term) => sum + term.weight * Math.sqrt(term.scores.get(document) ?? 0), 0);
        const holds = met.reduce((sum, term) => sum + term.weight * Math.min(1, (term.scores.get(document) ?? 0) / sure), 0);
        places.push({ document, worth: says * holds ** placePower * (shownWorth[this.index.documents[document].kind] ?? 1) });
      }
    }
    return places.sort((a, b) => b.worth - a.worth || a.document - b.document);
  }
}

/**
 * True where each word that tells something has led to what it has at least to do with.
 * @param {Answer[]} terms
 */
const areRelated = terms => terms.every(term => term.isLight || term.scores.size > 0 && term.matches.quality >= quality.association);

// Where and with whom it happens is seldom what it is about: a long wait in A&E, an argument on the bus. Two words alone both are.
/** @param {Answer[]} terms */
const withoutScene = terms => terms.length < 3 || terms.every(term => term.isScene || term.isLight || term.isLacking) ? terms
  : terms.map(term => term.isScene ? { ...term, weight: term.weight * sceneWeight } : term);

/** @param {Answer[]} terms */
const weightOf = terms => terms.reduce((sum, term) => sum + term.weight, 0);

/**
 * The match by which a word of the vocabulary was found: its own, or that of one of its parts with the part's range; null if it was not.
 * @param {SearchIndex} index
 * @param {Matches} matches
 * @param {number} id
 * @returns {MatchInWord | null}
 */
const matchIn = (index, matches, id) => {
  const own = matches.byTerm.get("w" + id);
  if (own) { return own; }
  const { pieces, text } = index.words.terms[id];
  for (let first = 0, start = 0; first < pieces.length && pieces.length > 1; start += pieces[first++].length) {
    for (let last = first, end = start; last < pieces.length; last++) {
      end += pieces[last].length;
      const part = matches.byTerm.get("p" + index.parts.find(text.slice(start, end)));
      if (part) { return { ...part, start, end }; }
    }
  }
  // The particle of a verb may be any word of that spelling.
  for (const { pieces: combined } of index.grammar.stopWords.has(text) ? [] : matches.combinations) {
    for (const piece of combined) {
      const found = matchIn(index, piece, id);
      // Half of what was typed does not contain it.
      if (found) { return { ...found, how: found.how === "part" ? null : found.how }; }
    }
  }
  return null;
};
