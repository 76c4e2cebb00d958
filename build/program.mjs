// The program. In a release, code that the first load does not need is split into a second wasm file, and both are
// optimized.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

// What Rust uses, and every browser has had since 2022.
const FEATURES = [
  "bulk-memory",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
];
// The passes beyond -Os take 1.7 KB of brotli, and the limit of what is inlined into its one caller 0.7 KB.
// Nothing is kept in the lowest kilobyte of memory: there ends the stack.
const INLINED_ONCE = "--one-caller-inline-max-function-size=60";
const SMALL = ["--flatten", "--rereloop", "-Os", "-Os", "--low-memory-unused", INLINED_ONCE, "--reorder-locals"];
const BARE = process.env.CAIRN_NAMES ? ["-g"] : ["--strip-debug", "--strip-target-features", "--strip-producers"];

/**
 * @typedef {object} Program
 * @property {string} glue A module with `bindGlue`: see web/glue.d.ts.
 * @property {Record<string, Uint8Array>} wasm The files by their names: `first`, and in a release each part.
 */

/**
 * What wasm-bindgen made, as it is.
 *
 * @param {string} folder
 * @param {string} stem
 * @returns {Promise<Program>}
 */
export async function asBuilt(folder, stem) {
  return {
    glue: await glueOf(join(folder, `${stem}.js`), new Map()),
    wasm: { first: readFileSync(join(folder, `${stem}_bg.wasm`)) },
  };
}

/**
 * @param {string} folder
 * @param {string} stem
 * @returns {Promise<Program>}
 */
export async function optimized(folder, stem) {
  const work = mkdtempSync(join(tmpdir(), "cairn-build-"));
  try {
    const named = join(work, "named.wasm");
    const shorten = ["-g", "--minify-imports-and-exports-and-modules", "-o", named];
    const { imports, exports } = JSON.parse(binaryen("wasm-opt", join(folder, `${stem}_bg.wasm`), ...shorten));
    const files = splitByFolders(named, work).map((part) => {
      const wasm = join(work, `${part}.wasm`);
      binaryen("wasm-opt", wasm, ...SMALL, ...BARE, "-o", wasm);
      return [part, readFileSync(wasm)];
    });
    const glue = await glueOf(join(folder, `${stem}.js`), shortNames(imports, exports));
    return { glue, wasm: Object.fromEntries(files) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/**
 * Writes `first.wasm` and a file for each part into a folder, and returns their names: xtask/src/split.
 *
 * @param {string} wasm
 * @param {string} into
 * @returns {string[]}
 */
function splitByFolders(wasm, into) {
  const xtask = process.env.CAIRN_XTASK;
  if (!xtask) throw new Error("CAIRN_XTASK names no program: build with `cargo xtask build`");
  const { files } = JSON.parse(
    execFileSync(xtask, ["split", wasm, into], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  );
  return Object.keys(files);
}

/** @param {string} tool @param {string[]} words */
function binaryen(tool, ...words) {
  const path = join(import.meta.dirname, "node_modules/binaryen/bin", tool);
  const features = ["--mvp-features", ...FEATURES.map((feature) => `--enable-${feature}`)];
  return execFileSync(process.execPath, [path, ...words, ...features], { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** The name of the module that the wasm imports from, and what wasm-opt calls it. */
const [MODULE, SHORT_MODULE] = ["./cairn_bg.js", "a"];

/**
 * @param {[module: string, name: string, short: string][]} imports
 * @param {[name: string, short: string][]} exports
 */
function shortNames(imports, exports) {
  const names = new Map([[MODULE, SHORT_MODULE]]);
  for (const [module, name, short] of imports) {
    if (module !== MODULE) throw new Error(`the wasm imports ${name} from ${module}`);
    names.set(name, short);
  }
  for (const [name, short] of exports) {
    if (names.has(name)) throw new Error(`the wasm imports and exports ${name}`);
    names.set(name, short);
  }
  return names;
}

/**
 * wasm-bindgen's script as a function of the host that Rust calls, so that each host can have a program of its own. What
 * wasm-bindgen offers to load the wasm with is not used, and esbuild leaves it out.
 *
 * @param {string} file
 * @param {Map<string, string>} names The short names of properties. With their hashes the long ones are 4.2 KB of the first load.
 */
async function glueOf(file, names) {
  const text = readFileSync(file, "utf8");
  for (const name of names.keys()) {
    if (name.startsWith("__wbg_") && !text.includes(name))
      throw new Error(`wasm-bindgen's script does not have ${name}`);
  }
  const code = await bundle("cairn:entry", {
    modules: {
      "cairn:entry": 'import { imports, start } from "cairn:wasm-bindgen"; bound = { imports, start };',
      "cairn:wasm-bindgen": `${text}\nexport { __wbg_get_imports as imports, __wbg_finalize_init as start };`,
    },
    names,
  });
  return `export function bindGlue(cairnHost) { let bound; ${code} return bound; }`;
}
