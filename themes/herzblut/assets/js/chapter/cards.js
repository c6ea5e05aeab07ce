// A card to cut out for each guiding question, made from the questions on the page when somebody wants them.
customElements.define("question-cards", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLElement} */
    this.template = this.querySelector("template").content.firstElementChild;
    for (const button of this.querySelectorAll("button")) { button.addEventListener("click", () => this.print(button.dataset.size)); }
  }

  /** @param {string | undefined} size */
  async print(size) {
    const sheet = this.sheet();
    sheet.dataset.size = size;
    sheet.replaceChildren(...this.cards());
    // The picture comes with the cards; a sheet without it would be printed otherwise.
    await Promise.allSettled([...sheet.querySelectorAll("img")].slice(0, 1).map(image => image.decode()));
    printOnly("cards");
  }

  /** @this {HTMLElement & { paper?: HTMLElement }} */
  sheet() {
    this.paper ??= document.body.appendChild(document.createElement("div"));
    this.paper.className = "cards";
    return this.paper;
  }

  cards() {
    const questions = [...document.querySelectorAll(".questions .question-text")];
    return questions.map((question, index) => {
      const card = this.template.cloneNode(true);
      const wording = copy(question);
      const more = question.parentElement?.querySelector(":scope > .question-follow-ups");
      wording.className = "card-question";
      card.querySelector(".card-question").replaceWith(wording);
      if (more) { wording.after(copy(more)); }
      card.querySelector(".card-number").textContent = `${index + 1}/${questions.length}`;
      return card;
    });
  }
});
