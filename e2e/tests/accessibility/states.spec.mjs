// Every state that the page can be in, in a wide window and on a phone: axe finds nothing, in dark colours neither, and
// what has the focus can be seen, on the phone also where the page is enlarged until a window has room for a few words.
import { OF_COLOURS, violationsOf } from "../../fixtures/axe.mjs";
import { beginAtTop, goRound, goThrough, waitForAnimations } from "../../fixtures/focus.mjs";
import { coveredControls } from "../../fixtures/presses.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { STATES } from "../../scripts/states.mjs";

const WINDOWS = {
  "in a wide window": { viewport: { width: 1280, height: 800 } },
  "on a phone": { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

/** A window of 1280 x 1024 pixels that is enlarged to 400 %. */
const ENLARGED = { width: 320, height: 256 };

// A menu has the focus as long as it is open, and arrows walk in it.
const MENUS = ["menu", "row-menu"];

/** Goes through the stops forwards and backwards: each is seen. */
async function expectFocusSeen(page, isInDialog) {
  const { width } = page.viewportSize();
  if (!isInDialog) await beginAtTop(page);
  const found = [];
  for (const key of ["Tab", "Shift+Tab"]) {
    const [stops, hidden] = await (isInDialog ? goRound(page, key) : goThrough(page, key));
    expect.soft(hidden, `${key} at ${width} pixels`).toEqual([]);
    expect(stops, `${key} at ${width} pixels`).toBeGreaterThan(1);
    found.push(stops);
  }
  if (isInDialog) expect(found[1], `as many backwards as forwards at ${width} pixels`).toBe(found[0]);
}

for (const [where, options] of Object.entries(WINDOWS)) {
  test.describe(where, () => {
    test.use({ ...options, locale: "en-GB", timezoneId: "UTC", contextOptions: { reducedMotion: "reduce" } });

    for (const { name, title, lead, conditions } of STATES.filter(({ conditions }) => !conditions?.scrolled)) {
      test.describe(title, () => {
        // What cannot be had is in the console of the browser.
        test.use({ hasWorker: Boolean(conditions?.offline), expected: /Failed to load resource|net::ERR_/ });

        test("is accessible, and every focus is seen", async ({ roadmap, page }) => {
          await page.clock.setFixedTime("2026-11-28T12:00:00Z");
          await lead(roadmap);
          const dialog = roadmap.dialog.first();
          const isInDialog = await dialog.isVisible();
          if (isInDialog) await waitForAnimations(dialog);
          expect.soft(await violationsOf(page)).toEqual([]);
          await page.emulateMedia({ colorScheme: "dark" });
          expect.soft(await violationsOf(page, OF_COLOURS), "in dark colours").toEqual([]);
          expect.soft(await coveredControls(page), "controls that no press reaches").toEqual([]);
          if (MENUS.includes(name)) return;
          await expectFocusSeen(page, isInDialog);
          if (!options.isMobile) return;
          await page.setViewportSize(ENLARGED);
          await roadmap.settle();
          if (isInDialog) await waitForAnimations(dialog);
          await expectFocusSeen(page, isInDialog);
        });
      });
    }
  });
}
