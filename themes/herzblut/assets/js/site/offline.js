// Phones keep the site on their first screen under its name. From disk there is none: browsers would only complain.
if (location.protocol.startsWith("http")) {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = new URL("manifest.webmanifest", siteUrl).href;
  document.head.append(manifest);
}

// Visited pages and the search stay at hand without a network; from disk they are there anyway.
const worker = root.dataset.worker;

if (worker && location.protocol.startsWith("http") && "serviceWorker" in navigator) {
  addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register(worker);
      const { active } = await navigator.serviceWorker.ready;
      const loaded = performance.getEntriesByType("resource").map(entry => entry.name);
      // What the page would load later. Kept in this order: the script of the search before its index.
      const later = [...document.querySelectorAll("site-search, mine-panel, question-cards, workshop-mode")].flatMap(({ dataset }) => [dataset.late, dataset.overlay, dataset.index, dataset.style, dataset.script, dataset.words]);
      const wanted = [...root.dataset.offline.split(" "), ...later].filter(Boolean);
      // @ts-expect-error A worker that is ready is active.
      active.postMessage([location.href.split("#")[0], ...loaded, ...wanted.map(address => new URL(address, location.href).href)]);
    } catch { /* a plain website then */ }
  });
}

// Where the worker sends people who open a page that was never kept.
const notice = document.getElementById("hb-offline");

if (notice && location.hash === "#hb-offline") {
  notice.hidden = false;
  // Said once: who reloads with a network, or keeps the address, is not told again.
  history.replaceState(null, "", location.pathname + location.search);
}
