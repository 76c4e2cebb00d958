// A host that has only a part of a new version: the version before stays whole.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../../fixtures/deploys.mjs";
import { listOf } from "../../fixtures/versions.mjs";
import { expectUpdateOffer, takeUpdate, updateOffer, versionOf, visitAndCache } from "../../pages/updates.mjs";

test.describe("a deploy of which one file", () => {
  // Browsers report every file that is not as it should be.
  test.use({ expected: /./ });

  const FAULTS = {
    "is missing": (_file, _response, missing) => missing(),
    "is cut": (file, response, _missing, folder) => {
      const bytes = readFileSync(join(folder, file || "index.html"));
      response.writeHead(200, { "content-type": typeOf(file) }).end(bytes.subarray(0, bytes.length >> 1));
    },
    "is answered by a page": (_file, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Welcome</title>"),
  };
  const typeOf = (file) => (file.endsWith(".js") ? "text/javascript" : "application/octet-stream");

  for (const [turn, [fault, answer]] of Object.entries(FAULTS).entries()) {
    test(`${fault} leaves the version before complete, whichever file it is`, async ({
      roadmap,
      page,
      server,
      versions,
    }) => {
      test.setTimeout(120_000);
      await visitAndCache(roadmap);
      await roadmap.tick("Testing");
      await roadmap.expectSaved();
      const keys = await page.evaluate(() => caches.keys());
      const files = Object.keys(listOf(versions[1]));
      expect(files.length).toBeGreaterThan(12);
      // Each file has one of the faults; `cargo xtask test --everywhere` gives it all of them in turn.
      for (const name of files.filter((_, at) => process.env.EVERYWHERE || at % 3 === turn)) {
        const wanted = name === "./" ? "" : name;
        server.publish(versions[1]);
        let told = 0;
        server.lie(
          (file, response, missing) =>
            file === wanted && ((told += 1), answer(file, response, missing, versions[1]), true),
        );
        const state = await page.evaluate(async () => {
          const registration = await navigator.serviceWorker.ready;
          const ended = async (worker) => {
            while (!["installed", "redundant", "activated"].includes(worker.state))
              await new Promise((next) => worker.addEventListener("statechange", next, { once: true }));
            return worker.state;
          };
          // The browser also looks for updates by itself when a page has loaded.
          if (registration.installing) await ended(registration.installing);
          const found = new Promise((found) =>
            registration.addEventListener("updatefound", () => found(registration.installing), { once: true }),
          );
          // An update that is almost complete may swallow this one.
          for (let worker; ; ) {
            await registration.update();
            worker = await Promise.race([found, new Promise((late) => setTimeout(late, 1000))]);
            if (worker) return ended(worker);
          }
        });
        expect(state, name).toBe("redundant");
        expect(told, name).toBeGreaterThan(0);
        expect(await page.evaluate(() => caches.keys()), name).toEqual(keys);
        // Or else the page's own look for updates could get this file while the next one is not as it should be.
        server.publish(versions[0]);
        server.honest();
        await roadmap.reload();
        expect(await versionOf(page), name).toBe("1");
        await roadmap.expectOverall("12 of 234 hours");
        // Offers come with the lazy part.
        await roadmap.waitForLazyPart();
        await roadmap.settle();
        await expect(updateOffer(roadmap)).toHaveCount(0);
      }
      await server.stop();
      await roadmap.reload();
      await roadmap.expectOverall("12 of 234 hours");
      await server.comeBack();
      server.publish(versions[1]);
      await expectUpdateOffer(roadmap);
      await takeUpdate(roadmap);
      expect(await versionOf(page)).toBe("2");
    });
  }
});

test.describe("a service worker", () => {
  test.use({ expected: /./ });

  test("that is cut anywhere, missing or answered by a page is not installed", async ({
    roadmap,
    page,
    server,
    versions,
  }) => {
    await visitAndCache(roadmap);
    const script = readFileSync(join(versions[1], "sw.js"));
    const cuts = Array.from({ length: 24 }, (_, part) => Math.floor((script.length * (part + 1)) / 25));
    const answers = [
      ...cuts.map(
        (length) => (response) =>
          response.writeHead(200, { "content-type": "text/javascript" }).end(script.subarray(0, length)),
      ),
      (response) => response.writeHead(404).end(),
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"),
    ];
    for (const [at, answer] of answers.entries()) {
      server.lie((file, response) => file === "sw.js" && (answer(response), true));
      const error = await page.evaluate(() =>
        navigator.serviceWorker.ready.then((registration) => registration.update()).catch(({ name }) => name),
      );
      expect(["TypeError", "SecurityError"], `answer ${at}`).toContain(error);
    }
    await server.stop();
    await roadmap.reload();
    expect(await versionOf(page)).toBe("1");
    await roadmap.waitForLazyPart();
    await roadmap.settle();
    await expect(updateOffer(roadmap)).toHaveCount(0);
    await server.comeBack();
  });
});
