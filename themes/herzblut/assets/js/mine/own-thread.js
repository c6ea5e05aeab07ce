// The reader's own red thread: a knot for every tip tried, note written and story told, in the order of the days.
/** @type {[Kind, string][]} */
const knotShapes = [
  ["tried", "M0 28h14c9 0 15-4 15-10s-3-8-7-8-7 3-7 8 6 10 15 10h14"],
  ["notes", "M0 28h15a7 7 0 1 1 14 0a7 7 0 1 1-14 0m14 0h15"],
  ["told", "M0 28h6c7 2 11 1 16-2-6-5-10-8-10-12 0-6 8-7 10-1 2-6 10-5 10 1 0 4-4 7-10 12 5 3 9 4 16 2h6"],
];

class OwnThread extends HTMLElement {
  connectedCallback() {
    document.addEventListener("mine-change", () => this.show());
    // Closed first: what covers the page as a dialog would be cut off after one sheet of paper.
    this.querySelectorAll("button")[0]?.addEventListener("click", () => { this.closest("dialog")?.close(); printOnly("thread"); });
    this.show();
  }

  show() {
    const counts = knotShapes.map(([kind]) => ({ label: this.getAttribute("data-" + kind), count: store.list(kind).length })).filter(({ count }) => count > 0);
    this.hidden = counts.length === 0;
    this.querySelector(".own-thread-count").textContent = counts.map(({ label, count }) => `${label}: ${count}`).join(" · ");
    const knots = knotShapes.flatMap(([kind, shape]) => store.list(kind).map(entry => ({ kind, shape, entry })));
    knots.sort((a, b) => (a.entry.at ?? "").localeCompare(b.entry.at ?? ""));
    this.querySelector(".knots").replaceChildren(...knots.map(({ kind, shape, entry }) => this.knot(kind, shape, entry)));
  }

  /**
   * @param {Kind} kind
   * @param {string} shape
   * @param {ListedEntry} entry
   */
  knot(kind, shape, entry) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const text = document.createElement("span");
    const day = document.createElement("span");
    item.className = "knot knot-" + kind;
    link.href = entry.url;
    link.title = `${this.getAttribute("data-" + kind)}: ${entry.tip || entry.question || entry.title}`;
    picture.setAttribute("viewBox", "0 0 44 44");
    path.setAttribute("d", shape);
    picture.append(path);
    text.className = "knot-text";
    text.textContent = link.title;
    link.append(picture, text);
    if (entry.language && entry.language !== root.lang) { link.lang = entry.language; }
    day.className = "knot-day";
    day.textContent = entry.at ? new Date(entry.at).toLocaleDateString(root.lang, { dateStyle: "long" }) : "";
    item.append(link, day);
    return item;
  }
}

// The home page has one from the beginning.
if (!customElements.get("own-thread")) { customElements.define("own-thread", OwnThread); }
