// What stands above the rows: the figures, the trail, the way on, and the line for a first visit.
import { layoutShiftOf, recordLayoutShift } from "../../fixtures/conditions.mjs";
import { TOPICS } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const STEP = "Domain names & DNS resolution";
const SECTIONS = TOPICS.filter(({ level }) => level === 1).map(({ title }) => title);
const DAY = 24 * 60 * 60 * 1000;

const header = (/** @type {Page} */ page) => page.getByRole("banner");
const wayOn = (/** @type {Page} */ page) => page.getByRole("region", { name: "Continue", exact: true });
const trail = (/** @type {Page} */ page) => page.getByRole("listbox", { name: "Sections" });
const onTrail = (/** @type {Page} */ page, name) => trail(page).getByRole("option", { name });
const topOf = async (/** @type {Locator} */ locator) => (await locator.boundingBox()).y;
/** In the page, wherever one has scrolled to. */
const placeOf = (/** @type {Locator} */ locator) =>
  locator.evaluate((element) => element.getBoundingClientRect().top + scrollY);

test("one line says how much there is, then how far one is, and where it is kept", async ({ roadmap, page }) => {
  await roadmap.open();
  const figures = header(page).getByText("saved in this browser").locator("..");
  await expect(figures).toHaveText("91 steps234 hourssaved in this browser");
  await roadmap.tick("Testing");
  await expect(figures).toHaveText("12 of 234 hours5 of 91 stepssaved in this browser");
  await page.goto(roadmap.at("?readonly"));
  await expect(header(page).getByText("view only")).toBeVisible();
  await roadmap.waitForLazyPart();
  await expect(wayOn(page)).toHaveCount(0);
});

test("the trail has each section with its hours, and follows the ticks", async ({ roadmap, page }) => {
  await roadmap.open();
  await expect(trail(page).getByRole("option")).toHaveCount(16);
  await expect(onTrail(page, "Testing, 0 of 12 hours")).toBeVisible();
  await roadmap.tick("Testing");
  await expect(onTrail(page, "Testing, 12 of 12 hours")).toBeVisible();
  const current = trail(page).getByRole("option").and(page.locator("[aria-current=true]"));
  await expect(current).toHaveAccessibleName("Foundations, 0 of 10 hours");
  await roadmap.tick("Foundations");
  await expect(current).toHaveAccessibleName(/^Python Core/);
  const widths = await trail(page)
    .getByRole("option")
    .evaluateAll((stretches) => stretches.map((stretch) => stretch.getBoundingClientRect().width));
  const whole = widths.reduce((sum, width) => sum + width);
  expect(widths[1] / whole, "Python Core is 40 of 234 hours").toBeCloseTo(40 / 234, 1);
});

test("what a tick changes is drawn in one frame, and only that it is saved in another", async ({ roadmap, page }) => {
  // Otherwise a backup is offered, some time after the first tick.
  await page.addInitScript(() => {
    navigator.storage.persist = async () => true;
  });
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await expect(wayOn(page).getByText(STEP)).toBeVisible();
  // What there is to read comes later than the step, to the rows as well.
  await expect(wayOn(page).getByRole("link")).toBeVisible();
  // The toast of the first tick is built with it.
  await roadmap.checkbox("Python Core").check();
  await roadmap.expectSaved();
  const later = await roadmap.checkbox(STEP).evaluate(async (box) => {
    const toast = document.querySelector("[aria-label='Last change']");
    const seen = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    const frame = () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    box.click();
    await frame();
    const first = seen.splice(0).length;
    while (!toast.textContent.includes("Saved")) await frame();
    await frame();
    observer.disconnect();
    return {
      first,
      elsewhere: seen.filter(({ target }) => !toast.contains(target)).map(({ target }) => target.textContent),
    };
  });
  expect(later.first).toBeGreaterThan(0);
  expect(later.elsewhere).toEqual([]);
  await expect(wayOn(page).getByText(STEP)).toHaveCount(0);
});

test("a pointer sees a section's name on the trail, and goes there", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.waitForLazyPart();
  await onTrail(page, /^Databases/).hover();
  await expect(header(page).getByText("Databases, 0 of 20 hours")).toBeVisible();
  await onTrail(page, /^Testing/).click();
  await roadmap.expectFocus("Testing");
  await expect(header(page).getByText("Databases, 0 of 20 hours")).toBeHidden();
});

test("the trail is one stop of the keyboard, and the arrows go along it", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.waitForLazyPart();
  await roadmap.tabTo(trail(page));
  await expect(header(page).getByText("Foundations, 0 of 10 hours")).toBeVisible();
  await roadmap.press("ArrowRight", "ArrowRight", "ArrowLeft");
  await expect(header(page).getByText("Python Core, 0 of 40 hours")).toBeVisible();
  const said = await trail(page).evaluate(
    (line) => document.getElementById(line.getAttribute("aria-activedescendant")).ariaLabel,
  );
  expect(said).toBe("Python Core, 0 of 40 hours");
  // With Alt it is the browser's own key.
  await page.evaluate(() => addEventListener("keydown", (event) => (window.isTaken = event.defaultPrevented)));
  await roadmap.press("Alt+ArrowLeft");
  expect(await page.evaluate(() => window.isTaken)).toBe(false);
  await expect(header(page).getByText("Python Core, 0 of 40 hours")).toBeVisible();
  await roadmap.press("Enter");
  await roadmap.expectFocus("Python Core");
});

test("400 sections have their places on the trail, and of 600 it is one bar", async ({ roadmap, page }) => {
  const sections = (count) =>
    `# Many\n1. **Foundations** (1 h)\n${Array.from({ length: count - 1 }, (_, at) => `${at + 2}. **S${at + 2}** (${1 + (at % 7)} h)`).join("\n")}`;
  roadmap.serve(sections(400));
  await roadmap.open();
  await roadmap.waitForLazyPart();
  await expect(trail(page).getByRole("option")).toHaveCount(400);
  await roadmap.tabTo(trail(page));
  await roadmap.press("End", "Enter");
  await roadmap.expectFocus("S400");
  roadmap.serve(sections(600));
  await roadmap.open();
  await expect(trail(page)).toHaveCount(0);
  await roadmap.tick("Foundations");
  await roadmap.expectOverall("1 of 2391 hours");
});

test("the way on has the next step, marks it done, and goes there", async ({ roadmap, page }) => {
  await roadmap.open();
  const card = wayOn(page);
  await expect(card).toContainText("Foundations › Internet Fundamentals");
  await expect(card).toContainText(STEP);
  const before = await topOf(roadmap.checkbox("Foundations"));
  await card.getByRole("button", { name: `Done: ${STEP}` }).click();
  await roadmap.expectOverall("1 of 234 hours");
  await expect(card).toContainText("HTTP/HTTPS protocols & status codes");
  // Of two clicks that follow at once, the second was meant for the same step.
  await card.getByRole("button", { name: /^Done: HTTP/ }).dblclick();
  await roadmap.expectOverall("2 of 234 hours");
  await expect(card).toContainText("Hosting basics");
  expect(await topOf(roadmap.checkbox("Foundations")), "no row moves").toBe(before);
  await card.getByRole("button", { name: /^Go to Hosting basics/ }).click();
  await roadmap.expectFocus("Hosting basics (shared, VPS, containers)");
});

test("the way on has the first link of a step", async ({ roadmap, page }) => {
  roadmap.serve("# Course\n\n## Foundations\n\n- [ ] Read [the book](https://book.example/one)\n- [ ] Think\n");
  await roadmap.open();
  const card = wayOn(page);
  await expect(card.getByRole("link", { name: "the book" })).toHaveAttribute("href", "https://book.example/one");
  const before = await card.boundingBox();
  await card.getByRole("button", { name: /^Done: / }).click();
  await expect(card).toContainText("Think");
  await expect(card.getByRole("link")).toHaveCount(0);
  expect(await card.boundingBox()).toEqual(before);
});

test("on a phone the line after days away ends within its card", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const then = Date.now() - 400 * DAY;
  await page.addInitScript((then) => {
    const mark = { v: 1, mark: "done", at: [then, 0, 1] };
    localStorage.setItem("cairn:python-backend:domain-names-dns-gws6ev", JSON.stringify(mark));
  }, then);
  await roadmap.open();
  const line = wayOn(page).getByText(/^Last here/);
  const [card, words] = [await wayOn(page).boundingBox(), await line.boundingBox()];
  expect(words.x + words.width).toBeLessThanOrEqual(card.x + card.width);
});

test("after days away a line says when one was here, until the next mark", async ({ roadmap, page }) => {
  const then = Date.now() - 6 * DAY;
  await page.addInitScript((then) => {
    const mark = { v: 1, mark: "done", at: [then, 0, 1] };
    localStorage.setItem("cairn:python-backend:domain-names-dns-gws6ev", JSON.stringify(mark));
  }, then);
  await roadmap.open();
  const month = new Date(then).toLocaleDateString("en-GB", { month: "long" });
  await expect(wayOn(page)).toContainText(`Last here 6 days ago · 1 step since ${month}`);
  await roadmap.tick("Databases");
  await expect(wayOn(page)).not.toContainText("Last here");
});

test("the end of the way says what was walked, and leads on", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick(...SECTIONS.slice(0, -1));
  await roadmap.checkbox(SECTIONS.at(-1)).scrollIntoViewIfNeeded();
  const before = await topOf(roadmap.checkbox(SECTIONS.at(-1)));
  await roadmap.tick(SECTIONS.at(-1));
  const card = wayOn(page);
  await expect(card).toContainText("All done.");
  await expect(card).toContainText("91 steps, 234 hours");
  await expect(card).toContainText(new Date().toLocaleDateString("en-GB", { dateStyle: "long" }));
  expect(Math.abs((await topOf(roadmap.checkbox(SECTIONS.at(-1)))) - before), "no row moves").toBeLessThan(1);
  // One cairn, in the card, and all of it fits, at any width.
  await expect(header(page).locator("svg").filter({ visible: true })).toHaveCount(1);
  for (const width of [360, 660, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const [around, inside] = await Promise.all(
      [card, card.getByRole("button").last()].map((part) => part.boundingBox()),
    );
    expect(inside.y + inside.height, `${width}`).toBeLessThan(around.y + around.height);
    expect(inside.x + inside.width, `${width}`).toBeLessThan(around.x + around.width);
  }
  await card.getByRole("button", { name: "Open another roadmap" }).click();
  await expect(page.getByRole("dialog", { name: "Open a roadmap" })).toBeVisible();
  await roadmap.press("Escape");
  await card.getByRole("button", { name: "Share the card" }).click();
  await expect(roadmap.inDialog("Download SVG, light")).toBeVisible();
  await roadmap.press("Escape");
  await roadmap.checkbox("Testing").uncheck();
  await expect(card).toContainText("Fixtures, parametrization");
});

test("a first visit says what Cairn is, until it is dismissed or something is marked", async ({ roadmap, page }) => {
  const line = header(page).getByText("Tick what you know. It stays in this browser.");
  await recordLayoutShift(page);
  await roadmap.open();
  await expect(line).toBeVisible();
  await header(page).getByRole("button", { name: "Open your own roadmap" }).click();
  await expect(page.getByRole("dialog", { name: "Open a roadmap" })).toBeVisible();
  await roadmap.press("Escape");
  const before = await placeOf(roadmap.checkbox("Foundations"));
  await roadmap.tick("Testing");
  expect(await placeOf(roadmap.checkbox("Foundations")), "the first tick moves no row").toBe(before);
  await roadmap.reload();
  await expect(line).toBeHidden();
  await roadmap.settle();
  expect(await layoutShiftOf(page)).toBeLessThan(0.01);
  await page.evaluate(() => localStorage.clear());
  await roadmap.serve("# Course\n1. **Foundations**\n- one").open();
  await header(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(line).toBeHidden();
  await roadmap.reload();
  await expect(line).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("the header leaves room for eight sections", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.tick("Testing");
    await roadmap.reload();
    await expect(wayOn(page)).toContainText(STEP);
    const { y, height } = await wayOn(page).boundingBox();
    expect(y).toBeLessThan(160);
    const [first, eighth] = [
      await roadmap.row(SECTIONS[0]).boundingBox(),
      await roadmap.row(SECTIONS[7]).boundingBox(),
    ];
    expect(first.y).toBeGreaterThanOrEqual(y + height);
    const tools = await roadmap.menuButton.boundingBox();
    expect(eighth.y + eighth.height, "eight sections are above the tools").toBeLessThan(tools.y);
    const title = page.getByRole("heading", { level: 1 });
    expect(await title.evaluate((title) => parseFloat(getComputedStyle(title).fontSize))).toBe(24);
    const [said, cairn] = await Promise.all(
      [header(page).getByText("saved in this browser").locator(".."), header(page).locator("svg").first()].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(cairn.x).toBeGreaterThanOrEqual(said.x + said.width);
    expect(Math.abs(cairn.y + cairn.height / 2 - said.y - said.height / 2), "beside the figures").toBeLessThan(8);
  });

  test("a tap on the trail goes to the section", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.waitForLazyPart();
    await onTrail(page, /^Python Core/).tap();
    await roadmap.expectFocus("Python Core");
    await expect(onTrail(page, /^Python Core/)).toBeInViewport();
  });

  test("a finger on the trail sees the section's name and hours", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.waitForLazyPart();
    const client = await page.context().newCDPSession(page);
    const { x, y, width, height } = await onTrail(page, /^Python Core/).boundingBox();
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    const label = header(page).getByText("Python Core, 0 of 40 hours");
    await expect(label).toBeInViewport({ ratio: 1 });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(label).toBeHidden();
  });

  test("a tap on the words of the next step goes there, and to what there is to read", async ({ roadmap, page }) => {
    await roadmap.open();
    await expect(wayOn(page).getByRole("link")).toBeVisible();
    await wayOn(page)
      .getByRole("button", { name: `Go to ${STEP}` })
      .tap({ position: { x: 30, y: 30 } });
    const sheet = page.getByRole("dialog", { name: STEP });
    await expect(sheet.getByText("Foundations › Internet Fundamentals · 1 h")).toBeVisible();
    await sheet.getByRole("button", { name: "Close" }).tap();
    await roadmap.expectFocus(STEP);
  });
});
