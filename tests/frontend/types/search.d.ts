/** What the index is made of: files that the build writes (src/Herzblut/Search/Indexing), each handed over as one object. */
interface MainFile {
  /** The language, which names the other files too. */
  file: string;
  rules: string;
  words: string;
  /** Path, title and kinds of the documents of each page, flat. */
  pages: string[];
  synonyms: string[][];
  /** Where lists are kept in files of their own: the first word, part or document of each. */
  wordFiles: number[];
  partFiles: number[];
  textFiles: number[];
  /** Likewise synonyms, by what a typed word begins with. */
  synonymFiles: string;
  /** The stamps in their names, one after the other. */
  wordNames: string;
  partNames: string;
  textNames: string;
  markNames: string;
  synonymNames: string;
  /** Where they are not, the lists themselves. */
  wordPostings?: string;
  partPostings?: string;
  texts?: string[];
  facets?: string[][];
  marks?: string;
}

/** A file that came later: its name tells which of them it brings. */
interface FurtherFile {
  file: string;
  rules: string;
  /** The labels of roles, touchpoints and industries in use. */
  facets: string[][];
  marks: string;
  texts: string[];
  postings: string;
}

type IndexFile = MainFile & FurtherFile;

/** Lists of words or of parts of compounds. */
type ListKind = "w" | "p";

/** What a file brings: lists of words or parts, texts, marks of examples, synonyms. */
type FileKind = ListKind | "t" | "m" | "s";

type WordKind = "noun" | "other" | "any";

/** Whether a word that was typed is another one with a slip of the fingers. */
type IsSlip = (typed: string, word: string, isNoun?: boolean) => boolean;

interface Term {
  text: string;
  kind: WordKind;
  /** Of a part: true if it ends a compound, which is then of its kind. */
  isBase?: boolean;
}

interface ReadWord {
  start: number;
  end: number;
  text: string;
  isCapitalised: boolean;
}

/** A word of the query; the last one may still be incomplete. */
interface TypedWord extends ReadWord {
  isLast: boolean;
  /** True for what the lists of synonyms know as one: nursing home. */
  isPhrase: boolean;
  /** True where whoever types capitalises nouns, and not this word. */
  isNoNoun: boolean;
  /** One of the words that other sites are asked with, and that mean it together. */
  isElsewhere?: boolean;
  /** True for where and with whom something happens. */
  isScene?: boolean;
  /** The words that it was typed as; empty if it was one. */
  parts: string[];
  /** What it may be instead: a verb with the particle from the end of its clause. */
  others: string[];
}

/** An entry of a group of words that mean the same. */
interface Synonym {
  written: string;
  words: ReadWord[];
  /** Its words in one. */
  text: string;
}

/** Who types one of the first is shown the others too. */
interface SynonymGroup {
  from: Synonym[];
  to: Synonym[];
}

/** A word of a text, by its number in the vocabulary; -1 if it is not there. */
interface WordInText {
  start: number;
  end: number;
  id: number;
}

/** An ending as the rules write it. */
interface Ending {
  text: string;
  hasUmlaut: boolean;
  doubles: boolean;
}

/** One that is read as part of its row. */
interface RowEnding extends Ending {
  row: Rule;
  /** True for the row's first, by which a word is as a dictionary has it. */
  isBase: boolean;
}

/** A row of the rules. */
interface Rule {
  kind: string;
  tag: string;
  /** The least length of a stem. */
  from: number;
  fits(stem: string): boolean;
}

type Reason = "part" | "typo" | "synonym";

interface Match {
  kind: ListKind;
  id: number;
  quality: number;
  how: Reason | null;
}

/** With the range of the part of the word that was met; without one it is the whole word. */
interface MatchInWord extends Match {
  start?: number;
  end?: number;
}

/** What one word of the query leads to. */
interface Answer {
  written: string;
  matches: Matches;
  /** By document. */
  scores: Map<number, number>;
  /** How much it counts. */
  weight: number;
  /** True for what the site does not hold, though something like it may have been found. */
  isLacking: boolean;
  /** True for a word of any text. */
  isLight: boolean;
  /** True for what is asked of other sites of a house: a holiday, a password. */
  isErrand: boolean;
  isElsewhere?: boolean;
  /** True for where and with whom something happens. */
  isScene?: boolean;
  /** False for what looks like a verb or an adjective. */
  mayBeNoun: boolean;
}

interface SearchPage {
  number: number;
  path: string;
  title: string;
  kind: string;
  /** Its documents: from first to before end. */
  first: number;
  end: number;
}

interface SearchDocument {
  page: SearchPage;
  kind: string;
  /** Of an example, once they have come: its role, touchpoint and industry. */
  marks: number[][] | null;
}

interface FoundPage {
  page: SearchPage;
  score: number;
}

interface FoundPlace {
  document: number;
  worth: number;
}

/** The term of the query that a word meets best. */
interface Met {
  term: number;
  match: MatchInWord;
}

interface Hit extends Met {
  start: number;
  end: number;
}

interface Piece {
  text: string;
  isHit: boolean;
}

/** What one language's search says to a query. */
interface EditionAnswer {
  edition: Edition;
  search: Search;
  pages: FoundPage[];
  /** What comes nearest, where there are no pages. */
  near: FoundPage[];
  /** True where one of those answers it, though in other words. */
  isAnswer: boolean;
  terms: Answer[];
  missing: string[];
}

/** Where the files of the index hand over what they hold. */
declare var herzblutSearch: IndexFile[];

interface DOMStringMap {
  also: string;
  ask: string;
  elsewhere: string;
  failed: string;
  forget: string;
  index: string;
  kinds: string;
  lacking: string;
  looking: string;
  near: string;
  none: string;
  one: string;
  other: string;
  recent: string;
  related: string;
  situations: string;
  subject: string;
  tags: string;
  without: string;
}
