// What a page of another origin learns of marks from a frame, and what it can make a visitor mark: nothing.
import { SNIPPET, expect, expectOverall, heightOf, settle, test } from "../../fixtures/frames.mjs";
import { checkbox, savedMessage, searchField } from "../../pages/element-page.mjs";

const COURSE = `# Course
1. **Foundations** (4 h) {#base}
- one
- two
2. **A section with a title that is long enough to take two lines in a narrow frame** (120 h) {#long}
- 2.1. **Below** (99.75 h)
${Array.from({ length: 12 }, (_, at) => `  - step ${at + 1}\n`).join("")}3. **Last** (2 h)
- five
- six
`;
const WIDTHS = [180, 230, 280, 330, 400, 480, 600, 680, 900];
/** In another origin of the same site a frame is no other than in another site, but for where it keeps its marks. */
const SOME_WIDTHS = [180, 400, 680];

/** The heights that the page around is told at several widths of the frame. */
async function toldHeights(/** @type {Page} */ page, /** @type {FrameLocator} */ frame, widths) {
  const heights = [];
  for (const width of widths) {
    await page.locator("iframe").evaluate((iframe, width) => (iframe.style.width = `${width}px`), width);
    await expect.poll(() => frame.locator("html").evaluate(() => innerWidth), { intervals: [20] }).toBe(width);
    await settle(page, frame);
    heights.push(await heightOf(page));
  }
  return heights;
}

const own = async (/** @type {RoadmapPage} */ roadmap) => (await roadmap.storedMarks()).map(([key]) => key).sort();

for (const behind of ["?embed", "?embed&show=done", "?embed&show=to-do&section=base", "?embed&next", "?embed&open"]) {
  test(`at ${behind} the height of a frame is the same whatever is ticked in it, at any width`, async ({
    page,
    framed,
    roadmap,
    site,
    origin,
  }) => {
    roadmap.serve(COURSE);
    for (const [where, widths] of /** @type {const} */ ([
      [site, WIDTHS],
      [origin, SOME_WIDTHS],
    ])) {
      const open = () => framed(new URL(roadmap.at(behind)).search, SNIPPET, where);
      const frame = await open();
      const nothing = await toldHeights(page, frame, widths);
      await frame.getByRole("checkbox").first().check();
      await expect(savedMessage(frame)).toBeAttached();
      const begun = await toldHeights(page, await open(), widths);
      await frame.getByRole("checkbox").nth(1).press("d");
      await frame.getByRole("checkbox").last().press("s");
      const otherwise = await toldHeights(page, frame, widths);
      await frame.getByRole("checkbox").last().press("s");
      for (const box of await frame.getByRole("checkbox").all()) await box.check();
      await expect(frame.getByText("All done.")).toBeVisible();
      const done = await toldHeights(page, frame, widths);
      const later = await toldHeights(page, await open(), widths);
      expect({ begun, otherwise, done, later }).toEqual({
        begun: nothing,
        otherwise: nothing,
        done: nothing,
        later: nothing,
      });
    }
  });
}

test("in a frame one searches by words, and cannot list what is done", async ({ page, framed, roadmap }) => {
  roadmap.serve(COURSE);
  const frame = await framed(new URL(roadmap.at("?embed&find=step&show=done")).search);
  await expect(searchField(frame)).toHaveValue("step");
  await expect(frame.getByRole("combobox", { name: "Show" })).toHaveCount(0);
  await expect(checkbox(frame, "step 12")).toBeVisible();
  await page.goto(roadmap.at("?find=step"));
  await expect(roadmap.filter).toBeVisible();
});

test("a frame in another origin of the same site neither shows the visitor's own ticks nor changes them", async ({
  page,
  framed,
  roadmap,
  origin,
  otherOrigin,
}) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.expand("Foundations");
  await roadmap.expectSaved();
  const before = await own(roadmap);
  let frame = await framed("?embed", SNIPPET, origin);
  await expectOverall(frame, "0 of 234 hours");
  await expect(frame.getByText("Your ticks are kept on this site only, in this browser.")).toBeVisible();
  await expect(frame.getByRole("button", { name: "Foundations", exact: true })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  await checkbox(frame, "Foundations").check();
  await expectOverall(frame, "10 of 234 hours");
  await expect(savedMessage(frame)).toBeAttached();
  await page.reload();
  frame = page.locator("iframe").contentFrame();
  await expectOverall(frame, "10 of 234 hours");
  await expectOverall(await framed("?embed", SNIPPET, otherOrigin), "0 of 234 hours");
  await roadmap.open();
  await roadmap.expectOverall("12 of 234 hours");
  expect(await own(roadmap)).toEqual(before);
});

test("what was open in a frame is open in it again, from the first paint on", async ({ page, framed, origin }) => {
  const frame = await framed("?embed", SNIPPET, origin);
  await frame.getByRole("button", { name: "Foundations", exact: true }).click();
  await settle(page, frame);
  const height = await heightOf(page);
  // What is open is kept after the next frame.
  await expect
    .poll(() => frame.locator("html").evaluate(() => Object.keys(localStorage).join()))
    .toContain("cairn::open:");
  await page.evaluate(() => (document.querySelector("iframe").style.height = "0"));
  await page.reload();
  await settle(page, page.locator("iframe").contentFrame());
  expect(await heightOf(page)).toBe(height);
});

test("where a page hides its origin, a frame in it keeps nothing, and says so", async ({ page, roadmap, origin }) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  // A page that is sandboxed is of no origin.
  const hidden = `<iframe id="hidden" sandbox="allow-scripts allow-same-origin" title="Roadmap" src="data:text/html,<iframe src='${roadmap.at("?embed")}' title='Roadmap' width=600 height=600></iframe>" width="640" height="640"></iframe>`;
  await page.goto(origin(hidden));
  const frame = page.frameLocator("#hidden").frameLocator("iframe");
  await expectOverall(frame, "0 of 234 hours");
  await expect(frame.getByText("Your ticks are kept only while this page is open.")).toBeVisible();
  await checkbox(frame, "Foundations").check();
  await expectOverall(frame, "10 of 234 hours");
  await page.reload();
  await expectOverall(frame, "0 of 234 hours");
  await roadmap.open();
  await roadmap.expectOverall("12 of 234 hours");
});
