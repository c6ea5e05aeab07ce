// Bookmark and read mark of a chapter, and where one is in the register.
customElements.define("mine-mark", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLButtonElement} */
    this.button = this.querySelector("button");
    this.show();
    this.button.addEventListener("click", () => store.set(this.dataset.kind, here, store.get(this.dataset.kind, here) ? null : store.chapter()));
    document.addEventListener("mine-change", () => this.show());
  }

  show() { this.button.setAttribute("aria-pressed", String(store.get(this.dataset.kind, here) !== null)); }
});

// Where somebody is reading, for the home page to lead back to; who deletes everything is not followed on.
/** @param {Element | null} section */
function keepPlace(section) {
  const id = section?.getAttribute("aria-labelledby");
  const name = section?.querySelector(".section-title")?.textContent ?? undefined;
  store.only("reading", id ? `${here}#${id}` : here, { ...store.chapter(), section: name });
}

const keepsPlace = document.querySelector("mine-panel") !== null;
if (keepsPlace) { keepPlace(null); }

/** @type {Map<string | null, HTMLAnchorElement>} */
const links = new Map([...document.querySelectorAll(".register-link")].map(link => [link.hash.slice(1), link]));

if ("IntersectionObserver" in window && links.size > 0) {
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries) {
      const link = links.get(entry.target.getAttribute("aria-labelledby"));
      link?.classList.toggle("is-here", entry.isIntersecting);
      if (entry.isIntersecting && keepsPlace && store.list("reading").length > 0) { keepPlace(entry.target); }
      if (entry.isIntersecting) { link?.setAttribute("aria-current", "location"); } else { link?.removeAttribute("aria-current"); }
    }
  }, { rootMargin: "-45% 0px -55% 0px" });
  for (const section of document.querySelectorAll(".section")) { seen.observe(section); }
}
