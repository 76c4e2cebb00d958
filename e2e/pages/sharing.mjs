// Links that carry progress or a roadmap: what the dialog gives out, and what another visitor sees.
import { deflateSync } from "node:zlib";
import jsQR from "jsqr";
import { expect } from "../fixtures/test.mjs";

// What Node gives is the function itself; its types are those of a bundler.
const read = /** @type {typeof jsQR.default} */ (/** @type {unknown} */ (jsQR));

/** @import { Page } from "@playwright/test" */
/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export const field = (/** @type {RoadmapPage} */ roadmap, name) =>
  roadmap.dialog.getByRole("textbox", { name, exact: true });
export const today = () => new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
export const payloadOf = (link) => new URL(link).hash.replace(/^#\w+=/, "");

/** Opens Share and returns its link. */
export async function openShare(/** @type {RoadmapPage} */ roadmap, name = "") {
  await roadmap.openShare();
  if (name) await field(roadmap, "Your name, if you like").fill(name);
  return field(roadmap, "Link").inputValue();
}

export async function openLink(/** @type {RoadmapPage} */ visitor, link) {
  await visitor.page.goto(link);
  await visitor.ready();
}

export const banner = (/** @type {RoadmapPage} */ roadmap) =>
  roadmap.page.getByRole("region", { name: "Whose progress this is" });
export const clipboardText = (/** @type {Page} */ page) => page.evaluate(() => navigator.clipboard.readText());

/** Packs what follows `#document=`: a line with the id, and the roadmap. */
export const packDocument = (text) => deflateSync(text).toString("base64url");
export const packedDocumentIn = (link) => new URLSearchParams(new URL(link).hash.slice(1)).get("document");

/** What a phone reads from the QR code in the dialog. */
export async function scanCode(/** @type {RoadmapPage} */ roadmap) {
  const code = roadmap.dialog.getByRole("img", { name: /QR code/ });
  await expect(code).toBeVisible();
  const { size, path } = await code.locator("svg").evaluate((/** @type {SVGSVGElement} */ svg) => ({
    size: svg.viewBox.baseVal.width,
    path: svg.lastElementChild.getAttribute("d"),
  }));
  const SCALE = 4;
  const pixels = new Uint8ClampedArray(size * size * SCALE * SCALE * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const place = (Number(y) * SCALE + Math.floor(at / SCALE)) * size * SCALE + Number(x) * SCALE + (at % SCALE);
      pixels.fill(0, place * 4, place * 4 + 3);
    }
  }
  return read(pixels, size * SCALE, size * SCALE).data;
}
