// Trunk's hook: makes what is served of what Trunk built. Each step builds on the one before: the program is split and
// optimized (program.mjs), the scripts are bundled, each file is named by its hash, the page gets its words, its
// prerendered tree and its policy (page.mjs), and the service worker the list of it all (service_worker.mjs).
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { elementScript, loaderScript } from "./element.mjs";
import { elsewherePage } from "./elsewhere.mjs";
import { hashOf, integrityOf } from "./hashes.mjs";
import { finishPage } from "./page.mjs";
import { languages, messagesOf } from "./languages.mjs";
import { inRepository } from "./paths.mjs";
import { asBuilt, optimized } from "./program.mjs";
import { writeServiceWorker } from "./service_worker.mjs";
import { shadowStyles } from "./shadow_styles.mjs";
import { firstStyles, lazyStyles } from "./styles.mjs";

const folder = process.env.TRUNK_STAGING_DIR ?? "";
const isRelease = process.env.TRUNK_PROFILE === "release";
const about = JSON.parse(readFileSync(inRepository("target/page.json"), "utf8"));

const built = readdirSync(folder).find((name) => name.endsWith("_bg.wasm"));
if (!built) throw new Error(`Trunk left no wasm in ${folder}`);
const stem = built.replace("_bg.wasm", "");
const program = await (isRelease ? optimized : asBuilt)(folder, stem);
for (const name of [built, `${stem}.js`]) rmSync(join(folder, name));

/**
 * Writes a file, and returns its path and its integrity.
 *
 * @param {string} name @param {string} end @param {string | Uint8Array} bytes
 * @returns {[file: string, integrity: string]}
 */
function write(name, end, bytes) {
  const file = `${name}-${hashOf(bytes)}.${end}`;
  writeFileSync(join(folder, file), bytes);
  return [`./${file}`, integrityOf(bytes)];
}

const [styles, lazyCss] = await Promise.all([firstStyles(), lazyStyles()]);
const HAS_PARTS = isRelease;
const app = await bundle("web/app.js", {
  format: "esm",
  modules: { "cairn:glue": program.glue },
  constants: { HAS_PARTS },
  isEarly: true,
});
const wasm = Object.fromEntries(
  Object.entries(program.wasm).map(([part, bytes]) => [part, write(part === "first" ? "cairn" : part, "wasm", bytes)]),
);
const LANGUAGE_FILES = Object.fromEntries(
  languages().map((language) => [language, write(language, "txt", messagesOf(language))]),
);
const lazyScript = await bundle("web/lazy/page.js", { constants: { STYLES: lazyCss, LANGUAGE_FILES } });
const files = { code: write("cairn", "js", app), ...wasm, "lazy-script": write("lazy", "js", lazyScript) };

const element = await elementScript(program.glue, await shadowStyles(`${styles}\n${lazyCss}`), {
  WASM_FILES: wasm,
  SHIPPED: `roadmaps/${about.roadmap}.md`,
  HAS_PARTS,
  LANGUAGE_FILES,
});
writeFileSync(join(folder, "embed.js"), await loaderScript(write("element", "js", element)[0]));

writeFileSync(join(folder, "elsewhere.html"), await elsewherePage());

const page = join(folder, "index.html");
const boot = await bundle("web/boot.js", { constants: { STEPS: about.steps }, isEarly: true });
writeFileSync(page, finishPage(readFileSync(page, "utf8"), { boot, styles, files }, about, isRelease));
if (isRelease) writeServiceWorker(folder);
// The service worker of a release that was served here before would go on answering with that.
else copyFileSync(inRepository("docs/kill-switch/sw.js"), join(folder, "sw.js"));
