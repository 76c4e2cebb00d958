// Every state that the page can be in, in a wide window and on a phone: axe finds nothing, and what has the focus can be seen.
import { violationsOf } from "../../fixtures/axe.mjs";
import { beginAtTop, goRound, goThrough, waitForAnimations } from "../../fixtures/focus.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { STATES } from "../../scripts/states.mjs";

const WINDOWS = {
  "in a wide window": { viewport: { width: 1280, height: 800 } },
  "on a phone": { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

// A menu has the focus as long as it is open, and arrows walk in it.
const MENUS = ["menu", "row-menu"];

for (const [where, options] of Object.entries(WINDOWS)) {
  test.describe(where, () => {
    test.use({ ...options, locale: "en-GB", timezoneId: "UTC", contextOptions: { reducedMotion: "reduce" } });

    for (const { name, title, lead, conditions } of STATES) {
      test.describe(title, () => {
        // What cannot be had is in the console of the browser.
        test.use({ hasWorker: Boolean(conditions?.offline), expected: /Failed to load resource|net::ERR_/ });

        test("is accessible, and every focus is seen", async ({ roadmap, page }) => {
          await page.clock.setFixedTime("2026-11-28T12:00:00Z");
          await lead(roadmap);
          const dialog = roadmap.dialog.first();
          const isInDialog = await dialog.isVisible();
          if (isInDialog) await waitForAnimations(dialog);
          expect(await violationsOf(page)).toEqual([]);
          if (MENUS.includes(name)) return;
          if (!isInDialog) await beginAtTop(page);
          for (const key of ["Tab", "Shift+Tab"]) {
            const [stops, hidden] = await (isInDialog ? goRound(page, key) : goThrough(page, key));
            expect(hidden, key).toEqual([]);
            expect(stops, key).toBeGreaterThan(1);
          }
        });
      });
    }
  });
}
