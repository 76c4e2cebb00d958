// Scripts and their imports as one script each.
import { build } from "esbuild";
import { inRepository } from "./paths.mjs";

/** What every browser has that has what Rust uses: see build/program.mjs. */
const TARGET = "es2022";

/**
 * @typedef {object} Options
 * @property {"esm" | "iife"} [format]
 * @property {Record<string, unknown>} [words] What stands for words of web/globals.d.ts.
 * @property {Record<string, string>} [modules] The text of modules that are no files, by their names.
 * @property {string[]} [external] What is imported when the script runs.
 * @property {boolean} [isEarly] Whether it is part of the first load, and so may have nothing of a `lazy` folder.
 * @property {import("esbuild").BuildOptions} [more]
 */

/**
 * @param {string} entry The path of a file in the repository, or the name of one of `modules`.
 * @param {Options} options
 */
export async function bundle(
  entry,
  { format = "iife", words = {}, modules = {}, external = [], isEarly = false, more = {} } = {},
) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry in modules ? entry : inRepository(entry)],
    bundle: true,
    outdir: "out",
    minify: true,
    format,
    target: TARGET,
    external,
    logLevel: "error",
    define: Object.fromEntries(Object.entries(words).map(([word, value]) => [word, JSON.stringify(value)])),
    plugins: [textModules(modules)],
    ...more,
    write: false,
    metafile: true,
  });
  const late = Object.keys(metafile.inputs).find((file) => file.includes("/lazy/"));
  if (isEarly && late) throw new Error(`${entry} is part of the first load, and imports ${late}, which is lazy`);
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
