// Notes by purpose: the field below a row, and what stands there once it is closed.
import { expect } from "../fixtures/test.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export const fieldOf = (/** @type {RoadmapPage} */ roadmap, title) =>
  roadmap.page.getByRole("textbox", { name: `Your note on ${title}` });
export const noteOn = (/** @type {RoadmapPage} */ roadmap, title) =>
  roadmap.page.getByRole("group", { name: `Your note on ${title}` });
/** The button of a row that shows its note, alone or below its details. */
export const buttonOf = (/** @type {RoadmapPage} */ roadmap, title) =>
  roadmap.page
    .getByRole("button", { name: `Your note on ${title}`, exact: true })
    .or(roadmap.page.getByRole("button", { name: `Details of ${title}, and your note`, exact: true }));

/** Begins to write by the key. */
export async function begin(/** @type {RoadmapPage} */ roadmap, title) {
  await roadmap.scrollTo(title);
  await roadmap.checkbox(title).focus();
  await roadmap.press("w");
  await expect(fieldOf(roadmap, title)).toBeFocused();
}

/** Writes a note by keyboard alone. */
export async function write(/** @type {RoadmapPage} */ roadmap, title, text) {
  await begin(roadmap, title);
  await roadmap.page.keyboard.insertText(text);
  await expect(roadmap.row(title)).toContainText("Saved");
  await roadmap.press("Control+Enter");
  await expect(fieldOf(roadmap, title)).toHaveCount(0);
}

/** The texts of the notes that are kept. */
export const keptNotes = (/** @type {Page} */ page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("cairn::own:") && key.includes(":note:"))
      .map(([, text]) => JSON.parse(text).text),
  );
