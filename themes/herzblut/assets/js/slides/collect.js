// The slides of a workshop are cut from the page itself: no second document to keep in step.
// A slide: what the room sees (nodes), what helps the person who leads (notes), and its minutes where time runs.
/**
 * @param {WorkshopPlan} plan
 * @param {Record<string, string>} words
 * @param {string | undefined} plate The address of the part's picture.
 * @returns {Slide[]}
 */
function collectSlides(plan, words, plate) {
  let view = 0;
  // Seen differently each time: the run is not to look like one slide.
  const picture = () => plate ? [make("img", { class: "slides-plate", src: plate, alt: "", "data-view": String(view++ % 4) })] : [];
  /** @type {(Slide | null)[]} */
  const slides = [
    titleSlide(plan, words, picture()),
    quoteSlide(),
    messageSlide(),
    planSlide(plan, words),
    ...questionSlides(plan),
    ...stepSlides(plan, words, picture),
    plan.chosen.has("e") ? storySlide() : null,
    ...plan.chosen.has("t") ? tipSlides() : [],
    agreementSlide(words, picture()),
    endSlide(words),
  ];
  return slides.flatMap(slide => slide && slide.nodes.length > 0 ? [slide] : []);
}

// What a slide is called in the overview: its first words.
/** @param {Slide} slide */
function slideTitle(slide) {
  const text = firstWords(slide);
  return (slide.label ? slide.label + ": " : "") + (text.length > 80 ? text.slice(0, 79) + "…" : text);
}

/** @param {Slide} slide */
function firstWords(slide) { return slide.nodes.map(wordsOf).find(words => words.length > 3) ?? ""; }

// A step's minutes are no part of its name.
/** @param {Element} node */
function wordsOf(node) {
  const parts = node.classList.contains("workshop-step-title") ? [...node.childNodes] : [node];
  return parts.map(part => part.textContent?.trim()).filter(Boolean).join(" · ");
}

/**
 * @param {WorkshopPlan} plan
 * @param {Record<string, string>} words
 * @param {Element[]} picture
 * @returns {Slide}
 */
function titleSlide(plan, words, picture) {
  return { mark: "quote", kind: "title", nodes: [...copies(".chapter-number, .chapter-title, .chapter-lead"), ...picture], notes: groupNotes(plan, words) };
}

// What whoever leads has ready, with the minutes of what was chosen: the chapter says those of the whole workshop.
/**
 * @param {WorkshopPlan} plan
 * @param {Record<string, string>} words
 */
function groupNotes(plan, words) {
  const notes = copies(".chapter-sections > .workshop :is(.workshop-effort, .workshop-material)");
  const minutes = notes.map(note => note.querySelector("[href='#hb-icon-clock']")?.closest(".effort")?.lastChild).find(Boolean);
  if (minutes) { minutes.textContent = words.minutes.replace("{n}", plan.minutes); }
  return notes;
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
  const list = headings.length > 1 ? listOf("ul", headings) : [];
  // @ts-expect-error With more than two there is a last one.
  const last = paragraphs.length > 2 ? [inClass("slides-last", copy(paragraphs.at(-1)))] : [];
  return {
    mark: "message",
    kind: "brief",
    label: sectionLabel("message"),
    nodes: [...paragraphs.slice(0, 1).map(copy), ...list, ...last],
    notes: [...message.children].map(copy),
  };
}

// Counted as the room sees them: of two chosen ones the second is the last.
/**
 * @param {WorkshopPlan} plan
 * @returns {Slide[]}
 */
function questionSlides(plan) {
  const questions = [...document.querySelectorAll(".chapter-sections > .questions .question")].filter((_, index) => plan.chosen.has(`q${index + 1}`));
  return questions.map((question, index) => ({
    mark: "questions",
    label: `${sectionLabel("questions")} ${index + 1}/${questions.length}`,
    number: String(index + 1),
    nodes: copies(".question-text, .question-follow-ups", question),
    notes: [],
  }));
}

// The whole run as lines of time: how long each thing takes, and when its turn is.
/**
 * @param {WorkshopPlan} plan
 * @param {Record<string, string>} words
 * @returns {Slide | null}
 */
function planSlide(plan, words) {
  if (!plan.picked.some(item => item.group === "steps")) { return null; }
  const { minutes } = plan;
  let begun = 0;
  const lines = plan.agenda(words).map(part => {
    const bar = make("span", { class: "agenda-bar" });
    bar.style.marginInlineStart = `${100 * begun / minutes}%`;
    bar.style.inlineSize = `${100 * part.minutes / minutes}%`;
    begun += part.minutes;
    return make("li", { class: "agenda-line" }, make("span", { class: "agenda-title" }, part.label), make("span", { class: "agenda-track", "aria-hidden": "true" }, bar),
      make("span", { class: "agenda-minutes" }, part.minutes > 0 ? words.minutes.replace("{n}", part.minutes) : ""));
  });
  return {
    mark: "workshop",
    kind: "plan",
    label: words.agenda,
    nodes: [make("p", { class: "workshop-effort" }, words.sum.replace("{n}", minutes)), make("ol", { class: "slides-agenda" }, ...lines)],
    notes: groupNotes(plan, words),
  };
}

/**
 * @param {WorkshopPlan} plan
 * @param {Record<string, string>} words
 * @param {() => Element[]} picture
 * @returns {Slide[]}
 */
function stepSlides(plan, words, picture) {
  const elements = [...document.querySelectorAll(".chapter-sections > .workshop .workshop-step")];
  const steps = plan.ofGroup("steps").flatMap((item, index) => plan.chosen.has(item.id) ? [{ item, step: elements[index], minutes: plan.minutesOf(item) }] : []);
  return steps.map(({ step, minutes }, index) => ({
    mark: "workshop",
    kind: "step",
    label: `${sectionLabel("workshop")} ${index + 1}/${steps.length}`,
    minutes,
    nodes: [...stepNodes(step, minutes, words), stepSide(minutes, steps[index + 1]?.item, words, picture())],
    notes: copies(".workshop-optional, .workshop-remote > summary, .workshop-remote-text", step)
      .map(node => node.localName === "summary" ? inClass("slides-remote", paragraph(node.textContent)) : node),
  }));
}

// With the minutes of this run.
/**
 * @param {Element} step
 * @param {number} minutes
 * @param {Record<string, string>} words
 */
function stepNodes(step, minutes, words) {
  const nodes = copies(".workshop-step-title, .workshop-step-text", step);
  const time = nodes[0]?.querySelector(".workshop-step-minutes");
  if (time) { time.textContent = words.minutes.replace("{n}", minutes); }
  return nodes;
}

// Beside a step: how long it takes, the part it belongs to, and what comes after it.
/**
 * @param {number} minutes
 * @param {PlanItem | undefined} next
 * @param {Record<string, string>} words
 * @param {Element[]} picture
 */
function stepSide(minutes, next, words, picture) {
  const after = next ? [make("p", { class: "slides-after" }, `${words.coming} `, make("b", {}, next.label))] : [];
  return make("div", { class: "slides-side" }, make("p", { class: "slides-figure", "aria-hidden": "true" }, minutes > 0 ? words.minutes.replace("{n}", minutes) : ""), ...picture, ...after);
}

/** @returns {Slide | null} */
function storySlide() {
  const story = document.querySelector(".chapter-sections > .examples .story");
  return !story ? null : { mark: "examples", kind: "story", label: sectionLabel("examples"), nodes: copies(".story-title, .story-text, .story-effect", story), notes: copies(".story-facts", story) };
}

/** @returns {Slide[]} */
function tipSlides() {
  const tips = [...document.querySelectorAll(".chapter-sections > .tips .tip")];
  return tips.map((tip, index) => ({ mark: "tips", kind: "tip", label: `${sectionLabel("tips")} ${index + 1}/${tips.length}`, number: String(index + 1), nodes: copies(".tip-text, .tip-effort", tip), notes: [] }));
}

// What the group agrees on, to be typed for all to see and taken along.
/**
 * @param {Record<string, string>} words
 * @param {Element[]} picture
 * @returns {Slide}
 */
function agreementSlide(words, picture) {
  const lines = [1, 2, 3].map(number => make("input", { class: "slides-line", "aria-label": `${words.plan} ${number}` }));
  const status = make("span", { class: "share-status", role: "status" });
  const take = async () => {
    const text = [words.plan, ...lines.map(line => line.value.trim()).filter(Boolean).map(line => `– ${line}`)].join("\n");
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = words.plan_copied;
    } catch { status.textContent = text; }
  };
  return {
    mark: "workshop",
    kind: "agreement",
    nodes: [
      make("h2", { class: "slides-question" }, words.plan),
      make("p", {}, words.plan_lead),
      make("ol", { class: "slides-lines" }, ...lines.map(line => make("li", {}, line))),
      make("p", { class: "slides-take" }, makeButton("button button-quiet", words.plan_copy, take), status),
      ...picture,
    ],
    notes: [],
  };
}

// To take home: the quote again, and the way back to the chapter where the site knows its address.
/**
 * @param {Record<string, string>} words
 * @returns {Slide | null}
 */
function endSlide(words) {
  const code = qrOfPage();
  return code.length === 0 ? null : { mark: "quote", kind: "end", nodes: [...copies(".chapter-sections > .quote .quote-text, .chapter-title").slice(-1), make("p", { class: "slides-way" }, ...code, words.qr)], notes: [] };
}

/** @param {string} name */
function sectionLabel(name) {
  return document.querySelector(`.chapter-sections > .${name} .section-title`)?.textContent?.trim() ?? "";
}

/**
 * @param {string} selector
 * @param {ParentNode} within
 */
function copies(selector, within = document.querySelector(".chapter")) {
  return [...within.querySelectorAll(selector)].map(copy);
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
