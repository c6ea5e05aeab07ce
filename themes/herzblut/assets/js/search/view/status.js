// The line above the results: how many there are, what was looked for as well, what the site lacks.

const mostSynonyms = 3;

/** Says it, to screen readers too. */
class SearchStatus {
  /** @param {SiteSearchElement} host */
  constructor(host) {
    this.element = host.querySelector("[data-search-status]");
    this.texts = host.dataset;
  }

  /** @param {string} text */
  say(text) { this.element.textContent = text; }

  /**
   * @param {string} query
   * @param {EditionAnswer} answer
   * @param {string} language
   */
  tell(query, { edition, pages, near, isAnswer, terms }, language) {
    if (terms.length === 0) { return this.say(""); }
    if (pages.length === 0) {
      const { none, near: nearest, related } = this.texts;
      return this.say((near.length === 0 ? none : isAnswer ? related : nearest).replace("{0}", query));
    }
    const synonyms = [...new Set(terms.flatMap(term => [...term.matches.synonyms]))].slice(0, mostSynonyms);
    const lacking = terms.filter(term => term.isLacking).map(term => term.written);
    this.say([
      edition.language === language ? "" : this.texts.elsewhere.replace("{0}", nameOf(language, language)).replace("{1}", nameOf(edition.language, language)),
      pages.length === 1 ? this.texts.one : this.texts.other.replace("{0}", String(pages.length)),
      synonyms.length ? this.texts.also.replace("{0}", synonyms.join(", ")) : "",
      lacking.length ? this.texts.lacking.replace("{0}", lacking.join(", ")) : "",
    ].filter(Boolean).join(" · "));
  }
}

/**
 * What a language is called in another: Englisch.
 * @param {string} language
 * @param {string} inLanguage
 */
const nameOf = (language, inLanguage) => new Intl.DisplayNames([inLanguage], { type: "language" }).of(language) ?? language;
