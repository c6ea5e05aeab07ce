// A card to cut out for each guiding question, made from the questions on the page when somebody wants them.
customElements.define("question-cards", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLElement} */
    this.template = this.querySelector("template").content.firstElementChild;
    this.querySelector("button").addEventListener("click", () => {
      this.sheet().replaceChildren(...this.cards());
      printOnly("cards");
    });
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
      wording.className = "card-question";
      card.querySelector(".card-question").replaceWith(wording);
      card.querySelector(".card-number").textContent = `${index + 1}/${questions.length}`;
      return card;
    });
  }
});
