/** <workshop-slides>, as far as the chapter's script knows it. */
interface WorkshopSlidesElement extends HTMLElement {
  open(opener: HTMLElement, words: string): void;
}

interface Document {
  createElement(name: "workshop-slides"): WorkshopSlidesElement;
}

interface Parts {
  "workshop-slides": WorkshopSlidesElement;
}

interface DOMStringMap {
  script: string;
  style: string;
  words: string;
}
