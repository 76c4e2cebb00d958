// Writes the service worker of a folder: web/service_worker.js with the lists of all files that are there.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { transformSync } from "esbuild";
import { hashOf, integrityOf } from "./hashes.mjs";
import { inRepository } from "./paths.mjs";

/** The messages of a language: build/languages.mjs. */
const MESSAGES = /^[a-zA-Z-]+-[0-9a-f]{16}\.txt$/;

/** `withRoadmaps`: its roadmaps are files of the version. @param {string} folder */
export function writeServiceWorker(folder, { withRoadmaps = true } = {}) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    // The page does not use the files that are for other sites' pages, and without a network it can ask no other site.
    // The list of roadmaps is left out because the site's owner may change it.
    .filter((name) => withRoadmaps || !name.startsWith("roadmaps/"))
    .filter((name) => !["sw.js", "roadmaps/index.json"].includes(name) && !/^(?:embed|element|elsewhere)\b/.test(name))
    .sort();
  // Some hosts redirect index.html.
  const address = (/** @type {string} */ name) => (name === "index.html" ? "./" : name);
  const list = (/** @type {string[]} */ names) =>
    JSON.stringify(
      Object.fromEntries(names.map((name) => [address(name), integrityOf(readFileSync(join(folder, name)))])),
      null,
      2,
    );
  const files = list(names.filter((name) => !MESSAGES.test(name)));
  const messages = list(names.filter((name) => MESSAGES.test(name)));
  const version = JSON.stringify(hashOf(files + messages));
  const lists = `const VERSION = ${version};\nconst FILES = ${files};\nconst MESSAGES = ${messages};\n`;
  const { code } = transformSync(readFileSync(inRepository("web/service_worker.js"), "utf8"), { minify: true });
  // Wrapped in one function, so that a file that was cut off does not parse and never becomes a worker.
  writeFileSync(join(folder, "sw.js"), `(() => {\n${lists}${code.trim()}\n})();\n`);
}
