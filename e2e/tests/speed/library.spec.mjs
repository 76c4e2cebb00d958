// Limits of time for the roadmaps that this browser knows.
import { large } from "../../fixtures/large.mjs";
import { shortestToPaint } from "../../fixtures/painting.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";

/** Keeps a roadmap in the library, as if it had been opened: of its steps so many are done. */
const keep = (/** @type {Page} */ page, roadmaps) =>
  page.evaluate(async (roadmaps) => {
    await window.cairnHost.loadPart("lazy");
    for (const [address, title, text, steps, done] of roadmaps) {
      const numbers = [steps, done, steps * 3600, done * 3600, 1_763_846_400_000, 1_763_846_400_000, 1, 0];
      await window.cairnHost.keepInLibrary([address, title, "", ...numbers], text, `${title}.md`);
    }
  }, roadmaps);

test("200 roadmaps of 1,000 steps are soon listed", async ({ roadmap, page }) => {
  await roadmap.open();
  const text = large(1_000);
  const roadmaps = Array.from({ length: 200 }, (_, at) => [`library:r-${at}`, `Roadmap ${at}`, text, 1_000, at]);
  await keep(page, roadmaps);
  const library = new LibraryDialog(page);
  /** Milliseconds from the last click until all are painted. */
  const timeToList = async () => {
    await page.evaluate(() => {
      const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      document.querySelector("dialog").replaceChildren();
      addEventListener("click", () => (window.clicked = performance.now()), { capture: true });
      window.listed = (async () => {
        while (document.querySelectorAll("dialog li").length < 201) await painted();
        return performance.now() - window.clicked;
      })();
    });
    await library.open();
    const time = await page.evaluate(() => window.listed);
    await roadmap.press("Escape");
    return time;
  };
  let least = Infinity;
  for (let turn = 0; turn < 5 && least > 100; turn += 1) least = Math.min(least, await timeToList());
  console.log(`200 roadmaps are listed after ${Math.round(least)} ms`);
  // Required: 100 ms. Four times that leaves room for a noisy machine.
  expect(least).toBeLessThan(400);
});

test("another roadmap of 1,000 steps is soon painted in place of one", async ({ roadmap, page }) => {
  await roadmap.open();
  const plan = (title) => `# ${title}\n${"\n## Part\n\n".concat("- [ ] A step (1 h)\n".repeat(100)).repeat(10)}`;
  await keep(page, [
    ["library:own", "Large", large(1_000), 1_000, 0],
    ["library:foreign", "Plan", plan("Plan"), 1_000, 0],
  ]);
  const times = {
    own: await shortestToPaint(page, "library:own", 100),
    foreign: await shortestToPaint(page, "library:foreign", 100),
  };
  console.log(`another roadmap of 1,000 steps is painted after ${JSON.stringify(times)} ms`);
  // Required: 100 ms. Four times that leaves room for a noisy machine.
  for (const [what, time] of Object.entries(times)) expect(time, what).toBeLessThan(400);
});
