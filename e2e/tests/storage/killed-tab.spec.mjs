// What was said to be saved outlives a tab whose process dies.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { wide } from "../../fixtures/large.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

test("every acknowledged tick is in every tab when one of four ticking tabs dies", async ({
  browser,
  address,
  rows,
  repetitions,
  hasWorker,
}) => {
  test.setTimeout(600_000);
  for (let run = 0; run < repetitions; run += 1) {
    const context = await browser.newContext();
    if (!hasWorker) await refuseServiceWorker(context);
    const acknowledged = new Set();
    // The first tab waits where it will be killed.
    const last = 10 + run * Math.floor(80 / repetitions);
    await context.exposeFunction("acknowledge", (title) => {
      acknowledged.add(title);
      return acknowledged.size < last ? undefined : new Promise(() => {});
    });
    const open = async (tab) => {
      const roadmap = new RoadmapPage(await context.newPage(), address, rows).serve(wide(4));
      await roadmap.open();
      await roadmap.expand(tab === 0 ? "Foundations" : `Section ${tab + 1}`);
      return roadmap;
    };
    const tabs = await Promise.all([0, 1, 2, 3].map(open));
    const ticking = tabs.map(({ page }, tab) =>
      page.evaluate(async (first) => {
        const { port1, port2 } = new MessageChannel();
        const ticked = [];
        for (let step = first; step < first + 100; step += 1) {
          /** @type {HTMLInputElement} */
          const box = document.querySelector(`input[aria-label="Step ${step}"]`);
          box.click();
          await new Promise((turn) => ((port2.onmessage = turn), port1.postMessage(0)));
          if (box.checked) ticked.push(`Step ${step}`);
          // A tab that was killed cannot report afterwards.
          if (box.checked && first === 0) await window.acknowledge(`Step ${step}`);
        }
        return ticked;
      }, tab * 100),
    );
    // The promise of the killed tab ends with it.
    ticking[0].catch(() => {});
    const [doomed, ...others] = tabs;
    await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBe(last);
    const client = await context.newCDPSession(doomed.page);
    const died = new Promise((crash) => doomed.page.once("crash", crash));
    client.send("Page.crash").catch(() => {});
    await died;
    for (const ticked of await Promise.all(ticking.slice(1))) ticked.forEach((title) => acknowledged.add(title));
    expect(acknowledged.size).toBe(300 + last);
    const again = new RoadmapPage(await context.newPage(), address, rows).serve(wide(4));
    await again.open();
    for (const { page } of [...others, again]) {
      const there = async () => {
        const done = await page.evaluate(
          () =>
            Object.entries({ ...localStorage }).filter(
              ([key, text]) => /^cairn:[^:]/.test(key) && text.includes('"done"'),
            ).length,
        );
        const said = await page.getByRole("progressbar", { name: "Overall progress" }).getAttribute("aria-valuetext");
        return Math.min(done, Number(said.split(" ")[0])) >= acknowledged.size;
      };
      await expect.poll(there, { message: `run ${run}` }).toBe(true);
    }
    const text = await again.page.evaluate(() => Object.keys({ ...localStorage }).join(" "));
    for (const title of acknowledged) expect(text).toContain(`:${title.toLowerCase().replace(" ", "-")}-`);
    await context.close();
  }
});
