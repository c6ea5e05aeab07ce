import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";

const script = readFileSync(new URL("../../themes/herzblut/root/sw.js", import.meta.url), "utf8");
const scope = "https://example.org/";

/** Runs the worker's activation with these caches (name → address → page) and returns what is left of them. */
async function activate(caches, lost = []) {
  const open = name => {
    const pages = caches[name] ??= {};
    return {
      keys: () => Object.keys(pages).map(url => ({ url })),
      match: ({ url }) => lost.includes(url) ? undefined : pages[url],
      put: ({ url }, page) => { if (!page) { throw new TypeError("No response"); } pages[url] = page; },
    };
  };
  let done;
  runInNewContext(`const build = "new";\n${script}`, {
    self: {
      registration: { scope },
      clients: { claim() {} },
      addEventListener: (type, listener) => { if (type === "activate") { listener({ waitUntil: work => { done = work; } }); } },
    },
    caches: { open, keys: () => Object.keys(caches), delete: name => delete caches[name] },
  });
  await done;
  return caches;
}

test("pages of the build before stay, its search index goes", async () => {
  const caches = await activate({ [`herzblut ${scope} old`]: { [scope + "a.html"]: "A", [scope + "search/de.js"]: "S" }, other: { x: "X" } });
  assert.deepEqual(caches, { [`herzblut ${scope} new`]: { [scope + "a.html"]: "A" }, other: { x: "X" } });
});

test("a page that the worker before drops meanwhile keeps no other from staying", async () => {
  const pages = { [scope + "gone.html"]: "G", [scope + "a.html"]: "A" };
  const caches = await activate({ [`herzblut ${scope} old`]: pages }, [scope + "gone.html"]);
  assert.deepEqual(caches, { [`herzblut ${scope} new`]: { [scope + "a.html"]: "A" } });
});
