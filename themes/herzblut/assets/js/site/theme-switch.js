// Light, dark or as the device says; the sheet for the dark is switched by its media attribute, so paper stays light.
customElements.define("theme-switch", class extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.sheet = document.querySelector("link[data-dark]");
    this.label();
    this.button.addEventListener("click", () => this.next());
  }

  next() {
    const choices = ["", "light", "dark"];
    const choice = choices[(choices.indexOf(root.dataset.theme || "") + 1) % choices.length];
    if (choice) { root.dataset.theme = choice; } else { delete root.dataset.theme; }
    this.sheet.media = { "": "screen and (prefers-color-scheme: dark)", light: "not all", dark: "screen" }[choice];
    try { choice ? localStorage.setItem("herzblut:theme", choice) : localStorage.removeItem("herzblut:theme"); } catch { /* not remembered */ }
    this.label();
  }

  label() {
    const choice = root.dataset.theme || "system";
    this.button.setAttribute("aria-label", this.button.getAttribute("data-label-" + choice));
  }
});
