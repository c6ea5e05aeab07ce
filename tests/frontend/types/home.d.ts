interface DOMStringMap {
  one: string;
  other: string;
  /** Of the tip that <home-return> shows. */
  path: string;
}
