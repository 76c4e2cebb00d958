// The copies of other roadmaps: only what could be read replaces one, and there are not too many.
import { readFileSync } from "node:fs";
import { expect, test } from "../../fixtures/deploys.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

const COURSE = "# Course\n1. **Foundations** (4 h)\n- one {#one}\n- two – é";
const OTHER = COURSE.replace("Course", "Other");
/** What a gate of a Wi-Fi answers. It has lists in it. */
const PAGE =
  "<!doctype html>\n<title>Station Wi-Fi</title>\n<main>\n\n# Welcome aboard\n\n- [x] Remember this device\n\n1. **Free plan** (1 h)\n\n</main>";

/** Lists that were not written for Cairn, which another reader reads. */
const LISTS = "Course\n======\n\nFor the patient.\n\n* [ ] Foundations\n  * [ ] one\n  * [ ] two\n";

const heading = (/** @type {Page} */ page) => page.getByRole("heading", { level: 1 });

/** The copies: their paths and their first lines, the oldest first. */
const copies = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    const cache = await caches.open(`cairn ${location.pathname} roadmaps`);
    const requests = await cache.keys();
    return Promise.all(
      requests.map(async (request) => {
        const { pathname, search } = new URL(request.url);
        return [pathname + search, (await (await cache.match(request))?.text())?.split("\n")[0]];
      }),
    );
  });

/** Answers a file of the host so from now on. */
const answer = (/** @type {Host} */ server, file, ...parts) =>
  server.lie((asked, response) => {
    const isIt = asked === file;
    if (isIt) response.writeHead(parts[1] ?? 200, parts[2]).end(parts[0]);
    return isIt;
  });

test.describe("a roadmap that was opened before", () => {
  // Browsers report answers of 400 and more, and files that are cut.
  test.use({ expected: /40\d|503|ERR_CONTENT_LENGTH_MISMATCH|ERR_CONNECTION/ });

  const UNUSABLE = {
    "a page as text": [PAGE, 200, { "content-type": "text/plain" }],
    "a page without a type": [PAGE],
    "a page as Markdown": [PAGE, 200, { "content-type": "text/markdown" }],
    nothing: [""],
    JSON: ['{"error":"quota"}', 200, { "content-type": "application/json" }],
    "half of a line": [COURSE.slice(0, 20)],
    "half of a bullet": [COURSE.slice(0, -1)],
    "half of a letter": [Buffer.from(COURSE).subarray(0, -1)],
    "a refusal": ["Log in.", 403],
    "that it is busy": ["Busy", 503],
  };

  test("is shown from its copy, and said to be, while its host answers something else", async ({
    roadmap,
    page,
    server,
    path,
  }) => {
    roadmap.serve(COURSE);
    await visitAndCache(roadmap);
    await roadmap.expand("Foundations");
    await roadmap.tick("one");
    await roadmap.expectSaved();
    const kept = [[`${path}roadmaps/course.md`, "# Course"]];
    await expect.poll(() => copies(page)).toEqual(kept);
    for (const [what, parts] of Object.entries(UNUSABLE)) {
      answer(server, "roadmaps/course.md", ...parts);
      await roadmap.open();
      await expect(heading(page), what).toHaveText("Course");
      await expect(roadmap.notices, what).toContainText("This is the copy of your last visit");
      await roadmap.expectOverall("2 of 4 hours");
      await roadmap.waitForLazyPart();
      expect(await copies(page), what).toEqual(kept);
    }
    await roadmap.expectNoViolations();
    // It takes the page as one file from the copy, too.
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download for offline use" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("# Course");
    server.lie((asked, response) => {
      const isIt = asked === "roadmaps/course.md";
      if (isIt) response.writeHead(200, { "content-length": COURSE.length }).end(COURSE.slice(0, 30));
      return isIt;
    });
    await roadmap.open();
    await expect(heading(page)).toHaveText("Course");
    server.honest();
    roadmap.serve(COURSE.replace("Course", "Later"));
    await roadmap.notices.getByRole("button", { name: "Try again" }).or(heading(page)).first().click();
    await roadmap.open();
    await expect(heading(page)).toHaveText("Later");
    await expect(roadmap.notices).toHaveCount(0);
    await expect.poll(() => copies(page)).toEqual([[kept[0][0], "# Later"]]);
  });

  for (const [reader, whole] of [
    ["Cairn’s own reader", COURSE.replace(" – é", "")],
    ["the reader of other documents", LISTS],
  ]) {
    test(`keeps its copy where only its first lines come, which ${reader} reads`, async ({
      roadmap,
      page,
      server,
      path,
    }) => {
      roadmap.serve(whole);
      await visitAndCache(roadmap);
      const text = () => page.evaluate(async (file) => (await caches.match(file))?.text(), `${path}roadmaps/course.md`);
      await expect.poll(text).toBe(whole);
      const beginning = whole.slice(0, whole.lastIndexOf("\n", whole.length - 2) + 1);
      answer(server, "roadmaps/course.md", beginning);
      await roadmap.open();
      // It may be that its author took the rest away.
      await roadmap.expand("Foundations");
      await expect(roadmap.checkbox("one")).toBeVisible();
      await expect(roadmap.checkbox("two")).toHaveCount(0);
      await expect(roadmap.notices).toHaveCount(0);
      await roadmap.waitForLazyPart();
      await roadmap.settle();
      expect(await text()).toBe(whole);
      const other = whole.replace("two", "three");
      answer(server, "roadmaps/course.md", other);
      await roadmap.open();
      await expect.poll(text).toBe(other);
    });
  }

  test("is waited for where its copy cannot be read", async ({ roadmap, page, server, path }) => {
    roadmap.serve(COURSE);
    await visitAndCache(roadmap);
    await expect.poll(async () => (await copies(page)).length).toBe(1);
    await page.evaluate(async (file) => {
      const cache = await caches.open(`cairn ${location.pathname} roadmaps`);
      await cache.put(file, new Response("nothing of a roadmap"));
    }, `${path}roadmaps/course.md`);
    let send;
    server.lie((file, response) => {
      const isIt = file === "roadmaps/course.md";
      if (isIt) send = () => response.writeHead(200).end(COURSE);
      return isIt;
    });
    // After three seconds the page tries its copy, which takes this reader.
    const isTried = page.waitForRequest(/\/reader-[^/]*\.wasm$/);
    await page.goto(roadmap.at());
    await isTried;
    send();
    await expect(heading(page)).toHaveText("Course");
    await expect(roadmap.notices).toHaveCount(0);
  });

  test("has no copy where its host wants none", async ({ roadmap, page, server }) => {
    roadmap.serve(COURSE);
    await visitAndCache(roadmap);
    await expect.poll(async () => (await copies(page)).length).toBe(1);
    answer(server, "roadmaps/course.md", COURSE, 200, { "cache-control": "private, no-store" });
    await roadmap.open();
    await expect.poll(() => copies(page)).toEqual([]);
  });

  test("is opened where the browser’s cache does not answer", async ({ roadmap, page }) => {
    await page.addInitScript(() => {
      for (const ask of ["match", "open"]) CacheStorage.prototype[ask] = () => new Promise(() => {});
    });
    await roadmap.serve(COURSE).open();
    await expect(heading(page)).toHaveText("Course");
  });
});

test("of one file with ever other queries the last five copies are kept, and other roadmaps’ copies stay", async ({
  roadmap,
  page,
  path,
}) => {
  roadmap.serve(OTHER, "other").serve(COURSE);
  await roadmap.open("?roadmap=other");
  await expect.poll(async () => (await copies(page)).length).toBe(1);
  for (const variant of [1, 2, 3, 4, 5, 2, 6, 7]) {
    await roadmap.open(`?roadmap=${encodeURIComponent(`roadmaps/course.md?${variant}`)}`);
    await expect.poll(async () => (await copies(page)).at(-1)[0]).toBe(`${path}roadmaps/course.md?${variant}`);
  }
  const kept = ["other.md", ...[4, 5, 2, 6, 7].map((variant) => `course.md?${variant}`)];
  await expect
    .poll(async () => (await copies(page)).map(([file]) => file))
    .toEqual(kept.map((file) => `${path}roadmaps/${file}`));
});

for (const [what, size, most] of /** @type {const} */ ([
  ["fifty", 10, 50],
  ["eight megabytes of", 1 << 20, 7],
])) {
  test(`there are at most ${what} copies, and those go first that were not opened for longest`, async ({
    roadmap,
    page,
    path,
  }) => {
    await page.goto(`${roadmap.url}icons/cairn.svg`);
    await page.evaluate(
      async (/** @type {[string, number]} */ [path, size]) => {
        const cache = await caches.open(`cairn ${path} roadmaps`);
        for (let at = 0; at < 60; at += 1) await cache.put(`${path}${at}.md`, new Response("x".repeat(size)));
      },
      [path, size],
    );
    await roadmap.serve(COURSE).open();
    await expect.poll(async () => (await copies(page)).length, { timeout: 60_000 }).toBe(most + (size > 10 ? 1 : 0));
    const kept = (await copies(page)).map(([file]) => file);
    expect(kept.at(-1)).toBe(`${path}roadmaps/course.md`);
    expect(kept.at(-2)).toBe(`${path}59.md`);
  });
}

for (const type of ["text/html", "text/plain", undefined]) {
  test(`a page of type ${type} in place of a roadmap is said to be one, and is not kept`, async ({
    roadmap,
    page,
    server,
    path,
  }) => {
    await visitAndCache(roadmap);
    answer(server, "roadmaps/course.md", PAGE, 200, type && { "content-type": type });
    await roadmap.open("?roadmap=course");
    await expect(roadmap.alert).toContainText(`There is no roadmap at ./roadmaps/course.md, only a web page.`);
    await roadmap.expectNoViolations();
    expect(await page.evaluate(async (path) => caches.has(`cairn ${path} roadmaps`), path)).toBe(false);
    server.honest();
    roadmap.serve(COURSE);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText("Course");
  });
}
