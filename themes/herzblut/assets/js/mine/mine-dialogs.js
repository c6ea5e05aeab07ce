// "Mein Playbook": everything kept on this device in one place: to open, to save as Markdown, to print, to delete.
customElements.define("mine-dialogs", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLDialogElement} */
    this.dialog = this.querySelector(".mine");
    /** @type {HTMLDialogElement} */
    this.question = this.querySelector(".mine-confirm");
    /** @type {HTMLElement} */
    this.heading = this.querySelector(".mine-title");
    this.on("[data-mine-close]", () => this.dialog.close());
    this.on("[data-mine-export]", () => saveFile(this.dataset.file, toMarkdown(this)));
    this.on("[data-mine-print]", () => this.print());
    this.on("[data-mine-delete]", () => this.confirm(this.question.dataset.all, () => store.clear()));
    this.on("[data-mine-yes]", () => this.answer());
    this.on("[data-mine-no]", () => this.question.close());
    this.dialog.addEventListener("click", event => { if (event.target === this.dialog) { this.dialog.close(); } });
    document.addEventListener("mine-change", () => { if (this.dialog.open) { this.fill(); } });
  }

  open() {
    this.fill();
    this.dialog.showModal();
  }

  /**
   * @param {string} selector
   * @param {() => void} action
   */
  on(selector, action) { this.querySelector(selector).addEventListener("click", action); }

  fill() {
    let any = false;
    for (const part of this.querySelectorAll("[data-mine]")) {
      const entries = store.list(part.dataset.mine);
      part.hidden = entries.length === 0;
      any = any || entries.length > 0;
      part.querySelector("ul").replaceChildren(...entries.map((entry, index) => this.entry(part.dataset.mine, entry, entries[index - 1])));
    }
    this.querySelector(".mine-empty").hidden = any;
    for (const way of this.querySelectorAll(".mine .mine-ways > button")) { way.hidden = !any; }
  }

  // A marked chapter shows its title; a note its question, a tip its words and a story its title, below their chapter where the one before was in another.
  /**
   * @param {Kind} kind
   * @param {ListedEntry} entry
   * @param {ListedEntry | undefined} before
   */
  entry(kind, entry, before) {
    const item = this.querySelector("template").content.firstElementChild.cloneNode(true);
    const link = item.querySelector("a");
    const chapter = item.querySelector(".mine-chapter");
    const text = item.querySelector(".mine-text");
    link.href = entry.url;
    link.textContent = entry.question || entry.tip || entry.section || entry.title || "…";
    link.addEventListener("click", () => this.dialog.close());
    if (entry.language && entry.language !== root.lang) { item.lang = entry.language; }
    chapter.textContent = chapterOf(entry);
    chapter.hidden = link.textContent === chapter.textContent || (before && chapterOf(before)) === chapter.textContent;
    if (kind === "notes") {
      text.textContent = entry.text;
    } else {
      text.remove();
      item.querySelector(".mine-lines").remove();
    }

    const tried = item.querySelector(".mine-tried");
    if (kind === "tries") {
      tried.addEventListener("click", () => { store.move("tries", "tried", entry.path); this.heading.focus(); });
    } else {
      tried.remove();
    }

    const remove = item.querySelector(".mine-remove");
    remove.setAttribute("aria-label", remove.getAttribute("aria-label").replace("{n}", link.textContent));
    remove.addEventListener("click", () => {
      const take = () => store.set(kind, entry.path, null);
      const words = kind === "notes" ? this.question.dataset.note : kind === "drafts" ? this.question.dataset.draft : "";
      if (words) { this.confirm(words, take); } else { take(); this.heading.focus(); }
    });
    return item;
  }

  /**
   * @param {string} text
   * @param {() => void} action
   */
  confirm(text, action) {
    /** @type {() => void} */
    this.action = action;
    this.querySelector(".mine-confirm-text").textContent = text;
    this.question.showModal();
  }

  answer() {
    this.question.close();
    this.action();
    this.heading.focus();
  }

  // Closed first: what covers the page as a dialog would be cut off after one sheet of paper.
  print() {
    this.dialog.close();
    printOnly("mine");
  }
});

// A story that an earlier version kept has no title but its own: the menu knows the chapter that it stands in.
/** @param {ListedEntry} entry */
function chapterOf(entry) {
  const [page, place] = entry.url.split("#");
  const isAlone = place && !entry.question && !entry.tip && !entry.section;
  const chapter = isAlone ? [...document.querySelectorAll(".menu-parts a")].find(link => link.href === page) : undefined;
  return chapter?.textContent ?? entry.title;
}
