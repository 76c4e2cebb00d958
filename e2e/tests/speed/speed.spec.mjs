// Limits of time.
import { writeFileSync } from "node:fs";
import { firstVisits } from "../../../bench/first_visits.mjs";
import { large as largeWithWords } from "../../fixtures/large.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { STEP } from "../../pages/step.mjs";

/** A roadmap of `sections` times ten topics of ten steps. */
const large = (sections) => {
  const lines = ["# Large"];
  for (let section = 1; section <= sections; section += 1) {
    lines.push(`${section}. **${section === 1 ? "Foundations" : `Section ${section}`}** (100 h)`);
    for (let topic = 1; topic <= 10; topic += 1) {
      lines.push(`${section}.${topic}. **Topic ${section}.${topic}** (10 h)`);
      for (let step = 1; step <= 10; step += 1) lines.push(`- Step ${section}.${topic}.${step}`);
    }
  }
  return lines.join("\n");
};

/** Milliseconds of script for each of 100 ticks and unticks, until the page shows them, sorted. */
const tickTimes = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    const steps = [...document.querySelectorAll("label")].map((label) => label.control).slice(0, 10);
    const times = [];
    for (let i = 0; i < 100; i += 1) {
      const box = steps[i % steps.length];
      const before = performance.now();
      box.click();
      for (let turn = 0; turn < 20; turn += 1) await null;
      times.push(performance.now() - before);
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    return times.sort((one, other) => one - other);
  });

test("a tick costs the same at 10,000 steps as at 100", async ({ roadmap, page }) => {
  const median = {};
  for (const sections of [1, 100]) {
    roadmap.serve(large(sections));
    await roadmap.open();
    await roadmap.expand("Foundations", "Topic 1.1");
    await expect(roadmap.checkbox("Step 1.1.10")).toBeVisible();
    median[sections * 100] = (await tickTimes(page))[50];
    await page.evaluate(() => localStorage.clear());
  }
  console.log(`a tick's script, median of 100: ${JSON.stringify(median)} ms`);
  // Measured: 0.2 ms. Required: 1 ms. Ten times that leaves room for a noisy machine, and none for anything that grows
  // with the roadmap: one signal read by every row took over 2,000 ms.
  expect(median[100]).toBeLessThan(10);
  expect(median[10000]).toBeLessThan(10);
});

/** Fewest milliseconds from a tick of a step until the browser has painted it, of ten. Each is taken back in between. */
const leastToPaint = (checkbox) =>
  checkbox.evaluate(async (box) => {
    const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    let least = Infinity;
    for (let turn = 0; turn < 20; turn += 1) {
      await painted();
      const before = performance.now();
      box.click();
      await painted();
      if (box.checked) least = Math.min(least, performance.now() - before);
    }
    return Math.round(least);
  });

test("on a processor four times as slow a tick is painted at once, at 91 steps as at 10,000", async ({
  roadmap,
  page,
}) => {
  const least = {};
  const devtools = await page.context().newCDPSession(page);
  for (const [steps, document, step, ...topics] of [
    [91, undefined, STEP, "Foundations", "Internet Fundamentals"],
    [10_000, large(100), "Step 1.1.10", "Foundations", "Topic 1.1"],
  ]) {
    if (document) roadmap.serve(document);
    await roadmap.open();
    await roadmap.expand(...topics);
    await expect(roadmap.checkbox(step)).toBeVisible();
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    least[steps] = await leastToPaint(roadmap.checkbox(step));
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  }
  console.log(`a tick until it is painted, four times as slow, the best of ten: ${JSON.stringify(least)} ms`);
  // Measured: 18 ms, or 40 while other programs took both processors. Three times that leaves room for a noisy machine.
  for (const [steps, time] of Object.entries(least)) expect(time, `${steps} steps`).toBeLessThan(120);
});

/** A document of 1,000 steps, in its author's own Markdown, with something beside each step or without. */
const foreign = (beside) =>
  `# Plan\n\n## Foundations\n\n${Array.from({ length: 1000 }, (_, at) => `- [ ] Step ${at} (1 h)\n${beside(at)}`).join("")}`;
const DETAILS = foreign(
  (at) =>
    `\n  What it is about, in *one* sentence, with a [link](https://example.org/${at}).\n\n  - [Book](https://books.example.org/${at})\n\n`,
);

test("1,000 steps with details open, expand and tick as fast as without", async ({ address, rows, browser }) => {
  const times = { drawing: [[], []], "expand all": [[], []], "a tick": [[], []] };
  const least = (numbers) => Math.min(...numbers);
  /** Of the best turn in each, as other programs only add to them. */
  const ratios = () =>
    Object.entries(times).map(([what, [plain, details]]) => ({ what, ratio: least(details) / least(plain) }));
  const isGood = () => ratios().every(({ ratio }) => ratio < 1.3);
  for (let turn = 1; turn <= 5 && (turn <= 2 || !isGood()); turn += 1) {
    for (const [kind, text] of [foreign(() => ""), DETAILS].entries()) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const roadmap = new RoadmapPage(page, address, rows).serve(text, "plan");
      await roadmap.open();
      await roadmap.settle();
      const [read, drawn] = await page.evaluate(() =>
        ["cairn: roadmap read", "cairn: rows drawn"].map((name) => performance.getEntriesByName(name)[0].startTime),
      );
      times.drawing[kind].push(drawn - read);
      await roadmap.openMenu();
      const expanding = await roadmap.item("Expand all").evaluate(async (item) => {
        const before = performance.now();
        item.click();
        await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
        return performance.now() - before;
      });
      times["expand all"][kind].push(expanding);
      await expect(roadmap.checkbox("Step 1")).toBeVisible();
      times["a tick"][kind].push((await tickTimes(page))[50]);
      await context.close();
    }
  }
  console.log(
    `with details, in times of without: ${JSON.stringify(Object.fromEntries(ratios().map(({ what, ratio }) => [what, ratio])))}`,
  );
  // Required: 1.3. Twice that leaves room for a noisy machine, and none for details that are drawn before they are
  // asked for.
  for (const { what, ratio } of ratios()) expect(ratio, what).toBeLessThan(2.6);
});

test("50,000 steps open, tick and filter without a task that blocks the page", async ({ address, rows, browser }) => {
  const heed = () => {
    window.longTasks = [];
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => window.longTasks.push(duration)),
    );
    observer.observe({ type: "longtask", buffered: true });
  };
  const longest = [];
  for (let turn = 1; turn <= 3; turn += 1) {
    // A browser without a cache: compiled code would be twice as fast.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(heed);
    const roadmap = new RoadmapPage(page, address, rows).serve(large(500));
    await roadmap.open();
    await roadmap.expandAll();
    await roadmap.checkbox("Step 1.1.10").click();
    await roadmap.expectOverall("1 of 50000 hours");
    await roadmap.press("/");
    await roadmap.search.fill("step 77");
    await expect(roadmap.toolbar.getByText(/topics found/)).toBeVisible();
    await roadmap.search.fill("");
    await roadmap.filter.selectOption("To do");
    await expect(roadmap.toolbar.getByText("49999 steps to do")).toBeVisible();
    await roadmap.settle();
    longest.push(Math.max(0, ...(await page.evaluate(() => window.longTasks))));
    await context.close();
  }
  console.log(`the longest task at 50,000 steps, in each of three first visits: ${longest.join(", ")} ms`);
  // Measured: 115 ms. Required: 200 ms. Five times that, and the best of three, leave room for a noisy machine.
  expect(Math.min(...longest)).toBeLessThan(1_000);
});

test("progress on 10,000 steps is taken in, reset and brought back without a task that blocks the page", async ({
  address,
  rows,
  browser,
}, testInfo) => {
  const steps = Array.from({ length: 10_000 }, (_, step) => `s${step}`);
  const marks = Object.fromEntries(steps.map((id, step) => [id, ["done", 1_700_000_000_000 + step, 0, 7]]));
  // A file on disk: Playwright would unpack any other one in the page, which takes long.
  const file = testInfo.outputPath("large.json");
  writeFileSync(file, JSON.stringify({ cairn: "progress", v: 1, roadmap: "large", title: "Large", marks }, null, 2));
  const longest = {};
  const isGood = () => Object.values(longest).every((most) => most < 100);
  for (let turn = 1; turn <= 3 && (turn === 1 || !isGood()); turn += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.longTasks = [];
      const note = (list) => list.getEntries().forEach(({ duration }) => window.longTasks.push(duration));
      new PerformanceObserver(note).observe({ type: "longtask" });
    });
    const roadmap = new RoadmapPage(page, address, rows).serve(largeWithWords(10_000, { pinned: true }), "large");
    await roadmap.open();
    await roadmap.settle();
    /** Fewest milliseconds in three turns: other programs only add to them. */
    const during = async (what, act) => {
      await page.evaluate(() => (window.longTasks = []));
      await act();
      await roadmap.settle();
      const most = Math.max(0, ...(await page.evaluate(() => window.longTasks)));
      longest[what] = Math.min(longest[what] ?? Infinity, most);
    };
    const dialog = roadmap.dialog;
    await during("first dialog", async () => {
      await roadmap.openBackup();
      await roadmap.press("Escape");
    });
    await during("preview", async () => {
      await roadmap.openBackup();
      await dialog.getByLabel("Open a file").setInputFiles(file);
      await expect(dialog).toContainText("10000 steps newly done");
    });
    await during("import", async () => {
      await roadmap.inDialog("Merge").click();
      await roadmap.expectOverall("10000 of 10000 hours");
    });
    await during("reset", async () => {
      await roadmap.openBackup();
      await roadmap.inDialog("Reset …").click();
      await roadmap.inDialog("Reset 10000 marks").click();
      await roadmap.expectOverall("0 of 10000 hours");
    });
    await during("dialog", async () => {
      await roadmap.openBackup();
      await expect(dialog.getByRole("button", { name: /^Preview the version of / })).toHaveCount(1);
    });
    await during("look", async () => {
      await dialog.getByRole("button", { name: /^Preview the version of / }).click();
      await expect(dialog).toContainText("10000 steps newly done");
    });
    await during("bring back", async () => {
      await roadmap.inDialog("Restore").click();
      await roadmap.expectOverall("10000 of 10000 hours");
    });
    await during("a section is unticked, and kept as it was", async () => {
      await roadmap.tree.getByRole("checkbox").first().uncheck();
      const parts = () => Object.keys(localStorage).filter((key) => key.startsWith("cairn::part:")).length;
      await expect.poll(() => page.evaluate(parts)).toBe(1);
    });
    await context.close();
  }
  console.log(`the longest task at 10,000 steps, in the best of up to three turns: ${JSON.stringify(longest)} ms`);
  // Required: 100 ms. Measured: none over 50, or 65 while other programs took both processors. Three times that leaves
  // room for a noisy machine, and none for what grows with the square: reading the file alone took 4 s.
  for (const [what, most] of Object.entries(longest)) expect(most, what).toBeLessThan(200);
});

test("over a slow network the prerendered tree is painted before a plain page's rows, and can soon be ticked", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { Cairn, plain } = await firstVisits(browser, 3);
  const [rows, ticks, theirs] = [
    Cairn.map(([rows]) => rows),
    Cairn.map(([, ticks]) => ticks),
    plain.map(([rows]) => rows),
  ].map((times) => Math.min(...times));
  console.log(`over Slow 4G: rows after ${rows} ms, ${theirs} in the plain page; ticks after ${ticks} ms`);
  // The best of three, as other programs only add to it, relative to the plain page in the same run. Measured: 0.6.
  expect(rows / theirs).toBeLessThan(1.1);
  // Measured: 850 ms, most of it on the network. Required: 1 s. Twice that leaves room for a noisy machine.
  expect(ticks).toBeLessThan(2000);
});
