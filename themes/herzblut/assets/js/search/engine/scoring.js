// Which pages answer a query, and in what order.

// By kind of document: a situation says what somebody has before them, a question or a tip is a sentence about one thing, and a long text or
// the steps of a workshop have many words in passing.
/** @type {Record<string, number>} */
const kindWorth = { c: 0.6, b: 0.6, s: 3, q: 2, t: 2, p: 0.3, w: 0.3 };
// As what a page shows of itself, a sentence about one thing says as much as a longer text that holds somewhat more.
/** @type {Record<string, number>} */
const shownWorth = { c: 0.6, b: 0.4, s: 1.3 };
const worthForNow = 6;
// Among several words even a title is worth the more, the rarer its word is: a site about customers has many of theirs.
const placeWorth = { any: 2, rare: 2 };
// From here a match is as good as the word itself: it tells how rare the word is, and that a page has it.
const sure = 0.44;
// A place that holds twice as much of the query says four times as much; a page that holds it in many places is little less than that good.
const placePower = 2;
const pagePower = 0.8;
// The home page speaks of everything in passing: unless the query names it, it leads only where it is the only one.
const homeKind = "h";
const homeShare = 0.3;
const titled = 2.5;
// So many pages are shown if the site has every word, whatever they lack: whoever asks in other words than the text is better served. All
// others must hold some of the query, and be worth something beside the best.
const fewest = 8;
const leastShare = { any: 0.3, near: 0.1 };
const leastOfBest = 0.02;
// So much of a query's weight has to be known: less where one place has two of its telling words, more where two bare words or three lack a noun,
// as whoever types no more than these means each of them.
const leastKnown = { any: 0.58, bare: 0.25, together: 0.25 };
const leastMet = 0.28;
const literal = 0.6;
// Of a query for what other sites are asked for, a place has to hold so much.
const leastOfErrand = 0.75;
// The pages that somebody looks at.
const mostLookedAt = 3;

/** Weighs all pages for one query. */
class Scoring {
  /**
   * @param {SearchIndex} index
   * @param {Answer[]} terms
   * @param {boolean} [isForNow] The query asks what to say or do.
   */
  constructor(index, terms, isForNow = false) {
    this.index = index;
    this.terms = terms;
    this.total = weightOf(terms);
    this.isKnown = terms.every(term => term.isLight || term.matches.quality >= sure);
    this.errands = terms.filter(term => term.isErrand);
    /** What a place says of the query, and how much of it, from 0 to 1. */
    this.worths = new Float64Array(index.documents.length);
    this.held = new Float64Array(index.documents.length);
    this.shares = new Float64Array(index.pages.length);
    for (const term of terms) { this.add(term); }
    this.sums = new Float64Array(index.pages.length);
    index.documents.forEach(({ page, kind }, document) => {
      this.sums[page.number] += (isForNow && kind === "s" ? worthForNow : kindWorth[kind] ?? 1) * this.worths[document] * this.held[document] ** placePower;
    });
    /** Pages that hold at least a little of the query, the best first. */
    this.near = this.weigh();
  }

  /** @param {Answer} term */
  add({ scores, weight }) {
    const most = this.terms.length > 1 ? placeWorth.any + placeWorth.rare * weight : Infinity;
    const share = weight / this.total;
    const best = new Float64Array(this.shares.length);
    for (const [document, score] of scores) {
      const page = this.index.documents[document].page.number;
      const met = Math.min(1, score / sure);
      this.worths[document] += share * Math.min(score, most);
      this.held[document] += share * met;
      best[page] = Math.max(best[page], met);
    }
    best.forEach((met, page) => { this.shares[page] += share * met; });
  }

  /** Pages that hold enough of the query, the best first. */
  ranked() {
    return this.near.filter(({ page, score }, i) => this.isKnown && i < fewest || this.shares[page.number] >= leastShare.any && score >= leastOfBest * this.near[0].score);
  }

  weigh() {
    const pages = this.index.pages
      .filter(page => this.shares[page.number] >= leastShare.near)
      .map(page => ({ page, score: this.sums[page.number] * this.shares[page.number] ** pagePower }));
    const home = pages.find(({ page }) => page.kind === homeKind && !this.terms.some(term => (term.scores.get(page.first) ?? 0) >= titled));
    if (home && pages.length > 1) { home.score = homeShare * Math.min(home.score, Math.max(...pages.filter(found => found !== home).map(found => found.score))); }
    return pages.sort((a, b) => b.score - a.score || a.page.number - b.page.number);
  }

  /**
   * True where the site knows enough of the query, and has what other sites of a house are asked for in one place with another word at least.
   * @param {boolean} isSentence
   */
  isAnswered(isSentence) {
    const lacking = this.terms.filter(term => term.isLacking);
    const isBare = !isSentence && lacking.some(term => term.mayBeNoun);
    const least = leastKnown.any + (isBare ? leastKnown.bare : 0) - (this.isTogether ? leastKnown.together : 0);
    return this.total - weightOf(lacking) >= least * this.total && (this.errands.length === 0 || this.terms.length === 1 && !isSentence || this.isInFront(page => this.isAbout(page)));
  }

  /** True where a place of one of the first pages has two telling words. */
  get isTogether() { return this.isInFront(page => this.hasTwo(page, leastMet)); }

  /** @param {(page: SearchPage) => boolean} accepts */
  isInFront(accepts) { return this.near.slice(0, mostLookedAt).some(({ page }) => accepts(page)); }

  /** @param {SearchPage} page */
  isAbout(page) { return this.errands.every(term => (term.scores.get(page.first) ?? 0) >= titled) || !this.terms.some(term => term.isElsewhere) && this.hasTwo(page, literal, leastOfErrand, this.errands); }

  /**
   * @param {SearchPage} page
   * @param {number} least
   * @param {number} [share] of the query that the place must hold
   * @param {Answer[]} [all] that must be among them
   */
  hasTwo(page, least, share = 0, all = []) {
    for (let document = page.first; document < page.end; document++) {
      const met = this.terms.filter(term => (term.scores.get(document) ?? 0) >= least);
      if (met.filter(term => !term.isLight).length > 1 && weightOf(met) >= share * this.total && all.every(term => met.includes(term))) { return true; }
    }
    return false;
  }
}
