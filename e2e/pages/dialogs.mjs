// The dialogs by purpose, by keyboard alone.
import { expect } from "../fixtures/test.mjs";

/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export async function openBackupByKeys(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.tabTo(roadmap.menuButton);
  await roadmap.press("Enter");
  await expect(roadmap.menu).toBeVisible();
  await roadmap.page.keyboard.type("ba");
  await expect(roadmap.item("Backup …")).toBeFocused();
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("heading", { name: "Backup" })).toBeFocused();
}

export async function chooseFile(/** @type {RoadmapPage} */ roadmap, name, text) {
  // Listen before the key is pressed.
  const chooser = roadmap.page.waitForEvent("filechooser");
  await roadmap.tabTo(roadmap.dialog.getByLabel("Open a file"));
  await roadmap.press("Enter");
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

export async function pressButton(/** @type {RoadmapPage} */ roadmap, name) {
  await roadmap.tabTo(roadmap.inDialog(name));
  await roadmap.press("Enter");
}

/** Roles and names in the dialog, as assistive technology gets them. */
export async function announcedDialog(/** @type {RoadmapPage} */ roadmap) {
  const nodes = await roadmap.accessibilityTree();
  const roles = ["dialog", "heading", "button", "combobox", "listitem"];
  const start = nodes.findIndex(({ role }) => role === "dialog");
  return nodes
    .slice(start)
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name }) => `${role} ${name}`);
}

export const progressFile = (marks, more = {}) =>
  JSON.stringify({
    cairn: "progress",
    v: 1,
    roadmap: "python-backend",
    title: "Python Backend Developer Roadmap",
    marks,
    ...more,
  });

/** Opens the dialog about what has no place in the roadmap, from Backup. */
export async function openChangedSteps(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.openBackup();
  await roadmap.inDialog("Show it …").click();
  await expect(roadmap.dialog.getByRole("heading", { name: "Progress from changed steps" })).toBeFocused();
}

/** The banner at the top of the page. */
export const changedSteps = (/** @type {RoadmapPage} */ roadmap) =>
  roadmap.page.getByRole("region", { name: "Changed steps" });

export async function idOf(/** @type {RoadmapPage} */ roadmap, title) {
  await roadmap.scrollTo(title);
  return roadmap.row(title).getAttribute("id");
}
