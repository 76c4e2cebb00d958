// For other sites' pages: the loader of the element <cairn-roadmap> (embed.js), and what it has come: the app's script and
// styles, made for a shadow root.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

const BROWSER = join(import.meta.dirname, "../../src/browser");
const sourceOf = (name) => readFileSync(join(BROWSER, `${name}.js`), "utf8");
const small = (code) => transformSync(code, { minify: true, treeShaking: true, format: "esm", target: "es2022" }).code;

/** What answers Rust wherever the app is. */
const COMMON = ["common", "reserve", "files", "given", "link", "picture"];

/** Of each element, in the place of the window. */
const grounded = (code) => code.replace(/(?:\bwindow\.|(?<![\w.$]))(cairn[A-Z]\w*)/g, "ground.$1");

/**
 * The script of the element. `glue` is that of wasm-bindgen, without exports; `files` what it asks for, with their integrity;
 * `shipped` the path of the roadmap.
 */
export function elementOf(glue, css, files, shipped) {
  return small(`
    const STYLES = ${JSON.stringify(shadowed(css))};
    const FILES = ${JSON.stringify(files)};
    const SHIPPED = ${JSON.stringify(shipped)};
    const common = (ground) => {${grounded(COMMON.map(sourceOf).join("\n"))}};
    const program = async (ground, module, more) => {
      ${grounded(glue)}
      const instance = await WebAssembly.instantiate(module, __wbg_get_imports());
      ${files.more ? `ground.cairnSecond = async () => {
        const { a } = __wbg_get_imports();
        await WebAssembly.instantiate(await more(), { a, first: wasm });
      };` : ""}
      __wbg_finalize_init(instance, module);
    };
    ${sourceOf("element")}`);
}

/** The loader, which knows where that is. */
export const loaderOf = (element) => small(sourceOf("embed").replaceAll("ELEMENT", JSON.stringify(element)));

/**
 * The page's styles for a shadow root: what is about the page is about the box that holds the app, which inherits nothing;
 * its width is that of the element, and its letters are as large as the person wishes, whatever the page around says.
 */
function shadowed(css) {
  const px = (text) => text.replace(/([\d.]+)rem/g, (_, rem) => `${16 * rem}px`);
  const own = css
    .replace(/@media ([^{]*)\{/g, (whole, about) => (/(?:min|max)-width/.test(about) ? `@container ${px(about)}{` : `@media ${px(about)}{`))
    .replace(/(-?[\d.]+)rem/g, "calc($1 * var(--rem))")
    .replace(/(?<!100)vw\b/g, "cqi")
    .replace(/:root/g, ".ground")
    .replace(/\[data-embed\]/g, ".ground")
    .replace(/(^|[},\s])html(?=\s*\{)/g, "$1.ground")
    .replace(/(^|[},\s])body(?=\s*\{)/g, "$1.none");
  // `all` leaves the direction.
  const base =
    ".ground{all:initial;direction:ltr;unicode-bidi:isolate;display:block;container-type:inline-size;overflow-anchor:none}" +
    '.ground .own-link,.ground .footer a[href=""]{display:none}';
  return transformSync(`${base}\n${own}`, { minify: true, loader: "css" }).code.trim();
}
