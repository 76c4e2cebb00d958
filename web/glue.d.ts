/** wasm-bindgen's script, as build/program.mjs wraps it: a function of the host it calls. */
declare module "cairn:glue" {
  import type { Host } from "./host.js";

  export function bindGlue(cairnHost: Host): {
    imports(): WebAssembly.Imports;
    /** Runs the program of an instance. */
    start(instance: WebAssembly.Instance, module: WebAssembly.Module): unknown;
  };
}

/** The imports in that script which the first wasm file does without. */
declare module "cairn:lazy-glue" {
  import type { Host } from "./host.js";

  /** Adds its imports to those `before`, for the parts of a program. */
  export function addLazyImports(cairnHost: Host, before: WebAssembly.Imports, program: WebAssembly.Exports): void;
}
