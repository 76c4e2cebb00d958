// "Still know it?": the whole way with a step, from what to read to the review a month later.
import { waitForAnimations } from "../../fixtures/focus.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const COURSE = `# Bake bread

## Foundations {#foundations}

All that comes before the first loaf.

- [ ] Bake the loaf {#bake}

  Done when: the loaf sounds **hollow** when you knock at it.

  - [Steam](https://example.org/steam) (video, 75 min)

- [ ] Mix the dough {#mix}

  Done when: you can stretch it until light comes through.

- [ ] Feed the starter {#feed}
`;

const due = (/** @type {Page} */ page) =>
  page.getByRole("banner").getByRole("button", { name: /finished steps? to review$/ });
const wanted = (/** @type {RoadmapPage} */ roadmap) =>
  roadmap.dialog.getByRole("switch", { name: "Ask me about finished steps" });
const answer = (/** @type {RoadmapPage} */ roadmap, words, step) =>
  roadmap.dialog.getByRole("button", { name: `${words}: ${step}` });
const read = (where) => where.getByRole("checkbox", { name: "Read: Steam" });
const isAt = (/** @type {Page} */ page, day) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));

async function openReviews(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.choose("Still know it? …");
  await expect(roadmap.dialog.getByRole("heading", { name: "Still know it?" })).toBeFocused();
}

async function wantReviews(/** @type {RoadmapPage} */ roadmap) {
  await openReviews(roadmap);
  await wanted(roadmap).check();
  await roadmap.inDialog("Close").click();
}

test.use({ timezoneId: "UTC" });

test.beforeEach(async ({ roadmap, context, page }) => {
  await context.route("https://example.org/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Read me</title>" }),
  );
  await isAt(page, "2026-10-01");
  await roadmap.serve(COURSE, "bread").open();
  await roadmap.expand("Foundations");
  await roadmap.waitForLazyPart();
});

test("by keyboard a step is read, checked, ticked, and reviewed after a month", { tag: "@rows" }, async ({
  roadmap,
  page,
  context,
}) => {
  await roadmap.tabTo(roadmap.menuButton);
  await roadmap.press("Enter");
  await expect(roadmap.menu).toBeVisible();
  await page.keyboard.type("st");
  await expect(roadmap.item("Still know it? …")).toBeFocused();
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("heading", { name: "Still know it?" })).toBeFocused();
  await roadmap.press("Tab", "Space");
  await expect(wanted(roadmap)).toBeChecked();
  await expect(
    roadmap.dialog.getByText("Nothing is due. The steps that you finish from now on come here."),
  ).toBeVisible();
  await roadmap.expectNoViolations();
  await roadmap.press("Escape");

  await roadmap.checkbox("Bake the loaf").focus();
  const opened = context.waitForEvent("page");
  await roadmap.press("o", "r");
  await (await opened).close();
  await expect(read(page)).toBeFocused();
  await roadmap.press("Space");
  await expect(read(page)).toBeChecked();

  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("o");
  await roadmap.tabTo(roadmap.row("Foundations").getByRole("button", { name: "Self-check …" }));
  await roadmap.press("Enter");
  await roadmap.tabTo(roadmap.dialog.getByRole("checkbox", { name: "the loaf sounds hollow" }));
  await roadmap.press("Space");
  await roadmap.tabTo(roadmap.inDialog("Tick the one you can"));
  await roadmap.press("Enter");
  await expect(roadmap.checkbox("Bake the loaf")).toBeChecked();
  await roadmap.checkbox("Feed the starter").focus();
  await roadmap.press("Space");
  // What is due is drawn behind the paint of the tick.
  await expect(roadmap.checkbox("Feed the starter")).toBeChecked();
  await roadmap.settle();
  await expect(due(page)).toBeHidden();

  await isAt(page, "2026-11-01");
  await roadmap.reload();
  await expect(due(page)).toHaveText("2 finished steps to review");
  await roadmap.tabTo(due(page));
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByText("the loaf sounds hollow")).toBeVisible();
  await roadmap.tabTo(answer(roadmap, "Not any more", "Bake the loaf"));
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByText("Again on 8 November 2026.")).toBeVisible();
  // It stays where it is, and can be put right.
  await expect(answer(roadmap, "Not any more", "Bake the loaf")).toBeFocused();
  await roadmap.press("Shift+Tab", "Enter");
  await expect(roadmap.dialog.getByText("Again on 31 December 2026.")).toBeVisible();
  await expect(answer(roadmap, "I still know it", "Bake the loaf")).toHaveAttribute("aria-pressed", "true");
  await expect(answer(roadmap, "Not any more", "Bake the loaf")).toHaveAttribute("aria-pressed", "false");
  await roadmap.tabTo(answer(roadmap, "Not any more", "Feed the starter"));
  await roadmap.press("Enter", "Escape");
  await expect(due(page)).toBeHidden();

  await roadmap.reload();
  await openReviews(roadmap);
  await expect(roadmap.dialog.getByText("Nothing is due. Next: 8 November 2026, Feed the starter.")).toBeVisible();
  await expect(roadmap.checkbox("Feed the starter"), "no mark is touched").toBeChecked();
});

test("answers and the wish are undone, seen in other tabs, and lead to the step", async ({ roadmap, page }) => {
  await roadmap.tick("Mix the dough", "Feed the starter");
  await wantReviews(roadmap);
  await isAt(page, "2026-10-22");
  await roadmap.reload();
  const other = await roadmap.newTab();
  await isAt(other.page, "2026-10-22");
  await other.open();
  await expect(due(other.page)).toHaveText("2 finished steps to review");
  await due(page).click();
  await answer(roadmap, "I still know it", "Mix the dough").click();
  await roadmap.dialog.getByRole("button", { name: "Feed the starter", exact: true }).click();
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.expectFocus("Feed the starter");
  await expect(due(page)).toHaveText("1 finished step to review");
  await expect(due(other.page)).toHaveText("1 finished step to review");
  await roadmap.press("Control+z");
  await expect(due(page)).toHaveText("2 finished steps to review");
  await openReviews(roadmap);
  await wanted(roadmap).uncheck();
  await expect(answer(roadmap, "I still know it", "Mix the dough")).toHaveCount(0);
  await roadmap.press("Escape");
  await expect(due(page)).toBeHidden();
  await expect(due(other.page)).toBeHidden();
  await roadmap.openMenu();
  await roadmap.item("Undo “Reviews of finished steps”").click();
  await expect(due(page)).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("by touch a step is read, checked, ticked, and reviewed after a month", async ({ roadmap, page }) => {
    const first = await roadmap.placeInHistory();
    await wantReviews(roadmap);
    await page.getByRole("button", { name: "Details of Bake the loaf" }).tap();
    const opened = page.context().waitForEvent("page");
    await roadmap.dialog.getByRole("link", { name: "Steam" }).tap();
    await (await opened).close();
    await read(roadmap.dialog).tap();
    await expect(read(roadmap.dialog)).toBeChecked();
    await roadmap.inDialog("Close").tap();
    await page.getByRole("button", { name: "Details of Foundations" }).tap();
    await roadmap.inDialog("Self-check …").tap();
    await roadmap.dialog.getByText("the loaf sounds").tap();
    await roadmap.inDialog("Tick the one you can").tap();
    await expect(roadmap.checkbox("Bake the loaf")).toBeChecked();
    await expect.poll(() => roadmap.placeInHistory()).toBe(first);

    await isAt(page, "2026-11-01");
    await roadmap.reload();
    await expect(due(page)).toHaveText("1 finished step to review");
    // Wherever the page is scrolled to: to tap, and to give the focus back, may scroll it.
    const top = () => roadmap.box("Foundations").evaluate((box) => box.getBoundingClientRect().y + scrollY);
    const before = await top();
    await due(page).tap();
    await waitForAnimations(roadmap.dialog);
    const known = answer(roadmap, "I still know it", "Bake the loaf");
    for (const target of [known, answer(roadmap, "Not any more", "Bake the loaf"), wanted(roadmap).locator("..")])
      expect((await target.boundingBox()).height).toBeGreaterThanOrEqual(44);
    await known.tap();
    await expect(roadmap.dialog.getByText("Again on 31 December 2026.")).toBeVisible();
    await roadmap.expectNoViolations();
    await roadmap.inDialog("Close").tap();
    await expect(due(page)).toBeHidden();
    expect(await top(), "the line moves no row").toBe(before);
  });
});
