// The dialog Print, and what it prints.
import { askedPrint } from "../fixtures/pdf.mjs";
import { expect } from "../fixtures/test.mjs";

/** @import { RoadmapPage } from "./roadmap-page.mjs" */

export const choice = (/** @type {RoadmapPage} */ roadmap, name) =>
  roadmap.dialog.getByRole("checkbox", { name, exact: true });

export async function openPrint(/** @type {RoadmapPage} */ roadmap) {
  // While one searches it is beside the search, in place of the menu.
  if (await roadmap.search.isVisible()) await roadmap.toolbar.getByRole("button", { name: "Print …" }).click();
  else await roadmap.choose("Print …");
  await expect(roadmap.dialog.getByRole("heading", { name: "Print" })).toBeFocused();
}

export async function chooseSections(/** @type {RoadmapPage} */ roadmap, ...names) {
  await roadmap.inDialog("None").click();
  for (const name of names) await choice(roadmap, name).check();
}

export async function print(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.inDialog("Print").click();
  await expect(roadmap.dialog).toBeHidden();
  return askedPrint(roadmap.page);
}
