// One page, several sheets of paper: the attribute tells the print sheet which one is wanted.
function printOnly(what) {
  root.dataset.print = what;
  addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  print();
}

customElements.define("print-button", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => printOnly(this.dataset.what));
  }
});
