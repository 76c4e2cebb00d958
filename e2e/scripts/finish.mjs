// Trunk's hook: makes of what Trunk built what is served. In this order, as each builds on the one before:
// the code is split and optimized (code.mjs), each file gets its name, the page what it says, its outline and its policy
// (page.mjs), and the service worker the list of it all (worker.mjs).
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { bootOf, optimize } from "./code.mjs";
import { hashOf, integrityOf } from "./hashes.mjs";
import { finishPage } from "./page.mjs";
import { writeWorker } from "./worker.mjs";

// What comes with the second part of the wasm.
const LATER = [
  ...["offline", "given", "whole"].map((name) => `src/browser/${name}.js`),
  ...["dialog", "keys_dialog", "progress_dialog"].map((name) => `style/${name}.css`),
];

const REPOSITORY = join(import.meta.dirname, "../..");
const folder = process.env.TRUNK_STAGING_DIR;
const isRelease = process.env.TRUNK_PROFILE === "release";

const built = readdirSync(folder).find((name) => name.endsWith("_bg.wasm"));
const stem = built.replace("_bg.wasm", "");
const code = isRelease
  ? optimize(folder, stem)
  : { code: ["cairn", "js", bootOf(readFileSync(join(folder, `${stem}.js`), "utf8"))], first: ["cairn", "wasm", readFileSync(join(folder, built))] };
const parts = { ...code, later: ["later", "js", later()] };
for (const name of [built, `${stem}.js`]) rmSync(join(folder, name));

const files = Object.entries(parts).map(([part, [name, end, bytes]]) => {
  const file = `${name}-${hashOf(bytes)}.${end}`;
  writeFileSync(join(folder, file), bytes);
  return [part, [`./${file}`, integrityOf(bytes)]];
});
const about = JSON.parse(readFileSync(join(REPOSITORY, "target/outline.json"), "utf8"));
const page = join(folder, "index.html");
writeFileSync(page, finishPage(readFileSync(page, "utf8"), Object.fromEntries(files), about, { isRelease }));
if (isRelease) writeWorker(folder);
// A worker of a release that was served here before would go on answering with that.
else writeFileSync(join(folder, "sw.js"), readFileSync(join(REPOSITORY, "docs/kill-switch/sw.js")));

function later() {
  const read = (end) => LATER.filter((name) => name.endsWith(end)).map((name) => readFileSync(join(REPOSITORY, name), "utf8"));
  const css = transformSync(read("css").join("\n"), { minify: true, loader: "css" }).code.trim();
  const styles = `const styles = new CSSStyleSheet();\nstyles.replaceSync(${JSON.stringify(css)});\ndocument.adoptedStyleSheets.push(styles);`;
  return transformSync([...read("js"), styles].join("\n"), { minify: true, format: "iife" }).code;
}
