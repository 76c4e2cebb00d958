// Trunk's hook: makes what is served of what Trunk built. Each step builds on the one before: the program is split and
// optimized (program.mjs), the scripts are bundled, each file is named by its hash, the page gets its words, its
// prerendered tree and its policy (site.mjs, page.mjs), and the service worker the list of it all (service_worker.mjs).
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { elsewherePage } from "./elsewhere.mjs";
import { fileWriter } from "./hashes.mjs";
import { languages, messagesOf } from "./languages.mjs";
import { inRepository } from "./paths.mjs";
import { asBuilt, optimized } from "./program.mjs";
import { writeServiceWorker } from "./service_worker.mjs";
import { shadowStyles } from "./shadow_styles.mjs";
import { INGREDIENTS, writeElement, writePage } from "./site.mjs";
import { firstStyles, lazyStyles } from "./styles.mjs";

const folder = process.env.TRUNK_STAGING_DIR ?? "";
const isRelease = process.env.TRUNK_PROFILE === "release";
const about = JSON.parse(readFileSync(inRepository("target/page.json"), "utf8"));

const built = readdirSync(folder).find((name) => name.endsWith("_bg.wasm"));
if (!built) throw new Error(`Trunk left no wasm in ${folder}`);
const stem = built.replace("_bg.wasm", "");
const program = await (isRelease ? optimized : asBuilt)(folder, stem);
for (const name of [built, `${stem}.js`]) rmSync(join(folder, name));

const write = fileWriter(folder);
const [styles, lazyCss] = await Promise.all([firstStyles(), lazyStyles()]);
const HAS_PARTS = isRelease;
const app = await bundle("web/app.js", {
  format: "esm",
  modules: { "cairn:glue": program.firstGlue },
  constants: { HAS_PARTS },
  isFirstLoad: true,
});
const wasm = Object.fromEntries(
  Object.entries(program.wasm).map(([part, bytes]) => [part, write(part === "first" ? "cairn" : part, "wasm", bytes)]),
);
// index.html names the files that may be requested before the lazy script has loaded. Only that script requests other
// parts.
const isLaterPart = (/** @type {string} */ part) => !["first", "lazy", "reader"].includes(part);
const PART_FILES = Object.fromEntries(Object.entries(wasm).filter(([part]) => isLaterPart(part)));
const early = Object.fromEntries(Object.entries(wasm).filter(([part]) => !isLaterPart(part)));
const LANGUAGE_FILES = Object.fromEntries(
  languages().map((language) => [language, write(language, "txt", messagesOf(language))]),
);
const lazyScript = await bundle("web/lazy/page.js", {
  modules: { "cairn:lazy-glue": program.lazyGlue },
  constants: { STYLES: lazyCss, LANGUAGE_FILES, PART_FILES },
});
const files = { code: write("cairn", "js", app), ...early, "lazy-script": write("lazy", "js", lazyScript) };

const ingredients = {
  html: readFileSync(join(folder, "index.html"), "utf8"),
  styles,
  shadow: await shadowStyles(`${styles}\n${lazyCss}`),
  glue: program.glue,
  files,
  partFiles: PART_FILES,
  constants: { WASM_FILES: wasm, HAS_PARTS, LANGUAGE_FILES },
  isRelease,
};
await writeElement(folder, ingredients, about.roadmap);
writeFileSync(join(folder, "elsewhere.html"), await elsewherePage());

await writePage(folder, ingredients, about);
if (isRelease) {
  writeServiceWorker(folder);
  writeFileSync(INGREDIENTS, JSON.stringify(ingredients));
}
// A service worker that an earlier release installed here would keep answering with that release.
else copyFileSync(inRepository("docs/kill-switch/sw.js"), join(folder, "sw.js"));
