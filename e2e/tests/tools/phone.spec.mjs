// On a phone the tools are at the foot of the window, and what comes up comes from there.
import { expect, test } from "../../fixtures/test.mjs";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

const boxOf = (locator) => locator.boundingBox();

test("the tools are one row at the foot of the window, and cover nothing at the end of the page", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  const tools = [roadmap.nextUp, page.getByRole("button", { name: "Search and filter" }), roadmap.menuButton];
  for (const place of [0, 1e6]) {
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), place);
    const boxes = await Promise.all(tools.map(boxOf));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    for (const { y, height } of boxes) {
      expect(y + height).toBeLessThanOrEqual(740);
      expect(y).toBeGreaterThan(740 - 64);
    }
  }
  const last = await boxOf(page.getByRole("contentinfo").locator(":scope > :last-child"));
  expect(last.y + last.height).toBeLessThan((await boxOf(roadmap.menuButton)).y);
  await roadmap.nextUp.tap();
  await roadmap.expectFocus("Domain names & DNS resolution");
});

test("the search is at the top, away from the keys of the screen", async ({ roadmap, page }) => {
  await roadmap.open();
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  await page.getByRole("button", { name: "Search and filter" }).tap();
  await expect(roadmap.search).toBeFocused();
  expect((await boxOf(roadmap.search)).y).toBeLessThan(120);
  // The tools stay.
  await expect(roadmap.menuButton).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Close the search" }).tap();
  await expect(roadmap.search).toBeHidden();
});

test("the toast is above the tools, and its cross ends it", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").tap();
  const dismiss = roadmap.toast.getByRole("button", { name: "Dismiss" });
  const [toast, tool] = await Promise.all([roadmap.toast, roadmap.menuButton].map(boxOf));
  expect(toast.y + toast.height).toBeLessThanOrEqual(tool.y);
  await dismiss.tap();
  await expect(dismiss).toBeHidden();
  // It can be asked for again.
  await roadmap.menuButton.tap();
  await roadmap.item("Undo “Ticked Foundations”").tap();
  await roadmap.expectOverall("0 of 234 hours");
});

test("dialogs and the menu are sheets that come from below and scroll by themselves", async ({ roadmap, page }) => {
  await roadmap.open();
  const expectSheet = async (sheet) => {
    await sheet.evaluate((sheet) => Promise.all(sheet.getAnimations().map(({ finished }) => finished)));
    const { x, y, width, height } = await boxOf(sheet);
    expect([x, width, Math.round(y + height)]).toEqual([0, 360, 740]);
    expect(y).toBeGreaterThan(0);
  };
  await roadmap.menuButton.tap();
  await expectSheet(roadmap.menu);
  await roadmap.item("Share …").tap();
  await expect(roadmap.dialog).toBeVisible();
  await expectSheet(roadmap.dialog);
  const place = await page.evaluate(() => scrollY);
  expect(
    await roadmap.dialog.evaluate((dialog) => {
      dialog.scrollTo({ top: 1e6, behavior: "instant" });
      return dialog.scrollTop;
    }),
  ).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await roadmap.dialog.getByRole("button", { name: "Close" }).tap();
  await expect(roadmap.menuButton).toBeFocused();
});

test("the link of one's progress is handed on by the system's own means first", async ({ roadmap, page }) => {
  await page.addInitScript(() => (navigator.share = async (data) => (window.handed = data.url)));
  await roadmap.open();
  await roadmap.menuButton.tap();
  await roadmap.item("Share …").tap();
  await roadmap.inDialog("Share …").tap();
  const link = await roadmap.dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  expect(await page.evaluate(() => window.handed)).toBe(link);
});

test("nothing of the toast and the notices is cut with text of twice the size and spaced, at 320 px", async ({
  page,
  roadmap,
}) => {
  await page.addInitScript(() => {
    // A browser that promises nothing is offered a backup.
    navigator.storage.persist = async () => false;
    navigator.storage.persisted = async () => false;
    addEventListener("DOMContentLoaded", () =>
      Object.assign(document.documentElement.style, {
        fontSize: "200%",
        letterSpacing: "0.12em",
        wordSpacing: "0.16em",
        lineHeight: "1.5",
      }),
    );
  });
  await page.setViewportSize({ width: 320, height: 740 });
  await roadmap.open();
  await roadmap.tick("Python Core");
  await expect(roadmap.notices).not.toBeEmpty();
  await roadmap.expectSaved();
  for (const region of [roadmap.toast, roadmap.notices]) {
    const cut = await region.locator("p, span, button").evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility())
        .filter((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        })
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  }
});
