// A text that is too long to be read at each key: the line with the caret shows at once, and all else soon after.
import { expect, test as base } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";

const STEPS = 12;
const section = (at) =>
  `\n## Section ${at}\n\n${Array.from({ length: STEPS }, (_, step) => `- [ ] Step ${at}.${step} of many (2 h)\n`).join("")}`;
const COURSE = `# Course\n${Array.from({ length: 80 }, (_, at) => section(at)).join("")}`;

/** @type {import("../../fixtures/test.mjs").With<{ editor: Editor }>} */
const test = base.extend({
  editor: async ({ roadmap, page }, use) => {
    const editor = new Editor(page);
    await editor.open(roadmap, COURSE);
    await use(editor);
  },
});

test("what is typed on a line shows in its row, and the outline knows it", async ({ page, editor }) => {
  await editor.putCaret("Step 40.5 of many");
  await page.keyboard.type(" and more");
  await expect(editor.item("Step 40.5 of many and more 2 h")).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("End");
  await page.keyboard.type("0");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("ArrowDown");
  await expect(editor.item("Step 40.6 of many 2 h")).toHaveAttribute("aria-current", "true");
  await editor.putCaret("of many and more");
  await page.keyboard.type("!");
  await editor.item("Step 40.5 of many and more! 2 h").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(editor.field).toHaveValue(
    COURSE.replace(
      "- [ ] Step 40.5 of many (2 h)\n- [ ] Step 40.6 of many (2 h)\n",
      "- [ ] Step 40.6 of many (2 h)\n- [ ] Step 40.5 of many and more! (2 h)\n",
    ),
  );
});

test("a line that gets another meaning changes the outline", async ({ page, editor }) => {
  await editor.putCaret("Step 40.5 of many (2 h)");
  await page.keyboard.press("Enter");
  await page.keyboard.type("New (3 h)");
  await expect(editor.item("New 3 h")).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.type("<!--");
  await expect(editor.item("Step 40.6 of many 2 h")).toHaveCount(0);
  await expect(editor.item("Section 79")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await editor.undoTo(COURSE);
  await expect(editor.item("Section 79")).toHaveCount(1);
});

test("rows in the middle come and go in order, however many", async ({ page, editor }) => {
  const steps = editor.outline.getByRole("treeitem", { name: /^Step|^Added/ });
  const added = Array.from({ length: 150 }, (_, at) => `- [ ] Added ${at}\n`).join("");
  await editor.putCaret("Step 40.5 of many (2 h)\n");
  await page.evaluate((added) => document.execCommand("insertText", false, added), added);
  await expect(steps).toHaveCount(80 * STEPS + 150);
  const titles = () => steps.evaluateAll((rows) => rows.map((row) => row.ariaLabel));
  const whole = await titles();
  const first = whole.indexOf("Added 0");
  expect(whole.slice(first - 1, first)).toEqual(["Step 40.5 of many 2 h"]);
  expect(whole.slice(first, first + 150)).toEqual(Array.from({ length: 150 }, (_, at) => `Added ${at}`));
  expect(whole[first + 150]).toBe("Step 40.6 of many 2 h");
  await expect(editor.numberOf(COURSE.split("\n").length + 150)).toBeAttached();
  await editor.undoTo(COURSE);
  await expect(steps).toHaveCount(80 * STEPS);
  expect(await titles()).toEqual(whole.filter((title) => !title.startsWith("Added")));
});
