// The page's styles for the shadow root of an element. css-tree parses them: lightningcss gives values types that have
// no room for a calc() with a var() in it.
import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { generate, parse, walk } from "css-tree";
import { inRepository } from "./paths.mjs";

const BOX = readFileSync(inRepository("web/element/box.css"), "utf8");

/** How many pixels a rem is in a media query, whatever the page says. */
const REM = 16;

/**
 * The page becomes the box that holds the app: it inherits nothing, its width counts and not that of the window, and
 * its letters are as large as the person chose, whatever the page around says.
 *
 * @param {string} css
 */
export async function shadowStyles(css) {
  const tree = parse(css, { parseCustomProperty: true });
  walk(tree, function (node, item, list) {
    if (node.type === "Rule" && generate(node.prelude) === "body") list.remove(item);
    else if (isPage(node)) item.data = { type: "ClassSelector", name: "host" };
    else if (node.type === "Atrule" && node.name === "media") askElement(node);
    // Only the page around says how its paper is set.
    else if (node.type === "Atrule" && node.name === "page") list.remove(item);
    else if (node.type === "Dimension" && this.declaration) item.data = lengthOf(node);
  });
  const { code } = await transform(`${BOX}\n${generate(tree)}`, { minify: true, loader: "css" });
  return code.trim();
}

/** Whether a selector stands for the page. @param {import("css-tree").CssNode} node */
function isPage(node) {
  return (
    (node.type === "PseudoClassSelector" && node.name === "root") ||
    (node.type === "AttributeSelector" && node.name.name === "data-embed") ||
    (node.type === "TypeSelector" && node.name === "html")
  );
}

/** Makes container queries of media queries about width, with rem as pixels. @param {import("css-tree").Atrule} media */
function askElement(media) {
  if (!media.prelude) return;
  let isWidth = false;
  walk(media.prelude, (node) => {
    if (node.type === "Feature" && /^(?:min|max)-width$/.test(node.name)) isWidth = true;
    if (node.type === "Dimension" && node.unit === "rem")
      Object.assign(node, { value: String(REM * Number(node.value)), unit: "px" });
  });
  if (isWidth) media.name = "container";
}

/** @param {import("css-tree").Dimension} length @returns {import("css-tree").CssNode} */
function lengthOf(length) {
  if (length.unit === "rem") {
    const value = /** @type {import("css-tree").Value} */ (
      parse(`calc(${length.value} * var(--rem))`, { context: "value" })
    );
    return value.children.first ?? length;
  }
  // Only dialogs are as wide as the window: they are above the page, not in the element's box.
  if (length.unit === "vw" && length.value !== "100") return { ...length, unit: "cqi" };
  return length;
}
