/** <workshop-slides>, as far as the chapter's script knows it. */
interface WorkshopSlidesElement extends HTMLElement {
  open(opener: HTMLElement, words: string): void;
}

interface Document {
  createElement(name: "workshop-slides"): WorkshopSlidesElement;
}

/** <card-sheet>, likewise. */
interface CardSheetElement extends HTMLElement {
  lay(place: string, size: string): Promise<void>;
}

interface Document {
  createElement(name: "card-sheet"): CardSheetElement;
}

interface Parts {
  "card-sheet": CardSheetElement;
  "workshop-slides": WorkshopSlidesElement;
}

interface DOMStringMap {
  style: string;
  words: string;
}

/** Every list of questions or tips that a reader can write to has its pattern beside it. */
interface PageParts {
  "template.note-pattern": HTMLTemplateElement;
  "template.tip-pattern": HTMLTemplateElement;
}

interface DOMStringMap {
  /** Of <question-cards>: part and chapter. */
  place: string;
  /** Of a button for cards: a6 or a7. */
  size: string;
}
