// The story of a class: a course is published, thirty learners hand in over eight weeks, and the teacher edits it twice
// meanwhile.
import { see, withCamera } from "../../fixtures/camera.mjs";
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { ClassDialog } from "../../pages/class-dialog.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { openShare, scanCode } from "../../pages/sharing.mjs";

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.parse("2026-09-07T12:00:00Z");
const WEEKS = 8;

/** Five parts of four steps, of an hour each. In the third week two steps are renamed, and in the fifth one is added. */
function course(week) {
  const parts = ["Lines", "Shapes", "Shadows", "Scenes", "Colours"];
  const lines = ["# Drawing"];
  for (const [at, part] of parts.entries()) {
    lines.push(`\n## ${part}\n`);
    for (let step = 0; step < 4; step += 1) {
      const id = `s${at * 4 + step}`;
      const isRenamed = week >= 3 && (id === "s1" || id === "s6");
      lines.push(
        isRenamed
          ? `- ${part}, drawn anew ${step + 1} (1 h) {#${id}-anew was: ${id}}`
          : `- ${part} ${step + 1} (1 h) {#${id}}`,
      );
    }
    if (week >= 5 && part === "Scenes") lines.push("- A street in the rain (1 h) {#rain}");
  }
  return `${lines.join("\n")}\n`;
}

const names = Array.from({ length: 30 }, (_, at) => `Learner ${String(at + 1).padStart(2, "0")}`);

/**
 * What a learner hands in after so many weeks, by the ids of the first edition: each does a step in so many days, but
 * every third learner stays at the seventh step from the second week on.
 */
function handIn(at, week) {
  const isStuck = at % 3 === 0;
  const days = 2 + (at % 4);
  const marks = {};
  const mark = (id, name, day) => {
    marks[id] = [name, FIRST + day * DAY, Math.floor(FIRST / DAY) + day, 1];
  };
  for (let step = 0; step < 20; step += 1) {
    const day = isStuck ? step * 2 : step * days;
    if (day >= week * 7) break;
    if (isStuck && step === 6) {
      mark("s6", "doing", day);
      break;
    }
    mark(`s${step}`, "done", day);
  }
  const file = { cairn: "progress", v: 1, roadmap: "course", title: "Drawing", learner: names[at] };
  return [`${names[at]}-${week}.json`, JSON.stringify({ ...file, handedIn: FIRST + week * 7 * DAY, marks })];
}

/** A machine with nothing on it yet, which opens what another page shows. */
async function newMachine(/** @type {import("@playwright/test").Browser} */ browser, /** @type {RoadmapPage} */ of) {
  const context = await browser.newContext();
  await refuseServiceWorker(context);
  const machine = new RoadmapPage(await context.newPage(), of.url, of.rows);
  await withCamera(machine.page);
  await machine.page.goto(of.page.url());
  await expect(machine.checkbox("Lines")).toBeVisible();
  return machine;
}

test("thirty learners hand in for eight weeks while the course is edited twice, and the teacher sees who is stuck", async ({
  roadmap,
  page,
  browser,
}) => {
  const teacher = new ClassDialog(roadmap);
  for (let week = 1; week <= WEEKS; week += 1) {
    roadmap.serve(course(week));
    await page.clock.setFixedTime(new Date(FIRST + week * 7 * DAY + DAY / 2));
    await page.goto(roadmap.at());
    await expect(roadmap.checkbox("Lines")).toBeVisible();
    await teacher.open();
    if (week > 1) await expect.poll(() => teacher.names()).toHaveLength(30);
    await teacher.choose(...names.map((_, at) => handIn(at, week)));
    await expect(teacher.said(week === 1 ? "30 learners added." : "30 learners have something newer.")).toBeVisible();
    if (week === 1) await teacher.keep.check();
    // By the fourth week those ten have been at it for 17 days, from the 13th day to the 29th.
    const stuck = teacher.dialog.getByText(
      /^10 learners have been at it for more than two weeks, the longest for \d+ days$/,
    );
    await expect(stuck).toHaveCount(week < 4 ? 0 : 1);
    if (week === 4) await expect(stuck).toContainText("for 17 days");
    if (week === WEEKS) await expect(stuck).toContainText("for 45 days");
    await teacher.close();
  }

  await teacher.open();
  await expect(teacher.dialog.getByText("Shapes, drawn anew 3", { exact: true })).not.toHaveCount(0);
  await teacher.dialog.getByText("1 step that nobody has begun", { exact: true }).click();
  await expect(teacher.dialog.getByText("A street in the rain", { exact: true }).last()).toBeVisible();
  // The ten, and five who had finished before the step was added.
  await teacher.show.selectOption("Quiet for two weeks");
  await expect(teacher.dialog.getByText(/^30 learners, \d+ % done on average\. 15 of 30 are shown\.$/)).toBeVisible();
  expect(await teacher.cells("Learner 01")).toMatchObject({
    Done: "6 h · 28 %",
    At: "Shapes, drawn anew 3",
    Lines: "4 h",
    Shapes: "2 h",
  });
  await teacher.show.selectOption("All learners");
  await teacher.column("Done").click();
  const [, text] = await roadmap.download("Download as CSV");
  const lines = text.trim().split("\r\n");
  expect(lines).toHaveLength(31);
  expect(lines[0]).toMatch(/Lines,Shapes,Shadows,Scenes,Colours$/);
  expect(lines.at(-1)).toMatch(/^Learner \d\d,2026-11-02,/);

  // One of the learners goes on with a laptop and a phone, which agree by code and by file.
  const [laptop, phone] = [await newMachine(browser, roadmap), await newMachine(browser, roadmap)];
  await laptop.openFile(...handIn(1, WEEKS));
  await laptop.inDialog("Merge").click();
  await expect(laptop.toast).toContainText("Import");
  await openShare(laptop);
  const code = await scanCode(laptop);
  await laptop.press("Escape");
  await phone.openBackup();
  await phone.inDialog("Read codes …").click();
  await see(phone.page, code);
  await phone.inDialog("Merge").click();
  const overall = await laptop.overall.getAttribute("aria-valuetext");
  await phone.expectOverall(overall);
  await phone.expand("Scenes");
  await phone.tick("A street in the rain");
  await phone.openBackup();
  await laptop.openFile(...(await phone.download("Download progress")));
  await laptop.inDialog("Merge").click();
  await laptop.expand("Scenes");
  await expect(laptop.checkbox("A street in the rain")).toBeChecked();
  await phone.press("Escape");
  await phone.expectOverall(await laptop.overall.getAttribute("aria-valuetext"));
  for (const machine of [laptop, phone]) await machine.page.context().close();
});
