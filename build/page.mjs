// The page as it is served: what it says of itself, the prerendered tree, what it loads, and the policy that lets
// nothing else in.
//
// The page is our own index.html, which has few tags of Trunk's, so regular expressions are enough to change it.
import { POLICY, escaped, jsonElement, policyElement, withoutPrerenderedTree } from "../web/lazy/page_html.mjs";
import { integrityOf } from "./hashes.mjs";

/** Where the page will be, with a slash at the end, if that is known when it is built: for search engines and links. */
const SITE = process.env.CAIRN_SITE || "./";

/** @import { HashedFile } from "./hashes.mjs" */

/**
 * @typedef {object} About What xtask/src/prerender.rs writes.
 * @property {string} title
 * @property {string} description
 * @property {string} tree The prerendered tree.
 * @property {string} roadmap The name of the roadmap in the page, or the list of which the page opens the first.
 * @property {string} file Its path.
 * @property {string} language Its language, if that is known.
 * @property {string} [guided] The names of the roadmaps with a guide, `<name>.guide.md` beside each, with spaces between them;
 *   missing where the list of the site says it.
 * @property {number} steps How many steps it has.
 * @property {string} document Its text.
 * @property {boolean} [hasPicture] Whether there is a picture of it for links.
 */

/**
 * @typedef {object} Parts
 * @property {string} boot The first script.
 * @property {string} styles
 * @property {Record<string, HashedFile>} files
 */

/**
 * @param {string} html What Trunk made of index.html.
 * @param {Parts} parts
 * @param {About} about
 * @param {boolean} isRelease
 */
export function finishPage(html, { boot, styles, files }, about, isRelease) {
  const { code, ...otherFiles } = files;
  const { title, description, tree, roadmap, file, language, document, guided, hasPicture = true } = about;
  const headElements = [
    `<title>${escaped(title)}</title>`,
    meta('name="description"', description),
    // The address contains the search, which other sites must not learn.
    meta('name="referrer"', "no-referrer"),
    `<link rel="canonical" href="${escaped(SITE)}">`,
    meta('property="og:type"', "website"),
    meta('property="og:title"', title),
    meta('property="og:description"', description),
    meta('property="og:url"', SITE),
    meta('property="og:image"', `${SITE}icons/${hasPicture ? "social" : "cairn-512"}.png`),
    meta('property="og:image:alt"', `A cairn of five stones${hasPicture ? " beside the title of the roadmap" : ""}`),
    meta('name="twitter:card"', hasPicture ? "summary_large_image" : "summary"),
    appScript(code, otherFiles, isRelease),
    jsonElement(
      "document",
      document,
      attributesOf({ "data-roadmap": roadmap, lang: language || undefined, "data-guided": guided }),
    ),
    `<script>${boot}</script>`,
    `<style>${styles}</style>`,
  ];
  const page = cleaned(html, isRelease)
    .replace("<title>Cairn</title>", () => headElements.join(""))
    .replace('href="first-roadmap"', () => `href="${escaped(file)}"`)
    .replace("<prerendered-tree></prerendered-tree>", () => tree);
  const whole = document === "" ? withoutTree(page) : page;
  return isRelease ? withPolicy(whole) : whole;
}

/** A page that has no roadmap in it says that one is on its way. @param {string} page */
const withoutTree = (page) =>
  withoutPrerenderedTree(page).replace(/(<noscript><p[^>]*>)[\s\S]*?(?=<\/p>)/, "$1This page needs JavaScript.");

/** @param {string} name @param {string} value */
const meta = (name, value) => `<meta ${name} content="${escaped(value)}">`;

/** Those that have a value. @param {Record<string, string | undefined>} attributes */
const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
    .join("");

/**
 * @param {HashedFile} code
 * @param {Record<string, HashedFile>} otherFiles
 * @param {boolean} isRelease
 */
function appScript([file, integrity], otherFiles, isRelease) {
  const data = Object.entries(otherFiles).map(
    ([part, [file, integrity]]) => ` data-${part}="${isRelease ? `${file} ${integrity}` : file}"`,
  );
  return `<script type="module" id="cairn:code" src="${file}"${isRelease ? ` integrity="${integrity}"` : ""}${data.join("")}></script>`;
}

/**
 * The page without comments, without what Trunk puts in to start the app, and in a release without white space.
 *
 * @param {string} html
 * @param {boolean} isRelease
 */
function cleaned(html, isRelease) {
  const page = html
    .replace(/<!--(?!\[)[\s\S]*?-->/g, "")
    .replace(/<script type="module"[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, "");
  // Trunk's development server looks for its own text in the page, so there the white space stays.
  return isRelease ? page.replace(/>\s+</g, "><") : page;
}

/**
 * Adds a policy: files of this site only, and inline scripts and styles only by the hash of their present text. The
 * frame is elsewhere.html.
 *
 * @param {string} html
 */
export function withPolicy(html) {
  const hashes = (/** @type {string} */ tag) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))]
      .map(([, text]) => ` '${integrityOf(text)}'`)
      .join("");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes("script")}`,
    `style-src 'self'${hashes("style")}`,
    ...["img", "connect", "frame", "manifest", "worker"].map((what) => `${what}-src 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return html
    .replace(POLICY, "")
    .replace(/<meta charset="utf-8" ?\/?>/, (charset) => charset + policyElement(policy.join("; ")));
}
