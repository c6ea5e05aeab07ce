// What a site does on a server besides, once the page is there.
const root = document.documentElement;
const siteUrl = new URL(root.dataset.root || "./", location.href);

// Phones keep the site on their first screen under its name.
const manifest = document.createElement("link");
manifest.rel = "manifest";
manifest.href = new URL("manifest.webmanifest", siteUrl).href;
document.head.append(manifest);

// Visited pages and the search stay at hand without a network.
/** @param {string} worker */
async function keepSite(worker) {
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(entry => entry.name);
  // What the page would load later. Kept in this order: the script of the search before its index.
  const later = [...document.querySelectorAll("site-search, mine-panel, question-cards, workshop-mode")].flatMap(({ dataset }) => [dataset.late, dataset.overlay, dataset.index, dataset.hits, dataset.style, dataset.script, dataset.words]);
  const wanted = [...root.dataset.offline.split(" "), ...later].filter(Boolean);
  // @ts-expect-error A worker that is ready is active.
  active.postMessage([location.href.split("#")[0], ...loaded, ...wanted.map(address => new URL(address, location.href).href)]);
}

if (root.dataset.worker && "serviceWorker" in navigator) { keepSite(root.dataset.worker).catch(() => { /* a plain website then */ }); }
