// The rows of a table and of an outline in OPML are edited in the outline beside the text, in their own form.
import { expect, test } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";

const TABLE = `# Rust

| # | Topic     | Hours | Done |
|---|-----------|-------|------|
| 1 | Ownership | 2     | [x]  |
| 2 | Traits    | 3     | [ ]  |
`;

const OUTLINE = `<opml version="2.0">
  <head><title>Garden</title></head>
  <body>
    <outline text="Beds">
      <outline text="Dig" _complete="true"/>
      <outline text="Sow" _complete="false"/>
    </outline>
  </body>
</opml>
`;

/** Chooses an action in the menu of a row, and answers what it asks. */
async function act(/** @type {Editor} */ editor, name, action, answer = "") {
  await editor.item(name).focus();
  await editor.page.keyboard.press("m");
  await editor.page.getByRole("menuitem", { name: action }).click();
  if (answer) {
    await editor.page.keyboard.type(answer);
    await editor.page.keyboard.press("Enter");
  }
}

test("a row of a table is added, moved, renamed and deleted, and its hours go into their column", async ({
  roadmap,
  page,
}) => {
  const editor = new Editor(page);
  await editor.open(roadmap, TABLE);
  await act(editor, "Traits 3 h", "Add below …", "Macros");
  const added = `${TABLE}| 3 | Macros    |       | [ ]  |\n`;
  await expect(editor.field).toHaveValue(added);
  await act(editor, "Macros", "Hours …", "4");
  const measured = added.replace("Macros    |       ", "Macros    | 4     ");
  await expect(editor.field).toHaveValue(measured);
  await act(editor, "Macros 4 h", "Rename …", "Iterators");
  await expect(editor.field).toHaveValue(/\n\| 3 \| Iterators +\| 4 /);
  await act(editor, "Iterators 4 h", "Move up");
  await expect(editor.item("Iterators 4 h")).toBeFocused();
  expect(await editor.rows()).toEqual(["1 Ownership 2 h", "1 Iterators 4 h", "1 Traits 3 h"]);
  await act(editor, "Iterators 4 h", "Delete");
  await expect(editor.field).toHaveValue(TABLE);
  // A row has no place for another one in it.
  await editor.item("Traits 3 h").focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menuitem", { name: "Add below …" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Add inside …" })).toHaveCount(0);
});

test("an outline in OPML is edited by its rows, and is given back as OPML", async ({ roadmap, page }) => {
  const editor = new Editor(page);
  await editor.open(roadmap, OUTLINE);
  await act(editor, "Sow", "Add below …", "Water & weed");
  const added = OUTLINE.replace(
    '"Sow" _complete="false"/>',
    '"Sow" _complete="false"/>\n      <outline text="Water &amp; weed" _complete="false"/>',
  );
  await expect(editor.field).toHaveValue(added);
  await act(editor, "Water & weed", "Hours …", "1");
  await act(editor, "Water & weed 1 h", "Move in");
  await expect(editor.item("Water & weed 1 h")).toHaveAttribute("aria-level", "3");
  await expect(editor.field).toHaveValue(
    /"Sow" _complete="false">\n {8}<outline text="Water &amp; weed \(1 h\)" _complete="false"\/>\n {6}<\/outline>/,
  );
  await act(editor, "Beds", "Rename …", "Borders");
  await expect(editor.field).toHaveValue(/<outline text="Borders/);
  await expect(editor.problems).toContainText("No errors or warnings");
});
