// The focus is somewhere, whatever closes: dialogs, notices, the search.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { large } from "../../fixtures/large.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const closeKeys = async (/** @type {RoadmapPage} */ roadmap) => {
  await expect(roadmap.keysDialog).toBeVisible();
  await roadmap.press("Escape");
  await expect(roadmap.keysDialog).toBeHidden();
};

test("a dialog that was opened from the menu button of a row gives the focus back to the row", {
  tag: "@rows",
}, async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.checkbox("Testing").focus();
  await page.getByRole("button", { name: "Actions for Testing" }).focus();
  await roadmap.press("?");
  await closeKeys(roadmap);
  await roadmap.expectFocus("Testing");
});

test("a dialog gives the focus back to a row that was scrolled away meanwhile", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  roadmap.serve(large(10_000));
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.expandAll();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("ArrowDown", "ArrowDown", "?");
  await expect(roadmap.keysDialog).toBeVisible();
  const place = () => page.evaluate(() => document.querySelectorAll("main li")[5].dataset.topic);
  const before = await place();
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 60_000);
  await expect.poll(place).not.toBe(before);
  await closeKeys(roadmap);
  const row = page.getByRole("main").getByRole("checkbox").and(page.locator(":focus"));
  await expect(row).toHaveAccessibleName(/^Part 1\.1\.1 /);
  await expect(row).toBeInViewport();
});

test("a dialog that nothing opened gives the focus to nothing", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.press("?");
  await closeKeys(roadmap);
  // The focus leaves a dialog that was closed only at the next frame.
  await expect.poll(() => page.evaluate(() => document.activeElement.tagName)).toBe("BODY");
});

test("a notice that is dismissed while one searches leaves the focus in the search", async ({ roadmap, page }) => {
  await refuseServiceWorker(page);
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => false;
  });
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.tick("Python Core");
  await roadmap.reload();
  await roadmap.tick("Databases");
  const later = roadmap.notices.getByRole("button", { name: "Not now" });
  await expect(later).toBeVisible();
  await roadmap.press("/");
  await page.keyboard.type("django");
  await later.focus();
  await roadmap.press("Enter");
  await expect(later).toBeHidden();
  await expect(roadmap.search).toBeFocused();
});
