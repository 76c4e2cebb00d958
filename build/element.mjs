// For other sites' pages: the loader of <cairn-roadmap>, and the script it loads, with the app and its styles.
import { bundle } from "./bundle.mjs";

/**
 * The script of the element. `files` are the wasm files, with their integrity; `shipped` is the path of the roadmap.
 *
 * @param {string} glue
 * @param {string} styles
 * @param {Record<string, [file: string, integrity: string]>} files
 * @param {string} shipped
 */
export const elementScript = (glue, styles, files, shipped) =>
  bundle("web/element/view.js", {
    format: "esm",
    modules: { "cairn:glue": glue },
    constants: { STYLES: styles, WASM_FILES: files, SHIPPED: shipped, HAS_LAZY_WASM: "lazy" in files },
  });

/** The loader; `element` is the path of the script that it imports. @param {string} element */
export const loaderScript = (element) =>
  bundle("web/embed.js", { format: "esm", constants: { ELEMENT: element }, external: [element] });
