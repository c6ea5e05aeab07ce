/** What the reader keeps: lists by the path of a page, with the id of the question for notes, of the tip for tries. */
type Kind = "bookmarks" | "read" | "notes" | "drafts" | "tries" | "tried" | "told" | "reading";
type Mine = Record<Kind, Record<string, MineEntry>> & { seen?: Seen };

/** What the home page looked like: how many stories there were, and before the visit at hand; when, in milliseconds. */
interface Seen {
  stories: number;
  before: number;
  at: number;
  /** When the visit before this one was; an earlier version kept none. */
  last?: number;
}

interface MineEntry extends Draft {
  title: string;
  /** Of chapters. */
  number?: number;
  language: string | undefined;
  /** Of notes. */
  question?: string;
  /** Of what somebody wants to try or has tried: its words. */
  tip?: string;
  /** Of the chapter that is being read: the name of the section; of what is kept: the story or the tip there. */
  section?: string;
  /** When it was kept first, as ISO 8601; what was kept long ago has none. */
  at?: string;
}

/** What somebody has written into the form for telling a story. */
interface Draft {
  title: string;
  text?: string;
  effect?: string;
  touchpoint?: string;
  role?: string;
  industry?: string;
  chapter?: string;
  consent?: string;
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
  move(from: Kind, to: Kind, id: string): void;
  only(kind: Kind, id: string, value: MineEntry): void;
  see(seen: Seen): void;
  clear(): void;
  save(): boolean;
  chapter(): MineEntry;
}

interface DOMStringMap {
  /** Of elements whose script is loaded with their first use. */
  script: string;
  /** Of <mine-mark>: the list that its button is for. */
  kind: Kind;
  /** Of a section in <mine-panel>: the list that it shows. */
  mine: Kind;
}

interface DOMStringMap {
  /** Of <mine-import>. */
  done: string;
  failed: string;
}

/** <mine-panel>, with what the script that is loaded with its first use takes from the page's. */
interface MinePanelElement extends HTMLElement {
  page: {
    kinds: Kind[];
    printOnly(what: string): void;
    root: HTMLElement;
    store: Store;
    trusted(entries: unknown): Record<string, MineEntry>;
  };
}

/** <mine-dialogs>, as far as the page's script knows it. */
interface MineDialogsElement extends HTMLElement {
  open(): void;
}

interface Parts {
  "mine-dialogs": MineDialogsElement;
}

interface PageParts {
  "mine-panel": MinePanelElement;
}
