// Earlier versions, what was set aside because it cannot be read, and what a released version stored.
import { readFileSync } from "node:fs";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { announcedDialog, openBackupByKeys, openChangedSteps, pressButton } from "../../pages/dialogs.mjs";

test("earlier versions are previewed and restored, by keyboard alone", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.page.evaluate(() => document.activeElement.blur());
  await openBackupByKeys(roadmap);
  await roadmap.tabTo(roadmap.dialog.getByRole("combobox", { name: "What to reset" }));
  await roadmap.page.keyboard.type("Found");
  await pressButton(roadmap, "Reset …");
  await expect(roadmap.dialog.getByRole("heading", { name: "Reset “Foundations”?" })).toBeFocused();
  await pressButton(roadmap, "Reset 8 marks");
  await roadmap.tick("Testing");
  await roadmap.reload();
  await openBackupByKeys(roadmap);
  const versions = roadmap.dialog.getByRole("listitem");
  const reset = versions.filter({ hasText: "Before a reset" });
  await expect(reset).toBeVisible();
  expect(await announcedDialog(roadmap)).toContainEqual("heading Earlier versions");
  await roadmap.tabTo(reset.getByRole("button", { name: /^Preview the version of / }));
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("heading", { name: /^Version of / })).toBeFocused();
  await expect(roadmap.dialog).toContainText("8 marks. 8 steps newly done, 5 steps no longer done.");
  const state = expect.stringMatching(/^(dialog|heading) Version of /);
  expect(await announcedDialog(roadmap)).toEqual([state, state, "button Restore", "button Back", "button Close"]);
  await roadmap.expectNoViolations();
  await pressButton(roadmap, "Restore");
  await roadmap.expectOverall("10 of 234 hours");
  await openBackupByKeys(roadmap);
  await expect(versions.filter({ hasText: "Before an earlier version was restored" })).toBeVisible();
  await roadmap.press("Escape", "Control+z");
  await roadmap.expectOverall("12 of 234 hours");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tick on a whole section is taken back a day later, and what was ticked since stays", async ({ roadmap }) => {
    await roadmap.page.clock.install({ time: new Date("2026-11-02T10:00:00") });
    await roadmap.open();
    await roadmap.expand("Foundations", "Internet Fundamentals");
    await roadmap.tick("SSL/TLS & CDN overview");
    await roadmap.checkbox("Foundations").tap();
    await expect(roadmap.toast).toContainText("7 steps done");
    await expect
      .poll(() =>
        roadmap.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn::part:"))),
      )
      .toHaveLength(1);
    await roadmap.expectSaved();
    await roadmap.page.clock.setSystemTime(new Date("2026-11-03T18:00:00"));
    await roadmap.reload();
    await roadmap.tick("Databases");
    await roadmap.expectOverall("30 of 234 hours");
    await roadmap.openBackup();
    const version = roadmap.dialog.getByRole("listitem").filter({ hasText: "Foundations, before it was ticked" });
    await expect(version).toContainText("2 November 2026");
    await version.getByRole("button", { name: /^Preview the version of / }).tap();
    await expect(roadmap.dialog).toContainText("Only steps of “Foundations” change. 7 steps no longer done.");
    await roadmap.inDialog("Restore").tap();
    await expect(roadmap.dialog).toBeHidden();
    await expect(roadmap.checkbox("Foundations")).toHaveJSProperty("indeterminate", true);
    await expect(roadmap.checkbox("Databases")).toBeChecked();
    await expect(roadmap.checkbox("SSL/TLS & CDN overview")).toBeChecked();
    await roadmap.undo.tap();
    await roadmap.expectOverall("30 of 234 hours");
  });
});

test("the last earlier version comes back from the backup store, and moves nobody from another page of the dialog", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.openBackup();
  await roadmap.inDialog("Reset …").click();
  await roadmap.inDialog("Reset 5 marks").click();
  // Not the toast of the tick before.
  await expect(roadmap.toast).toContainText("Reset everything");
  await roadmap.expectSaved();
  const stored = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn::snapshot:")));
  const [key] = await stored();
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await roadmap.reload();
  await roadmap.openBackup();
  await expect(roadmap.dialog.getByText("Before a reset")).toBeVisible();
  expect(await stored()).toEqual([key]);
  await roadmap.press("Escape");
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await roadmap.openMenu();
  await page.evaluate(() => {
    // The page is left before the backup store answers.
    [...document.querySelectorAll("[role=menuitem]")].find(({ textContent }) => textContent === "Backup …").click();
    const close = () => {
      const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("dialog[open]"));
      if (dialog) dialog.close();
      else setTimeout(close);
    };
    close();
  });
  await expect.poll(stored).toEqual([key]);
  await expect(roadmap.dialog).toBeHidden();
});

test("a mark that cannot be read is listed as set aside and can be downloaded as it is", async ({ roadmap, page }) => {
  await roadmap.open();
  const damaged = '{"v":1,"mark":"do\ud800';
  await page.evaluate((text) => localStorage.setItem("cairn:python-backend:gone-123456", text), damaged);
  await roadmap.reload();
  await roadmap.expectNotice("1 kept mark cannot be read and counts as to do.");
  await openChangedSteps(roadmap);
  await expect(roadmap.dialog.getByRole("heading", { name: "Set aside" })).toBeVisible();
  await expect(roadmap.dialog).toContainText("cairn:python-backend:gone-123456");
  await roadmap.expectNoViolations();
  const [name, text] = await roadmap.download("Download what was set aside");
  expect(name).toBe("python-backend-set-aside.json");
  expect(JSON.parse(text).values).toEqual({ "cairn:python-backend:gone-123456": damaged });
});

test("many damaged values do no harm to the others", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick(...TOPICS.filter(({ level }) => level === 1).map(({ title }) => plain(title)));
  await roadmap.expectSaved();
  // Damage every second mark, also with text that only a browser's storage can hold, and remove the backup store.
  await page.evaluate(async () => {
    const keys = Object.keys(localStorage)
      .filter((key) => key.startsWith("cairn:python-backend:"))
      .sort();
    const wrong = [
      "",
      "\ud800",
      "\udc00{",
      '{"v":1,"mark":"do\ud83dne","at":[1,0,0]}',
      "null",
      "[]",
      '{"__proto__":1}',
      "9".repeat(400),
      '{"v":1',
      "\0",
    ];
    keys.filter((_, at) => at % 2).forEach((key, at) => localStorage.setItem(key, wrong[at % wrong.length]));
    for (const key of ["__proto__", "constructor", "\ud800", "x".repeat(10_000)])
      localStorage.setItem(`cairn:python-backend:${key}`, "{");
    await new Promise((done) => (indexedDB.deleteDatabase("cairn").onsuccess = done));
  });
  await roadmap.reload();
  await expect(page.getByRole("progressbar", { name: "Overall progress" })).toHaveAttribute(
    "aria-valuetext",
    /of 234 hours/,
  );
  await expect(roadmap.tree.getByRole("checkbox").first()).toBeVisible();
  const steps = page.getByRole("banner").getByText("46 of 91 steps");
  await expect(steps).toBeVisible();
  await roadmap.tick("Foundations");
  await openChangedSteps(roadmap);
  await expect(roadmap.dialog.getByRole("heading", { name: "Set aside" })).toBeVisible();
});

test("storage written by a released version still opens", async ({ roadmap, page }) => {
  const image = JSON.parse(
    readFileSync(new URL("../../../crates/roadmap/tests/formats/v1/storage.json", import.meta.url), "utf8"),
  );
  await page.addInitScript(
    (image) => Object.entries(image).forEach(([key, text]) => localStorage.setItem(key, text)),
    image,
  );
  await roadmap.open();
  await expect(page.getByText("9 of 91 steps")).toBeVisible();
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "true");
  await roadmap.openMenu();
  await expect(roadmap.item("Dark")).toBeChecked();
  await roadmap.press("Escape");
  await roadmap.openBackup();
  await expect(roadmap.dialog.getByRole("listitem")).toContainText("Before a reset");
});
