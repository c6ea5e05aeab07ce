// What readers mark and write stays in this browser. Where it keeps nothing (some private windows), it lasts as long as the page.
const root = document.documentElement;
const siteUrl = new URL(root.dataset.root || "./", location.href);
const here = root.dataset.page || "";

/** @type {Kind[]} */
const kinds = ["bookmarks", "read", "notes", "drafts", "tries", "tried", "told", "reading"];

// What is kept of a story that is not sent yet, beside its title and text.
const draftFields = ["effect", "touchpoint", "role", "industry", "chapter", "consent"];

// Whatever runs on the same host may have written it: only pages of this site, and only what is kept of them.
/** @type {(entries: unknown) => Record<string, MineEntry>} */
const trusted = entries => Object.fromEntries(Object.entries(Object(entries)).filter(([path, entry]) => {
  const isOurs = URL.canParse(path, siteUrl) && new URL(path, siteUrl).href.startsWith(siteUrl.href);
  return isOurs && typeof entry?.title === "string"
    && ["number", "undefined"].includes(typeof entry.number)
    && ["language", "question", "tip", "section", "text", "at", ...draftFields].every(name => ["string", "undefined"].includes(typeof entry[name]));
}));

/** @type {(found: Seen | undefined) => Seen | undefined} */
const trustedSeen = found => found && [found.stories, found.before, found.at].every(Number.isFinite) ? found : undefined;

/** @type {(found: Partial<Mine> | null) => Mine} */
// @ts-expect-error Every kind is there.
const mine = found => ({ ...Object.fromEntries(kinds.map(kind => [kind, trusted(found?.[kind])])), seen: trustedSeen(found?.seen) });

function now() { return new Date().toISOString(); }

/** @type {Store} */
const store = {
  // Two playbooks on one host must not mix. On a disk all files are one host, and a folder may be moved: there the name tells them apart.
  key: "herzblut:mine:" + (location.protocol === "file:" ? root.dataset.site : siteUrl.pathname),
  kept: null,

  all() {
    if (!this.kept) {
      /** @type {Partial<Mine> | null} */
      let found = null;
      try { found = JSON.parse(localStorage.getItem(this.key)); } catch { /* refused or broken: start empty */ }
      this.kept = mine(found);
    }
    return this.kept;
  },

  get(kind, id) { return this.all()[kind][id] ?? null; },

  // As the book has them, with what belongs to one chapter together.
  // @ts-expect-error A note has its question and its text.
  list(kind) {
    return Object.entries(this.all()[kind])
      .map(([path, entry]) => ({ ...entry, path, url: new URL(path, siteUrl).href }))
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  },

  // False if the browser keeps nothing. Another tab may have written meanwhile, so what is stored is read again first.
  set(kind, id, value) {
    if (this.works !== false) { this.kept = null; }
    const all = this.all();
    if (value) { all[kind][id] = value; } else { delete all[kind][id]; }
    return this.save();
  },

  // From one list to another, with the time.
  move(from, to, id) {
    const entry = this.get(from, id);
    if (entry) {
      this.set(to, id, { ...entry, at: now() });
      this.set(from, id, null);
    }
  },

  // The one entry of its list.
  only(kind, id, value) {
    if (this.works !== false) { this.kept = null; }
    this.all()[kind] = { [id]: value };
    this.save();
  },

  see(seen) {
    if (this.works !== false) { this.kept = null; }
    this.all().seen = seen;
    this.save();
  },

  clear() {
    this.kept = mine(null);
    this.save();
  },

  save() {
    // @ts-expect-error Who saves has read before.
    const isEmpty = Object.values(this.kept).every(entries => Object.keys(entries ?? {}).length === 0);
    try {
      if (isEmpty) { localStorage.removeItem(this.key); } else { localStorage.setItem(this.key, JSON.stringify(this.kept)); }
      this.works = true;
    } catch { this.works = false; }
    document.dispatchEvent(new CustomEvent("mine-change"));
    return this.works;
  },

  // What is remembered of the chapter on the page beside each mark and note.
  chapter() {
    const { title, number, language } = document.querySelector("article.chapter").dataset;
    return { title, number: Number(number), language };
  },
};

addEventListener("storage", event => {
  if (event.key === store.key || event.key === null) {
    store.kept = null;
    document.dispatchEvent(new CustomEvent("mine-change"));
  }
});
