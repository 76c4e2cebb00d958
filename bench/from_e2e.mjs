// What the bench shares with the end-to-end tests: their host, their roadmaps, and the packages that drive a browser.
import { createRequire } from "node:module";

export { DIST, startHost } from "../e2e/fixtures/host.mjs";
export { large } from "../e2e/fixtures/large.mjs";
export { SEED } from "../e2e/fixtures/seed.mjs";

/** @type {typeof import("@playwright/test")} */
const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

/** Starts the browser that $CHROMIUM names. */
export function launch() {
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return chromium.launch({ executablePath: process.env.CHROMIUM, args });
}
