// Writes the service worker of a folder: web/service_worker.js with the list of all files that are there.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { transformSync } from "esbuild";
import { hashOf, integrityOf } from "./hashes.mjs";
import { inRepository } from "./paths.mjs";

/** @param {string} folder */
export function writeServiceWorker(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    // What is for other sites' pages is none of this one's, and without a network no other site can be asked. The list of
    // roadmaps is for the owner of the site to change.
    .filter((name) => !["sw.js", "roadmaps/index.json"].includes(name) && !/^(?:embed|element|elsewhere)\b/.test(name))
    .sort();
  // Some hosts redirect index.html.
  const address = (/** @type {string} */ name) => (name === "index.html" ? "./" : name);
  const files = Object.fromEntries(names.map((name) => [address(name), integrityOf(readFileSync(join(folder, name)))]));
  const list = `const VERSION = ${JSON.stringify(hashOf(JSON.stringify(files)))};\nconst FILES = ${JSON.stringify(files, null, 2)};\n`;
  const { code } = transformSync(readFileSync(inRepository("web/service_worker.js"), "utf8"), { minify: true });
  // In one piece, so that no part of it is a worker.
  writeFileSync(join(folder, "sw.js"), `(() => {\n${list}${code.trim()}\n})();\n`);
}
