// Properties, methods and events of the element, for the page's scripts.
import { COURSE, expect, test } from "../../fixtures/site.mjs";
import {
  checkbox,
  eventsOf,
  expectOverall,
  recordEvents,
  searchField,
  searchResult,
  title,
  untilIdle,
} from "../../pages/element-page.mjs";

test("events carry how much is done", async ({ page, site, element }) => {
  await recordEvents(page);
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await checkbox(element(), "Testing").check();
  await expectOverall(element(), "2 of 6 hours");
  const { roadmap } = await element().evaluate((element) => element.completion);
  const about = { roadmap, title: "Course", steps: 4, stepsDone: 0, hours: 6, hoursDone: 0 };
  await expect
    .poll(() => eventsOf(page))
    .toEqual([
      ["cairn-ready", about],
      ["cairn-change", { ...about, stepsDone: 2, hoursDone: 2 }],
    ]);
  expect(await element().evaluate((element) => element.completion)).toEqual({ ...about, stepsDone: 2, hoursDone: 2 });
});

test("methods go to topics, and export progress that Cairn imports", async ({ page, site, element, roadmap }) => {
  await site.example("api");
  const done = page.getByRole("status").filter({ hasText: "steps" }).first();
  await expect(done).toHaveText("0 of 11 steps, 0 of 24 hours of Analytical engines");
  await page.getByRole("button", { name: "Go to Note G" }).click();
  await expect(checkbox(element(), "Note G")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(done).toHaveText("2 of 11 steps, 6 of 24 hours of Analytical engines");
  await page.getByRole("button", { name: "Go to the next step" }).click();
  await expect(checkbox(element(), "Operation cards")).toBeFocused();
  await page.getByRole("button", { name: "Export my progress" }).click();
  const given = page.getByLabel("What was exported");
  await expect(given).toContainText('"cairn": "progress"');
  const file = await given.textContent();
  const course = await page.evaluate(async () => (await fetch("course.md")).text());
  roadmap.serve(course, "engines");
  await roadmap.page.goto(roadmap.at("?roadmap=engines"));
  await roadmap.openFile("progress.json", file);
  await expect(roadmap.dialog).toContainText("2 steps");
});

test("methods do nothing before there is a roadmap and after it is removed", async ({ page, site, element }) => {
  await site.open('<div style="height: 400vh"></div><cairn-roadmap src="ada.md"></cairn-roadmap>');
  await element().evaluate((element) => customElements.whenDefined(element.localName));
  const all = () =>
    element().evaluate(
      async (element) => (
        element.goTo("one"), element.goToNext(), [element.completion, await element.exportProgress()]
      ),
    );
  expect(await all()).toEqual([null, null]);
  // `show` resolves when the roadmap is there.
  expect(await element().evaluate(async (element) => (await element.show(), element.completion.title))).toBe("Course");
  await expect(title(element())).toHaveText("Course");
  await expect(element()).not.toBeInViewport();
  expect((await all())[1]).toContain('"cairn": "progress"');
  await element().evaluate((element) => (window.taken = element).remove());
  expect(await page.evaluate(async () => [window.taken.completion, await window.taken.exportProgress()])).toEqual([
    null,
    null,
  ]);
});

test("goTo ends a search that does not match the topic", { tag: "@rows" }, async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await checkbox(element(), "Testing").focus();
  await page.keyboard.press("/");
  await searchField(element()).fill("four");
  await expect(searchResult(element(), "1 topic found")).toBeVisible();
  await element().evaluate((element) => element.goTo("one"));
  await expect(searchField(element())).toBeHidden();
  await expect(checkbox(element(), "one")).toBeFocused();
});

test("goTo does not scroll if the topic is in view below the toolbar", { tag: "@rows" }, async ({
  page,
  site,
  element,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  site.documents.set("/pinned.md", COURSE.replace("(4 h)", "(4 h) {#first}"));
  await site.open(
    '<p style="height: 200px">Before</p><cairn-roadmap src="pinned.md"></cairn-roadmap><p style="height: 300vh">After</p>',
  );
  await expect(title(element())).toHaveText("Course");
  for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
  // The first row is then right below the toolbar, in the upper half of the window.
  await page.evaluate(() => scrollTo({ top: 150, behavior: "instant" }));
  await untilIdle(page);
  const { y } = await checkbox(element(), "Foundations").boundingBox();
  expect(y).toBeLessThan(450);
  await element().evaluate((element) => element.goTo("first"));
  await expect(checkbox(element(), "Foundations")).toBeFocused();
  expect((await checkbox(element(), "Foundations").boundingBox()).y).toBe(y);
});

test("exportProgress settles even if the element is removed meanwhile", async ({ site, element }) => {
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await expect(title(element())).toHaveText("Course");
  const settled = await element().evaluate((element) => {
    const given = element.exportProgress();
    element.remove();
    return Promise.race([given.then(() => true), new Promise((late) => setTimeout(late, 3000, false))]);
  });
  expect(settled).toBe(true);
});

test("goTo scrolls the box around the element, and not the page", { tag: "@rows" }, async ({ page, site, element }) => {
  await site.open(
    '<div style="height: 300px; overflow: auto"><cairn-roadmap src="long.md"></cairn-roadmap></div><div style="height: 300vh"></div>',
  );
  await expect(title(element())).toHaveText("Long");
  await checkbox(element(), "Section 1").check();
  await element().evaluate((element) => element.goToNext());
  await expect(checkbox(element(), "Section 2")).toBeFocused();
  for (let at = 2; at <= 20; at += 1) await page.keyboard.press("ArrowDown");
  await expect(checkbox(element(), "Section 21")).toBeFocused();
  await expect(checkbox(element(), "Section 21")).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
