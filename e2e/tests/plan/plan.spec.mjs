// When one will be done: the line in the header, the dialog, and the calendar, where the browser is and by its clock.
import { expect, test } from "../../fixtures/test.mjs";

const INK = `# Ink

1. **Foundations** (10 h)
- Brushes
- Papers, *rough*; smooth
2. **Kanji** (4 h)
`;

/** Saturday, or Sunday in New Zealand. */
const NOW = "2026-11-28T12:00:00Z";

const header = (/** @type {Page} */ page) => page.getByRole("banner");
const line = (/** @type {Page} */ page) =>
  header(page).getByRole("button", { name: /^(Plan your weeks|At .* a week)/ });
const journey = (/** @type {Page} */ page) => header(page).getByRole("button", { name: "Journey", exact: true });
const field = (/** @type {RoadmapPage} */ roadmap, name) => roadmap.dialog.getByLabel(name, { exact: true });

async function openAt(/** @type {RoadmapPage} */ roadmap, time = NOW, document = INK) {
  await roadmap.page.clock.setFixedTime(new Date(time));
  await roadmap.serve(document).open();
  await expect(line(roadmap.page)).toBeVisible();
}

async function openPlan(/** @type {RoadmapPage} */ roadmap) {
  await line(roadmap.page).click();
  await expect(roadmap.dialog.getByRole("heading", { name: "Plan", level: 2 })).toBeFocused();
}

async function save(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.inDialog("Save plan").click();
  await expect(roadmap.dialog).toBeHidden();
}

/** The events of a calendar, unfolded: a map of names to values for each UID. */
function eventsOf(text) {
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  const events = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n").slice(1);
  const fields = (event) =>
    Object.fromEntries(event.split("\r\n").map((line) => [line.split(":")[0], line.slice(line.indexOf(":") + 1)]));
  return new Map(events.map(fields).map((event) => [event.UID, event]));
}

// Weeks begin on Sunday in the United States, so Brushes, 5 of the 10 hours, are of this week only where NOW is Sunday.
// On 2 December at noon in Greenwich it is Wednesday, a day of the plan, and Thursday in New Zealand.
for (const [timezoneId, today, week] of [
  ["America/Los_Angeles", "2026-11-28", "This week: 0 of 3 h. Next: today, Papers"],
  ["Pacific/Auckland", "2026-11-29", "This week: 5 h, 2 h more than planned. Next: Friday, Papers"],
  ["UTC", "2026-11-28", "This week: 0 of 3 h. Next: today, Papers"],
]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId, locale: "en-US" });

    test("a plan says when one is done, after a reload and each tick, and its calendar comes twice", async ({
      roadmap,
      page,
    }) => {
      await openAt(roadmap);
      await expect(line(page)).toHaveText("Plan your weeks");
      await openPlan(roadmap);
      await expect(field(roadmap, "From")).toHaveValue(today);
      await expect(roadmap.dialog).toContainText("At 6 h a week you finish on 14 December 2026");
      await expect(roadmap.dialog).toContainText("Next: Monday, Brushes.");
      await expect(roadmap.dialog).not.toContainText("0 of 0 h");
      await field(roadmap, "Time of day (empty: whole days)").fill("18:00");
      const [name, first] = await roadmap.download("Download calendar");
      expect(name).toBe("course.ics");
      expect((await roadmap.download("Download calendar"))[1], "the same plan, the same file").toBe(first);
      await save(roadmap);
      await expect(line(page)).toHaveText("At 6 h a week you finish on 14 December 2026");
      await roadmap.reload();
      await expect(line(page)).toHaveText("At 6 h a week you finish on 14 December 2026");
      await roadmap.expand("Foundations");
      await roadmap.tick("Brushes");
      await expect(line(page)).toHaveText("At 6 h a week you finish on 9 December 2026");

      await page.clock.setFixedTime(new Date("2026-11-28T12:05:00Z"));
      await openPlan(roadmap);
      await expect(field(roadmap, "Time of day (empty: whole days)")).toHaveValue("18:00");
      await field(roadmap, "Hours a week").fill("3");
      const later = eventsOf((await roadmap.download("Download calendar"))[1]);
      const before = eventsOf(first);
      const [papers] = [...before.values()].filter(({ SUMMARY }) => SUMMARY.startsWith("Papers"));
      expect(papers.SUMMARY).toBe("Papers\\, *rough*\\; smooth (1/3)");
      expect(papers.DTSTART).toBe("20261204T190000");
      const moved = later.get(papers.UID);
      expect(moved.DTSTART).toBe("20261130T180000");
      expect(Number(moved.SEQUENCE)).toBeGreaterThan(Number(papers.SEQUENCE));
      expect(moved.URL).toMatch(/\?roadmap=course#papers-rough-smooth-\w{6}$/);

      await page.clock.setFixedTime(new Date("2026-12-02T12:00:00Z"));
      await roadmap.reload();
      await openPlan(roadmap);
      await expect(roadmap.dialog).toContainText(week);
    });

    test("after a year of uneven weeks, the dialog says between which days", async ({ roadmap, page }) => {
      // 8, 0, 4 and 2 hours in turn, on Sundays.
      const first = Date.parse("2026-01-11T10:00:00Z");
      const weeks = Array.from({ length: 52 }, (_, week) => Array([8, 0, 4, 2][week % 4]).fill(week));
      const marks = weeks.flat().map((week, step) => [`s${step}`, first + week * 7 * 86_400_000]);
      await page.addInitScript((marks) => {
        for (const [step, at] of marks) {
          localStorage.setItem(`cairn:course:${step}`, JSON.stringify({ v: 1, mark: "done", at: [at, 0, 1] }));
        }
      }, marks);
      const steps = Array.from({ length: 200 }, (_, step) => `- Step ${step} (1 h) {#s${step}}`);
      await openAt(roadmap, "2027-01-04T10:00:00Z", `# Year\n1. **Foundations**\n${steps.join("\n")}\n`);
      await openPlan(roadmap);
      for (const day of ["Tuesday", "Thursday", "Saturday", "Sunday"]) await field(roadmap, day).check();
      await expect(roadmap.dialog).toContainText(
        "In the last 4 weeks: 3.5 h a week. At that pace you finish between 30 January 2027 and 7 March 2027.",
      );
    });
  });
}

test("days off move the date, and a date in mind gives the pace that it takes", async ({ roadmap }) => {
  await openAt(roadmap);
  await openPlan(roadmap);
  await roadmap.dialog.getByText("Days off", { exact: true }).click();
  await field(roadmap, "First day off").fill("2026-12-07");
  await field(roadmap, "Last day off").fill("2026-12-13");
  await roadmap.inDialog("Add").click();
  await expect(roadmap.dialog).toContainText("At 6 h a week you finish on 21 December 2026");
  await save(roadmap);
  await expect(line(roadmap.page)).toHaveText("At 6 h a week you finish on 21 December 2026");
  await openPlan(roadmap);
  await roadmap.dialog.getByText("Days off", { exact: true }).click();
  await roadmap.dialog.getByRole("button", { name: /^Remove .*7.*13 December 2026/ }).click();
  await expect(roadmap.dialog).toContainText("At 6 h a week you finish on 14 December 2026");
  await roadmap.dialog.getByText("Finish by a date", { exact: true }).click();
  await field(roadmap, "Date").fill("2026-12-11");
  await expect(roadmap.dialog).toContainText("That takes 7 h a week. At the pace above you finish later.");
  await roadmap.inDialog("Use this pace").click();
  await expect(field(roadmap, "Hours a week")).toBeFocused();
  await expect(roadmap.dialog).toContainText("At 7 h a week you finish on 11 December 2026");
  await roadmap.dialog.getByText("When each section is finished", { exact: true }).click();
  await expect(roadmap.dialog).toContainText("Foundations9 December 2026");
  await field(roadmap, "Date").fill("2026-11-28");
  await expect(roadmap.dialog).toContainText("That date is too soon for what is left.");
  await roadmap.expectNoViolations();
});

test("a plan with 100 times off takes no other until one is removed", async ({ roadmap, page }) => {
  await openAt(roadmap);
  // Every other day from Monday, 4 January 2027.
  const day = (at) => new Date(Date.UTC(2027, 0, 4 + 2 * at)).toISOString().slice(0, 10);
  const off = Array.from({ length: 100 }, (_, at) => [day(at), day(at)]);
  const plan = { v: 1, at: 5, pace: 21_600, days: [1, 3, 5], from: "2026-11-30", off };
  await page.evaluate((plan) => localStorage.setItem("cairn::own:course:plan", JSON.stringify(plan)), plan);
  await roadmap.reload();
  await openPlan(roadmap);
  await roadmap.dialog.getByText("Days off", { exact: true }).click();
  const removes = roadmap.dialog.getByRole("button", { name: /^Remove .*\d/ });
  await expect(removes).toHaveCount(100);
  await expect(roadmap.dialog.getByRole("alert")).toBeHidden();
  await field(roadmap, "First day off").fill("2026-12-07");
  await roadmap.inDialog("Add").click();
  const isFull = "A plan has room for 100 times off. Remove one that is over, then add this one.";
  await expect(roadmap.dialog.getByRole("alert")).toHaveText(isFull);
  await expect(removes).toHaveCount(100);
  await expect(roadmap.inDialog("Remove 7 December 2026")).toHaveCount(0);
  await expect(roadmap.dialog).toContainText("At 6 h a week you finish on 14 December 2026");
  await expect(field(roadmap, "First day off")).toHaveValue("2026-12-07");
  await roadmap.expectNoViolations();
  await roadmap.inDialog("Remove 4 January 2027").click();
  await expect(roadmap.dialog.getByRole("alert")).toBeHidden();
  await expect(removes).toHaveCount(99);
  await roadmap.inDialog("Add").click();
  await expect(roadmap.inDialog("Remove 7 December 2026")).toBeVisible();
  await expect(roadmap.dialog).toContainText("At 6 h a week you finish on 16 December 2026");
  await save(roadmap);
  const kept = JSON.parse((await roadmap.storage())["cairn::own:course:plan"]).off;
  expect(kept).toEqual([["2026-12-07", "2026-12-07"], ...off.slice(1)]);
});

test("whoever is behind their plan sees the same colour as who is not, and no red", async ({ roadmap, page }) => {
  const colourOf = (words) => words.evaluate((words) => getComputedStyle(words).color);
  await openAt(roadmap);
  await openPlan(roadmap);
  await save(roadmap);
  await expect(line(page)).toHaveText("At 6 h a week you finish on 14 December 2026");
  const before = await colourOf(line(page));
  // Two weeks in which nothing was done.
  await page.clock.setFixedTime(new Date("2026-12-14T12:00:00Z"));
  await roadmap.reload();
  await expect(line(page)).toHaveText(/^At 6 h a week you finish on [23]\d December 2026$/);
  expect(await colourOf(line(page))).toBe(before);
  await openPlan(roadmap);
  for (const words of [line(page), roadmap.dialog.getByText(/^This week: 0 of /)]) {
    await expect(words).toHaveCount(1);
    const [red, green, blue] = (await colourOf(words)).match(/[\d.]+/g).map(Number);
    expect(red, "a grey, if a warm one").toBeLessThanOrEqual(Math.max(green, blue) + 16);
  }
});

test("by keyboard a plan is made, and removed from the menu's dialog", async ({ roadmap, page }) => {
  await openAt(roadmap);
  await roadmap.tabTo(line(page));
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("heading", { name: "Plan", level: 2 })).toBeFocused();
  await roadmap.press("Tab");
  await expect(field(roadmap, "Hours a week")).toBeFocused();
  await page.keyboard.type("2");
  await expect(roadmap.dialog).toContainText("At 2 h a week you finish on 15 January 2027");
  await field(roadmap, "Wednesday").focus();
  await roadmap.press("Space");
  await field(roadmap, "Friday").focus();
  await roadmap.press("Space");
  await expect(roadmap.dialog).toContainText("At 2 h a week you finish on 11 January 2027");
  await field(roadmap, "Monday").focus();
  await roadmap.press("Space");
  await expect(roadmap.dialog).toContainText("Choose a day of the week.");
  await roadmap.press("Space");
  await roadmap.tabTo(roadmap.inDialog("Save plan"));
  await roadmap.press("Enter");
  await expect(roadmap.dialog).toBeHidden();
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveText("At 2 h a week you finish on 11 January 2027");
  await roadmap.choose("Plan …");
  await roadmap.inDialog("Remove plan").click();
  await expect(line(page)).toHaveText("Plan your weeks");
});

test("two tabs agree on the plan", async ({ roadmap, page }) => {
  await openAt(roadmap);
  const other = await roadmap.newTab();
  await openAt(other);
  await openPlan(other);
  await save(other);
  await expect(line(page)).toHaveText("At 6 h a week you finish on 14 December 2026");
  await openPlan(roadmap);
  await roadmap.inDialog("Remove plan").click();
  await expect(line(other.page)).toHaveText("Plan your weeks");
});

test("what two tabs change of a plan at once is in it", async ({ roadmap }) => {
  await openAt(roadmap);
  await openPlan(roadmap);
  await save(roadmap);
  const other = await roadmap.newTab();
  await openAt(other);
  await openPlan(roadmap);
  await openPlan(other);
  await field(other, "Tuesday").check();
  await save(other);
  await field(roadmap, "Hours a week").fill("3");
  await save(roadmap);
  await openPlan(roadmap);
  await expect(field(roadmap, "Hours a week")).toHaveValue("3");
  await expect(field(roadmap, "Tuesday")).toBeChecked();
});

test("a plan that was kept before it was copied to the backup store is read", async ({ roadmap, page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("cairn::plan:course", '{"v":1,"at":5,"pace":7200,"days":[1],"from":"2026-11-30"}'),
  );
  await openAt(roadmap);
  await expect(line(page)).toHaveText("At 2 h a week you finish on 11 January 2027");
  await openPlan(roadmap);
  await roadmap.inDialog("Remove plan").click();
  await expect(line(page)).toHaveText("Plan your weeks");
});

test("a damaged plan is set aside, and one of a newer Cairn stays", async ({ roadmap, page }) => {
  await openAt(roadmap);
  await page.evaluate(() => localStorage.setItem("cairn::own:course:plan", "{"));
  await roadmap.reload();
  await openPlan(roadmap);
  await save(roadmap);
  const kept = await roadmap.storage();
  const aside = Object.keys(kept).filter((key) => key.startsWith("cairn::aside:cairn::own:course:plan:"));
  expect(aside.map((key) => kept[key])).toEqual(["{"]);
  await page.evaluate(() => localStorage.setItem("cairn::own:course:plan", '{"v":2}'));
  await roadmap.reload();
  await expect(line(page)).toHaveText("Plan your weeks");
  await openPlan(roadmap);
  await roadmap.inDialog("Save plan").click();
  await expect(roadmap.dialog.getByRole("status")).toHaveText("The plan could not be saved in this browser.");
  expect((await roadmap.storage())["cairn::own:course:plan"]).toBe('{"v":2}');
});

test("without hours steps are counted, and at the end there is nothing to plan", async ({ roadmap, page }) => {
  await openAt(roadmap, NOW, "# Ink\n1. **Foundations**\n- Brushes\n- Papers\n");
  await openPlan(roadmap);
  await expect(field(roadmap, "Steps a week")).toHaveValue("3");
  await expect(roadmap.dialog).toContainText("At 3 steps a week you finish on 2 December 2026");
  await field(roadmap, "Steps a week").fill("1");
  await save(roadmap);
  await page.clock.setFixedTime(new Date("2026-11-30T12:00:00Z"));
  await roadmap.reload();
  await openPlan(roadmap);
  await expect(roadmap.dialog).toContainText("This week: 0 of 1 step.");
  await roadmap.press("Escape");
  await roadmap.tick("Foundations");
  await expect(line(page)).toBeHidden();
  await roadmap.choose("Plan …");
  await expect(roadmap.dialog).toContainText("Nothing is left to do.");
});

for (const width of [360, 1280]) {
  test.describe(`in a window of ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test("the journey is one click away, or Tab and Enter behind the plan", async ({ roadmap, page }) => {
      await openAt(roadmap);
      const expectJourney = () =>
        expect(roadmap.dialog.getByRole("heading", { name: "Journey", level: 2 })).toBeFocused();
      await journey(page).click();
      await expectJourney();
      await roadmap.press("Escape");
      await expect(roadmap.dialog).toBeHidden();
      await expect(journey(page)).toBeFocused();
      await line(page).focus();
      await roadmap.press("Tab");
      await expect(journey(page)).toBeFocused();
      await roadmap.press("Enter");
      await expectJourney();
    });

    test("beside the journey the plan's sentence is whole", async ({ roadmap, page }) => {
      await openAt(roadmap, NOW, "# Ink\n\n1. **Foundations** (234 h)\n- Brushes\n");
      await openPlan(roadmap);
      await field(roadmap, "Hours a week").fill("2.5");
      await save(roadmap);
      await expect(line(page)).toHaveText("At 2.5 h a week you finish in September 2028");
      const cut = await line(page).evaluate((line) => [
        line.scrollWidth - line.clientWidth,
        line.scrollHeight - line.clientHeight,
      ]);
      expect(cut).toEqual([0, 0]);
      await expect(journey(page)).toBeInViewport({ ratio: 1 });
    });
  });
}

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a plan is made by touch, and nothing moves when the line comes", async ({ roadmap, page }) => {
    await openAt(roadmap);
    await line(page).tap();
    await roadmap.dialog.getByText("Tue", { exact: true }).tap();
    await expect(field(roadmap, "Tuesday")).toBeChecked();
    await expect(roadmap.dialog).toContainText("At 6 h a week you finish on 15 December 2026");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
    await roadmap.inDialog("Save plan").tap();
    await expect(line(page)).toHaveText("At 6 h a week you finish on 15 December 2026");
    const { height } = await line(page).boundingBox();
    expect(height).toBeGreaterThanOrEqual(44);
  });
});

test("a pace that nobody can keep is refused with the limits, until it is corrected", async ({ roadmap }) => {
  await openAt(roadmap);
  await openPlan(roadmap);
  await field(roadmap, "Hours a week").fill("200");
  await roadmap.inDialog("Save plan").click();
  const refusal = roadmap.dialog.getByText("How much a week? Give a number above 0, and at most 168.");
  await expect(refusal).toHaveCount(2);
  await field(roadmap, "Hours a week").fill("8");
  await expect(refusal).toHaveCount(0);
  await expect(roadmap.dialog).toContainText("At 8 h a week you finish on");
});
