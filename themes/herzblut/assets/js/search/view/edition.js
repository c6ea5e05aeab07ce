/** One language's search: loads the files of its index and answers once they are here. */
class Edition {
  /**
   * @param {string} language
   * @param {URL} directory
   */
  constructor(language, directory) {
    this.language = language;
    this.directory = directory;
    /** @type {Map<string, Promise<unknown>>} */
    this.loading = new Map();
    /** The name of its main file; empty while there is none. */
    this.index = "";
    /** @type {Search | null} */
    this.search = null;
  }

  /**
   * Takes a file that has come.
   * @param {IndexFile} file
   */
  receive(file) {
    if (file.file === this.language) { this.search = new Search(new SearchIndex(file)); } else { this.search?.index.add(file); }
  }

  /** Loads the index that is published now; null if that is here already, otherwise what the site says about its search. */
  async loadIndex() {
    const published = await latestFiles(this.directory);
    if (published.index === this.index) { return null; }
    this.index = published.index;
    await this.loadOnce(published.index).catch(error => {
      this.index = "";
      throw error;
    });
    return published;
  }

  /**
   * Loads a further file of the index by its name ("de/t." and a stamp); rejects where it cannot be had.
   * @param {string} name
   */
  load(name) {
    return this.loadOnce(name + ".js");
  }

  /**
   * True for a further file that comes, or has come.
   * @param {string} name
   */
  hasAsked(name) { return this.loading.has(name + ".js"); }

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
