// What is fetched when it is asked for comes as scripts, so that a folder on a disk can be searched as well.

/**
 * Loads a script; rejects where it cannot be had.
 * @param {string} address
 * @returns {Promise<unknown>}
 */
const loadScript = address => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = address;
  script.addEventListener("load", resolve);
  script.addEventListener("error", () => reject(new Error(address)));
  document.head.append(script);
});

/**
 * The names of the index and of the examples' words as the site is published now, whatever caches still hold: none of
 * them knows an address with this moment in it. A disk has no cache.
 * @param {URL} directory
 */
const latestFiles = async directory => {
  await loadScript(directory.href + (directory.protocol.startsWith("http") ? "?" + Date.now() : ""));
  return self.herzblutFiles;
};
