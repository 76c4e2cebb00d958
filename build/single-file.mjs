// Writes dist/ as one page: node single-file.mjs <where to>.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT } from "../web/lazy/page_html.mjs";
import { makeSingleFile } from "../web/lazy/single_file.js";
import { inRepository } from "./paths.mjs";
import { INGREDIENTS } from "./site.mjs";

/** @param {string} file */
const read = async (file) =>
  new Uint8Array(readFileSync(join(inRepository("dist"), file === "./" ? "index.html" : file)));

const page = new TextDecoder().decode(await read("./"));
const [, roadmap, attributes, text] = page.match(DOCUMENT) ?? ["", "", "", '""'];
const [, guided = ""] = attributes.match(/ data-guided="([^"]*)"/) ?? [];
const hasGuide = guided.split(" ").includes(roadmap);
const guide = hasGuide ? new TextDecoder().decode(await read(`roadmaps/${roadmap}.guide.md`)) : undefined;
const { partFiles } = JSON.parse(readFileSync(INGREDIENTS, "utf8"));
writeFileSync(process.argv[2], await makeSingleFile(read, partFiles, { roadmap, text: JSON.parse(text), guide }));
