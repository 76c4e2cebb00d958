// For other sites' pages: the loader of <cairn-roadmap>, and the script it loads, with the app and its styles.
import { bundle } from "./bundle.mjs";

/**
 * The script of the element. web/globals.d.ts says what the constants are.
 *
 * @param {string} glue
 * @param {string} styles
 * @param {Record<string, unknown>} constants
 */
export const elementScript = (glue, styles, constants) =>
  bundle("web/element/view.js", {
    format: "esm",
    modules: { "cairn:glue": glue },
    constants: { STYLES: styles, ...constants },
  });

/** The loader; `element` is the path of the script that it imports. @param {string} element */
export const loaderScript = (element) =>
  bundle("web/embed.js", { format: "esm", constants: { ELEMENT: element }, external: [element] });
