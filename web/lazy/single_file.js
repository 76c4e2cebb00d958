// Makes one file of the page and all it needs: for a double click, without a server. The page does it, and so does
// `cargo xtask single-file` (build/single-file.mjs); both read the files of one build. The page is the one that the
// build wrote, letter for letter, so that expressions find its parts: a browser's parser, which Node lacks, would write
// it differently and change the hashes of the policy.
import { directionOf } from "../../src/browser/language.js";
import { bytesOf } from "../bytes.js";

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

/**
 * @param {Read} read
 * @param {Files} partFiles What the page does not name.
 * @param {Subject} subject
 * @param {Spoken} [spoken]
 */
export async function makeSingleFile(read, partFiles, { roadmap, text, guide }, spoken) {
  const page = new TextDecoder().decode(await read("./"));
  const [tag] = find(page, /<script type="module"[^>]*><\/script>/);
  /** @param {string} name */
  const attribute = (name) => find(tag, new RegExp(` ${name}="([^"]*)"`))[1];
  const inPage = [...tag.matchAll(/ data-([a-z-]+)="([^" ]*) ([^"]*)"/g)].map(([, name, file, integrity]) => ({
    name,
    file,
    integrity,
  }));
  const late = Object.entries(partFiles).map(([name, [file, integrity]]) => ({ name, file, integrity }));
  const otherFiles = [...inPage, ...late];
  const wasmFiles = otherFiles.filter(({ file }) => file.endsWith(".wasm"));
  const lazyScript = otherFiles.find(({ name }) => name === "lazy-script");
  if (!lazyScript) throw new Error("The page names no lazy script");
  const [document, shipped] = find(
    page,
    /<script type="application\/json" id="cairn:document" data-roadmap="([^"]*)"[^>]*>.*?<\/script>/,
  );
  const [code, script, icon, ...wasm] = await Promise.all([
    read(attribute("src"), attribute("integrity")),
    read(lazyScript.file, lazyScript.integrity),
    read("icons/cairn.svg"),
    ...wasmFiles.map(({ file, integrity }) => read(file, integrity)),
  ]);
  /** @param {string} name @param {Uint8Array} bytes */
  const asset = (name, bytes) => `<script type="text/plain" id="cairn:${name}">${base64(bytes)}</script>`;
  const named = roadmap.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  /** @param {string} text */
  const asJson = (text) => JSON.stringify(text).replaceAll("<", "\\u003c");
  const parts = [
    ...wasmFiles.map(({ name }, at) => asset(name, wasm[at])),
    guide ? `<script type="application/json" id="cairn:guide">${asJson(guide)}</script>` : "",
    spoken ? `<script type="application/json" id="cairn:messages">${asJson(spoken[1])}</script>` : "",
    `<script type="module" id="cairn:code">${new TextDecoder().decode(code)}</script>`,
    `<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}">`,
  ];
  const hasTree = roadmap === shipped;
  const [language] = spoken ?? ["en"];
  const hashes = [attribute("integrity"), lazyScript.integrity];
  return (
    page
      .replace(/<html lang="en"/, `<html lang="${language}" dir="${directionOf(language)}"`)
      .replace("<html ", hasTree ? "<html " : '<html data-prerendered="none" ')
      .replace(hasTree ? "" : /<div class="app prerendered".*<\/main><\/div>(?=<\/div>)/, "")
      // There is no plain text beside the file.
      .replace(/<noscript>[\s\S]*?<\/noscript>/, "")
      .replace(
        document,
        () => `<script type="application/json" id="cairn:document" data-roadmap="${named}">${asJson(text)}</script>`,
      )
      .replace(/<link rel="(?:manifest|canonical|icon|apple-touch-icon)"[^>]*>/g, "")
      .replace(
        /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
        (_, start, policy) => start + selfContained(policy, hashes),
      )
      // After the first script, which makes the host that this extends.
      .replace("</head>", () => `<script id="cairn:lazy-script">${new TextDecoder().decode(script)}</script></head>`)
      // This comes last, because the code contains all these words.
      .replace(tag, () => parts.join(""))
  );
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
