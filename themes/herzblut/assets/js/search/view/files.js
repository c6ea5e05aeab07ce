// The files of the index come as scripts, so that a folder on a disk can be searched as well.

/** Loads them; everything they hand over goes to the receiver. */
class IndexFiles {
  /**
   * @param {URL} address
   * @param {(file: IndexFile) => void} receive
   */
  constructor(address, receive) {
    this.address = address;
    /** @type {Map<string, Promise<unknown>>} */
    this.loading = new Map();
    const early = self.herzblutSearch || [];
    // @ts-expect-error From now on files are received as they come.
    self.herzblutSearch = { push: receive };
    early.forEach(receive);
  }

  /**
   * Loads a file by its name ("de/t3"), the index itself by an empty one; rejects where it cannot be had.
   * @param {string} name
   * @param {string} [version]
   */
  load(name, version = "") {
    const address = new URL(name ? `${name}.js` : "", this.address).href + version;
    if (!this.loading.has(address)) {
      this.loading.set(address, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.addEventListener("load", resolve);
        script.addEventListener("error", () => {
          this.loading.delete(address);
          reject(new Error(address));
        });
        document.head.append(script);
      }));
    }
    return this.loading.get(address);
  }
}
