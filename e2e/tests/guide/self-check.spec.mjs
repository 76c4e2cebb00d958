// "Can you …?": when the steps of a section are done, gone through before they are ticked.
import { waitForAnimations } from "../../fixtures/focus.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const COURSE = `# Bake bread

## Foundations {#foundations}

- [ ] Bake the loaf {#bake}

  Done when: the loaf sounds **hollow** when you knock at it.

- [ ] Mix the dough {#mix}

  Done when: you can stretch it until light comes through.

- [ ] Feed the starter {#feed}

- [ ] Buy flour {#flour}

## Practice

- [ ] Bake for friends
`;

const entry = (/** @type {RoadmapPage} */ roadmap, title) =>
  roadmap.rowMenu(title).getByRole("menuitem", { name: "Self-check …" });
const boxes = (/** @type {RoadmapPage} */ roadmap) => roadmap.dialog.getByRole("checkbox");
const answer = (/** @type {RoadmapPage} */ roadmap, name) => roadmap.dialog.getByRole("checkbox", { name });

test.beforeEach(async ({ roadmap }) => {
  roadmap.serve(COURSE, "bread");
  await roadmap.open();
  await roadmap.expand("Foundations");
});

test("by keyboard one checks what one can, and ticks that as one action", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.tick("Buy flour");
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("m");
  await entry(roadmap, "Foundations").focus();
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("heading", { name: "Self-check: Foundations" })).toBeFocused();
  // What is done is not asked again. A step without a "Done when" has its title.
  await expect(boxes(roadmap)).toHaveCount(3);
  await expect(answer(roadmap, "Feed the starter")).toBeVisible();

  await roadmap.inDialog("Tick what you can").press("Enter");
  await expect(roadmap.dialog.getByText("Check at least one.")).toBeVisible();
  await expect(answer(roadmap, "the loaf sounds hollow")).toBeFocused();
  await roadmap.press("Space");
  await expect(roadmap.inDialog("Tick the one you can")).toBeVisible();
  await roadmap.press("Tab", "Space");
  await roadmap.inDialog("Tick the 2 you can").press("Enter");
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.expectFocus("Foundations");
  for (const title of ["Bake the loaf", "Mix the dough"]) await expect(roadmap.checkbox(title)).toBeChecked();
  await expect(roadmap.checkbox("Feed the starter")).not.toBeChecked();

  await roadmap.press("Control+z");
  for (const title of ["Bake the loaf", "Mix the dough"]) await expect(roadmap.checkbox(title)).not.toBeChecked();
  await expect(roadmap.checkbox("Buy flour")).toBeChecked();
});

test("it is offered where a step that is left says when it is done", async ({ roadmap }) => {
  await roadmap.openRowMenu("Practice");
  await expect(entry(roadmap, "Practice")).toHaveCount(0);
  await roadmap.press("Escape");
  await roadmap.tick("Foundations");
  await roadmap.openRowMenu("Foundations");
  await expect(entry(roadmap, "Foundations")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a touch anywhere in a line checks it", async ({ roadmap }) => {
    await roadmap.chooseInRow("Foundations", "Self-check …");
    const line = roadmap.dialog.getByText("you can stretch it");
    await waitForAnimations(roadmap.dialog);
    await line.tap();
    await expect(answer(roadmap, "you can stretch it")).toBeChecked();
    for (const row of await roadmap.dialog.getByRole("listitem").all())
      expect((await row.boundingBox()).height).toBeGreaterThanOrEqual(44);
    await roadmap.expectNoViolations();
    await roadmap.inDialog("Tick the one you can").tap();
    await expect(roadmap.checkbox("Mix the dough")).toBeChecked();
  });
});
