// What a browser keeps may have been written by whatever else runs on the same host: it is read as untrusted data.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const script = readFileSync(new URL("../../themes/herzblut/assets/js/store.js", import.meta.url), "utf8");

function listed(stored) {
  const documentElement = { dataset: { root: "../", page: "a/x.html" } };
  const context = {
    URL, CustomEvent: class {}, addEventListener() {}, document: { documentElement, dispatchEvent() {} },
    location: { href: "https://h.example/buch/a/x.html", protocol: "https:" },
    localStorage: { getItem: () => stored },
  };
  return JSON.parse(runInNewContext(script + ";JSON.stringify(kinds.map(kind => store.list(kind)))", context));
}

const nothing = Array(8).fill([]);

for (const stored of ["null", "{", "[]", "7", "{\"bookmarks\":null}", "{\"notes\":[1,null,{\"title\":{}}]}"]) {
  test(`nothing is kept: ${stored}`, () => assert.deepEqual(listed(stored), nothing));
}

for (const path of ["javascript:alert(1)", "https://evil.example/", "../../x", "//evil.example/"]) {
  test(`no way out of the site: ${path}`, () => assert.deepEqual(listed(JSON.stringify({ read: { [path]: { title: "x" } } })), nothing));
}

test("a page of the site keeps its own address", () => {
  const [bookmarks] = listed(JSON.stringify({ bookmarks: { "a/b.html#c": { title: "T", number: 2, url: "javascript:alert(1)" } } }));
  assert.deepEqual(bookmarks, [{ title: "T", number: 2, url: "https://h.example/buch/a/b.html#c", path: "a/b.html#c" }]);
});

test("a draft keeps its answers, and none that is no text", () => {
  const draft = { title: "", text: "Ein Gast …", chapter: "a--b", consent: "yes" };
  const [, , , drafts] = listed(JSON.stringify({ drafts: { "contribute.html": draft, "en/contribute.html": { ...draft, effect: { toString: "x" } } } }));
  assert.deepEqual(drafts.map(({ path, text, chapter }) => ({ path, text, chapter })), [{ path: "contribute.html", text: draft.text, chapter: draft.chapter }]);
});
