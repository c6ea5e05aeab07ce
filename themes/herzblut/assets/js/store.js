// What readers mark and write stays in this browser. Where it keeps nothing (some private windows), it lasts as long as the page.
const root = document.documentElement;
const siteUrl = new URL(root.dataset.root || "./", location.href);
const here = root.dataset.page || "";

const store = {
  // Two playbooks on one host must not mix: the address of the site is part of the key.
  key: "herzblut:mine:" + siteUrl.pathname,
  kept: null,

  all() {
    if (!this.kept) {
      let found = null;
      try { found = JSON.parse(localStorage.getItem(this.key)); } catch { /* refused or broken: start empty */ }
      this.kept = { bookmarks: {}, read: {}, notes: {}, ...(found && typeof found === "object" ? found : {}) };
    }
    return this.kept;
  },

  get(kind, id) { return this.all()[kind][id] ?? null; },

  set(kind, id, value) {
    this.kept = null; // another tab may have written meanwhile
    const all = this.all();
    if (value) { all[kind][id] = value; } else { delete all[kind][id]; }
    this.save();
  },

  clear() {
    this.kept = { bookmarks: {}, read: {}, notes: {} };
    try { localStorage.removeItem(this.key); } catch { /* nothing was kept */ }
    document.dispatchEvent(new CustomEvent("mine-change"));
  },

  save() {
    try { localStorage.setItem(this.key, JSON.stringify(this.kept)); } catch { /* lasts as long as the page */ }
    document.dispatchEvent(new CustomEvent("mine-change"));
  },
};

addEventListener("storage", event => {
  if (event.key === store.key) {
    store.kept = null;
    document.dispatchEvent(new CustomEvent("mine-change"));
  }
});
