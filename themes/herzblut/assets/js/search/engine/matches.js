/** Matches of one word, the best for each word or part of the site. */
class Matches {
  constructor() {
    /** @type {Map<string, Match>} */
    this.byTerm = new Map();
    /** @type {{ pieces: Matches[], quality: number }[]} */
    this.combinations = [];
    /** Words that mean the same and that the site has, as the site's settings write them. */
    /** @type {Set<string>} */
    this.synonyms = new Set();
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

  /**
   * Takes what another word leads to that was meant.
   * @param {Matches} meant
   */
  addMeant(meant) {
    for (const { kind, id, quality: sureness, how } of meant.list) { this.add(kind, id, sureness, how === "synonym" ? how : "typo"); }
    this.combinations.push(...meant.combinations);
    for (const synonym of meant.synonyms) { this.synonyms.add(synonym); }
  }

  get list() { return [...this.byTerm.values()]; }

  /** The surest match; null if there is none but combinations. */
  get best() {
    /** @type {Match | null} */
    let best = null;
    for (const match of this.byTerm.values()) {
      if (!best || match.quality > best.quality) { best = match; }
    }
    return best;
  }

  /** How sure the surest is. */
  get quality() { return Math.max(this.best?.quality ?? 0, ...this.combinations.map(combination => combination.quality)); }

  /**
   * Leaves out the other words for it that another word of the query stands for: of "neue Kollegin einarbeiten", Kollegin. Itself where there are none.
   * @param {(match: Match) => boolean} isTaken
   */
  without(isTaken) {
    const rest = Object.assign(new Matches(), this);
    rest.byTerm = new Map([...this.byTerm].filter(([, match]) => match.how !== "synonym" || !isTaken(match)));
    rest.combinations = this.combinations.filter(({ pieces, quality: level }) => level > quality.synonym || !pieces.every(({ best }) => best && isTaken(best)));
    return rest.byTerm.size < this.byTerm.size || rest.combinations.length < this.combinations.length ? rest : this;
  }

  /**
   * True if this is the word that it found as it stands, and no other word for it.
   * @param {Match} match
   */
  isLiteral({ kind, id }) {
    const own = this.byTerm.get(kind + id);
    return own !== undefined && own.how !== "synonym" && own.quality >= sure;
  }

  isEmpty() { return this.byTerm.size === 0 && this.combinations.length === 0; }

  /** @param {ListKind[]} kinds */
  has(kinds) { return this.list.some(match => match.how !== "synonym" && kinds.includes(match.kind) && match.quality >= quality.partForm); }
}
