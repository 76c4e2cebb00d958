// Trunk's hook after a release build. What the page may do without at first is split off into a wasm file of its own,
// both are optimized, the script that wasm-bindgen wrote is made small, and what it and the wasm import from each other
// gets short names: the long ones, with a hash in each, are 2.6 KB of the first load.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { split } from "./split.mjs";

// What Rust uses, and every browser has had since 2022.
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
// The passes beyond -Os take 1.7 KB of brotli. Nothing is kept in the lowest kilobyte of memory: there ends the stack.
const SMALL = ["--flatten", "--rereloop", "-Os", "-Os", "--low-memory-unused", "--reorder-locals"];
const BARE = process.env.CAIRN_NAMES ? ["-g"] : ["--strip-debug", "--strip-target-features", "--strip-producers"];
const MODULE = "./cairn_bg.js";

const folder = process.env.TRUNK_STAGING_DIR;
if (process.env.TRUNK_PROFILE === "release") {
  const names = readdirSync(folder);
  const page = join(folder, "index.html");
  writeFileSync(page, small(readFileSync(page, "utf8")));
  for (const name of names.filter((name) => name.endsWith("_bg.wasm"))) make(name.replace("_bg.wasm", ""));
}

function make(name) {
  const wasm = join(folder, `${name}_bg.wasm`);
  const script = join(folder, `${name}.js`);
  const work = mkdtempSync(join(tmpdir(), "cairn-build-"));
  const text = join(work, "whole.wat");
  const short = JSON.parse(binaryen("wasm-opt", wasm, "-g", "--minify-imports-and-exports-and-modules", "-o", wasm));
  binaryen("wasm-dis", wasm, "-o", text);
  const parts = split(readFileSync(text, "utf8"));
  for (const [part, file] of [["first", wasm], ["more", join(folder, `${name}_more.wasm`)]]) {
    writeFileSync(text, parts[part]);
    binaryen("wasm-as", text, "-g", "-o", file);
    binaryen("wasm-opt", file, ...SMALL, ...BARE, "-o", file);
  }
  rmSync(work, { recursive: true });
  const more = `
window.cairnPart = async () => {
  const answer = await fetch(new URL("${name}_more.wasm", import.meta.url));
  const { a } = __wbg_get_imports();
  await WebAssembly.instantiate(await answer.arrayBuffer(), { a, ${split.FIRST}: wasm });
};`;
  const code = rename(readFileSync(script, "utf8"), short) + more;
  writeFileSync(script, transformSync(code, { minify: true, format: "esm" }).code);
}

/** The page with what is inlined made small. Trunk's own minifier breaks some scripts. */
function small(html) {
  const inlined = (tag, loader) => (whole, words, code) =>
    code.trim() ? `<${tag}${words}>${transformSync(code, { minify: true, loader }).code.trim()}</${tag}>` : whole;
  return html
    .replace(/<!--(?!\[)[^]*?-->/g, "")
    .replace(/<style([^>]*)>([^]*?)<\/style>/g, inlined("style", "css"))
    .replace(/<script([^>]*)>([^]*?)<\/script>/g, inlined("script", "js"))
    .replace(/>\s+</g, "><");
}

function binaryen(tool, ...words) {
  const path = join(import.meta.dirname, "../node_modules/binaryen/bin", tool);
  const features = ["--mvp-features", ...FEATURES.map((feature) => `--enable-${feature}`)];
  return execFileSync(process.execPath, [path, ...words, ...features], { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** The same renaming in the script. A name that is not in it would be missing when the page starts. */
function rename(code, { imports, exports }) {
  const replace = (pattern, name, old, needed) => {
    if (needed && !code.match(pattern)) throw new Error(`wasm-bindgen's script does not have ${old}`);
    code = code.replace(pattern, name);
  };
  for (const [module, old, name] of imports) {
    if (module !== MODULE) throw new Error(`the wasm imports ${old} from ${module}`);
    replace(new RegExp(`(?<![\\w$])${old}(?![\\w$])`, "g"), () => name, old, true);
  }
  replace(JSON.stringify(MODULE), () => '"a"', MODULE, true);
  for (const [old, name] of exports) replace(new RegExp(`\\bwasm\\.${old}(?![\\w$])`, "g"), () => `wasm.${name}`, old);
  return code;
}
