// A file that is kept ticked: what is ticked here stands in it, and what changes in it is ticked here.
import {
  WAY,
  askBeforeWriting,
  boxed,
  chooseAlways,
  comeBack,
  fileBytes,
  fileText,
  fileTime,
  hasPlaceForFiles,
  holdWriting,
  isHeld,
  removeFile,
  turnIsOver,
  writeFile,
  writeMeanwhile,
} from "../../fixtures/linked_file.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";

const FILE = "way.md";

/** Opens the roadmap with a file beside it that has this text, and all its rows. */
async function open(/** @type {RoadmapPage} */ roadmap, text = WAY) {
  await chooseAlways(roadmap.page, FILE);
  roadmap.serve(WAY, "way");
  await roadmap.open();
  await writeFile(roadmap.page, FILE, text);
  await roadmap.expandAll();
}

async function choose(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.openBackup();
  await roadmap.inDialog("Choose a file …").click();
}

async function link(/** @type {RoadmapPage} */ roadmap, file = FILE) {
  await choose(roadmap);
  await expect(roadmap.dialog.getByRole("heading", { name: `Link ${file}` })).toBeFocused();
  await roadmap.inDialog("Link").click();
  await expect(roadmap.dialog).toContainText(`${file}: in step since`);
  await roadmap.press("Escape");
}

const expectFile = (/** @type {RoadmapPage} */ roadmap, text) =>
  expect.poll(() => fileText(roadmap.page, FILE)).toBe(text);

test("what is ticked here is ticked in the file, and nothing else of it changes", async ({ roadmap }) => {
  await open(roadmap);
  await link(roadmap);
  await roadmap.tick("Git");
  await expectFile(roadmap, boxed({ Git: "x" }));
  await roadmap.checkbox("HTML").focus();
  await roadmap.press("s");
  await expectFile(roadmap, boxed({ Git: "x", HTML: "-" }));
  await roadmap.checkbox("Git").uncheck();
  await expectFile(roadmap, boxed({ HTML: "-" }));
});

const COURSE = [
  "\ufeff---\r\ntitle: Vögel\r\n---\r\n\r\nSome *words*.  \r\n\r\n",
  "* [ ] Möwe\r\n* [X] Spatz\t\r\n\t1) [ ] Nest `one`\r\n\t2) [>] Nest two\r\n+ [ ]  Ente 🦆",
].join("");

const OUTLINE = [
  "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!-- mine --><opml version='2.0'>\n<head><title>Vögel</title></head>\r\n<body>",
  "  <outline text='Möwe' _status='unchecked' _note=\"a > b\"/>\n  <outline   text='Spatz' ></outline>\n</body></opml>\n",
].join("");

const WITHOUT_BOXES = [
  "# Vögel\n\nSome *words*.\n\n## Water\n\n* Möwe\n*   Ente  \n    with a line below\n\n",
  "## Land\n\n1. Spatz\n2) Fink\n- Wald\n  + Specht [web](https://example.org)\n  + Eule\n",
].join("");

/** A box behind each bullet or number, but for a row with others below it. */
const BOXED = WITHOUT_BOXES.replace(/^ *(?:[*+]|\d[.)]) +/gm, "$&[ ] ");

const inUtf16 = (text) => Buffer.from(text, "utf16le");

/** A file's text and how it is written as bytes, the text once two steps are ticked, and once the second is to do again. */
const KINDS = {
  "an outline with attributes and an old encoding": {
    file: "birds.opml",
    text: OUTLINE,
    bytes: (text) => Buffer.from(text, "latin1"),
    ticks: ["Möwe", "Spatz"],
    ticked: OUTLINE.replace("unchecked", "checked").replace("'Spatz'", "'Spatz' _status=\"checked\""),
    back: OUTLINE.replace("unchecked", "checked").replace("'Spatz'", "'Spatz' _status=\"unchecked\""),
  },
  "Markdown with a byte order mark and lines that end with CRLF": {
    file: "birds.md",
    text: COURSE,
    bytes: (text) => Buffer.from(text),
    ticks: ["Möwe", "Nest two"],
    ticked: COURSE.replace("[ ] Möwe", "[x] Möwe").replace("[>]", "[x]"),
    back: COURSE.replace("[ ] Möwe", "[x] Möwe").replace("[>]", "[ ]"),
  },
  "UTF-16, little-endian": {
    file: "birds.md",
    text: COURSE,
    bytes: inUtf16,
    ticks: ["Möwe", "Ente 🦆"],
    ticked: COURSE.replace("[ ] Möwe", "[x] Möwe").replace("[ ]  Ente", "[x]  Ente"),
    back: COURSE.replace("[ ] Möwe", "[x] Möwe"),
  },
  "UTF-16, big-endian": {
    file: "birds.md",
    text: COURSE,
    bytes: (text) => inUtf16(text).swap16(),
    ticks: ["Nest one", "Ente 🦆"],
    ticked: COURSE.replace("[ ] Nest", "[x] Nest").replace("[ ]  Ente", "[x]  Ente"),
    back: COURSE.replace("[ ] Nest", "[x] Nest"),
  },
  "a document without boxes, but to put some where GitHub expects them": {
    file: "birds.md",
    text: WITHOUT_BOXES,
    bytes: (text) => Buffer.from(text),
    ticks: ["Ente", "Eule"],
    ticked: BOXED.replace(/\[ \] (?=Ente|Eule)/g, "[x] "),
    back: BOXED.replace("[ ] Ente", "[x] Ente"),
  },
};

for (const [what, { file, text, bytes, ticks, ticked, back }] of Object.entries(KINDS)) {
  test(`two ticks change their boxes and no other byte of ${what}`, async ({ roadmap, page }) => {
    await chooseAlways(page, file);
    await roadmap.open();
    await new LibraryDialog(page).bring(file, bytes(text), "Vögel");
    await roadmap.expandAll();
    await writeFile(page, file, bytes(text));
    await link(roadmap, file);
    const inFile = async () => (await fileBytes(page, file)).toString("latin1");
    const expectBytes = (text) => expect.poll(inFile).toBe(bytes(text).toString("latin1"));
    expect(await inFile(), "linking alone writes nothing").toBe(bytes(text).toString("latin1"));
    await roadmap.tick(...ticks);
    await expectBytes(ticked);
    await roadmap.checkbox(ticks[1]).uncheck();
    await expectBytes(back);
  });
}

test("a preview says what linking changes on both sides, and both are united", async ({ roadmap }) => {
  await open(roadmap, `${boxed({ Shell: "x", HTTP: "x" })}- [x] Only in the file\n`.replace("- [ ] Editor\n", ""));
  await roadmap.tick("Git", "HTML", "Editor");
  await choose(roadmap);
  await expect(roadmap.dialog).toContainText("2 steps become done here, 2 boxes change in the file.");
  await expect(roadmap.dialog).toContainText("1 step of the file is not in this roadmap, and stays as before.");
  await expect(roadmap.dialog).toContainText("1 step of this roadmap is not in the file, and stays here only.");
  await roadmap.expectNoViolations();
  await expectFile(
    roadmap,
    `${boxed({ Shell: "x", HTTP: "x" })}- [x] Only in the file\n`.replace("- [ ] Editor\n", ""),
  );
  await roadmap.inDialog("Link").click();
  await expect(roadmap.dialog).toContainText("in step since");
  await expect(roadmap.dialog).toContainText("5 of 5 steps.");
  await expect(roadmap.dialog).toContainText("1 step of the file is not in this roadmap");
  await roadmap.expectNoViolations();
  await roadmap.press("Escape");
  await roadmap.expectOverall("5 of 5 steps");
  await expectFile(
    roadmap,
    `${boxed({ Shell: "x", Git: "x", HTTP: "x", HTML: "x" })}- [x] Only in the file\n`.replace("- [ ] Editor\n", ""),
  );
  // What there was before stays as an earlier version.
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText("Before an import");
});

test("of a file without boxes a preview says how many it gets", async ({ roadmap }) => {
  const plain = WAY.replaceAll("[ ] ", "");
  await open(roadmap, plain);
  await roadmap.tick("Git");
  await choose(roadmap);
  await expect(roadmap.dialog).toContainText("5 boxes change in the file.");
  await roadmap.inDialog("Link").click();
  await expect(roadmap.dialog).toContainText("in step since");
  await expectFile(roadmap, boxed({ Git: "x" }));
});

test("what changes in the file is ticked here, said, and undone in one step", async ({ roadmap, page }) => {
  await open(roadmap);
  await link(roadmap);
  await roadmap.tick("Git");
  await expectFile(roadmap, boxed({ Git: "x" }));
  const edited = boxed({ Shell: "x", Editor: "/" }).replace("Some words.", "Other words.");
  await writeFile(page, FILE, edited);
  await comeBack(page);
  await expect(roadmap.toast).toContainText(`${FILE}: 3 steps changed.`);
  await expect(roadmap.checkbox("Shell")).toBeChecked();
  await expect(roadmap.checkbox("Git")).not.toBeChecked();
  await roadmap.expectMark("Editor", "in progress");
  await expectFile(roadmap, edited);
  await roadmap.undo.click();
  await expect(roadmap.checkbox("Git")).toBeChecked();
  await expectFile(roadmap, boxed({ Git: "x" }).replace("Some words.", "Other words."));
});

test("a file that changes is read without anybody coming back to the page", async ({ roadmap, page }) => {
  await open(roadmap);
  await link(roadmap);
  await writeFile(page, FILE, boxed({ HTTP: "x" }));
  await expect(roadmap.checkbox("HTTP")).toBeChecked();
});

test("of two marks for one step the later one stays, and none is lost", async ({ roadmap, page }) => {
  await open(roadmap);
  await link(roadmap);
  await writeFile(page, FILE, boxed({ Shell: "-", HTTP: "x" }));
  // Later than the file.
  await roadmap.checkbox("Shell").check();
  await expectFile(roadmap, boxed({ Shell: "x", HTTP: "x" }));
  await expect(roadmap.checkbox("HTTP")).toBeChecked();
  await expect(roadmap.checkbox("Shell")).toBeChecked();
});

for (const moment of [
  "when it is about to be written",
  "while it is being written",
  "once the new content is in its place",
])
  test(`what something else writes into the file ${moment} is kept, and so is what was ticked here`, async ({
    roadmap,
    page,
  }) => {
    await open(roadmap);
    await link(roadmap);
    const edit = (text) => `${text.replace("Some words.", "Other words.")}- [-] Only in the file\n`;
    await writeMeanwhile(page, FILE, edit(boxed({ HTTP: "x", HTML: "/" })), moment);
    await roadmap.tick("Git");
    await expectFile(roadmap, edit(boxed({ Git: "x", HTTP: "x", HTML: "/" })));
    for (const step of ["Git", "HTTP"]) await expect(roadmap.checkbox(step)).toBeChecked();
    await roadmap.expectMark("HTML", "in progress");
    await roadmap.reload();
    await roadmap.expectOverall("2 of 5 steps");
  });

test("a file that something else writes again and again is left to it, and written once it rests", async ({
  roadmap,
  page,
}) => {
  await open(roadmap);
  await link(roadmap);
  const theirs = WAY.replace("Some words.", "Other words.");
  await writeMeanwhile(page, FILE, theirs, "while it is being written", 5);
  await roadmap.tick("Git");
  await expect(roadmap.toast).toContainText(`${FILE} cannot be read or written now. Cairn tries again.`);
  await comeBack(page);
  await expectFile(roadmap, boxed({ Git: "x" }, theirs));
});

const CUT = {
  "before the new content is put in its place": WAY,
  "once the new content is in its place": boxed({ Shell: "x" }),
};
for (const [moment, left] of Object.entries(CUT))
  test(`a tab that dies ${moment} leaves a whole file, and the next visit writes the rest`, async ({
    roadmap,
    page,
    context,
  }) => {
    await open(roadmap);
    await link(roadmap);
    await holdWriting(page, moment);
    await roadmap.tick("Shell");
    await isHeld(page);
    await roadmap.checkbox("Shell").uncheck();
    await roadmap.tick("Git", "HTML");
    await expect(roadmap.toast).toContainText("HTML");
    await roadmap.expectSaved();
    const client = await context.newCDPSession(page);
    const died = new Promise((crash) => page.once("crash", crash));
    client.send("Page.crash").catch(() => {});
    await died;
    const next = await roadmap.newTab();
    await next.page.goto(`${roadmap.url}roadmaps/way.md`);
    expect(await fileText(next.page, FILE)).toBe(left);
    await next.open();
    await expectFile(next, boxed({ Git: "x", HTML: "x" }));
    await next.expandAll();
    await expect(next.checkbox("Shell"), "what was taken back does not come again").not.toBeChecked();
    await next.expectOverall("2 of 5 steps");
  });

test("two tabs take turns", async ({ roadmap }) => {
  await open(roadmap);
  await link(roadmap);
  const other = await roadmap.newTab();
  await other.open();
  await other.expandAll();
  await Promise.all([roadmap.tick("Shell", "Git"), other.tick("HTTP", "HTML")]);
  await expectFile(roadmap, boxed({ Shell: "x", Git: "x", HTTP: "x", HTML: "x" }));
  await roadmap.expectOverall("4 of 5 steps");
  await other.openBackup();
  await other.inDialog("Stop").click();
  await expect(other.dialog.getByRole("status")).toHaveText(/way\.md.* is no longer kept ticked\./);
  await expect(other.inDialog("Choose a file …")).toBeVisible();
  await roadmap.tick("Editor");
  await choose(roadmap);
  // What is not written yet would be.
  await expect(roadmap.dialog).toContainText("1 box changes in the file.");
  expect(await fileText(roadmap.page, FILE)).toBe(boxed({ Shell: "x", Git: "x", HTTP: "x", HTML: "x" }));
});

test("the file stays linked through a reload, and without a connection", async ({ roadmap, page, context }) => {
  await open(roadmap);
  await link(roadmap);
  await roadmap.tick("Git");
  await expectFile(roadmap, boxed({ Git: "x" }));
  const time = await fileTime(page, FILE);
  await roadmap.reload();
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText(`${FILE}: in step since`);
  await roadmap.press("Escape");
  expect(await fileTime(page, FILE), "what agrees is not written").toBe(time);
  await context.setOffline(true);
  await roadmap.tick("HTTP");
  await expectFile(roadmap, boxed({ Git: "x", HTTP: "x" }));
  await context.setOffline(false);
});

test("where the browser asks again after a reload, marks wait until it is allowed", async ({ roadmap, page }) => {
  await open(roadmap);
  await link(roadmap);
  await askBeforeWriting(page, "granted");
  await roadmap.reload();
  await expect(roadmap.toast).toContainText(
    `Cairn may not write to ${FILE} yet. Open Backup in the menu and press Allow.`,
  );
  await roadmap.expandAll();
  await roadmap.tick("Git");
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText(
    `Cairn may not write to ${FILE} yet. Your progress is kept in this browser`,
  );
  await roadmap.expectNoViolations();
  expect(await fileText(page, FILE)).toBe(WAY);
  await roadmap.inDialog("Allow").click();
  await expect(roadmap.dialog).toContainText(`${FILE}: in step since`);
  await expect(roadmap.dialog.getByRole("heading", { name: "Keep a file ticked" })).toBeFocused();
  await expectFile(roadmap, boxed({ Git: "x" }));
});

test("a file that the browser does not let the page write is not linked", async ({ roadmap, page }) => {
  await askBeforeWriting(page, "denied");
  await open(roadmap);
  await choose(roadmap);
  await roadmap.inDialog("Link").click();
  await expect(roadmap.dialog.getByRole("status")).toHaveText(
    /did not allow writing to .*way\.md.*\. It is not linked\./,
  );
  await roadmap.inDialog("Back").click();
  await expect(roadmap.inDialog("Choose a file …")).toBeVisible();
});

test("a file that is gone is said once, and found again when it is back", async ({ roadmap, page }) => {
  await open(roadmap);
  await link(roadmap);
  await removeFile(page, FILE);
  await expect(roadmap.toast).toContainText(
    `${FILE} is not where it was. Put it back, or choose the file again. Your progress is kept in this browser meanwhile.`,
  );
  await roadmap.tick("Git");
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText(`${FILE} is not where it was.`);
  await expect(roadmap.dialog).toContainText("Last in step:");
  await writeFile(page, FILE, boxed({ HTML: "x" }));
  await comeBack(page);
  await expect(roadmap.dialog).toContainText(`${FILE}: in step since`);
  await expectFile(roadmap, boxed({ Git: "x", HTML: "x" }));
});

test("a disk that is full leaves the old content, and is written once there is room", async ({ roadmap, page }) => {
  await open(roadmap);
  await link(roadmap);
  await page.evaluate(() => {
    window.createWritable = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = async () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await roadmap.tick("Git");
  await expect(roadmap.toast).toContainText(`There is no room to write ${FILE}.`);
  expect(await fileText(page, FILE)).toBe(WAY);
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = window.createWritable;
  });
  await comeBack(page);
  await expectFile(roadmap, boxed({ Git: "x" }));
});

test("a file of other steps is refused, and one that is no roadmap any more is left as it is", async ({
  roadmap,
  page,
}) => {
  await open(roadmap, "# Other\n\n- [ ] Something else\n");
  await choose(roadmap);
  await expect(roadmap.dialog.getByRole("heading", { name: `Cannot link ${FILE}` })).toBeFocused();
  await expect(roadmap.dialog).toContainText("None of its steps is in this roadmap.");
  await roadmap.press("Escape");
  await writeFile(page, FILE, WAY);
  await link(roadmap);
  await writeFile(page, FILE, "<<<<<<< HEAD\n");
  await expect(roadmap.toast).toContainText(`${FILE} was not changed.`);
  await roadmap.tick("Git");
  await roadmap.expectSaved();
  await comeBack(page);
  await turnIsOver(page, "way");
  expect(await fileText(page, FILE)).toBe("<<<<<<< HEAD\n");
  await writeFile(page, FILE, WAY);
  await comeBack(page);
  await expectFile(roadmap, boxed({ Git: "x" }));
});

test("a page without a linked file makes no place for one", async ({ roadmap, page }) => {
  await open(roadmap);
  await roadmap.openBackup();
  await expect(roadmap.inDialog("Choose a file …")).toBeVisible();
  expect(await hasPlaceForFiles(page)).toBe(false);
  await roadmap.press("Escape");
  await link(roadmap);
  expect(await hasPlaceForFiles(page)).toBe(true);
});

test("where the browser lets no page write to files, the dialog says what to do", async ({ roadmap, page }) => {
  await page.addInitScript(() => delete window.showOpenFilePicker);
  await roadmap.open();
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText(
    "This browser lets no page write to a file. Download the roadmap’s document above",
  );
  await expect(roadmap.inDialog("Choose a file …")).toHaveCount(0);
});
