// The document of a roadmap is given back with only its boxes changed, and taken in again as progress.
import { readFileSync } from "node:fs";
import { expect, test as base } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

/** @type {import("../../fixtures/test.mjs").With<{ library: LibraryDialog }>} */
const test = base.extend({
  library: async ({ page }, use) => use(new LibraryDialog(page)),
});

const COURSE = [
  "---\r\ntitle: Course\r\n---\r\n\r\nAn *introduction*.  \r\n\r\n",
  "* [X] Begin (1 h)\r\n* [ ] Read\t \r\n\t1) [>] Chapter `one`\r\n\t2) [ ] Chapter **two**\r\n+ [ ] End",
].join("");

const OUTLINE = [
  "<?xml version='1.0' encoding='ISO-8859-1'?>\n<opml version='2.0'><head><title>Vögel</title></head><body>\n",
  "  <outline text='Möwe' _status='unchecked'/>\n  <outline   text='Spatz'/>\n</body></opml>\n",
].join("");

/** The name and the bytes of what a button of the dialog downloads. */
async function downloaded(/** @type {RoadmapPage} */ roadmap, button) {
  const [download] = await Promise.all([roadmap.page.waitForEvent("download"), roadmap.inDialog(button).click()]);
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

test("two ticks change exactly two boxes of a foreign document", async ({ roadmap, library, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await roadmap.open();
  await library.bring("my course.md", COURSE, "Course");
  await roadmap.expand("Read");
  await roadmap.tick("Begin", "Chapter one", "End");
  await roadmap.openBackup();
  await roadmap.expectNoViolations();
  const [name, bytes] = await downloaded(roadmap, "Download Markdown");
  expect(name).toBe("my course.md");
  const ticked = COURSE.replace("[>] Chapter", "[x] Chapter").replace("[ ] End", "[x] End");
  expect(bytes.toString()).toBe(ticked);
  await expect(roadmap.dialog.getByRole("status")).toHaveText("Downloaded.");
  await roadmap.inDialog("Copy Markdown").click();
  await expect(roadmap.dialog.getByRole("status")).toHaveText("Copied.");
  expect(await roadmap.page.evaluate(() => navigator.clipboard.readText())).toBe(ticked);
});

test("an outline comes back in its own encoding", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.bring("birds.opml", Buffer.from(OUTLINE, "latin1"), "Vögel");
  await roadmap.tick("Möwe", "Spatz");
  await roadmap.openBackup();
  const [name, bytes] = await downloaded(roadmap, "Download OPML");
  expect(name).toBe("birds.opml");
  const ticked = OUTLINE.replace("unchecked", "checked").replace("'Spatz'", "'Spatz' _status=\"checked\"");
  expect(bytes.toString("latin1")).toBe(ticked);
});

test("a ticked document is taken in as progress on another machine", async ({ roadmap, library, browser }) => {
  await roadmap.open();
  await library.bring("course.md", COURSE, "Course");
  await roadmap.expand("Read");
  await roadmap.tick("Chapter two", "End");
  await roadmap.openBackup();
  const [, bytes] = await downloaded(roadmap, "Download Markdown");
  const elsewhere = await browser.newContext();
  const other = new RoadmapPage(await elsewhere.newPage(), roadmap.url, roadmap.rows);
  await other.open();
  await new LibraryDialog(other.page).bring("course.md", COURSE, "Course");
  await other.openFile("course (1).md", bytes);
  await expect(other.dialog).toContainText("2 steps newly done");
  await other.inDialog("Merge").click();
  await other.expand("Read");
  await expect(other.checkbox("Chapter two")).toBeChecked();
  await expect(other.checkbox("End")).toBeChecked();
  await expect(other.checkbox("Chapter one")).not.toBeChecked();
  await elsewhere.close();
});

test("a ticked document that is dropped on its roadmap offers its marks, and changes nothing before", async ({
  roadmap,
  library,
}) => {
  await roadmap.open();
  await library.bring("course.md", COURSE, "Course");
  await roadmap.expand("Read");
  await roadmap.dropFile("course (1).md", COURSE.replace("[ ] End", "[x] End").replace("[ ] Ch", "[/] Ch"));
  await expect(roadmap.dialog.getByRole("heading", { name: "Import course (1).md" })).toBeFocused();
  await expect(roadmap.dialog).toContainText("3 marks.");
  await expect(roadmap.dialog).toContainText("2 steps newly done, 1 step in progress");
  await expect(roadmap.checkbox("End")).not.toBeChecked();
  await roadmap.inDialog("Merge").click();
  for (const step of ["Begin", "End"]) await expect(roadmap.checkbox(step)).toBeChecked();
  await roadmap.expectMark("Chapter two", "in progress");
  await roadmap.undo.click();
  await expect(roadmap.checkbox("End")).not.toBeChecked();
});

test("a ticked document of something else that is dropped is a roadmap to open", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.bring("course.md", COURSE, "Course");
  await roadmap.dropFile("bees.md", "# Bees\n\n- [x] Wax\n- [ ] Frames\n");
  await library.expectTitle("Open Bees");
  await expect(library.dialog).toContainText("1 step is marked in it.");
});
