// What has the focus is never wholly covered by what stays in the window (WCAG 2.4.11).
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { beginAtTop, goThrough } from "../../fixtures/focus.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

const SIZES = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
];

const STATES = {
  "a backup is offered": async ({ roadmap, page }) => {
    await page.addInitScript(() => {
      navigator.storage.persist = async () => false;
      navigator.storage.persisted = async () => false;
    });
    await roadmap.open();
    await roadmap.tick("Python Core");
    await expect(roadmap.notices).toContainText("A backup");
    return roadmap;
  },
  "storage is refused": async ({ page, host, rows }) => {
    const roadmap = new RoadmapPage(page, host.origin + SANDBOXED, rows);
    await roadmap.open();
    await expect(roadmap.notices).not.toBeEmpty();
    return roadmap;
  },
};

for (const [what, reach] of Object.entries(STATES)) {
  // A notice is above all rows, whichever it is.
  const tag = what === "storage is refused" ? "@rows" : [];
  test(`where ${what}, every focus is seen in windows of any size`, { tag }, async ({ roadmap, page, host, rows }) => {
    await refuseServiceWorker(page);
    await page.setViewportSize(SIZES[0]);
    const own = await reach({ roadmap, page, host, rows });
    await own.expand("Foundations", "Internet Fundamentals", "Testing");
    // With the toast, which is what covers most.
    await own.checkbox("Databases").check();
    await own.undo.evaluate((undo) => {
      for (const animation of undo.parentElement.getAnimations()) animation.pause();
    });
    for (const size of SIZES) {
      await test.step(`${size.width} x ${size.height}`, async () => {
        await page.setViewportSize(size);
        await own.settle();
        await beginAtTop(page);
        const [forwards, hidden] = await goThrough(page, "Tab");
        expect(hidden).toEqual([]);
        const [backwards, hiddenBefore] = await goThrough(page, "Shift+Tab");
        expect(hiddenBefore).toEqual([]);
        expect(Math.min(forwards, backwards)).toBeGreaterThan(45);
        await expect(own.undo).toBeVisible();
      });
    }
  });
}
