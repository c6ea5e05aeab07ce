// A card to cut out for each guiding question, made from the questions on the page when somebody wants them.
customElements.define("card-sheet", class extends HTMLElement {
  /**
   * @param {HTMLTemplateElement} template
   * @param {string} size
   */
  async lay(template, size) {
    this.className = "cards";
    this.dataset.size = size;
    this.replaceChildren(...this.cards(template));
    // The picture comes with the cards; a sheet without it would be printed otherwise.
    await Promise.allSettled([...this.querySelectorAll("img")].slice(0, 1).map(image => image.decode()));
  }

  /** @param {HTMLTemplateElement} template */
  cards({ content }) {
    const pattern = content.firstElementChild.cloneNode(true);
    pattern.querySelector(".card-foot").append(...qrOfPage());
    const questions = [...document.querySelectorAll(".questions .question-text")];
    return questions.map((question, index) => {
      const card = pattern.cloneNode(true);
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
