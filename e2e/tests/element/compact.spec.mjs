// The compact form of an element: a few lines, which open to the whole in place.
import { violationsInLightAndDark } from "../../fixtures/axe.mjs";
import { layoutShiftOf, recordLayoutShift } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import {
  areaOf,
  checkbox,
  expectOverall,
  overall,
  searchField,
  setAttribute,
  sign,
  title,
  untilIdle,
} from "../../pages/element-page.mjs";

const COMPACT = '<p style="height: 300px">Before</p><cairn-roadmap src="ada.md" compact></cairn-roadmap><p>After</p>';

const allSteps = (where) => where.getByRole("button", { name: "All steps", exact: true });
const next = (where) => where.getByRole("button", { name: /^Continue/ });
const tools = (where) => where.getByRole("button", { name: /^(?:Search|Menu)/ });
const topOf = (/** @type {Locator} */ locator) =>
  locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));

async function expectFolded(where) {
  await expect(allSteps(where)).toHaveAttribute("aria-expanded", "false");
  await expect(title(where)).toBeVisible();
  await expect(overall(where)).toBeVisible();
  await expect(where.getByRole("listbox", { name: "Sections" })).toBeVisible();
  await expect(where.getByRole("list")).toHaveCount(0);
  await expect(where.getByRole("checkbox")).toHaveCount(0);
  await expect(tools(where)).toHaveCount(0);
}

async function expectWhole(where) {
  await expect(allSteps(where)).toHaveAttribute("aria-expanded", "true");
  await expect(checkbox(where, "Testing")).toBeVisible();
  await expect(tools(where)).toHaveCount(2);
}

test("it opens to the whole in place and folds again, by mouse and by keyboard", async ({ page, site, element }) => {
  await site.open(COMPACT);
  await expectFolded(element());
  await expect(next(element())).toHaveAccessibleName("Continue one");
  await expect(element().getByText("6 hours", { exact: true })).toBeVisible();
  const folded = await areaOf(element());
  const place = await topOf(allSteps(element()));
  const press = (key) => () => page.keyboard.press(key);
  for (const act of [() => allSteps(element()).click(), press("Enter"), press("Space")]) {
    await act();
    await expectWhole(element());
    expect(await topOf(allSteps(element()))).toBe(place);
    await expect(allSteps(element())).toBeFocused();
    await act();
    await expectFolded(element());
    expect(await areaOf(element())).toEqual(folded);
    await expect(allSteps(element())).toBeFocused();
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("it opens and folds, and the next step opens it, too", async ({ site, element }) => {
    await site.open(`<meta name="viewport" content="width=device-width">${COMPACT}`);
    await expectFolded(element());
    await allSteps(element()).tap();
    await expectWhole(element());
    await allSteps(element()).tap();
    await expectFolded(element());
    await next(element()).tap();
    await expectWhole(element());
    await expect(checkbox(element(), "one")).toBeFocused();
  });
});

test("whatever goes to a step, or searches, opens it", async ({ page, site, element }) => {
  await site.open(COMPACT);
  const ways = [
    [() => next(element()).click(), () => checkbox(element(), "one")],
    [() => next(element()).click(), () => checkbox(element(), "one")],
    [() => element().evaluate((element) => element.goTo("testing")), () => checkbox(element(), "Testing")],
    [() => page.keyboard.press("/"), () => searchField(element())],
  ];
  for (const [go, inHand] of ways) {
    await expectFolded(element());
    await go();
    await expect(inHand()).toBeFocused();
    await expect(inHand()).toBeInViewport();
    await page.keyboard.press("Escape");
    await expectWhole(element());
    await allSteps(element()).click();
  }
});

test("folded from far below, its button stays under the pointer, and nothing of the page is skipped", async ({
  page,
  site,
  element,
}) => {
  await site.open(
    '<p style="height: 50vh">Before</p><cairn-roadmap src="long.md" compact></cairn-roadmap><p style="height: 150vh">After</p>',
  );
  await allSteps(element()).click();
  await checkbox(element(), "Section 30").focus();
  await checkbox(element(), "Section 30").scrollIntoViewIfNeeded();
  await expect(allSteps(element())).toBeInViewport();
  const place = await topOf(allSteps(element()));
  await allSteps(element()).click();
  await expectFolded(element());
  for (let turn = 0; turn < 2; turn += 1) await untilIdle(page);
  expect(Math.abs((await topOf(allSteps(element()))) - place)).toBeLessThan(2);
  await expect(allSteps(element())).toBeFocused();
});

test("with readonly, or somebody's progress, no next step is offered, and signs stand in place of the boxes", async ({
  site,
  element,
}) => {
  await site.open(
    '<cairn-roadmap src="ada.md" compact readonly></cairn-roadmap><cairn-roadmap compact progress="ada-progress.json"></cairn-roadmap>',
  );
  for (const where of [element(0), element(1)]) {
    await expectFolded(where);
    await expect(next(where)).toHaveCount(0);
    await allSteps(where).click();
    await expect(sign(where, "Testing", "to do")).toBeVisible();
    await expect(where.getByRole("checkbox")).toHaveCount(0);
  }
  await expectOverall(element(1), "26 of 234 hours");
  await expect(sign(element(1), "Foundations", "done")).toBeVisible();
});

test("it stays as it is when the page around is printed", async ({ page, site, element }) => {
  await site.open(COMPACT);
  await expectFolded(element());
  const print = (event) => page.evaluate((event) => dispatchEvent(new Event(event)), event);
  await print("beforeprint");
  await untilIdle(page);
  await expectFolded(element());
  await print("afterprint");
  await untilIdle(page);
  await expectFolded(element());
  await allSteps(element()).click();
  await print("beforeprint");
  await print("afterprint");
  await expectWhole(element());
  await next(element()).click();
  await expect(checkbox(element(), "one")).toBeFocused();
});

test("what is opened stays open when an attribute changes", async ({ page, site, element }) => {
  await site.open(COMPACT);
  await allSteps(element()).click();
  await setAttribute(element(), "readonly", "");
  await expect(sign(element(), "Testing", "to do")).toBeVisible();
  await expect(allSteps(element())).toBeFocused();
  await setAttribute(element(), "readonly", null);
  await expectWhole(element());
  await allSteps(element()).click();
  await setAttribute(element(), "src", "other.md");
  await expect(title(element())).toHaveText("Other");
  await expectFolded(element());
  await setAttribute(element(), "compact", null);
  await expect(checkbox(element(), "Foundations")).toBeVisible();
  await expect(allSteps(element())).toHaveCount(0);
  await expect(page.getByText("After")).toBeVisible();
});

test("it takes little room, which is reserved: the page does not move when it comes", async ({
  page,
  site,
  element,
}) => {
  await recordLayoutShift(page);
  for (const width of [240, 360, 768]) {
    await site.open(
      `<div style="width: ${width}px"><cairn-roadmap src="ada.md" compact></cairn-roadmap></div><p>After</p>`,
    );
    await expectFolded(element());
    await untilIdle(page);
    expect((await areaOf(element())).height).toBeLessThan(240);
    expect(await layoutShiftOf(page), `${width}`).toBeLessThan(0.05);
  }
});

test.describe("whatever moves", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing sticks out at any width, and axe finds no violation in light and in dark", async ({
    page,
    site,
    element,
  }) => {
    site.documents.set("/course-of-words.md", `# ${"Wordy ".repeat(9)}\n1. **One**\n- ${"Long title ".repeat(12)}`);
    await site.open(
      `<style>html { color-scheme: light dark }</style><main><h1>An article</h1><div><cairn-roadmap src="course-of-words.md" compact></cairn-roadmap></div></main>`,
    );
    await expect(allSteps(element())).toBeVisible();
    for (const width of [240, 280, 352, 360, 480, 640, 1000]) {
      await page.locator("main > div").evaluate((div, width) => (div.style.width = `${width}px`), width);
      await untilIdle(page);
      const wider = await element().evaluate(({ shadowRoot }) => {
        const { left, right } = shadowRoot.host.getBoundingClientRect();
        return [...shadowRoot.querySelectorAll("button, h2, p")]
          .map((part) => part.getBoundingClientRect())
          .filter((part) => part.width > 0 && (part.right > right + 1 || part.left < left - 1)).length;
      });
      expect(wider, `${width}`).toBe(0);
    }
    expect(await violationsInLightAndDark(page)).toEqual([]);
    await allSteps(element()).click();
    await expect(allSteps(element())).toHaveAttribute("aria-expanded", "true");
    expect(await violationsInLightAndDark(page)).toEqual([]);
  });
});
