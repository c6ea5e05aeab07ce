// The page's address carries the query, so that Back leads to the list one came from and a search can be sent to a colleague.

const queryKey = "search";

/**
 * Keeps a query in the address; an empty one takes it out.
 * @param {string} query
 */
const keepInAddress = query => {
  const address = new URL(location.href);
  if ((address.searchParams.get(queryKey) || "") === query) { return; }
  if (query) { address.searchParams.set(queryKey, query); } else { address.searchParams.delete(queryKey); }
  try { history.replaceState(history.state, "", address); } catch { /* an address from disk may be fixed */ }
};

/**
 * Tells the page that a result leads to which words to mark; search.js reads it there.
 * @param {string} href
 * @param {string[]} words
 */
const keepForLanding = (href, words) => {
  try { sessionStorage.setItem("herzblut:hits", JSON.stringify({ path: new URL(href).pathname, words })); } catch { /* without marks then */ }
};
