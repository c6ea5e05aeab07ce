// Each bundle of the theme is checked as one program, as it runs. This compares the programs (bundles/*.json) with the
// bundles that theme.yml declares, so that none is forgotten.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const read = path => readFileSync(new URL(path, import.meta.url), "utf8");
const assets = "../../../themes/herzblut/assets/";
const declared = {};
for (const [, name, files] of read("../../themes/herzblut/theme.yml").matchAll(/^ {2}js\/([\w-]+)\.js: \[(.*)\]$/gm)) {
  declared[name] = files.split(", ").map(file => assets + file);
}

const checked = {};
for (const file of readdirSync(new URL("bundles/", import.meta.url)).sort()) {
  const { include } = JSON.parse(read("bundles/" + file));
  checked[file.replace(".json", "")] = include.filter(path => path.startsWith(assets));
}

assert.deepEqual(checked, declared, "tests/frontend/bundles/ and the bundles of themes/herzblut/theme.yml differ.");
