// The file that a reader took along can be brought back, on another device too: what is kept stands in a comment at its end.
const backupMark = "mein-playbook";

// A comment ends at two hyphens, so the texts hold none.
function backup() { return `<!-- ${backupMark} ${JSON.stringify(store.all()).replace(/--/g, "-\\u002d")} -->`; }

/**
 * What a file holds; null where it is none of ours.
 * @param {string} text
 * @returns {Partial<Mine> | null}
 */
function readBackup(text) {
  const found = text.match(new RegExp(`<!-- ${backupMark} (.*) -->\\s*$`))?.[1];
  try { return found ? JSON.parse(found) : null; } catch { return null; }
}

customElements.define("mine-import", class extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    this.querySelector("button").addEventListener("click", () => field?.click());
    field?.addEventListener("change", () => this.read(field));
  }

  // What is on this device stays; the file adds to it.
  /** @param {HTMLInputElement} field */
  async read(field) {
    const found = readBackup(await field.files?.[0]?.text() ?? "");
    field.value = "";
    this.querySelector("[role=status]").textContent = found ? this.dataset.done : this.dataset.failed;
    for (const kind of kinds) {
      for (const [path, entry] of Object.entries(trusted(found?.[kind]))) {
        if (!store.get(kind, path)) { store.set(kind, path, entry); }
      }
    }
  }
});
