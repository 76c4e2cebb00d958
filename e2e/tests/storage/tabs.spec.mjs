// Several tabs of one browser: they agree, and a stale one overwrites nothing.
import { copiedMarks } from "../../fixtures/backup_store.mjs";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { WITHIN_A_SECOND, expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test("200 ticks in each of two tabs at once are all kept, and the tabs agree", async ({ context, address, rows }) => {
  const topics = Array.from({ length: 4 }, (_, topic) => {
    const steps = Array.from({ length: 100 }, (_, step) => `- step ${topic}.${step}\n`);
    return `1.${topic + 1}. **Topic ${topic}** (100 h)\n${steps.join("")}`;
  });
  const many = `# Many\n1. **Foundations** (400 h)\n${topics.join("")}`;
  const open = async () => new RoadmapPage(await context.newPage(), address, rows).serve(many);
  const tabs = await Promise.all([0, 1].map(open));
  for (const tab of tabs) {
    await tab.open();
    await tab.expandAll();
  }
  await Promise.all(
    tabs.map((tab, half) =>
      tab.page.evaluate(async (half) => {
        for (let step = half * 200; step < half * 200 + 200; step += 1) {
          const name = `step ${Math.floor(step / 100)}.${step % 100}`;
          const find = () => document.querySelector(`main [aria-label="${name}"]`);
          while (!find()) {
            scrollBy(0, innerHeight / 2);
            await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
          }
          find().click();
          await new Promise((frame) => setTimeout(frame));
        }
      }, half),
    ),
  );
  for (const tab of tabs) {
    await expect(tab.overall).toHaveAttribute("aria-valuetext", "400 of 400 hours");
    expect((await tab.storedMarks()).filter(([, { mark }]) => mark === "done")).toHaveLength(400);
  }
});

test("two tabs agree within a second, both ways", async ({ roadmap }) => {
  await openStep(roadmap);
  const other = await roadmap.newTab();
  await openStep(other);
  await roadmap.tick(STEP);
  await expect(other.checkbox(STEP)).toBeChecked(WITHIN_A_SECOND);
  await other.expectOverall("1 of 234 hours");
  await other.checkbox(STEP).uncheck();
  await expect(roadmap.checkbox(STEP)).not.toBeChecked(WITHIN_A_SECOND);
});

test("a stale tab overwrites nothing", async ({ roadmap }) => {
  // A tab that slept: its storage events are stopped before the app hears them.
  await roadmap.page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
  await openStep(roadmap);
  const other = await roadmap.newTab();
  await openStep(other);
  await other.tick(STEP, "Testing");
  await roadmap.page.bringToFront();
  await roadmap.tick("SSL/TLS & CDN overview");
  await roadmap.tick("Databases");
  await roadmap.reload();
  await expect(roadmap.checkbox(STEP)).toBeChecked();
  await expect(roadmap.checkbox("Testing")).toBeChecked();
  await roadmap.expectOverall("34 of 234 hours");
});

for (const order of [
  ["focus", "reload", "close"],
  ["reload", "focus", "close"],
  ["focus", "close"],
  ["close"],
  ["reload", "close"],
]) {
  test(`a stale tab loses none of another tab's 50 changes: ${order.join(", then ")}`, async ({ roadmap, context }) => {
    // A tab that slept: its storage events are stopped before the app hears them.
    await roadmap.page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
    await roadmap.open();
    await roadmap.tick("Testing");
    const other = await roadmap.newTab();
    await other.open();
    await other.expandAll();
    const steps = TOPICS.filter(({ level }) => level === 3)
      .slice(0, 50)
      .map(({ title }) => plain(title));
    for (const step of steps) {
      await other.scrollTo(step);
      await other.checkbox(step).evaluate((checkbox) => checkbox.click());
    }
    expect(await other.storedMarks()).toHaveLength(5 + 50);
    const done = await other.overall.getAttribute("aria-valuetext");
    for (const what of order) {
      if (what === "focus") await roadmap.page.bringToFront();
      if (what === "reload") await roadmap.reload();
      if (what === "close") {
        await roadmap.tick("Testing");
        await roadmap.page.close({ runBeforeUnload: true });
      }
    }
    const last = new RoadmapPage(await context.newPage(), roadmap.url, roadmap.rows);
    await last.open();
    await last.expectOverall(done);
    await other.expectOverall(done);
  });
}

test("two tabs that act on one step within milliseconds leave the same mark in both places, and show it", async ({
  roadmap,
}) => {
  await openStep(roadmap);
  const other = await roadmap.newTab();
  await openStep(other);
  const tabs = [roadmap, other];
  for (let round = 0; round < 12; round += 1) {
    await Promise.all(tabs.map((tab) => tab.checkbox(STEP).evaluate((box) => box.click())));
    const there = async () => {
      const [[, { mark, at }]] = await roadmap.storedMarks();
      const copied = (await copiedMarks(other.page)).map((text) => JSON.parse(text));
      const shown = await Promise.all(tabs.map((tab) => tab.checkbox(STEP).isChecked()));
      return { copied, shown: shown.map((isChecked) => (isChecked ? "done" : "to_do")), kept: [mark, at] };
    };
    await expect(async () => {
      const { copied, shown, kept } = await there();
      expect(copied, `round ${round}`).toEqual([{ v: 1, mark: kept[0], at: kept[1] }]);
      expect(shown, `round ${round}`).toEqual([kept[0], kept[0]]);
    }).toPass({ timeout: 10_000 });
  }
});
