// A copy must not bring a second element of the same id, it leaves the page's tools behind, and it keeps the language that it stood in.
/**
 * @template {Element} E
 * @param {E} node
 */
function copy(node) {
  const clone = node.cloneNode(true);
  for (const element of [clone, ...clone.querySelectorAll("[id]")]) { element.removeAttribute("id"); }
  for (const tools of clone.querySelectorAll(".entry-tools")) { tools.remove(); }
  const language = node.closest("[lang]")?.lang;
  if (language && language !== document.documentElement.lang) { clone.setAttribute("lang", language); }
  return clone;
}
