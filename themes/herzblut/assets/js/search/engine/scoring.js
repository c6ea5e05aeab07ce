// Which pages answer a query, and in what order.

// A page is about what many of its places hold.
const othersShare = 0.6;
const mostOfOthers = 4;
const togetherWeight = 2.5;
const headingWeight = 2;
const otherPlacesShare = 0.3;
const wholeTitleBonus = 2.5;
// So many pages, more than anyone looks at, are weighed once more by their titles.
const refined = 60;
// By the number of words: the more there are, the more it counts how many of them are met, and the less where.
const placePower = [1, 1, 0.75, 0.7];
// Among several words even a title is worth the more, the rarer its word is: a site about customers has many of theirs.
const placeWorth = { any: 1, rare: 3 };
const missingPower = { known: 0.7, lacking: 1.5 };
// A page that lacks words of the query is left out where others are so much better, or where the site lacks one of them and the page has the
// others in passing only. So many are shown nonetheless if the site has every word: whoever asks in other words than the text is better served.
const leastOfBest = 0.1;
const fewest = 8;
const fewestUnsure = 3;
const leastScore = { nouns: 0.45, words: 0.25 };
// From here a match is as good as the word itself: it tells how rare the word is, and that a page has it.
const sure = 0.44;
// The home page speaks of everything in passing: unless the query names it, it leads only where it is the only one.
const homeKind = "h";
const homeShare = 0.3;
// In a heading at least.
const prominent = 1.9;
// What tells that a page is about one of two bare words: as a tag or a title has it, or so often.
const titled = 3;
const leastMet = 0.28;
const literal = 0.6;
const severalPlaces = 3;
const leastCarried = 0.4;
// What a page has to hold of a query, by the weight of its words. Two bare words are both meant where spelling tells nouns, so that a
// missing noun is known to be meant; of a sentence less will do, above all where it is prominent, unless the site has none of its words
// for certain.
const leastShare = { bare: 0.75, vague: 0.5, any: 0.26, prominent: 0.18, near: 0.1 };
const mostBareWords = 2;

/** Weighs all pages for one query. */
class Scoring {
  /**
   * @param {SearchIndex} index
   * @param {Answer[]} terms
   * @param {boolean} isSentence
   */
  constructor(index, terms, isSentence) {
    this.index = index;
    this.terms = terms;
    this.total = weightOf(terms);
    this.isOneWord = terms.length === 1 && !isSentence;
    const isVague = terms.map(term => !term.isLight && term.matches.quality < sure);
    const { tellsNouns } = index.grammar;
    this.isBare = tellsNouns && !isSentence && terms.length <= mostBareWords && terms.some((term, i) => isVague[i] && term.mayBeNoun);
    this.isVague = terms.every((term, i) => term.isLight || isVague[i]);
    this.isKnown = !isVague.includes(true);
    this.leastScore = this.isKnown ? 0 : tellsNouns ? leastScore.nouns : leastScore.words;
    const count = index.pages.length;
    this.sums = new Float64Array(count);
    /** What pages hold of the query, from 0 to 1. */
    this.shares = new Float64Array(count);
    this.isProminent = new Uint8Array(count);
    for (const term of terms) { this.add(term); }
  }

  // For each word its best place on a page, and a share for others.
  /** @param {Answer} term */
  add({ scores, weight, matches }) {
    const most = this.terms.length > 1 ? placeWorth.any + placeWorth.rare * weight : Infinity;
    const best = new Float64Array(this.sums.length);
    const all = new Float64Array(this.sums.length);
    for (const [document, score] of scores) {
      const page = this.index.documents[document].page.number;
      best[page] = Math.max(best[page], Math.min(score, most));
      all[page] += score;
    }
    const power = placePower[Math.min(this.terms.length, placePower.length - 1)];
    const share = weight / this.total;
    for (let page = 0; page < best.length; page++) {
      if (best[page] > 0) {
        this.shares[page] += share * Math.min(1, matches.quality / sure, best[page] / sure);
        this.sums[page] += share * this.terms.length * (best[page] + Math.min(mostOfOthers, othersShare * (all[page] - best[page]))) ** power;
        if (best[page] >= prominent) { this.isProminent[page] = 1; }
      }
    }
  }

  /** Pages that hold enough of the query, the best first; beside one or two of them those that come nearest. */
  ranked() {
    const weighed = this.weighed(page => this.isKnown || this.shares[page.number] >= this.least(page));
    const pages = weighed.filter(({ page, score }, i) => this.isKnown && i < fewest || this.shares[page.number] > 0.99
      || this.shares[page.number] >= this.least(page) && score >= Math.max(this.leastScore, leastOfBest * weighed[0].score));
    if (this.isKnown || pages.length === 0 || pages.length >= fewestUnsure) { return pages; }
    const others = this.nearest().filter(other => other.score >= leastOfBest * pages[0].score && pages.every(({ page }) => page !== other.page));
    return [...pages, ...others].slice(0, fewestUnsure);
  }

  /** Pages that hold a little of it, where none holds enough. */
  nearest() { return this.weighed(page => this.shares[page.number] >= leastShare.near); }

  // The best first. The first ones are weighed more closely.
  /** @param {(page: SearchPage) => boolean} isEnough */
  weighed(isEnough) {
    const pages = this.index.pages
      .filter(page => this.sums[page.number] > 0 && isEnough(page))
      .map(page => ({ page, score: this.sums[page.number] }))
      .sort(byScoreThenOrder);
    for (const found of pages.slice(0, refined)) { found.score += this.togetherBonus(found.page) + this.titleBonus(found.page); }
    const power = this.isKnown ? missingPower.known : missingPower.lacking;
    for (const found of pages) { found.score *= Math.min(1, this.shares[found.page.number]) ** power; }
    return this.withHomeBehind(pages).sort(byScoreThenOrder);
  }

  /** @param {FoundPage[]} pages */
  withHomeBehind(pages) {
    const home = pages.find(({ page }) => page.kind === homeKind && this.titleBonus(page) === 0);
    const others = pages.filter(found => found !== home);
    if (home && others.length > 0) { home.score = homeShare * Math.min(home.score, Math.max(...others.map(found => found.score))); }
    return pages;
  }

  /** @param {SearchPage} page */
  least(page) {
    return this.isBare ? leastShare.bare
      : this.isVague ? leastShare.vague
      : this.isProminent[page.number] ? leastShare.prominent
      : leastShare.any;
  }

  /**
   * True where a page has two telling words of the query in one place, under its title where that has one, or is about one that carries the
   * query: names it prominently or in several places. What other sites of a house are asked for must be among those two, or in the title. Of
   * what was found by other words for it the places say less, and a lacking verb has none.
   * @param {SearchPage} page
   */
  isAbout(page) {
    const telling = this.terms.filter(term => !term.isLight && (!term.isLacking || term.mayBeNoun));
    const errands = telling.filter(term => term.isErrand);
    const isTrusted = telling.length < 2 || telling.some(term => !term.matches.has(["w", "p"]));
    if (this.isOneWord || isTrusted && errands.length === 0) { return true; }
    const inTitle = telling.filter(term => (term.scores.get(page.first) ?? 0) >= titled);
    const least = errands.length > 0 ? literal : leastMet;
    for (let document = page.first; document < page.end; document++) {
      const met = telling.filter(term => inTitle.includes(term) || (term.scores.get(document) ?? 0) >= least);
      if (met.length > 1 && (errands.length === 0 || met.some(term => term.isErrand))) { return true; }
    }
    return errands.length > 0 ? errands.some(term => inTitle.includes(term)) : telling.some(term => this.isCarriedBy(term, page));
  }

  /**
   * @param {Answer} term
   * @param {SearchPage} page
   */
  isCarriedBy({ weight, scores }, page) {
    let places = 0;
    for (let document = page.first; document < page.end && weight >= leastCarried * this.total; document++) {
      const score = scores.get(document) ?? 0;
      if (score >= prominent || score >= sure && ++places === severalPlaces) { return true; }
    }
    return false;
  }

  // Words that stand in one place belong together, and a few such places say more than one. In a heading even words of any text do: 30 minutes.
  /** @param {SearchPage} page */
  togetherBonus(page) {
    let most = 0;
    let all = 0;
    let inHeading = 1;
    for (let document = page.first; document < page.end; document++) {
      const met = this.terms.filter(term => term.scores.has(document));
      if (met.length > 1) {
        const weights = met.map(term => term.weight * Math.min(1, term.scores.get(document) ?? 0));
        const others = weights.reduce((sum, weight) => sum + weight) - Math.max(...weights);
        most = Math.max(most, others);
        all += others;
        inHeading = Math.max(inHeading, met.filter(term => (term.scores.get(document) ?? 0) >= prominent).length);
      }
    }
    const { length } = this.terms;
    return togetherWeight * length * (most + otherPlacesShare * (all - most)) / this.total + headingWeight * length * (inHeading - 1) / Math.max(1, length - 1);
  }

  // The part of the title that the query covers; by a common word it is covered less than by a rare one, by another word for it only where
  // the site has no better, or where it is of any text: how to begin, Getting started.
  /** @param {SearchPage} page */
  titleBonus(page) {
    const words = this.index.wordsOf(page.title).filter(word => word.id >= 0 && !this.index.grammar.stopWords.has(this.index.words.terms[word.id].text));
    const heaviest = Math.max(...this.terms.map(term => term.weight));
    const covered = words.map(word => Math.max(0, ...this.terms.filter(term => this.covers(term, word.id)).map(term => term.weight)) / heaviest);
    return words.length ? wholeTitleBonus * covered.reduce((sum, share) => sum + share) / words.length : 0;
  }

  /**
   * @param {Answer} term
   * @param {number} id
   */
  covers({ matches, isLight }, id) {
    const match = matchIn(this.index, matches, id);
    return match !== null && (isLight || match.how !== "synonym" || !matches.has(["w", "p"]));
  }
}

/**
 * @param {FoundPage} a
 * @param {FoundPage} b
 */
const byScoreThenOrder = (a, b) => b.score - a.score || a.page.number - b.page.number;
