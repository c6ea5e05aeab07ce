// The index as the build wrote it (src/Herzblut/Search/Indexing): words, parts of compounds, pages, and what is loaded of the rest.

// Lists of documents, as IndexText writes them.
const firstMark = 35;
const firstDigit = 42;
const backslash = 92;
const lastDigit = 76;
const digitScale = 8;
const weightOfText = 1;
// Of what synonyms are filed under.
const beginningLength = 4;
const endsClause = /^[,.!?:;…\n"”“‘«»)–—]/;

/** One language's index. Further files are added as they come. */
class SearchIndex {
  /** @param {MainFile} main */
  constructor(main) {
    this.name = main.file;
    this.grammar = new Grammar(main.rules);
    this.particles = new Set(this.grammar.separable);
    this.connectives = new Set(this.grammar.list("connective"));
    const words = readVocabulary(main.words);
    this.words = new TermList(words);
    this.parts = new TermList(partsOf(words));
    /** By part, the only word that holds it. */
    this.holders = holdersOf(words, this.parts);
    /** Labels of roles, touchpoints and industries, once they have come. */
    /** @type {string[][] | null} */
    this.facets = null;
    this.ownSynonyms = main.synonyms.map(group => ({ from: group, to: group }));
    /** @type {SynonymGroup[]} */
    this.synonyms = [];
    /** @type {SynonymGroup[]} */
    this.related = [];
    this.readSynonyms();
    this.readPages(main);
    /** @type {Record<FileKind, (number | string)[]>} */
    this.files = { w: main.wordFiles, p: main.partFiles, t: main.textFiles, m: [0], s: main.synonymFiles.split(" ").filter(Boolean) };
    /** @type {Record<FileKind, string[]>} */
    this.stamps = {
      w: readStamps(main.wordNames), p: readStamps(main.partNames), t: readStamps(main.textNames), m: readStamps(main.markNames), s: readStamps(main.synonymNames),
    };
    /** Files of synonyms that need not be asked for any more. */
    /** @type {Set<string>} */
    this.settled = new Set();
    /** @type {Record<ListKind, Map<number, string | number[]>>} */
    this.postings = { w: new Map(), p: new Map() };
    /** Fragment, title and text of the documents whose file has come. */
    /** @type {Map<number, string[]>} */
    this.texts = new Map();
    /** @type {Map<string, WordInText[]>} */
    this.read = new Map();
    if (main.wordPostings !== undefined) { this.addPostings("w", 0, main.wordPostings); }
    if (main.partPostings !== undefined) { this.addPostings("p", 0, main.partPostings); }
    if (main.texts) { this.addTexts(0, main.texts); }
    if (main.facets && main.marks !== undefined) { this.addMarks(main.facets, main.marks); }
  }

  /**
   * Takes a file that belongs to this index.
   * @param {FurtherFile} file
   */
  add(file) {
    /** @type {[FileKind, string]} */
    // @ts-expect-error The build gives no other names.
    const [kind, stamp] = file.file.slice(this.name.length + 1).split(".");
    // Documents with the same texts share a file.
    this.stamps[kind].forEach((other, number) => {
      if (other !== stamp) { return; }
      if (kind === "s") {
        this.addSynonyms(file);
      } else if (kind === "m") {
        this.addMarks(file.facets, file.marks);
      } else if (kind === "t") {
        this.addTexts(Number(this.files.t[number]), file.texts);
      } else {
        this.addPostings(kind, Number(this.files[kind][number]), file.postings);
      }
    });
  }

  /**
   * The file that holds the list of a word (kind "w"), the list of a part ("p"), the text of a document ("t"), all marks ("m") or the synonyms
   * of words that begin so ("s").
   * @param {FileKind} kind
   * @param {number | string} [first]
   * @returns {string}
   */
  fileOf(kind, first = 0) {
    const holder = kind === "p" ? this.holders.get(Number(first)) : undefined;
    if (holder !== undefined) { return this.fileOf("w", holder); }
    return `${this.name}/${kind}.${this.stamps[kind][lastAtMost(this.files[kind], first)]}`;
  }

  /**
   * The file with the synonyms of a folded word; empty where they are here, or cannot be had.
   * @param {string} word
   */
  synonymFileOf(word) {
    const name = this.files.s.length > 0 ? this.fileOf("s", withoutUmlauts(word).slice(0, beginningLength)) : "";
    return this.settled.has(name) ? "" : name;
  }

  /** @param {FurtherFile} file */
  addSynonyms(file) {
    if (this.settled.has(file.file)) { return; }
    this.settled.add(file.file);
    this.grammar.read(file.rules);
    this.readSynonyms();
  }

  // Those of the site and those of the language that have come.
  readSynonyms() {
    this.synonyms = [...this.ownSynonyms, ...this.grammar.synonyms].map(readGroup);
    this.related = this.grammar.related.map(readGroup);
  }

  /**
   * Goes on without a file where that is possible: false where it is not.
   * @param {string} name
   */
  doWithout(name) {
    const isOfSynonyms = name.startsWith(this.name + "/s.");
    if (isOfSynonyms) { this.settled.add(name); }
    return isOfSynonyms;
  }

  /**
   * Documents of a word or part: pairs of number and weight, flat; null while the file is not loaded.
   * @param {ListKind} kind
   * @param {number} id
   * @returns {number[] | null}
   */
  documentsOf(kind, id) {
    const holder = kind === "p" ? this.holders.get(id) : undefined;
    if (holder !== undefined) { return this.documentsOf("w", holder); }
    const list = this.postings[kind].get(id);
    return list === undefined ? null : typeof list === "string" ? this.unpack(kind, id, list) : list;
  }

  /**
   * @param {ListKind} kind
   * @param {number} id
   * @param {string} list
   */
  unpack(kind, id, list) {
    /** @type {number[]} */
    const documents = [];
    let document = -1;
    for (let i = 0; i < list.length;) {
      for (let scale = 1, digit = lastDigit; digit >= lastDigit; scale *= digitScale) {
        const code = list.charCodeAt(i++);
        digit = code - firstDigit - (code > backslash ? 1 : 0);
        document += digit * scale;
      }
      document++;
      const mark = list.charCodeAt(i) - firstMark;
      if (mark < firstDigit - firstMark) { i++; }
      documents.push(document, mark < firstDigit - firstMark ? mark : weightOfText);
    }
    this.postings[kind].set(id, documents);
    return documents;
  }

  /**
   * The words of a text with their numbers in the vocabulary: { start, end, id }.
   * @param {string} text
   */
  wordsOf(text) {
    let words = this.read.get(text);
    if (!words) {
      const read = readWords(text);
      words = read.map(({ start, end, text: word }) => ({ start, end, id: this.words.find(word) }));
      this.joinVerbs(text, read, words);
      this.read.set(text, words);
    }
    return words;
  }

  // A verb and the particle at the end of its clause are the word that the build made of them: kündigen … an.
  /**
   * @param {string} text
   * @param {ReadWord[]} read
   * @param {WordInText[]} words
   */
  joinVerbs(text, read, words) {
    let clause = 0;
    read.forEach(({ text: particle, end }, i) => {
      const next = read[i + 1];
      if (next && !endsClause.test(text.slice(end, next.start)) && !this.connectives.has(next.text)) { return; }
      for (let k = this.particles.has(particle) ? clause : i; k < i; k++) {
        const id = this.words.find(particle + read[k].text);
        if (id >= 0) { words[k].id = words[i].id = id; }
      }
      clause = i + 1;
    });
  }

  /**
   * @param {ListKind} kind
   * @param {number} first
   * @param {string} text
   */
  addPostings(kind, first, text) {
    text.split(" ").forEach((list, i) => this.postings[kind].set(first + i, list));
  }

  // For each example the numbers of its role, touchpoint and industry.
  /**
   * @param {string[][]} facets
   * @param {string} text
   */
  addMarks(facets, text) {
    const marks = text.split(" ");
    this.facets = facets;
    this.documents.filter(document => document.kind === "e").forEach((document, i) => { document.marks = readMarks(marks[i]); });
  }

  /**
   * @param {number} first
   * @param {string[]} texts Three a document.
   */
  addTexts(first, texts) {
    for (let i = 0; i < texts.length; i += 3) { this.texts.set(first + i / 3, texts.slice(i, i + 3)); }
  }

  // Documents are numbered through all pages.
  /** @param {MainFile} main */
  readPages(main) {
    /** @type {SearchPage[]} */
    this.pages = [];
    /** @type {SearchDocument[]} */
    this.documents = [];
    for (let i = 0; i < main.pages.length; i += 3) {
      const [path, title, kinds] = main.pages.slice(i, i + 3);
      /** @type {SearchPage} */
      // @ts-expect-error Its end follows with its last document.
      const page = { number: this.pages.length, path, title, kind: kinds[0], first: this.documents.length };
      this.pages.push(page);
      for (const kind of kinds) {
        this.documents.push({ page, kind, marks: null });
      }
      page.end = this.documents.length;
    }
  }
}

/**
 * @param {(number | string)[]} sorted
 * @param {number | string} value
 */
const lastAtMost = (sorted, value) => {
  let found = 0;
  while (found + 1 < sorted.length && sorted[found + 1] <= value) { found++; }
  return found;
};

/** @param {string[]} group */
const readEntries = group => group.map(written => ({ written, words: readWords(written) })).filter(entry => entry.words.length)
  .map(entry => ({ ...entry, text: entry.words.map(word => word.text).join("") }));

/**
 * @param {{ from: string[], to: string[] }} group
 * @returns {SynonymGroup}
 */
const readGroup = ({ from, to }) => ({ from: readEntries(from), to: readEntries(to) });

/** @param {string} text Of ten digits each. */
const readStamps = text => text.match(/.{10}/g) ?? [];

/** @param {string} text */
const readMarks = text => text.split("/").map(list => list ? list.split(",").map(Number) : []);
