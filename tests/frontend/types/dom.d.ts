/**
 * What the theme's partials promise to its scripts. A component looks for its parts inside itself; its partial always
 * brings them, so none of them is null there. What a whole page may lack can be null: document.querySelector says so.
 */
interface Parts {
  "dialog": HTMLDialogElement;
  ".slides": HTMLDialogElement;
  ".mine": HTMLDialogElement;
  ".mine-confirm": HTMLDialogElement;
  ".menu": HTMLDetailsElement;
  ".facet": HTMLDetailsElement;
  ".facet:has(:checked)": HTMLDetailsElement;
  "main details:not([open])": HTMLDetailsElement;
  ".register-link": HTMLAnchorElement;
  "a.contents-link": HTMLAnchorElement;
  ".menu-parts a": HTMLAnchorElement;
  ".impulse-link": HTMLAnchorElement;
  "link[rel=canonical]": HTMLLinkElement;
  "input[type=checkbox]": HTMLInputElement;
  "[data-search-input]": HTMLInputElement;
  "[data-search-result]": HTMLAnchorElement;
  "site-search": SiteSearchElement;
  "dialog[open]": HTMLDialogElement;
}

/** <site-search>, as far as the script knows it that is loaded with its first use. */
interface SiteSearchElement extends HTMLElement {
  overlay?: object;
  close(): void;
  markHits(): void;
}

interface ParentNode {
  querySelectorAll<K extends keyof Parts>(selectors: K): NodeListOf<Parts[K]>;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
  querySelectorAll(selectors: string): NodeListOf<HTMLElement>;
}

/** Every page has these, or every page that loads the script which looks for them. */
interface PageParts {
  ".chapter": HTMLElement;
  "article.chapter": HTMLElement;
  "link[data-dark]": HTMLLinkElement;
  "theme-switch": HTMLElement;
}

/** Attributes that the partials always write where a script reads them. */
interface DOMStringMap {
  all: string;
  copied: string;
  draft: string;
  file: string;
  hits: string;
  failed: string;
  kept: string;
  lost: string;
  note: string;
  offline: string;
  /** Of the page itself. */
  online: string;
  over: string;
  overlay: string;
  title: string;
  what: string;
}

interface Document {
  querySelector<K extends keyof PageParts>(selectors: K): PageParts[K];
  querySelector<K extends keyof Parts>(selectors: K): Parts[K] | null;
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  querySelector(selectors: string): HTMLElement | null;
  addEventListener(type: "click", listener: (event: On<MouseEvent>) => void): void;
  addEventListener(type: "keydown", listener: (event: On<KeyboardEvent>) => void): void;
}

interface Element {
  querySelector<K extends keyof Parts>(selectors: K): Parts[K];
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K];
  querySelector(selectors: string): HTMLElement;
  closest<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K] | null;
  closest(selectors: string): HTMLElement | null;
  cloneNode(deep?: boolean): this;
  getAttribute(qualifiedName: "aria-label" | "href"): string;
  /** Whatever had the focus can have it again. */
  focus(options?: FocusOptions): void;
}

/** Of a template, whose content the partial brings. */
interface DocumentFragment {
  readonly firstElementChild: HTMLElement;
  readonly children: HTMLCollectionOf<HTMLElement>;
}

interface HTMLDetailsElement {
  addEventListener(type: "focusout", listener: (event: FocusEvent & { readonly relatedTarget: HTMLElement | null }) => void): void;
  addEventListener(type: "keydown", listener: (event: On<KeyboardEvent>) => void): void;
}

interface String {
  /** A number is written as a text. */
  replace(searchValue: string, replaceValue: string | number): string;
}

interface JSON {
  /** Null is read as null. */
  parse(text: string | null): any;
}

interface HTMLElement {
  readonly children: HTMLCollectionOf<HTMLElement>;
  addEventListener(type: "click", listener: (event: On<MouseEvent>) => void): void;
  addEventListener(type: "keydown", listener: (event: On<KeyboardEvent>) => void): void;
}

interface HTMLDialogElement {
  addEventListener(type: "click", listener: (event: On<MouseEvent>) => void): void;
  addEventListener(type: "keydown", listener: (event: On<KeyboardEvent>) => void): void;
}

/** Pointers and keys reach the page on an element, never on text or the document. */
type On<E extends Event> = E & { readonly target: HTMLElement };
