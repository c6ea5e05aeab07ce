// Where nothing fits: which choice is to blame, and a tap that lifts it.
class FinderWithout {
  /**
   * @param {HTMLElement} host
   * @param {FinderForm} form
   */
  constructor(host, form) {
    this.form = form;
    /** @type {HTMLElement} */
    this.list = host.querySelector(".finder-without");
  }

  /**
   * @param {FinderData} data
   * @param {FinderChoice} choice
   * @param {(example: number) => string} textOf
   */
  show(data, choice, textOf) {
    const offers = [...this.withoutFacets(data, choice), ...this.withoutWords(choice)]
      .map(offer => ({ ...offer, count: findExamples(data, offer.choice, textOf).found.length }))
      .filter(offer => offer.count > 0)
      .sort((a, b) => b.count - a.count);
    this.list.hidden = offers.length === 0;
    this.list.replaceChildren(...offers.slice(0, 3).map(offer => this.entry(offer)));
  }

  // All of a facet at once: one of several that widen it finds no more without the others.
  /**
   * @param {FinderData} data
   * @param {FinderChoice} choice
   * @returns {Loosening[]}
   */
  withoutFacets(data, choice) {
    return data.facets.flatMap((facet, index) => {
      const boxes = this.form.checked().filter(box => box.name === facet);
      if (boxes.length === 0) { return []; }
      const options = choice.options.map((set, other) => other === index ? new Set() : set);
      return [{ label: boxes.map(labelOf).join(", "), choice: { ...choice, options }, lift: () => { for (const box of boxes) { box.checked = false; } } }];
    });
  }

  /**
   * @param {FinderChoice} choice
   * @returns {Loosening[]}
   */
  withoutWords(choice) {
    const typed = this.form.words.value.trim().split(/\s+/).filter(Boolean);
    return typed.map((word, index) => {
      const rest = typed.filter((_, other) => other !== index).join(" ");
      return { label: word, choice: { ...choice, words: foldText(rest).split(/\s+/).filter(Boolean) }, lift: () => { this.form.words.value = rest; } };
    });
  }

  /** @param {Loosening & { count: number }} offer */
  entry({ label, count, lift }) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = (count === 1 ? this.list.dataset.one : this.list.dataset.other).replace("{n}", count).replace("{label}", () => label);
    button.addEventListener("click", () => this.form.lift(lift));
    const entry = document.createElement("li");
    entry.append(button);
    return entry;
  }
}
