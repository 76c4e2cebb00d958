// Hours of one's own: given, marked as such, counted in every sum, undone, exported, and gone again.
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

const INK = `# Ink

1. **Foundations**
- Brushes (4 h)
- Papers (2 h)
2. **Kanji** (4 h) {#kanji}
`;

const header = (/** @type {Page} */ page) => page.getByRole("banner");
const field = (/** @type {RoadmapPage} */ roadmap, name) => roadmap.dialog.getByLabel(name, { exact: true });
const estimate = (/** @type {RoadmapPage} */ roadmap) => field(roadmap, "I think it takes");
const spent = (/** @type {RoadmapPage} */ roadmap) => field(roadmap, "Time spent so far");

async function openInk(/** @type {RoadmapPage} */ roadmap, document = INK) {
  await roadmap.serve(document).open();
  await roadmap.expand("Foundations");
  await roadmap.waitForLazyPart();
}

async function openHours(/** @type {RoadmapPage} */ roadmap, step) {
  await roadmap.chooseInRow(step, "Your hours …");
  await expect(roadmap.dialog.getByRole("heading", { name: "Your hours", level: 2 })).toBeFocused();
}

async function save(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.inDialog("Save").click();
  await expect(roadmap.dialog).toBeHidden();
}

async function giveHours(/** @type {RoadmapPage} */ roadmap, step, takes, took = "") {
  await openHours(roadmap, step);
  await estimate(roadmap).fill(takes);
  await spent(roadmap).fill(took);
  await save(roadmap);
}

const expectFigure = (/** @type {RoadmapPage} */ roadmap, step, said) =>
  expect(roadmap.checkbox(step)).toHaveAccessibleDescription(said.replaceAll(" h", "\u00a0h"));

test("own hours replace the author's in every sum, are marked as such, and are undone", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await expectFigure(roadmap, "Brushes", "4 h");
  await openHours(roadmap, "Brushes");
  await expect(roadmap.dialog).toContainText("The author’s estimate: 4\u00a0h.");
  await expect(roadmap.dialog).toContainText("The step counts as 4\u00a0h.");
  await estimate(roadmap).fill("6,5");
  await expect(roadmap.dialog).toContainText("The step counts as 6.5\u00a0h.");
  await roadmap.expectNoViolations();
  await save(roadmap);
  await roadmap.expectFocus("Brushes");
  await expect(roadmap.toast).toContainText("Your hours for “Brushes” are saved.");
  await expectFigure(roadmap, "Brushes", "6.5 h, your estimate");
  await roadmap.expectOverall("0 of 12.5 hours");
  await expect(header(page)).toContainText("6.5 hours by your own count");
  await expect(header(page).getByRole("option", { name: "Foundations, 0 of 8.5 hours" })).toBeAttached();
  const upNext = page.getByRole("region", { name: "Continue" });
  await expect(upNext.getByRole("img", { name: "6.5\u00a0h, your estimate" })).toHaveText("6.5\u00a0h");

  await roadmap.reload();
  await roadmap.expectOverall("0 of 12.5 hours");
  await expectFigure(roadmap, "Brushes", "6.5 h, your estimate");
  await roadmap.press("/");
  await roadmap.filter.selectOption("With my hours");
  await expect(roadmap.toolbar.getByText("1 step with your hours")).toBeVisible();
  await roadmap.expectRows(2);
  expect(new URL(page.url()).searchParams.get("show")).toBe("hours");
  await roadmap.filter.selectOption("All");
  await roadmap.press("Escape");
  await giveHours(roadmap, "Brushes", "6,5", "1:30");
  await expectFigure(roadmap, "Brushes", "1.5 of 6.5 h spent, your estimate");
  await roadmap.tick("Brushes");
  await expectFigure(roadmap, "Brushes", "1.5 h spent");
  await roadmap.expectOverall("1.5 of 7.5 hours");
  await expect(header(page)).toContainText("1.5 hours by your own count");

  await roadmap.undo.click();
  await roadmap.expectOverall("0 of 12.5 hours");
  await expectFigure(roadmap, "Brushes", "1.5 of 6.5 h spent, your estimate");
  await roadmap.press("Control+Z");
  await expectFigure(roadmap, "Brushes", "6.5 h, your estimate");
});

test("the author's hours come back where one's own are taken away", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await giveHours(roadmap, "Brushes", "90 min");
  await roadmap.expectOverall("0 of 7.5 hours");
  await openHours(roadmap, "Brushes");
  await expect(estimate(roadmap)).toHaveValue("1:30");
  await roadmap.inDialog("Use the author’s hours again").click();
  await expect(roadmap.dialog).toBeHidden();
  await expectFigure(roadmap, "Brushes", "4 h");
  await roadmap.expectOverall("0 of 10 hours");
  await expect(header(page)).not.toContainText("own count");
  await roadmap.undo.click();
  await expectFigure(roadmap, "Brushes", "1.5 h, your estimate");
  await roadmap.redo.click();
  await expectFigure(roadmap, "Brushes", "4 h");
});

test("where nobody gave hours of their own, the filter says how to", async ({ roadmap, page }) => {
  await page.goto(roadmap.at("?show=hours"));
  await expect(page.getByText("No hours of your own yet. Choose “Your hours …” in the menu of a step.")).toBeVisible();
  await page.getByRole("button", { name: "Show all steps" }).click();
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
});

test("what is no number of hours is said beside its field, and nothing is saved", async ({ roadmap }) => {
  await openInk(roadmap);
  await openHours(roadmap, "Papers");
  for (const [text, wrong] of [
    ["soon", "Write hours up to 100,000, such as 1.5, 1:30 or 90 min."],
    ["100000:01", "Write hours up to 100,000, such as 1.5, 1:30 or 90 min."],
    ["0", "Write more than 0, or leave the field empty."],
  ]) {
    await estimate(roadmap).fill(text);
    await roadmap.inDialog("Save").click();
    await expect(estimate(roadmap)).toBeFocused();
    await expect(estimate(roadmap)).toHaveAccessibleDescription(wrong);
    await expect(estimate(roadmap)).toHaveAttribute("aria-invalid", "true");
  }
  await roadmap.expectNoViolations();
  await estimate(roadmap).fill("3");
  await expect(estimate(roadmap)).not.toHaveAttribute("aria-invalid");
  await save(roadmap);
  await expectFigure(roadmap, "Papers", "3 h, your estimate");
});

test("by keyboard alone: the key, quarters of an hour by arrows, and Enter", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await roadmap.checkbox("Papers").focus();
  await roadmap.press("h");
  await expect(roadmap.dialog.getByRole("heading", { name: "Your hours", level: 2 })).toBeFocused();
  await roadmap.press("Tab", "ArrowUp", "ArrowUp", "ArrowDown");
  await expect(estimate(roadmap)).toHaveValue("2:15");
  await roadmap.tabTo(roadmap.inDialog("Save"));
  await roadmap.press("Enter");
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.expectFocus("Papers");
  await expectFigure(roadmap, "Papers", "2.25 h, your estimate");
  await roadmap.checkbox("Kanji").focus();
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toContainText("Your hours for this step");
  await expect(roadmap.keysDialog).toContainText("Start or stop the timer on this step");
  await roadmap.press("Escape");
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("h");
  await expect(roadmap.toast).toContainText("Only steps have hours of your own and a timer.");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("where the author gave no hours, own hours are shown with the step and in no sum", async ({ roadmap, page }) => {
  await openInk(roadmap, "# Ink\n\n1. **Foundations**\n- Brushes\n- Papers\n");
  await openHours(roadmap, "Brushes");
  await expect(roadmap.dialog).toContainText("The author gave no hours for this step.");
  await expect(roadmap.dialog).toContainText("This roadmap has no hours");
  await estimate(roadmap).fill("3");
  await save(roadmap);
  await expectFigure(roadmap, "Brushes", "3 h, your estimate");
  await roadmap.expectOverall("0 of 2 steps");
  await expect(header(page)).not.toContainText("own count");
});

test("another tab shows them at once, an export has them, and importing it elsewhere brings them", async ({
  roadmap,
  browser,
}) => {
  await openInk(roadmap);
  const other = await roadmap.newTab();
  await openInk(other, INK);
  await giveHours(roadmap, "Brushes", "5");
  await expectFigure(other, "Brushes", "5 h, your estimate");
  await other.expectOverall("0 of 11 hours");
  await roadmap.openBackup();
  const [name, text] = await roadmap.download("Download progress");
  expect(name).toMatch(/\.json$/);
  const fresh = await (await browser.newContext()).newPage();
  const there = new RoadmapPage(fresh, roadmap.url, roadmap.rows);
  await openInk(there);
  await giveHours(there, "Papers", "7");
  await there.openFile(name, text);
  await expect(there.dialog).toContainText("your hours of 1 step changed");
  await there.inDialog("Merge").click();
  await expectFigure(there, "Brushes", "5 h, your estimate");
  await there.expectOverall("0 of 16 hours");
  // As one was before there were own hours.
  const old = text.replace(/,\s*"hours".*/, "").replace('"marks": {', '"marks": { "kanji": ["done", 1, 0, 0]');
  await there.openFile("old.json", old);
  await there.inDialog("Replace").click();
  await expect(there.toast).toContainText("Replacement");
  await expectFigure(there, "Papers", "7 h, your estimate");
  await fresh.context().close();
});

test("hours that the browser's storage lost come back from the backup store", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await giveHours(roadmap, "Brushes", "5");
  const copies = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open("cairn", 1);
          opening.onsuccess = () => {
            const all = opening.result.transaction("marks").objectStore("marks").getAllKeys();
            all.onsuccess = () => (opening.result.close(), done(all.result));
          };
        }),
    );
  await expect.poll(copies).toContainEqual("cairn::own:course:hours");
  await page.evaluate(() => Object.keys(localStorage).forEach((key) => localStorage.removeItem(key)));
  await roadmap.reload();
  await roadmap.expectOverall("0 of 11 hours");
});

test("where nothing can be marked there are neither own hours nor a timer", async ({ roadmap, page }) => {
  await roadmap.serve(INK).open("?readonly");
  await roadmap.expand("Foundations");
  await roadmap.waitForLazyPart();
  await roadmap.openRowMenu("Foundations");
  await expect(page.getByRole("menuitem", { name: "Expand all below" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: /hours|timer/ })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("by touch hours are given in quarters, and nothing is cut off", async ({ roadmap, page }) => {
    await openInk(roadmap);
    const before = await roadmap.row("Kanji").boundingBox();
    await openHours(roadmap, "Papers");
    await roadmap.inDialog("I think it takes: 15 min more").tap();
    await roadmap.inDialog("I think it takes: 15 min more").tap();
    await roadmap.inDialog("Time spent so far: 15 min more").tap();
    await roadmap.expectNoViolations();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await roadmap.inDialog("Save").tap();
    await expect(roadmap.dialog).toBeHidden();
    await expectFigure(roadmap, "Papers", "0.3 of 2.5 h spent, your estimate");
    expect((await roadmap.row("Kanji").boundingBox()).y, "no row moves").toBe(before.y);
  });
});
