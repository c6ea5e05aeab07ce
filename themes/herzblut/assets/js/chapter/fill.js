/**
 * Gives an element in a list of questions or tips its parts: the page has them once, as a template, and not again for each entry.
 * @param {"template.note-pattern" | "template.tip-pattern"} pattern
 * @param {HTMLElement} element Speaks the page's language, whatever the text around it is written in.
 * @returns {HTMLElement} The entry that it belongs to, whose number its parts say.
 */
function fillFrom(pattern, element) {
  /** @type {HTMLElement} */
  // @ts-expect-error The partials have such elements in lists alone.
  const entry = element.closest("li");
  // @ts-expect-error It is in its list.
  const number = String([...entry.parentElement.children].indexOf(entry) + 1);
  element.lang = document.documentElement.lang;
  element.append(document.querySelector(pattern).content.cloneNode(true));
  for (const place of element.querySelectorAll(".visually-hidden")) { place.textContent = number; }
  return entry;
}
