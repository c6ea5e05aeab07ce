// From a query to pages in order, each with what was found on it.

// By WordWeight: label, text, repeated, heading, tag, title, title of a chapter.
const weightScores = [0.5, 1, 1.4, 2.5, 3, 4.5, 10];
const chapterTitle = 6;
const othersShare = 0.15;
const mostOfOthers = 1;
const togetherBonus = 1.5;
const wholeTitleBonus = 2;
const shortestQuery = 2;

/** Answers queries from an index. */
class Search {
  constructor(index) {
    this.index = index;
    this.matcher = new Matcher(index);
  }

  /**
   * Pages in order: { pages: [{ page, score, documents: [{ document, count, score }] }], terms: [{ written, matches }], missing }.
   * Every word of the query must be found on a page. missing names the files that the answer needs and that are not loaded; while
   * there are any, pages is empty. accepts(document) narrows what is shown, not what a page is found by.
   */
  ask(query, accepts) {
    const missing = new Set();
    const terms = this.termsOf(query).map(word => this.answer(word, query, missing));
    const pages = terms.length === 0 || missing.size > 0 ? [] : this.rank(terms, accepts);
    return { pages, terms, missing: [...missing] };
  }

  // The first matches of a word that lead anywhere, and the scores of documents by them.
  answer(word, query, missing) {
    let matches = null;
    let scores = new Map();
    for (const next of this.matcher.match(word)) {
      matches = next();
      scores = this.collect(matches, missing);
      if (scores.size > 0 || missing.size > 0) { break; }
    }
    return { written: query.slice(word.start, word.end), matches, scores };
  }

  // Words that say nothing are left out where others are left.
  termsOf(query) {
    const words = readWords(query).filter(word => word.text.length >= shortestQuery || /^\d$/.test(word.text));
    const isOpen = query.length > 0 && !/[\s.,;!?]$/.test(query);
    const counted = words.map((word, i) => ({ ...word, isLast: isOpen && i === words.length - 1 }));
    const telling = counted.filter(word => !this.index.grammar.stopWords.has(word.text));
    return telling.length ? telling : counted;
  }

  // Scores by document of one word's matches.
  collect(matches, missing) {
    const scores = new Map();
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
          note(document, level * Math.min(score, ...others.map(other => other.get(document))));
        }
      }
    }
    return scores;
  }

  rank(terms, accepts) {
    const pages = new Map();
    terms.forEach(({ scores }, term) => {
      for (const [number, score] of scores) {
        const { page } = this.index.documents[number];
        if (!pages.has(page)) { pages.set(page, new Map()); }
        const documents = pages.get(page);
        if (!documents.has(number)) { documents.set(number, terms.map(() => 0)); }
        documents.get(number)[term] = score;
      }
    });
    const ranked = [];
    for (const [page, documents] of pages) {
      const score = this.scoreOf(page, documents, terms);
      const shown = byScore(documents).filter(found => accepts(this.index.documents[found.document]));
      if (score > 0 && shown.length > 0) { ranked.push({ page, score, documents: shown }); }
    }
    return ranked.sort((a, b) => b.score - a.score || a.page.number - b.page.number);
  }

  // For each word its best place, and a little for others; more if one place has all words.
  scoreOf(page, documents, terms) {
    const rows = [...documents.values()];
    let sum = 0;
    for (let term = 0; term < terms.length; term++) {
      const scores = rows.map(row => row[term]);
      const best = Math.max(...scores);
      if (best === 0) { return 0; }
      sum += best + Math.min(mostOfOthers, othersShare * (scores.reduce((a, b) => a + b) - best));
    }
    if (terms.length > 1 && rows.some(row => row.every(score => score > 0))) { sum += togetherBonus * (terms.length - 1); }
    return sum + this.titleBonus(page, terms);
  }

  // The part of the title that the query covers.
  titleBonus(page, terms) {
    const words = this.index.wordsOf(page.title).filter(word => word.id >= 0 && !this.index.grammar.stopWords.has(this.index.words.terms[word.id].text));
    const covered = words.filter(word => terms.some(term => matchIn(this.index, term.matches, word.id)));
    return words.length ? wholeTitleBonus * covered.length / words.length : 0;
  }
}

// Places with most words first, then by score, then in reading order.
const byScore = documents => [...documents]
  .map(([document, row]) => ({ document, count: row.filter(score => score > 0).length, score: row.reduce((a, b) => a + b) }))
  .sort((a, b) => b.count - a.count || b.score - a.score || a.document - b.document);

/** The match by which a word of the vocabulary was found: its own, or that of one of its parts with the part's range; null if it was not. */
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
