// A copy of somebody else's roadmap, to edit.
import { violationsOf } from "../../fixtures/axe.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";
import { buttonOf, write } from "../../pages/notes.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { Writing } from "../../pages/writing.mjs";

const SHIPPED = "Python Backend Developer Roadmap";
const STEP = "Domain names & DNS resolution";

/** Ticks a section of the shipped roadmap, and writes a note. */
async function walk(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await write(roadmap, STEP, "ask Ada");
  await roadmap.tick("Foundations");
  await roadmap.expectSaved();
}

test("the shipped roadmap is copied with marks and notes, edited, and stays as it was", async ({ roadmap, page }) => {
  const writing = new Writing(roadmap);
  await walk(roadmap);
  await roadmap.choose("Plan …");
  await roadmap.dialog.getByLabel("Hours a week", { exact: true }).fill("9");
  await roadmap.inDialog("Save plan").click();
  const done = await roadmap.overall.getAttribute("aria-valuetext");
  await roadmap.choose("Make it mine …");
  const offer = page.getByRole("dialog", { name: `Make ${SHIPPED} mine` });
  await expect(offer.getByText("Your marks, notes, hours and plan go with it.")).toBeVisible();
  await expect(offer.getByText("The details of its steps go with it, too")).toBeVisible();
  await offer.getByRole("button", { name: "Make it mine" }).click();
  const made = page.getByRole("dialog", { name: `${SHIPPED} is yours` });
  await expect(
    made.getByText(/Taken along: \d+ marks, 1 note, your plan, the details of its steps\. The original is as it was\./),
  ).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await made.getByRole("button", { name: "Edit it" }).click();
  await expect(writing.field).toBeFocused();
  const text = await writing.field.inputValue();
  await writing.write(text.replace("Domain names & DNS resolution", "Domain names and DNS resolution"));
  await writing.save();
  await expect(writing.changes.getByText("1 step renamed. Your marks stay.")).toBeVisible();
  await writing.confirm();
  await roadmap.expectOverall(done);
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await expect(roadmap.checkbox("Domain names and DNS resolution")).toBeChecked();
  await page.getByRole("button", { name: "Details of Domain names and DNS resolution" }).click();
  await expect(page.getByRole("link", { name: "How to use dig" })).toBeVisible();
  await expect(page.getByRole("banner").getByRole("button", { name: /^At 9/ })).toBeVisible();
  await writing.library.open();
  await expect.poll(() => writing.library.titles()).toEqual([SHIPPED, `${SHIPPED} (my copy)`]);
  await page.goto(roadmap.at());
  await roadmap.ready();
  await roadmap.expectOverall(done);
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await expect(roadmap.checkbox(STEP)).toBeChecked();
  await expect(buttonOf(roadmap, STEP)).toBeVisible();
});

for (const [kind, path, document, before, after] of [
  [
    "Markdown that was not written for Cairn",
    "/plans/sailing.md",
    "# Sailing\n\nFor the patient.\n\n* Foundations\n    * knots\n    * [sails](https://example.org/sails)\n",
    "* knots",
    "* all knots",
  ],
  [
    "an outline",
    "/plans/sailing.opml",
    '<?xml version="1.0"?>\n<opml version="2.0"><head><title>Sailing</title></head><body>\n' +
      '<outline text="Foundations">\n<outline text="knots"/>\n<outline text="sails"/>\n</outline>\n</body></opml>\n',
    'text="knots"',
    'text="all knots"',
  ],
]) {
  test(`a roadmap of the site that is ${kind} is copied with a mark, edited, and stays as it was`, async ({
    roadmap,
    page,
    host,
  }) => {
    const writing = new Writing(roadmap);
    host.documents.set(path, document);
    await roadmap.open(`?roadmap=${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sailing");
    await roadmap.expand("Foundations");
    await roadmap.tick("knots");
    await roadmap.expectSaved();
    await roadmap.choose("Make it mine …");
    await roadmap.inDialog("Make it mine").click();
    await expect(page.getByRole("dialog", { name: "Sailing is yours" })).toContainText("Taken along: 1 mark");
    await roadmap.inDialog("Edit it").click();
    await expect(writing.field).toHaveValue(document);
    await writing.write(document.replace(before, after));
    await writing.save();
    await expect(writing.changes.getByText("1 step renamed. Your marks stay.")).toBeVisible();
    await writing.confirm();
    await roadmap.expand("Foundations");
    await expect(roadmap.checkbox("all knots")).toBeChecked();
    await expect(roadmap.checkbox("sails")).not.toBeChecked();
    await roadmap.open(`?roadmap=${path}`);
    await roadmap.expand("Foundations");
    await expect(roadmap.checkbox("knots")).toBeChecked();
    await expect(roadmap.checkbox("all knots")).toHaveCount(0);
  });
}

test("a copy can be taken back at once", async ({ roadmap, page }) => {
  const { library } = new Writing(roadmap);
  await roadmap.open();
  await library.open();
  await library.manage(SHIPPED);
  await library.press("Make it mine …");
  await library.press("Make it mine");
  await expect(page.getByRole("dialog", { name: `${SHIPPED} is yours` })).toBeVisible();
  await library.press("Undo");
  await expect(library.dialog.getByText(`The copy of ${SHIPPED} was removed.`)).toBeVisible();
  await expect.poll(() => library.titles()).toEqual([SHIPPED]);
});

test("an editor that was opened by mouse from the menu of a row gives the focus back to the row", async ({
  roadmap,
  page,
}) => {
  const library = new LibraryDialog(page);
  await roadmap.open();
  await library.bring("alpha.md", "# Alpha\n- [ ] one\n- [ ] two", "Alpha");
  await page
    .getByRole("listitem")
    .filter({ has: roadmap.checkbox("two") })
    .last()
    .hover();
  await page.getByRole("button", { name: "Actions for two" }).click();
  await page.getByRole("menuitem", { name: "Edit …" }).click();
  await expect(new Writing(roadmap).field).toBeFocused();
  await page.keyboard.press("Escape");
  await roadmap.expectFocus("two");
});

test("the menu of a row leads to that row in the text", async ({ roadmap, page }) => {
  const writing = new Writing(roadmap);
  await roadmap.open();
  await writing.begin("Empty");
  await writing.write("# Course\n\n- [ ] one\n- [ ] two\n- [ ] three\n");
  await writing.save();
  await writing.confirm();
  await roadmap.chooseInRow("two", "Edit …");
  await expect(writing.field).toBeFocused();
  await expect.poll(() => new Editor(page).wordsBeforeCaret()).toBe("- [ ] two");
  await writing.close();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
