// Two states beside each other: a file, a link or an earlier version, and what is here.
import { expect, test } from "../../fixtures/visitor.mjs";
import { openLink, openShare } from "../../pages/sharing.mjs";

const COURSE = `# Course

## Foundations

- A line {#line}
- A circle {#circle}

## Scenes

- A tree {#tree}
`;

const file = (marks) => JSON.stringify({ cairn: "progress", v: 1, roadmap: "course", title: "Course", marks });
const at = (day) => [Date.parse(`2026-09-${day}T12:00:00Z`), 20_000, 1];

/** The rows of the table of what differs, with a title of a section as a row of one cell. */
async function differences(/** @type {RoadmapPage} */ roadmap, summary) {
  await roadmap.dialog.getByText(summary, { exact: true }).click();
  const rows = roadmap.dialog.getByRole("table").getByRole("row");
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((/** @type {HTMLTableRowElement[]} */ rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent).join(" | ")),
  );
}

test("what a file says otherwise is listed by sections, with what merging makes of it", async ({ roadmap, page }) => {
  roadmap.serve(COURSE);
  await page.clock.setFixedTime(new Date("2026-09-10T12:00:00Z"));
  await page.goto(roadmap.at());
  await roadmap.expand("Foundations", "Scenes");
  await roadmap.tick("A line", "A tree");
  await roadmap.openFile(
    "elsewhere.json",
    file({ line: ["skipped", ...at("01")], circle: ["doing", ...at("02")], tree: ["done", ...at("03")] }),
  );
  expect(await differences(roadmap, "2 steps differ")).toEqual([
    "Step | Here | There | Merged",
    "Foundations",
    "A line | done | skipped | done",
    "A circle | unticked | in progress | in progress",
  ]);
  await roadmap.expectNoViolations();
  await roadmap.inDialog("Merge").click();
  await expect(roadmap.toast).toContainText("Import");
  await roadmap.openFile("again.json", file({ circle: ["doing", ...at("02")], tree: ["done", ...at("03")] }));
  expect(await differences(roadmap, "1 step differs")).toEqual([
    "Step | Here | There | Merged",
    "Foundations",
    "A line | done | unticked | done",
  ]);
});

test("an earlier version and a link are compared with what is here", async ({ roadmap, visitor, page }) => {
  for (const person of [roadmap, visitor]) {
    person.serve(COURSE);
    await person.page.goto(person.at());
  }
  await visitor.expand("Scenes");
  await visitor.tick("Scenes");
  const link = await openShare(visitor, "Ada");
  await roadmap.tick("Foundations");
  await roadmap.openFile("none.json", file({ tree: ["doing", ...at("01")] }));
  await roadmap.inDialog("Replace").click();
  // Not the toast of the tick before.
  await expect(roadmap.toast).toContainText("Replacement");
  await roadmap.expectSaved();
  await roadmap.openBackup();
  await roadmap.dialog
    .getByRole("button", { name: /^Preview the version of / })
    .first()
    .click();
  expect(await differences(roadmap, "3 steps differ")).toEqual([
    "Step | Now | Then",
    "Foundations",
    "A line | unticked | done",
    "A circle | unticked | done",
    "Scenes",
    "A tree | in progress | unticked",
  ]);
  await openLink(roadmap, link.replace("#progress=", "#merge="));
  await expect(roadmap.dialog.getByRole("heading", { level: 2, name: /^Merge/ })).toBeVisible();
  expect(await differences(roadmap, "1 step differs")).toEqual([
    "Step | Here | There | Merged",
    "Scenes",
    "A tree | in progress | done | done",
  ]);
  await expect(page).toHaveURL(/#merge=/);
});
