// The last searches that led somewhere. They stay on the device.

const mostRecent = 5;

/** Reads and writes them; a browser that keeps nothing has none. */
class RecentSearches {
  /** @param {URL} root */
  constructor(root) {
    // Two playbooks on one host must not mix; on a disk their names tell them apart, since a folder may be moved.
    this.key = "herzblut:searches:" + (location.protocol === "file:" ? document.documentElement.dataset.site : root.pathname);
  }

  /** @returns {string[]} */
  get all() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) || "[]");
      return Array.isArray(kept) ? kept.filter(query => typeof query === "string").slice(0, mostRecent) : [];
    } catch { return []; }
  }

  /** @param {string} query */
  add(query) {
    const others = this.all.filter(other => other.toLowerCase() !== query.toLowerCase());
    try { localStorage.setItem(this.key, JSON.stringify([query, ...others].slice(0, mostRecent))); } catch { /* not kept then */ }
  }

  clear() {
    try { localStorage.removeItem(this.key); } catch { /* nothing was kept */ }
  }
}
