import { bindGlue } from "cairn:glue";

/**
 * Runs the app: one instance of the wasm, with a glue of its own, which asks `host`. The lazy part shares its memory.
 *
 * @param {import("./host.js").Host} host
 * @param {WebAssembly.Module} first
 * @param {() => Promise<BufferSource | WebAssembly.Module>} loadMore
 */
export async function runProgram(host, first, loadMore) {
  const glue = bindGlue(host);
  const instance = await WebAssembly.instantiate(first, glue.imports());
  if (HAS_LAZY_WASM) {
    host.loadLazyWasm = async () => {
      const more = /** @type {WebAssembly.Module} */ (await loadMore());
      await WebAssembly.instantiate(more, { ...glue.imports(), first: instance.exports });
    };
  }
  glue.start(instance, first);
}
