// Light, dark or as the device says; the sheet for the dark is switched by its media attribute, so paper stays light.
const themeKey = "herzblut:theme";
/** @type {Record<string, string>} */
const themeMedia = { "": "screen and (prefers-color-scheme: dark)", light: "not all", dark: "screen" };

customElements.define("theme-switch", class extends HTMLElement {
  connectedCallback() {
    // That of the menu is the masthead's again.
    if (!this.firstElementChild) { this.append(...document.querySelector("theme-switch").cloneNode(true).children); }
    /** @type {HTMLButtonElement} */
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.next());
    document.addEventListener("theme-change", () => this.label());
    this.label();
  }

  // The first press changes what one sees: away from what the device shows.
  next() {
    const choices = matchMedia("(prefers-color-scheme: dark)").matches ? ["", "light", "dark"] : ["", "dark", "light"];
    const choice = choices[(choices.indexOf(root.dataset.theme || "") + 1) % choices.length];
    try { choice ? localStorage.setItem(themeKey, choice) : localStorage.removeItem(themeKey); } catch { /* not remembered */ }
    applyTheme(choice);
  }

  label() {
    // @ts-expect-error The partial brings a label for each choice.
    this.button.setAttribute("aria-label", this.button.getAttribute("data-label-" + (root.dataset.theme || "system")));
  }
});

/** @param {string} choice Empty for what the device says. */
function applyTheme(choice) {
  if (choice) { root.dataset.theme = choice; } else { delete root.dataset.theme; }
  document.querySelector("link[data-dark]").media = themeMedia[choice];
  document.dispatchEvent(new CustomEvent("theme-change"));
}

// Other open pages follow.
addEventListener("storage", event => { if (event.key === themeKey) { applyTheme(event.newValue || ""); } });
