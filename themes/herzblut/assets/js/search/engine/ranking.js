// From a query to pages in order, each with what was found on it.

// By WordWeight: label, text, repeated, heading, tag, title, title of a chapter.
const weightScores = [0.5, 1, 1.4, 2.5, 3, 4.5, 10];
const othersShare = 0.15;
const mostOfOthers = 1;
const togetherWeight = 1.5;
const wholeTitleBonus = 2;
const shortestQuery = 2;
// So many pages, more than anyone looks at, are weighed once more by their titles.
const refined = 60;

/** Answers queries from an index. */
class Search {
  /** @param {SearchIndex} index */
  constructor(index) {
    this.index = index;
    this.matcher = new Matcher(index);
  }

  /**
   * Pages in order: { pages: [{ page, score }], terms: [{ written, matches, scores }], missing }.
   * Every word of the query must be found on a page. missing names the files that the answer needs and that are not loaded; while
   * there are any, pages is empty. accepts(document) narrows what is shown, not what a page is found by.
   * @param {string} query
   * @param {(document: SearchDocument) => boolean} accepts
   * @returns {{ pages: FoundPage[], terms: Answer[], missing: string[] }}
   */
  ask(query, accepts) {
    /** @type {Set<string>} */
    const missing = new Set();
    const terms = this.termsOf(query).map(word => this.answer(word, query, missing));
    const pages = terms.length === 0 || missing.size > 0 ? [] : this.rank(terms, accepts);
    return { pages, terms, missing: [...missing] };
  }

  // The first matches of a word that lead anywhere, and the scores of documents by them.
  /**
   * @param {TypedWord} word
   * @param {string} query
   * @param {Set<string>} missing
   * @returns {Answer}
   */
  answer(word, query, missing) {
    /** @type {Matches | null} */
    let matches = null;
    /** @type {Map<number, number>} */
    let scores = new Map();
    for (const next of this.matcher.match(word)) {
      matches = next();
      scores = this.collect(matches, missing);
      if (scores.size > 0 || missing.size > 0) { break; }
    }
    // @ts-expect-error There is always a first step to take.
    return { written: query.slice(word.start, word.end), matches, scores };
  }

  // Words that say nothing are left out where others are left.
  /**
   * @param {string} query
   * @returns {TypedWord[]}
   */
  termsOf(query) {
    const words = readWords(query).filter(word => word.text.length >= shortestQuery || /^\d$/.test(word.text));
    const isOpen = query.length > 0 && !/[\s.,;!?]$/.test(query);
    const counted = words.map((word, i) => ({ ...word, isLast: isOpen && i === words.length - 1 }));
    const telling = counted.filter(word => !this.index.grammar.stopWords.has(word.text));
    return telling.length ? telling : counted;
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

  // For each word its best place on a page, and a little for others. The first pages are weighed more closely.
  /**
   * @param {Answer[]} terms
   * @param {(document: SearchDocument) => boolean} accepts
   */
  rank(terms, accepts) {
    const sums = new Float64Array(this.index.pages.length);
    const counts = new Uint8Array(this.index.pages.length);
    const isShown = new Uint8Array(this.index.pages.length);
    for (const { scores } of terms) {
      const best = new Float64Array(this.index.pages.length);
      const all = new Float64Array(this.index.pages.length);
      for (const [number, score] of scores) {
        const document = this.index.documents[number];
        const page = document.page.number;
        best[page] = Math.max(best[page], score);
        all[page] += score;
        if (accepts(document)) { isShown[page] = 1; }
      }
      for (let page = 0; page < best.length; page++) {
        if (best[page] > 0) {
          counts[page]++;
          sums[page] += best[page] + Math.min(mostOfOthers, othersShare * (all[page] - best[page]));
        }
      }
    }
    const ranked = this.index.pages
      .filter(page => counts[page.number] === terms.length && isShown[page.number])
      .map(page => ({ page, score: sums[page.number] }))
      .sort(byScoreThenOrder);
    for (const found of ranked.slice(0, refined)) { found.score += this.togetherBonus(found.page, terms) + this.titleBonus(found.page, terms); }
    return ranked.sort(byScoreThenOrder);
  }

  /**
   * Documents of a page that words were found in, those with most words first: { document, count, score }.
   * @param {SearchPage} page
   * @param {Answer[]} terms
   * @param {(document: SearchDocument) => boolean} accepts
   */
  placesOn(page, terms, accepts) {
    const places = [];
    for (let document = page.first; document < page.end; document++) {
      const scores = terms.map(term => term.scores.get(document) || 0).filter(score => score > 0);
      if (scores.length > 0 && accepts(this.index.documents[document])) {
        places.push({ document, count: scores.length, score: scores.reduce((sum, score) => sum + score) });
      }
    }
    return places.sort((a, b) => b.count - a.count || b.score - a.score || a.document - b.document);
  }

  // Words that stand in one place belong together.
  /**
   * @param {SearchPage} page
   * @param {Answer[]} terms
   */
  togetherBonus(page, terms) {
    for (let document = page.first; document < page.end; document++) {
      if (terms.every(term => term.scores.has(document))) { return togetherWeight * (terms.length - 1); }
    }
    return 0;
  }

  // The part of the title that the query covers.
  /**
   * @param {SearchPage} page
   * @param {Answer[]} terms
   */
  titleBonus(page, terms) {
    const words = this.index.wordsOf(page.title).filter(word => word.id >= 0 && !this.index.grammar.stopWords.has(this.index.words.terms[word.id].text));
    const covered = words.filter(word => terms.some(term => matchIn(this.index, term.matches, word.id)));
    return words.length ? wholeTitleBonus * covered.length / words.length : 0;
  }
}

/**
 * @param {FoundPage} a
 * @param {FoundPage} b
 */
const byScoreThenOrder = (a, b) => b.score - a.score || a.page.number - b.page.number;

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
  for (const { pieces: combined } of matches.combinations) {
    for (const piece of combined) {
      const found = matchIn(index, piece, id);
      if (found) { return found; }
    }
  }
  return null;
};
