// What one types in the editor is not lost.
import { violationsOf } from "../../fixtures/axe.mjs";
import { copiedMarks, copyMark } from "../../fixtures/backup_store.mjs";
import { fillStorage } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { ELSEWHERE, Writing } from "../../pages/writing.mjs";

const COURSE = "# Course\n\n- [ ] one\n- [ ] two\n";

/** A roadmap of one's own, saved. */
async function own(/** @type {RoadmapPage} */ roadmap, text = COURSE) {
  const writing = new Writing(roadmap);
  await roadmap.open();
  await writing.begin("Empty");
  await writing.write(text);
  await writing.save();
  await writing.confirm();
  return writing;
}

test("a new text outlives a reload, and is listed until it is saved", async ({ roadmap, page }) => {
  const writing = new Writing(roadmap);
  const { library } = writing;
  await roadmap.open();
  await writing.begin("Empty");
  await writing.write("# Sailing\n\n- [ ] knots\n");
  await expect.poll(() => drafts(page)).toHaveLength(1);
  await page.reload();
  await library.open();
  await expect(library.dialog.getByText("What you typed and have not saved yet.")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await library.press("Discard the draft of Sailing");
  await expect(library.dialog.getByText("Discarded the draft of Sailing.")).toBeVisible();
  await library.press("Undo");
  await library.press("Go on writing Sailing");
  await expect(writing.field).toHaveValue("# Sailing\n\n- [ ] knots\n");
  await writing.type("- [ ] sails\n");
  await writing.save();
  await writing.confirm();
  await expect(roadmap.checkbox("sails")).toBeVisible();
  expect(await drafts(page)).toEqual([]);
});

test("a template that nobody changed is no draft", async ({ roadmap, page }) => {
  const writing = new Writing(roadmap);
  await roadmap.open();
  for (const template of ["Empty", "Course by weeks", "Task list", "Numbered, with hours and a total"]) {
    await writing.begin(template);
    await expect(writing.field).not.toHaveValue("");
    await writing.close();
  }
  // Drafts are kept one after the other: with this one, those before it would be there.
  await writing.begin("Empty");
  await writing.write("# Sailing\n");
  await expect.poll(async () => String(await drafts(page))).toContain("Sailing");
  expect(await drafts(page)).toHaveLength(1);
});

test("a draft of a saved roadmap is told of, gone on with, and given up for the saved one", async ({
  roadmap,
  page,
}) => {
  const writing = await own(roadmap);
  await writing.edit();
  await writing.type("- [ ] three\n");
  await writing.close();
  await page.reload();
  await expect(roadmap.toast.getByText("You have a draft of this roadmap")).toBeVisible();
  await writing.edit();
  await writing.says("It is not saved yet.");
  expect(await violationsOf(page)).toEqual([]);
  await expect(writing.field).toHaveValue(`${COURSE}- [ ] three\n`);
  await writing.press("Take the saved version");
  await expect(writing.field).toHaveValue(COURSE);
  await expect.poll(() => drafts(page)).toEqual([]);
});

test("however long a draft is that was given up for the saved text, it can be taken back", async ({
  roadmap,
  page,
}) => {
  const writing = await own(roadmap);
  const long = `${COURSE}${"- [ ] another step of the course\n".repeat(400)}`;
  await writing.edit();
  await writing.write(long);
  await writing.close();
  await writing.edit();
  await writing.press("Take the saved version");
  await writing.says("This is the saved version.");
  await expect(writing.field).toHaveValue(COURSE);
  // The keyboard goes on where it was.
  await expect(writing.editor.getByRole("button", { name: "Take the draft back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(writing.field).toHaveValue(long);
  await expect(writing.editor.getByRole("heading", { level: 2 })).toBeFocused();
  await writing.press("Undo");
  await expect(writing.field).toHaveValue(COURSE);
  await writing.press("Redo");
  await expect(writing.field).toHaveValue(long);
  await expect.poll(async () => String(await drafts(page))).toContain("another step");
  // Once something is typed, the draft would take its place.
  await writing.close();
  await writing.edit();
  await writing.press("Take the saved version");
  await writing.type("- [ ] three\n");
  await expect(writing.editor.getByRole("button", { name: "Take the draft back" })).toHaveCount(0);
});

test("a text that took the place of a long draft is undone and done again", async ({ roadmap }) => {
  const writing = await own(roadmap);
  const long = `${COURSE}${"- [ ] <b> &amp;  another\tstep of the course\n\n".repeat(400)}`;
  await writing.edit();
  await writing.write(long);
  await writing.close();
  await writing.edit();
  await writing.press("Take the saved version");
  await expect(writing.field).toHaveValue(COURSE);
  await writing.press("Undo");
  await expect(writing.field).toHaveValue(long);
  await writing.press("Redo");
  await expect(writing.field).toHaveValue(COURSE);
});

test("what was lost of a draft is brought back from its copy, unless it is saved or written elsewhere", async ({
  roadmap,
  page,
}) => {
  const first = await own(roadmap);
  await first.edit();
  await first.type("- [ ] three\n");
  const copied = async () => (await copiedMarks(page)).find((value) => value.includes("three"));
  await expect.poll(copied).toContain("three");
  const [key] = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn::draft:")));
  const draft = JSON.parse(await copied());
  const copyOf = (text) => JSON.stringify({ ...draft, at: draft.at + 60_000, text });
  const later = `${COURSE}- [ ] three\n- [ ] four\n`;
  // Another tab opens the roadmap, while this one writes.
  await copyMark(page, key, copyOf(later));
  const tab = await roadmap.newTab();
  await tab.page.goto(page.url());
  await expect(tab.toast).toContainText("You have a draft of this roadmap");
  await expect(first.field).toHaveValue(`${COURSE}- [ ] three\n`);
  await tab.page.close();
  await first.close();
  await copyMark(page, key, copyOf(later));
  await page.reload();
  await expect(roadmap.toast).toContainText("You have a draft of this roadmap");
  await first.edit();
  await expect(first.field).toHaveValue(later);
  await first.save();
  await first.confirm();
  await copyMark(page, key, copyOf(later));
  await page.reload();
  // Copies of what is saved go.
  await expect.poll(copied).toBe(undefined);
  expect(await drafts(page)).toEqual([]);
});

test("what was typed outlives a tab that dies", async ({ roadmap, context }) => {
  const writing = await own(roadmap);
  await writing.edit();
  await writing.type("- [ ] last words");
  await expect.poll(async () => String(await drafts(roadmap.page))).toContain("last words");
  const client = await context.newCDPSession(roadmap.page);
  const died = new Promise((crash) => roadmap.page.once("crash", crash));
  client.send("Page.crash").catch(() => {});
  await died;
  const next = await roadmap.newTab();
  const again = new Writing(next);
  await next.page.goto(roadmap.at());
  await again.library.open();
  await again.library.press("Go on writing Course");
  await expect(again.field).toHaveValue(`${COURSE}- [ ] last words`);
  // The lock of the dead tab is free.
  await again.type("!");
  await expect(again.field).toHaveValue(`${COURSE}- [ ] last words!`);
});

test("a second tab is told, follows, takes over and gives back", async ({ roadmap }) => {
  const first = await own(roadmap);
  const tab = await roadmap.newTab();
  await tab.page.goto(roadmap.page.url());
  const second = new Writing(tab);
  await first.edit();
  await first.type("- [ ] from the first\n");
  await tab.choose("Edit …");
  await second.says(ELSEWHERE);
  expect(await violationsOf(tab.page)).toEqual([]);
  await expect(second.field).not.toBeEditable();
  await first.type("- [ ] more of it\n");
  await expect(second.field).toHaveValue(`${COURSE}- [ ] from the first\n- [ ] more of it\n`);
  await second.press("Edit it here");
  await expect(second.field).toBeEditable();
  await first.says(ELSEWHERE);
  await expect(first.field).not.toBeEditable();
  await second.type("- [ ] from the second\n");
  await expect(first.field).toHaveValue(/from the second\n$/);
  // As soon as the second one goes, the first one may write.
  await second.close();
  await expect(first.field).toBeEditable();
  await first.save();
  await first.confirm();
  for (const step of ["from the first", "more of it", "from the second"])
    await expect(roadmap.checkbox(step)).toBeVisible();
});

test("a tab that shows the roadmap as it was is told once another one has saved it", async ({ roadmap }) => {
  const first = await own(roadmap);
  const tab = await roadmap.newTab();
  await tab.page.goto(roadmap.page.url());
  await expect(tab.checkbox("two")).toBeVisible();
  await first.edit();
  await first.type("- [ ] three\n");
  await first.save();
  await first.confirm();
  const notices = tab.page.getByRole("region", { name: "Notices" });
  await expect(notices).toContainText("This roadmap was changed in another tab.");
  expect(await violationsOf(tab.page)).toEqual([]);
  await notices.getByRole("button", { name: "Reload" }).click();
  await expect(tab.checkbox("three")).toBeVisible();
  await tab.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await tab.tick("three");
  await tab.expectSaved();
  await expect(notices).toHaveCount(0);
});

test("a draft is not spoken of any more once another tab has saved it", async ({ roadmap, page }) => {
  const first = await own(roadmap);
  await first.edit();
  await first.type("- [ ] three\n");
  await expect.poll(async () => String(await drafts(page))).toContain("three");
  await page.reload();
  await first.edit();
  await first.says("This is your draft");
  const tab = await roadmap.newTab();
  await tab.page.goto(page.url());
  const second = new Writing(tab);
  await tab.choose("Edit …");
  await second.press("Edit it here");
  await second.save();
  await second.confirm();
  await expect(first.editor.getByText("This is your draft")).toHaveCount(0);
  await expect(first.field).toHaveValue(`${COURSE}- [ ] three\n`);
});

test("where there is no room it is said at once, and the text can be downloaded", async ({ roadmap, page }) => {
  const writing = await own(roadmap);
  await page.evaluate(fillStorage);
  await writing.edit();
  await writing.type("- [ ] too much\n");
  await writing.says("This browser has no room left");
  expect(await violationsOf(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), writing.press("Download the text")]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe(`${COURSE}- [ ] too much\n`);
  await writing.press("Close");
  const kept = page.getByRole("dialog", { name: "Course is not kept" });
  await kept.getByRole("button", { name: "Go on writing" }).click();
  await expect(writing.field).toHaveValue(`${COURSE}- [ ] too much\n`);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("other-")) localStorage.removeItem(key);
  });
  await writing.type("- [ ] room again\n");
  await expect(writing.editor.getByText("This browser has no room left")).toHaveCount(0);
  await expect.poll(async () => String(await drafts(page))).toContain("room again");
});

test("a closed editor says where the draft is, if there is one", async ({ roadmap, page }) => {
  const writing = await own(roadmap);
  await writing.edit();
  await writing.press("Close");
  await roadmap.waitForLazyPart();
  await expect(page.getByText("Your draft is kept.")).toHaveCount(0);
  await writing.edit();
  await writing.type("- [ ] more\n");
  await writing.press("Close");
  await expect(roadmap.toast).toContainText("Your draft is kept. Edit … in the menu goes on with it.");
});

test("what cannot be read is not saved, and says why", async ({ roadmap, page }) => {
  const writing = await own(roadmap);
  await writing.edit();
  await writing.write("no roadmap at all");
  await writing.press("Save …");
  await writing.says("It cannot be saved yet.");
  await writing.write("# Course\n\n- [ ] one\n- [ ] zwei\n");
  await expect(writing.editor.getByText("It cannot be saved yet.")).toHaveCount(0);
  await writing.save();
  await expect(writing.changes.getByText("“two” is gone")).toBeVisible();
  await expect(writing.changes.getByText("“zwei” is new")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await writing.changes.getByRole("button", { name: "Go on writing" }).click();
  await expect(writing.editor.getByRole("button", { name: "Save …" })).toBeFocused();
});

test("a new title and another place are told before saving, and the mark goes along", async ({ roadmap, page }) => {
  const writing = await own(roadmap, "# Course\n\n- [ ] one {#one}\n- [ ] Reading\n");
  await roadmap.tick("Reading");
  await roadmap.expectSaved();
  await writing.edit();
  const row = (name) => writing.editor.getByRole("treeitem", { name, exact: true });
  await expect(row("Reading")).toHaveAccessibleDescription("done");
  await writing.write("# Course\n\n- [ ] one {#one}\n- [ ] Readings\n");
  await expect(row("Readings"), "as saving carries it over").toHaveAccessibleDescription("done");
  await expect(row("one")).toHaveAccessibleDescription("");
  await writing.write("# Course 2\n\n- [ ] Reading\n\n## Later\n\n- [ ] first {#one}\n");
  await writing.save();
  await expect(writing.changes.getByText(/^1 step renamed, \d steps? moved\. Your marks stay\.$/)).toBeVisible();
  await expect(writing.changes.getByText("“one” is now “first”")).toBeVisible();
  await expect(writing.changes.getByText("“first” is now in “Later”")).toBeVisible();
  await expect(writing.changes.getByText("“Course” is now “Course 2”")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test.describe("offline", () => {
  test.use({ hasWorker: true, expected: /ERR_INTERNET_DISCONNECTED/ });

  test("a roadmap is written and saved offline after the first visit", async ({ roadmap, context, page }) => {
    await roadmap.open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await context.setOffline(true);
    const writing = new Writing(roadmap);
    await writing.begin("Empty");
    await writing.write(COURSE);
    await writing.save();
    await writing.confirm();
    await expect(roadmap.checkbox("two")).toBeVisible();
    await page.reload();
    await expect(roadmap.checkbox("two")).toBeVisible();
    await context.setOffline(false);
  });
});

/** The values of the drafts that are kept. */
const drafts = (/** @type {Page} */ page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("cairn::draft:"))
      .map(([, value]) => value),
  );

test("after the saved version is taken, undo brings back what was typed", async ({ roadmap, page }) => {
  const writing = await own(roadmap);
  await writing.edit();
  await writing.type("- [ ] three\n");
  await writing.close();
  await page.reload();
  await writing.edit();
  await writing.press("Take the saved version");
  await expect(writing.field).toHaveValue(COURSE);
  await expect.poll(async () => String(await drafts(page))).not.toContain("three");
  await writing.field.focus();
  await roadmap.press("Control+Z");
  await expect(writing.field).toHaveValue(`${COURSE}- [ ] three\n`);
  await expect.poll(async () => String(await drafts(page))).toContain("three");
});
