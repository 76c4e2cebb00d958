import { onceUnlessItFails } from "../scheduler.js";
import { fetchWhole } from "../whole_file.js";

/** A wasm file by its name, which all elements request and compile only once. */
export const compiled = onceUnlessItFails(async (name) => {
  const [file, integrity] = WASM_FILES[name];
  return WebAssembly.compile(await fetchWhole(new URL(file, import.meta.url), integrity));
});
