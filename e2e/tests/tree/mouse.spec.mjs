// The whole story by mouse alone.
import { expect, test } from "../../fixtures/test.mjs";
import { STEP } from "../../pages/step.mjs";

const HTTP = "HTTP/HTTPS protocols & status codes";

test("by mouse one goes on, marks by a row's menu, ticks, searches, undoes, and takes a backup along", {
  tag: "@rows",
}, async ({ roadmap, page }) => {
  await roadmap.open();
  const choose = async (title, name) => {
    await page.getByRole("button", { name: `Actions for ${title}` }).click();
    await roadmap.rowMenu(title).getByRole("menuitem", { name, exact: true }).click();
    await expect(roadmap.rowMenu(title)).toHaveCount(0);
  };

  await roadmap.nextUp.click();
  await roadmap.expectFocus(STEP);
  await choose(STEP, "In progress");
  await roadmap.expectMark(STEP, "in progress");
  await roadmap.checkbox(STEP).click();
  await roadmap.expectOverall("1 of 234 hours");
  await roadmap.nextUp.click();
  await roadmap.expectFocus(HTTP);
  await choose(HTTP, "Skip");
  await roadmap.expectMark(HTTP, "skipped");
  await roadmap.expectOverall("1 of 233 hours · 1 hour skipped");

  await roadmap.toolbar.getByRole("button", { name: "Search and filter" }).click();
  await expect(roadmap.search).toBeFocused();
  await page.keyboard.insertText("redis");
  const found = roadmap.checkbox("Caching (Redis, CDN)");
  await found.click();
  await expect(found).toBeChecked();
  await page.getByRole("button", { name: "Close the search" }).click();
  await expect(roadmap.search).toBeHidden();
  await roadmap.choose("Undo “Ticked Caching (Redis, CDN)”");
  await roadmap.expectOverall("1 of 233 hours · 1 hour skipped");

  await roadmap.choose("Backup …");
  await expect(roadmap.dialog.getByRole("heading", { name: "Backup" })).toBeVisible();
  const [, text] = await roadmap.download("Download progress");
  const marks = Object.values(JSON.parse(text).marks).map(([mark]) => mark);
  expect(marks.filter((mark) => mark !== "to_do").sort()).toEqual(["done", "skipped"]);
  await roadmap.inDialog("Close").click();
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.reload();
  await roadmap.scrollTo(HTTP);
  await roadmap.expectMark(HTTP, "skipped");
  await expect(roadmap.checkbox(STEP)).toBeChecked();
});
