// Stored values that are damaged, removed behind the page's back, or of a newer Cairn.
import { refuseBackupStore } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { openChangedSteps } from "../../pages/dialogs.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

const keyOf = (/** @type {RoadmapPage} */ roadmap) =>
  roadmap.page.evaluate(() => Object.keys(localStorage).find((key) => key.includes("domain-names")));

test("marks that are removed behind the page's back are reported, and stored again with the next tick", async ({
  roadmap,
  context,
}) => {
  await refuseBackupStore(context);
  await openStep(roadmap);
  await roadmap.tick(STEP, "SSL/TLS & CDN overview");
  const other = await roadmap.newTab();
  await other.open();
  await other.page.evaluate(() => localStorage.clear());
  await roadmap.expectNotice("2 marks are only in this page");
  expect(await roadmap.storedMarks()).toEqual([]);
  await roadmap.tick("Testing");
  await expect(roadmap.notices).toHaveCount(0);
  await roadmap.reload();
  await roadmap.expectOverall("14 of 234 hours");
});

test("damaged values are reported, left as they are, and set aside before their step is ticked", async ({
  roadmap,
  page,
}) => {
  await refuseBackupStore(page);
  await openStep(roadmap);
  await roadmap.tick(STEP, "Testing");
  const key = await keyOf(roadmap);
  const damaged = '{"v":1,"mark":"do\ud800';
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, damaged]);
  await roadmap.reload();
  await roadmap.expectNotice("1 kept mark cannot be read and counts as to do. It stays as it is");
  await roadmap.expectOverall("12 of 234 hours");
  await roadmap.tick("SSL/TLS & CDN overview");
  expect((await roadmap.storage())[key]).toBe(damaged);
  await roadmap.tick(STEP);
  await expect(roadmap.notices).toHaveCount(0);
  await openChangedSteps(roadmap);
  await expect(roadmap.dialog.getByRole("listitem").filter({ hasText: STEP })).toContainText(
    `cairn::aside:${key.slice("cairn:".length)}`,
  );
  const kept = await roadmap.storage();
  expect(JSON.parse(kept[key]).mark).toBe("done");
  const aside = Object.entries(kept).filter(([key]) => key.startsWith("cairn::aside:"));
  expect(aside.map(([, text]) => text)).toEqual([damaged]);
  await roadmap.reload();
  await roadmap.expectOverall("14 of 234 hours");
});

test("what a newer Cairn stored is not overwritten", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  const key = await keyOf(roadmap);
  await page.evaluate((key) => localStorage.setItem(key, '{"v":2,"marks":[]}'), key);
  await roadmap.reload();
  await roadmap.expectNotice("A newer version of Cairn has been here");
  const kept = await roadmap.storage();
  await roadmap.checkbox("Foundations").click();
  await expect(roadmap.checkbox("Foundations")).not.toBeChecked();
  await expect(roadmap.toast).toContainText("Nothing was changed");
  await roadmap.press("Control+z");
  await roadmap.collapseAll();
  await roadmap.choose("Dark");
  await roadmap.settle();
  expect(await roadmap.storage()).toEqual(kept);
  await roadmap.expectNoViolations();
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await roadmap.notices.getByRole("button", { name: "Reload" }).click();
  await expect(roadmap.notices).toHaveCount(0);
  await roadmap.ready();
  await roadmap.tick("Foundations");
});
