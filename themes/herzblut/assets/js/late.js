/**
 * A part that pages leave out until somebody wants it, in the page's language.
 * @param {string} name Of its partial.
 * @returns {Promise<DocumentFragment>}
 */
const latePart = async name => {
  if (!self.herzblutParts?.[name]) {
    // @ts-expect-error Every page has the element.
    await loadScript(document.querySelector("site-search").dataset.late);
  }

  const template = document.createElement("template");
  template.innerHTML = self.herzblutParts[name];
  // What the page draws already need not be drawn twice.
  for (const symbol of template.content.querySelectorAll("symbol")) {
    if (document.getElementById(symbol.id)) { symbol.remove(); }
  }

  return template.content;
};
