// Writes the files of a site that depend on its first roadmap: the page, the script of the element, and the list of all
// files. It is the last step of the build (build.mjs). The build leaves its ingredients behind, so that `cargo xtask
// package` makes sites of other roadmaps from the same program: node site.mjs <folder with the other files> <what
// xtask/src/package.rs says of it>.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { elementScript, loaderScript } from "./element.mjs";
import { fileWriter } from "./hashes.mjs";
import { finishPage } from "./page.mjs";
import { inRepository } from "./paths.mjs";
import { writeServiceWorker } from "./service_worker.mjs";
import { socialPicture } from "./social.mjs";

/** @import { HashedFile } from "./hashes.mjs" */

/**
 * @typedef {object} SiteIngredients What a site is made of, whatever its roadmap is.
 * @property {string} html What Trunk made of index.html.
 * @property {string} styles
 * @property {string} shadow The styles in an element.
 * @property {string} glue
 * @property {Record<string, HashedFile>} files What the page names.
 * @property {Record<string, HashedFile>} partFiles What its lazy script names.
 * @property {Record<string, unknown>} constants Those of the element's script.
 * @property {boolean} isRelease
 */

/** Where the build of a release leaves them. */
export const INGREDIENTS = inRepository("target/site-ingredients.json");

/** @param {string} folder @param {SiteIngredients} ingredients @param {import("./page.mjs").About} about */
export async function writePage(folder, { html, styles, files, isRelease }, about) {
  const boot = await bundle("web/boot.js", { constants: { STEPS: about.steps }, isFirstLoad: true });
  writeFileSync(join(folder, "index.html"), finishPage(html, { boot, styles, files }, about, isRelease));
}

/**
 * The script of the element, and its loader. An element that names no roadmap shows this one.
 *
 * @param {string} folder @param {SiteIngredients} ingredients @param {string} roadmap
 */
export async function writeElement(folder, { glue, shadow, constants }, roadmap) {
  const element = await elementScript(glue, shadow, { ...constants, SHIPPED: `roadmaps/${roadmap}.md` });
  const [file] = fileWriter(folder)("element", "js", element);
  writeFileSync(join(folder, "embed.js"), await loaderScript(file));
}

/** The manifest names what people install. @param {string} folder @param {string} name */
function nameApp(folder, name) {
  const file = join(folder, "manifest.webmanifest");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, `${JSON.stringify({ ...manifest, name, short_name: name }, null, 2)}\n`);
}

/**
 * Draws the picture that links show, with the browser that `$CAIRN_BROWSER` names. Returns whether there is one.
 *
 * @param {string} folder @param {string} title @param {string} figures
 */
function drawPicture(folder, title, figures) {
  const [picture, page] = [join(folder, "icons/social.png"), join(tmpdir(), `cairn-social-${process.pid}.html`)];
  rmSync(picture, { force: true });
  const browser = process.env.CAIRN_BROWSER;
  if (!browser) return false;
  const icon = readFileSync(join(folder, "icons/cairn.svg"), "utf8");
  writeFileSync(page, `<!doctype html><meta charset="utf-8">${socialPicture(icon, title, figures)}`);
  // As root Chromium does not run in its sandbox; there is nothing in this page but ours.
  const how = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"];
  try {
    execFileSync(browser, [...how, "--window-size=1200,630", `--screenshot=${picture}`, pathToFileURL(page).href], {
      stdio: "ignore",
      timeout: 60_000,
    });
    return readFileSync(picture).length > 0;
  } catch {
    return false;
  } finally {
    rmSync(page, { force: true });
  }
}

/** @param {string} folder @param {string} file */
async function makeSite(folder, file) {
  /** @type {SiteIngredients} */
  const ingredients = JSON.parse(readFileSync(INGREDIENTS, "utf8"));
  const { name, figures, ...about } = JSON.parse(readFileSync(file, "utf8"));
  const hasRoadmap = about.document !== "";
  if (hasRoadmap) {
    nameApp(folder, name);
    about.hasPicture = drawPicture(folder, name, figures);
    await writeElement(folder, ingredients, about.roadmap);
  }
  await writePage(folder, ingredients, about);
  // A page without a roadmap in it lists roadmaps that the owner may change at any time: they are no part of the
  // version.
  writeServiceWorker(folder, { withRoadmaps: hasRoadmap });
  if (hasRoadmap && !about.hasPicture)
    console.log("There is no Chromium to draw a picture for links: they show Cairn's sign.");
}

if (process.argv[1] === import.meta.filename) await makeSite(process.argv[2], process.argv[3]);
