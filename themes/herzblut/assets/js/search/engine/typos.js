// Slips of the fingers, and which of them are likely.

const keyboard = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];
const soundAlikes = ["bp", "dt", "gk", "fv", "vw", "sz", "iy", "mn", "ck", "ij"];
const shortWord = 6;
// From here two slips leave no doubt what was meant: restaraunt.
const shortestWithTwo = 10;
const mostSlips = 2;

/**
 * True if one letter too many, too few, another, or two in the wrong order make one word of the other. In short nouns any letter
 * may be missing (Garge: Garage); of other short words too many differ by that alone (Leiche: leichte).
 * @param {string} typed
 * @param {string} word
 */
const isTypo = (typed, word, isNoun = false) => {
  const difference = typed.length - word.length;
  if (typed === word || difference > 1 || difference < -1) { return false; }
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) { start++; }
  let end = 0;
  const most = Math.min(typed.length, word.length) - start;
  while (end < most && typed[typed.length - 1 - end] === word[word.length - 1 - end]) { end++; }
  const wrong = Math.max(typed.length, word.length) - start - end;
  if (difference === 0) {
    const isSwap = wrong === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start];
    return isSwap || (wrong === 1 && (isLong(typed) || isLikelySlip(start, typed[start], word[start])));
  }
  // The letter that is there twice or was left out: double letters, and the e that one hardly hears.
  const letter = difference > 0 ? typed[start] : word[start];
  return wrong === 1 && (isLong(typed) || letter === word[start - 1] || (difference < 0 && (isNoun || letter === "e") && start > 0));
};

// Of short words many are one letter apart without a slip: Echse, Achse, echte. There only what fingers and ears confuse counts.
/** @param {string} word */
const isLong = word => word.length > shortWord;

/**
 * @param {number} at
 * @param {string} a
 * @param {string} b
 */
const isLikelySlip = (at, a, b) =>
  at > 0 && (soundAlikes.some(pair => pair.includes(a) && pair.includes(b)) || areNeighbours(a, b));

/**
 * @param {string} a
 * @param {string} b
 */
const areNeighbours = (a, b) => keyboard.some((row, i) => {
  const at = row.indexOf(a);
  return at >= 0 && [row, keyboard[i - 1], keyboard[i + 1]].some(other => other && Math.abs(other.indexOf(b) - at) <= 1 && other.includes(b));
});

/**
 * The same for two forms of a word: "Krankenbesuuchen", Krankenbesuche.
 * @param {string} typed
 * @param {string} word
 */
const isTypoOfForm = (typed, word) => {
  if (typed[0] !== word[0] || typed[1] !== word[1] || Math.abs(typed.length - word.length) > 3) { return false; }
  const [a, b] = [withoutEnding(typed), withoutEnding(word)];
  if (a.length <= shortWord || b.length <= shortWord) { return false; }
  // What looks like an ending may be the slip: "Kartonn", "Karotn".
  return (a !== typed && isTypo(a, word)) || (b !== word && (isTypo(typed, b) || isTypo(a, b)));
};

/**
 * True if one slip makes one word of the other, or of one of its forms.
 * @param {string} typed
 * @param {string} word
 */
const isSlip = (typed, word, isNoun = false) => isTypo(typed, word, isNoun) || isTypoOfForm(typed, word);

/**
 * True if two slips in a long word do. Nobody mistakes the first letter then.
 * @param {string} typed
 * @param {string} word
 */
const areSlips = (typed, word) => Math.max(typed.length, word.length) >= shortestWithTwo && typed[0] === word[0] && Math.abs(typed.length - word.length) <= mostSlips && countSlips(typed, word) <= mostSlips;

// Letters too many, too few or wrong; two in the wrong order are one slip.
/**
 * @param {string} typed
 * @param {string} word
 */
const countSlips = (typed, word) => {
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let k = 1; k <= word.length; k++) {
      const isSwap = typed[i - 1] === word[k - 2] && typed[i - 2] === word[k - 1];
      next[k] = Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + Number(typed[i - 1] !== word[k - 1]), isSwap ? before[k - 2] + 1 : Infinity);
    }
    [before, row] = [row, next];
  }
  return row[word.length];
};

/** @param {string} word */
const withoutEnding = word => word.replace(/(?:es|en|er|em|e|n|s)$/, "");
