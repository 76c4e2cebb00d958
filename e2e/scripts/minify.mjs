// Trunk's hook after a release build: makes the JavaScript that wasm-bindgen wrote small, and gives short names to what
// it and the wasm import from each other. The long ones, with a hash in each, are 2.6 KB of the first load.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

// What Rust uses, and every browser has had since 2022.
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
const MODULE = "./cairn_bg.js";

const folder = process.env.TRUNK_STAGING_DIR;
if (process.env.TRUNK_PROFILE === "release") {
  const names = readdirSync(folder);
  for (const name of names.filter((name) => name.endsWith("_bg.wasm"))) {
    const wasm = join(folder, name);
    const script = join(folder, name.replace("_bg.wasm", ".js"));
    const short = shorten(wasm);
    const code = rename(readFileSync(script, "utf8"), short);
    writeFileSync(script, transformSync(code, { minify: true, format: "esm" }).code);
  }
}

/** Renames the imports and exports of a wasm file, and answers the old names with the new. */
function shorten(wasm) {
  const wasmOpt = join(import.meta.dirname, "../node_modules/binaryen/bin/wasm-opt");
  const features = FEATURES.map((feature) => `--enable-${feature}`);
  const passes = ["--mvp-features", ...features, "--minify-imports-and-exports-and-modules", "-o", wasm];
  const said = execFileSync(process.execPath, [wasmOpt, wasm, ...passes], { encoding: "utf8" });
  return JSON.parse(said);
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
