// The messages of the language that a reader uses are there without a network, and no others.
import { expect, test } from "../../fixtures/deploys.mjs";
import { returnToWindow, versionOf } from "../../pages/updates.mjs";

test.use({ locale: "de-DE", expected: /ERR_CONNECTION_REFUSED/ });

/** The languages whose messages are kept, in all versions. */
const kept = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => url.match(/([\w-]+)-[0-9a-f]{16}\.txt$/)?.[1]).filter(Boolean);
  });

const german = (/** @type {Page} */ page) =>
  expect(page.getByRole("progressbar").first()).toHaveAttribute("aria-valuetext", "0 von 234 Stunden");

test("German stays German without a network, also in the next version", async ({ roadmap, page, server, versions }) => {
  await page.goto(roadmap.at());
  await german(page);
  await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual(["de"]);
  // What this page needs came from the host, as there was no service worker yet.
  await roadmap.press("?");
  await expect(roadmap.dialog).toBeVisible();
  await server.stop();
  await page.reload();
  await german(page);
  await server.comeBack();
  server.publish(versions[1]);
  await expect.poll(async () => (await returnToWindow(page), kept(page)), { timeout: 30_000 }).toEqual(["de", "de"]);
  // The next version waits until no page of this one is open.
  await page.goto("about:blank");
  await expect(async () => {
    await page.goto(roadmap.at());
    expect(await versionOf(page)).toBe("2");
    await page.goto("about:blank");
  }).toPass({ timeout: 30_000 });
  await server.stop();
  await page.goto(roadmap.at());
  expect(await versionOf(page)).toBe("2");
  await german(page);
  await expect.poll(() => kept(page)).toEqual(["de"]);
});
