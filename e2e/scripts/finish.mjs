// Trunk's hook: makes of what Trunk built what is served. In this order, as each builds on the one before:
// the code is split and optimized (code.mjs), each file gets its name, the page what it says, its outline and its policy
// (page.mjs), and the service worker the list of it all (worker.mjs).
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { bootOf, glueOf, optimize } from "./code.mjs";
import { elementOf, loaderOf } from "./element.mjs";
import { hashOf, integrityOf } from "./hashes.mjs";
import { finishPage } from "./page.mjs";
import { writeWorker } from "./worker.mjs";

// What comes with the second part of the wasm.
const LATER = [
  ...["offline", "given", "link", "picture", "frame_foot", "whole"].map((name) => `src/browser/${name}.js`),
  ...["dialog", "keys_dialog", "progress_dialog", "publish_dialog", "shown_banner", "frame_foot"].map((name) => `style/${name}.css`),
];

const REPOSITORY = join(import.meta.dirname, "../..");
const folder = process.env.TRUNK_STAGING_DIR;
const isRelease = process.env.TRUNK_PROFILE === "release";

const built = readdirSync(folder).find((name) => name.endsWith("_bg.wasm"));
const stem = built.replace("_bg.wasm", "");
const { glue, parts } = isRelease ? optimize(folder, stem) : asBuilt();
parts.later = ["later", "js", later()];
for (const name of [built, `${stem}.js`]) rmSync(join(folder, name));

const write = ([name, end, bytes]) => {
  const file = `${name}-${hashOf(bytes)}.${end}`;
  writeFileSync(join(folder, file), bytes);
  return [`./${file}`, integrityOf(bytes)];
};
const files = Object.fromEntries(Object.entries(parts).map(([part, about]) => [part, write(about)]));
const about = JSON.parse(readFileSync(join(REPOSITORY, "target/outline.json"), "utf8"));
const page = join(folder, "index.html");
const html = readFileSync(page, "utf8");
const { first, more } = files;
const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css);
const element = elementOf(glue, [...css, ...laterOf("css")].join("\n"), { first, more }, `roadmaps/${about.roadmap}.md`);
writeFileSync(join(folder, "embed.js"), loaderOf(write(["element", "js", element])[0]));
writeFileSync(page, finishPage(html, files, about, { isRelease }));
if (isRelease) writeWorker(folder);
// A worker of a release that was served here before would go on answering with that.
else writeFileSync(join(folder, "sw.js"), readFileSync(join(REPOSITORY, "docs/kill-switch/sw.js")));

function asBuilt() {
  const glue = glueOf(readFileSync(join(folder, `${stem}.js`), "utf8"));
  return { glue, parts: { code: ["cairn", "js", bootOf(glue)], first: ["cairn", "wasm", readFileSync(join(folder, built))] } };
}

function laterOf(end) {
  return LATER.filter((name) => name.endsWith(end)).map((name) => readFileSync(join(REPOSITORY, name), "utf8"));
}

function later() {
  const css = transformSync(laterOf("css").join("\n"), { minify: true, loader: "css" }).code.trim();
  const styles = `const styles = new CSSStyleSheet();\nstyles.replaceSync(${JSON.stringify(css)});\ndocument.adoptedStyleSheets.push(styles);`;
  return transformSync([...laterOf("js"), styles].join("\n"), { minify: true, format: "iife" }).code;
}
