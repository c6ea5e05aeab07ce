/** @type {Map<string, Promise<unknown>>} */
const lateStyles = new Map();

/**
 * The style sheet of what pages leave out until somebody wants it, once.
 * @param {HTMLElement} host Names it.
 */
const loadLateStyle = host => {
  const address = host.dataset.style ?? "";
  const loading = lateStyles.get(address) ?? loadStyle(address);
  lateStyles.set(address, loading);
  return loading;
};

/**
 * A part that pages leave out until somebody wants it, in the page's language, and with its looks.
 * @param {string} name Of its partial.
 * @param {HTMLElement} host Names the file that brings it.
 * @returns {Promise<DocumentFragment>}
 */
const latePart = async (name, host) => {
  const styled = loadLateStyle(host);
  if (!self.herzblutParts?.[name]) { await loadScript(host.dataset.late ?? ""); }
  await styled;
  const template = document.createElement("template");
  template.innerHTML = self.herzblutParts[name];
  // What the page draws already need not be drawn twice.
  for (const symbol of template.content.querySelectorAll("symbol")) {
    if (document.getElementById(symbol.id)) { symbol.remove(); }
  }

  return template.content;
};
