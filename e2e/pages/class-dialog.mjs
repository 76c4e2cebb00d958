// The dialog for whoever teaches.
import { expect } from "../fixtures/test.mjs";

/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export class ClassDialog {
  constructor(/** @type {RoadmapPage} */ roadmap) {
    this.roadmap = roadmap;
    this.dialog = roadmap.dialog;
    this.field = this.dialog.getByRole("textbox", { name: "Links, or a table of names and links" });
    this.search = this.dialog.getByRole("searchbox", { name: "Search for a name or a step" });
    this.show = this.dialog.getByRole("combobox", { name: "Show" });
    this.keep = this.dialog.getByRole("checkbox", { name: "Keep this class in this browser" });
    this.table = this.dialog.getByRole("table", { name: "Learners" });
  }

  async open() {
    await this.roadmap.choose("Class …");
    await expect(this.dialog.getByRole("heading", { name: "Class", level: 2 })).toBeFocused();
  }

  async close() {
    await this.roadmap.press("Escape");
    await expect(this.dialog).toBeHidden();
  }

  /** Adds what is pasted. */
  async paste(text) {
    const more = this.dialog.getByText("Add to the class", { exact: true });
    if (!(await this.field.isVisible())) await more.click();
    await this.field.fill(text);
    await this.roadmap.inDialog("Add").click();
  }

  /** Chooses files, each a name and a text. */
  async choose(...files) {
    const more = this.dialog.getByText("Add to the class", { exact: true });
    if (!(await this.field.isVisible())) await more.click();
    await this.dialog
      .getByLabel("Choose files")
      .setInputFiles(files.map(([name, text]) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));
  }

  said(words) {
    return this.dialog.getByText(words, { exact: true });
  }

  /** A button in the head of the table. */
  column(name) {
    return this.table.getByRole("columnheader", { name }).getByRole("button");
  }

  row(name) {
    return this.table.getByRole("row").filter({ has: this.roadmap.page.getByRole("rowheader", { name, exact: true }) });
  }

  /** The names in the table, in their order. */
  async names() {
    return this.table.getByRole("rowheader").allInnerTexts();
  }

  /** What stands in a learner's row, by the titles of the columns. */
  async cells(name) {
    const titles = await this.table
      .getByRole("columnheader")
      .evaluateAll((heads) => heads.map((head) => (head.querySelector("button span") ?? head).textContent));
    const cells = await this.row(name)
      .getByRole("cell")
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.replaceAll("\u00a0", " ")));
    return Object.fromEntries(cells.map((cell, at) => [titles[at + 1], cell]));
  }
}
