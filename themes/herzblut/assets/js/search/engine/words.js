// How words are read and spelt, exactly as the build does it (src/Herzblut/Search/Analysis): one table of cases tests both.

const wordUnit = "[\\p{L}\\p{Nd}\\p{Mn}\\u00AD]";

// A number in groups (1.000), a ratio (24/7), a letter with its marks (C#, C++) or its apostrophe (o’clock), or a run of letters and digits.
const firstRun = `(?:[a-z]['’ʼ]${wordUnit}{3,}(?!${wordUnit})|[0-9]{1,3}(?:[.,'’\\u00A0\\u202F][0-9]{3})+(?!${wordUnit})|[0-9]{1,2}/[0-9]{1,2}(?!/|${wordUnit})|[a-z](?:#|\\+{1,3})(?![#+]|${wordUnit})|${wordUnit}+)`;

// A word; hyphens and the marks of inclusive spellings join; a short ending after an apostrophe is left out.
const wordPattern = new RegExp(
  `(${firstRun}(?:[-\\u2010\\u2011]${wordUnit}+|[:*_·](?:innen|in)(?!${wordUnit}))*)(?:['’ʼ]${wordUnit}{0,2}(?!${wordUnit}))?`, "giu");

/** @type {Record<string, string>} */
const ligatures = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", ı: "i" };

/**
 * Lower case, ss for ß, no accents but those of ä, ö, ü, no joints, no marks between groups of digits.
 * @param {string} written
 */
const fold = written => {
  const lower = written.normalize("NFC").toLowerCase().replace(/[-\u2010\u2011:*_·.,ʼ'’\u00A0\u202F]/g, "");
  return /^[a-z0-9äöü]*$/.test(lower) ? lower : lower.replace(/[^a-z0-9äöü]/gu, letter =>
    ligatures[letter] || letter.normalize("NFD").replace(/[\p{Mn}\p{Cf}]/gu, ""));
};

/**
 * A folded word without its umlauts: the order of the vocabulary.
 * @param {string} word
 */
const withoutUmlauts = word => /[äöü]/.test(word) ? word.replace(/ä/g, "a").replace(/ö/g, "o").replace(/ü/g, "u") : word;

/**
 * "Rasenmaeher" as it was meant; the same word if it holds no such spelling.
 * @param {string} word
 */
const withUmlauts = word => word.replace(/ae/g, "ä").replace(/oe/g, "ö").replace(/(^|[^aeq])ue/g, "$1ü");

/**
 * The words of a text, in order: { start, end, text, isCapitalised }, with text folded.
 * @param {string} text
 * @returns {ReadWord[]}
 */
const readWords = text => {
  const words = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ start: match.index, end: match.index + match[1].length, text: fold(match[1]), isCapitalised: /^\p{Lu}(\p{Ll}|\p{Lu}*[-\u2010\u2011])/u.test(match[1]) });
  }
  return words;
};
