// Where a document meets a query: the words to mark, the passage to show, the reason to give.

const excerptLength = 170;
const longestLeadIn = 60;
// Whole sentences are worth some more room.
const longestSentence = 220;
const sentenceEnds = /\n|[\p{L})]{2}[.!?…]+["“”«»)]*\s+(?=[\p{Lu}\d„“"»«(–])/gu;

/** Reads documents for one query. */
class Reading {
  /**
   * @param {SearchIndex} index
   * @param {Answer[]} terms
   */
  constructor(index, terms) {
    this.index = index;
    this.terms = terms;
    // What any text holds is worth no mark beside what was meant.
    this.marksAll = terms.every(term => term.isLight);
    /** @type {Map<number, Met | null>} */
    this.met = new Map();
  }

  /**
   * Words of a text that a term meets: { start, end, term, match }; for a part of a compound, its range only.
   * @param {string} text
   */
  hits(text) {
    /** @type {Hit[]} */
    const hits = [];
    for (const word of this.index.wordsOf(text)) {
      const met = this.meet(word.id);
      if (met) {
        const isPart = met.match.end !== undefined && word.end - word.start === this.index.words.terms[word.id].text.length;
        hits.push({
          // @ts-expect-error A part has its range.
          start: isPart ? word.start + met.match.start : word.start,
          // @ts-expect-error A part has its range.
          end: isPart ? word.start + met.match.end : word.end,
          ...met,
        });
      }
    }
    return hits;
  }

  // The term that a word of the vocabulary meets best.
  /** @param {number} id */
  meet(id) {
    if (!this.met.has(id)) {
      /** @type {Met | null} */
      let best = null;
      this.terms.forEach((term, number) => {
        const match = id < 0 || (term.isLight && !this.marksAll) ? null : matchIn(this.index, term.matches, id);
        if (match && (!best || match.quality > best.match.quality)) { best = { term: number, match }; }
      });
      this.met.set(id, best);
    }
    return this.met.get(id);
  }

  /**
   * The whole text in pieces: { text, isHit }.
   * @param {string} text
   * @param {{ start: number, end: number }[]} [hits]
   */
  mark(text, hits = this.hits(text)) {
    /** @type {Piece[]} */
    const pieces = [];
    let at = 0;
    for (const { start, end } of hits) {
      pieces.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
      at = end;
    }
    pieces.push({ text: text.slice(at), isHit: false });
    return pieces.filter(piece => piece.text);
  }

  /**
   * The sentence that says most of the query, in pieces, and what follows while there is room; where it lacks a word that stands elsewhere, that
   * sentence as well.
   * @param {string} text
   */
  excerpt(text) {
    const flat = text.replace(/[^\S\n]+/g, " ");
    const hits = this.hits(flat);
    const pieces = [];
    let at = 0;
    for (const [from, to] of this.passages(flat, hits)) {
      if (from > at) { pieces.push({ text: at > 0 ? " … " : "… ", isHit: false }); }
      const inside = hits.filter(hit => isInside(hit, [from, to])).map(hit => ({ start: hit.start - from, end: hit.end - from }));
      pieces.push(...this.mark(flat.slice(from, to).replace(/\n/g, " "), inside));
      at = to;
    }
    if (at < flat.trimEnd().length) { pieces.push({ text: " …", isHit: false }); }
    return pieces;
  }

  // In the order of the text, and one where they would touch.
  /**
   * @param {string} text
   * @param {Hit[]} hits
   */
  passages(text, hits) {
    const sentences = sentencesOf(text);
    const first = this.best(sentences, hits);
    const shown = new Set(hits.filter(hit => isInside(hit, sentences[first])).map(hit => hit.term));
    const others = hits.filter(hit => !shown.has(hit.term));
    if (others.length === 0) { return [passage(text, hits, sentences, first, excerptLength)]; }
    const second = this.best(sentences, others);
    const halves = [passage(text, hits, sentences, first, excerptLength / 2), passage(text, others, sentences, second, excerptLength / 2)].sort((a, b) => a[0] - b[0]);
    return halves[1][0] > halves[0][1] + 1 ? halves : [[halves[0][0], Math.max(halves[0][1], halves[1][1])]];
  }

  // The number of the sentence that says most.
  /**
   * @param {number[][]} sentences
   * @param {Hit[]} hits
   */
  best(sentences, hits) {
    const says = sentences.map(range => {
      /** @type {Map<number, number>} */
      const best = new Map();
      for (const { term, match } of hits.filter(hit => isInside(hit, range))) { best.set(term, Math.max(best.get(term) ?? 0, match.quality)); }
      return [...best].reduce((sum, [term, level]) => sum + this.terms[term].weight * level, 0);
    });
    return says.indexOf(Math.max(...says));
  }

  /**
   * Why texts were found where that is not plain to see: { how, word }; null otherwise. Synonyms are named once, above the list.
   * @param {string[]} texts
   */
  reason(texts) {
    /** @type {{ how: Reason, word: string }[]} */
    const reasons = [];
    this.terms.forEach((term, number) => {
      let best = null;
      for (const text of texts) {
        for (const hit of this.hits(text)) {
          if (hit.term === number && (!best || hit.match.quality > best.match.quality)) { best = { ...hit, word: text.slice(hit.start, hit.end) }; }
        }
      }
      if (best && best.match.how && best.match.how !== "synonym") { reasons.push({ how: best.match.how, word: best.match.how === "part" ? term.written : best.word }); }
    });
    return reasons[0] || null;
  }
}

/**
 * @param {Hit} hit
 * @param {number[]} range
 */
const isInside = (hit, [from, to]) => hit.start >= from && hit.end <= to;

/** @param {string} text */
const sentencesOf = text => {
  /** @type {number[][]} */
  const sentences = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(sentenceEnds)) {
    sentences.push([from, index + end.length]);
    from = index + end.length;
  }
  return from < text.length || from === 0 ? [...sentences, [from, text.length]] : sentences;
};

// A whole sentence with those that follow it, as far as there is room; of a long one what stands about the first of its words.
/**
 * @param {string} text
 * @param {Hit[]} hits
 * @param {number[][]} sentences
 * @param {number} first
 * @param {number} length
 */
const passage = (text, hits, sentences, first, length) => {
  const [from, end] = sentences[first];
  if (end - from > longestSentence) { return part(text, hits.filter(hit => isInside(hit, [from, end])), length, from, end); }
  let last = first;
  while (last + 1 < sentences.length && sentences[last + 1][1] - from <= length) { last++; }
  return [from, from + text.slice(from, sentences[last][1]).trimEnd().length];
};

// Begins with the sentence where the first word is near, and ends with a word.
/**
 * @param {string} text
 * @param {Hit[]} hits
 * @param {number} length
 * @param {number} from
 * @param {number} end
 */
const part = (text, hits, length, from, end) => {
  const leadIn = length === excerptLength ? longestLeadIn : longestLeadIn / 2;
  let best = { count: 0, start: from };
  for (const first of hits) {
    const count = new Set(hits.filter(hit => hit.start >= first.start && hit.end <= first.start + length - leadIn).map(hit => hit.term)).size;
    if (count > best.count) { best = { count, start: first.start }; }
  }
  const start = best.start - from <= leadIn ? from : text.lastIndexOf(" ", best.start - leadIn / 2) + 1;
  const to = Math.min(end, start + length);
  return [start, to < end ? Math.max(text.lastIndexOf(" ", to), start + 1) : from + text.slice(from, end).trimEnd().length];
};
