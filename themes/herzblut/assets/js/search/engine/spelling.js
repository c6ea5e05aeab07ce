// One word, several spellings: colour and color, by the rules that come with the index (rows "variant" and "respell").

/** How else words are spelt elsewhere. */
class Spellings {
  constructor() {
    /** @type {{ one: string, other: string, from: number, isEnding: boolean }[]} */
    this.pairs = [];
  }

  // "variant our or: col hon" is colour and color, "variant: grey=gray" itself; "respell is iz from 3: e ed" ends a word.
  /**
   * @param {string} kind
   * @param {string} ending
   * @param {string[]} conditions
   * @param {string[]} items
   */
  add(kind, ending, [otherEnding, , from], items) {
    for (const item of items) {
      const [one, other] = kind === "respell" ? [ending + item, otherEnding + item]
        : ending ? [item + ending, item + otherEnding]
        : item.split("=");
      this.pairs.push({ one, other, from: Number(from || 0), isEnding: kind === "respell" });
    }
  }

  /**
   * How a word is spelt elsewhere; the word itself comes first.
   * @param {string} word
   */
  of(word) {
    const found = new Set([word]);
    for (const { one, other, from, isEnding } of this.pairs) {
      for (const text of [...found]) {
        const [has, wants] = text.includes(one) ? [one, other] : [other, one];
        const at = isEnding && text.endsWith(has) ? text.length - has.length : isEnding ? -1 : text.indexOf(has);
        if (at >= from) { found.add(text.slice(0, at) + wants + text.slice(at + has.length)); }
      }
    }
    return found;
  }
}
