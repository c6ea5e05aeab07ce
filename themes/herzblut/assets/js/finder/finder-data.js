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
      /** @type {{ f: string[], t: string[] }} */
      this.names = { f: namesOf("f", this.directory.facetNames), t: namesOf("t", this.directory.textNames) };
      /** @type {string[]} */
      this.facets = Object.keys(this.directory.facets);
      await Promise.all(this.names.f.map(name => this.piece(name)));
      /** @type {number[][][]} */
      this.options = this.names.f.flatMap(name => self.herzblutFinder[name]);
    } catch (failure) {
      // Whoever tries again, with a network, is not told of the first attempt.
      this.opening = undefined;
      throw failure;
    }
  }

  /** @param {string} name */
  piece(name) {
    const found = this.loading.get(name) ?? loadScript(new URL(`${this.directory.folder}/${name}.js`, this.address).href);
    this.loading.set(name, found);
    found.catch(() => this.loading.delete(name));
    return found;
  }

  get count() { return this.directory.count; }

  // The pieces that some examples need, all at once.
  /** @param {Iterable<number>} examples */
  async need(examples) {
    const pieces = new Set([...examples].map(example => this.pieceOf(example)));
    await Promise.all([...pieces].map(piece => this.piece(this.names.t[piece])));
  }

  /** @param {number} example */
  pieceOf(example) { return this.directory.textPieces.filter(first => first <= example).length - 1; }

  /**
   * @param {number} example
   * @returns {FinderText}
   */
  text(example) {
    const piece = this.pieceOf(example);
    return self.herzblutFinder[this.names.t[piece]][example - this.directory.textPieces[piece]];
  }
}

/**
 * @param {string} kind
 * @param {string} stamps Ten digits each, one after the other.
 */
const namesOf = (kind, stamps) => (stamps.match(/.{10}/g) ?? []).map(stamp => `${kind}.${stamp}`);
