// Going to a topic: the next step, an address, the browser's own search.
import { expect, test } from "../../fixtures/test.mjs";

test("next up is one click or one key away", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await expect(roadmap.nextUp).toContainText("Domain names & DNS resolution");
  await roadmap.nextUp.click();
  await roadmap.expectFocus("Domain names & DNS resolution");
  await roadmap.press("Space");
  await expect(roadmap.nextUp).toContainText("HTTP/HTTPS protocols & status codes");
  await roadmap.collapseAll();
  await roadmap.press("n");
  await roadmap.expectFocus("HTTP/HTTPS protocols & status codes");
  await expect(roadmap.checkbox("HTTP/HTTPS protocols & status codes")).toBeInViewport();
});

test("next up does not scroll, unless the next step is near the edge of the window or beyond", {
  tag: "@rows",
}, async ({ roadmap, page }) => {
  const height = 1000;
  await page.setViewportSize({ width: 1200, height });
  await roadmap.open();
  await roadmap.expandAll();
  const topOf = async () => (await roadmap.checkbox("Domain names & DNS resolution").boundingBox()).y;
  const beginning = await topOf();
  for (const [distance, moves] of /** @type {const} */ ([
    [0, false],
    [beginning - 300, false],
    [beginning - 20, true],
    [beginning + 500, true],
    [3000, true],
  ])) {
    await page.evaluate((distance) => scrollTo(0, distance), distance);
    await roadmap.settle();
    const before = await page.evaluate(() => scrollY);
    await roadmap.press("n");
    await roadmap.expectFocus("Domain names & DNS resolution");
    await roadmap.settle();
    const now = await page.evaluate(() => scrollY);
    if (moves) expect(Math.abs(now - Math.max(0, beginning - height / 2)), `${distance}`).toBeLessThan(20);
    else expect(now, `${distance}`).toBe(before);
  }
});

test("an address expands the path to its topic", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expand("Next Steps & Advanced Topics");
  const address = await roadmap.addressOf("Real‑Time & WebSockets");
  await roadmap.collapseAll();
  await roadmap.page.goto("about:blank");
  await roadmap.open(address);
  await roadmap.expectFocus("Real‑Time & WebSockets");
  await expect(roadmap.checkbox("Real‑Time & WebSockets")).toBeInViewport();
});

test("the browser's own search finds what is expanded", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  const finds = (words) => page.evaluate((words) => (getSelection().empty(), window.find(words)), words);
  await roadmap.expand("Databases");
  expect(await finds("PostgreSQL Deep Dive")).toBe(true);
  expect(await finds("Transactions & isolation levels")).toBe(false);
});

test("an address without a topic is reported", async ({ roadmap }) => {
  await roadmap.open("#gone-123456");
  await roadmap.expectNotice("no topic with the address “#gone-123456”");
  await roadmap.press("n");
  await expect(roadmap.notices.filter({ hasText: "gone-123456" })).toHaveCount(0);
});
