// The whole story by touch alone, on a phone.
import { expect, test } from "../../fixtures/test.mjs";
import { STEP } from "../../pages/step.mjs";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("by touch one learns where to begin, ticks, marks, searches, undoes, and takes a backup along", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  const card = page.getByRole("region", { name: "Continue", exact: true });
  const tools = roadmap.toolbar;

  // What there is to read has come.
  await expect(card.getByRole("link")).toBeVisible();
  await card.getByRole("button", { name: `Go to ${STEP}` }).tap({ position: { x: 30, y: 30 } });
  await expect(roadmap.dialog.getByText("Done when", { exact: true })).toBeVisible();
  await roadmap.inDialog("Tick").tap();
  await roadmap.expectOverall("1 of 234 hours");
  await card.getByRole("button", { name: /^Done: HTTP/ }).tap();
  await roadmap.expectOverall("2 of 234 hours");

  await tools.getByRole("button", { name: "Search and filter" }).tap();
  await roadmap.search.fill("redis");
  const found = roadmap.checkbox("Caching (Redis, CDN)");
  await found.tap();
  await expect(found).toBeChecked();
  await roadmap.toast.getByRole("button", { name: "Undo" }).tap();
  await expect(found).not.toBeChecked();
  await page.getByRole("button", { name: "Close the search" }).tap();
  await roadmap.expectOverall("2 of 234 hours");

  await roadmap.menuButton.tap();
  await roadmap.item("Backup …").tap();
  const [name, text] = await roadmap.download("Download progress");
  expect(name).toMatch(/\.json$/);
  expect(Object.values(JSON.parse(text).marks).filter(([mark]) => mark === "done")).toHaveLength(2);
  await roadmap.inDialog("Close").tap();
  await roadmap.reload();
  await roadmap.expectOverall("2 of 234 hours");
});
