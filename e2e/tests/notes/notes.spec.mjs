// Notes of one's own on topics: written in place, kept as they are typed, merged, found, undone and taken along.
import { OF_COLOURS, violationsOf } from "../../fixtures/axe.mjs";
import { copiedMarks } from "../../fixtures/backup_store.mjs";
import { fillStorage } from "../../fixtures/conditions.mjs";
import { test as testInFrame } from "../../fixtures/frames.mjs";
import { WITHIN_A_SECOND, expect, test } from "../../fixtures/test.mjs";
import { begin, buttonOf, fieldOf, keptNotes, noteOn, write } from "../../pages/notes.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

const TOPIC = "Internet Fundamentals";

const top = async (/** @type {Locator} */ locator) => (await locator.boundingBox()).y;

test("a note is written in place by keyboard alone, and is there after a reload", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await roadmap.waitForLazyPart();
  const rows = [roadmap.checkbox("Foundations"), roadmap.checkbox(TOPIC), roadmap.checkbox(STEP)];
  const before = await Promise.all(rows.map(top));
  await begin(roadmap, TOPIC);
  expect(await Promise.all(rows.slice(0, 2).map(top)), "nothing above moves").toEqual(before.slice(0, 2));
  await roadmap.press("Escape");
  await begin(roadmap, STEP);
  await page.keyboard.type("Read *this*, then");
  await expect.poll(() => keptNotes(page), "as it is typed").toEqual(["Read *this*, then"]);
  await roadmap.press("Enter");
  await page.keyboard.type("`dig`");
  await expect(roadmap.row(STEP)).toContainText("Saved");
  await roadmap.expectNoViolations();
  await roadmap.press("Control+Enter");
  await roadmap.expectFocus(STEP);
  await expect(noteOn(roadmap, STEP)).toContainText("Read this, then\ndig");
  await expect(noteOn(roadmap, STEP).getByRole("emphasis")).toHaveText("this");
  await expect(roadmap.status).toHaveText(`Your note on ${STEP} is saved.`);
  await roadmap.press("o");
  await expect(noteOn(roadmap, STEP)).toHaveCount(0);
  await roadmap.reload();
  await openStep(roadmap);
  await expect(buttonOf(roadmap, STEP)).toHaveAttribute("aria-expanded", "false");
  await buttonOf(roadmap, STEP).click();
  await noteOn(roadmap, STEP)
    .getByRole("button", { name: `Edit your note on ${STEP}` })
    .click();
  await expect(fieldOf(roadmap, STEP)).toHaveValue("Read *this*, then\n`dig`");
  await roadmap.press("Escape");
  await roadmap.expectFocus(STEP);
  await expect(fieldOf(roadmap, STEP)).toHaveCount(0);
});

test("a note is taken back and made again among the marks, in one step for all that was typed", async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await roadmap.waitForLazyPart();
  await roadmap.tick(STEP);
  await write(roadmap, TOPIC, "First");
  await begin(roadmap, TOPIC);
  await roadmap.press("Control+End");
  await page.keyboard.type(" and second");
  await page.getByRole("button", { name: "Close", exact: true }).last().click();
  await expect(noteOn(roadmap, TOPIC)).toContainText("First and second");
  await roadmap.undo.click();
  await expect(noteOn(roadmap, TOPIC)).toContainText("First");
  await expect(noteOn(roadmap, TOPIC)).not.toContainText("second");
  await roadmap.checkbox(TOPIC).focus();
  await roadmap.press("Control+z");
  await expect(buttonOf(roadmap, TOPIC)).toHaveCount(0);
  await roadmap.press("Control+z");
  await expect(roadmap.checkbox(STEP)).not.toBeChecked();
  await roadmap.press("Control+Shift+Z", "Control+Shift+Z", "Control+Shift+Z");
  await expect(roadmap.checkbox(STEP)).toBeChecked();
  await expect(buttonOf(roadmap, TOPIC)).toBeVisible();
  expect(await keptNotes(page)).toEqual(["First and second"]);
});

test("a note that is emptied is gone, and so is its button", async ({ roadmap }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "Gone soon");
  await roadmap.chooseInRow(STEP, "Edit note");
  await fieldOf(roadmap, STEP).fill("");
  await roadmap.press("Escape");
  await roadmap.expectFocus(STEP);
  await expect(buttonOf(roadmap, STEP)).toHaveCount(0);
  await expect(noteOn(roadmap, STEP)).toHaveCount(0);
});

test("words of notes are found and highlighted, and topics with a note can be shown alone", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "Ask **Ada** about zones");
  await write(roadmap, TOPIC, "A plan");
  await roadmap.press("/");
  await roadmap.search.fill("ada zones");
  await expect(roadmap.toolbar.getByText("1 topic found")).toBeVisible();
  await expect(noteOn(roadmap, STEP).locator("mark").first()).toHaveText("Ada");
  await roadmap.expectRows(3);
  await roadmap.search.fill("");
  await roadmap.filter.selectOption("With notes");
  await expect(roadmap.toolbar.getByText("2 notes", { exact: true })).toBeVisible();
  await roadmap.expectRows(3);
  await expect(noteOn(roadmap, TOPIC)).toContainText("A plan");
  expect(new URL(page.url()).searchParams.get("show")).toBe("notes");
  await roadmap.search.fill("plan");
  await roadmap.expectRows(2);
  await roadmap.open("?show=notes");
  await roadmap.expectRows(3);
  await expect(noteOn(roadmap, STEP)).toContainText("Ask Ada about zones");
  await roadmap.expectNoViolations();
});

test("where nothing was noted, the filter says how to begin", async ({ roadmap, page }) => {
  await page.goto(roadmap.at("?show=notes"));
  await expect(page.getByText("No notes yet. Choose “Write a note” in the menu of a row.")).toBeVisible();
  await page.getByRole("button", { name: "Show all steps" }).click();
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
});

test("two tabs that write one note at once both have both texts", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "one\ntwo");
  const other = await roadmap.newTab();
  await openStep(other);
  await other.waitForLazyPart();
  await begin(other, STEP);
  await page.bringToFront();
  await begin(roadmap, STEP);
  await roadmap.press("Control+End", "Enter");
  await page.keyboard.type("of here");
  await expect(fieldOf(other, STEP)).toHaveValue("one\ntwo\nof here", WITHIN_A_SECOND);
  await expect(other.row(STEP)).toContainText("This note was also changed elsewhere. Both are in it now.");
  await other.page.bringToFront();
  await other.press("Control+Home");
  await other.page.keyboard.type("of there");
  await other.press("Enter");
  await expect(fieldOf(roadmap, STEP)).toHaveValue("of there\none\ntwo\nof here", WITHIN_A_SECOND);
  await page.bringToFront();
  await page.keyboard.type("!");
  await expect(fieldOf(roadmap, STEP), "the caret is where it was").toHaveValue("of there\none\ntwo\nof here!");
  await roadmap.press("Escape");
  await roadmap.reload();
  await expect.poll(() => keptNotes(page)).toEqual(["of there\none\ntwo\nof here!"]);
});

test("a tab that heard nothing overwrites nothing", async ({ roadmap, page }) => {
  await page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
  await openStep(roadmap);
  await write(roadmap, STEP, "one\ntwo");
  await begin(roadmap, STEP);
  const other = await roadmap.newTab();
  await openStep(other);
  await begin(other, STEP);
  await other.press("Control+Home");
  await other.page.keyboard.insertText("zero\n");
  await other.press("Escape");
  // The browser brings it to the other tab's storage a moment later, unheard.
  await expect.poll(() => keptNotes(page)).toEqual(["zero\none\ntwo"]);
  await page.bringToFront();
  await roadmap.press("Control+End");
  await page.keyboard.type("\nthree");
  await expect.poll(() => keptNotes(page)).toEqual(["zero\none\ntwo\nthree"]);
  await expect(fieldOf(roadmap, STEP)).toHaveValue("zero\none\ntwo\nthree");
});

test("a note that the storage lost comes back from the backup store", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "Kept twice");
  await expect.poll(async () => (await copiedMarks(page)).join()).toContain("Kept twice");
  await page.evaluate(() => localStorage.clear());
  await roadmap.reload();
  await openStep(roadmap);
  await expect(buttonOf(roadmap, STEP)).toBeVisible();
  await expect.poll(() => keptNotes(page)).toEqual(["Kept twice"]);
});

test("an export has the notes, an import adds to them, and an old export takes none away", async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  await roadmap.openBackup();
  const [, old] = await roadmap.download("Download progress");
  await roadmap.press("Escape");
  await write(roadmap, STEP, "Of my own");
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText("your notes, your hours");
  const [, exported] = await roadmap.download("Download progress");
  expect(Object.values(JSON.parse(exported).notes).map(({ text }) => text)).toEqual(["Of my own"]);
  await roadmap.press("Escape");
  await roadmap.tick("Testing");
  await roadmap.openFile("old.json", old);
  await roadmap.inDialog("Replace").click();
  await expect(roadmap.checkbox("Testing")).not.toBeChecked();
  expect(await keptNotes(page)).toEqual(["Of my own"]);
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("cairn").onsuccess = done)));
  await roadmap.reload();
  await openStep(roadmap);
  await write(roadmap, STEP, "Here before");
  await roadmap.openFile("mine.json", exported);
  await expect(roadmap.dialog).toContainText("1 note changed");
  await roadmap.inDialog("Merge").click();
  await expect.poll(async () => (await keptNotes(page))[0]).toMatch(/Of my own\nHere before|Here before\nOf my own/);
});

test("a progress link has no note, and the file with them is offered beside it", async ({ roadmap }) => {
  await openStep(roadmap);
  await roadmap.openShare();
  await expect(roadmap.inDialog("Download with my notes")).toHaveCount(0);
  const field = () => roadmap.dialog.getByRole("textbox", { name: "Link", exact: true });
  const before = await field().inputValue();
  await roadmap.press("Escape");
  await write(roadmap, STEP, "Only mine");
  await roadmap.openShare();
  expect((await field().inputValue()).length).toBe(before.length);
  const [, file] = await roadmap.download("Download with my notes");
  expect(file).toContain("Only mine");
  const link = await field().inputValue();
  await roadmap.page.goto("about:blank");
  await roadmap.page.goto(link);
  await expect(roadmap.box("Foundations")).toBeVisible();
  await roadmap.waitForLazyPart();
  await roadmap.expand("Foundations", TOPIC);
  await expect(roadmap.box(STEP)).toBeVisible();
  await expect(buttonOf(roadmap, STEP), "nor where it is shown in the same browser").toHaveCount(0);
});

test("hostile Markdown is text, and what leads nowhere safe is no link", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(
    roadmap,
    STEP,
    "<img src=x onerror=alert(1)> <script>alert(1)</script>\n[tap me](javascript:alert(1)) [good](https://example.org/)",
  );
  const note = noteOn(roadmap, STEP);
  await expect(note).toContainText("<img src=x onerror=alert(1)> <script>alert(1)</script>");
  await expect(note).toContainText("tap me");
  await expect(note.getByRole("link")).toHaveCount(1);
  await expect(note.getByRole("link")).toHaveAttribute("rel", "noopener noreferrer");
  await expect(note.getByRole("img")).toHaveCount(0);
  expect(await page.locator("main img, main script").count()).toBe(0);
});

test("20,000 letters are kept, and no more can be typed", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await begin(roadmap, STEP);
  const line = `${"word ".repeat(19)}end.\n`;
  await page.keyboard.insertText(line.repeat(200).slice(0, 19_999));
  await page.keyboard.type("abc");
  await expect.poll(async () => (await keptNotes(page))[0]?.length).toBe(20_000);
  await roadmap.press("Control+Enter");
  await expect(noteOn(roadmap, STEP)).toContainText("end.");
  await roadmap.reload();
  await openStep(roadmap);
  await expect(buttonOf(roadmap, STEP)).toBeVisible();
});

test("text from right to left begins at the right, in the field and below the row", async ({ roadmap }) => {
  await openStep(roadmap);
  await begin(roadmap, STEP);
  await roadmap.page.keyboard.insertText("اقرأ هذا أولًا");
  const direction = (element) => getComputedStyle(element).direction;
  expect(await fieldOf(roadmap, STEP).evaluate(direction)).toBe("rtl");
  await roadmap.press("Control+Enter");
  expect(await noteOn(roadmap, STEP).getByText("اقرأ").evaluate(direction)).toBe("rtl");
});

test("where the storage is full it says so, and the text stays in the field", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await begin(roadmap, STEP);
  await page.keyboard.type("one");
  await page.evaluate(fillStorage);
  await page.keyboard.insertText(" and much more than there is room for".repeat(20));
  await expect(roadmap.row(STEP)).toContainText("Not saved: this browser has no room left.");
  await roadmap.expectNoViolations();
  await roadmap.press("Escape");
  await expect(fieldOf(roadmap, STEP)).toHaveValue(/room for$/);
  await buttonOf(roadmap, STEP).click();
  await expect(fieldOf(roadmap, STEP), "its button does not close it either").toHaveValue(/room for$/);
  await roadmap.checkbox(TOPIC).focus();
  await roadmap.press("w");
  await expect(fieldOf(roadmap, STEP), "nor does another note").toBeFocused();
  await expect(fieldOf(roadmap, STEP)).toHaveValue(/room for$/);
  await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("other-"))
      .forEach((key) => localStorage.removeItem(key)),
  );
  await page.keyboard.type(".");
  await expect(roadmap.row(STEP)).toContainText("Saved");
  await expect.poll(async () => (await keptNotes(page))[0]).toMatch(/room for\.$/);
});

test("where a newer Cairn has been nothing is written over", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "one");
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.includes(":note:"));
    localStorage.setItem(key, '{"v":2,"text":[]}');
  });
  await begin(roadmap, STEP);
  await page.keyboard.type("two");
  await expect(roadmap.row(STEP)).toContainText("Not saved: a newer version of Cairn has been here.");
});

test("on paper a note is below its row, with the addresses of its links and without its button", async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "See [the docs](https://example.org/a)");
  await roadmap.press("o");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(noteOn(roadmap, STEP)).toContainText("See the docs");
  await expect(noteOn(roadmap, STEP).getByRole("button")).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(noteOn(roadmap, STEP)).toHaveCount(0);
});

test("a file that replaces brings back a note that was removed, and says so", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "Precious");
  await roadmap.openBackup();
  const [, exported] = await roadmap.download("Download progress");
  await roadmap.press("Escape");
  await begin(roadmap, STEP);
  await roadmap.press("Control+a", "Delete", "Escape");
  await expect.poll(() => keptNotes(page)).toEqual([""]);
  await roadmap.openFile("mine.json", exported);
  await expect(roadmap.dialog.getByText("1 note changed")).toHaveCount(1);
  await roadmap.inDialog("Replace").click();
  await expect.poll(() => keptNotes(page)).toEqual(["Precious"]);
  await expect(roadmap.status).toHaveText("1 note changed.");
});

test("undo leaves a note that was changed elsewhere since, and says only that", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "Mine");
  const other = await roadmap.newTab();
  await openStep(other);
  await begin(other, STEP);
  await other.press("Control+End");
  await other.page.keyboard.type(" and more");
  await other.press("Escape");
  await expect.poll(() => keptNotes(page)).toEqual(["Mine and more"]);
  await page.bringToFront();
  await roadmap.press("Control+z");
  await expect(roadmap.status).toHaveText("What was changed since stays as it is.");
  expect(await keptNotes(page)).toEqual(["Mine and more"]);
});

test("where nothing can be ticked a note is read, and not changed", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "To read");
  await roadmap.open("?readonly");
  await roadmap.expand("Foundations", TOPIC);
  await buttonOf(roadmap, STEP).click();
  await expect(noteOn(roadmap, STEP)).toContainText("To read");
  await expect(noteOn(roadmap, STEP).getByRole("button")).toHaveCount(0);
  await roadmap.press("w");
  await roadmap.settle();
  await expect(fieldOf(roadmap, STEP)).toHaveCount(0);
  await roadmap.press("m");
  await expect(page.getByRole("menuitem", { name: "Hide details" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Edit note" })).toHaveCount(0);
  await roadmap.expectNoViolations();
});

test("a row with a note shows so, and passes axe as its field does, in dark and in forced colours", async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await write(roadmap, STEP, "See [this](https://example.org/), `code` and\n- a list");
  await expect(buttonOf(roadmap, STEP)).toHaveAttribute("aria-expanded", "true");
  const expectNoViolations = async () => {
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
    expect(await violationsOf(page, OF_COLOURS)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await roadmap.expectNoViolations();
  };
  await expectNoViolations();
  await begin(roadmap, STEP);
  await expectNoViolations();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a finger that rests on a row gets to the note, which fits", { tag: "@rows" }, async ({ roadmap, page }) => {
    await openStep(roadmap);
    await roadmap.waitForLazyPart();
    const client = await page.context().newCDPSession(page);
    const title = roadmap.row(STEP).getByText(STEP);
    await title.evaluate((words) => words.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = await title.boundingBox();
    const at = { x: x + width / 2, y: y + height / 2 };
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
    await expect(roadmap.rowMenu(STEP)).toBeVisible();
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await roadmap.rowMenu(STEP).getByRole("menuitem", { name: "Write a note" }).tap();
    await expect(fieldOf(roadmap, STEP)).toBeFocused();
    await page.keyboard.insertText(`A word${" and another".repeat(30)} and ${"x".repeat(120)}`);
    const close = page.getByRole("button", { name: "Close", exact: true }).last();
    const box = await close.boundingBox();
    expect(box.height).toBeGreaterThanOrEqual(44);
    await close.tap();
    await expect(noteOn(roadmap, STEP)).toContainText("A word and another");
    const button = await buttonOf(roadmap, STEP).boundingBox();
    expect([button.width, button.height].map((side) => side >= 44)).toEqual([true, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await roadmap.expectNoViolations();
  });
});

testInFrame(
  "in another site's frame, which could learn of them, there are no notes",
  async ({ page, around, address }) => {
    await page.goto(around.site(`<iframe src="${address}?embed" width="600" height="600" title="Roadmap"></iframe>`));
    const frame = page.frameLocator("iframe");
    const section = frame.getByRole("checkbox", { name: "Foundations", exact: true });
    await section.focus();
    await page.keyboard.press("m");
    await expect(frame.getByRole("menuitem", { name: "Skip" })).toBeVisible();
    await expect(frame.getByRole("menuitem", { name: "Write a note" })).toHaveCount(0);
  },
);
