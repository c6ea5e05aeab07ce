// One page, several sheets of paper: the attribute tells the print sheet which one is wanted.
/** @param {string} what */
function printOnly(what) {
  root.dataset.print = what;
  addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  print();
}

// Nothing can be unfolded on paper. The print sheet says so too, for browsers that understand it and have no script.
addEventListener("beforeprint", () => {
  const folded = [...document.querySelectorAll("main details:not([open])")];
  for (const details of folded) { details.open = true; }
  addEventListener("afterprint", () => { for (const details of folded) { details.open = false; } }, { once: true });
});

customElements.define("print-button", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => printOnly(this.dataset.what));
  }
});
