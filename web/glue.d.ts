/** wasm-bindgen's script, as build/program.mjs wraps it: a function of the host it calls. */
declare module "cairn:glue" {
  import type { Host } from "./host.js";

  export function bindGlue(cairnHost: Host): {
    imports(): WebAssembly.Imports;
    /** Runs the program of an instance. */
    start(instance: WebAssembly.Instance, module: WebAssembly.Module): unknown;
  };
}
