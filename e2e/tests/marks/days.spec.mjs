// The day of a mark, where the browser is and by its clock.
import { expect, test } from "../../fixtures/test.mjs";

const ROADMAP = `# A year of drawing

- A line (1 h) {#a}
- A circle (1 h) {#b}
- A tree (1 h) {#f}
- A house (1 h) {#g}
`;

/** As an older Cairn exported it. */
const YEAR = {
  cairn: "progress",
  v: 1,
  roadmap: "course",
  title: "A year of drawing",
  marks: {
    a: ["done", Date.parse("2025-12-31T23:30:00Z"), 0, 1],
    b: ["done", Date.parse("2026-03-08T07:30:00Z"), 0, 1],
    f: ["done", Date.parse("2026-09-06T03:30:00Z"), 0, 1],
    g: ["done", Date.parse("2026-09-06T03:40:00Z"), 0, 1],
  },
};

const DAY = 24 * 60 * 60 * 1000;

const wayOn = (/** @type {Page} */ page) => page.getByRole("region", { name: "Continue", exact: true });

async function openAt(/** @type {RoadmapPage} */ roadmap, time) {
  await roadmap.page.clock.setFixedTime(new Date(time));
  await roadmap.page.goto(roadmap.at());
  await expect(roadmap.checkbox("A line")).toBeVisible();
}

async function importYear(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.openFile("year.json", JSON.stringify(YEAR));
  await roadmap.inDialog("Merge").click();
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.expectOverall("4 of 4 hours");
}

/** The day of each mark that an export says, as `2026-10-01`. */
async function exportedDays(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.openBackup();
  const { marks } = JSON.parse((await roadmap.download("Download progress"))[1]);
  await roadmap.press("Escape");
  return Object.fromEntries(
    Object.entries(marks).map(([id, [, , day]]) => [id, new Date(day * DAY).toISOString().slice(0, 10)]),
  );
}

for (const [timezoneId, walked, ticked] of [
  ["America/Los_Angeles", "31 December 2025 – 5 September 2026", "2026-09-30"],
  ["America/Santiago", "31 December 2025 – 5 September 2026", "2026-10-01"],
  ["Pacific/Auckland", "1 January – 6 September 2026", "2026-10-01"],
]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("marks from before have the day of their time here, and new ones the day of the clock", async ({
      roadmap,
    }) => {
      roadmap.serve(ROADMAP);
      await openAt(roadmap, "2026-10-01T05:30:00Z");
      await importYear(roadmap);
      await expect(wayOn(roadmap.page)).toContainText(walked);
      await roadmap.checkbox("A circle").uncheck();
      await roadmap.tick("A circle");
      expect((await exportedDays(roadmap)).b).toBe(ticked);
    });

    test("a clock that was wrong once spoils no later day", async ({ roadmap, page }) => {
      roadmap.serve(ROADMAP);
      await openAt(roadmap, "2026-10-01T12:00:00Z");
      await roadmap.tick("A circle");
      await page.clock.setFixedTime(new Date("2036-01-01T12:00:00Z"));
      await roadmap.tick("A tree");
      await page.clock.setFixedTime(new Date("2026-10-03T12:00:00Z"));
      await page.reload();
      await expect(wayOn(page)).toContainText("Last here 2 days ago · 2 steps since October");
      await roadmap.tick("A line");
      await roadmap.checkbox("A line").uncheck();
      await roadmap.tick("A line");
      await roadmap.tick("A house");
      await page.clock.setFixedTime(new Date("2026-10-04T12:00:00Z"));
      await page.reload();
      await expect(roadmap.checkbox("A line")).toBeChecked();
      const [first, last] = timezoneId === "Pacific/Auckland" ? [2, 4] : [1, 3];
      await expect(wayOn(page).getByText(new RegExp(`^${first}\\W+${last} October 2026$`))).toBeVisible();
    });
  });
}
