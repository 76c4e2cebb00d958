// The files the app is made of: they stand beside the page, each with its hash, or all within a page that is one file
// (lazy/single_file.js).

import { fetchWhole } from "../whole_file.js";

/** @param {string} path */
export const brokenFile = (path) => `The file ${path.split("/").pop()} could not be loaded, or was changed on its way`;

/** An element of the page by what it holds. @param {string} name */
export const assetElement = (name) => document.getElementById(`cairn:${name}`);

/** The path and the integrity of a file. @param {string} name */
const pathAndIntegrity = (name) => (assetElement("code")?.dataset[name] ?? "").split(" ");

/** Whether the page is one file. */
export const isSingleFile = () => Boolean(assetElement("first"));

/**
 * @param {string} name
 * @returns {Promise<ArrayBuffer>}
 */
async function load(name) {
  const within = assetElement(name);
  if (within) return Uint8Array.from(atob(within.textContent ?? ""), (letter) => letter.charCodeAt(0)).buffer;
  const [file, integrity] = pathAndIntegrity(name);
  try {
    return await fetchWhole(file, integrity);
  } catch {
    throw new Error(brokenFile(file));
  }
}

/**
 * Requests the wasm files that the start needs, and returns how to get any of them.
 *
 * @param {string[]} needed
 * @returns {(name: string) => Promise<WebAssembly.Module>}
 */
export function wasmFiles(needed) {
  const compile = (/** @type {string} */ name) => load(name).then((bytes) => WebAssembly.compile(bytes));
  const asked = new Map(needed.map((name) => [name, compile(name)]));
  // Whoever uses the file handles the error.
  for (const file of asked.values()) file.catch(() => {});
  return (name) => {
    const file = asked.get(name) ?? compile(name);
    asked.delete(name);
    return file;
  };
}

const serviceWorker = new URL("sw.js", location.href).href;

/** @type {TrustedTypePolicy | undefined} */
let policy;

/**
 * The address of one of the two scripts that the page loads late. Where a host requires Trusted Types
 * (docs/hosting.md), browsers take it only from this policy.
 *
 * @param {string} address
 */
export function ownScript(address) {
  policy ??= window.trustedTypes?.createPolicy("cairn", {
    createScriptURL(address) {
      if (address === pathAndIntegrity("lazyScript")[0] || address === serviceWorker) return address;
      throw new TypeError(`${address} is no script of this page`);
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

/**
 * Loads a script by its name. It runs before the promise settles.
 *
 * @param {string} name
 * @returns {Promise<unknown>}
 */
export function loadScript(name) {
  return new Promise((resolve, reject) => {
    if (isSingleFile()) {
      // The script stands after the first one, and has run when the page is parsed.
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
      else resolve(undefined);
      return;
    }
    const [src, integrity = ""] = pathAndIntegrity(name);
    // A sandboxed page has no origin.
    const attributes = { src: ownScript(src), integrity, crossOrigin: "anonymous", onload: resolve, onerror: reject };
    document.head.append(Object.assign(document.createElement("script"), attributes));
  });
}
