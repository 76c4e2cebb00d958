// A drawing of roadmap.sh is edited as Markdown.
import { violationsOf } from "../../fixtures/axe.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { Writing } from "../../pages/writing.mjs";

/** As roadmap.sh keeps it. */
const DRAWING = JSON.stringify({
  title: { card: "Course", page: "Course" },
  nodes: ["Reading", "Writing"].map((label, y) => ({
    id: label.toLowerCase(),
    type: "topic",
    position: { x: 0, y: 100 * y },
    width: 100,
    height: 50,
    data: { label },
  })),
  edges: [],
});

test("a drawing is edited as a copy in Markdown, which has its marks", async ({ roadmap, page }) => {
  const [editor, writing, library] = [new Editor(page), new Writing(roadmap), new LibraryDialog(page)];
  await roadmap.open();
  await library.open();
  await library.choose(["course.json", DRAWING]);
  await library.press("Open it");
  await roadmap.tick("Reading");
  await roadmap.choose("Edit …");
  const offer = page.getByRole("dialog", { name: "Edit a copy of Course" });
  await expect(offer.getByText("The copy is a text in Markdown instead of a drawing.")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await offer.getByRole("button", { name: "Make it mine" }).click();
  await page.getByRole("dialog", { name: "Course is yours" }).getByRole("button", { name: "Edit it" }).click();
  await expect(editor.field).toHaveValue("# Course\n\n- [ ] Reading {#reading}\n- [ ] Writing {#writing}\n");
  await editor.item("Reading").focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Reading aloud");
  await page.keyboard.press("Enter");
  await expect(editor.field).toHaveValue(/Reading aloud \{#reading\}/);
  await writing.save();
  await writing.confirm();
  await expect(roadmap.checkbox("Reading aloud")).toBeChecked();
  await expect(roadmap.checkbox("Writing")).not.toBeChecked();
});

test("a row of a drawing that was typed can be changed in the text alone, and says so", async ({ roadmap, page }) => {
  const [editor, writing] = [new Editor(page), new Writing(roadmap)];
  await editor.open(roadmap, "# Course\n\n- Reading\n");
  await writing.write(DRAWING);
  await expect(editor.item("Writing")).toBeVisible();
  await editor.item("Reading").focus();
  await page.keyboard.press("m");
  const menu = page.getByRole("menu", { name: "Actions for Reading" });
  await expect(menu.getByRole("menuitem")).toHaveCount(1);
  expect(await violationsOf(page)).toEqual([]);
  await menu.getByRole("menuitem", { name: "Change it in the text" }).click();
  await expect(editor.field).toBeFocused();
  await expect.poll(() => editor.wordsBeforeCaret()).toMatch(/Reading/);
  await editor.item("Reading").focus();
  await page.keyboard.press("Delete");
  await expect(editor.status).toHaveText(/^This row can be changed in the text alone/);
  await expect(editor.field).toHaveValue(DRAWING);
});
