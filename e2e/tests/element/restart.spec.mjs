// An element whose attributes change starts again: nothing in the page moves, and the focus stays.
import { expect, test } from "../../fixtures/site.mjs";
import {
  checkbox,
  eventsOf,
  overall,
  recordEvents,
  setAttribute,
  sign,
  toggle,
  untilIdle,
} from "../../pages/element-page.mjs";

/** The checkbox of a row, or what stands in its place where nothing can be ticked. */
const box = (where, name) => checkbox(where, name).or(sign(where, name, "to do"));

test("a restart moves nothing in the page and keeps the focus", { tag: "@rows" }, async ({ page, site, element }) => {
  await recordEvents(page);
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><p>After</p>');
  await toggle(element(), "Testing").click();
  await checkbox(element(), "four").focus();
  const after = page.getByText("After");
  const top = () => after.evaluate((after) => Math.round(after.getBoundingClientRect().top));
  // Record at each frame where the text below the element is.
  await after.evaluate((after) => {
    const look = () => (window.tops?.add(Math.round(after.getBoundingClientRect().top)), requestAnimationFrame(look));
    look();
  });
  const expectPlace = async (about, inHand, change) => {
    const before = await top();
    await page.evaluate(() => (window.events = []) && (window.tops = new Set()));
    await change();
    await expect.poll(() => eventsOf(page)).toHaveLength(1);
    for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
    const now = await top();
    // Half a pixel may be rounded either way.
    const between = (await page.evaluate(() => [...window.tops])).filter(
      (top) => Math.min(Math.abs(top - before), Math.abs(top - now)) > 1,
    );
    expect(between, about).toEqual([]);
    await expect(inHand, about).toBeFocused();
  };
  for (const [name, value] of [
    ["readonly", ""],
    ["readonly", null],
    ["section", "testing"],
    ["section", null],
  ]) {
    await expectPlace(`${name}: ${value}`, box(element(), "four"), () => setAttribute(element(), name, value));
  }
  // The checkbox of a topic, and the button that expands it.
  for (const [inHand, value] of /** @type {const} */ ([
    [box(element(), "Testing"), ""],
    [toggle(element(), "Testing"), null],
  ])) {
    await inHand.focus();
    await expectPlace("a topic", inHand, () => setAttribute(element(), "readonly", value));
  }
  // A second change before the first is complete.
  await expectPlace("twice", toggle(element(), "Testing"), () =>
    element().evaluate(async (element) => {
      element.setAttribute("readonly", "");
      await null;
      await null;
      element.removeAttribute("readonly");
    }),
  );
});

for (const [how, steps] of /** @type {const} */ ([
  ["all rows on the page", 90],
  ["only the rows in view on the page", 700],
])) {
  test(`a restart shows the same rows after scrolling far down, with ${how}`, async ({ page, site, element }) => {
    await recordEvents(page);
    // Titles of several lines, whose height cannot be estimated from other rows.
    const title = (at) => `Step ${at} ${"of many words ".repeat(at % 7)}`.trim();
    site.documents.set(
      "/deep.md",
      ["# Deep", "1. **All** (9 h)", ...Array.from({ length: steps }, (_, at) => `- ${title(at)}`)].join("\n"),
    );
    await site.open(
      '<p style="height: 50vh">Before</p><div style="width: 320px"><cairn-roadmap src="deep.md" open=""></cairn-roadmap></div>',
    );
    const row = box(element(), title(60));
    await expect(overall(element())).toBeVisible();
    for (let turns = 0; turns < 80 && (await row.count()) === 0; turns += 1) {
      await page.evaluate(() => scrollBy({ top: 400, behavior: "instant" }));
      for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
    }
    const top = () => row.evaluate((row) => row.getBoundingClientRect().top);
    for (const isInHand of [false, true]) {
      for (const value of ["", null]) {
        await row.evaluate((row, isInHand) => {
          row.scrollIntoView({ block: "center", behavior: "instant" });
          if (isInHand) row.focus({ preventScroll: true });
        }, isInHand);
        for (let turn = 0; turn < 3; turn += 1) await untilIdle(page);
        const before = await top();
        await page.evaluate(() => (window.events = []));
        await setAttribute(element(), "readonly", value);
        await expect.poll(() => eventsOf(page)).toHaveLength(1);
        for (let turn = 0; turn < 5; turn += 1) await untilIdle(page);
        expect(Math.abs((await top()) - before), `${value} ${isInHand}`).toBeLessThan(2);
        if (isInHand) await expect(row).toBeFocused();
      }
    }
  });
}
