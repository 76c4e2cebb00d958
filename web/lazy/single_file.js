// Makes one file of the page and all it needs: for a double click, without a server. The page does it, and so does
// `cargo xtask single-file` (build/single-file.mjs); both read the files of one build, and make the same file to the
// byte. So the page is the one that the build wrote, letter for letter, and expressions find its parts: Node has no
// parser of HTML, and that of a browser would write the page differently.
import { directionOf } from "../../src/browser/language.js";
import { bytesOf } from "../bytes.js";
import { DOCUMENT, POLICY, escaped, jsonElement, policyElement, withoutPrerenderedTree } from "./page_html.mjs";

/** The language of the page, and its messages, if it is not English. @typedef {[language: string, messages: string]} Spoken */
/** @typedef {(file: string, integrity?: string) => Promise<Uint8Array>} Read */
/** @typedef {Record<string, [file: string, integrity: string]>} Files */
/** A roadmap by its name, with the texts of its document and of the guide to it. @typedef {{ roadmap: string, text: string, guide?: string }} Subject */

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** @param {string} text @param {RegExp} pattern */
function find(text, pattern) {
  const found = text.match(pattern);
  if (!found) throw new Error(`The page has nothing like ${pattern}`);
  return found;
}

/** A file that the page loads. @typedef {{ name: string, file: string, integrity: string }} PageFile */

/** An attribute of an element. @param {string} element @param {string} name */
const attribute = (element, name) => find(element, new RegExp(` ${name}="([^"]*)"`))[1];

/**
 * The files that the page loads once it is open: those that the element of its code names, and those that its lazy
 * script names.
 *
 * @param {string} codeElement
 * @param {Files} partFiles
 * @returns {PageFile[]}
 */
function filesToLoad(codeElement, partFiles) {
  const named = codeElement.matchAll(/ data-([a-z-]+)="([^" ]*) ([^"]*)"/g);
  return [
    ...Array.from(named, ([, name, file, integrity]) => ({ name, file, integrity })),
    ...Object.entries(partFiles).map(([name, [file, integrity]]) => ({ name, file, integrity })),
  ];
}

/** @param {string} name @param {Uint8Array} bytes */
const wasmElement = (name, bytes) => `<script type="text/plain" id="cairn:${name}">${base64(bytes)}</script>`;

/**
 * @param {Read} read
 * @param {Files} partFiles What the page does not name.
 * @param {Subject} subject
 * @param {Spoken} [spoken]
 */
export async function makeSingleFile(read, partFiles, subject, spoken) {
  const page = new TextDecoder().decode(await read("./"));
  const [codeElement] = find(page, /<script type="module"[^>]*><\/script>/);
  const codeIntegrity = attribute(codeElement, "integrity");
  const files = filesToLoad(codeElement, partFiles);
  const wasmFiles = files.filter(({ file }) => file.endsWith(".wasm"));
  const lazyScript = files.find(({ name }) => name === "lazy-script");
  if (!lazyScript) throw new Error("The page names no lazy script");
  const [code, lazy, icon, ...wasm] = await Promise.all([
    read(attribute(codeElement, "src"), codeIntegrity),
    read(lazyScript.file, lazyScript.integrity),
    read("icons/cairn.svg"),
    ...wasmFiles.map(({ file, integrity }) => read(file, integrity)),
  ]);
  const [language, messages] = spoken ?? ["en"];
  const contents = [
    ...wasmFiles.map(({ name }, at) => wasmElement(name, wasm[at])),
    subject.guide ? jsonElement("guide", subject.guide) : "",
    messages === undefined ? "" : jsonElement("messages", messages),
    `<script type="module" id="cairn:code">${new TextDecoder().decode(code)}</script>`,
    `<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}">`,
  ];
  return (
    withRoadmap(inLanguage(page, language), subject)
      // There is no plain text beside the file.
      .replace(/<noscript>[\s\S]*?<\/noscript>/, "")
      .replace(/<link rel="(?:manifest|canonical|icon|apple-touch-icon)"[^>]*>/g, "")
      .replace(POLICY, (_, policy) => policyElement(selfContained(policy, [codeIntegrity, lazyScript.integrity])))
      // After the first script, which makes the host that this extends.
      .replace("</head>", () => `<script id="cairn:lazy-script">${new TextDecoder().decode(lazy)}</script></head>`)
      // This comes last, because the code contains all these words.
      .replace(codeElement, () => contents.join(""))
  );
}

/** @param {string} page @param {string} language */
const inLanguage = (page, language) =>
  page.replace('<html lang="en"', `<html lang="${language}" dir="${directionOf(language)}"`);

/**
 * The page with another document, and without the prerendered tree if that is of another roadmap.
 *
 * @param {string} page
 * @param {Subject} subject
 */
function withRoadmap(page, { roadmap, text }) {
  const [element, shipped] = find(page, DOCUMENT);
  const changed = page.replace(element, () => jsonElement("document", text, ` data-roadmap="${escaped(roadmap)}"`));
  if (roadmap === shipped) return changed;
  return withoutPrerenderedTree(changed).replace(/<div class="app prerendered".*<\/main><\/div>(?=<\/div>)/, "");
}

/**
 * The policy of the page, for a page that contains everything: a hash allows each script that was a file.
 *
 * @param {string} policy
 * @param {string[]} hashes
 */
function selfContained(policy, hashes) {
  const scripts = hashes.map((hash) => ` '${hash}'`).join("");
  const rules = policy.replaceAll(" 'self'", "").replace("script-src", `script-src${scripts}`).split("; ");
  const hasSource = (/** @type {string} */ rule) => / /.test(rule.trim());
  return [...rules.filter(hasSource), "img-src data:"].join("; ");
}

/** @type {Read} */
async function fetchBytes(file, integrity) {
  const answer = await fetch(file, integrity ? { integrity } : {});
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return bytesOf(answer);
}

/**
 * Downloads the page with a roadmap as one file, and returns whether that could be made.
 *
 * @param {import("../host.js").Host & Pick<import("../host.js").LazyHost, "download">} host
 * @param {Files} partFiles
 * @param {Subject} subject
 * @param {(language: string) => Promise<string>} messagesOf
 */
export async function downloadSingleFile(host, partFiles, subject, messagesOf) {
  try {
    const language = host.language();
    /** @type {Spoken | undefined} */
    const spoken = language === "en" ? undefined : [language, await messagesOf(language)];
    host.download("cairn.html", await makeSingleFile(fetchBytes, partFiles, subject, spoken));
    return true;
  } catch {
    return false;
  }
}
