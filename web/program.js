import { bindGlue } from "cairn:glue";

/**
 * Runs the app: one instance of the wasm, with a glue of its own, which asks `host`. The lazy part shares its memory.
 *
 * @param {import("./host.js").Host} host
 * @param {WebAssembly.Module} first
 * @param {() => Promise<BufferSource | WebAssembly.Module>} loadLazy
 */
export async function runProgram(host, first, loadLazy) {
  const glue = bindGlue(host);
  const instance = await WebAssembly.instantiate(first, glue.imports());
  if (HAS_LAZY_WASM) {
    host.loadLazyWasm = async () => {
      const lazy = /** @type {WebAssembly.Module} */ (await loadLazy());
      await WebAssembly.instantiate(lazy, { ...glue.imports(), first: instance.exports });
    };
  }
  glue.start(instance, first);
}
