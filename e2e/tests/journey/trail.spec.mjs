// The whole way as a trail: on the page, and as a poster.
import { waitForAnimations } from "../../fixtures/focus.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const ROADMAP = `# A year of drawing

## Foundations

- A line (1 h)
- A circle (2 h)

## Scenes

- A tree (3 h)
- A street (1 h)
`;

const trail = (/** @type {RoadmapPage} */ roadmap) => roadmap.dialog.getByRole("img", { name: /^Trail\./ });
const said = (/** @type {RoadmapPage} */ roadmap, words) =>
  roadmap.dialog.getByText(words.replaceAll(" h", "\u00a0h"), { exact: true });
const LINES = "Foundations: 3 h done, 0 h in progress, 0 h left, 0 h skipped.";
const SCENES = "Scenes: 0 h done, 3 h in progress, 1 h left, 0 h skipped.";

async function openTrail(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.page.clock.setFixedTime(new Date("2026-03-08T12:00:00Z"));
  await roadmap.serve(ROADMAP).open();
  await roadmap.tick("Foundations");
  await roadmap.page.clock.setFixedTime(new Date("2026-10-01T12:00:00Z"));
  await roadmap.expandAll();
  await roadmap.chooseInRow("A tree", "In progress");
  await roadmap.choose("Journey …");
  await expect(trail(roadmap)).toBeVisible();
}

test.use({ timezoneId: "UTC" });

test("the trail says all it shows, and the arrow keys climb it", async ({ roadmap }) => {
  await openTrail(roadmap);
  await expect(trail(roadmap)).toHaveAccessibleName(
    `Trail. 3 of 7 hours are done. The first mark was made on 8 March 2026, the last on 1 October 2026. ${LINES} ${SCENES}`.replaceAll(
      /(?<=\d) h\b/g,
      "\u00a0h",
    ),
  );
  await roadmap.tabTo(trail(roadmap));
  await expect(said(roadmap, LINES)).toHaveCount(1);
  await roadmap.press("ArrowUp");
  await expect(said(roadmap, SCENES)).toBeVisible();
  await roadmap.press("ArrowDown");
  await expect(said(roadmap, LINES)).toBeVisible();
});

test("it is downloaded as a poster, as SVG and as PNG", async ({ roadmap }) => {
  await openTrail(roadmap);
  const [name, text] = await roadmap.download("Download poster as SVG");
  expect(name).toBe("course-trail.svg");
  const [, width, height] = text.match(/width="(\d+)" height="(\d+)"/).map(Number);
  expect(height / width, "the proportions of A3").toBeCloseTo(Math.SQRT2, 2);
  for (const words of ["A year of drawing", "3 of 7 hours", "8 March 2026 – 1 October 2026", "Foundations", "Scenes"]) {
    expect(text).toContain(`>${words}</text>`);
  }
  const [png, bytes] = await roadmap.download("Download poster as PNG");
  expect(png).toBe("course-trail.png");
  expect(bytes).toContain("PNG");
});

test.describe("by touch on a narrow page", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test("a stretch and its name say the same", async ({ roadmap }) => {
    await openTrail(roadmap);
    await waitForAnimations(roadmap.dialog);
    const { width, height } = await trail(roadmap).boundingBox();
    await trail(roadmap).tap({ position: { x: 30, y: 90 } });
    await expect(said(roadmap, SCENES)).toBeVisible();
    await trail(roadmap).tap({ position: { x: 30, y: height - 80 } });
    await expect(said(roadmap, LINES)).toBeVisible();
    const name = await trail(roadmap).getByText("Foundations", { exact: true }).boundingBox();
    const { x, y } = await trail(roadmap).boundingBox();
    await trail(roadmap).tap({ position: { x: name.x - x + 5, y: name.y - y + 5 } });
    await expect(said(roadmap, LINES)).toBeVisible();
    expect(name.x + name.width).toBeLessThanOrEqual(x + width);
  });
});
