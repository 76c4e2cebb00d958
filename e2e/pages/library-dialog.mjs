import { expect } from "@playwright/test";

/** @import { Page } from "@playwright/test" */

/** The dialog in which one opens another roadmap, and sees those that one has. */
export class LibraryDialog {
  constructor(/** @type {Page} */ page) {
    this.page = page;
    this.dialog = page.getByRole("dialog");
    this.list = this.dialog.getByRole("list").first();
  }

  async open() {
    await this.page.getByRole("button", { name: "Menu", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Open …" }).click();
    await this.expectTitle("Open a roadmap");
  }

  expectTitle(title) {
    return expect(this.page.getByRole("dialog", { name: title })).toBeVisible();
  }

  choose(...files) {
    const chosen = files.map(([name, text]) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) }));
    return this.dialog.getByLabel("Choose a file").setInputFiles(chosen);
  }

  /** Opens a file, and keeps it without the progress in it. */
  async bring(name, text, title) {
    await this.open();
    await this.choose([name, text]);
    await this.press("Open it");
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }

  async paste(text) {
    await this.dialog.getByLabel("Text of a roadmap").fill(text);
    await this.press("Preview");
  }

  async fetch(address) {
    await this.dialog.getByLabel("Address of a roadmap").fill(address);
    await this.press("Fetch");
  }

  press(name) {
    return this.dialog.getByRole("button", { name, exact: true }).click();
  }

  /** Opens the page about one of the roadmaps. */
  manage(title) {
    return this.press(`More about ${title}`);
  }

  /** The button of a roadmap that the owner of the site lists. */
  ofSite(title) {
    return this.dialog.getByRole("button", { name: title, exact: true });
  }

  async rename(title, name) {
    await this.manage(title);
    await this.dialog.getByLabel("Name in this list").fill(name);
    await this.press("Rename");
    await expect(this.dialog.getByRole("button", { name: `More about ${name}` })).toBeVisible();
  }

  /** The titles in the list, in their order. */
  titles() {
    return this.dialog
      .getByRole("button", { name: /^More about / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label").replace("More about ", "")));
  }
}
