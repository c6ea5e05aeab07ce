// What the reader came for, such as a station of the journey, goes along to the form of the part.
customElements.define("story-parts", class extends HTMLElement {
  connectedCallback() {
    for (const link of this.querySelectorAll("a")) { link.search = location.search; }
  }
});
