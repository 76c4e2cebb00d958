// What was typed in the editor is what one downloads, and opens as the same roadmap elsewhere.
import { fillStorage } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/visitor.mjs";
import { Editor } from "../../pages/editor.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { Writing } from "../../pages/writing.mjs";

const TITLE = "Vögel & Bienen 🐝";
const COURSE = [
  `# ${TITLE}\n\nSome *words*, and a line that ends with spaces.  \n\n## Foundations (3 h)\n\n`,
  "*  [ ] Möwe\t\n*  [x] Tauben füttern\n   * [ ] `Brot`, [Körner](https://example.org/?a=b&c=d#e)\n   * [/] مكتبة\n\n",
  "+ [ ] <b>Nest</b> &amp; Ei\n\n\n## Later {#later}\n\n1) [-] Spatz {was: fink}\n\t\n2) [ ] “Ende” — kein Zeilenende",
].join("");
const TYPED = "!\n3) [ ] Ñandú 🐦\n\n\tein Satz  ";

/** Types at the end of the course. */
async function type(/** @type {Editor} */ editor) {
  await editor.putCaret("Zeilenende");
  await editor.page.keyboard.insertText(TYPED);
  await expect(editor.row("Ñandú 🐦")).toBeVisible();
}

const ENDS = {
  "LF at the ends of lines": (text) => text,
  "CRLF at the ends of lines": (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark and CRLF": (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
};

for (const [what, written] of Object.entries(ENDS)) {
  const tag = what.startsWith("CRLF") ? "@everywhere" : [];
  test(`a saved text with ${what} is downloaded byte for byte, and its file opens as the same roadmap`, {
    tag,
  }, async ({ roadmap, page, visitor }) => {
    const editor = new Editor(page);
    await editor.open(roadmap, written(COURSE));
    await type(editor);
    const [typed, rows] = [await editor.field.inputValue(), await editor.rows()];
    const writing = new Writing(roadmap);
    await writing.save();
    await writing.confirm();
    await roadmap.expandAll();
    const there = [await roadmap.names(), await roadmap.readRows(({ id }) => id)];
    await roadmap.openShare();
    const [name, text] = await roadmap.download("Download the roadmap");
    expect(text).toBe(written(COURSE + TYPED));
    await visitor.open();
    await new LibraryDialog(visitor.page).bring(name, text, TITLE);
    await visitor.expandAll();
    expect([await visitor.names(), await visitor.readRows(({ id }) => id)]).toEqual(there);
    const again = new Editor(visitor.page);
    await again.openAgain(visitor);
    await expect(again.field).toHaveValue(typed);
    await expect.poll(() => again.rows()).toEqual(rows);
  });
}

test("a text for which there is no room is downloaded byte for byte", async ({ roadmap, page }) => {
  const written = ENDS["a byte order mark and CRLF"];
  const editor = new Editor(page);
  await editor.open(roadmap, written(COURSE));
  await page.evaluate(fillStorage);
  await type(editor);
  await expect(editor.dialog.getByText("This browser has no room left")).toBeVisible();
  expect(await roadmap.download("Download the text")).toEqual(["course.md", written(COURSE + TYPED)]);
});
