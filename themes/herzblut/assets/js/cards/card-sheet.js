// A card to cut out for each guiding question, made from the questions on the page when somebody wants them.
customElements.define("card-sheet", class extends HTMLElement {
  /**
   * @param {string} place What each card names above its question.
   * @param {string} size
   */
  async lay(place, size) {
    this.className = "cards";
    this.dataset.size = size;
    const pattern = this.pattern(place);
    const questions = [...document.querySelectorAll(".questions .question-text")];
    const onSheet = size === "a7" ? 8 : 4;
    const left = (onSheet - questions.length % onSheet) % onSheet;
    this.replaceChildren(...questions.map((question, index) => this.card(pattern, question, `${index + 1}/${questions.length}`)), ...Array.from({ length: left }, () => this.ownCard(pattern)));
    // The picture comes with the cards; a sheet without it would be printed otherwise.
    await Promise.allSettled([...this.querySelectorAll("img")].slice(0, 1).map(image => image.decode()));
  }

  /** @param {string} place */
  pattern(place) {
    const template = document.createElement("template");
    template.innerHTML = '<div class="card"><p class="card-place"></p><div class="card-question"></div><div class="card-lines">' + "<i></i>".repeat(9) + '</div><p class="card-foot"><span></span></p></div>';
    const card = template.content.firstElementChild;
    const plate = document.querySelector(".chapter-plate")?.cloneNode();
    card.querySelector(".card-place").textContent = place;
    if (plate) {
      plate.className = "card-plate";
      plate.removeAttribute("loading");
      card.querySelector(".card-place").after(plate);
    }
    card.querySelector(".card-foot").append(...qrOfPage());
    return card;
  }

  /**
   * @param {HTMLElement} pattern
   * @param {HTMLElement} question
   * @param {string} number
   */
  card(pattern, question, number) {
    const card = pattern.cloneNode(true);
    const wording = copy(question);
    const more = question.parentElement?.querySelector(":scope > .question-follow-ups");
    wording.className = "card-question";
    card.querySelector(".card-question").replaceWith(wording);
    if (more) { wording.after(copy(more)); }
    card.querySelector(".card-foot > span").textContent = `${number} · ${document.documentElement.dataset.site}`;
    return card;
  }

  // No question yet, but room for one: a sheet that is cut up is cut up whole.
  /** @param {HTMLElement} pattern */
  ownCard(pattern) {
    const card = pattern.cloneNode(true);
    card.className = "own-card";
    card.querySelector(".card-question").textContent = "?";
    card.querySelector(".card-foot > span").textContent = document.documentElement.dataset.site ?? "";
    return card;
  }
});
