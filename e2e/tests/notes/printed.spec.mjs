// A note that is being written, on paper.
import { linesOf, printed } from "../../fixtures/pdf.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { begin, fieldOf, noteOn, write } from "../../pages/notes.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test("a print while a note is written has the note, and leaves the field and its caret", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await roadmap.waitForLazyPart();
  await begin(roadmap, STEP);
  await page.keyboard.type("Read *this* carefully");
  await expect(roadmap.row(STEP)).toContainText("Saved");
  await roadmap.press("Control+ArrowLeft");
  const lines = linesOf(await printed(page));
  expect(lines).toContain("Read this carefully");
  expect(lines).not.toContain("Close");
  await expect(fieldOf(roadmap, STEP)).toBeFocused();
  await page.keyboard.type("very ");
  await expect(fieldOf(roadmap, STEP)).toHaveValue("Read *this* very carefully");
  await roadmap.press("Control+Enter");
  await expect(noteOn(roadmap, STEP)).toHaveCount(1);
});

test("a note with a link is printed with the address spelled out", { tag: "@rows" }, async ({ roadmap, page }) => {
  await openStep(roadmap);
  await roadmap.waitForLazyPart();
  await write(roadmap, STEP, "See [the docs](https://example.org/a)\nand https://example.org/b");
  const whole = linesOf(await printed(page)).join(" ");
  expect(whole).toContain("See the docs <https://example.org/a>");
  expect(whole).toContain("and https://example.org/b");
  expect(whole, "what is an address already is not spelled out again").not.toContain("<https://example.org/b>");
});
