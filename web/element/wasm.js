import { onceUnlessItFails } from "../scheduler.js";

/** A wasm file by its name, which is asked for and compiled once for all elements. */
export const compiled = onceUnlessItFails(async (name) => {
  const [file, integrity] = WASM_FILES[name];
  const answer = await fetch(new URL(file, import.meta.url), integrity ? { integrity } : {});
  return WebAssembly.compile(await answer.arrayBuffer());
});
