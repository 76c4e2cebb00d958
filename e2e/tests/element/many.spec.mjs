// Several elements in one page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, startHost } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import { checkbox, expectOverall, overall, title } from "../../pages/element-page.mjs";

test("two elements with one roadmap agree, in one page and in two tabs", async ({ page, site, element, context }) => {
  await site.open(
    '<cairn-roadmap src="ada.md"></cairn-roadmap><cairn-roadmap src="./ada.md" section="testing"></cairn-roadmap><cairn-roadmap src="other.md"></cairn-roadmap>',
  );
  for (const at of [0, 1, 2]) await expect(overall(element(at))).toBeVisible();
  await checkbox(element(0), "Testing").check();
  await expectOverall(element(1), "2 of 2 hours");
  await checkbox(element(1), "three").uncheck();
  await expectOverall(element(0), "1 of 6 hours");
  await expectOverall(element(2), "0 of 4 hours");
  const tab = await context.newPage();
  await tab.goto(page.url());
  const there = tab.locator("cairn-roadmap").first();
  await checkbox(there, "Foundations").check();
  await expectOverall(element(0), "5 of 6 hours");
  await checkbox(element(0), "Foundations").uncheck();
  await expectOverall(there, "1 of 6 hours");
});

test("ten elements cost next to nothing until they are near the window", async ({ page, site, element, address }) => {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const spent = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
  };
  const rest = () => page.evaluate(() => new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 300))));
  const ten = Array.from(
    { length: 10 },
    (_, at) => `<cairn-roadmap${at % 2 ? ' src="ada.md"' : ""}></cairn-roadmap>`,
  ).join("");
  const times = [];
  let before;
  // The fastest of three, because other programs run too.
  for (let turn = 0; turn < 3; turn += 1) {
    await site.open(`<div style="height: 400vh"></div>${ten}`, "");
    await rest();
    before = await spent();
    await page.addScriptTag({ type: "module", url: `${address}embed.js` });
    await rest();
    times.push((await spent()) - before);
  }
  const unseen = Math.min(...times);
  expect(site.asked.filter((path) => path.endsWith(".md"))).toEqual([]);
  await element(9).scrollIntoViewIfNeeded();
  await expect(title(element(9))).toHaveText("Course");
  const seen = (await spent()) - before;
  console.log(`ten embeds: ${unseen.toFixed(1)} ms of the main thread unseen, ${seen.toFixed(0)} ms seen`);
  expect(unseen).toBeLessThan(50);
  // It would be more if they started at once.
  expect(seen).toBeGreaterThan(2 * unseen);
});

test("ten elements load as one scrolls to them", async ({ page, site, element }) => {
  await site.example("many");
  await expect(page.locator("cairn-roadmap")).toHaveCount(10);
  for (let at = 0; at < 10; at += 1) {
    await element(at).scrollIntoViewIfNeeded();
    await expect(title(element(at))).toHaveText(at % 2 ? "Python Backend Developer Roadmap" : "Analytical engines");
  }
  await checkbox(element(8), "Programs").check();
  for (const at of [0, 2, 4, 6, 8]) await expectOverall(element(at), "10 of 24 hours");
  await expectOverall(element(9), "0 of 234 hours");
});

test("two versions of Cairn work in one page under different names", async ({ page, host, site, path }) => {
  const other = await startHost();
  try {
    const text = readFileSync(join(DIST, "embed.js"), "utf8");
    other.documents.set("/embed.js", `${text}\n// Another version.`);
    other.types.set("/embed.js", "text/javascript");
    const scripts = [
      `${host.origin}${path}embed.js`,
      `${other.origin}/embed.js?as=ada-roadmap`,
      `${other.origin}/embed.js`,
      `${host.origin}${path}embed.js?as=ada-roadmap`,
    ];
    const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join("");
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><ada-roadmap src="ada.md"></ada-roadmap>', tags);
    const [one, two] = ["cairn-roadmap", "ada-roadmap"].map((name) => page.locator(name));
    await checkbox(one, "Testing").check();
    await expectOverall(two, "2 of 6 hours");
    await checkbox(two, "Foundations").check();
    await expectOverall(one, "6 of 6 hours");
    // Each loads its own program, and a second one under a name that is taken loads nothing.
    const programs = (/** @type {Host} */ host) => host.asked.filter((path) => /cairn-\w+\.wasm$/.test(path)).length;
    expect([programs(host) > 0, programs(other)]).toEqual([true, 1]);
  } finally {
    await other.stop();
  }
});
