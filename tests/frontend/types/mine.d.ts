/** What the reader keeps: three lists, by the path of a chapter, with the question's id for notes. */
type Kind = "bookmarks" | "read" | "notes";
type Mine = Record<Kind, Record<string, MineEntry>>;

interface MineEntry {
  title: string;
  number: number;
  language: string | undefined;
  /** Of notes. */
  question?: string;
  text?: string;
}

interface ListedEntry extends MineEntry {
  path: string;
  url: string;
  /** Of notes; nobody asks marks for it. */
  question: string;
  text: string;
}

interface Store {
  readonly key: string;
  kept: Mine | null;
  /** False where the browser keeps nothing; undefined before the first attempt. */
  works?: boolean;
  all(): Mine;
  get(kind: Kind, id: string): MineEntry | null;
  list(kind: Kind): ListedEntry[];
  set(kind: Kind, id: string, value: MineEntry | null): boolean;
  clear(): void;
  save(): boolean;
  chapter(): MineEntry;
}

interface DOMStringMap {
  /** Of <mine-mark>: the list that its button is for. */
  kind: Kind;
  /** Of a section in <mine-panel>: the list that it shows. */
  mine: Kind;
}
