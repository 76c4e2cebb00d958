// The text in the editor: what is typed shows in the outline, and the browser's own undo takes it back.
import { expect, test as base } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";

const COURSE = "# Course\n\n## Foundations\n\n- [ ] Reading (2 h)\n- [ ] Writing\n\n## Practice\n\n- [ ] Testing\n";

/** @type {import("../../fixtures/test.mjs").With<{ editor: Editor }>} */
const test = base.extend({ editor: async ({ page }, use) => use(new Editor(page)) });

test("what is typed shows in the outline, and undo takes it back there, too", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE);
  await expect(editor.field).toBeFocused();
  await expect(editor.field).toHaveValue(COURSE);
  await editor.putCaret("Writing");
  await page.keyboard.type(" letters");
  await expect(editor.row("Writing letters")).toBeVisible();
  await editor.undoTo(COURSE);
  await expect(editor.row("Writing")).toBeVisible();
  await editor.field.press("End");
  await page.keyboard.insertText(" words");
  await expect(editor.row("Writing words")).toBeVisible();
  await editor.button("Undo").click();
  await expect(editor.row("Writing")).toBeVisible();
  await editor.button("Redo").click();
  await expect(editor.row("Writing words")).toBeVisible();
});

test("a press into the text puts the caret there", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE);
  const line = await editor.numberOf(6).boundingBox();
  await page.mouse.click(line.x + line.width - 20, line.y + line.height / 2);
  await expect(editor.field).toBeFocused();
  await page.keyboard.type(" letters");
  await expect(editor.row("Writing letters")).toBeVisible();
});

test("what is typed in one go is taken back in one go", async ({ roadmap, page, editor, browserName }) => {
  test.skip(browserName !== "chromium", "other browsers make steps of undo as they please");
  await editor.open(roadmap, COURSE);
  await editor.putCaret("Writing");
  await page.keyboard.type(" letters");
  await expect(editor.row("Writing letters")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.field).toHaveValue(COURSE);
  await expect(editor.row("Writing")).toBeVisible();
});

test("Enter goes on with a list, as one step of undo", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE);
  await editor.putCaret("Writing");
  await page.keyboard.press("Enter");
  await expect(editor.field).toHaveValue(COURSE.replace("Writing\n", "Writing\n- [ ] \n"));
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.field, "in one step").toHaveValue(COURSE);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Counting");
  await expect(editor.row("Counting")).toBeVisible();
  await expect(editor.field).toHaveValue(COURSE.replace("Writing\n", "Writing\n- [ ] Counting\n"));
  await editor.undoTo(COURSE);
  await page.keyboard.press("Shift+Enter");
  await expect(editor.field, "a line and no more").toHaveValue(COURSE.replace("Writing\n", "Writing\n\n"));
});

test("Tab leaves the text unless it is to indent, and that is remembered", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE);
  await editor.putCaret("Writing");
  await page.keyboard.press("Tab");
  await expect(editor.field).not.toBeFocused();
  await expect(editor.field).toHaveValue(COURSE);
  await editor.tabIndents.check();
  await editor.putCaret("Writing");
  await page.keyboard.press("Tab");
  await expect(editor.field).toHaveValue(COURSE.replace("- [ ] Writing", "  - [ ] Writing"));
  await page.keyboard.press("Shift+Tab");
  await expect(editor.field).toHaveValue(COURSE);
  await expect(editor.field).toBeFocused();
  await page.keyboard.press("Control+m");
  await expect(editor.status).toHaveText("Tab leaves the text.");
  await page.keyboard.press("Tab");
  await expect(editor.field).not.toBeFocused();
  await editor.tabIndents.check();
  await page.keyboard.press("Escape");
  await expect(editor.dialog).toHaveCount(0);
  await editor.openAgain(roadmap);
  await expect(editor.tabIndents).toBeChecked();
});

test("errors are listed with their lines, and a click selects the line", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, "# Course\n1. **Foundations** (4 h)\n&nbsp;&nbsp;- one\n2. **Practice** (2 h)\n");
  await expect(editor.problems).toContainText("No errors or warnings");
  await editor.putCaret("**Practice** (2");
  await page.keyboard.type(" minutes or so");
  const mistake = editor.problems.getByRole("button", { name: /^Line 4: / });
  await expect(mistake).toBeVisible();
  await expect(editor.problems).toContainText("1 error");
  await expect(editor.status, "once one rests").toHaveText("1 error");
  await expect(editor.outline, "as it was before").toContainText("Practice");
  await mistake.click();
  await expect(editor.field).toBeFocused();
  await expect.poll(() => editor.selected()).toBe("2. **Practice** (2 minutes or so h)");
  await page.keyboard.type("2. **Practice** (3 h)");
  await expect(editor.problems).toContainText("No errors or warnings");
});

test("a warning about several lines leads to one after the other", async ({ roadmap, editor }) => {
  await editor.open(roadmap, `${COURSE}- [] Drawing\n- [ ] Singing\n- [] Dancing\n`);
  const warning = editor.problems.getByRole("button", { name: /^Lines 11, 13: / });
  for (const line of ["- [] Drawing", "- [] Dancing", "- [] Drawing"]) {
    await warning.click();
    await expect.poll(() => editor.selected()).toBe(line);
  }
});

test("an empty text says what is missing, and begins a roadmap", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE);
  await editor.field.fill("");
  await expect(editor.problems).toContainText("1 error");
  await editor.field.focus();
  await page.keyboard.type("# New\n- [ ] First");
  await expect(editor.row("First")).toBeVisible();
});

test("a document keeps the ends of its lines", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE.replaceAll("\n", "\r\n"));
  await editor.putCaret("Writing");
  await page.keyboard.type(" letters");
  await expect(editor.row("Writing letters")).toBeVisible();
  await expect(editor.field).toHaveValue(COURSE.replace("Writing", "Writing letters"));
});

test("the keyboard goes from the text to the outline and out, and nothing is lost", async ({
  roadmap,
  page,
  editor,
}) => {
  await editor.open(roadmap, COURSE);
  await editor.putCaret("Writing");
  await page.keyboard.type("!");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("dialog", { name: "Save Course" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Save Course" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(editor.dialog).toHaveCount(0);
  await editor.openAgain(roadmap);
  await expect(editor.field).toHaveValue(COURSE.replace("Writing", "Writing!"));
});

test("axe finds nothing where there are errors, in light and in dark", async ({ roadmap, editor }) => {
  await editor.open(roadmap, COURSE);
  await editor.field.fill("&nbsp;&nbsp;- one\n# Course\nwords\n");
  await expect(editor.problems).toContainText(/errors/);
  await roadmap.expectNoViolationsInLightAndDark();
});
