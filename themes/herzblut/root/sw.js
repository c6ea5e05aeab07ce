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
  event.respondWith(/\/(assets|search)\/.*\.[0-9a-f]{8,12}\.\w+$/.test(request.url) ? keptFirst(request) : freshFirst(request));
});

// A new build of the site begins a new cache. Pages visited before stay readable; a search index would speak of
// pages that are gone, so it is left behind and fetched again with the next page.
async function takeOver() {
  const cache = await caches.open(cacheName);
  for (const name of await caches.keys()) {
    if (!name.startsWith(family) || name === cacheName) { continue; }
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      if (request.url.startsWith(scope + "search/") || await cache.match(request)) { continue; }
      // The worker before may have made room meanwhile.
      const page = await old.match(request);
      if (page) { await cache.put(request, page); }
    }
    await caches.delete(name);
  }
}

// The page that brought us here says what it is made of, so that the very first visit counts; of the others that it
// wants to have at hand (the home page, the search index) we find that out ourselves. Says whether all of it is kept.
async function keepAll(addresses) {
  const cache = await caches.open(cacheName);
  let isWhole = true;
  for (const address of addresses) {
    if (!address.startsWith(scope) || await cache.match(address)) { continue; }
    try { isWhole = await keepWhole(cache, address) && isWhole; } catch { isWhole = false; /* not to be had: the next page tries again */ }
  }
  return isWhole;
}

// A page comes last, after all that it is made of: were it kept first and the network went meanwhile, it would stay
// without its script or its looks, and nobody would ask for them again. Of the search, what names the index likewise.
async function keepWhole(cache, address) {
  const response = await fetchFresh(address);
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  const parts = isPage ? pagePart : address.startsWith(scope + "search/") ? indexPart : null;
  if (parts && !await keepAll(partsOf(address, await response.clone().text(), parts))) { return false; }
  return (await keep(cache, new Request(address), response)).ok;
}

const pagePart = / (?:src="([^"]+)"|href="([^"]*assets\/[^"]+)")/g;
const indexPart = /"([\w/.-]+\.js)"/g;

function partsOf(address, text, parts) {
  return [...text.matchAll(parts)].map(match => new URL(match[1] ?? match[2], address).href);
}

// A server may let browsers keep a page or the search index for a while: after an update they would speak of what is gone.
function fetchFresh(request) {
  return fetch(request, { cache: "no-cache" });
}

async function keptFirst(request) {
  const cache = await caches.open(cacheName);
  return await cache.match(request) ?? keep(cache, request, await fetch(request));
}

async function freshFirst(request) {
  const cache = await caches.open(cacheName);
  try {
    return await keep(cache, request, await fetchFresh(request));
  } catch (failure) {
    const found = await keptPage(cache, request.url);
    if (found) { return found; }
    // The home page of the language says that this page was never opened before.
    const home = request.mode === "navigate" && await homeOf(cache, request.url);
    if (home) { return Response.redirect(home + "#hb-offline"); }
    throw failure;
  }
}

// Some servers lead from kapitel.html to kapitel and from teil/index.html to teil/: kept under one, found under both.
async function keptPage(cache, url) {
  const address = url.replace(/[?#].*/, "");
  const twin = /\/index\.html$/.test(address) ? address.slice(0, -"index.html".length)
    : /\.html$/.test(address) ? address.slice(0, -".html".length)
    : address + (address.endsWith("/") ? "index.html" : ".html");
  return await cache.match(address, { ignoreSearch: true }) ?? cache.match(twin, { ignoreSearch: true });
}

async function homeOf(cache, url) {
  const language = url.slice(scope.length).split("/")[0];
  for (const home of [`${scope}${language}/index.html`, `${scope}index.html`]) {
    if (home !== url && await keptPage(cache, home)) { return home; }
  }
}

async function keep(cache, request, response) {
  if (response.ok && response.type === "basic") {
    // The search asks with the moment in the address.
    await cache.put(request.url.startsWith(scope + "search/") ? request.url.replace(/\?.*/, "") : request, await asAsked(response.clone()));
    await makeRoom(cache);
  }
  return response;
}

// Browsers refuse to open a page with an answer that came by way of another address.
async function asAsked(response) {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

// The oldest goes; styles and scripts stay, because the younger pages need them too.
async function makeRoom(cache) {
  const all = await cache.keys();
  if (all.length > kept) { await cache.delete(all.find(request => !request.url.startsWith(scope + "assets/")) ?? all[0]); }
}
