// A new version is offered, taken when a person says so, and can be taken back.
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../../fixtures/deploys.mjs";
import { version } from "../../fixtures/versions.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import {
  expectUpdateOffer,
  offlineMessage,
  returnToWindow,
  takeUpdate,
  updateOffer,
  versionOf,
  visitAndCache,
} from "../../pages/updates.mjs";

test("a new version is offered within a minute, taken with one reload, and never forced", async ({
  roadmap,
  page,
  server,
  versions,
}) => {
  await page.clock.install();
  await visitAndCache(roadmap);
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  server.publish(versions[1]);
  await page.clock.fastForward(60_000);
  await expect(updateOffer(roadmap)).toBeVisible();
  await roadmap.expectNoViolations();
  expect(await versionOf(page)).toBe("1");
  await roadmap.notices.getByRole("button", { name: "Later" }).click();
  await expect(roadmap.notices).toHaveCount(0);
  await roadmap.tick("Databases");
  await roadmap.expectOverall("32 of 234 hours");
  // A reload still has the old version, and is offered the new one.
  await roadmap.reload();
  expect(await versionOf(page)).toBe("1");
  await expect(updateOffer(roadmap)).toBeVisible();
  await roadmap.tabTo(roadmap.notices.getByRole("button", { name: "Reload" }));
  await Promise.all([page.waitForEvent("load"), roadmap.press("Enter")]);
  await roadmap.ready();
  expect(await versionOf(page)).toBe("2");
  await roadmap.expectOverall("32 of 234 hours");
  await expect(roadmap.notices).toHaveCount(0);
  await server.stop();
  await roadmap.reload();
  expect(await versionOf(page)).toBe("2");
});

test("a new version is offered when one returns to the window", async ({ roadmap, server, versions }) => {
  await visitAndCache(roadmap);
  server.publish(versions[1]);
  await expectUpdateOffer(roadmap);
});

test("a new version is found even if the host lets browsers cache everything for an hour", async ({
  roadmap,
  page,
  server,
  versions,
}) => {
  server.lie((_file, response) => response.setHeader("Cache-Control", "public, max-age=3600") && false);
  await visitAndCache(roadmap);
  for (const [folder, number] of [
    [versions[1], "2"],
    [versions[2], "3"],
  ]) {
    server.publish(folder);
    await expectUpdateOffer(roadmap);
    await takeUpdate(roadmap);
    expect(await versionOf(page)).toBe(number);
  }
  expect(
    server.asked.filter((asked) => asked.endsWith("cairn.svg")).length,
    "what is here already is not fetched again",
  ).toBeLessThan(3);
});

test("an old tab works through two further deploys, even if another tab takes the last one", async ({
  roadmap,
  page,
  server,
  versions,
}) => {
  // Without idle time it loads its lazy part only when needed, from a host that no longer has it.
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
  await visitAndCache(roadmap);
  await roadmap.tick("Testing");
  for (const folder of versions.slice(1)) {
    server.publish(folder);
    await expectUpdateOffer(roadmap);
    await roadmap.notices.getByRole("button", { name: "Later" }).click();
  }
  const other = await roadmap.newTab();
  await other.open();
  expect(await versionOf(other.page)).toBe("1");
  await expect(updateOffer(other)).toBeVisible();
  await takeUpdate(other);
  expect(await versionOf(other.page)).toBe("3");
  await other.expectOverall("12 of 234 hours");
  await other.tick("Databases");
  expect(await versionOf(page)).toBe("1");
  await roadmap.expectOverall("32 of 234 hours");
  await expect(updateOffer(roadmap)).toBeVisible();
  await roadmap.openBackup();
  await roadmap.press("Escape");
  await roadmap.tick("Version Control");
  await other.expectOverall("40 of 234 hours");
  await takeUpdate(roadmap);
  expect(await versionOf(page)).toBe("3");
  await roadmap.expectOverall("40 of 234 hours");
});

test("a deploy can be rolled back", async ({ roadmap, page, server, versions }) => {
  await visitAndCache(roadmap);
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  for (const [folder, number] of [
    [versions[1], "2"],
    [versions[0], "1"],
    [versions[1], "2"],
  ]) {
    server.publish(folder);
    await expectUpdateOffer(roadmap);
    await takeUpdate(roadmap);
    expect(await versionOf(page)).toBe(number);
    await roadmap.expectOverall("12 of 234 hours");
  }
  // Roll back to the version in use while another one waits.
  server.publish(versions[2]);
  await expectUpdateOffer(roadmap);
  server.publish(versions[1]);
  await returnToWindow(page);
  await server.stop();
  await roadmap.reload();
  await roadmap.expectOverall("12 of 234 hours");
});

test("no new version is offered on the first visit below a path of another app’s worker", async ({
  page,
  server,
  rows,
}) => {
  server.documents.set("/other.html", "<!doctype html><title>Other</title>");
  server.types.set("/other.html", "text/html");
  server.documents.set("/other.js", "addEventListener('activate', (event) => event.waitUntil(clients.claim()))");
  server.types.set("/other.js", "text/javascript");
  await page.goto(`${server.origin}/other.html`);
  await page.evaluate(async () => {
    const taken = new Promise((taken) => (navigator.serviceWorker.oncontrollerchange = taken));
    await navigator.serviceWorker.register("/other.js");
    await taken;
  });
  const roadmap = new RoadmapPage(page, `${server.origin}/roadmap/`, rows);
  await visitAndCache(roadmap);
  expect(await page.evaluate(() => navigator.serviceWorker.controller.scriptURL)).toBe(`${roadmap.url}sw.js`);
  await roadmap.waitForLazyPart();
  await expect(updateOffer(roadmap)).toHaveCount(0);
});

test("no new version is offered after the site’s data were cleared", async ({ roadmap, page, server }) => {
  await visitAndCache(roadmap);
  await page.evaluate(() => {
    const { serviceWorker } = navigator;
    window.gone = new Promise((gone) =>
      serviceWorker.addEventListener("controllerchange", () => gone(serviceWorker.controller), { once: true }),
    );
  });
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "all" });
  expect(await page.evaluate(() => window.gone)).toBe(null);
  await roadmap.waitForLazyPart();
  await expect(updateOffer(roadmap)).toHaveCount(0);
  const other = await roadmap.newTab();
  await visitAndCache(other);
  for (const tab of [other, roadmap]) {
    await tab.settle();
    await expect(updateOffer(tab)).toHaveCount(0);
  }
});

test("the kill switch removes the service worker, and leaves marks and other apps' caches", async ({
  roadmap,
  page,
  server,
}) => {
  await visitAndCache(roadmap);
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  await page.evaluate(() => caches.open("other-app"));
  const folder = version(4);
  copyFileSync(new URL("../../../docs/kill-switch/sw.js", import.meta.url), join(folder, "sw.js"));
  server.publish(folder);
  await expectUpdateOffer(roadmap);
  await expect.poll(() => page.evaluate(() => caches.keys()), "it has taken over").toEqual(["other-app"]);
  await takeUpdate(roadmap);
  expect(await versionOf(page)).toBe("4");
  await roadmap.expectOverall("12 of 234 hours");
  await expect
    .poll(() =>
      page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]),
    )
    .toEqual([["other-app"], 0]);
  const asked = () => server.asked.filter((file) => file.endsWith("sw.js")).length;
  const before = asked();
  await roadmap.reload();
  await expect.poll(asked).toBeGreaterThan(before);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expect(offlineMessage(roadmap)).toHaveCount(0);
  // Of what is on its way nothing is cut off.
  await page.waitForLoadState("networkidle");
  await server.stop();
  await expect(page.reload()).rejects.toThrow("ERR_CONNECTION_REFUSED");
  rmSync(folder, { recursive: true });
});
