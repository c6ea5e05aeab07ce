// The slides of a workshop are cut from the page itself: no second document to keep in step.
function collectSlides() {
  const part = name => document.querySelector(`.chapter-sections > .${name}`);
  const label = section => section?.querySelector(".section-title")?.textContent ?? "";
  const slides = [{ mark: "quote", kind: "title", nodes: copies(".chapter-number, .chapter-title, .chapter-lead"), notes: copies(".workshop-effort, .workshop-material") }];

  if (part("quote")) {
    slides.push({ mark: "quote", label: label(part("quote")), nodes: copies(".quote-text", part("quote")), notes: [] });
  }

  // In brief: what the chapter promises and the line it ends on; the whole text is for the speaker.
  const message = part("message")?.querySelector(".message-text");
  const last = [...(message?.querySelectorAll(":scope > p") ?? [])].pop();
  if (last) {
    slides.push({ mark: "message", kind: "brief", label: label(part("message")), nodes: [last.cloneNode(true)], notes: [...message.children].map(copy) });
  }

  const questions = [...(part("questions")?.querySelectorAll(".question") ?? [])];
  questions.forEach((question, index) => slides.push({
    mark: "questions",
    label: `${label(part("questions"))} ${index + 1}/${questions.length}`,
    nodes: copies(".question-text, .question-follow-ups", question),
    notes: copies(".note-field", question).map(field => paragraph(store.get("notes", here + "#" + question.id)?.text)).filter(Boolean),
  }));

  for (const step of part("workshop")?.querySelectorAll(".workshop-step") ?? []) {
    slides.push({
      mark: "workshop",
      label: label(part("workshop")),
      kind: "step",
      minutes: Number(step.dataset.minutes) || 0,
      nodes: copies(".workshop-step-title, .workshop-step-text", step),
      notes: copies(".workshop-remote > summary, .workshop-remote-text", step).map(node => node.localName === "summary" ? paragraph(node.textContent) : node),
    });
  }

  const tips = copies(".tip-text", part("tips") ?? document.createElement("div"));
  if (tips.length > 0) {
    slides.push({ mark: "tips", kind: "tips", label: label(part("tips")), nodes: tips, notes: [] });
  }

  return slides;
}

function copies(selector, within = document.querySelector(".chapter")) {
  return [...within.querySelectorAll(selector)].map(copy);
}

// A copy must not bring a second element of the same id.
function copy(node) {
  const clone = node.cloneNode(true);
  for (const element of [clone, ...clone.querySelectorAll("[id]")]) { element.removeAttribute("id"); }
  return clone;
}

function paragraph(text) {
  if (!text) { return null; }
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
