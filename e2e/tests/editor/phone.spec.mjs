// On a phone text and outline are seen one at a time.
import { violationsOf } from "../../fixtures/axe.mjs";
import { expect, test as base } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";

const STEPS = Array.from({ length: 60 }, (_, step) => `- [ ] Step ${step}\n`).join("");
const COURSE = `# Course\n\n## Foundations\n\n${STEPS}\n## Practice\n\n- [ ] Testing\n`;

/** @type {import("../../fixtures/test.mjs").With<{ editor: Editor }>} */
const test = base.extend({ editor: async ({ page }, use) => use(new Editor(page)) });

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

test("a switch shows the text or the outline, where one was", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE);
  await expect(editor.view("Outline"), "for those who never saw Markdown").toBeChecked();
  await expect(editor.field).toBeHidden();
  await expect(editor.outline).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await editor.view("Text").check();
  await expect(editor.outline).toBeHidden();
  await editor.putCaret("Testing");
  await page.keyboard.type(" it all");
  expect(await violationsOf(page)).toEqual([]);
  await editor.view("Outline").check();
  await expect(editor.row("Testing it all")).toBeInViewport();
  // The browser decides how much of what was typed is one step.
  await expect(async () => {
    await editor.button("Undo").click();
    await expect(editor.row("Testing")).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(editor.field).toBeHidden();
});

test("a tap on a row offers what can be done with it, and the text only if one asks", async ({
  roadmap,
  page,
  editor,
}) => {
  await editor.open(roadmap, COURSE);
  const menu = page.getByRole("menu", { name: "Actions for Step 1", exact: true });
  await editor.row("Step 1").tap();
  await expect(menu).toBeVisible();
  await expect(editor.field).toBeHidden();
  expect(await violationsOf(page)).toEqual([]);
  await menu.getByRole("menuitem", { name: "Rename …" }).tap();
  await expect(editor.outline.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  await page.keyboard.type("First step");
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(editor.row("First step")).toBeVisible();
  await editor.row("Step 2").tap();
  await page.getByRole("menuitem", { name: "Move up" }).tap();
  await expect(editor.status).toHaveText(/Moved .*Step 2.*: 2 of 60 in .*Foundations.*\./);
  await editor.row("Step 3").tap();
  await page.getByRole("menuitem", { name: "Go to the text" }).tap();
  await expect(editor.field).toBeFocused();
  await expect(editor.field).toHaveValue(/- \[ \] Step 0\n- \[ \] Step 2\n- \[ \] First step/);
});

test("a finger draws a row to another place by its grip, and a gesture that is taken away leaves it", async ({
  roadmap,
  page,
  editor,
  context,
}) => {
  await editor.open(roadmap, COURSE);
  const client = await context.newCDPSession(page);
  const touch = (type, ...points) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const draw = async (name, height) => {
    const [across, down] = await editor.gripOf(name);
    await touch("touchStart", [across, down]);
    for (const part of [0.2, 0.5, 1]) await touch("touchMove", [across, down + part * (height - down)]);
  };
  const firstRows = async () => (await editor.rows()).slice(1, 6).join();
  await draw("Step 0", await editor.heightOf("Step 2", 0.95));
  await touch("touchEnd");
  await expect.poll(firstRows).toBe("2 Step 1,2 Step 2,2 Step 0,2 Step 3,2 Step 4");
  await expect(editor.item("Step 0")).toBeFocused();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await draw("Step 1", await editor.heightOf("Step 4", 0.95));
  await touch("touchCancel");
  await draw("Step 4", await editor.heightOf("Step 3", 0.05));
  await touch("touchEnd");
  await expect.poll(firstRows, "only the last has moved").toBe("2 Step 1,2 Step 2,2 Step 0,2 Step 4,2 Step 3");
  await editor.view("Text").check();
  await expect(editor.field).toHaveValue(/- \[ \] Step 1\n- \[ \] Step 2\n- \[ \] Step 0\n- \[ \] Step 4\n/);
});

test("a second tap on a row closes its menu, and one on another row opens that one's", async ({
  roadmap,
  page,
  editor,
}) => {
  await editor.open(roadmap, COURSE);
  const menu = (step) => page.getByRole("menu", { name: `Actions for ${step}`, exact: true });
  const actions = (step) => editor.item(step).getByRole("button", { name: `Actions for ${step}`, exact: true });
  for (const taken of [(step) => editor.row(step), actions]) {
    await taken("Step 1").tap();
    await expect(menu("Step 1")).toBeVisible();
    await taken("Step 1").tap();
    // The finger comes down and closes it; what it lifted from is told a moment later, and must not open it again.
    await roadmap.settle();
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(actions("Step 1")).toHaveAttribute("aria-expanded", "false");
    await taken("Step 1").tap();
    await expect(menu("Step 1")).toBeVisible();
    await taken("Step 0").tap();
    await expect(menu("Step 0")).toBeVisible();
    await expect(menu("Step 1")).toHaveCount(0);
    await taken("Step 0").tap();
    await roadmap.settle();
    await expect(page.getByRole("menu")).toHaveCount(0);
  }
  await expect(editor.field).toBeHidden();
});

test("an error leads to its line in the text", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, "# Course\n1. **Foundations** (4 h)\n&nbsp;&nbsp;- one\n2. **Practice** (2 h)\n");
  await editor.view("Text").check();
  await editor.putCaret("(2");
  await page.keyboard.type(" minutes");
  await editor.problems.getByText("1 error").click();
  await editor.problems.getByRole("button", { name: /^Line 4: / }).click();
  await expect(editor.field).toBeFocused();
  await expect.poll(() => editor.selected()).toBe("2. **Practice** (2 minutes h)");
});

test("nothing is wider than the window", async ({ roadmap, page, editor }) => {
  await editor.open(roadmap, COURSE.replace("Step 7\n", `Step 7 ${"x".repeat(400)}\n`));
  for (const view of ["Text", "Outline"]) {
    await editor.view(view).check();
    const widest = await editor.dialog.evaluate((dialog) =>
      Math.max(...[dialog, ...dialog.querySelectorAll("section, section > *")].map(({ scrollWidth }) => scrollWidth)),
    );
    expect(widest).toBeLessThanOrEqual(page.viewportSize().width);
  }
});

test("rows move with all their spaces", async ({ roadmap, page, editor }) => {
  await roadmap.open();
  const library = new LibraryDialog(page);
  await library.open();
  await library.press("Course by weeks");
  await expect(editor.dialog).toBeVisible();
  await editor.row("Read the chapter").first().tap();
  await page.getByRole("menuitem", { name: "Move down" }).tap();
  await expect(editor.status).toHaveText(/Moved/);
  await editor.view("Text").check();
  await expect(editor.field).toHaveValue(/- \[ \] Do the exercises \(1 h\)\n- \[ \] Read the chapter \(2 h\)\n/);
});
