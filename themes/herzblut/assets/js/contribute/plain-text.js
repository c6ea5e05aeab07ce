// What people type is text, not Markdown: it is written into the file so that the site shows it character by character.
// The same blocks are shown in the preview.

// Line ends of Windows and of word processors become plain ones, columns of tables and odd spaces become spaces; what nobody sees is left
// out, but for the joiners that hold an emoji together.
/** @param {string} text */
function tidyText(text) {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/\u200d(?!\p{Extended_Pictographic})|(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d/gu, "")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}

/** @param {string} text */
function tidyLine(text) { return tidyText(text).replace(/\s+/g, " ").trim(); }

// Each line is a paragraph, as people see it while they type; lines that begin with a bullet are a list.
/**
 * @param {string} text
 * @returns {StoryBlock[]}
 */
function storyBlocks(text) {
  /** @type {StoryBlock[]} */
  const blocks = [];
  let isOpen = false;
  for (const line of tidyText(text).split("\n").map(tidyLine)) {
    const item = /^(?:[•\uf0b7] ?|[-*+·‣▪◦●○■□➢➤►∙⁃\uf0a7\uf0d8\uf02d] )+(.*\S)/u.exec(line)?.[1];
    if (line && item && isOpen) { blocks[blocks.length - 1].lines.push(item); }
    else if (line) { blocks.push({ isList: Boolean(item), lines: [item ?? line] }); }
    isOpen = Boolean(item);
  }
  return blocks;
}

// Where there is room for one line only: paragraphs follow each other, and so do the items of a list.
/** @param {string} text */
function storyLine(text) { return storyBlocks(text).map(block => block.lines.join("; ")).join(" "); }

/** @param {string} text */
function storyMarkdown(text) {
  return storyBlocks(text)
    .map(block => block.lines.map(line => (block.isList ? "- " : "") + literalMarkdown(line)).join("\n"))
    .join("\n\n");
}

// A text of one line in Markdown that shows as it stands. Addresses stay what they are.
/** @param {string} line Without line ends or spaces around it. */
function literalMarkdown(line) {
  // Inside a Windows path ("C:\…", "\\server") no backslash escapes; a reference always does.
  const mayHoldPath = /\\|(?<![\p{L}\p{N}])[A-Za-z]:[^\s\p{L}\p{N}]/u.test(line);
  const escape = /** @param {string} unit */ unit => mayHoldPath ? `&#${unit.codePointAt(0)};` : "\\" + unit;
  return line
    .split(/((?:https?:\/\/|www\.)[^\s<>"]+)/i)
    .map((piece, index) => index % 2 === 1 ? literalAddress(piece, escape) : literalPiece(piece, escape))
    .join("")
    .replace(/^(\d{1,9}|h[1-6])([.)])(?=\s|$)/, (_, number, mark) => number + escape(mark))
    .replace(/^[#>+=:!-]/, escape);
}

// Inside an address nothing escapes: one that would need it becomes no link.
/**
 * @param {string} address
 * @param {(unit: string) => string} escape
 */
function literalAddress(address, escape) {
  return /^(?:https?:\/\/|www\.)(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}(?:[/?#](?:[\w./?=%#+~,:!-]|&(?!#?\w+;))*)?[.,:;!?]*$/i.test(address)
    ? address
    : literalPiece(address, escape).replace(/[:.]/, mark => `&#${mark.codePointAt(0)};`);
}

/**
 * @param {string} text
 * @param {(unit: string) => string} escape
 */
function literalPiece(text, escape) {
  return text
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "&#92;")
    .replace(/<(?![\s\d])/g, "&lt;")
    .replace(/[`[\]|~]|([={%])(?=\1)|\{(?=%)/g, escape)
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, escape)
    .replace(/(?<![\p{L}\p{N}])(ftp|tel|mailto):(?!\s)/giu, "$1&#58;");
}
