// What the page says of being there offline, and of new versions.
import { expect } from "../fixtures/test.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export const offlineMessage = (/** @type {RoadmapPage} */ roadmap) => roadmap.toast.getByText("Ready to work offline.");
export const updateOffer = (/** @type {RoadmapPage} */ roadmap) => roadmap.notices.getByText("A new version is ready.");
export const versionOf = (/** @type {Page} */ page) => page.evaluate(() => document.documentElement.dataset.version);

/**
 * Opens the page and waits until it works offline, and until nothing is on its way: the page itself may still fetch the
 * guide, which a server that stops now would cut off.
 */
export async function visitAndCache(/** @type {RoadmapPage} */ roadmap, address = "") {
  await roadmap.open(address);
  await expect(offlineMessage(roadmap)).toBeVisible({ timeout: 30_000 });
  await roadmap.page.waitForLoadState("networkidle");
}

/** What the page notices when a person returns to its window. */
export const returnToWindow = (/** @type {Page} */ page) => page.evaluate(() => dispatchEvent(new Event("focus")));

/** Returns to the window until a new version is offered: right after loading, the page may not listen yet. */
export const expectUpdateOffer = (/** @type {RoadmapPage} */ roadmap) =>
  expect(async () => {
    await returnToWindow(roadmap.page);
    await expect(updateOffer(roadmap)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });

/** Takes the new version by the button, with exactly one load of the page. */
export async function takeUpdate(/** @type {RoadmapPage} */ roadmap) {
  let loads = 0;
  roadmap.page.on("load", () => (loads += 1));
  await Promise.all([
    roadmap.page.waitForEvent("load"),
    roadmap.notices.getByRole("button", { name: "Reload" }).click(),
  ]);
  await roadmap.ready();
  // A second load would come from what watches for versions, which is in the lazy part.
  await roadmap.waitForLazyPart();
  await roadmap.settle();
  expect(loads).toBe(1);
}
