// The guide to the shipped roadmap, which comes once its rows are there, and the roadmaps beside it.
import { expect, test } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";

const STEP = "Domain names & DNS resolution";

const details = (/** @type {Page} */ page) => page.getByRole("button", { name: `Details of ${STEP}`, exact: true });

test("says of a step when it is done and where to learn it, and is found by the search", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await details(page).click();
  const row = roadmap.row(STEP);
  await expect(row.getByText("Done when", { exact: true })).toBeVisible();
  await expect(row.getByRole("link", { name: "What is DNS?" })).toBeVisible();
  await roadmap.expectOverall("0 of 234 hours");
  await expect(
    page.getByRole("region", { name: "Continue" }).getByRole("link", { name: "What is DNS?" }),
  ).toBeVisible();
  await roadmap.press("/");
  await page.getByRole("searchbox").fill("Mess With DNS");
  await expect(roadmap.checkbox(STEP)).toBeVisible();
});

test("the other roadmaps of the site are there to try, each with when its steps are done", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  const library = new LibraryDialog(page);
  await library.open();
  await expect(library.dialog.getByRole("heading", { name: "Try another" })).toBeVisible();
  await expect(library.dialog.getByRole("button", { name: "はじめての和食：家で作る基本" })).toBeVisible();
  await library.press("Grow a kitchen garden");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grow a kitchen garden");
  await roadmap.expectOverall("0 of 93 hours");
});
