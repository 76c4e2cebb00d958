// The backup store has a copy of each mark, and a backup file is offered when there is something to lose.
import { copiedMarks, copyMark } from "../../fixtures/backup_store.mjs";
import { fillStorage, refuseBackupStore, silenceBackupStore } from "../../fixtures/conditions.mjs";
import { WITHIN_A_SECOND, expect, test } from "../../fixtures/test.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test("marks that only the backup store has come back, and are stored again with the next tick", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.expectSaved();
  await page.evaluate(() => Object.keys(localStorage).forEach((key) => localStorage.removeItem(key)));
  await roadmap.reload();
  await roadmap.expectOverall("10 of 234 hours");
  await expect(roadmap.notices).toHaveCount(0);
  expect(await roadmap.storedMarks()).toEqual([]);
  await roadmap.tick("Testing");
  expect(await roadmap.storedMarks()).toHaveLength(13);
});

test("marks from before there was a backup store are copied to it", async ({ roadmap, page }) => {
  await refuseBackupStore(page);
  await roadmap.open();
  await roadmap.tick("Foundations");
  const other = await roadmap.newTab();
  await other.open();
  await expect.poll(async () => (await copiedMarks(other.page)).length).toBe(8);
});

test("the backup store of a newer Cairn makes the page read-only", async ({ roadmap, page }) => {
  await roadmap.open();
  const upgrade = () =>
    page.evaluate(
      () =>
        new Promise((/** @type {Done} */ done) => {
          const request = indexedDB.open("cairn", 2);
          request.onsuccess = () => (request.result.close(), done());
        }),
    );
  await upgrade();
  await roadmap.expectNotice("A newer version of Cairn has been here");
  await roadmap.reload();
  await roadmap.expectNotice("A newer version of Cairn has been here");
  await roadmap.checkbox("Testing").click();
  await expect(roadmap.checkbox("Testing")).not.toBeChecked();
  expect(await roadmap.storedMarks()).toEqual([]);
});

test("a newer Cairn in another tab makes this one read-only at once", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.waitForLazyPart();
  const other = await roadmap.newTab();
  await other.open();
  await other.page.evaluate(() => localStorage.setItem("cairn::format", '{"v":2}'));
  await expect(roadmap.notices).toContainText("A newer version of Cairn has been here", WITHIN_A_SECOND);
  await roadmap.page.bringToFront();
  await roadmap.checkbox("Testing").click();
  await expect(roadmap.checkbox("Testing")).not.toBeChecked();
});

test("after the first tick the browser is asked to persist storage, and a backup is offered at most once a fortnight", async ({
  roadmap,
  page,
}) => {
  await page.addInitScript(() => {
    window.asked = 0;
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => ((window.asked += 1), false);
  });
  const asked = () => page.evaluate(() => window.asked);
  const offer = roadmap.notices.getByRole("button", { name: "Download a backup" });
  /** The lazy part offers it, once the browser has answered. */
  const expectNoOffer = async (why) => {
    await expect.poll(asked).toBe(1);
    await roadmap.waitForLazyPart();
    await roadmap.settle();
    await expect(offer, why).toBeHidden();
  };
  await roadmap.open();
  await roadmap.waitForLazyPart();
  expect(await asked()).toBe(0);
  await roadmap.tick("Testing");
  await expectNoOffer("there is little to lose yet");
  await roadmap.tick("Python Core");
  await roadmap.settle();
  expect(await asked(), "once a visit").toBe(1);
  await roadmap.reload();
  await roadmap.tick("Databases");
  await expect(offer).toBeVisible();
  await roadmap.expectNoViolations();
  // What is more urgent stands above it, though it comes later.
  await page.evaluate(fillStorage);
  await roadmap.tick("Development Principles");
  await expect(roadmap.notices.getByRole("paragraph")).toHaveCount(2);
  await expect(roadmap.notices.getByRole("paragraph").last().getByRole("button", { name: "Not now" })).toBeVisible();
  await page.evaluate(() =>
    Object.keys(localStorage).forEach((key) => key.startsWith("other-") && localStorage.removeItem(key)),
  );
  await roadmap.tick("CI/CD & Automation");
  await expect(roadmap.notices.getByRole("paragraph")).toHaveCount(1);
  await roadmap.notices.getByRole("button", { name: "Not now" }).click();
  await expect(roadmap.notices).toHaveCount(0);
  await roadmap.reload();
  await roadmap.tick("Version Control");
  await expectNoOffer();

  const backdate = (days) =>
    page.evaluate((days) => localStorage.setItem("cairn::backup", String(Date.now() - days * 864e5)), days);
  await backdate(13);
  await roadmap.reload();
  await roadmap.checkbox("Version Control").uncheck();
  await expectNoOffer();
  await backdate(15);
  await roadmap.reload();
  await roadmap.tick("Version Control");
  await expect(offer).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), offer.click()]);
  expect(download.suggestedFilename()).toMatch(/^python-backend-progress-/);
  await expect(roadmap.notices).toHaveCount(0);

  await backdate(15);
  await roadmap.reload();
  await roadmap.checkbox("Version Control").uncheck();
  await roadmap.notices.getByRole("button", { name: "Never ask" }).click();
  expect((await roadmap.storage())["cairn::backup"]).toBe("never");
  await roadmap.reload();
  await roadmap.tick("Version Control");
  await expectNoOffer();
});

test("no backup is offered where the browser promises to persist storage", async ({ roadmap, page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => true;
  });
  await roadmap.open();
  await roadmap.tick("Python Core");
  await roadmap.expectSaved();
  await roadmap.settle();
  await expect(roadmap.notices).toHaveCount(0);
});

test("of two marks for a step the later is in both places, although the other is copied after it", async ({
  roadmap,
  page,
}) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  await roadmap.expectSaved();
  const [[key, { at }]] = await roadmap.storedMarks();
  // Another tab's, of which this one has not heard.
  const later = JSON.stringify({ v: 1, mark: "done", at: [at[0] + 60_000, 0, 7] });
  await copyMark(page, key, later);
  await roadmap.checkbox(STEP).click();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), key)).toBe(later);
  expect(await copiedMarks(page)).toEqual([later]);
  await expect(roadmap.checkbox(STEP)).toBeChecked();
  await roadmap.expectSaved();
});

test("a backup store that the browser closed is opened again, and gets all marks", async ({
  roadmap,
  page,
  address,
}) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  await roadmap.expectSaved();
  await page.evaluate(() => {
    window.lost = new Promise((lost) => addEventListener("cairn-lost", () => lost(true), { once: true }));
  });
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "indexeddb" });
  await page.evaluate(() => window.lost);
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  await expect.poll(async () => (await copiedMarks(page)).length).toBe(6);
  await expect(roadmap.notices).toHaveCount(0);
});

/** IndexedDB cannot be opened while `window.isRefused`, as while another program locks its files. */
const refuseForNow = (/** @type {Page} */ page) =>
  page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      if (window.isRefused) throw new DOMException("not now", "UnknownError");
      return open.apply(this, given);
    };
    window.isRefused = window.name === "refused";
  });

test("marks that were made while the backup store could not be opened are copied once it can", async ({
  roadmap,
  page,
}) => {
  await refuseForNow(page);
  await openStep(roadmap);
  await page.evaluate(() => (window.name = "refused"));
  await roadmap.reload();
  await roadmap.tick(STEP);
  await roadmap.expectSaved();
  await page.evaluate(() => (window.isRefused = false));
  await roadmap.tick("Testing");
  await expect.poll(async () => (await copiedMarks(page)).length).toBe(6);
  await expect(roadmap.notices).toHaveCount(0);
});

test("a backup store that was taken away, and refused once, gets all marks when it is there again", async ({
  roadmap,
  page,
  address,
}) => {
  await refuseForNow(page);
  await openStep(roadmap);
  await roadmap.tick(STEP);
  await roadmap.expectSaved();
  await page.evaluate(() => {
    window.lost = new Promise((lost) => addEventListener("cairn-lost", () => lost(true), { once: true }));
    window.isRefused = true;
  });
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "indexeddb" });
  await page.evaluate(() => window.lost);
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  await page.evaluate(() => (window.isRefused = false));
  await roadmap.tick("Databases");
  await roadmap.expectSaved();
  const steps = (await roadmap.storedMarks()).length;
  expect(steps).toBeGreaterThan(6);
  await expect.poll(async () => (await copiedMarks(page)).length).toBe(steps);
});

test.describe("where the backup store never answers", () => {
  test("a tick says after some seconds that it is saved in one place", async ({ roadmap, page }) => {
    await silenceBackupStore(page);
    await openStep(roadmap);
    await roadmap.tick(STEP);
    const sentence = "Saved, but not yet in the second place that outlives a crash: the browser does not answer.";
    await expect(roadmap.toast).toContainText(sentence);
    await expect(roadmap.status).toHaveText(sentence);
    await roadmap.expectNoViolations();
    await roadmap.reload();
    await roadmap.expectOverall("1 of 234 hours");
  });

  test("and the other place is refused a tick says that it is only in the page", async ({ roadmap, page }) => {
    await silenceBackupStore(page);
    await page.addInitScript(() => Object.defineProperty(window, "localStorage", { value: null }));
    await openStep(roadmap);
    await roadmap.tick(STEP);
    const sentence = roadmap.toast.getByText("Only in this page so far");
    await expect(sentence).toBeVisible();
    await expect(roadmap.status).toHaveText(await sentence.textContent());
  });
});
