// What one can do with a story, a tip, a heading: keep it on this device, and hand over the address of its very place.

/**
 * The tools after the pattern in the page; none where the page has no pattern.
 * @param {URL} url
 * @param {(() => MineEntry) | null} entry What is kept of it; null for what can only be shared.
 */
function entryTools(url, entry) {
  const pattern = document.querySelector("template.entry-tools-pattern");
  if (!pattern) { return []; }
  const tools = pattern.content.firstElementChild.cloneNode(true);
  const link = tools.querySelector("a.anchor");
  link.href = url.href;
  link.addEventListener("click", event => {
    event.preventDefault();
    shareAddress(url, tools.querySelector("[role=status]"), link.dataset.copied);
  });
  const button = tools.querySelector("button[aria-pressed]");
  if (entry && button) { keepWith(button, url.href.slice(siteUrl.href.length), entry); } else { button?.remove(); }
  return [tools];
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} path
 * @param {() => MineEntry} entry
 */
function keepWith(button, path, entry) {
  const show = () => button.setAttribute("aria-pressed", String(store.get("bookmarks", path) !== null));
  button.addEventListener("click", () => store.set("bookmarks", path, store.get("bookmarks", path) ? null : entry()));
  document.addEventListener("mine-change", show);
  show();
}

/**
 * @param {URL} url
 * @param {HTMLElement} status
 * @param {string} copied
 */
async function shareAddress(url, status, copied) {
  if (url.pathname === location.pathname) { history.replaceState(null, "", url.hash); }
  await handOver(url.href, status, copied);
}
