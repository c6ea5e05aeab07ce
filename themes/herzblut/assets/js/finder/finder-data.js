// All practice examples, in the order of the page (newest first). What they belong to comes when something is chosen,
// their texts in pieces as they are shown, or all of them when words are looked for.
class FinderData {
  /** @param {string} address Of the script that names the pieces. */
  constructor(address) {
    this.address = new URL(address, location.href);
    /** @type {Map<string, Promise<unknown>>} */
    this.loading = new Map();
  }

  open() { return this.opening ??= this.load(); }

  async load() {
    try {
      await loadLatest(this.address);
      /** @type {FinderDirectory} */
      this.directory = self.herzblutFinder;
      /** @type {string[]} */
      this.facets = Object.keys(this.directory.facets);
      await Promise.all(this.directory.facetPieces.map((_, piece) => this.piece("f", piece)));
      /** @type {number[][][]} */
      this.options = this.directory.facetPieces.flatMap((_, piece) => self.herzblutFinder["f" + piece]);
    } catch (failure) {
      // Whoever tries again, with a network, is not told of the first attempt.
      this.opening = undefined;
      throw failure;
    }
  }

  /**
   * @param {string} name
   * @param {number} piece
   */
  piece(name, piece) {
    const file = name + piece;
    const found = this.loading.get(file) ?? loadScript(new URL(`${this.directory.folder}/${file}.js`, this.address).href);
    this.loading.set(file, found);
    found.catch(() => this.loading.delete(file));
    return found;
  }

  get count() { return this.directory.count; }

  // The pieces that some examples need, all at once.
  /** @param {Iterable<number>} examples */
  async need(examples) {
    const pieces = new Set([...examples].map(example => this.pieceOf(example)));
    await Promise.all([...pieces].map(piece => this.piece("t", piece)));
  }

  /** @param {number} example */
  pieceOf(example) { return this.directory.textPieces.filter(first => first <= example).length - 1; }

  /**
   * @param {number} example
   * @returns {FinderText}
   */
  text(example) {
    const piece = this.pieceOf(example);
    return self.herzblutFinder["t" + piece][example - this.directory.textPieces[piece]];
  }
}
