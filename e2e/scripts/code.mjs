// The code of a release: what the page may do without at first is split off into a wasm file of its own, both are
// optimized, the script that wasm-bindgen wrote is made small, and what it and the wasm import from each other gets short
// names: the long ones, with a hash in each, are 2.6 KB of the first load.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** The script and both wasm files: what each is called, its ending, and what is in it. */
export function optimize(folder, stem) {
  const work = mkdtempSync(join(tmpdir(), "cairn-build-"));
  const [wasm, text] = [join(work, "part.wasm"), join(work, "part.wat")];
  const words = ["-g", "--minify-imports-and-exports-and-modules", "-o", wasm];
  const short = JSON.parse(binaryen("wasm-opt", join(folder, `${stem}_bg.wasm`), ...words));
  binaryen("wasm-dis", wasm, "-o", text);
  const [first, more] = Object.values(split(readFileSync(text, "utf8"))).map((part) => {
    writeFileSync(text, part);
    binaryen("wasm-as", text, "-g", "-o", wasm);
    binaryen("wasm-opt", wasm, ...SMALL, ...BARE, "-o", wasm);
    return readFileSync(wasm);
  });
  rmSync(work, { recursive: true });
  const glue = glueOf(rename(readFileSync(join(folder, `${stem}.js`), "utf8"), short));
  const { code } = transformSync(bootOf(glue, SECOND), { minify: true, treeShaking: true, format: "esm" });
  return { glue, parts: { code: ["cairn", "js", code], first: ["cairn", "wasm", first], more: ["more", "wasm", more] } };
}

/** The script that wasm-bindgen wrote, without what it offers to other scripts. */
export function glueOf(code) {
  const exported = /^export \{.*\};?$/m;
  if (!exported.test(code)) throw new Error("wasm-bindgen's script exports otherwise than expected");
  return code.replace(exported, "");
}

/** How the second part comes, and shares what the first has. */
const SECOND = `
window.cairnSecond = async () => {
  const { a } = __wbg_get_imports();
  await WebAssembly.instantiate(await window.cairnBytes("more"), { a, ${split.FIRST}: wasm });
};`;

/**
 * wasm-bindgen's script, which starts the app. The page asks for the wasm (start.js), by bytes: then it does not matter
 * what the host takes it for. If the script or the styles in the page are not as they were made the policy stops them, and
 * nothing else could say so.
 */
export function bootOf(glue, more = "") {
  return `${glue}${more}
const hasStyles = getComputedStyle(document.documentElement).getPropertyValue("--paper");
if (window.cairnBytes && hasStyles) {
  const { instance, module } = await WebAssembly.instantiate(await window.cairnBytes("first"), __wbg_get_imports());
  __wbg_finalize_init(instance, module);
  dispatchEvent(new Event("cairn-started"));
} else if (window.cairnBytes) {
  window.cairnFailed("The page did not come as it was made. Check the connection and try again.");
} else {
  const say = document.createElement("p");
  say.setAttribute("role", "alert");
  say.textContent = "Cairn could not start: this page did not come as it was made. ";
  const again = document.createElement("button");
  again.textContent = "Try again";
  again.onclick = () => location.reload();
  say.append(again);
  document.body.prepend(say);
}`;
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
