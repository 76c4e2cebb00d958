// Marks whose topic is gone from the roadmap: kept by themselves, or matched by the person.
import { violationsOf } from "../../fixtures/axe.mjs";
import { SEED } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { announcedDialog, changedSteps, idOf, openChangedSteps, pressButton } from "../../pages/dialogs.mjs";
import { STEP } from "../../pages/step.mjs";

test("orphans are listed with their likely topic and attached to it, by keyboard alone", async ({ roadmap, page }) => {
  roadmap.serve(SEED);
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await roadmap.tick(STEP, "SSL/TLS & CDN overview", "Hosting basics (shared, VPS, containers)");
  await roadmap.expectSaved();
  const changed = SEED.replace("Domain names & DNS resolution", "Domain names and DNS")
    .replace(/.*SSL\/TLS & CDN overview.*\n/, "")
    .replace(/.*Hosting basics.*\n/, "")
    .replace("1.2.", "&nbsp;&nbsp;- Something new  \n   1.2.");
  roadmap.serve(changed);
  await page.reload();
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  await roadmap.expectOverall("0 of 234 hours");
  const banner = changedSteps(roadmap);
  await expect(banner).toContainText("3 finished steps were renamed or removed.");
  await expect(roadmap.noticed).toHaveText(await banner.getByText("3 finished steps").textContent());
  await roadmap.tabTo(banner.getByRole("button", { name: "Match them …" }));
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("heading", { name: "Progress from changed steps" })).toBeFocused();
  const rows = roadmap.dialog.getByRole("listitem");
  await expect(rows.filter({ hasText: "SSL/TLS & CDN overview" })).toContainText("Done");
  await expect(rows).toHaveCount(3);
  await expect(roadmap.dialog.getByRole("button", { name: /^Discard / })).toHaveCount(3);
  expect(await announcedDialog(roadmap)).toContainEqual("heading Renamed and removed steps");
  await pressButton(roadmap, "Match with “Domain names and DNS”");
  await expect(rows).toHaveCount(2);
  await expect(roadmap.dialog.getByRole("heading", { name: "Progress from changed steps" })).toBeFocused();
  await roadmap.tabTo(roadmap.dialog.getByRole("button", { name: /^Discard .*CDN overview/ }));
  await roadmap.press("Enter");
  await expect(rows).toHaveCount(1);
  await roadmap.press("Escape");
  await expect(banner).toContainText("1 finished step was renamed or removed.");
  await expect(roadmap.overall).not.toHaveAttribute("aria-valuetext", "0 of 234 hours");
  await roadmap.press("Control+z", "Control+z");
  await roadmap.expectOverall("0 of 234 hours");
  await expect(banner).toContainText("3 finished steps were renamed or removed.");
  await openChangedSteps(roadmap);
  await expect(rows).toHaveCount(3);
  await roadmap.inDialog("Close").click();
  await roadmap.openBackup();
  expect(Object.keys(JSON.parse((await roadmap.download("Download progress"))[1]).marks)).toHaveLength(4);
});

const BEFORE = "# Course\n1. **Foundations**\n- Names & addresses\n- Frames\n2. **Testing**\n- c";

test("steps that were only written otherwise keep their marks, which is said once and can be undone", async ({
  roadmap,
  page,
}) => {
  await roadmap.serve(BEFORE).open();
  await roadmap.expand("Foundations");
  await roadmap.tick("Names & addresses", "Frames");
  await roadmap.expectSaved();
  roadmap.serve(BEFORE.replace("Names & addresses", "Names, and addresses").replace("- Frames", "- Frames."));
  await page.reload();
  await expect(roadmap.toast).toContainText("2 steps were renamed and kept.");
  await roadmap.expectOverall("2 of 3 steps");
  await expect(roadmap.checkbox("Names, and addresses")).toBeChecked();
  await expect(changedSteps(roadmap)).toContainText("2 steps were renamed and kept.");
  await roadmap.expectNoViolations();
  await roadmap.expectSaved();
  await page.reload();
  await roadmap.expectOverall("2 of 3 steps");
  await expect(changedSteps(roadmap)).toHaveCount(0);
  await roadmap.settle();
  await expect(roadmap.toast).toBeHidden();
});

test("who undoes that is asked, and not overruled at the next visit", async ({ roadmap, page }) => {
  await roadmap.serve(BEFORE).open();
  await roadmap.expand("Foundations");
  await roadmap.tick("Frames");
  await roadmap.expectSaved();
  roadmap.serve(BEFORE.replace("- Frames", "- Frames!"));
  await page.reload();
  await expect(roadmap.toast).toContainText("1 step was renamed and kept.");
  await roadmap.undo.click();
  await roadmap.expectOverall("0 of 3 steps");
  await expect(changedSteps(roadmap)).toContainText("1 finished step was renamed");
  await roadmap.expectSaved();
  await page.reload();
  await expect(changedSteps(roadmap).getByRole("button", { name: "Match them …" })).toBeVisible();
  await expect(roadmap.noticed).toHaveText("1 finished step was renamed.");
  await roadmap.expectOverall("0 of 3 steps");
});

test("a mark that resembles no step is given to one that the person chooses", async ({ roadmap, page }) => {
  await roadmap.serve(BEFORE).open();
  await roadmap.expand("Foundations");
  await roadmap.tick("Frames");
  await roadmap.expectSaved();
  roadmap.serve(BEFORE.replace("Foundations", "Basics").replace("- Frames", "- Honey and its colours"));
  await page.reload();
  await changedSteps(roadmap).getByRole("button", { name: "Match them …" }).click();
  await roadmap.dialog.getByRole("button", { name: "Choose a step for Frames" }).click();
  const step = roadmap.dialog.getByRole("combobox", { name: "Step" });
  expect(await violationsOf(page)).toEqual([]);
  await step.selectOption("Honey and its colours");
  await roadmap.inDialog("Match").click();
  await expect(roadmap.dialog).toContainText("All your progress is shown on its step.");
  await roadmap.press("Escape");
  await roadmap.expectOverall("1 of 3 steps");
});

test("the banner is dismissed for these steps, which stay under Backup, and comes for others", async ({
  roadmap,
  page,
}) => {
  await roadmap.serve(BEFORE).open();
  await roadmap.expand("Foundations");
  await roadmap.tick("Frames", "Names & addresses");
  await roadmap.expectSaved();
  const without = BEFORE.replace("- Frames", "- Bees");
  roadmap.serve(without);
  await page.reload();
  const banner = changedSteps(roadmap);
  await banner.getByRole("button", { name: "Dismiss" }).click();
  await expect(banner).toBeHidden();
  await page.reload();
  await roadmap.ready();
  await roadmap.waitForLazyPart();
  await roadmap.settle();
  await expect(banner).toBeHidden();
  await openChangedSteps(roadmap);
  await expect(roadmap.dialog.getByRole("listitem")).toContainText("Frames");
  roadmap.serve(without.replace("- Names & addresses", "- Wax"));
  await page.reload();
  await expect(banner).toContainText("2 finished steps were renamed or removed.");
});

test("nothing is kept by itself where nothing may be changed", async ({ roadmap, page }) => {
  await roadmap.serve(BEFORE).open();
  await roadmap.expand("Foundations");
  await roadmap.tick("Frames");
  await roadmap.expectSaved();
  roadmap.serve(BEFORE.replace("- Frames", "- Frames!"));
  const stored = await roadmap.storage();
  await roadmap.open("?readonly");
  await roadmap.waitForLazyPart();
  await roadmap.settle();
  await expect(changedSteps(roadmap)).toHaveCount(0);
  expect(await roadmap.storage()).toEqual(stored);
  await page.evaluate(() => localStorage.setItem("cairn::format", '{"v":2}'));
  await roadmap.open();
  await expect(changedSteps(roadmap)).toContainText("1 finished step was renamed");
  await roadmap.expectOverall("0 of 3 steps");
  expect(await roadmap.storage()).toEqual({ ...stored, "cairn::format": '{"v":2}' });
});

test("two tabs that open the changed roadmap at once agree", async ({ roadmap, page }) => {
  await roadmap.serve(BEFORE).open();
  await roadmap.expand("Foundations");
  await roadmap.tick("Frames");
  await roadmap.expectSaved();
  roadmap.serve(BEFORE.replace("- Frames", "- Frames!"));
  const other = await roadmap.newTab();
  await Promise.all([page.reload(), other.open()]);
  for (const tab of [roadmap, other]) await tab.expectOverall("1 of 3 steps");
  await roadmap.checkbox("Frames!").uncheck();
  for (const tab of [roadmap, other]) await tab.expectOverall("0 of 3 steps");
});

test("marks and links follow an author's alias", async ({ roadmap, page }) => {
  roadmap.serve(SEED);
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  const id = await idOf(roadmap, STEP);
  await roadmap.tick(STEP);
  const renamed = SEED.replace("Domain names & DNS resolution", `Names {was: ${id}}`);
  roadmap.serve(renamed);
  await page.goto("about:blank");
  await page.goto(roadmap.at(`#${id}`));
  await roadmap.expectFocus("Names");
  await expect(roadmap.checkbox("Names")).toBeChecked();
  await expect(changedSteps(roadmap)).toHaveCount(0);
  await expect(roadmap.notices).toHaveCount(0);
});
