// Where the worker sends people who open a page that was never kept.
const notice = document.getElementById("hb-offline");

if (notice && location.hash === "#hb-offline") {
  notice.hidden = false;
  // Said once: who reloads with a network, or keeps the address, is not told again.
  history.replaceState(null, "", location.pathname + location.search);
}
