// The list of results: one group a page, led by the page itself.

const placesAPage = 2;
const nearlyAll = 0.6;
// By SearchPage.Kinds.
const passageKind = "b";
// Results may be in another language than the page and what it says about them.
const ownWords = { lang: document.documentElement.lang };

/** Builds the list's elements. */
class ResultList {
  /**
   * @param {SiteSearchElement} host
   * @param {HTMLElement} list
   * @param {SearchIndex} index
   * @param {URL} root
   * @param {(page: SearchPage) => FoundPlace[]} placesOn Gives the places that count on a page.
   * @param {Answer[]} terms
   */
  constructor(host, list, index, root, placesOn, terms) {
    this.list = list;
    this.index = index;
    this.root = root;
    this.texts = host.dataset;
    this.placesOn = placesOn;
    this.reading = new Reading(index, terms);
    /** @type {{ page: SearchPage, element: HTMLElement }[]} */
    this.groups = [];
  }

  /**
   * The files that have the texts of pages and that are still to come.
   * @param {FoundPage[]} pages
   */
  filesOf(pages) { return this.filesFor(pages.flatMap(({ page }) => this.shownOn(page))); }

  /** @param {FoundPage[]} pages */
  show(pages) {
    this.groups = pages.map(({ page }) => ({ page, element: this.group(page) }));
    this.list.replaceChildren(...this.groups.map(group => group.element));
    this.list.hidden = pages.length === 0;
  }

  /**
   * The page that a result stands for or lies on.
   * @param {HTMLElement} link
   */
  // @ts-expect-error Results lie in groups only.
  pageOf(link) { return this.groups.find(group => group.element.contains(link)).page; }

  /**
   * The words of a page that were found, as they are written there.
   * @param {SearchPage} page
   */
  wordsOn(page) {
    const texts = [page.title];
    for (let document = page.first; document < page.end; document++) { texts.push(...this.index.texts.get(document) ?? []); }
    return [...new Set(texts.flatMap(text => this.index.wordsOf(text).filter(word => this.reading.meet(word.id)).map(word => text.slice(word.start, word.end))))];
  }

  /** Groups that still lack their texts, and the files that have them. */
  get pending() {
    return this.groups.filter(group => group.element.dataset.pending)
      .map(group => ({ element: group.element, files: (group.element.dataset.pending ?? "").split(" ") }));
  }

  /** Completes the groups whose texts have come. */
  complete() {
    for (const group of this.groups) {
      if (group.element.dataset.pending && this.filesFor(this.shownOn(group.page)).length === 0) {
        const complete = this.group(group.page);
        group.element.replaceWith(complete);
        group.element = complete;
      }
    }
  }

  /** Leaves groups as they are whose texts cannot be had. */
  giveUp() {
    for (const group of this.groups) { delete group.element.dataset.pending; }
  }

  // The places on a page that say most of the query; a passage of its text, where words may stand far apart, only where no story, tip or
  // question has nearly as much.
  /** @param {SearchPage} page */
  shownOn(page) {
    const places = this.placesOn(page);
    const own = places.filter(place => place.worth >= nearlyAll * places[0].worth && !this.isOfText(place.document));
    return (own.length > 0 ? own.slice(0, placesAPage) : places.slice(0, 1)).map(place => place.document);
  }

  /** @param {number} document */
  isOfText(document) {
    const { page, kind } = this.index.documents[document];
    return document === page.first || kind === passageKind;
  }

  // Where the texts of documents are still to come from.
  /** @param {number[]} documents */
  filesFor(documents) {
    return [...new Set(documents.filter(document => !this.index.texts.has(document)).map(document => this.index.fileOf("t", document)))];
  }

  /** @param {SearchPage} page */
  group(page) {
    const shown = this.shownOn(page);
    const files = this.filesFor(shown);
    const group = element("div", "search-group", { role: "group", "aria-label": page.title });
    /** @type {string} */
    this.lastReason = "";
    if (files.length > 0) {
      group.dataset.pending = files.join(" ");
      group.append(this.pageLink(page, ""));
    } else {
      const passage = shown.find(document => this.isOfText(document));
      group.append(this.pageLink(page, passage === undefined ? "" : this.textsOf(passage)[2]));
      group.append(...shown.filter(document => document !== passage).map(document => this.placeLink(page, document)));
    }
    return group;
  }

  /** @param {number} document One whose text has come. */
  textsOf(document) { return this.index.texts.get(document) ?? []; }

  /**
   * @param {SearchPage} page
   * @param {string} text
   */
  pageLink(page, text) {
    const link = this.link(page, 0, page.path, "search-page");
    const title = element("span", "search-title");
    title.append(...marked(this.reading.mark(page.title)));
    link.append(title, this.reason([page.title, text]));
    if (text) { link.append(this.excerpt(text)); }
    return link;
  }

  /**
   * @param {SearchPage} page
   * @param {number} document
   */
  placeLink(page, document) {
    const [fragment, title, text] = this.textsOf(document);
    const { kind } = this.index.documents[document];
    const link = this.link(page, document - page.first, `${page.path}#${fragment}`, "search-place");
    link.dataset.kind = kind;
    link.append(element("span", "search-kind", ownWords, this.texts[`kind${kind.toUpperCase()}`]));
    if (title) {
      const name = element("span", "search-place-title");
      name.append(...marked(this.reading.mark(title)));
      link.append(name);
    }
    link.append(this.reason([title, text]), this.excerpt(text));
    return link;
  }

  /**
   * @param {SearchPage} page
   * @param {number} place
   * @param {string} path
   * @param {string} name
   */
  link(page, place, path, name) {
    return element("a", name, {
      href: new URL(path, this.root).href, role: "option", id: `hb-search-${page.number}-${place}`, tabindex: "-1", "aria-selected": "false", "data-search-result": "",
    });
  }

  /** @param {string} text */
  excerpt(text) {
    const excerpt = element("span", "search-excerpt");
    excerpt.append(...marked(this.reading.excerpt(text)));
    return excerpt;
  }

  // Said once where it is the same for a page and the places on it.
  /** @param {string[]} texts */
  reason(texts) {
    const reason = this.reading.reason(texts);
    // @ts-expect-error The partial brings a text for each reason.
    const text = reason ? this.texts[`how${reason.how[0].toUpperCase()}${reason.how.slice(1)}`].replace("{0}", reason.word) : "";
    if (!text || text === this.lastReason) { return ""; }
    this.lastReason = text;
    return element("span", "search-reason", ownWords, text);
  }
}

/**
 * @param {string} tag
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {string} [text]
 */
const element = (tag, name, attributes = {}, text = "") => {
  const made = document.createElement(tag);
  made.className = name;
  for (const [key, value] of Object.entries(attributes)) { made.setAttribute(key, value); }
  if (text) { made.textContent = text; }
  return made;
};

/** @param {Piece[]} pieces */
const marked = pieces => pieces.map(({ text, isHit }) => isHit ? element("mark", "search-hit", {}, text) : document.createTextNode(text));
