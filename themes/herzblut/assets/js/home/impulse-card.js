// The question of the week: the same for everybody in one ISO week, chosen among those that the page brings along.
customElements.define("impulse-card", class extends HTMLElement {
  connectedCallback() {
    const entry = this.querySelector("template").content.children[isoWeek(new Date()) - 1];
    if (!entry) { return; }
    const [question, source] = entry.cloneNode(true).children;
    const link = this.querySelector(".impulse-link");
    this.querySelector(".impulse-question").replaceChildren(...question.childNodes);
    link.setAttribute("href", source.getAttribute("href"));
    link.querySelector("span").textContent = source.textContent;
    this.querySelector("share-link").dataset.url = link.href;
  }
});

// ISO 8601: a week belongs to the year that its Thursday lies in.
/** @param {Date} date */
function isoWeek(date) {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  // @ts-expect-error A date counts as its milliseconds.
  return Math.ceil(((thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86400000 + 1) / 7);
}
