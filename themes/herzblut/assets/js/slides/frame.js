// The parts of the dialog, made when it is first opened.
/**
 * @param {Record<string, string>} words
 * @param {Record<string, () => void>} actions
 */
function makeFrame(words, actions) {
  const tool = (/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ key, /** @type {Record<string, string>} */ more = {}) =>
    makeButton(`tool slides-${name}`, text, actions[name], { "aria-keyshortcuts": key, ...more });
  const timer = makeButton("button slides-timer", "", actions.timer, { "aria-pressed": "false", "aria-keyshortcuts": "t" });
  timer.append(make("span", { class: "slides-sign", "aria-hidden": "true" }), make("span", { class: "visually-hidden" }, words.timer), make("span", { class: "slides-clock", role: "timer" }, "0:00"));
  return make("div", { class: "slides-frame", tabindex: "-1" },
    make("header", { class: "slides-head" },
      make("p", { class: "slides-label" }),
      make("p", { class: "slides-keys", "aria-hidden": "true" }, words.keys),
      make("p", { class: "slides-times" }, make("span", { class: "visually-hidden" }, words.total), make("span", { class: "slides-total" }, "0:00"))),
    make("div", { class: "slides-stage", role: "region", "aria-live": "polite", "aria-label": words.slide }),
    make("p", { class: "slides-big", "aria-hidden": "true", hidden: "" }),
    make("aside", { class: "slides-notes", "aria-label": words.notes, tabindex: "0", hidden: "" },
      make("div", { class: "slides-note-text prose" }), make("p", { class: "slides-no-note" }, words.no_notes)),
    make("ol", { class: "slides-overview", "aria-label": words.overview, hidden: "" }),
    make("footer", { class: "slides-bar" },
      make("span", { class: "slides-thread", "aria-hidden": "true" }),
      tool("previous", "←", "ArrowLeft", { "aria-label": words.previous }),
      make("p", { class: "slides-place" }),
      tool("next", "→", "ArrowRight", { "aria-label": words.next }),
      make("p", { class: "visually-hidden slides-status", role: "status", "data-over": words.over }),
      timer,
      tool("speaker", words.notes, "n", { "aria-pressed": "false" }),
      tool("sheet", words.overview, "o", { "aria-pressed": "false" }),
      tool("black", words.black, "b", { "aria-pressed": "false" }),
      tool("window", words.window, "w"),
      tool("screen", words.screen, "f"),
      tool("close", words.close, "Escape")));
}

// With one finger and mostly sideways; anything else scrolls or zooms.
/**
 * @param {HTMLElement} element
 * @param {() => void} toPrevious
 * @param {() => void} toNext
 */
function onSwipe(element, toPrevious, toNext) {
  /** @type {Touch | null} */
  let start = null;
  element.addEventListener("touchstart", event => { start = event.touches.length === 1 ? event.touches[0] : null; }, { passive: true });
  element.addEventListener("touchend", event => {
    if (!start) { return; }
    const end = event.changedTouches[0];
    const wide = end.clientX - start.clientX;
    const isSideways = Math.abs(wide) > 50 && Math.abs(wide) > 2 * Math.abs(end.clientY - start.clientY);
    start = null;
    if (isSideways) { (wide < 0 ? toNext : toPrevious)(); }
  });
}
