// Finds mail addresses and phone numbers. Twin of PersonalData in the program: what the check would report later, the form hints at
// while there is still time. A test holds both to the same places.

const fewestDigits = 7;
const mostDigits = 15;

/** @param {string} unit */
const isWordUnit = unit => /[\p{L}\p{Nd}]/u.test(unit);

/** @param {string} unit */
const isDigit = unit => unit >= "0" && unit <= "9";

/**
 * @param {string} text
 * @param {string} contact The playbook's own address, which may stand anywhere.
 * @returns {PersonalData[]}
 */
function findContacts(text, contact) {
  /** @type {PersonalData[]} */
  const found = [];
  for (let at = 0; at < text.length; at++) {
    const isMail = text[at] === "@";
    if (!isMail && text[at] !== "+" && text[at] !== "0") { continue; }
    const range = isMail ? mailAround(text, at) : phoneAt(text, at);
    if (!range) { continue; }
    const words = text.slice(...range);
    if (words.toLowerCase() !== contact.toLowerCase()) { found.push({ kind: isMail ? "mail" : "phone", words, start: range[0] }); }
    at = range[1] - 1;
  }
  return found;
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {[number, number] | null}
 */
function mailAround(text, at) {
  let start = at;
  while (start > 0 && (isWordUnit(text[start - 1]) || ".-_+".includes(text[start - 1]))) { start--; }
  let end = at + 1;
  let lastDot = -1;
  while (end < text.length && (isWordUnit(text[end]) || text[end] === "." || text[end] === "-")) {
    if (text[end] === "." && end + 1 < text.length && /\p{L}/u.test(text[end + 1])) { lastDot = end; }
    end++;
  }
  while (end > at && (text[end - 1] === "." || text[end - 1] === "-")) { end--; }
  return start < at && lastDot > at + 1 && end - lastDot > 2 ? [start, end] : null;
}

// "+49 89 5550123", "0049 …", "089/5550123", "(0171) 123 45 67": no date, no amount, no number of an article.
/**
 * @param {string} text
 * @param {number} at
 * @returns {[number, number] | null}
 */
function phoneAt(text, at) {
  const before = at === 0 ? " " : text[at - 1];
  if (isWordUnit(before) || ".,-–/+:#".includes(before)) { return null; }
  let digits = text[at] === "0" ? 1 : 0;
  let firstGroup = 0;
  let end = at + 1;
  for (let i = at + 1; i < text.length && digits <= mostDigits; i++) {
    if (isDigit(text[i])) {
      digits++;
      end = i + 1;
    } else {
      firstGroup ||= digits;
      if (!" \u00a0\u202f-–/()".includes(text[i]) || i - end >= 3) { break; }
    }
  }
  firstGroup ||= digits;
  const isInternational = text[at] === "+" || text.startsWith("00", at);
  const hasPrefix = isInternational ? isDigit(text[at + 1] ?? "") : firstGroup >= 3 && text[at + 1] !== "0";
  const after = text[end] ?? "";
  const goesOn = isWordUnit(after) || ".,:".includes(after) && after !== "" && isDigit(text[end + 1] ?? "");
  return hasPrefix && !goesOn && digits >= fewestDigits && digits <= mostDigits ? [at, end] : null;
}
