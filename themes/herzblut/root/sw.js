// Reading without a network. The build writes `const build = "…"`, a hash of the whole site, above this line.
// Pages: the network first, what was kept when there is none. Fingerprinted files never change: kept first.
const scope = self.registration.scope;
const family = "herzblut " + scope + " ";
const cacheName = family + build;
const kept = 400;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(takeOver().then(() => self.clients.claim())));
self.addEventListener("message", event => event.waitUntil(keepAll(event.data)));
self.addEventListener("fetch", event => {
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(scope)) { return; }
  event.respondWith(/\/assets\/.*\.[0-9a-f]{8}\.\w+$/.test(request.url) ? keptFirst(request) : freshFirst(request));
});

// A new build of the site begins a new cache. Pages visited before stay readable; a search index would speak of
// pages that are gone, so it is left behind and fetched again with the next page.
async function takeOver() {
  const cache = await caches.open(cacheName);
  for (const name of await caches.keys()) {
    if (!name.startsWith(family) || name === cacheName) { continue; }
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      if (!request.url.startsWith(scope + "search/") && !await cache.match(request)) { await cache.put(request, await old.match(request)); }
    }
    await caches.delete(name);
  }
}

// The page that brought us here says what it is made of, so that the very first visit counts; of the others that it
// wants to have at hand (the home page, the search index) we find that out ourselves.
async function keepAll(addresses) {
  const cache = await caches.open(cacheName);
  for (const address of addresses) {
    if (!address.startsWith(scope) || await cache.match(address)) { continue; }
    try {
      const response = await keep(cache, new Request(address), await fetch(address));
      if (response.headers.get("content-type")?.startsWith("text/html")) { await keepAll(partsOf(address, await response.text())); }
    } catch { /* not to be had: nothing is lost */ }
  }
}

function partsOf(address, html) {
  return [...html.matchAll(/ (?:src="([^"]+)"|href="([^"]*assets\/[^"]+)")/g)].map(match => new URL(match[1] ?? match[2], address).href);
}

async function keptFirst(request) {
  const cache = await caches.open(cacheName);
  return await cache.match(request) ?? keep(cache, request, await fetch(request));
}

async function freshFirst(request) {
  const cache = await caches.open(cacheName);
  try {
    return await keep(cache, request, await fetch(request));
  } catch (failure) {
    const found = await cache.match(request, { ignoreSearch: true });
    if (found) { return found; }
    // The home page of the language says that this page was never opened before.
    const home = request.mode === "navigate" && await homeOf(cache, request.url);
    if (home) { return Response.redirect(home + "#hb-offline"); }
    throw failure;
  }
}

async function homeOf(cache, url) {
  const language = url.slice(scope.length).split("/")[0];
  for (const home of [`${scope}${language}/index.html`, `${scope}index.html`, scope]) {
    if (home !== url && await cache.match(home)) { return home; }
  }
}

async function keep(cache, request, response) {
  if (response.ok && response.type === "basic") {
    await cache.put(request, response.clone());
    const all = await cache.keys();
    if (all.length > kept) { await cache.delete(all[0]); }
  }
  return response;
}
