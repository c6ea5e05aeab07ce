interface HTMLFormControlsCollection {
  /** The field for words. */
  readonly q: HTMLInputElement;
}

interface Element {
  closest(selectors: ".facet-option"): HTMLElement;
  closest(selectors: ".facet"): HTMLDetailsElement | null;
}

interface Parts {
  "a.finder-link": HTMLAnchorElement;
  "a.finder-tell-link": HTMLAnchorElement;
  ".finder-order": HTMLSelectElement;
  ".language-switch a": HTMLAnchorElement;
  "template.finder-chip": HTMLTemplateElement;
  "template.finder-pattern": HTMLTemplateElement;
}

interface HTMLFormElement {
  addEventListener(type: "input", listener: (event: On<Event>) => void): void;
}

interface DOMStringMap {
  one: string;
  other: string;
  printed: string;
  tell: string;
}

/** What is chosen, in the numbers of the data. */
interface FinderChoice {
  /** As foldText writes them. */
  words: string[];
  /** By facet, in the order of the data. */
  options: Set<number>[];
  order: string;
}

/** A choice with something less, and how to get there. */
interface Loosening {
  label: string;
  choice: FinderChoice;
  lift: () => void;
}

/** One example, as search/<lang>-examples/t.<stamp>.js hands it over. */
interface FinderText {
  /** From the page of the finder. */
  url: string;
  title: string;
  html?: string;
  effect?: string;
  author?: string;
  date?: string;
  chapter: string;
  number?: number;
  /** Where it is not the page's. */
  language?: string;
}

interface FinderData {
  opening?: Promise<void>;
}

interface FinderDirectory {
  folder: string;
  count: number;
  /** The ids of the options, by facet. */
  facets: Record<string, string[]>;
  /** The number of the first example in each piece. */
  facetPieces: number[];
  textPieces: number[];
  /** The stamps in their names, one after the other. */
  facetNames: string;
  textNames: string;
}

/** What search/<lang>-examples.js hands over; its pieces add themselves by their names. */
declare var herzblutFinder: FinderDirectory & Record<string, any>;
