// How the hours go on: by the plan, and at the pace that was kept. The dates are those of the plan, wherever one is.
import { expect, test } from "../../fixtures/test.mjs";

const STEPS = Array.from({ length: 200 }, (_, step) => `- Step ${step} (1 h) {#s${step}}`);
const ROADMAP = `# Year\n1. **Foundations**\n${STEPS.join("\n")}\n`;

const hours = (/** @type {RoadmapPage} */ roadmap) => roadmap.dialog.getByRole("img", { name: /^Hours done\./ });
const said = (/** @type {RoadmapPage} */ roadmap, words) =>
  roadmap.dialog.getByText(words.replaceAll(/(?<=\d) h\b/g, "\u00a0h"), { exact: true });

/** 52 weeks of 8, 0, 4 and 2 hours in turn, on Sundays: on 4 January 2027, 182 of 200 are done. */
async function openAfterYear(/** @type {RoadmapPage} */ roadmap) {
  const first = Date.parse("2026-01-11T10:00:00Z");
  const weeks = Array.from({ length: 52 }, (_, week) => Array([8, 0, 4, 2][week % 4]).fill(week));
  const marks = weeks.flat().map((week, step) => [`s${step}`, first + week * 7 * 86_400_000]);
  await roadmap.page.addInitScript((marks) => {
    for (const [step, at] of marks) {
      localStorage.setItem(`cairn:course:${step}`, JSON.stringify({ v: 1, mark: "done", at: [at, 0, 1] }));
    }
  }, marks);
  await roadmap.page.clock.setFixedTime(new Date("2027-01-04T10:00:00Z"));
  await roadmap.serve(ROADMAP).open();
  await roadmap.expectOverall("182 of 200 hours");
}

/** Six hours a week on all days, from today. */
async function makePlan(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.choose("Plan …");
  for (const day of ["Tuesday", "Thursday", "Saturday", "Sunday"]) {
    await roadmap.dialog.getByLabel(day, { exact: true }).check();
  }
  await roadmap.inDialog("Save plan").click();
  await expect(roadmap.dialog).toBeHidden();
}

for (const timezoneId of ["America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("after a year of uneven weeks, the hours go on to the dates of the plan", async ({ roadmap, page }) => {
      await openAfterYear(roadmap);
      await roadmap.choose("Journey …");
      // Without a plan, on all days.
      const done = "Hours done. 182 of 200 hours are done. The last step was done on 3 January 2027.";
      const pace = "Finish at the pace of the last 4 weeks: 30 January 2027 – 7 March 2027.";
      await expect(hours(roadmap)).toHaveAccessibleName(`${done} ${pace}`);
      await roadmap.inDialog("Close").click();
      await makePlan(roadmap);
      await expect(page.getByRole("button", { name: "At 6 h a week you finish on 24 January 2027" })).toBeVisible();
      await roadmap.choose("Plan …");
      await expect(roadmap.dialog).toContainText("At that pace you finish between 30 January 2027 and 7 March 2027.");
      await roadmap.inDialog("Close").click();
      await roadmap.reload();
      await roadmap.choose("Journey …");
      await expect(hours(roadmap)).toHaveAccessibleName(`${done} Finish by the plan: 24 January 2027. ${pace}`);

      await roadmap.tabTo(hours(roadmap));
      await expect(said(roadmap, "3 January 2027: 2 hours, 182 altogether")).toBeVisible();
      await roadmap.press("ArrowRight");
      await expect(
        said(roadmap, "11 January 2027: 188.9 h by the plan, 184.3 h – 187.3 h at the recent pace"),
      ).toBeVisible();
      await roadmap.press("End");
      await expect(said(roadmap, "7 March 2027: 200 h by the plan, 200 h at the recent pace")).toBeVisible();
      await roadmap.dialog.getByText("As a table").nth(1).click();
      const row = (name) => roadmap.dialog.getByRole("row", { name: new RegExp(`^${name}`) });
      await expect(row("7 March 2027").getByRole("cell")).toHaveText(["–", "–", "200\u00a0h", "200\u00a0h"]);
      await expect(row("3 January 2027").getByRole("cell")).toHaveText(["2\u00a0h", "182\u00a0h", "–", "–"]);
    });
  });
}

test.describe("with a plan and nothing done", () => {
  test.use({ timezoneId: "UTC", hasTouch: true, viewport: { width: 320, height: 640 } });

  test("the plan is drawn, and a finger reads it on a narrow page", async ({ roadmap, page }) => {
    await page.clock.setFixedTime(new Date("2027-01-04T10:00:00Z"));
    await roadmap.serve("# Year\n\n## Foundations\n\n- One (6 h)\n- Two (6 h)\n").open();
    await makePlan(roadmap);
    await roadmap.choose("Journey …");
    await expect(hours(roadmap)).toHaveAccessibleName(
      "Hours done. 0 of 12 hours are done. Finish by the plan: 17 January 2027.",
    );
    const { width, height } = await hours(roadmap).boundingBox();
    await hours(roadmap).tap({ position: { x: width - 10, y: height / 3 } });
    await expect(said(roadmap, "17 January 2027: 12 h by the plan")).toBeVisible();
    const overflow = await roadmap.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBe(0);
  });
});
