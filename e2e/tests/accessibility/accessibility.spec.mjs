// What assistive technology is told.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

for (const colorScheme of ["light", "dark"]) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("axe finds no violation in any state", async ({ roadmap }) => {
      await roadmap.open();
      await roadmap.expectNoViolations();
      await roadmap.expand("Foundations", "Internet Fundamentals");
      await roadmap.tick("SSL/TLS & CDN overview", "Version Control");
      await roadmap.checkbox("Domain names & DNS resolution").focus();
      await roadmap.expectNoViolations();
      await roadmap.expandAll();
      await roadmap.expectNoViolations();
      await roadmap.tick(...TOPICS.filter(({ level }) => level === 1).map(({ title }) => title));
      await expect(roadmap.page.getByText("All done.")).toBeVisible();
      await roadmap.expectNoViolations();
      await roadmap.page.setViewportSize({ width: 320, height: 640 });
      await roadmap.expectNoViolations();
    });
  });
}

test("the accessibility tree has names, levels, what is expanded and what is partly done", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals", "Dev Environment & Tooling");
  await roadmap.tick("SSL/TLS & CDN overview", "Version Control");
  const tree = await roadmap.accessibilityTree();
  const named = (role, name) => tree.filter((node) => node.role === role && node.name === name);

  for (const [name, checked] of [
    ["Foundations", "mixed"],
    ["Internet Fundamentals", "mixed"],
    ["SSL/TLS & CDN overview", "true"],
    ["Domain names & DNS resolution", "false"],
    ["Version Control", "true"],
    ["Linters & formatters (flake8, black)", "false"],
  ]) {
    expect(
      named("checkbox", name).map((box) => box.checked),
      name,
    ).toEqual([checked]);
  }
  for (const [name, expanded] of [
    ["Foundations", true],
    ["Dev Environment & Tooling", true],
    ["Version Control", false],
  ]) {
    expect(
      named("button", name).map((button) => button.expanded),
      name,
    ).toEqual([expanded]);
  }
  const levels = tree.filter((node) => node.role === "listitem").map((item) => item.level);
  const open = TOPICS.filter(({ level }, index) => level === 1 || index <= 10);
  expect(levels).toEqual(open.map(({ level }) => level));
  expect(named("progressbar", "Overall progress")).toHaveLength(1);

  await roadmap.expandAll();
  const titles = TOPICS.map(({ title }) => plain(title));
  const told = new Set();
  await roadmap.scrollThrough(async () => {
    const boxes = (await roadmap.accessibilityTree()).filter((node) => node.role === "checkbox");
    expect(boxes.every((box) => box.focusable)).toBe(true);
    const places = boxes.map((box) => titles.indexOf(box.name));
    expect(places, "in the author's order").toEqual(places.toSorted((one, other) => one - other));
    boxes.forEach((box) => told.add(box.name));
  });
  expect(titles.filter((title) => !told.has(title))).toEqual([]);
});

test("a notice is said once, and what is said of a tick is what is shown", async ({ page, host, rows }) => {
  const roadmap = new RoadmapPage(page, host.origin + SANDBOXED, rows);
  await page.addInitScript(() => {
    window.said = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target.closest ? target : target.parentElement)?.closest("[role=status]");
        if (region?.textContent && window.said.at(-1) !== region.textContent) window.said.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const NOTICE =
    "Your ticks last only while this page is open: the browser blocks storage. Allow site data, then reload.";
  await roadmap.open();
  await expect(roadmap.noticed).toHaveText(NOTICE);
  await expect(roadmap.notices).toHaveText(NOTICE);
  await roadmap.tick("Testing");
  await expect(roadmap.toast).toContainText("Testing: 5 steps done. 12 of 234 hours. Not saved");
  await roadmap.checkbox("Testing").uncheck();
  await expect(roadmap.status).toHaveText("Testing: 5 steps unticked. 0 of 234 hours. Not saved.");
  expect(await page.evaluate(() => window.said)).toEqual([
    NOTICE,
    "Testing: 5 steps done. 12 of 234 hours. Not saved.",
    "Testing: 5 steps unticked. 0 of 234 hours. Not saved.",
  ]);
});

test("the live region is silent at load and announces each action once", async ({ roadmap, page }) => {
  // What a first visit announces is tested in offline/offline.spec.mjs.
  await refuseServiceWorker(page);
  await page.addInitScript(() => {
    window.said = [];
    let last = "";
    const heed = new MutationObserver(() => {
      const text = document.querySelector("[role=status]")?.textContent ?? "";
      if (text && last !== text) window.said.push(text);
      last = text;
    });
    heed.observe(document, { subtree: true, childList: true, characterData: true });
  });
  const said = () => page.evaluate(() => window.said.splice(0));
  await roadmap.open();
  await roadmap.tick("Testing");
  expect(await said()).toEqual(["Testing: 5 steps done. 12 of 234 hours."]);
  await roadmap.reload();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  expect(await said()).toEqual([]);
  await roadmap.tick("SSL/TLS & CDN overview");
  expect(await said()).toEqual(["Done: SSL/TLS & CDN overview. 13 of 234 hours."]);
  await roadmap.checkbox("SSL/TLS & CDN overview").uncheck();
  expect(await said()).toEqual(["Unticked: SSL/TLS & CDN overview. 12 of 234 hours."]);
  await roadmap.checkbox("Testing").uncheck();
  expect(await said()).toEqual(["Testing: 5 steps unticked. 0 of 234 hours."]);
  await roadmap.expandAll();
  expect(await said()).toEqual(["Everything is expanded."]);
});
