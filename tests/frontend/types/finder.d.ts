interface HTMLFormControlsCollection {
  /** The field for words. */
  readonly q: HTMLInputElement;
}

interface Element {
  closest(selectors: ".facet-option"): HTMLElement;
}

interface DOMStringMap {
  one: string;
  other: string;
}

/** What the words of the examples hand over: the rest of each story, by the address of its example. */
declare var herzblutExamples: Record<string, string>;
