/** @type {Promise<unknown> | undefined} */
let lateStyle;

/** The style sheet of what pages leave out until somebody wants it, once. */
const loadLateStyle = () => {
  // @ts-expect-error Every page has the element.
  lateStyle = lateStyle ?? loadStyle(document.querySelector("site-search").dataset.style);
  return lateStyle;
};

/**
 * A part that pages leave out until somebody wants it, in the page's language, and with its looks.
 * @param {string} name Of its partial.
 * @returns {Promise<DocumentFragment>}
 */
const latePart = async name => {
  const styled = loadLateStyle();
  if (!self.herzblutParts?.[name]) {
    // @ts-expect-error Every page has the element.
    await loadScript(document.querySelector("site-search").dataset.late);
  }

  await styled;
  const template = document.createElement("template");
  template.innerHTML = self.herzblutParts[name];
  // What the page draws already need not be drawn twice.
  for (const symbol of template.content.querySelectorAll("symbol")) {
    if (document.getElementById(symbol.id)) { symbol.remove(); }
  }

  return template.content;
};
