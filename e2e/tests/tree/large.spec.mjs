// A roadmap of 10,000 steps, of which only the rows in view are on the page.
import { holdTypingClock } from "../../fixtures/conditions.mjs";
import { large } from "../../fixtures/large.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const STEPS = 10_000;
const TOPICS = STEPS + STEPS / 10 + STEPS / 100 + STEPS / 1000;
const TITLES = large(STEPS)
  .split("\n")
  .slice(1)
  .map((line) => line.replace(/^- |^[\d.]+ |\*\*|( \(100 h\))/g, "").replaceAll("**", ""));
const step = (number) => TITLES.find((title) => title.startsWith(`Step ${number} `));

test.beforeEach(async ({ roadmap, page }) => {
  roadmap.serve(large(STEPS));
  await holdTypingClock(page);
});

/** From now on `blanks` has each place between the toolbar and the end of the window where a frame showed no row. */
const watchForBlanks = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    window.frames_ = 0;
    window.blanks = [];
    const look = () => {
      window.frames_ += 1;
      const list = document.querySelector("main ul").getBoundingClientRect();
      for (let y = 80; y < innerHeight - 80; y += 40) {
        if (y < list.top + 20 || y > list.bottom - 20) continue;
        const element = document.elementFromPoint(innerWidth / 2, y);
        if (!element?.closest("li > div")) window.blanks.push([scrollY, y]);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

test("no blank row is drawn, by wheel, by bar and by key, from end to end", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await watchForBlanks(page);
  await page.mouse.move(400, 500);
  for (const by of [...Array(30).fill(700), ...Array(30).fill(-500)]) {
    await page.mouse.wheel(0, by);
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
  await page.evaluate(async () => {
    const height = document.documentElement.scrollHeight;
    const stops = Array.from({ length: 60 }, (_, stop) => ((stop * 37) % 60) / 60);
    for (const stop of [...stops, 1, 0]) {
      scrollTo(0, height * stop);
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  });
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("End", "PageUp", "PageUp", "PageDown", "Home", "PageDown");
  await roadmap.settle();
  expect(await page.evaluate(() => window.frames_)).toBeGreaterThan(100);
  expect(await page.evaluate(() => window.blanks)).toEqual([]);
  expect(await page.getByRole("checkbox").count()).toBeLessThan(120);
});

for (const width of [360, 1200]) {
  test(`the scroll bar is at the right place at ${width} px`, async ({ roadmap, page }) => {
    await page.setViewportSize({ width, height: 740 });
    await roadmap.open();
    await roadmap.expandAll();
    await roadmap.settle();
    const heights = [];
    for (const part of [0.25, 0.5, 0.75]) {
      const [height, first] = await page.evaluate(async (part) => {
        const height = document.documentElement.scrollHeight;
        scrollTo(0, height * part);
        await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
        return [height, Number(document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest("li").dataset.topic)];
      }, part);
      heights.push(height);
      expect(Math.abs(first / TOPICS - part), `row ${first} at ${part}`).toBeLessThan(0.02);
    }
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.03);
  });
}

test("the keyboard walks through rows that are not on the page yet", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("End");
  await roadmap.expectFocus(TITLES.at(-1));
  await expect(roadmap.checkbox(TITLES.at(-1))).toBeInViewport();
  await roadmap.press("Home");
  await roadmap.expectFocus("Foundations");
  for (let row = 1; row <= 120; row += 1) {
    await page.keyboard.press("ArrowDown");
    if (row % 40 === 0) {
      await roadmap.expectFocus(TITLES[row]);
      await expect(roadmap.checkbox(TITLES[row])).toBeInViewport();
    }
  }
  await page.keyboard.type("Step 8888");
  await roadmap.expectFocus(step(8888));
  await expect(roadmap.checkbox(step(8888))).toBeInViewport();
  await roadmap.press("ArrowLeft");
  await expect(page.getByRole("checkbox", { name: /^Part 9\.9\.9 / })).toBeFocused();

  // A focused row keeps the focus, however far one scrolls.
  await page.evaluate(() => scrollTo(0, 0));
  await roadmap.settle();
  await expect(page.getByRole("checkbox", { name: /^Part 9\.9\.9 / })).toBeFocused();
  await roadmap.press("ArrowDown");
  await roadmap.expectFocus(step(8880));
});

test("an address scrolls its topic to the middle of the window", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await roadmap.checkbox("Foundations").focus();
  await page.keyboard.type("Step 7777");
  const address = await roadmap.addressOf(step(7777));
  await roadmap.collapseAll();
  await page.goto("about:blank");
  await page.goto(roadmap.at(address));
  await roadmap.expectFocus(step(7777));
  await roadmap.settle();
  const box = await roadmap.checkbox(step(7777)).boundingBox();
  expect(Math.abs(box.y + box.height / 2 - page.viewportSize().height / 2)).toBeLessThan(60);
});

test("levels, positions and set sizes are announced correctly", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await roadmap.checkbox("Foundations").focus();
  await page.keyboard.type("Step 4567");
  await roadmap.expectFocus(step(4567));
  const tree = await roadmap.accessibilityTree();
  const places = new Map();
  let item;
  for (const node of tree) {
    if (node.role === "listitem") item = node;
    if (node.role === "checkbox") places.set(node.name, item.level);
  }
  expect(places.get(step(4567))).toBe(4);
  const set = (name) => roadmap.row(name).evaluate((item) => [item.ariaPosInSet, item.ariaSetSize].map(Number));
  expect(await set(step(4567))).toEqual([8, 10]);
  expect(await set(TITLES.find((title) => title.startsWith("Part 5.6.7 ")))).toEqual([7, 10]);
  expect(await set(TITLES.find((title) => title.startsWith("Section 5 ")))).toEqual([5, 10]);
  await roadmap.expectNoViolations();
});

test("folding, filtering and ticking keep the row in place", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await roadmap.checkbox("Foundations").focus();
  await page.keyboard.type("Step 5005");
  await roadmap.expectFocus(step(5005));
  await roadmap.settle();
  const at = async (title) => (await roadmap.checkbox(title).boundingBox()).y;
  // A window scrolls by whole pixels.
  const expectAt = async (title, before) => expect(Math.abs((await at(title)) - before)).toBeLessThanOrEqual(1.5);
  const before = await at(step(5005));
  await roadmap.tick(step(5005));
  await expectAt(step(5005), before);
  await roadmap.press("/");
  await roadmap.filter.selectOption("To do");
  await expect(roadmap.checkbox(step(5004))).toBeInViewport();
  await roadmap.press("Escape");
  await expect(roadmap.checkbox(step(5005))).toBeInViewport();
  await roadmap.settle();
  await expectAt(step(5005), before);
  const part = TITLES.find((title) => title.startsWith("Part 6.1.1 "));
  await roadmap.checkbox(part).focus();
  await roadmap.settle();
  const there = await at(part);
  await roadmap.press("Enter");
  await roadmap.settle();
  await expectAt(part, there);
  await roadmap.press("*");
  await roadmap.settle();
  await expectAt(part, there);
});

test("a reload returns to the row in view", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.6));
  await roadmap.settle();
  const row = () =>
    page.evaluate(() => ({
      id: document.elementFromPoint(400, 300)?.closest("li")?.id,
      top: document.elementFromPoint(400, 300)?.closest("li > div")?.getBoundingClientRect().top,
    }));
  const { id, top } = await row();
  await page.reload();
  await expect.poll(async () => (await row()).id).toBe(id);
  await roadmap.settle();
  expect(Math.abs((await row()).top - top)).toBeLessThanOrEqual(1.5);
});

test("turning a phone keeps the place", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await roadmap.open();
  await roadmap.expandAll();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await roadmap.settle();
  const middle = () =>
    page.evaluate(() => Number(document.elementFromPoint(innerWidth / 2, 120).closest("li").dataset.topic));
  const before = await middle();
  await page.setViewportSize({ width: 844, height: 390 });
  await roadmap.settle();
  expect(Math.abs((await middle()) - before)).toBeLessThanOrEqual(2);
});

test("Control+F opens Cairn's search where rows are missing, and only there", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.press("Control+f");
  await expect(roadmap.search).toBeFocused();
  await page.unrouteAll();
  await page.goto(roadmap.url);
  await roadmap.ready();
  await page.evaluate(() => addEventListener("keydown", (event) => (window.isTaken = event.defaultPrevented)));
  await roadmap.press("Control+f");
  expect(await page.evaluate(() => window.isTaken)).toBe(false);
  await expect(roadmap.search).toBeHidden();
});

test("print has every row", async ({ roadmap, page }) => {
  roadmap.serve(large(2000));
  await roadmap.open();
  await roadmap.checkbox("Foundations").click();
  await expect(roadmap.status).toContainText("Foundations: 1000 steps done.");
  await page.evaluate(() => {
    addEventListener("beforeprint", () => setTimeout(() => {}));
    addEventListener("afterprint", () => (window.printed = true));
    matchMedia("print").addEventListener("change", ({ matches }) => {
      if (matches) window.rowsAtPrint = document.querySelectorAll("main input").length;
    });
  });
  await page.pdf({ format: "A4", pageRanges: "1" });
  await page.waitForFunction(() => window.printed);
  expect(await page.evaluate(() => window.rowsAtPrint)).toBe(2 + 20 + 200 + 2000);
  await expect(page.getByRole("checkbox")).toHaveCount(2);
});

test("a thousand marks are saved between frames, and shown only as they are saved", async ({ roadmap, page }) => {
  await roadmap.open();
  const frames = await page.evaluate(async () => {
    const frames = [];
    let last = performance.now();
    let done = false;
    const look = (now) => {
      const shown = Number(document.querySelector("[role=progressbar]").ariaValueText.split(" ")[0]);
      const kept = Object.keys(localStorage).filter((key) => key.startsWith("cairn:course:")).length;
      frames.push([now - last, shown, kept]);
      last = now;
      if (!done) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    document.querySelector("main input").click();
    await new Promise((/** @type {Done} */ ready) => {
      const until = () => (frames.at(-1)?.[2] === 1000 ? ready() : setTimeout(until));
      until();
    });
    done = true;
    return frames;
  });
  const between = frames.filter(([, , kept]) => kept > 0 && kept < 1000);
  expect(between.length).toBeGreaterThan(2);
  for (const [, shown, kept] of frames) expect(shown).toBeLessThanOrEqual(kept);
  await expect(roadmap.status).toContainText("Foundations: 1000 steps done.");
  await roadmap.expectOverall("1000 of 10000 hours");
  await roadmap.reload();
  await expect(roadmap.checkbox("Foundations")).toBeChecked();
});

test("marks that are still being saved when one leaves the page are all kept", async ({ roadmap, page }) => {
  await roadmap.open();
  const kept = await page.evaluate(() => {
    // From now on there is no frame, so that the rest is only saved when the page is left, or waited for one too long.
    window.requestAnimationFrame = () => 0;
    for (const box of document.querySelectorAll("main input")) box.click();
    return Object.keys(localStorage).filter((key) => key.startsWith("cairn:course:")).length;
  });
  // Each action completes the one before it; of the last one only the first slice is saved.
  expect(kept).toBe(9 * 1000 + 32);
  await roadmap.reload();
  await roadmap.expectOverall("10000 of 10000 hours");
});
