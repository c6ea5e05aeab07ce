// Which slide is shown, in the page's address: who loads the page again, by mistake as a rule, goes on there. How long it has taken so far
// is in the history, which a shared address does not carry.
/**
 * @param {Record<string, string | null>} values Those without one go.
 * @param {SlidesTimes | null} times
 */
function changeAddress(values, times) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) { query.delete(name); } else { query.set(name, value); }
  }
  const search = String(query);
  try { history.replaceState({ times }, "", location.pathname + (search ? "?" + search : "") + location.hash); } catch { /* an address from disk may be fixed */ }
}

/**
 * @param {string} code What was chosen.
 * @param {number} slide
 * @param {SlidesTimes} times
 */
function keepSlide(code, slide, times) { changeAddress({ workshop: code, slide: String(slide) }, times); }

function forgetSlide() { changeAddress({ workshop: null, slide: null }, null); }

/** @returns {{ slide: number, times: SlidesTimes } | null} */
function keptSlide() {
  const slide = Number(new URLSearchParams(location.search).get("slide"));
  return slide > 0 ? { slide, times: history.state?.times ?? { spent: [] } } : null;
}
