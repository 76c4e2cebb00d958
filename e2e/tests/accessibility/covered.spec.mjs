// What has the focus is never wholly covered by what stays in the window (WCAG 2.4.11).
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

const SIZES = [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
];

/** The name of what has the focus if nothing of it can be seen, `undefined` at the end of the page, or else an empty text. */
const hiddenFocus = (page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
    const isSeen = steps.some((x) =>
      steps.some((y) => {
        const there = document.elementFromPoint(left + x * width, top + y * height);
        return there && (focused.contains(there) || there.contains(focused));
      }),
    );
    return isSeen ? "" : `${focused.localName} ${focused.ariaLabel ?? focused.textContent}`;
  });

/** Goes back to the top. The next Tab is then at the first stop, also where the row that had the focus has left the page. */
const beginAtTop = (page) =>
  page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute("tabindex");
  });

/** Waits until an element has come to its place: on a phone dialogs come from below the window. */
const waitForAnimations = (locator) =>
  locator.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));

/** Goes through all stops by a key, and returns how many there are, and those that cannot be seen. */
async function goThrough(page, key) {
  const hidden = [];
  let stops = 0;
  for (; stops < 400; stops += 1) {
    await page.keyboard.press(key);
    const name = await hiddenFocus(page);
    if (name === undefined) break;
    if (name) hidden.push(name);
  }
  return [stops, hidden];
}

/** Goes round by a key until it is at its first stop again; returns how many there are, and those that cannot be seen. */
async function goRound(page, key) {
  const hidden = [];
  await page.keyboard.press(key);
  await page.evaluate(() => (window.firstStop = document.activeElement));
  for (let stops = 1; stops < 100; stops += 1) {
    // The browser's own stops between the last and the first are none of the page's.
    const name = await hiddenFocus(page);
    if (name) hidden.push(name);
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === window.firstStop)) return [stops, hidden];
  }
  throw new Error("There is no way back to the first stop.");
}

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
