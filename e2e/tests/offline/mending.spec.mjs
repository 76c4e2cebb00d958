// What the browser, another app or the disk took from the kept version is fetched anew.
import { expect, test } from "../../fixtures/deploys.mjs";
import { listOf } from "../../fixtures/versions.mjs";
import { updateOffer, visitAndCache } from "../../pages/updates.mjs";

/** The files of the kept version that are whole, by their hash. */
const wholeFiles = (/** @type {Page} */ page, list) =>
  page.evaluate(async (list) => {
    const whole = [];
    for (const [file, integrity] of Object.entries(list)) {
      const kept = await caches.match(new URL(file, location.href).href);
      if (!kept) continue;
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await kept.arrayBuffer()));
      if (integrity === `sha256-${btoa(String.fromCharCode(...hash))}`) whole.push(file);
    }
    return whole.length;
  }, list);

// Browsers report answers of 400 and more, and files that are not as they were built.
test.use({ expected: /404|integrity/ });

const REMOVALS = {
  "all caches": async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  },
  "one file": async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const [lazy] = (await cache.keys()).filter(({ url }) => /lazy-\w+\.wasm$/.test(url));
    await cache.delete(lazy);
  },
};

for (const [what, remove] of Object.entries(REMOVALS)) {
  test(`the page works offline again after one visit where ${what} was removed`, async ({
    roadmap,
    page,
    server,
    versions,
  }) => {
    const list = listOf(versions[0]);
    await visitAndCache(roadmap);
    await roadmap.tick("Testing");
    await roadmap.expectSaved();
    await page.evaluate(remove);
    await roadmap.reload();
    await expect.poll(() => wholeFiles(page, list)).toBe(Object.keys(list).length);
    // The page asked for it before it was kept again, and so got it from the host.
    await roadmap.waitForLazyPart();
    await server.stop();
    await roadmap.reload();
    await roadmap.expectOverall("12 of 234 hours");
    await roadmap.openBackup();
    await roadmap.settle();
    await expect(updateOffer(roadmap)).toHaveCount(0);
  });
}

test("a repair that fails leaves nothing behind that would be taken for the version", async ({
  roadmap,
  page,
  server,
  versions,
}) => {
  const list = listOf(versions[0]);
  await visitAndCache(roadmap);
  await page.evaluate(REMOVALS["all caches"]);
  // A file that the page does not ask for itself, and that is asked for a second time where it does not come.
  let asked = 0;
  server.lie((file, _, missing) => {
    const isIt = file.startsWith("editor-");
    if (isIt) {
      missing();
      asked += 1;
    }
    return isIt;
  });
  await roadmap.reload();
  await expect.poll(() => asked).toBeGreaterThan(1);
  await roadmap.waitForLazyPart();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  server.honest();
  await roadmap.reload();
  await expect.poll(() => wholeFiles(page, list)).toBe(Object.keys(list).length);
});

test("a version that is there in part is removed where installing it fails", async ({ roadmap, page, server }) => {
  await visitAndCache(roadmap);
  await page.evaluate(REMOVALS["one file"]);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).unregister());
  server.lie((file, _, missing) => {
    const isIt = file.startsWith("lazy-") && file.endsWith(".wasm");
    if (isIt) missing();
    return isIt;
  });
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register("sw.js");
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise((/** @type {Done} */ done) => {
      const look = () => worker.state === "redundant" && done();
      worker.addEventListener("statechange", look);
      look();
    });
  });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("a file of another version comes from the network where the browser does not list the caches", async ({
  roadmap,
  page,
}) => {
  await visitAndCache(roadmap);
  const [worker] = page.context().serviceWorkers();
  await worker.evaluate(() => (caches.keys = () => Promise.reject(new DOMException("no", "UnknownError"))));
  expect(await page.evaluate(async () => (await fetch("lazy-0123456789abcdef.wasm")).status)).toBe(404);
});

test("a kept file of which one byte is damaged is fetched anew, whichever it is", async ({
  roadmap,
  page,
  versions,
}) => {
  const list = listOf(versions[0]);
  const files = Object.keys(list);
  await visitAndCache(roadmap);
  const used = ["./", ...files.filter((file) => /^(?:cairn|lazy)-/.test(file))];
  expect(used).toHaveLength(5);
  for (const file of used) {
    await page.evaluate(async (file) => {
      const [name] = await caches.keys();
      const cache = await caches.open(name);
      const address = new URL(file, location.href).href;
      const kept = await cache.match(address);
      const bytes = new Uint8Array(await kept.arrayBuffer());
      bytes[bytes.length >> 1] ^= 1;
      await cache.put(address, new Response(bytes, { headers: kept.headers }));
    }, file);
    expect(await wholeFiles(page, list), file).toBe(files.length - 1);
    await roadmap.reload();
    await roadmap.waitForLazyPart();
    await expect.poll(() => wholeFiles(page, list), file).toBe(files.length);
  }
});
