// The list of results: one group a page, led by the page itself.

const placesAPage = 3;

/** Builds the list's elements. */
class ResultList {
  constructor(host, index, root) {
    this.host = host;
    this.index = index;
    this.root = root;
    this.texts = host.dataset;
  }

  /** Elements of the groups, and the files whose texts they still lack. */
  build(pages, placesOn, terms) {
    const reading = new Reading(this.index, terms);
    const missing = new Set();
    this.count = 0;
    const groups = pages.map(({ page }) => {
      const texts = this.index.texts.get(page.number);
      if (!texts) { missing.add(this.index.fileOf("t", page.number)); }
      return this.group(page, placesOn(page), texts, reading);
    });
    return { groups, missing: [...missing] };
  }

  group(page, documents, texts, reading) {
    const group = element("div", "search-group", { role: "group", "aria-label": page.title });
    const own = documents.find(found => found.document === page.first);
    group.append(this.pageLink(page, own, texts, reading));
    if (texts) {
      const most = documents[0].count;
      const places = documents.filter(found => found.document !== page.first && found.count === most);
      group.append(...places.slice(0, placesAPage).map(found => this.placeLink(page, found.document - page.first, texts, reading)));
    }
    return group;
  }

  pageLink(page, own, texts, reading) {
    const link = this.link(page.path, "search-page");
    const title = element("span", "search-title");
    title.append(...marked(reading.mark(page.title)));
    link.append(title, this.reason(reading, [page.title, own && texts ? texts[2] : ""]));
    if (own && texts && texts[2]) { link.append(this.excerpt(reading, texts[2])); }
    return link;
  }

  placeLink(page, place, texts, reading) {
    const [fragment, title, text] = texts.slice(place * 3, place * 3 + 3);
    const { kind } = this.index.documents[page.first + place];
    const link = this.link(`${page.path}#${fragment}`, "search-place");
    link.dataset.kind = kind;
    const head = element("span", "search-place-head");
    head.append(element("span", "search-kind", {}, this.texts[`kind${kind.toUpperCase()}`]));
    if (title) {
      const name = element("span", "search-place-title");
      name.append(...marked(reading.mark(title)));
      head.append(name);
    }
    link.append(head, this.reason(reading, [title, text]), this.excerpt(reading, text));
    return link;
  }

  link(path, name) {
    return element("a", name, {
      href: new URL(path, this.root).href, role: "option", id: `hb-search-${this.count++}`, tabindex: "-1", "aria-selected": "false", "data-search-result": "",
    });
  }

  excerpt(reading, text) {
    const excerpt = element("span", "search-excerpt");
    excerpt.append(...marked(reading.excerpt(text)));
    return excerpt;
  }

  reason(reading, texts) {
    const reason = reading.reason(texts);
    return reason ? element("span", "search-reason", {}, this.texts[`how${reason.how[0].toUpperCase()}${reason.how.slice(1)}`].replace("{0}", reason.word)) : "";
  }
}

const element = (tag, name, attributes = {}, text = "") => {
  const made = document.createElement(tag);
  made.className = name;
  for (const [key, value] of Object.entries(attributes)) { made.setAttribute(key, value); }
  if (text) { made.textContent = text; }
  return made;
};

const marked = pieces => pieces.map(({ text, isHit }) => isHit ? element("mark", "search-hit", {}, text) : document.createTextNode(text));
