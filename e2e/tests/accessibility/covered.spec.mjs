// What has the focus is never wholly covered by what stays in the window (WCAG 2.4.11).
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { beginAtTop, goRound, goThrough, waitForAnimations } from "../../fixtures/focus.mjs";
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
  for (const size of SIZES) {
    // A notice is above all rows, whichever it is.
    const tag = what === "storage is refused" ? "@rows" : [];
    test(`where ${what}, every focus is seen at ${size.width} x ${size.height}`, { tag }, async ({
      roadmap,
      page,
      host,
      rows,
    }) => {
      await refuseServiceWorker(page);
      await page.setViewportSize(size);
      const own = await reach({ roadmap, page, host, rows });
      await own.expand("Foundations", "Internet Fundamentals", "Testing");
      // With the toast, which is what covers most.
      await own.checkbox("Databases").check();
      await own.toast.getByRole("button", { name: "Undo" }).evaluate((undo) => {
        for (const animation of undo.parentElement.getAnimations()) animation.pause();
      });
      await beginAtTop(page);
      const [forwards, hidden] = await goThrough(page, "Tab");
      expect(hidden).toEqual([]);
      const [backwards, hiddenBefore] = await goThrough(page, "Shift+Tab");
      expect(hiddenBefore).toEqual([]);
      expect(Math.min(forwards, backwards)).toBeGreaterThan(45);
    });
  }
}

for (const size of SIZES) {
  test(`in dialogs every focus is seen at ${size.width} x ${size.height}`, async ({ roadmap, page }) => {
    await page.setViewportSize(size);
    await roadmap.open();
    await roadmap.tick("Testing");
    for (const name of ["Open …", "Backup …"]) {
      await roadmap.choose(name);
      await expect(roadmap.dialog).toBeVisible();
      await waitForAnimations(roadmap.dialog);
      const [forwards, hidden] = await goRound(page, "Tab");
      expect(hidden, `${name} by Tab`).toEqual([]);
      const [backwards, hiddenBefore] = await goRound(page, "Shift+Tab");
      expect(hiddenBefore, `${name} by Shift+Tab`).toEqual([]);
      expect(backwards, name).toBe(forwards);
      expect(forwards, name).toBeGreaterThan(3);
      await roadmap.press("Escape");
      await expect(roadmap.dialog).toBeHidden();
    }
  });
}
