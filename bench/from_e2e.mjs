// What the bench shares with the end-to-end tests: their host, their roadmaps, and their browser.
import { startBrowser } from "../e2e/fixtures/browser.mjs";

export { DIST, startHost } from "../e2e/fixtures/host.mjs";
export { large } from "../e2e/fixtures/large.mjs";
export { SEED } from "../e2e/fixtures/seed.mjs";

export const launch = () => startBrowser(["--disable-background-networking"]);
