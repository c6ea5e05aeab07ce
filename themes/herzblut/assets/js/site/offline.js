// Visited pages stay readable without a network; from disk they are there anyway.
const workerUrl = root.dataset.worker;

if (workerUrl && location.protocol.startsWith("http") && "serviceWorker" in navigator) {
  addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register(workerUrl);
      const worker = (await navigator.serviceWorker.ready).active;
      const loaded = performance.getEntriesByType("resource").map(entry => entry.name);
      const wanted = [...document.querySelectorAll("[data-offline]")].flatMap(element => element.dataset.offline.split(" "));
      worker.postMessage([location.href, ...loaded, ...wanted.filter(Boolean).map(address => new URL(address, location.href).href)]);
    } catch { /* a plain website then */ }
  });
}
