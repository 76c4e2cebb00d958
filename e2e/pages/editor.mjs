import { expect } from "@playwright/test";
import { LibraryDialog } from "./library-dialog.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { RoadmapPage } from "./roadmap-page.mjs" */

/** The editor as a person speaks of it. */
export class Editor {
  constructor(/** @type {Page} */ page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: /^Edit / });
    this.field = this.dialog.getByRole("textbox", { name: "Text of the roadmap" });
    this.outline = this.dialog.getByRole("region", { name: "Outline" });
    this.problems = this.dialog.getByRole("group", { name: "Errors and warnings" });
    this.tabIndents = this.dialog.getByRole("checkbox", { name: "Tab indents" });
    this.status = this.dialog.getByRole("status").first();
  }

  /** Opens it for a document, which becomes a roadmap of this browser. */
  async open(/** @type {RoadmapPage} */ roadmap, document) {
    const library = new LibraryDialog(this.page);
    await roadmap.open();
    await library.open();
    await library.choose(["course.md", document]);
    await library.press("Open it");
    await expect(library.dialog).toHaveCount(0);
    await this.openAgain(roadmap);
  }

  /** Opens it for the roadmap that is shown. */
  async openAgain(/** @type {RoadmapPage} */ roadmap) {
    await roadmap.choose("Edit …");
    await expect(this.dialog).toBeVisible();
  }

  button(name) {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  view(name) {
    return this.dialog.getByRole("radio", { name, exact: true });
  }

  /** What the outline shows, row by row. */
  row(title) {
    return this.outline.getByText(title, { exact: true });
  }

  /** The number of a line, from 1, where it stands beside the text. */
  numberOf(line) {
    return this.field.locator("xpath=preceding-sibling::*").locator(`xpath=(*/*)[${line}]`);
  }

  /** The level and the name of each row, in order. */
  rows() {
    return this.outline
      .getByRole("treeitem")
      .evaluateAll((rows) => rows.map((row) => `${row.ariaLevel} ${row.ariaLabel}`));
  }

  /** A row as a whole, with its grip and its button. */
  item(name) {
    return this.outline.getByRole("treeitem", { name, exact: true });
  }

  /** Where its grip is. */
  async gripOf(name) {
    const { x, y, width, height } = await this.item(name).getByText("⠿").boundingBox();
    return [x + width / 2, y + height / 2];
  }

  /** How far down in the window a part of a row is, from 0 to 1. */
  async heightOf(name, part) {
    const { y, height } = await this.item(name).boundingBox();
    return y + part * height;
  }

  /** Puts the caret behind the first place of some words. */
  async putCaret(words) {
    await this.field.evaluate((/** @type {HTMLTextAreaElement} */ field, words) => {
      const end = field.value.indexOf(words) + words.length;
      field.focus();
      field.setSelectionRange(end, end);
    }, words);
    // What moves a caret in a browser is a key or a finger.
    await this.page.keyboard.press("Shift");
  }

  /** Takes back step by step until the text is this; a browser may make one step of several letters, or of one. */
  async undoTo(text) {
    for (let step = 0; step < 40 && (await this.field.inputValue()) !== text; step += 1)
      await this.page.keyboard.press("ControlOrMeta+z");
    await expect(this.field).toHaveValue(text);
  }

  /** The words between the beginning of the line and the caret; nothing where something is selected. */
  wordsBeforeCaret() {
    return this.field.evaluate((/** @type {HTMLTextAreaElement} */ { value, selectionStart, selectionEnd }) =>
      selectionStart === selectionEnd ? value.slice(0, selectionStart).split("\n").at(-1) : "",
    );
  }

  /** What is selected in the text. */
  selected() {
    return this.field.evaluate((/** @type {HTMLTextAreaElement} */ { value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
  }
}
