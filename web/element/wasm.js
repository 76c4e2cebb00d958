import { onceUnlessItFails } from "../scheduler.js";

/** @type {Record<string, () => Promise<WebAssembly.Module>>} */
const files = {};

/** A wasm file, which is asked for and compiled once for all elements. @param {string} name */
export function compiled(name) {
  const [file, integrity] = WASM_FILES[name];
  files[name] ??= onceUnlessItFails(async () => {
    const answer = await fetch(new URL(file, import.meta.url), integrity ? { integrity } : {});
    return WebAssembly.compile(await answer.arrayBuffer());
  });
  return files[name]();
}
