// Writes dist/ as one page: node single-file.mjs <where to>.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { whole } from "../../src/browser/whole.js";
import { DIST } from "../fixtures/host.mjs";

const page = readFileSync(join(DIST, "index.html"), "utf8");
const [, roadmap, text] = page.match(/id="cairn:document" data-roadmap="([^"]*)">(.*?)<\/script>/);
const read = async (file) => new Uint8Array(readFileSync(join(DIST, file === "./" ? "index.html" : file)));
writeFileSync(process.argv[2], await whole(read, roadmap, JSON.parse(text)));
