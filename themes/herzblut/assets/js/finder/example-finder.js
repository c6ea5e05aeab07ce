// Narrows the list that is in the page: OR inside a facet, AND between facets, every word in the text. The address keeps the choice.
customElements.define("example-finder", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.counter = this.querySelector(".finder-count");
    this.boxes = [...this.form.querySelectorAll("input[type=checkbox]")];
    this.facets = [...new Set(this.boxes.map(box => box.name))];
    this.entries = [...this.querySelectorAll(".finder-entry")].map(element => new FinderEntry(element, this.facets));
    if (matchMedia("(max-width: 53.99rem)").matches) { for (const facet of this.form.querySelectorAll(".facet")) { facet.open = false; } }
    this.form.addEventListener("submit", event => event.preventDefault());
    this.form.addEventListener("input", () => { this.apply(); this.remember(); });
    this.form.addEventListener("reset", () => setTimeout(() => { this.apply(); this.remember(); }));
    addEventListener("popstate", () => this.recall());
    this.recall();
  }

  recall() {
    const query = new URLSearchParams(location.search);
    this.form.elements.q.value = query.get("q") ?? "";
    for (const box of this.boxes) { box.checked = query.getAll(box.name).includes(box.value); }
    for (const facet of this.form.querySelectorAll(".facet")) { facet.open ||= facet.querySelector(":checked") !== null; }
    this.apply();
  }

  remember() {
    const query = new URLSearchParams(new FormData(this.form));
    if (!query.get("q")) { query.delete("q"); }
    const search = query.toString();
    try { history.replaceState(null, "", location.pathname + (search ? "?" + search : "")); } catch { /* an address from disk may be fixed */ }
  }

  apply() {
    const words = this.form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = Object.fromEntries(this.facets.map(facet => [facet, this.boxes.filter(box => box.name === facet && box.checked).map(box => box.value)]));
    const counts = new Map();
    let found = 0;
    for (const entry of this.entries) {
      const misses = entry.misses(chosen, words);
      const shown = misses.length === 0;
      if (entry.element.hidden === shown) { entry.element.hidden = !shown; }
      if (shown) { found++; }
      // A choice inside a facet widens it: its counts look at the other facets only.
      for (const facet of shown ? this.facets : misses.length === 1 ? misses : []) {
        for (const id of entry.ids[facet] ?? []) { counts.set(facet + " " + id, (counts.get(facet + " " + id) ?? 0) + 1); }
      }
    }
    this.showCounts(counts, found);
  }

  showCounts(counts, found) {
    for (const box of this.boxes) {
      const count = counts.get(box.name + " " + box.value) ?? 0;
      const option = box.closest(".facet-option");
      option.querySelector(".facet-count").textContent = count;
      option.classList.toggle("is-empty", count === 0);
    }
    this.counter.textContent = found === 1 ? this.counter.dataset.one : this.counter.dataset.other.replace("{n}", found);
    this.querySelector(".finder-none").hidden = found > 0;
  }
});
