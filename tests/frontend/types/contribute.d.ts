/** A piece of a story: a paragraph of one line, or a list. */
interface StoryBlock {
  isList: boolean;
  lines: string[];
}

/** What may tell strangers who somebody is. */
interface PersonalData {
  kind: "mail" | "phone" | "person";
  words: string;
  start: number;
}

/** Whatever the form asks with. */
type StoryField = HTMLElement & {
  name: keyof Draft;
  type: string;
  value: string;
  checked: boolean;
  required: boolean;
  selectedIndex: number;
};

/** The form always has these; whether it asks for role, touchpoint and industry depends on the playbook. */
interface HTMLFormControlsCollection {
  readonly title: HTMLInputElement;
  readonly text: HTMLTextAreaElement;
  readonly effect: HTMLTextAreaElement;
  readonly chapter: HTMLSelectElement;
}

interface Parts {
  ".field": HTMLTextAreaElement;
  ".telling-copy": HTMLTextAreaElement;
  ".telling-sorting": HTMLDetailsElement;
  "[data-exit]": HTMLAnchorElement;
  "textarea[name], input[name], select[name]": StoryField;
}

interface HTMLFormElement {
  addEventListener(type: "input", listener: (event: On<Event>) => void): void;
}

interface Element {
  querySelector(selectors: `select[name="${string}"]`): HTMLSelectElement | null;
}

/** Attributes that the partials always write where a script reads them. */
interface DOMStringMap {
  contact: string;
  empty: string;
  fact: string;
  failed: string;
  folder: string;
  keys: string;
  long: string;
  mail: string;
  name: string;
  newFile: string;
  paste: string;
  person: string;
  phone: string;
  sent: string;
  subject: string;
  words: string;
}
