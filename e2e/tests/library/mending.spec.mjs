// What cannot be read: all that is wrong with it, and the way back to it once it is mended.
import { writeFile } from "node:fs/promises";
import { expect, test as base } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";

const GOOD = "# Course\n1. **Foundations** (4 h)\n&nbsp;&nbsp;- one\n2. **Practice** (2 h)\n";
const BROKEN = GOOD.replace("**Foundations**", "Foundations").replace("(2 h)", "(two)");

/** @type {import("../../fixtures/test.mjs").With<{ library: LibraryDialog }>} */
const test = base.extend({ library: async ({ page }, use) => use(new LibraryDialog(page)) });

const mistakes = (where) => where.getByRole("listitem");
const text = ({ dialog }) => dialog.getByLabel("Text of a roadmap");
const selected = (field) =>
  field.evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));

async function expectMistakes(where) {
  await expect(mistakes(where)).toHaveCount(2);
  const [first, second] = await mistakes(where).all();
  await expect(first).toContainText("Line 2: write a bold title after the number, such as `**Internet**`.");
  await expect(first).toContainText("1. Foundations (4 h)");
  await expect(second).toContainText("Line 4: write hours such as `(4 h)`");
  await expect(second).toContainText("2. **Practice** (two)");
}

test("every line to mend is listed, and the text stays to be mended in its field", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await library.open();
  await library.paste(BROKEN);
  await library.expectTitle("Cannot open what was pasted");
  await expect(library.dialog.getByRole("alert")).toHaveText(
    "It begins as a roadmap in Cairn’s own Markdown. 2 places need fixing:",
  );
  await expectMistakes(library.dialog);
  await expect(text(library)).toHaveValue(BROKEN);
  await expect.poll(() => selected(text(library)), "the first one").toBe("1. Foundations (4 h)");
  await library.press("Go to line 4");
  await expect(text(library)).toBeFocused();
  await expect.poll(() => selected(text(library))).toBe("2. **Practice** (two)");
  await page.keyboard.type("2. **Practice**");
  await library.press("Preview");
  await expect(mistakes(library.dialog)).toHaveCount(1);
  await text(library).fill(GOOD);
  await library.press("Preview");
  await library.expectTitle("Open Course");
});

test("twenty lines are listed, and the others counted", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.open();
  await library.paste(`${GOOD}${"words\n".repeat(33)}`);
  await expect(mistakes(library.dialog)).toHaveCount(21);
  await expect(mistakes(library.dialog).last()).toHaveText("And 13 more.");
  const isScrolled = () => text(library).evaluate(({ scrollTop }) => scrollTop > 0);
  expect(await isScrolled()).toBe(false);
  await library.press("Go to line 24");
  await expect.poll(() => selected(text(library))).toBe("words");
  await expect.poll(isScrolled).toBe(true);
});

test("a text without steps stays in its field, too, and so does an address", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.open();
  await library.paste("Only words.");
  await library.expectTitle("Cannot open what was pasted");
  await expect(text(library)).toHaveValue("Only words.");
  await library.fetch("ftp://a.example/b");
  await library.expectTitle("Cannot open ftp://a.example/b");
  await expect(library.dialog.getByLabel("Address of a roadmap")).toHaveValue("ftp://a.example/b");
});

test("a file that the browser wants to have chosen again is chosen again in one press", async ({
  roadmap,
  page,
  library,
}, testInfo) => {
  const path = testInfo.outputPath("course.md");
  await writeFile(path, BROKEN);
  await roadmap.open();
  await library.open();
  await library.dialog.getByLabel("Choose a file").setInputFiles(path);
  await library.expectTitle("Cannot open course.md");
  await expectMistakes(library.dialog);
  await library.press("Read it again");
  await expectMistakes(library.dialog);
  await writeFile(path, `${GOOD}\n`);
  const choosing = page.waitForEvent("filechooser");
  await library.press("Read it again");
  await (await choosing).setFiles(path);
  await library.expectTitle("Open Course");
});

test("a file that was dropped is read again as it is by then", async ({ roadmap, page, library }) => {
  const write = (text) =>
    page.evaluate(async (text) => {
      const root = await navigator.storage.getDirectory();
      const writable = await (await root.getFileHandle("course.md", { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }, text);
  await roadmap.open();
  await write(BROKEN);
  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle("course.md");
    // What a person drops has a handle, and what a script makes has none.
    DataTransferItem.prototype.getAsFileSystemHandle = async () => handle;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await handle.getFile());
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await library.expectTitle("Cannot open course.md");
  await write(GOOD);
  await library.press("Read it again");
  await library.expectTitle("Open Course");
});

test("the way to a file is one button, by mouse and by keyboard", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await library.open();
  const button = library.dialog.getByText("Choose a file", { exact: true });
  const choose = async (press) => {
    const choosing = page.waitForEvent("filechooser");
    await press();
    const chooser = await choosing;
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles({ name: "course.md", mimeType: "text/markdown", buffer: Buffer.from(GOOD) });
    await library.expectTitle("Open Course");
  };
  await choose(() => button.click());
  await library.press("Back");
  await library.expectTitle("Open a roadmap");
  await roadmap.tabTo(library.dialog.getByLabel("Choose a file"));
  expect(await button.evaluate((button) => getComputedStyle(button).outline), "the ring").toContain("solid 2px");
  await choose(() => roadmap.press("Space"));
});

test("a roadmap of the site lists its lines to mend, and is taken mended in its place", async ({ roadmap, page }) => {
  await roadmap.serve(BROKEN).open();
  await expectMistakes(roadmap.alert);
  await expect(roadmap.alert).toContainText("It begins as a roadmap in Cairn’s own Markdown. 2 places need fixing:");
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "course.md", mimeType: "text/markdown", buffer: Buffer.from(GOOD) });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open Course");
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(roadmap.checkbox("Practice")).toBeVisible();
});
