// Which slide is shown, in the page's address: who loads the page again, by mistake as a rule, goes on there. When the workshop began is in
// the history, which a shared address does not carry.
/** @param {Record<string, string | null>} values Those without one go. */
function changeAddress(values, began = 0) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) { query.delete(name); } else { query.set(name, value); }
  }
  const search = String(query);
  try { history.replaceState({ began }, "", location.pathname + (search ? "?" + search : "") + location.hash); } catch { /* an address from disk may be fixed */ }
}

/**
 * @param {string} code What was chosen.
 * @param {number} slide
 * @param {number | undefined} began
 */
function keepSlide(code, slide, began) { changeAddress({ workshop: code, slide: String(slide) }, began); }

function forgetSlide() { changeAddress({ workshop: null, slide: null }); }

/** @returns {{ slide: number, began: number | undefined } | null} */
function keptSlide() {
  const slide = Number(new URLSearchParams(location.search).get("slide"));
  return slide > 0 ? { slide, began: history.state?.began || undefined } : null;
}
