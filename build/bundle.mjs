// Scripts and their imports as one script each.
import { build } from "esbuild";
import { inRepository } from "./paths.mjs";

/** Every browser that runs our wasm (build/program.mjs) supports it. */
const TARGET = "es2022";

/**
 * @typedef {object} Options
 * @property {"esm" | "iife"} [format]
 * @property {Record<string, unknown>} [constants] The values of the constants in web/globals.d.ts.
 * @property {Record<string, string>} [modules] The text of modules that are no files, by their names.
 * @property {string[]} [external] What is imported when the script runs.
 * @property {Map<string, string>} [names] Properties to rename, and their new names.
 * @property {boolean} [isFirstLoad] Whether it is part of the first load, and so may import nothing from a `lazy` folder.
 */

/**
 * @param {string} entry The path of a file in the repository, or the name of one of `modules`.
 * @param {Options} options
 */
export async function bundle(
  entry,
  { format = "iife", constants = {}, modules = {}, external = [], names = new Map(), isFirstLoad = false } = {},
) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry in modules ? entry : inRepository(entry)],
    bundle: true,
    outdir: "out",
    minify: true,
    format,
    target: TARGET,
    external,
    // Scripts outside of build/ use the packages that are installed in build/.
    nodePaths: [inRepository("build/node_modules")],
    logLevel: "error",
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    plugins: [textModules(modules)],
    ...(names.size > 0 && renaming(names)),
    write: false,
    metafile: true,
  });
  const lazy = Object.keys(metafile.inputs).find((file) => file.includes("/lazy/"));
  if (isFirstLoad && lazy) throw new Error(`${entry} is part of the first load, and imports ${lazy}, which is lazy`);
  return outputFiles[0].text.trim();
}

/** @param {Record<string, string>} modules @returns {import("esbuild").Plugin} */
const textModules = (modules) => ({
  name: "text modules",
  setup(build) {
    build.onResolve({ filter: /^cairn:/ }, ({ path }) => ({ path, namespace: "text" }));
    build.onLoad({ filter: /./, namespace: "text" }, ({ path }) => ({ contents: modules[path], loader: "js" }));
  },
});

/** @param {Map<string, string>} names */
function renaming(names) {
  const escaped = Array.from(names.keys(), (name) => name.replace(/[.$]/g, "\\$&"));
  return {
    mangleProps: new RegExp(`^(?:${escaped.join("|")})$`),
    mangleQuoted: true,
    mangleCache: Object.fromEntries(names),
  };
}
