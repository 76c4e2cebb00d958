// The roadmaps that this browser knows.
import { readFileSync } from "node:fs";
import { violationsOf } from "../../fixtures/axe.mjs";
import { startHost } from "../../fixtures/host.mjs";
import { expect, test as base } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

const SHIPPED = "Python Backend Developer Roadmap";

/** @type {import("../../fixtures/test.mjs").With<{ library: LibraryDialog }>} */
const test = base.extend({
  library: async ({ page }, use) => use(new LibraryDialog(page)),
});

const title = (/** @type {Page} */ page) => page.getByRole("heading", { level: 1 });

async function bring(/** @type {LibraryDialog} */ library, ...titles) {
  for (const title of titles) {
    await library.open();
    await library.paste(`# ${title}\n\n- [ ] one (2 h)\n- [ ] two (4 h)\n`);
    await library.press("Open it");
    await expect(library.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
}

test("every roadmap that was opened is listed with what is done, and opens", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await bring(library, "Alpha", "Beta");
  await roadmap.tick("one");
  await roadmap.expectSaved();
  await library.open();
  await library.press(SHIPPED);
  await expect(title(page)).toHaveText(SHIPPED);
  await library.open();
  await expect(library.dialog.getByText("1 of 2 steps · 4 hours left")).toBeVisible();
  await expect.poll(() => library.titles()).toEqual([SHIPPED, "Alpha", "Beta"]);
  await library.press("Beta");
  await expect(roadmap.checkbox("one")).toBeChecked();
});

test("the list can be put in order, renamed and archived", async ({ roadmap, library }) => {
  await roadmap.open();
  await bring(library, "Alpha", "Beta");
  await library.open();
  await library.manage("Beta");
  await library.expectTitle("Beta");
  expect(await violationsOf(roadmap.page)).toEqual([]);
  await library.press("Move up");
  await expect.poll(() => library.titles()).toEqual([SHIPPED, "Beta", "Alpha"]);
  await library.rename("Alpha", "The first one");
  await expect.poll(() => library.titles()).toEqual([SHIPPED, "Beta", "The first one"]);
  await library.manage("Beta");
  await library.press("Archive");
  await library.dialog.getByText("Archived (1)").click();
  await library.manage("Beta");
  await library.press("Bring back to the list");
  await expect.poll(() => library.titles()).toEqual([SHIPPED, "Beta", "The first one"]);
});

test("what another tab changes of a roadmap stays when it is archived", async ({ roadmap, library }) => {
  await roadmap.open();
  await bring(library, "Alpha");
  await library.open();
  await library.manage("Alpha");
  await library.expectTitle("Alpha");
  const other = await roadmap.newTab();
  await other.page.goto(roadmap.page.url());
  await other.tick("one");
  await other.expectSaved();
  const elsewhere = new LibraryDialog(other.page);
  await elsewhere.open();
  await elsewhere.rename("Alpha", "The first one");
  await library.press("Archive");
  await library.dialog.getByText("Archived (1)").click();
  await expect(library.dialog.getByText("1 of 2 steps · 4 hours left")).toBeVisible();
  await expect.poll(() => library.titles()).toContain("The first one");
});

test("a roadmap that was removed comes back with undo, and its marks stay", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await bring(library, "Alpha");
  await roadmap.tick("one");
  await roadmap.expectSaved();
  await library.open();
  await library.manage("Alpha");
  await library.press("Remove");
  await library.expectTitle("Remove Alpha?");
  await expect(library.dialog.getByRole("button", { name: "Download the document" })).toBeVisible();
  await library.press("Remove");
  await expect(library.dialog.getByText("Removed Alpha. Your marks are kept.")).toBeVisible();
  await expect.poll(() => library.titles()).toEqual([SHIPPED]);
  await library.press("Undo");
  await expect.poll(() => library.titles()).toEqual([SHIPPED, "Alpha"]);
  await page.reload();
  await expect(roadmap.checkbox("one")).toBeChecked();
});

test("the page goes on with the site's roadmap once the open one is removed for good", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await bring(library, "Alpha");
  await library.open();
  await library.manage("Alpha");
  await library.press("Remove");
  await library.expectTitle("Remove Alpha?");
  await library.press("Remove");
  await expect(library.dialog.getByText("Removed Alpha. Your marks are kept.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(title(page)).toHaveText(SHIPPED);
  await library.open();
  await expect.poll(() => library.titles()).toEqual([SHIPPED]);
});

test("an address of a document that this browser does not have is said to be so, and leads to others", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await bring(library, "Beta");
  await page.goto(roadmap.at("?roadmap=library:alpha-000000"));
  await expect(roadmap.alert).toContainText("This browser does not have it.");
  await page.getByRole("button", { name: "Beta", exact: true }).click();
  await expect(title(page)).toHaveText("Beta");
  await page.goto(roadmap.at("?roadmap=library:alpha-000000"));
  await page.getByLabel("Text of a roadmap").fill("# Alpha\n- one");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(title(page)).toHaveText("Alpha");
});

test("an update from its source says what changed, and marks follow renamed steps", async ({
  roadmap,
  page,
  library,
}) => {
  const elsewhere = await startHost();
  const publish = (text) => elsewhere.documents.set("/plan.md", text);
  publish("# Plan\n\n- [ ] Install the compiler\n- [ ] Read the first chapter\n- [ ] Deploy it\n");
  await roadmap.open();
  await library.open();
  await library.fetch(`${elsewhere.origin}/plan.md`);
  await library.press("Open it");
  await roadmap.tick("Install the compiler");
  await roadmap.tick("Deploy it");
  await roadmap.expectSaved();
  publish("# Plan\n\n- [ ] Install the Rust compiler\n- [ ] Ask a friend\n- [x] Deploy it (3 h)\n");
  await library.open();
  await library.manage("Plan");
  await library.press("Check for changes");
  await expect(
    library.dialog.getByText("1 step new, 1 step gone, 1 step renamed, other hours. Your marks stay with their steps."),
  ).toBeVisible();
  await expect(library.dialog.getByText("“Deploy it” takes 3 hours now")).toBeVisible();
  await expect(
    library.dialog.getByText(/^1 step is marked in it\. If you have marks of your own, they stay\./),
  ).toBeVisible();
  await expect(library.dialog.getByText("“Install the compiler” is now “Install the Rust compiler”")).toBeVisible();
  await library.press("Update it");
  await expect(roadmap.checkbox("Install the Rust compiler")).toBeChecked();
  await expect(roadmap.checkbox("Deploy it")).toBeChecked();
  await expect(roadmap.checkbox("Ask a friend")).not.toBeChecked();
  await page.reload();
  await expect(roadmap.checkbox("Install the Rust compiler")).toBeChecked();
  await elsewhere.stop();
});

test("a web page in place of its source is no change, and the roadmap stays", async ({ roadmap, library }) => {
  const elsewhere = await startHost();
  elsewhere.documents.set("/plan.md", "# Plan\n\n- [ ] one\n- [ ] two\n");
  await roadmap.open();
  await library.open();
  await library.fetch(`${elsewhere.origin}/plan.md`);
  await library.press("Open it");
  await expect(roadmap.checkbox("two")).toBeVisible();
  elsewhere.documents.set("/plan.md", "<!doctype html>\n<main>\n\n# Welcome\n\n- [ ] I accept\n\n</main>\n");
  await library.open();
  await library.manage("Plan");
  await library.press("Check for changes");
  await expect(library.dialog.getByRole("alert")).toContainText("This is a web page, not a roadmap.");
  await roadmap.press("Escape");
  await expect(roadmap.checkbox("two")).toBeVisible();
  await elsewhere.stop();
});

test("everything is downloaded as one file, and restored in another browser", async ({
  roadmap,
  page,
  library,
  browser,
}) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await bring(library, "Beta", "Gamma", "Alpha");
  await roadmap.tick("one");
  await roadmap.expectSaved();
  await library.open();
  await library.rename("Beta", "The second one");
  await library.manage("Gamma");
  await library.press("Archive");
  const [download] = await Promise.all([page.waitForEvent("download"), library.press("Download everything")]);
  expect(download.suggestedFilename()).toMatch(/^cairn-library-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), "utf8");

  const other = await browser.newContext();
  const elsewhere = new RoadmapPage(await other.newPage(), roadmap.url, roadmap.rows);
  const restored = new LibraryDialog(elsewhere.page);
  await elsewhere.open();
  await restored.open();
  await restored.choose(["cairn-library.json", text.replace("Alpha", "Omega")]);
  await expect(elsewhere.alert).toContainText("Nothing was changed.");
  await elsewhere.press("Escape");
  await elsewhere.dropFile("cairn-library.json", text);
  await restored.expectTitle("Restore cairn-library.json");
  expect(await violationsOf(elsewhere.page)).toEqual([]);
  await restored.press("Merge");
  await expect(restored.dialog.getByText(/^Restored: 3 roadmaps added, \d+ marks changed\.$/)).toBeVisible();
  await expect.poll(() => restored.titles()).toEqual([SHIPPED, "The second one", "Alpha"]);
  await restored.dialog.getByText("Archived (1)").click();
  await expect(restored.dialog.getByRole("button", { name: "More about Gamma" })).toBeVisible();
  await expect(restored.dialog.getByText("Not opened here yet")).toHaveCount(3);
  await elsewhere.press("Escape");
  await expect(elsewhere.checkbox("Testing")).toBeChecked();
  await restored.open();
  await restored.press("Alpha");
  await expect(elsewhere.checkbox("one")).toBeChecked();
  await expect(elsewhere.checkbox("two")).not.toBeChecked();
  await other.close();
});

test("one roadmap is downloaded with its progress, and merged in another browser", async ({
  roadmap,
  page,
  library,
  browser,
}) => {
  await roadmap.open();
  await bring(library, "Alpha", "Beta");
  await roadmap.tick("one");
  await roadmap.expectSaved();
  await library.open();
  await library.manage("Beta");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    library.press("Download with my progress and notes"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^cairn-beta-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).not.toContain("Alpha");

  const other = await browser.newContext();
  const elsewhere = new RoadmapPage(await other.newPage(), roadmap.url, roadmap.rows);
  const restored = new LibraryDialog(elsewhere.page);
  await elsewhere.open();
  // What this browser has of it stays: of two marks for a step the later one counts.
  await bring(restored, "Beta");
  await elsewhere.tick("two");
  await elsewhere.expectSaved();
  await restored.open();
  await restored.choose(["cairn-beta.json", text]);
  await restored.expectTitle("Restore cairn-beta.json");
  await restored.press("Merge");
  await expect(restored.dialog.getByText("Restored: 0 roadmaps added, 1 mark changed.")).toBeVisible();
  await elsewhere.press("Escape");
  await expect(elsewhere.checkbox("one")).toBeChecked();
  await expect(elsewhere.checkbox("two")).toBeChecked();
  await other.close();
});

test("a roadmap that is in this browser only is shared whole, as its address leads nowhere else", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await bring(library, "Alpha");
  await roadmap.openShare();
  await expect(library.dialog.getByRole("textbox", { name: "Link", exact: true })).toBeHidden();
  const link = library.dialog.getByRole("textbox", { name: "Link with the roadmap in it" });
  await expect(link).toBeVisible();
  await expect(library.dialog.getByRole("textbox", { name: "Link to this page" })).toBeHidden();
  const address = await link.inputValue();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(title(page)).toHaveText("Alpha");
});

test("what the owner of the site lists stands below one's own", async ({ roadmap, page, library, host, path }) => {
  const list = {
    v: 1,
    roadmaps: [
      { file: "python-backend.md", title: SHIPPED },
      { file: "go.md", title: "Learn Go" },
    ],
  };
  host.documents.set(`${path}roadmaps/index.json`, JSON.stringify(list));
  host.documents.set(`${path}roadmaps/go.md`, "# Learn Go\n\n- [ ] one\n");
  await roadmap.open();
  await library.open();
  await expect(library.dialog.getByRole("heading", { name: "Try another" })).toBeVisible();
  await expect.poll(() => library.titles()).toEqual([SHIPPED]);
  await library.press("Learn Go");
  await expect(title(page)).toHaveText("Learn Go");
  await library.open();
  await expect.poll(() => library.titles()).toEqual(["Learn Go", SHIPPED]);
});
