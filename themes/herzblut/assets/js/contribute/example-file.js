// Makes the file of a practice example. Twin of FrontMatterWriter and Slug in the program: a test holds both to the same bytes.

const longestName = 60;

// Names that Windows keeps for itself, and that of a part's own page: no file may have one of them.
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * @param {[string, string | boolean][]} entries Keys with texts, which may hold anything.
 * @param {string} body
 */
function exampleFile(entries, body) {
  const header = entries.map(([key, value]) => key + ": " + (typeof value === "string" ? quoteYaml(value) : value) + "\n");
  return "---\n" + header.join("") + "---\n\n" + body + "\n";
}

/** @param {string} text */
function quoteYaml(text) {
  const line = text
    .replace(/\r\n|[\n\r\f\u0085\u2028\u2029]/g, " ")
    .replace(/\t/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, "");
  return '"' + line.replace(/["\\]/g, "\\$&") + '"';
}

// "Grüße vom Stuhl!" is "gruesse-vom-stuhl".
/** @param {string} text */
function slugOf(text) {
  let slug = "";
  for (const unit of text.normalize("NFC").split("")) {
    const lower = unit.toLowerCase();
    const german = germanLetters[lower];
    if (german) {
      slug += german;
    } else if (/[\p{L}\p{Nd}]/u.test(lower)) {
      const plain = lower.normalize("NFD")[0];
      slug += /[a-z\d]/.test(plain) ? plain : lower;
    } else if (slug && !slug.endsWith("-") && !/[\p{Cf}\p{Mn}]/u.test(lower)) {
      slug += "-";
    }
  }
  return slug.replace(/-$/, "");
}

/** @type {Record<string, string>} */
const germanLetters = { "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss" };

// A name for the file: of the title as many whole words as fit.
/**
 * @param {string} title
 * @param {string} fallback
 */
function exampleName(title, fallback) {
  const slug = slugOf(title);
  const end = slug.length <= longestName ? slug.length : slug.lastIndexOf("-", longestName);
  const name = slug.slice(0, end > 0 ? end : longestName);
  if (!name) { return fallback; }
  return reservedNames.test(name) ? fallback + "-" + name : name;
}

// The beginning of the story as its title, until somebody writes a better one: the first sentence, or its first words.
/** @param {string} story */
function suggestTitle(story) {
  const first = storyBlocks(story)[0]?.lines[0] ?? "";
  const sentence = /^.{8,}?[.!?…](?=\s+["„»“(]?\p{Lu}|\s*$)/u.exec(first)?.[0] ?? first;
  if (sentence.length <= longestName) { return sentence.replace(/[.,;:]+$/, ""); }
  const words = sentence.slice(0, longestName + 1);
  const clause = /^.{20,}(?=[,;:] )/u.exec(words)?.[0];
  return clause ?? words.slice(0, Math.max(words.lastIndexOf(" "), 20)).replace(/[.,;:–-]+$/, "") + " …";
}
