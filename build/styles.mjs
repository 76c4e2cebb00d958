// The style sheets: those of style/ are of the first load, in the order in which style/index.css imports them; those of
// style/lazy/ are loaded later, in the order of their names.
import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { inRepository } from "./paths.mjs";

/** @param {string} contents */
async function sheetOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inRepository("style"), loader: "css" },
    bundle: true,
    write: false,
    minify: true,
    logLevel: "error",
  });
  return outputFiles[0].text.trim();
}

export const firstStyles = () => sheetOf('@import "./index.css";');

export function lazyStyles() {
  const names = readdirSync(inRepository("style/lazy")).sort();
  return sheetOf(names.map((name) => `@import "./lazy/${name}";`).join("\n"));
}
