// The timer on a step: it survives reload, sleep, other tabs and a lost connection, and asks after an absurd length.
import { expect, test } from "../../fixtures/test.mjs";
import { words } from "../../fixtures/words.mjs";

const INK = `# Ink

1. **Foundations**
- Brushes (4 h)
- Papers (2 h)
2. **Kanji** (4 h) {#kanji}
`;

const NOW = new Date("2026-11-28T12:00:00Z");

const bar = (/** @type {Page} */ page) => page.getByRole("group", { name: "Timer", exact: true });
const time = (/** @type {Page} */ page) => bar(page).getByRole("timer");
const stop = (/** @type {Page} */ page) => bar(page).getByRole("button", { name: "Stop timer" });
const learned = (/** @type {RoadmapPage} */ roadmap) =>
  roadmap.dialog.getByLabel("Time spent learning", { exact: true });
const expectFigure = (/** @type {RoadmapPage} */ roadmap, step, said) =>
  expect(roadmap.checkbox(step)).toHaveAccessibleDescription(said.replaceAll(" h", "\u00a0h"));

async function openInk(/** @type {RoadmapPage} */ roadmap, address = "") {
  await roadmap.page.clock.install({ time: NOW });
  await roadmap.serve(INK).open(address);
  await roadmap.expand("Foundations");
  await roadmap.waitForLazyPart();
}

async function start(/** @type {RoadmapPage} */ roadmap, step) {
  await roadmap.chooseInRow(step, "Start timer");
  await expect(bar(roadmap.page)).toContainText(step);
}

for (const timezoneId of ["America/Los_Angeles", "Pacific/Auckland", "UTC"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    const tag = timezoneId === "UTC" ? "@everywhere" : [];
    test("a timer goes on through a reload and sleep, and what it counted is kept, and undone", { tag }, async ({
      roadmap,
      page,
    }) => {
      await openInk(roadmap);
      await start(roadmap, "Brushes");
      await roadmap.expectMark("Brushes", "in progress");
      await expect(time(page)).toHaveText("0:00");
      await page.clock.fastForward("10:00");
      await expect(time(page)).toHaveText("0:10");
      await roadmap.reload();
      await expect(time(page)).toHaveText("0:10");
      await page.clock.fastForward("15:20");
      await expect(time(page)).toHaveText("0:25");
      await stop(page).click();
      await expect(bar(page)).toHaveCount(0);
      await expect(roadmap.toast).toContainText("25\u00a0min added to “Brushes”.");
      await expectFigure(roadmap, "Brushes", "in progress, 0.4 of 4 h spent");
      await roadmap.undo.click();
      await expectFigure(roadmap, "Brushes", "in progress, 4 h");
      await roadmap.redo.click();
      await expectFigure(roadmap, "Brushes", "in progress, 0.4 of 4 h spent");
    });
  });
}

test("after an absurd length one is asked, at the stop and after a reload", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await start(roadmap, "Papers");
  await page.clock.fastForward("09:12:00");
  await expect(time(page)).toHaveText("9:12");
  await stop(page).click();
  const question = "The timer ran for 9\u00a0h 12\u00a0min on “Papers”. How much of that time were you learning?";
  await expect(roadmap.dialog).toContainText(question);
  await expect(learned(roadmap), "what is left of the step").toHaveValue("2");
  await roadmap.expectNoViolations();
  await roadmap.press("Escape");
  await expect(time(page)).toHaveText("9:12");
  await roadmap.page.reload();
  await expect(roadmap.dialog).toContainText(question);
  await learned(roadmap).fill("10");
  await roadmap.inDialog("Keep").click();
  await expect(learned(roadmap)).toHaveAccessibleDescription(/^Write at most 9\u00a0h 12\u00a0min/);
  await learned(roadmap).fill("1:30");
  await roadmap.inDialog("Keep").click();
  await expect(roadmap.toast).toContainText("1\u00a0h 30\u00a0min added to “Papers”.");
  await expect(bar(page)).toHaveCount(0);
  await roadmap.expand("Foundations");
  await expectFigure(roadmap, "Papers", "in progress, 1.5 of 2 h spent");
});

test("four hours are kept without a question, and of a minute more one is asked", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await start(roadmap, "Brushes");
  await page.clock.fastForward("03:59:00");
  await stop(page).click();
  await expect(roadmap.toast).toContainText("3\u00a0h 59\u00a0min added to “Brushes”.");
  await expect(bar(page)).toHaveCount(0);
  await expect(roadmap.dialog).toBeHidden();
  await start(roadmap, "Papers");
  await page.clock.fastForward("04:01:00");
  await stop(page).click();
  await expect(roadmap.dialog).toContainText("The timer ran for 4\u00a0h 1\u00a0min on “Papers”.");
  await roadmap.inDialog("Keep").click();
  await expect(roadmap.toast).toContainText("2\u00a0h added to “Papers”.");
});

test("a tick after an absurd length asks, too, and the step is done with what one answers", async ({
  roadmap,
  page,
}) => {
  await openInk(roadmap);
  await start(roadmap, "Papers");
  await page.clock.fastForward("09:12:00");
  await roadmap.checkbox("Papers").click();
  await expect(roadmap.dialog).toContainText("The timer ran for 9\u00a0h 12\u00a0min on “Papers”.");
  await expect(roadmap.checkbox("Papers")).toBeChecked();
  await learned(roadmap).fill("1:30");
  await roadmap.inDialog("Keep").click();
  await expect(bar(page)).toHaveCount(0);
  await expectFigure(roadmap, "Papers", "1.5 h spent");
  await roadmap.expectOverall("1.5 of 9.5 hours");
});

test("what was not for learning is discarded, and a moment adds nothing", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await start(roadmap, "Papers");
  await page.clock.fastForward("09:12:00");
  await stop(page).click();
  await roadmap.inDialog("Discard").click();
  await expect(roadmap.toast).toContainText("The timer has stopped. Nothing was added.");
  await expect(bar(page)).toHaveCount(0);
  await start(roadmap, "Papers");
  await page.clock.fastForward("00:20");
  await stop(page).click();
  await expect(roadmap.toast).toContainText("The timer ran for less than a minute. Nothing was added.");
  await expectFigure(roadmap, "Papers", "in progress, 2 h");
});

test("starting on another step keeps the time of the first, and a tick ends the timer", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await start(roadmap, "Brushes");
  await page.clock.fastForward("30:00");
  await start(roadmap, "Papers");
  await expect(roadmap.toast).toContainText("30\u00a0min added to “Brushes”. The timer runs on “Papers”.");
  await expect(time(page)).toHaveText("0:00");
  await page.clock.fastForward("01:00:00");
  await roadmap.tick("Papers");
  await expect(bar(page)).toHaveCount(0);
  await expect(roadmap.toast).toContainText("“Papers” is done, with 1\u00a0h from the timer.");
  await roadmap.expectOverall("1 of 9 hours");
  await roadmap.undo.click();
  await roadmap.expectOverall("0 of 10 hours");
  await expect(roadmap.checkbox("Papers")).not.toBeChecked();
  await expectFigure(roadmap, "Papers", "in progress, 2 h");
  await roadmap.redo.click();
  await roadmap.expectOverall("1 of 9 hours");
});

test("a tick on a section of many steps ends the timer on one of them, and one undo takes both back", async ({
  roadmap,
  page,
}) => {
  const steps = Array.from({ length: 300 }, (_, at) => `- Stroke ${at + 1} (1 h)`);
  await page.clock.install({ time: NOW });
  await roadmap.serve(`# Ink\n\n1. **Foundations**\n${steps.join("\n")}\n`).open();
  await roadmap.expand("Foundations");
  await roadmap.waitForLazyPart();
  await start(roadmap, "Stroke 2");
  await page.clock.fastForward("30:00");
  await roadmap.checkbox("Foundations").click();
  await expect(bar(page)).toHaveCount(0);
  await roadmap.expectOverall("299.5 of 299.5 hours");
  await roadmap.undo.click();
  await roadmap.expectOverall("0 of 300 hours");
  await expectFigure(roadmap, "Stroke 2", "in progress, 1 h");
});

test("a tick on a section whose last steps were done before ends the timer, too", async ({ roadmap, page }) => {
  const numbers = Array.from({ length: 300 }, (_, at) => at + 1);
  const steps = numbers.map((number) => `- Stroke ${number} (1 h) {#s${number}}`);
  const done = numbers.slice(60).map((number) => [`s${number}`, ["done", Date.parse("2026-01-01"), 0, 1]]);
  const file = { cairn: "progress", v: 1, roadmap: "course", title: "Ink", marks: Object.fromEntries(done) };
  await page.clock.install({ time: NOW });
  await roadmap.serve(`# Ink\n\n## Foundations\n\n${steps.join("\n")}\n`).open();
  await roadmap.openFile("ink.json", JSON.stringify(file));
  await roadmap.inDialog("Merge").click();
  await roadmap.expectOverall("240 of 300 hours");
  await roadmap.expand("Foundations");
  await start(roadmap, "Stroke 2");
  await page.clock.fastForward("30:00");
  await roadmap.checkbox("Foundations").click();
  await expect(bar(page)).toHaveCount(0);
  await roadmap.expectOverall("299.5 of 299.5 hours");
});

test("two tabs show one timer, and what one stops has stopped in the other", async ({ roadmap, page }) => {
  await openInk(roadmap);
  const other = await roadmap.newTab();
  await openInk(other);
  await start(roadmap, "Brushes");
  await expect(bar(other.page)).toContainText("Brushes");
  await page.clock.fastForward("05:00");
  await stop(page).click();
  await expect(bar(other.page)).toHaveCount(0);
  await expectFigure(other, "Brushes", "in progress, 0.1 of 4 h spent");
});

test("of two tabs the one that ticks ends the timer, and one undo in it takes both back", async ({ roadmap, page }) => {
  await openInk(roadmap);
  const other = await roadmap.newTab();
  await openInk(other);
  await start(roadmap, "Brushes");
  await expect(bar(other.page)).toContainText("Brushes");
  await page.clock.fastForward("30:30");
  await other.tick("Brushes");
  await expect(other.toast).toContainText("“Brushes” is done, with 30\u00a0min from the timer.");
  await expect(bar(page)).toHaveCount(0);
  // The clocks of two tabs are some seconds apart.
  await expect(roadmap.checkbox("Brushes")).toHaveAccessibleDescription(/^0\.5\d?\u00a0h spent$/);
  // Then the other tab would have taken it that nobody ends the timer.
  await page.clock.fastForward("00:05");
  await roadmap.settle();
  await expect(roadmap.toast).not.toContainText("from the timer");
  await expect(roadmap.checkbox("Brushes")).toHaveAccessibleDescription(/^0\.5\d?\u00a0h spent$/);
  await other.undo.click();
  await expectFigure(other, "Brushes", "in progress, 4 h");
  await expectFigure(roadmap, "Brushes", "in progress, 4 h");
});

test("of two tabs only the one that ticks asks about an absurd length", async ({ roadmap, page }) => {
  await openInk(roadmap);
  const other = await roadmap.newTab();
  await openInk(other);
  await start(roadmap, "Brushes");
  await expect(bar(other.page)).toContainText("Brushes");
  await page.clock.fastForward("09:12:00");
  await other.checkbox("Brushes").click();
  await expect(other.dialog).toContainText("on “Brushes”.");
  await expect(roadmap.checkbox("Brushes")).toBeChecked();
  await page.clock.fastForward("00:05");
  await roadmap.settle();
  await expect(roadmap.dialog).toBeHidden();
  await other.inDialog("Keep").click();
  await expect(bar(page)).toHaveCount(0);
  await expect(roadmap.dialog).toBeHidden();
});

test("a timer ends when its step comes as done from a file", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await start(roadmap, "Kanji");
  await page.clock.fastForward("30:00");
  const marks = { kanji: ["done", NOW.getTime() + 20 * 60_000, 0, 1] };
  await roadmap.openFile(
    "ink.json",
    JSON.stringify({ cairn: "progress", v: 1, roadmap: "course", title: "Ink", marks }),
  );
  await roadmap.inDialog("Merge").click();
  await expect(roadmap.checkbox("Kanji")).toBeChecked();
  await page.clock.fastForward("00:05");
  await expect(bar(page)).toHaveCount(0);
  await expect(roadmap.toast).toContainText("“Kanji” is done, with 30\u00a0min from the timer.");
  await expectFigure(roadmap, "Kanji", "0.5 h spent");
});

test("without a connection it starts and stops", async ({ roadmap, page, context }) => {
  await openInk(roadmap);
  await context.setOffline(true);
  await start(roadmap, "Brushes");
  await page.clock.fastForward("25:00");
  await stop(page).click();
  await expect(roadmap.toast).toContainText("25\u00a0min added to “Brushes”.");
});

test("by keyboard alone it starts, leads back to its step while one searches, and stops", async ({ roadmap, page }) => {
  await openInk(roadmap);
  await roadmap.checkbox("Papers").focus();
  await roadmap.press("t");
  await expect(bar(page)).toContainText("Papers");
  await roadmap.expectFocus("Papers");
  await page.clock.fastForward("02:00");
  await roadmap.press("/");
  await expect(roadmap.search).toBeFocused();
  await roadmap.tabTo(bar(page).getByRole("button", { name: "Papers" }));
  await roadmap.press("Enter");
  await roadmap.expectFocus("Papers");
  await roadmap.press("t");
  await expect(roadmap.toast).toContainText("2\u00a0min added to “Papers”.");
  await roadmap.press("t");
  await expect(roadmap.toast).toContainText("The timer runs on “Papers”.");
  await page.clock.fastForward("01:00");
  await roadmap.press("Escape");
  await expect(roadmap.search).toBeHidden();
  await roadmap.tabTo(stop(page));
  await roadmap.press("Enter");
  await expect(bar(page)).toHaveCount(0);
  await expect(roadmap.toolbar.getByRole("button", { name: "Search and filter" }), "the focus stays").toBeFocused();
});

test("a timer of a step that is gone has its id, and can be stopped; a clock that was set back makes it no less than nothing", async ({
  roadmap,
  page,
}) => {
  await openInk(roadmap);
  await page.evaluate((since) => {
    localStorage.setItem("cairn::own:course:timer", JSON.stringify({ v: 1, at: 1, step: "gone", since }));
  }, NOW.getTime() + 3_600_000);
  await roadmap.reload();
  await expect(bar(page)).toContainText("gone");
  await expect(time(page)).toHaveText("0:00");
  await stop(page).click();
  await expect(bar(page)).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const language of ["en", "ar"]) {
    test(`the timer is above the tools, and covers neither rows nor the toast (${language})`, async ({
      roadmap,
      page,
    }) => {
      const said = (id, english) => (language === "en" ? english : words(language, id));
      await page.clock.install({ time: NOW });
      await page.addInitScript((since) => {
        localStorage.setItem("cairn::own:course:timer", JSON.stringify({ v: 1, at: since, step: "kanji", since }));
      }, NOW.getTime() - 600_000);
      await roadmap.serve(INK).open(`?roadmap=course&lang=${language}`);
      const group = page.getByRole("group", { name: said("hours-timer", "Timer"), exact: true });
      await expect(group).toContainText("Kanji");
      await expect(group.getByRole("timer")).toHaveText("0:10");
      await roadmap.checkbox("Foundations").tap();
      const toast = page.getByRole("region", { name: said("page-last_change", "Last change") });
      await expect(toast).toBeVisible();
      const [above, timer, tools] = await Promise.all([
        toast.boundingBox(),
        group.boundingBox(),
        page.getByRole("button", { name: said("page-menu", "Menu"), exact: true }).boundingBox(),
      ]);
      expect(above.y + above.height).toBeLessThanOrEqual(timer.y);
      expect(timer.y + timer.height).toBeLessThanOrEqual(tools.y);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      // The last line of the page may come later.
      const end = () =>
        page.getByRole("contentinfo").evaluate((footer) => {
          scrollTo(0, 1e6);
          return footer.getBoundingClientRect().bottom;
        });
      await expect.poll(end, "the end of the page is free").toBeLessThanOrEqual(timer.y);
      await group.getByRole("button", { name: said("hours-stop_timer", "Stop timer") }).tap();
      await expect(group).toHaveCount(0);
    });
  }
});
