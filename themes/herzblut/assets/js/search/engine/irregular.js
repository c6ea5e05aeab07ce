// Forms that no ending explains, with what stands in front of them: stole, women and saleswomen, overtook.

const shortestForm = 3;
const shortestPrefixOfBase = 2;

/** The table of the rules (row "irregular"). */
class IrregularForms {
  constructor() {
    /** @type {Map<string, string>} */
    this.bases = new Map();
    /** @type {Map<string, string[]>} */
    this.forms = new Map();
  }

  /**
   * @param {string} base
   * @param {string[]} forms
   */
  add(base, forms) {
    this.forms.set(base, [...(this.forms.get(base) || []), ...forms]);
    for (const form of forms) { this.bases.set(form, base); }
  }

  /**
   * The base of an irregular form, with what stands in front of it: women, salesmen, overtook; null if there is none.
   * @param {string} word
   */
  baseOf(word) {
    for (let i = 0; i <= word.length - shortestForm; i++) {
      const base = i === 0 || i >= shortestPrefixOfBase ? this.bases.get(word.slice(i)) : null;
      if (base) { return word.slice(0, i) + base; }
    }
    return null;
  }

  /**
   * The irregular forms of a word, likewise.
   * @param {string} word
   */
  formsOf(word) {
    for (let i = 0; i <= word.length - shortestForm + 1; i++) {
      const forms = i === 0 || i >= shortestPrefixOfBase ? this.forms.get(word.slice(i)) : null;
      if (forms) { return forms.map(form => word.slice(0, i) + form); }
    }
    return [];
  }
}
