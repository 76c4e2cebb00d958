// Writes dist/ as one page: node single-file.mjs <where to>.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSingleFile } from "../web/lazy/single_file.js";
import { inRepository } from "./paths.mjs";
import { INGREDIENTS } from "./site.mjs";

/** @param {string} file */
const read = async (file) =>
  new Uint8Array(readFileSync(join(inRepository("dist"), file === "./" ? "index.html" : file)));

const page = new TextDecoder().decode(await read("./"));
const [, roadmap, text] = page.match(/id="cairn:document" data-roadmap="([^"]*)"[^>]*>(.*?)<\/script>/) ?? [];
const { lateFiles } = JSON.parse(readFileSync(INGREDIENTS, "utf8"));
writeFileSync(process.argv[2], await makeSingleFile(read, lateFiles, roadmap, JSON.parse(text)));
