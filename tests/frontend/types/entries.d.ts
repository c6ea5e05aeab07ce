interface Parts {
  "a.anchor": HTMLAnchorElement;
  "template.entry-tools-pattern": HTMLTemplateElement;
  "button[aria-pressed]": HTMLButtonElement;
}
