// The form for telling a story: suggests a title, shows what readers will see, warns of personal data, keeps the draft on this device,
// and hands the story on in the way its teller chooses.
customElements.define("story-form", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLFormElement} */
    this.form = this.querySelector("form");
    /** @type {StoryField[]} */
    this.fields = [...this.form.querySelectorAll("textarea[name], input[name], select[name]")];
    /** @type {HTMLElement} */
    this.status = this.querySelector(".telling-status");
    this.recall();
    this.form.addEventListener("submit", event => event.preventDefault());
    this.form.addEventListener("input", event => this.changed(event.target));
    this.form.addEventListener("change", () => this.keep());
    addEventListener("pagehide", () => { if (this.timer) { this.keep(); } });
    this.querySelector("[data-clear]").addEventListener("click", () => this.clear());
    for (const exit of this.querySelectorAll("[data-exit]")) {
      exit.addEventListener("click", event => { if (!this.leave(exit)) { event.preventDefault(); } });
    }
  }

  // What was kept (or else typed before this script came), then what the address asks for: the chapter or the station that the
  // reader came from.
  recall() {
    const draft = store.get("drafts", here);
    const asked = new URLSearchParams(location.search);
    for (const field of this.fields) {
      if (draft && field.type === "checkbox") { field.checked = Boolean(draft[field.name]); } else if (draft) { field.value = draft[field.name] ?? ""; }
      const wish = asked.get(field.name);
      if (wish && field.localName === "select") {
        const kept = field.value;
        field.value = wish;
        if (field.selectedIndex < 0) { field.value = kept; }
      }
    }
    const { title, text } = this.form.elements;
    /** @type {boolean} */
    this.isTitled = title.value !== "" && title.value !== this.suggest(text.value);
    this.unfold(this.fields.filter(field => field.name === "title" ? this.isTitled : field.value !== ""));
    if (draft || !text.value) { this.show(); } else { this.changed(text); }
  }

  // What may tell who somebody is does not become a headline by itself.
  /** @param {string} story */
  suggest(story) {
    const title = suggestTitle(story);
    return findPersonalData(title, this.dataset.contact).length > 0 ? "" : title;
  }

  /** @param {HTMLElement} field */
  changed(field) {
    const { title, text } = this.form.elements;
    if (field === title) { this.isTitled = title.value !== ""; }
    if (field === text && !this.isTitled) { title.value = this.suggest(text.value); }
    this.mark(field, false);
    this.show();
    clearTimeout(this.timer);
    /** @type {number | undefined} */
    this.timer = setTimeout(() => this.keep(), 500);
  }

  show() {
    showStory(this.querySelector(".telling-preview"), this.form);
    for (const question of this.querySelectorAll(".telling-question:has(.telling-privacy)")) { this.warn(question); }
  }

  // Written anew only where something changed: whoever listens hears each hint once.
  /** @param {HTMLElement} question */
  warn(question) {
    const list = question.querySelector(".telling-privacy");
    const { value } = question.querySelector(".field");
    const hints = findPersonalData(tidyText(value), this.dataset.contact)
      .map(({ kind, words }) => list.dataset[kind].replace("{n}", () => words));
    if (hints.join("\n") === [...list.children].map(item => item.textContent).join("\n")) { return; }
    list.replaceChildren(...hints.map(hint => Object.assign(document.createElement("li"), { textContent: hint })));
  }

  keep() {
    clearTimeout(this.timer);
    this.timer = 0;
    /** @type {Draft} */
    const values = { title: "" };
    for (const field of this.fields) { values[field.name] = field.type !== "checkbox" ? field.value : field.checked ? "yes" : ""; }
    const isBlank = !values.text?.trim() && !values.effect?.trim() && !this.isTitled;
    const isKept = store.set("drafts", here, isBlank ? null : { language: root.lang, ...values });
    this.querySelector(".telling-kept").textContent = isBlank ? "" : isKept ? this.dataset.kept : this.dataset.lost;
  }

  clear() {
    this.form.reset();
    this.isTitled = false;
    this.keep();
    this.show();
    this.status.textContent = "";
    this.querySelector(".telling-copy").hidden = true;
    this.querySelector(".telling-clear").hidden = true;
    this.form.elements.text.focus();
  }

  // Where a story belongs is folded away until something there has been chosen, or is needed.
  /** @param {HTMLElement[]} fields */
  unfold(fields) {
    const sorting = this.querySelector(".telling-sorting");
    sorting.open ||= fields.some(field => sorting.contains(field));
  }

  /**
   * @param {HTMLElement} field
   * @param {boolean} isMissing
   */
  mark(field, isMissing) {
    const message = field.closest(".telling-question")?.querySelector(".telling-missing");
    if (!message) { return; }
    message.textContent = isMissing ? message.dataset.words : "";
    if (isMissing) { field.setAttribute("aria-invalid", "true"); } else { field.removeAttribute("aria-invalid"); }
  }

  // False where something is missing: it is named, and the first gap has the focus. Where people read the story, they know its place
  // without being told; a file has to name it.
  /** @param {string | undefined} exit */
  isComplete(exit) {
    const isForPeople = exit === "mail" || exit === "copy";
    const missing = this.fields.filter(field => field.required && !tidyLine(field.value) && !(isForPeople && field.localName === "select"));
    for (const field of this.fields) { this.mark(field, missing.includes(field)); }
    this.unfold(missing);
    missing[0]?.focus();
    return missing.length === 0;
  }

  // True where the link that was pressed may open.
  /** @param {HTMLAnchorElement} exit */
  leave(exit) {
    if (!this.isComplete(exit.dataset.exit)) { return false; }
    this.keep();
    switch (exit.dataset.exit) {
      case "mail": this.mail(exit); break;
      case "copy": this.copy(exit); break;
      case "file": saveFile(this.name, this.file); this.done(exit.dataset.sent.replace("{n}", this.name)); break;
      default: this.open(exit);
    }
    return true;
  }

  /** @param {HTMLAnchorElement} exit */
  mail(exit) {
    const subject = this.dataset.subject.replace("{n}", () => chosenLabel(this.form, "chapter") || tidyLine(this.form.elements.title.value));
    const address = mailAddress(this.dataset.contact, subject, this.letter);
    const fits = address.length <= longestMail;
    if (!fits) { this.hand(this.letter); }
    exit.href = fits ? address : mailAddress(this.dataset.contact, subject, exit.dataset.paste);
    this.done(fits ? exit.dataset.sent : exit.dataset.long);
  }

  /** @param {HTMLAnchorElement} exit */
  async copy(exit) {
    const isCopied = await copyText(this.letter);
    if (!isCopied) { this.offer(this.letter); }
    this.done(isCopied ? exit.dataset.sent : exit.dataset.failed);
  }

  /** @param {HTMLAnchorElement} exit */
  open(exit) {
    const address = newFileAddress(this.dataset.newFile, this.folder, this.name, this.file);
    const fits = address.length <= longestAddress;
    if (!fits) { this.hand(this.file); }
    // An empty file by its name: the address without the text is short.
    exit.href = fits ? address : newFileAddress(this.dataset.newFile, this.folder, this.name, "");
    this.done(fits ? exit.dataset.sent : exit.dataset.long);
  }

  // Before another window takes the focus. What cannot be copied can be selected.
  /** @param {string} text */
  hand(text) { if (!copySelection(text)) { this.offer(text); } }

  /** @param {string} text */
  offer(text) {
    const field = this.querySelector(".telling-copy");
    field.value = text;
    field.hidden = false;
    field.select();
  }

  // The draft stays until its teller says that it has arrived: nobody knows whether the mail was sent.
  /** @param {string} message */
  done(message) {
    this.keepTold();
    this.status.textContent = message;
    this.querySelector(".telling-clear").hidden = false;
  }

  // For the teller's own thread: one story, however often it is handed on.
  keepTold() {
    if (!document.querySelector("mine-panel")) { return; }
    const { title, chapter } = this.form.elements;
    const page = chapter.value ? here.replace(/[^/]*$/, "") + chapter.value.replaceAll("--", "/") + ".html" : here;
    const told = { title: tidyLine(title.value), language: root.lang, at: now() };
    store.set("told", page + "#" + encodeURIComponent(told.title), told);
  }

  get folder() { return this.form.elements.chapter.selectedOptions[0].dataset.folder; }

  get name() { return exampleName(tidyLine(this.form.elements.title.value), this.dataset.name) + ".md"; }

  get file() {
    /** @type {[string, string | boolean][]} */
    const entries = [];
    for (const key of this.dataset.keys.split(" ")) {
      const value = this.valueOf(key);
      if (value !== "") { entries.push([key, value]); }
    }
    return exampleFile(entries, storyMarkdown(this.form.elements.text.value));
  }

  // The day in Greenwich is never ahead of the day of the check; without consent the story is kept back.
  /**
   * @param {string} key
   * @returns {string | boolean}
   */
  valueOf(key) {
    if (key === "date") { return new Date().toISOString().slice(0, 10); }
    const field = this.fields.find(found => found.name === key);
    if (key === "consent") { return field?.checked ? "" : false; }
    const value = field?.value ?? "";
    return key === "effect" ? literalMarkdown(storyLine(value)) : tidyLine(value);
  }

  // For people: the questions with their answers.
  get letter() {
    const answers = this.fields.filter(field => field.value.trim()).map(field => {
      if (field.type === "checkbox") { return (field.checked ? "☑ " : "☐ ") + field.closest("label")?.textContent.trim(); }
      const label = this.querySelector(`label[for="${field.id}"]`).firstChild?.textContent?.trim();
      const answer = field.localName === "select" ? chosenLabel(this.form, field.name) : tidyText(field.value).trim();
      return label + "\n" + answer;
    });
    return answers.join("\n\n") + "\n";
  }
});
