// Pages: the network first, what was kept when there is none. Fingerprinted files never change: kept first.
const CACHE = "herzblut-1";
const PAGES_KEPT = 400;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("herzblut-") && name !== CACHE) { await caches.delete(name); }
  }
  await self.clients.claim();
})()));

// The page that brought us here says what it was made of, so that the very first visit counts.
self.addEventListener("message", event => {
  const addresses = (Array.isArray(event.data) ? event.data : []).filter(address => address.startsWith(self.registration.scope));
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    for (const address of addresses) {
      if (!await cache.match(address)) { await cache.add(address).catch(() => {}); }
    }
  })());
});

self.addEventListener("fetch", event => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) { return; }
  event.respondWith(/\/assets\/.*\.[0-9a-f]{6,}\.\w+$/.test(request.url) ? keptFirst(request) : freshFirst(request));
});

async function keptFirst(request) {
  const cache = await caches.open(CACHE);
  return await cache.match(request) ?? await keep(cache, request, await fetch(request));
}

async function freshFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    return await keep(cache, request, await fetch(request));
  } catch (failure) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) { return kept; }
    throw failure;
  }
}

async function keep(cache, request, response) {
  if (response.ok && response.type === "basic") {
    await cache.put(request, response.clone());
    const all = await cache.keys();
    if (all.length > PAGES_KEPT) { await cache.delete(all[0]); }
  }
  return response;
}
