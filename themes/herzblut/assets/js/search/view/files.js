/** Loads the files of the index; everything they hand over goes to the receiver. */
class IndexFiles {
  /**
   * @param {URL} directory
   * @param {(file: IndexFile) => void} receive
   */
  constructor(directory, receive) {
    this.directory = directory;
    /** @type {Map<string, Promise<unknown>>} */
    this.loading = new Map();
    /** The name of its main file; empty while there is none. */
    this.index = "";
    // @ts-expect-error Files are received as they come.
    self.herzblutSearch = { push: receive };
  }

  /** Loads the index that is published now; false if that is here already. */
  async loadIndex() {
    const { index } = await latestFiles(this.directory);
    if (index === this.index) { return false; }
    this.index = index;
    await this.loadOnce(index).catch(error => {
      this.index = "";
      throw error;
    });
    return true;
  }

  /**
   * Loads a further file of the index by its name ("de/t3"); rejects where it cannot be had.
   * @param {string} name
   */
  load(name) {
    return this.loadOnce(this.index.replace(/\.js$/, name.slice(name.indexOf("/")) + ".js"));
  }

  /** @param {string} name */
  loadOnce(name) {
    let loading = this.loading.get(name);
    if (!loading) {
      loading = loadScript(new URL(name, this.directory).href).catch(error => {
        this.loading.delete(name);
        throw error;
      });
      this.loading.set(name, loading);
    }
    return loading;
  }
}
