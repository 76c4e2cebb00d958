// The page around the element does not move, when the element loads, and when it gives back the place that was reserved
// for it.
import { layoutShiftOf, recordLayoutShift } from "../../fixtures/conditions.mjs";
import { PLACEHOLDER_STYLE, expect, test } from "../../fixtures/site.mjs";
import { areaOf, checkbox, overall, untilIdle } from "../../pages/element-page.mjs";

for (const [where, above] of [
  ["at the top of the page", ""],
  ["in the middle of it", '<p style="height: 300px">Before</p>'],
  ["below the window", '<p style="height: 130vh">Before</p>'],
]) {
  test(`a late element hardly shifts the page, ${where}`, { tag: "@rows" }, async ({
    page,
    site,
    element,
    address,
  }) => {
    await recordLayoutShift(page);
    for (const src of ["ada.md", "long.md"]) {
      await site.open(
        `${above}<cairn-roadmap src="${src}"></cairn-roadmap><p style="height: 150vh">After</p>`,
        PLACEHOLDER_STYLE,
      );
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      await page.evaluate((src) => {
        document.head.append(Object.assign(document.createElement("script"), { type: "module", src }));
      }, `${address}embed.js`);
      await element().evaluate((element) => customElements.whenDefined(element.localName));
      if (where === "below the window") await page.evaluate(() => scrollTo(0, innerHeight / 2));
      await expect(overall(element())).toBeVisible();
      await untilIdle(page);
      expect(await layoutShiftOf(page), src).toBeLessThan(0.1);
      await page.evaluate(async () => {
        for (let turn = 0; turn < 30; turn += 1) {
          scrollBy(0, turn < 20 ? 100 : -100);
          await new Promise((frame) => requestAnimationFrame(frame));
        }
      });
      await untilIdle(page);
      expect(await layoutShiftOf(page), `${src}, scrolled`).toBeLessThan(0.1);
    }
  });
}

test("a script that scrolls while reserved height above the window is released moves nothing else", async ({
  page,
  site,
  element,
}) => {
  await recordLayoutShift(page);
  await site.open(
    '<cairn-roadmap src="ada.md"></cairn-roadmap><p style="height: 300vh">After</p>',
    `${PLACEHOLDER_STYLE}<script type="module" src="${site.cairn}embed.js"></script>`,
  );
  await expect(overall(element())).toBeVisible();
  for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
  const after = page.getByText("After");
  const top = () => after.evaluate((after) => after.getBoundingClientRect().top);
  await element().evaluate((element) =>
    new MutationObserver(() => scrollBy({ top: -10, behavior: "instant" })).observe(element, {
      attributeFilter: ["data-cairn"],
    }),
  );
  const before = await after.evaluate(
    (after) => (scrollTo({ top: 1200, behavior: "instant" }), after.getBoundingClientRect().top),
  );
  await expect.poll(() => element().evaluate((element) => element.dataset.cairn)).toBe("");
  await untilIdle(page);
  expect(Math.abs((await top()) - before - 10)).toBeLessThan(1);
  expect(await layoutShiftOf(page)).toBeLessThan(0.1);
});

for (const [where, before, after] of [
  [
    "beside a higher column",
    '<div style="display: grid; grid-template-columns: 1fr 1fr"><aside>',
    '</aside><article style="height: 400vh">Beside<p style="margin-top: 200vh">Read</p></article></div>',
  ],
  [
    "in a box that scrolls by itself",
    '<div style="height: 600px; overflow: auto">',
    '<p style="height: 100px">In it</p></div><p style="height: 200vh">After</p><p style="height: 200vh">Read</p>',
  ],
]) {
  test(`what one reads stays in place when reserved height above the window is released ${where}`, async ({
    page,
    site,
    element,
  }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await site.open(
      `${before}<cairn-roadmap src="ada.md"></cairn-roadmap>${after}`,
      `${PLACEHOLDER_STYLE}<script type="module" src="${site.cairn}embed.js"></script>`,
    );
    await expect(overall(element())).toBeVisible();
    for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
    const read = page.getByText("Read");
    const top = () => read.evaluate((read) => read.getBoundingClientRect().top);
    expect(await element().evaluate((element) => element.dataset.cairn)).toBeUndefined();
    await read.evaluate((read) => read.scrollIntoView({ behavior: "instant" }));
    const stood = await top();
    await expect.poll(() => element().evaluate((element) => element.dataset.cairn)).toBe("");
    for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
    expect(Math.abs((await top()) - stood)).toBeLessThan(1);
  });
}

test("on a slow machine a script that keeps scrolling is not mistaken for a page at rest", async ({
  page,
  site,
  element,
}) => {
  await recordLayoutShift(page);
  await site.open(
    '<cairn-roadmap src="ada.md"></cairn-roadmap><p style="height: 150vh">After</p>',
    `${PLACEHOLDER_STYLE}<script type="module" src="${site.cairn}embed.js"></script>`,
  );
  await expect(overall(element())).toBeVisible();
  for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
  await page.evaluate(async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      if ([8, 9, 19, 20, 21].includes(turn)) for (const start = performance.now(); performance.now() - start < 250; );
      scrollBy({ top: turn < 20 ? 100 : -100, behavior: "instant" });
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  });
  await untilIdle(page);
  expect(await layoutShiftOf(page)).toBeLessThan(0.1);
});

test("a short roadmap at the end of a page leaves no gap, and the page hardly shifts", async ({
  page,
  site,
  element,
}) => {
  await recordLayoutShift(page);
  await site.open(
    '<main style="max-width: 700px; margin: auto"><cairn-roadmap src="ada.md"></cairn-roadmap><p>After</p></main>',
    `${PLACEHOLDER_STYLE}<script type="module" src="${site.cairn}embed.js"></script>`,
  );
  const gap = async () => {
    const [{ y, height }, after] = [await areaOf(element()), await page.getByText("After").boundingBox()];
    return after.y - y - height;
  };
  await expect(overall(element())).toBeVisible();
  await expect.poll(gap).toBeLessThan(40);
  expect(await layoutShiftOf(page)).toBeLessThan(0.1);
});

test("a page at its top stays there when the window becomes narrower", { tag: "@rows" }, async ({
  page,
  site,
  element,
}) => {
  await site.open(`<p>${"Words of the page. ".repeat(60)}</p><cairn-roadmap src="ada.md"></cairn-roadmap>`);
  await expect(overall(element())).toBeVisible();
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: width / 2, height });
  await untilIdle(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a click hits its target at the end of a page where reserved height is released", { tag: "@rows" }, async ({
  page,
  site,
  element,
}) => {
  await site.open('<p style="height: 300px">Before</p><cairn-roadmap src="ada.md"></cairn-roadmap>');
  await expect(overall(element())).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await untilIdle(page);
  const top = async () => (await checkbox(element(), "Testing").boundingBox()).y;
  const before = await top();
  await checkbox(element(), "Testing").click();
  await expect(checkbox(element(), "Testing")).toBeChecked();
  expect(Math.abs((await top()) - before)).toBeLessThan(1);
});
