// The program. In a release, code that the first load does not need is split into a lazy wasm file, and both are
// optimized.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "acorn";
import { bundle } from "./bundle.mjs";
import { inRepository } from "./paths.mjs";

// The features of wasm that Rust uses; every browser has had them since 2022.
const FEATURES = [
  "bulk-memory",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
];
// The passes beyond -Os take 1.7 KB of brotli, and the limit of what is inlined into its one caller 0.7 KB.
// Nothing uses the lowest kilobyte of memory: the stack ends there.
const INLINED_ONCE = "--one-caller-inline-max-function-size=60";
const SMALL = ["--flatten", "--rereloop", "-Os", "-Os", "--low-memory-unused", INLINED_ONCE, "--reorder-locals"];
const BARE = process.env.CAIRN_NAMES ? ["-g"] : ["--strip-debug", "--strip-target-features", "--strip-producers"];

/**
 * @typedef {object} Program
 * @property {string} glue A module with `bindGlue`: see web/glue.d.ts.
 * @property {string} firstGlue Like `glue`, with the imports of the first file only.
 * @property {string} lazyGlue A module with `addLazyImports`, which has the others.
 * @property {Record<string, Uint8Array>} wasm The files by their names: `first`, and in a release each part.
 */

/**
 * The output of wasm-bindgen, unchanged.
 *
 * @param {string} folder
 * @param {string} stem
 * @returns {Promise<Program>}
 */
export async function asBuilt(folder, stem) {
  const glue = await glueOf(join(folder, `${stem}.js`), new Map());
  return {
    glue,
    firstGlue: glue,
    lazyGlue: "export function addLazyImports() {}",
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
    /** @type {Record<string, Uint8Array<ArrayBuffer>>} */
    const wasm = {};
    for (const part of splitByFolders(named, work)) {
      const file = join(work, `${part}.wasm`);
      binaryen("wasm-opt", file, ...SMALL, ...BARE, "-o", file);
      wasm[part] = readFileSync(file);
    }
    const script = join(folder, `${stem}.js`);
    const names = shortNames(imports, exports);
    const first = new Set(WebAssembly.Module.imports(new WebAssembly.Module(wasm.first)).map(({ name }) => name));
    const isFirst = (/** @type {string} */ name) => first.has(names.get(name) ?? name);
    return {
      glue: await glueOf(script, names),
      firstGlue: await glueOf(script, names, isFirst),
      lazyGlue: await lazyGlueOf(script, names, (name) => !isFirst(name)),
      wasm,
    };
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
  const path = inRepository("build/node_modules/binaryen/bin", tool);
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
 * wasm-bindgen's script as a function of the host that Rust calls, so that each host can have a program of its own.
 * What wasm-bindgen offers to load the wasm with is not used, and esbuild leaves it out.
 *
 * @param {string} file
 * @param {Map<string, string>} names The short names of properties. With their hashes the long ones are 4.2 KB of the first load.
 * @param {(name: string) => boolean} [isIn] Which imports it has.
 */
async function glueOf(file, names, isIn = () => true) {
  const code = await codeOf(file, names, isIn, "bound = { imports, start };");
  return `export function bindGlue(cairnHost) { let bound; ${code} return bound; }`;
}

/**
 * The imports that only the parts have, for the lazy script: they would be 1.1 KB of the first load. The first glue
 * does not need the state that this keeps between calls, such as views of the memory.
 *
 * @param {string} file @param {Map<string, string>} names @param {(name: string) => boolean} isIn
 */
async function lazyGlueOf(file, names, isIn) {
  const add = `Object.assign(before["${MODULE}"], imports()["${MODULE}"]); useProgram(program);`;
  return `export function addLazyImports(cairnHost, before, program) { ${await codeOf(file, names, isIn, add)} }`;
}

/**
 * The script with some of its imports, followed by the code that uses them.
 *
 * @param {string} file @param {Map<string, string>} names @param {(name: string) => boolean} isIn @param {string} use
 */
async function codeOf(file, names, isIn, use) {
  const text = readFileSync(file, "utf8");
  const imports = importsOf(text);
  const has = new Set(imports.map(({ name }) => name));
  for (const name of names.keys())
    if (name.startsWith("__wbg_") && !has.has(name)) throw new Error(`wasm-bindgen's script does not have ${name}`);
  const unused = imports.filter(({ name }) => !isIn(name));
  const trimmed = unused.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return bundle("cairn:entry", {
    modules: {
      "cairn:entry": `import { imports, start, useProgram } from "cairn:wasm-bindgen"; ${use}`,
      "cairn:wasm-bindgen": `${trimmed}
        export { __wbg_get_imports as imports, __wbg_finalize_init as start };
        export const useProgram = (exports) => { wasm = exports; };`,
    },
    names,
  });
}

/**
 * The functions in the object of imports that wasm-bindgen's script makes, each with its comma, in the order of the
 * script.
 *
 * @param {string} script
 * @returns {{ name: string, start: number, end: number }[]}
 */
function importsOf(script) {
  const { body } = parse(script, { ecmaVersion: "latest", sourceType: "module" });
  const make = body.find((node) => node.type === "FunctionDeclaration" && node.id.name === "__wbg_get_imports");
  if (make?.type !== "FunctionDeclaration") throw new Error("wasm-bindgen's script has no __wbg_get_imports");
  const objects = make.body.body
    .flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
    .flatMap(({ init }) => (init?.type === "ObjectExpression" ? [init] : []));
  return objects.flatMap(({ properties }) =>
    properties.flatMap((property) => {
      if (property.type !== "Property" || property.value.type !== "FunctionExpression") return [];
      if (property.key.type !== "Identifier") throw new Error("an import of wasm-bindgen's script has no plain name");
      const comma = script[property.end] === "," ? 1 : 0;
      return [{ name: property.key.name, start: property.start, end: property.end + comma }];
    }),
  );
}
