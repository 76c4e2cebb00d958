// Progress goes out as files and by the clipboard, and comes back in after a preview.
import { writeFileSync } from "node:fs";
import { SEED } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import {
  announcedDialog,
  chooseFile,
  idOf,
  openBackupByKeys,
  pressButton,
  progressFile,
} from "../../pages/dialogs.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { STEP } from "../../pages/step.mjs";

test("progress is exported, reset and imported to the byte, by keyboard alone", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick("Foundations", "Testing");
  await page.evaluate(() => document.activeElement.blur());
  await openBackupByKeys(roadmap);
  expect(await announcedDialog(roadmap)).toEqual([
    "dialog Backup",
    "heading Backup",
    "heading Export",
    ...["Download progress", "Copy progress", "Download Markdown", "Copy Markdown"].map((name) => `button ${name}`),
    "heading Import",
    expect.stringMatching(/^button Open a file/),
    "button Paste",
    "heading Keep a file ticked",
    "button Choose a file …",
    "heading Codes on another screen",
    "button Read codes …",
    "heading Earlier versions",
    "listitem ",
    expect.stringMatching(/^button Preview the version of /),
    "listitem ",
    expect.stringMatching(/^button Preview the version of /),
    "heading Reset",
    "combobox What to reset",
    "button Reset …",
    "button Close",
  ]);
  const [name, text] = await roadmap.download("Download progress");
  expect(name).toMatch(/^python-backend-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(Object.keys(JSON.parse(text).marks)).toHaveLength(13);

  await pressButton(roadmap, "Reset …");
  await expect(roadmap.dialog.getByRole("heading", { name: "Reset everything?" })).toBeFocused();
  await expect(roadmap.dialog).toContainText("This removes 13 marks: 13 done.");
  await roadmap.expectNoViolations();
  await pressButton(roadmap, "Reset 13 marks");
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.expectOverall("0 of 234 hours");
  await expect(roadmap.toast).toContainText("Reset everything: 13 steps changed.");

  const wiped = await roadmap.page.context().browser().newContext();
  const fresh = new RoadmapPage(await wiped.newPage(), roadmap.url, roadmap.rows);
  await fresh.open();
  await openBackupByKeys(fresh);
  await chooseFile(fresh, name, text);
  await expect(fresh.dialog.getByRole("heading", { level: 2, name: `Import ${name}` })).toBeFocused();
  await expect(fresh.dialog).toContainText("“Python Backend Developer Roadmap”: 13 marks.");
  await expect(fresh.dialog).toContainText("13 steps newly done.");
  expect((await announcedDialog(fresh)).filter((node) => node.startsWith("button"))).toEqual(
    ["Merge", "Replace", "Back", "Close"].map((name) => `button ${name}`),
  );
  await fresh.expectNoViolations();
  await pressButton(fresh, "Merge");
  await fresh.expectOverall("22 of 234 hours");
  await openBackupByKeys(fresh);
  expect((await fresh.download("Download progress"))[1]).toBe(text);
  await fresh.press("Escape", "Control+z");
  await fresh.expectOverall("0 of 234 hours");
  await wiped.close();
});

test("progress is exported as Markdown with ticks, and imported", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.openBackup();
  const [name, text] = await roadmap.download("Download Markdown");
  expect(name).toBe("python-backend.md");
  expect(text.replaceAll(/\[[ x]\] /g, "")).toBe(SEED);
  expect(text.match(/\[x\] /g)).toHaveLength(8);
  expect(text.match(/\[ \] /g)).toHaveLength(83);
  await roadmap.press("Escape");
  await roadmap.checkbox("Foundations").uncheck();
  await roadmap.openFile("mine.md", text);
  await expect(roadmap.dialog).toContainText("8 steps newly done");
  await roadmap.inDialog("Merge").click();
  await roadmap.expectOverall("10 of 234 hours");
});

test("progress is copied and pasted", async ({ roadmap, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.openBackup();
  await roadmap.inDialog("Copy progress").click();
  await expect(roadmap.dialog.getByRole("status")).toHaveText("Copied.");
  await roadmap.press("Escape", "Control+z");
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.openBackup();
  await roadmap.inDialog("Paste").click();
  await expect(roadmap.dialog).toContainText("Import what was pasted");
  await roadmap.press("Escape");
  // Or by the keyboard, anywhere on the page.
  await roadmap.checkbox("Testing").focus();
  await roadmap.press("Control+v");
  await expect(roadmap.dialog).toContainText(
    "Of two marks for a step the later one counts. Nothing would change. 5 steps newer here, left as is.",
  );
  await expect(roadmap.inDialog("Merge")).toBeHidden();
  await roadmap.inDialog("Replace").click();
  await expect(roadmap.toast).toContainText("Replacement: 5 steps changed.");
  // Text that is no progress is ignored, as it is pasted by mistake.
  await roadmap.page.evaluate(() => navigator.clipboard.writeText("hello there"));
  await roadmap.press("Control+v");
  await roadmap.settle();
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.waitForLazyPart();
});

test("a file that is dropped on the page is previewed before it changes anything", async ({ roadmap, page }) => {
  await roadmap.open();
  const id = await idOf(roadmap, "Testing");
  const file = progressFile({ [id]: ["done", 1, 0, 1], "gone-123456": ["done", 1, 0, 1] });
  const drop = (name, text) =>
    page.evaluate(
      ([name, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(over);
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        return over.defaultPrevented;
      },
      [name, text],
    );
  expect(await drop("a.json", file), "the page takes what is dragged over it").toBe(true);
  await expect(roadmap.dialog.getByRole("heading", { name: "Import a.json" })).toBeVisible();
  await expect(roadmap.dialog).toContainText("2 marks for topics that are not in this roadmap, which are kept");
  await roadmap.press("Escape");
  await roadmap.expectOverall("0 of 234 hours");
  expect(await roadmap.storedMarks()).toEqual([]);
});

test("a page that only shows progress offers no import and no reset, and takes no file in", async ({ roadmap }) => {
  await roadmap.open();
  const id = await idOf(roadmap, "Testing");
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  await roadmap.open("?readonly");
  await roadmap.openBackup();
  await expect(roadmap.inDialog("Download progress")).toBeVisible();
  await expect(roadmap.inDialog("Reset …")).toHaveCount(0);
  await expect(roadmap.dialog.getByLabel("Open a file")).toHaveCount(0);
  await roadmap.press("Escape");
  await roadmap.dropFile("a.json", progressFile({ [id]: ["skipped", Date.now(), 0, 1] }));
  await expect(roadmap.dialog.getByRole("heading", { name: "Cannot import a.json" })).toBeVisible();
  await expect(roadmap.dialog).toContainText("This page only shows progress. Nothing was changed.");
  await expect(roadmap.inDialog("Merge")).toHaveCount(0);
  await roadmap.press("Escape");
  await roadmap.dropFile("library.json", '{"cairn": "library", "v": 1, "roadmaps": []}');
  await expect(roadmap.dialog.getByRole("heading", { name: "Cannot open library.json" })).toBeVisible();
  await expect(roadmap.dialog).toContainText("This page only shows progress.");
});

const REFUSED = [
  ["damaged", progressFile({}).replace("{}", '{\n"a": ["done"]}'), "It is damaged at line 2"],
  [
    "foreign",
    '{"name": "package", "version": 2}',
    "It is JSON, but neither progress that Cairn exported nor what roadmap.sh stores.",
  ],
  ["newer", '{"cairn": "progress", "v": 2}', "A newer version of Cairn wrote it."],
  ["oversized", " ".repeat(32 * 1024 * 1024 + 1), "It is larger than 32 MiB"],
  ["empty", progressFile({}), "There is no mark in it."],
  [
    "of another roadmap",
    progressFile({ "x-1": ["done", 1, 0, 1] }, { roadmap: "rust", title: "Rust" }),
    "It is about another roadmap, “Rust”",
  ],
  [
    "no roadmap",
    "# Only a title",
    "Cairn looks for boxes, lists, tables and headings to make steps of, and there are none in this text.",
  ],
  ["an image", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "It is not text, but another program’s file."],
];

test("a file that cannot be imported is refused with a reason and changes nothing", async ({ roadmap }, testInfo) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  const stored = await roadmap.storage();
  for (const [what, text, reason] of REFUSED) {
    await test.step(`a file that is ${what}`, async () => {
      // A file on disk: Playwright takes 16 s to hand the page 32 MiB in any other way.
      const file = testInfo.outputPath("x.json");
      writeFileSync(file, text, "latin1");
      await roadmap.openBackup();
      await roadmap.dialog.getByLabel("Open a file").setInputFiles(file);
      await expect(roadmap.dialog.getByRole("heading", { level: 2, name: "Cannot import x.json" })).toBeFocused();
      await expect(roadmap.dialog).toContainText(reason);
      await expect(roadmap.dialog).toContainText("Nothing was changed.");
      // Only the reason differs from one to the next.
      if (what === REFUSED[0][0]) await roadmap.expectNoViolations();
      await roadmap.inDialog("Close").click();
      expect(await roadmap.storage()).toEqual(stored);
    });
  }
});

test("an import merges or replaces, and says which marks are newer here or dated in the future", async ({
  roadmap,
}) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  const [dns, cdn] = [await idOf(roadmap, STEP), await idOf(roadmap, "SSL/TLS & CDN overview")];
  await roadmap.tick(STEP);
  const ahead = Date.now() + 365 * 24 * 60 * 60 * 1000;
  const text = progressFile({ [dns]: ["skipped", 5, 0, 1], [cdn]: ["done", ahead, 0, 1] });
  await roadmap.openBackup();
  await roadmap.dialog
    .getByLabel("Open a file")
    .setInputFiles({ name: "x.json", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(roadmap.dialog).toContainText(
    "1 step newly done, 1 step newer here, left as is. 1 mark is dated in the future",
  );
  await expect(roadmap.dialog).toContainText("1 step newly done, 1 step no longer done.");
  await roadmap.inDialog("Merge").click();
  await roadmap.expectOverall("2 of 234 hours");
  const stamps = (await roadmap.storedMarks()).map(([, { at }]) => at[0]);
  expect(Math.max(...stamps)).toBeLessThan(Date.now() + 6 * 60 * 1000);
  await roadmap.openFile("x.json", text);
  await roadmap.inDialog("Replace").click();
  await roadmap.expectOverall("1 of 233 hours · 1 hour skipped");
  await roadmap.press("Control+z", "Control+z");
  await roadmap.expectOverall("1 of 234 hours");
});
