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
 * Loads a style sheet. Resolves where it cannot be had, too: what it is for can be used without.
 * @param {string} address
 * @returns {Promise<unknown>}
 */
const loadStyle = address => new Promise(resolve => {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = address;
  style.addEventListener("load", resolve);
  style.addEventListener("error", resolve);
  document.head.append(style);
});

/**
 * Loads a script as the site is published now, whatever caches still hold: none of them knows an address with this moment
 * in it. A disk has no cache.
 * @param {URL} address
 */
const loadLatest = address => loadScript(address.href + (address.protocol.startsWith("http") ? "?" + Date.now() : ""));

/**
 * The names of the index's files as the site is published now.
 * @param {URL} directory
 */
const latestFiles = async directory => {
  await loadLatest(directory);
  return self.herzblutFiles;
};
