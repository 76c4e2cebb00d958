// The outline beside the text: what a person does with its rows changes the text, in the author's own style.
import { violationsOf } from "../../fixtures/axe.mjs";
import { expect, test as base } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";
import { Writing } from "../../pages/writing.mjs";

const COURSE = "# Course\n\n## Foundations\n\n* [ ] Reading (2 h)\n* [ ] Writing\n\n## Practice\n\n* [ ] Testing\n";

/** @type {import("../../fixtures/test.mjs").With<{ editor: Editor }>} */
const test = base.extend({
  editor: async ({ roadmap, page }, use) => {
    const editor = new Editor(page);
    await editor.open(roadmap, COURSE);
    await use(editor);
  },
});

const row = (/** @type {Editor} */ editor, name) => editor.item(name);

/** Chooses an action in the menu of a row. */
async function choose(/** @type {Editor} */ editor, name, action) {
  await row(editor, name).focus();
  await editor.page.keyboard.press("m");
  await editor.page.getByRole("menuitem", { name: action }).click();
}

test("a row's menu adds, renames, sets hours and deletes, and undo takes all back", async ({ page, editor }) => {
  await choose(editor, "Writing", "Add below …");
  await page.keyboard.type("Counting (3 h)");
  await page.keyboard.press("Enter");
  await expect(row(editor, "Counting 3 h")).toBeFocused();
  await expect(editor.field).toHaveValue(COURSE.replace("Writing\n", "Writing\n* [ ] Counting (3 h)\n"));
  await choose(editor, "Testing", "Hours …");
  await page.keyboard.type("1.5");
  await page.keyboard.press("Enter");
  await expect(row(editor, "Testing 1.5 h")).toBeFocused();
  await choose(editor, "Counting 3 h", "Rename …");
  await page.keyboard.type("Sums");
  await page.keyboard.press("Enter");
  await expect(row(editor, "Sums 3 h")).toBeFocused();
  await expect(editor.field).toHaveValue(/\* \[ \] Sums \(3 h\)\n/);
  await choose(editor, "Foundations", "Delete");
  await expect(row(editor, "Reading 2 h")).toHaveCount(0);
  await expect(editor.status).toHaveText(/Deleted .*Foundations.*\. Undo takes it back\./);
  for (let step = 0; step < 4; step++) await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.field).toHaveValue(COURSE);
  await row(editor, "Testing").focus();
  await page.keyboard.press("ControlOrMeta+y");
  await expect(editor.status).toHaveText("Done again.");
  await expect(editor.field).toHaveValue(COURSE.replace("Writing\n", "Writing\n* [ ] Counting (3 h)\n"));
});

test("keys move a row, and say where it is", async ({ page, editor }) => {
  await row(editor, "Writing").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(row(editor, "Writing")).toBeFocused();
  await expect(editor.status).toHaveText(/Moved .*Writing.*: 1 of 2 in .*Foundations.*\./);
  await expect(editor.field).toHaveValue(
    COURSE.replace("* [ ] Reading (2 h)\n* [ ] Writing", "* [ ] Writing\n* [ ] Reading (2 h)"),
  );
  await page.keyboard.press("Alt+ArrowDown");
  await expect(editor.field).toHaveValue(COURSE);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(row(editor, "Writing")).toHaveAttribute("aria-level", "3");
  await expect(editor.field).toHaveValue(/\n {2}\* \[ \] Writing/);
  await row(editor, "Foundations").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(editor.status).toHaveText("There is no place to move to.");
});

test("the menu moves a row as the keys do, and is accessible as a refusal is", async ({ page, editor }) => {
  const { field } = editor;
  const swapped = COURSE.replace("* [ ] Reading (2 h)\n* [ ] Writing", "* [ ] Writing\n* [ ] Reading (2 h)");
  await choose(editor, "Writing", "Move up");
  await expect(field).toHaveValue(swapped);
  await choose(editor, "Writing", "Move down");
  await expect(field).toHaveValue(COURSE);
  await choose(editor, "Writing", "Move in");
  await expect(row(editor, "Writing")).toHaveAttribute("aria-level", "3");
  await choose(editor, "Writing", "Move out");
  await expect(row(editor, "Writing")).toHaveAttribute("aria-level", "2");
  await row(editor, "Writing").focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menu", { name: "Actions for Writing" })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await row(editor, "Foundations").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(editor.status).toHaveText("There is no place to move to.");
  expect(await violationsOf(page)).toEqual([]);
});

test("the row of the caret is in view, and a press on a row goes to its line", async ({ editor }) => {
  const steps = Array.from({ length: 90 }, (_, step) => `* [ ] Step ${step}\n`).join("");
  await editor.field.fill(`# Course\n\n## Foundations\n\n${steps}`);
  await editor.putCaret("Step 88");
  await expect(row(editor, "Step 88")).toBeInViewport();
  await expect(row(editor, "Step 3")).not.toBeInViewport();
  await editor.putCaret("Step 1");
  await expect(row(editor, "Step 3")).toBeInViewport();
  await editor.row("Step 3").click();
  await expect(editor.field).toBeFocused();
  await expect.poll(() => editor.wordsBeforeCaret()).toBe("* [ ] Step 3");
});

test("a press on a far row brings its line into view in the text", async ({ editor }) => {
  const steps = Array.from({ length: 296 }, (_, step) => `* [ ] Step ${step + 5}\n`).join("");
  await editor.field.fill(`# Course\n\n## Foundations\n\n${steps}`);
  await editor.putCaret("# Course");
  for (const line of [290, 12, 150]) {
    await expect(editor.numberOf(line)).not.toBeInViewport();
    await editor.row(`Step ${line}`).click();
    await expect(editor.numberOf(line)).toBeInViewport({ ratio: 1 });
    await expect.poll(() => editor.wordsBeforeCaret()).toBe(`* [ ] Step ${line}`);
  }
});

test("with the caret in a folded section its row is the current one, and in view", async ({ page, editor }) => {
  const steps = (name) => Array.from({ length: 60 }, (_, step) => `* [ ] ${name} ${step}\n`).join("");
  await editor.field.fill(`# Course\n\n## Foundations\n\n${steps("First")}\n## Practice\n\n${steps("Second")}`);
  const current = editor.outline.getByRole("treeitem").and(page.locator("[aria-current=true]"));
  await row(editor, "Practice").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(row(editor, "Practice")).toHaveAttribute("aria-expanded", "false");
  await editor.putCaret("# Course");
  await row(editor, "Foundations").focus();
  await expect(row(editor, "Practice")).not.toBeInViewport();
  await editor.putCaret("Second 30");
  await expect(row(editor, "Practice")).toHaveAttribute("aria-current", "true");
  await expect(current).toHaveCount(1);
  await expect(row(editor, "Practice")).toBeInViewport({ ratio: 1 });
  await editor.putCaret("First 30");
  await expect(row(editor, "First 30")).toHaveAttribute("aria-current", "true");
  await expect(current).toHaveCount(1);
});

test("when a section with the caret in it is folded, its row becomes the current one", async ({ page, editor }) => {
  await editor.putCaret("Testing");
  await expect(row(editor, "Testing")).toHaveAttribute("aria-current", "true");
  await row(editor, "Practice").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(row(editor, "Testing")).toBeHidden();
  await expect(row(editor, "Practice")).toHaveAttribute("aria-current", "true");
  await expect(editor.outline.locator("[aria-current=true]")).toHaveCount(1);
});

/** Takes a row by its grip with the mouse, and goes to a height of the window. */
async function draw(/** @type {Editor} */ editor, name, height) {
  const { mouse } = editor.page;
  await row(editor, name).hover();
  const [across, down] = await editor.gripOf(name);
  await mouse.move(across, down);
  await mouse.down();
  await mouse.move(across, height, { steps: 4 });
}

test("a row is drawn to another place by its grip", async ({ page, editor }) => {
  await draw(editor, "Reading 2 h", await editor.heightOf("Testing", 0.95));
  await page.mouse.up();
  await expect(editor.field).toHaveValue(
    /## Practice\n\n\* \[ \] Testing\n\* \[ \] Reading \(2 h\) \{was: reading-\w+\}\n/,
  );
  await expect(row(editor, "Reading 2 h")).toBeFocused();
});

test("a row is drawn before another, into another and with all below it, and undo takes each back", async ({
  page,
  editor,
}) => {
  const { field } = editor;
  await draw(editor, "Writing", await editor.heightOf("Reading 2 h", 0.05));
  await page.mouse.up();
  const swapped = COURSE.replace("* [ ] Reading (2 h)\n* [ ] Writing", "* [ ] Writing\n* [ ] Reading (2 h)");
  await expect(field).toHaveValue(swapped);
  await draw(editor, "Writing", await editor.heightOf("Reading 2 h", 0.5));
  await page.mouse.up();
  await expect(field).toHaveValue(/\n\* \[ \] Reading \(2 h\)\n {2}\* \[ \] Writing/);
  await expect(row(editor, "Writing")).toHaveAttribute("aria-level", "3");
  await draw(editor, "Practice", await editor.heightOf("Foundations", 0.05));
  await page.mouse.up();
  await expect
    .poll(() => editor.rows())
    .toEqual(["1 Practice", "2 Testing", "1 Foundations", "2 Reading 2 h", "3 Writing"]);
  for (let step = 0; step < 3; step++) await page.keyboard.press("ControlOrMeta+z");
  await expect(field).toHaveValue(COURSE);
});

test("a row is drawn to either side of a heading, where the line shows it", async ({ page, editor }) => {
  await draw(editor, "Reading 2 h", await editor.heightOf("Practice", 0.05));
  await page.mouse.up();
  const last = COURSE.replace("* [ ] Reading (2 h)\n* [ ] Writing", "* [ ] Writing\n* [ ] Reading (2 h)");
  await expect(editor.field).toHaveValue(last);
  await draw(editor, "Reading 2 h", await editor.heightOf("Practice", 0.95));
  await page.mouse.up();
  await expect(editor.field).toHaveValue(
    /\* \[ \] Writing\n\n## Practice\n\n\* \[ \] Reading \(2 h\) \{was: .*\}\n\* \[ \] Testing\n/,
  );
  await draw(editor, "Reading 2 h", await editor.heightOf("Practice", 0.95));
  await page.mouse.up();
  await expect(editor.outline.getByRole("paragraph").filter({ visible: true })).toHaveCount(0);
  await expect(editor.outline.locator("[data-landing]"), "no line is left").toHaveCount(0);
});

test("a menu offers only places that can be written, and undo leaves the keyboard in its row", async ({
  page,
  editor,
}) => {
  await row(editor, "Writing").focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menuitem", { name: "Move in", exact: true })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Move out", exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await row(editor, "Foundations").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(row(editor, "Foundations")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editor.field).toHaveValue(COURSE);
  await expect(editor.outline.locator("[role=treeitem]:focus")).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+y");
  await expect(editor.field).not.toHaveValue(COURSE);
});

test("a row that is drawn to where it is, or into itself, stays", async ({ page, editor }) => {
  await draw(editor, "Foundations", await editor.heightOf("Writing", 0.5));
  await page.mouse.up();
  await draw(editor, "Writing", await editor.heightOf("Writing", 0.6));
  await page.mouse.up();
  // What was drawn before would be seen with this.
  await draw(editor, "Writing", await editor.heightOf("Reading 2 h", 0.05));
  await page.mouse.up();
  await expect(editor.field).toHaveValue(
    COURSE.replace("* [ ] Reading (2 h)\n* [ ] Writing", "* [ ] Writing\n* [ ] Reading (2 h)"),
  );
});

test("rows fold, and arrows go from one to the next", async ({ page, editor }) => {
  await row(editor, "Foundations").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(row(editor, "Writing")).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await expect(row(editor, "Practice")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(row(editor, "Reading 2 h")).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
});

base("what is typed as done in a text that was never saved shows as done", async ({ roadmap, page }) => {
  const writing = new Writing(roadmap);
  const editor = new Editor(page);
  await roadmap.open();
  await writing.begin("Empty");
  await expect(row(editor, "Step 1")).toHaveAccessibleDescription("");
  await writing.field.press("Control+End");
  await page.keyboard.type("- [x] Done thing");
  await expect(row(editor, "Done thing")).toHaveAccessibleDescription("done");
  await expect(row(editor, "Step 1")).toHaveAccessibleDescription("");
  await editor.putCaret("- [x");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(" ");
  await expect(row(editor, "Done thing")).toHaveAccessibleDescription("");
});

test("saving by keys while a row is renamed takes the new title along", async ({ page, editor }) => {
  const [row] = await editor.rows();
  await editor.item(row.slice(2)).focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Learning to bake");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.getByRole("dialog", { name: /^Save / })).toBeVisible();
  await expect(editor.field).toHaveValue(/Learning to bake/);
});

test("a title that was typed counts where one goes on without Enter, and an empty field goes", async ({
  page,
  editor,
}) => {
  await choose(editor, "Writing", "Add below …");
  await page.keyboard.type("Counting");
  await editor.button("Save …").click();
  await expect(page.getByRole("dialog", { name: /^Save / })).toBeVisible();
  await page.getByRole("button", { name: "Go on writing" }).click();
  await expect(editor.field).toHaveValue(COURSE.replace("Writing\n", "Writing\n* [ ] Counting\n"));
  await choose(editor, "Testing", "Add below …");
  await expect(page.getByRole("textbox", { name: "Title of the new step" })).toBeFocused();
  await editor.field.focus();
  await expect(page.getByRole("textbox", { name: "Title of the new step" })).toHaveCount(0);
});

test("hours that are looked at and left stay as exact as they were", async ({ page, editor }) => {
  await editor.field.fill(COURSE.replace("(2 h)", "(20 min)"));
  await choose(editor, /^Reading/, "Hours …");
  await expect(page.getByRole("textbox", { name: "Hours" })).toHaveValue("0:20");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Hours" })).toHaveCount(0);
  await expect(editor.field).toHaveValue(COURSE.replace("(2 h)", "(20 min)"));
});

test("the roadmap gets its name above the outline, and undo takes it back", async ({ page, editor }) => {
  const name = page.getByRole("textbox", { name: "Name of the roadmap" });
  await expect(name).toHaveValue("Course");
  await name.fill("Learning to bake");
  await name.press("Enter");
  await expect(editor.field).toHaveValue(COURSE.replace("# Course", "# Learning to bake"));
  await expect(name).toBeFocused();
  await expect(editor.status).toHaveText(/Renamed to .*Learning to bake/);
  await editor.button("Undo").click();
  await expect(editor.field).toHaveValue(COURSE);
  await expect(editor.status).toHaveText("Undone.");
  await expect(name).toHaveValue("Course");
  await name.fill("Baking");
  await name.press("ControlOrMeta+s");
  await expect(page.getByRole("dialog", { name: "Save Baking" })).toBeVisible();
});

test("Escape gives up what was typed in a row", async ({ page, editor }) => {
  await row(editor, "Writing").focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Counting");
  await page.keyboard.press("Escape");
  await expect(row(editor, "Writing")).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveCount(0);
  await expect(editor.field).toHaveValue(COURSE);
});

test("at the end of a section the keys move a row into the next one", async ({ page, editor }) => {
  await row(editor, "Writing").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(editor.status).toHaveText(/Moved .*Writing.*: 1 of 2 in .*Practice.*\./);
  await expect(editor.field).toHaveValue(/## Practice\n\n\* \[ \] Writing \{was: writing-\w+\}\n\* \[ \] Testing\n/);
});

test("a new section begins with a first step", async ({ page, editor }) => {
  await choose(editor, "Foundations", "Add below …");
  await page.keyboard.type("Theory (4 h)");
  await page.keyboard.press("Enter");
  await expect(editor.field).toHaveValue(/## Theory \(4 h\)\n\n\* \[ \] First step\n\n## Practice/);
});

test("a title that is refused stays in its field, to be corrected", async ({ page, editor }) => {
  await row(editor, "Writing").focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Writing (2 h)");
  await page.keyboard.press("Enter");
  await expect(editor.status).toHaveText(/the text would mean something else/);
  const title = editor.outline.getByRole("textbox", { name: "Title" });
  await expect(title).toHaveValue("Writing (2 h)");
  await title.fill("Writing letters");
  await page.keyboard.press("Enter");
  await expect(editor.field).toHaveValue(/\* \[ \] Writing letters \{was: writing-\w+\}\n/);
});

test("Tab comes to the row that it left, and to no other, when lines are added above", async ({ page, editor }) => {
  await row(editor, "Testing").focus();
  await editor.putCaret("* [ ] Reading (2 h)");
  await page.keyboard.type("\nListing");
  await expect(row(editor, "Listing")).toBeVisible();
  await expect(editor.outline.getByRole("treeitem").and(page.locator("[tabindex='0']"))).toHaveAccessibleName(
    "Testing",
  );
});
