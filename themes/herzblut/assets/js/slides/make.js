/**
 * An element with its attributes and what it holds.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 */
function make(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) { element.setAttribute(key, value); }
  element.append(...content);
  return element;
}

/**
 * A button.
 * @param {string} look Its classes.
 * @param {string | Node} text
 * @param {() => void} action
 * @param {Record<string, string>} attributes
 */
function makeButton(look, text, action, attributes = {}) {
  const button = make("button", { class: look, type: "button", ...attributes }, text);
  button.addEventListener("click", action);
  return button;
}
