// The story as the chapter will show it.
/**
 * @param {HTMLElement} preview
 * @param {HTMLFormElement} form
 */
function showStory(preview, form) {
  const { title, text, effect } = form.elements;
  const heading = preview.querySelector(".story-title");
  const story = preview.querySelector(".story-text");
  const blocks = blockElements(text.value);
  heading.textContent = tidyLine(title.value) || heading.dataset.empty;
  story.replaceChildren(...(blocks.length > 0 ? blocks : blockElements(story.dataset.empty)));
  preview.querySelector(".story").classList.toggle("is-empty", blocks.length === 0);
  const change = storyLine(effect.value);
  preview.querySelector(".story-effect").hidden = !change;
  preview.querySelector(".story-effect-text").textContent = change;
  for (const fact of preview.querySelectorAll("[data-fact]")) {
    const label = chosenLabel(form, fact.dataset.fact);
    fact.hidden = !label;
    fact.querySelector("dd").textContent = label;
  }
  const place = preview.querySelector(".telling-place");
  const chapter = chosenLabel(form, "chapter");
  place.hidden = !chapter;
  place.querySelector("span").textContent = chapter;
}

/** @param {string} text */
function blockElements(text) {
  return storyBlocks(text).map(({ isList, lines }) => {
    const block = document.createElement(isList ? "ul" : "p");
    block.append(...(isList ? lines.map(line => Object.assign(document.createElement("li"), { textContent: line })) : lines));
    return block;
  });
}

// What is chosen, as readers call it; empty where nothing is, or nothing can be.
/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function chosenLabel(form, name) {
  const select = form.querySelector(`select[name="${name}"]`);
  return select?.value ? select.selectedOptions[0].textContent : "";
}
