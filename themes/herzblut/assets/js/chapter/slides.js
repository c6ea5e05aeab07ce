// The slides of a workshop are cut from the page itself: no second document to keep in step.
// A slide: what the room sees (nodes), what helps the person who leads (notes), and its minutes where time runs.
/** @returns {(Slide | null)[]} */
function collectSlides() {
  return [
    titleSlide(),
    quoteSlide(),
    messageSlide(),
    ...questionSlides(),
    planSlide(),
    ...stepSlides(),
    tipsSlide(),
    endSlide(),
  // @ts-expect-error A missing slide has no number of nodes, and nothing is not more than 0.
  ].filter(slide => slide?.nodes.length > 0);
}

/** @returns {Slide} */
function titleSlide() {
  return { mark: "quote", kind: "title", nodes: copies(".chapter-number, .chapter-title, .chapter-lead"), notes: copies(".workshop-effort, .workshop-material") };
}

/** @returns {Slide} */
function quoteSlide() {
  return { mark: "quote", label: sectionLabel("quote"), nodes: copies(".chapter-sections > .quote .quote-text"), notes: [] };
}

// In brief: how the message begins, its headings, and the line it ends on; the whole text is for the speaker.
/** @returns {Slide | null} */
function messageSlide() {
  const message = document.querySelector(".chapter-sections > .message .message-text");
  if (!message) { return null; }
  const paragraphs = [...message.querySelectorAll(":scope > p")];
  const headings = copies(":scope > h2, :scope > h3", message);
  // @ts-expect-error With more than two there is a last one.
  const last = paragraphs.length > 2 ? [inClass("slides-last", copy(paragraphs.at(-1)))] : [];
  return {
    mark: "message",
    kind: "brief",
    label: sectionLabel("message"),
    nodes: [...paragraphs.slice(0, 1).map(copy), ...listOf("ul", headings), ...last],
    notes: [...message.children].map(copy),
  };
}

/** @returns {Slide[]} */
function questionSlides() {
  const questions = [...document.querySelectorAll(".chapter-sections > .questions .question")];
  return questions.map((question, index) => ({
    mark: "questions",
    label: `${sectionLabel("questions")} ${index + 1}/${questions.length}`,
    nodes: copies(".question-text, .question-follow-ups", question),
    notes: [],
  }));
}

/** @returns {Slide | null} */
function planSlide() {
  const workshop = document.querySelector(".chapter-sections > .workshop");
  const steps = copies(".workshop-step-title", workshop ?? document.createElement("div"));
  return steps.length === 0 ? null : {
    mark: "workshop",
    kind: "plan",
    label: sectionLabel("workshop"),
    // @ts-expect-error Steps are found in a workshop only.
    nodes: [...copies(".workshop-effort", workshop), ...listOf("ol", steps)],
    // @ts-expect-error Steps are found in a workshop only.
    notes: copies(".workshop-material", workshop),
  };
}

/** @returns {Slide[]} */
function stepSlides() {
  return [...document.querySelectorAll(".chapter-sections > .workshop .workshop-step")].map(step => ({
    mark: "workshop",
    kind: "step",
    label: sectionLabel("workshop"),
    minutes: Number(step.dataset.minutes) || 0,
    nodes: copies(".workshop-step-title, .workshop-step-text", step),
    notes: copies(".workshop-remote > summary, .workshop-remote-text", step)
      .map(node => node.localName === "summary" ? inClass("slides-remote", paragraph(node.textContent)) : node),
  }));
}

/** @returns {Slide} */
function tipsSlide() {
  return { mark: "tips", kind: "tips", label: sectionLabel("tips"), nodes: copies(".chapter-sections > .tips .tip-text"), notes: [] };
}

// To take home: the quote again, and the way back to the chapter where the site knows its address.
/** @returns {Slide | null} */
function endSlide() {
  const way = document.querySelector("template.card-template")?.content.querySelector(".qr");
  return !way ? null : { mark: "quote", kind: "end", nodes: [...copies(".chapter-sections > .quote .quote-text, .chapter-title").slice(-1), copy(way)], notes: [] };
}

/** @param {string} name */
function sectionLabel(name) {
  return document.querySelector(`.chapter-sections > .${name} .section-title`)?.textContent ?? "";
}

/**
 * @param {string} selector
 * @param {ParentNode} within
 */
function copies(selector, within = document.querySelector(".chapter")) {
  return [...within.querySelectorAll(selector)].map(copy);
}

// A copy must not bring a second element of the same id, and it keeps the language that it stood in.
/**
 * @template {Element} E
 * @param {E} node
 */
function copy(node) {
  const clone = node.cloneNode(true);
  for (const element of [clone, ...clone.querySelectorAll("[id]")]) { element.removeAttribute("id"); }
  const language = node.closest("[lang]")?.lang;
  if (language && language !== root.lang) { clone.setAttribute("lang", language); }
  return clone;
}

/**
 * @param {"ul" | "ol"} name
 * @param {Element[]} nodes
 */
function listOf(name, nodes) {
  if (nodes.length === 0) { return []; }
  const list = document.createElement(name);
  list.className = "slides-list";
  list.append(...nodes.map(node => {
    const entry = document.createElement("li");
    entry.append(...node.childNodes);
    return entry;
  }));
  return [list];
}

/** @param {string} text */
function paragraph(text) {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/**
 * @template {Element} E
 * @param {string} name
 * @param {E} element
 */
function inClass(name, element) {
  element.classList.add(name);
  return element;
}
