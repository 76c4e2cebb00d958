import { bindGlue } from "cairn:glue";

/**
 * Runs the app: one instance of the wasm, with a glue of its own that calls `host`. The parts share its memory. `load`
 * gives the wasm file of a part.
 *
 * @param {import("./host.js").Host} host
 * @param {WebAssembly.Module} first
 * @param {(part: string) => Promise<BufferSource | WebAssembly.Module>} load
 */
export async function runProgram(host, first, load) {
  const glue = bindGlue(host);
  const instance = await WebAssembly.instantiate(first, glue.imports());
  if (HAS_PARTS) {
    host.loadWasm = async (part, before) => {
      const [wasm] = await Promise.all([/** @type {Promise<WebAssembly.Module>} */ (load(part)), before]);
      const imports = { ...glue.imports(), first: instance.exports };
      host.addLazyImports?.(imports, instance.exports);
      await WebAssembly.instantiate(wasm, imports);
    };
  }
  glue.start(instance, first);
}
