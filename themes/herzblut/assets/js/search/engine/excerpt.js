// Where a document meets a query: the words to mark, the passage to show, the reason to give.

const excerptLength = 170;
const longestLeadIn = 60;

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
   * The passage with most of the terms, in pieces; where it lacks some that stand elsewhere, two shorter ones.
   * @param {string} text
   */
  excerpt(text) {
    const flat = text.replace(/\s+/g, " ");
    const hits = this.hits(flat);
    const pieces = [];
    let at = 0;
    for (const [from, to] of passages(flat, hits)) {
      if (from > at) { pieces.push({ text: at > 0 ? " … " : "… ", isHit: false }); }
      const inside = hits.filter(hit => isInside(hit, [from, to])).map(hit => ({ start: hit.start - from, end: hit.end - from }));
      pieces.push(...this.mark(flat.slice(from, to), inside));
      at = to;
    }
    if (at < flat.length) { pieces.push({ text: " …", isHit: false }); }
    return pieces;
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

// In the order of the text, and one where they would touch.
/**
 * @param {string} text
 * @param {Hit[]} hits
 */
const passages = (text, hits) => {
  const whole = passage(text, hits, excerptLength);
  const shown = new Set(hits.filter(hit => isInside(hit, whole)).map(hit => hit.term));
  const others = hits.filter(hit => !shown.has(hit.term));
  if (others.length === 0) { return [whole]; }
  const halves = [passage(text, hits, excerptLength / 2), passage(text, others, excerptLength / 2)].sort((a, b) => a[0] - b[0]);
  return halves[1][0] > halves[0][1] ? halves : [[halves[0][0], Math.max(halves[0][1], halves[1][1])]];
};

// Begins with a sentence where one begins near the first hit, and ends with a word.
/**
 * @param {string} text
 * @param {Hit[]} hits
 * @param {number} length
 */
const passage = (text, hits, length) => {
  const leadIn = length === excerptLength ? longestLeadIn : longestLeadIn / 2;
  let best = { count: 0, start: 0 };
  for (const first of hits) {
    const count = new Set(hits.filter(hit => hit.start >= first.start && hit.end <= first.start + length - leadIn).map(hit => hit.term)).size;
    if (count > best.count) { best = { count, start: first.start }; }
  }
  const before = text.slice(0, best.start);
  const sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! ")) + 2;
  let from = sentence > 1 && best.start - sentence <= leadIn ? sentence : best.start <= leadIn ? 0 : before.lastIndexOf(" ", best.start - leadIn / 2) + 1;
  if (text.length - from < length) { from = text.length <= length ? 0 : from; }
  let to = Math.min(text.length, from + length);
  if (to < text.length) { to = Math.max(text.lastIndexOf(" ", to), from + 1); }
  return [from, to];
};
