// Writing a roadmap by purpose: the editor, and the pages around it.
import { expect } from "@playwright/test";
import { LibraryDialog } from "./library-dialog.mjs";

/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export class Writing {
  constructor(/** @type {RoadmapPage} */ roadmap) {
    this.roadmap = roadmap;
    this.page = roadmap.page;
    this.library = new LibraryDialog(this.page);
    this.editor = this.page.getByRole("dialog", { name: /^Edit / });
    this.field = this.editor.getByRole("textbox", { name: "Text of the roadmap" });
  }

  /** Begins with a template. */
  async begin(template) {
    await this.library.open();
    await this.library.press(template);
    await expect(this.field).toBeFocused();
  }

  /** Opens the editor from the menu of the page. */
  async edit() {
    await this.roadmap.choose("Edit …");
    await expect(this.field).toBeFocused();
  }

  /** Puts a text in the place of what is there. */
  write(text) {
    return this.field.fill(text);
  }

  /** Types behind what is there. */
  async type(text) {
    await this.field.press("Control+End");
    await this.page.keyboard.insertText(text);
  }

  says(words) {
    return expect(this.editor.getByText(words)).toBeVisible();
  }

  press(name) {
    return this.editor.getByRole("button", { name, exact: true }).click();
  }

  async close() {
    await this.press("Close");
    await expect(this.editor).toHaveCount(0);
  }

  /** Opens the page that shows what saving changes. */
  async save() {
    await this.press("Save …");
    await expect(this.changes).toBeVisible();
  }

  get changes() {
    return this.page.getByRole("dialog", { name: /^Save / });
  }

  async confirm() {
    await this.changes.getByRole("button", { name: "Save it", exact: true }).click();
    await expect(this.editor).toHaveCount(0);
    await expect(this.page.getByText("Share … hands it on.").first()).toBeVisible();
  }
}

/** The roadmap that the browser has a draft of is written in another tab, too. */
export const ELSEWHERE = "You are editing this in another tab. What you type there is shown here.";
