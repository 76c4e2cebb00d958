// Without a network: what was opened once opens again. The host is a server that is really stopped.
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "../../fixtures/deploys.mjs";
import { DIST } from "../../fixtures/host.mjs";
import { listOf } from "../../fixtures/versions.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { noteOn, write } from "../../pages/notes.mjs";
import { expectUpdateOffer, offlineMessage, takeUpdate, visitAndCache } from "../../pages/updates.mjs";
import { hashOf, integrityOf } from "../../../build/hashes.mjs";

const COURSE = "# Course\n1. **Foundations** (4 h)\n- one {#one}\n- two";

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

test("the cache has every file of the build, to the byte, but for the service worker, what needs other sites, the owner's list, and other languages", {
  tag: "@path",
}, async ({ roadmap, page }) => {
  const list = listOf(DIST);
  const address = (name) => (name === "index.html" ? "./" : name);
  expect(Object.keys(list).sort()).toEqual(
    filesOf(DIST)
      .filter((name) => !/^(?:sw|embed|element|elsewhere)\b|^roadmaps\/index\.json$|^[\w-]+\.txt$/.test(name))
      .map(address)
      .sort(),
  );
  for (const [name, integrity] of Object.entries(list)) {
    const bytes = readFileSync(join(DIST, name === "./" ? "index.html" : name));
    expect(integrityOf(bytes), name).toBe(integrity);
    if (/-[0-9a-f]{16}\./.test(name)) expect(name).toContain(hashOf(bytes));
  }
  await visitAndCache(roadmap);
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const entries = (await cache.keys()).map(async ({ url }) => {
      const bytes = await (await cache.match(url)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      return [url, [bytes.byteLength, btoa(String.fromCharCode(...hash))]];
    });
    return Object.fromEntries(await Promise.all(entries));
  });
  const first = (
    await page.evaluate(() =>
      navigator.serviceWorker.ready.then(({ active }) => fetch(active.scriptURL)).then((answer) => answer.text()),
    )
  ).match(/FILES = (\{[^}]*\})/)[1];
  const expected = Object.entries(JSON.parse(first)).map(([name, integrity]) => [
    new URL(name, roadmap.url).href,
    integrity.replace("sha256-", ""),
  ]);
  expect(
    Object.entries(kept)
      .map(([url, [, hash]]) => [url, hash])
      .sort(),
  ).toEqual(expected.sort());
  expect(kept[new URL("icons/social.png", roadmap.url).href][0]).toBe(statSync(join(DIST, "icons/social.png")).size);
});

test.describe("with the server stopped", () => {
  // The browser reports that the roadmap could not be fetched.
  test.use({ expected: /ERR_CONNECTION_REFUSED/ });

  test("every address opens and works within a second after one visit", { tag: "@path" }, async ({
    roadmap,
    page,
    server,
    versions,
  }) => {
    const course = join(versions[0], "roadmaps/course.md");
    writeFileSync(course, COURSE);
    await visitAndCache(roadmap);
    await roadmap.tick("Testing");
    await roadmap.expectSaved();
    const step = "#domain-names-dns-gws6ev";
    await roadmap.open("?roadmap=course");
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match("./roadmaps/course.md")))).toBe(true);
    await server.stop();
    for (const [address, box] of [
      ["", "Foundations"],
      [step, "Domain names & DNS resolution"],
      ["?roadmap=python-backend", "Foundations"],
      ["?roadmap=course", "Foundations"],
      ["?roadmap=course#one", "one"],
      ["index.html", "Foundations"],
      ["?find=docker", "Docker Basics"],
    ]) {
      let least = Infinity;
      // Measured: 60 to 200 ms. The fastest of three, because other programs run too.
      for (let turn = 0; turn < 3 && least >= 1000; turn += 1) {
        await page.goto("about:blank");
        await page.goto(roadmap.at(address));
        await expect(roadmap.checkbox(box)).toBeVisible();
        least = Math.min(
          least,
          await page.evaluate(() => performance.getEntriesByName("cairn: rows drawn")[0].startTime),
        );
      }
      expect(least, address).toBeLessThan(1000);
      const before = await roadmap.overall.getAttribute("aria-valuetext");
      await roadmap.checkbox(box).click();
      await expect(roadmap.overall).not.toHaveAttribute("aria-valuetext", before);
      await roadmap.press("Control+z");
      await roadmap.expectOverall(before);
    }
    await roadmap.open();
    await roadmap.openBackup();
    await roadmap.press("Escape", "?");
    await expect(roadmap.keysDialog).toBeVisible();
    await server.comeBack();
    rmSync(course);
  });
});

test("a note is read and written without a network", async ({ roadmap, server }) => {
  await visitAndCache(roadmap);
  await roadmap.expand("Foundations");
  await write(roadmap, "Internet Fundamentals", "Written *online*");
  await server.stop();
  await roadmap.reload();
  await roadmap.expand("Foundations");
  await roadmap.page.getByRole("button", { name: "Your note on Internet Fundamentals", exact: true }).click();
  await expect(noteOn(roadmap, "Internet Fundamentals")).toContainText("Written online");
  await write(roadmap, "Foundations", "Written offline");
  await roadmap.reload();
  await roadmap.page.getByRole("button", { name: "Your note on Foundations", exact: true }).click();
  await expect(noteOn(roadmap, "Foundations")).toContainText("Written offline");
  await server.comeBack();
});

test("a document is given back with its boxes ticked without a network", async ({ roadmap, page, server }) => {
  const text = "# Bees\r\n\r\n* [ ] Wax\r\n* [X] Frames";
  await visitAndCache(roadmap);
  await new LibraryDialog(page).bring("bees.md", text, "Bees");
  await server.stop();
  await page.reload();
  await expect(roadmap.checkbox("Wax")).toBeVisible();
  await roadmap.tick("Wax");
  await roadmap.openBackup();
  expect(await roadmap.download("Download Markdown")).toEqual([
    "bees.md",
    text.replace("[ ]", "[x]").replace("[X]", "[ ]"),
  ]);
  await server.comeBack();
});

test.describe("another roadmap that was opened before", () => {
  test.use({ expected: /50\d|404|could not be read/ });

  const heading = (/** @type {Page} */ page) => page.getByRole("heading", { level: 1 });

  test("opens while the server is silent or answers something else, and is updated when it answers", {
    tag: "@path",
  }, async ({ roadmap, page, server }) => {
    roadmap.serve(COURSE);
    await visitAndCache(roadmap);
    server.documents.clear();
    const again = async () => {
      await page.goto("about:blank");
      await roadmap.open();
    };
    const isCourse = (file) => file === "roadmaps/course.md";
    for (const answer of [
      () => {},
      (response) => response.writeHead(503).end("Busy"),
      (response) =>
        response.writeHead(200, { "content-type": "text/html" }).end("<title>Log in to this network</title>"),
    ]) {
      server.lie((file, response) => isCourse(file) && (answer(response), true));
      await again();
      await expect(heading(page)).toHaveText("Course");
    }
    // An answer that is too late is used the next time.
    let sent;
    server.lie(
      (file, response) =>
        isCourse(file) && ((sent = () => response.writeHead(200).end(COURSE.replace("Course", "Later"))), true),
    );
    await again();
    await expect(heading(page)).toHaveText("Course");
    sent();
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.match("./roadmaps/course.md")).text()).slice(0, 7)))
      .toBe("# Later");
    server.lie(
      (file, response) => isCourse(file) && (response.writeHead(200).end(COURSE.replace("Course", "New")), true),
    );
    // The page waits three seconds for the host before it uses its copy.
    await expect(async () => {
      await again();
      await expect(heading(page)).toHaveText("New", { timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
    server.honest();
    await again();
    await expect(roadmap.alert).toContainText("the host answered 404");
  });
});

test("over plain http, where browsers have no cache, every roadmap opens", async ({ roadmap, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "caches");
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    Reflect.deleteProperty(Crypto.prototype, "subtle");
  });
  await roadmap.open();
  roadmap.serve(COURSE);
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.expectOverall("4 of 4 hours");
});

test("the page says once that it works offline", async ({ roadmap, page }) => {
  await page.clock.install();
  const told = [];
  await page.exposeFunction("told", (words) => told.push(words));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      let isShown = false;
      const heed = new MutationObserver(() => {
        const toast = document.querySelector("section[aria-label='Last change']");
        const wasShown = isShown;
        isShown = Boolean(toast?.textContent.includes("offline"));
        if (isShown && !wasShown) window.told(location.href);
      });
      heed.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  await visitAndCache(roadmap);
  await expect(roadmap.status).toHaveText("Ready to work offline.");
  await page.clock.fastForward(30_000);
  await roadmap.tick("Testing");
  await page.clock.fastForward(30_000);
  await roadmap.reload();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.clock.fastForward(30_000);
  await roadmap.settle();
  expect(told).toHaveLength(1);
});

test("the page says that it works offline only when the undo toast is gone", async ({
  roadmap,
  page,
  server,
  versions,
}) => {
  await page.clock.install();
  let comes;
  const script = readFileSync(join(versions[0], "sw.js"));
  server.lie((file, response) => {
    if (file !== "sw.js" || comes) return false;
    comes = () => response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    return true;
  });
  // Animations do not follow the installed clock.
  const move = (what) =>
    roadmap.toast.evaluate(
      (last, what) => last.getAnimations({ subtree: true }).forEach((animation) => animation[what]()),
      what,
    );
  await roadmap.open();
  await roadmap.tick("Testing");
  await move("pause");
  await expect.poll(() => comes).toBeTruthy();
  comes();
  await page.evaluate(() =>
    navigator.serviceWorker.ready.then(
      ({ active }) =>
        active.state === "activated" || new Promise((done) => active.addEventListener("statechange", done)),
    ),
  );
  await roadmap.settle();
  await page.clock.fastForward(12_000);
  await expect(roadmap.undo).toBeVisible();
  await move("finish");
  await expect(roadmap.undo).toBeHidden();
  await page.clock.fastForward(12_000);
  await expect(offlineMessage(roadmap)).toBeVisible();
});

test("the page works without room for the cache, and tries again", async ({ roadmap, page, server }) => {
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 50_000 });
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    window.gone = new Promise((/** @type {Done} */ gone) => {
      ServiceWorkerContainer.prototype.register = async function (...words) {
        const registration = await register.apply(this, words);
        const worker = registration.installing;
        const look = () => (!worker || worker.state === "redundant") && gone();
        worker?.addEventListener("statechange", look);
        look();
        return registration;
      };
    });
  });
  await roadmap.open();
  await page.evaluate(() => window.gone);
  await roadmap.tick("Testing");
  await roadmap.expectOverall("12 of 234 hours");
  await expect(offlineMessage(roadmap)).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await client.send("Storage.overrideQuotaForOrigin", { origin: server.origin });
  await visitAndCache(roadmap);
});

test.describe("beside others", () => {
  test.use({ expected: /404/ });

  test("the service worker leaves other files to the host, and other apps' caches alone", { tag: "@path" }, async ({
    roadmap,
    page,
    server,
    path,
    versions,
  }) => {
    await page.goto(`${roadmap.url}icons/cairn.svg`);
    const others = ["other-app", `cairn /elsewhere${path} version 1`, `cairn ${path}deeper/ version 1`, "cairn"];
    await page.evaluate(
      (others) => Promise.all(others.map(async (name) => (await caches.open(name)).put("/x", new Response("x")))),
      others,
    );
    await visitAndCache(roadmap);
    const before = server.asked.length;
    const statuses = await page.evaluate(async (url) => {
      const ask = (file, options) => fetch(new URL(file, url), options).then(({ status }) => status);
      return [
        await ask("nothing.txt"),
        await ask("deeper/index.html"),
        await ask("icons/cairn.svg?x=1"),
        await ask("./", { method: "POST" }),
        await ask("icons/cairn.svg"),
      ];
    }, roadmap.url);
    expect(statuses.map((status) => status < 400)).toEqual([false, false, true, true, true]);
    expect(server.asked.slice(before).map((asked) => asked.slice(path.length))).toEqual([
      "nothing.txt",
      "deeper/index.html",
      "icons/cairn.svg",
      "",
    ]);
    for (const deeper of ["deeper/", "deeper/?roadmap=x", "sw.js"]) {
      const answer = await page.goto(roadmap.url + deeper);
      expect(answer.fromServiceWorker(), deeper).toBe(false);
    }
    await roadmap.open();
    server.publish(versions[1]);
    await expectUpdateOffer(roadmap);
    await takeUpdate(roadmap);
    await page.close();
    await expect
      .poll(
        async () => {
          const next = await roadmap.newTab();
          await next.open();
          const names = await next.page.evaluate(() => caches.keys());
          await next.page.close();
          return names.filter((name) => !others.includes(name)).length;
        },
        { message: "of other versions nothing is left", timeout: 30_000 },
      )
      .toBe(1);
    const next = await roadmap.newTab();
    await next.open();
    expect(await next.page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(others));
  });
});
