// Marks beside done: in progress and skipped, by mouse, by touch and by keyboard alone.
import { holdTypingClock } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { clipboardText } from "../../pages/sharing.mjs";

const DNS = "Domain names & DNS resolution";
const TLS = "SSL/TLS & CDN overview";
const HTTP = "HTTP/HTTPS protocols & status codes";

const open = async (/** @type {RoadmapPage} */ roadmap) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
};

test("a step is begun, skipped and taken back by its menu", async ({ roadmap, page }) => {
  await open(roadmap);
  await roadmap.chooseInRow(DNS, "In progress");
  await roadmap.expectMark(DNS, "in progress");
  await expect(roadmap.checkbox(DNS)).not.toBeChecked();
  await expect(roadmap.checkbox(DNS)).toHaveJSProperty("indeterminate", false);
  await expect(roadmap.toast).toContainText(`“${DNS}” in progress. 0 of 234 hours.`);
  await roadmap.expectMark("Foundations", "in progress");
  await roadmap.chooseInRow(HTTP, "Skip");
  await roadmap.expectMark(HTTP, "skipped");
  await expect(roadmap.toast).toContainText(`Skipped “${HTTP}”. 0 of 233 hours · 1 hour skipped.`);
  await roadmap.expectOverall("0 of 233 hours · 1 hour skipped");
  await expect(page.getByRole("banner")).toContainText("1 hour skipped");

  await roadmap.reload();
  await roadmap.expectMark(DNS, "in progress");
  await roadmap.expectMark(HTTP, "skipped");
  await roadmap.chooseInRow(DNS, "To do");
  await roadmap.expectMark(DNS, "");
  await roadmap.chooseInRow(HTTP, "Do not skip");
  await roadmap.expectMark(HTTP, "");
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.undo.click();
  await roadmap.expectMark(HTTP, "skipped");
});

test("ticking a skipped step makes it done, and unticking it to do", async ({ roadmap }) => {
  await open(roadmap);
  await roadmap.chooseInRow(DNS, "Skip");
  await roadmap.tick(DNS);
  await roadmap.expectMark(DNS, "");
  await roadmap.expectOverall("1 of 234 hours");
  await roadmap.checkbox(DNS).uncheck();
  await roadmap.expectMark(DNS, "");
  await roadmap.expectOverall("0 of 234 hours");
});

test("a topic's menu is for its steps, and leaves what is done", async ({ roadmap }) => {
  await open(roadmap);
  await roadmap.tick(DNS);
  await roadmap.chooseInRow("Internet Fundamentals", "Skip");
  await expect(roadmap.toast).toContainText("Internet Fundamentals: 3 steps skipped.");
  await expect(roadmap.checkbox("Internet Fundamentals")).toBeChecked();
  await roadmap.expectMark(TLS, "skipped");
  await roadmap.chooseInRow("Version Control", "Skip");
  await roadmap.expectMark("Version Control", "skipped");
  await expect(roadmap.row("Version Control")).toContainText("skipped");
  await roadmap.chooseInRow("Version Control", "Do not skip");
  await roadmap.chooseInRow("Version Control", "In progress");
  await roadmap.expectMark("Version Control", "in progress");
  await roadmap.press("Control+z");
  await roadmap.expectMark("Version Control", "");
});

test("keys pressed on a topic mark its steps", { tag: "@rows" }, async ({ roadmap, page }) => {
  await holdTypingClock(page);
  await open(roadmap);
  await roadmap.tick(TLS);
  await roadmap.checkbox("Internet Fundamentals").focus();
  await roadmap.press("d");
  await expect(roadmap.toast).toContainText("Internet Fundamentals: 3 steps in progress.");
  for (const title of [DNS, HTTP]) await roadmap.expectMark(title, "in progress");
  await roadmap.expectFocus("Internet Fundamentals");
  await roadmap.press("s");
  await expect(roadmap.toast).toContainText("Internet Fundamentals: 3 steps skipped.");
  for (const title of [DNS, HTTP]) await roadmap.expectMark(title, "skipped");
  await expect(roadmap.checkbox(TLS), "what is done stays so").toBeChecked();
  await roadmap.expectMark(TLS, "");
  await roadmap.press("s");
  for (const title of [DNS, HTTP]) await roadmap.expectMark(title, "");
  await roadmap.expectOverall("1 of 234 hours");
});

test("with the rest skipped, the whole roadmap can be done", async ({ roadmap }) => {
  roadmap.serve("# Course\n1. **Foundations** (4 h)\n- one\n- two\n- three\n- four");
  await roadmap.open();
  await roadmap.expand("Foundations");
  await roadmap.tick("one", "two", "three");
  await roadmap.chooseInRow("four", "Skip");
  await roadmap.expectOverall("3 of 3 hours · 1 hour skipped");
  await expect(roadmap.overall).toHaveAttribute("aria-valuenow", "100");
  await expect(roadmap.page.getByText("All done.")).toBeVisible();
});

test("by keyboard alone: keys mark, the menu walks, and the focus comes back", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await holdTypingClock(page);
  await open(roadmap);
  await roadmap.checkbox(DNS).focus();
  await roadmap.press("d");
  await roadmap.expectMark(DNS, "in progress");
  await roadmap.press("ArrowDown", "s");
  await roadmap.expectMark(HTTP, "skipped");
  await roadmap.press("s");
  await roadmap.expectMark(HTTP, "");
  await roadmap.press("Control+z", "Control+z", "Control+z");
  await roadmap.expectMark(DNS, "");
  await roadmap.press("Control+Shift+Z");
  await roadmap.expectMark(DNS, "in progress");

  const entry = (name) => roadmap.rowMenu(HTTP).getByRole("menuitem", { name, exact: true });
  for (const keys of ["m", "Shift+F10", "ContextMenu"]) {
    await roadmap.press(keys);
    await expect(entry("In progress")).toBeFocused();
    await roadmap.press("Escape");
    await expect(roadmap.rowMenu(HTTP)).toHaveCount(0);
    await roadmap.expectFocus(HTTP);
  }
  const button = page.getByRole("button", { name: `Actions for ${HTTP}` });
  await roadmap.tabTo(button);
  await roadmap.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(entry("In progress")).toBeFocused();
  await roadmap.press("ArrowUp");
  await expect(entry("Make it mine …")).toBeFocused();
  await roadmap.press("ArrowDown", "ArrowDown");
  await expect(entry("Skip")).toBeFocused();
  await roadmap.press("End", "i");
  await expect(entry("In progress")).toBeFocused();
  await roadmap.press("c", "Home", "s");
  await expect(entry("Skip")).toBeFocused();
  await roadmap.expectNoViolations();
  await roadmap.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("Enter", "s", "Enter");
  await roadmap.expectMark(HTTP, "skipped");
  await expect(button).toBeFocused();
  await roadmap.press("Enter", "Tab");
  await expect(roadmap.rowMenu(HTTP)).toHaveCount(0);
  await roadmap.expectFocus("Hosting basics (shared, VPS, containers)");
});

test("the menu copies a link, expands, and closes when one clicks elsewhere", async ({ roadmap, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await roadmap.open();
  await roadmap.chooseInRow("Databases", "Expand all below");
  await expect(roadmap.toggle("PostgreSQL Deep Dive")).toHaveAttribute("aria-expanded", "true");
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "false");
  await roadmap.chooseInRow("Databases", "Copy link");
  await expect(roadmap.status).toHaveText("Link copied.");
  expect(new URL(await clipboardText(page)).hash).toBe(await roadmap.addressOf("Databases"));
  await roadmap.openRowMenu("Databases");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(roadmap.rowMenu("Databases")).toHaveCount(0);
  await roadmap.chooseInRow("Databases", "Expand all beside");
  await roadmap.expectRows(16 + 51 + 7);
});

test("single-key shortcuts can be turned off, for good", async ({ roadmap }) => {
  await open(roadmap);
  await roadmap.press("?");
  await roadmap.keysDialog.getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toBeVisible();
  await roadmap.press("Escape");
  await roadmap.reload();
  // What these keys would do is in the lazy part, as the menu is.
  await roadmap.openMenu();
  await roadmap.press("Escape");
  await roadmap.checkbox(DNS).focus();
  await roadmap.press("d", "s", "m", "n", "/", "?", "*", "h", "T");
  await roadmap.settle();
  await roadmap.expectFocus(DNS);
  await roadmap.expectMark(DNS, "");
  await expect(roadmap.search).toBeHidden();
  await expect(roadmap.keysDialog).toBeHidden();
  await expect(roadmap.toggle("Version Control")).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("Space", "ArrowDown", "Shift+F10");
  await expect(roadmap.checkbox(DNS)).toBeChecked();
  await expect(roadmap.rowMenu(HTTP)).toBeVisible();
  await roadmap.press("Escape", "Control+z");
  await expect(roadmap.checkbox(DNS)).not.toBeChecked();

  await roadmap.choose("Keyboard shortcuts");
  await roadmap.keysDialog.getByRole("checkbox", { name: "Single-key shortcuts" }).check();
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toBeHidden();
  await roadmap.press("/");
  await expect(roadmap.search).toBeFocused();
});

test("keys go by the letter that they type, not by their place", async ({ roadmap, page }) => {
  await open(roadmap);
  await roadmap.checkbox(DNS).focus();
  const type = (key, code, more) =>
    page.evaluate(
      ([key, code, more]) => {
        const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, ...more });
        document.activeElement.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [key, code, more],
    );
  // Dvorak has its d where others have h.
  expect(await type("d", "KeyH")).toBe(true);
  await roadmap.expectMark(DNS, "in progress");
  // AZERTY has its z where others have w.
  await type("z", "KeyW", { ctrlKey: true });
  await roadmap.expectMark(DNS, "");
  // Dvorak has a u where others have f.
  expect(await type("u", "KeyF", { ctrlKey: true })).toBe(false);
  await expect(roadmap.search).toBeHidden();
});

test("each mark can be filtered, with words, and in the address", async ({ roadmap, page }) => {
  await open(roadmap);
  await roadmap.chooseInRow(DNS, "In progress");
  await roadmap.chooseInRow(HTTP, "Skip");
  await roadmap.tick(TLS);
  for (const [label, value, sentence, step] of [
    ["Doing", "doing", "1 step in progress", DNS],
    ["Done", "done", "1 step done", TLS],
    ["Skipped", "skipped", "1 step skipped", HTTP],
  ]) {
    await roadmap.press("/");
    await roadmap.filter.selectOption({ label });
    await expect(roadmap.toolbar.getByText(sentence, { exact: true })).toBeVisible();
    expect(await roadmap.names()).toEqual(["Foundations", "Internet Fundamentals", step]);
    expect(new URL(page.url()).searchParams.get("show")).toBe(value);
    await roadmap.reload();
    await expect(roadmap.filter).toHaveValue(value);
    expect(await roadmap.names()).toEqual(["Foundations", "Internet Fundamentals", step]);
    await roadmap.search.fill("zzz");
    await expect(roadmap.toolbar.getByText("Nothing found", { exact: true })).toBeVisible();
    await roadmap.press("Escape");
  }
});

test("what a document and a file mark is said before it is taken, and shown", async ({ roadmap, page }) => {
  roadmap.serve("# Course\n\n## Foundations\n\n- [/] one\n- [-] two\n- [x] three\n- [/] four\n- [ ] five\n");
  await page.goto(roadmap.at());
  await expect(roadmap.notices).toContainText(
    "4 steps are marked in this document: 1 done, 2 in progress, 1 skipped. Is that your progress?",
  );
  await roadmap.notices.getByRole("button", { name: "Take as my progress" }).click();
  await roadmap.expand("Foundations");
  await roadmap.expectMark("one", "in progress");
  await roadmap.expectMark("two", "skipped");
  await roadmap.openBackup();
  const [, text] = await roadmap.download("Download progress");
  await roadmap.press("Escape");
  await roadmap.press("Control+z");
  await roadmap.expectMark("one", "");
  await roadmap.openFile("progress.json", text);
  await expect(roadmap.dialog).toContainText("2 steps in progress, 1 step skipped");
});

test("other tabs show the marks, and undo takes back only one's own", async ({ roadmap }) => {
  await open(roadmap);
  const other = await roadmap.newTab();
  await open(other);
  await roadmap.chooseInRow(DNS, "In progress");
  await other.expectMark(DNS, "in progress");
  await other.chooseInRow(HTTP, "Skip");
  await roadmap.expectMark(HTTP, "skipped");
  await roadmap.expectOverall("0 of 233 hours · 1 hour skipped");
});

test("a read-only page offers what changes nothing", async ({ roadmap }) => {
  await roadmap.open("?readonly");
  await roadmap.openRowMenu("Databases");
  const entries = roadmap.rowMenu("Databases").getByRole("menuitem");
  await expect(entries).toHaveText(["Copy link", "Expand all below", /^Expand all beside/]);
  await roadmap.press("Escape");
  await roadmap.sign("Databases", "to do").focus();
  await roadmap.press("Space", "Control+z");
  await expect(roadmap.sign("Databases", "to do")).toBeFocused();
  // Letters that would mark begin titles here.
  await roadmap.press("d");
  await expect(roadmap.sign("Development Principles", "to do")).toBeFocused();
  await roadmap.press("?");
  const keys = roadmap.keysDialog;
  await expect(keys.getByText("Search and filter")).toBeVisible();
  for (const meaning of [
    "Tick or untick",
    "In progress, or to do",
    "Skip, or do not skip",
    "Undo the last",
    "Redo it",
  ]) {
    await expect(keys.getByText(meaning)).toHaveCount(0);
  }
  await expect(keys.getByText("keep it: j, m, n, o, r)")).toBeVisible();
  await expect(keys.getByText("Ticking")).toHaveCount(0);
  await roadmap.press("?");
  await expect(roadmap.undo).toHaveCount(0);
  await roadmap.expectOverall("0 of 234 hours");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a finger that rests on a row opens its menu, and ticks, selects and scrolls nothing", { tag: "@rows" }, async ({
    roadmap,
    page,
  }) => {
    await open(roadmap);
    await roadmap.waitForLazyPart();
    const client = await page.context().newCDPSession(page);
    const touch = (type, ...points) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
    const title = roadmap.row(DNS).getByText(DNS);
    await title.evaluate((words) => words.scrollIntoView({ block: "center" }));
    const middle = async () => {
      const { x, y, width, height } = await title.boundingBox();
      return [x + width / 2, y + height / 2];
    };
    const [across, down] = await middle();
    const top = await page.evaluate(() => scrollY);
    await touch("touchStart", [across, down]);
    await expect(roadmap.rowMenu(DNS)).toBeVisible();
    await touch("touchMove", [across, down - 60]);
    await touch("touchEnd");
    await expect(roadmap.rowMenu(DNS)).toBeVisible();
    const box = await roadmap.rowMenu(DNS).boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => [getSelection().toString(), scrollY])).toEqual(["", top]);
    await roadmap.rowMenu(DNS).getByRole("menuitem", { name: "In progress" }).tap();
    await roadmap.expectMark(DNS, "in progress");
    await expect(roadmap.checkbox(DNS)).not.toBeChecked();
    // A tap ticks as ever, and one beside the menu closes it.
    await roadmap.checkbox(TLS).tap();
    await expect(roadmap.checkbox(TLS)).toBeChecked();
    await title.evaluate((words) => words.scrollIntoView({ block: "center" }));
    await touch("touchStart", await middle());
    await expect(roadmap.rowMenu(DNS)).toBeVisible();
    await touch("touchEnd");
    await page.getByRole("heading", { level: 1 }).tap();
    await expect(roadmap.rowMenu(DNS)).toHaveCount(0);
  });

  test("a finger that rests on a topic opens its menu, which is for its steps", { tag: "@rows" }, async ({
    roadmap,
    page,
  }) => {
    await open(roadmap);
    await roadmap.waitForLazyPart();
    const client = await page.context().newCDPSession(page);
    const topic = "Internet Fundamentals";
    const title = roadmap.row(topic).getByText(topic, { exact: true }).first();
    const rest = async () => {
      await title.evaluate((words) => words.scrollIntoView({ block: "center", behavior: "instant" }));
      const { x, y, width, height } = await title.boundingBox();
      const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
      await expect(roadmap.rowMenu(topic)).toBeVisible();
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const entry = (name) => roadmap.rowMenu(topic).getByRole("menuitem", { name, exact: true });
    await rest();
    await entry("In progress").tap();
    for (const step of [DNS, HTTP, TLS]) await roadmap.expectMark(step, "in progress");
    await expect(roadmap.toggle(topic), "it is not folded").toHaveAttribute("aria-expanded", "true");
    await rest();
    await entry("Skip").tap();
    for (const step of [DNS, HTTP, TLS]) await roadmap.expectMark(step, "skipped");
    await expect(roadmap.checkbox(topic)).not.toBeChecked();
  });
});

test.describe("whatever moves", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("axe finds no violation among the marks, in light and in dark", async ({ roadmap }) => {
    await open(roadmap);
    await roadmap.chooseInRow(DNS, "In progress");
    await roadmap.chooseInRow(HTTP, "Skip");
    await roadmap.chooseInRow("Version Control", "Skip");
    await roadmap.chooseInRow("Databases", "In progress");
    await roadmap.expectNoViolationsInLightAndDark();
  });
});
