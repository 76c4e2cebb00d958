// The pages that are measured: the release build, and beside it one written by hand and one for each peer in peers/.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, SEED, large } from "./from_e2e.mjs";

/** @import { Page } from "@playwright/test" */

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

const beside = (kind) => ({
  address: (steps) => `${kind}.html?roadmap=${steps}`,
  key: (steps, step) => `${kind}:${steps}:s${step}`,
  /** The boxes of steps. */
  steps: "main [data-step] input",
  openSearch: (/** @type {Page} */ page) => page.getByRole("searchbox").focus(),
});

/** How each page is driven, by what it is called in the tables. */
export const PAGES = {
  Cairn: {
    address: (steps) => `?roadmap=${steps}`,
    key: (steps, step) => `cairn:${steps}:s${step}`,
    steps: "main li:not(:has(button)) input",
    openSearch: (/** @type {Page} */ page) => page.keyboard.press("/"),
  },
  plain: beside("plain"),
  Solid: beside("solid"),
  "react-arborist": beside("react-arborist"),
};

/** The number of steps in the shipped roadmap. */
const SHIPPED = 91;

/** A roadmap of so many steps, whose step 7 has the id s7: the shipped one where it has as many, or else a made one. */
function roadmapOf(steps) {
  if (steps !== SHIPPED) return large(steps, { pinned: true });
  let step = 0;
  return SEED.replaceAll(/^\s*&nbsp;&nbsp;- .*\S/gm, (line) => `${line} {#s${step++}}`);
}

const withScript = (page, name, script) => {
  const place = `<script src="${name}"></script>`;
  if (!page.includes(place)) throw new Error(`A page has no place for ${name}.`);
  return page.replace(
    place,
    () =>
      `<script type="${name === "roadmap.js" ? "text/javascript" : "module"}">${script.replaceAll("</script", "<\\/script")}</script>`,
  );
};

const withRoadmap = (page) => withScript(page, "roadmap.js", read("roadmap.js"));

/** A copy of the release build with the page written by hand beside it, in one file, and roadmaps of these sizes. */
export function folderOf(sizes = []) {
  const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(join(folder, "plain.html"), withRoadmap(read("plain.html")));
  for (const steps of sizes) writeFileSync(join(folder, `roadmaps/${steps}.md`), roadmapOf(steps));
  return folder;
}

/** Adds the peers, each bundled into one file. Their packages are bench/package-lock.json's. */
export async function addPeers(folder) {
  const [{ build }, { solidPlugin }] = await Promise.all([import("esbuild"), import("esbuild-plugin-solid")]);
  /** @type {Record<string, import("esbuild").BuildOptions>} */
  const peers = { solid: { plugins: [solidPlugin()] }, "react-arborist": { jsx: "automatic" } };
  for (const [peer, how] of Object.entries(peers)) {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`peers/${peer}/index.jsx`, import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "esnext",
      define: { "process.env.NODE_ENV": '"production"' },
      ...how,
    });
    writeFileSync(
      join(folder, `${peer}.html`),
      withScript(withRoadmap(read("peers/page.html")), "peer.js", outputFiles[0].text),
    );
  }
}
