import { readFileSync, readdirSync } from "node:fs";
import { DIST } from "../host.mjs";
import { expect, refuseWorker, test } from "../roadmap-page.mjs";

const FILES = readdirSync(DIST);
const isCode = (name) => name.startsWith("cairn-");
const tryAgain = (page) => page.getByRole("button", { name: "Try again" });

test("the first load asks for what `cargo xtask size` weighs, all of it from the first answer on, and for nothing elsewhere", async ({ roadmap, page, path }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request));
  await page.addInitScript(() => addEventListener("cairn-started", () => performance.mark("started")));
  await roadmap.open();
  const names = asked.map((request) => new URL(request.url()).pathname.slice(path.length));
  expect(asked.filter((request) => !request.url().startsWith(roadmap.url))).toEqual([]);
  const later = (name) => name.startsWith("icons/") || name === "manifest.webmanifest" || /^(more|later)-/.test(name) || name === "sw.js";
  expect(names.filter((name) => !later(name)).sort()).toEqual(["", ...FILES.filter(isCode)].sort());
  const times = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name, startTime }) => [name.split("/").at(-1), startTime]));
  const started = await page.evaluate(() => performance.getEntriesByName("started")[0].startTime);
  for (const [name, start] of times.filter(([name]) => later(name) && name !== "cairn.svg")) expect(start, name).toBeGreaterThan(started);
});

test("neither the script waits for the wasm, nor the wasm for the script", async ({ roadmap, page }) => {
  const waiting = new Map();
  await page.route(/\/cairn-\w+\.(?:js|wasm)$/, (route) => {
    waiting.set(route.request().url(), route);
    // Both have been asked for, and neither is here.
    if (waiting.size === 2) waiting.forEach((route) => route.continue());
  });
  await roadmap.open();
  expect(waiting.size).toBe(2);
});

test("no machine's folders are in what is built", () => {
  for (const name of FILES.filter((name) => /\.(html|js|wasm)$/.test(name))) {
    const text = readFileSync(`${DIST}/${name}`, "latin1");
    expect(text.match(/\/(root|home|Users|work)\/[\w.]+/g) ?? [], name).toEqual([]);
  }
});

test("every icon that the page names is there", async ({ roadmap, page }) => {
  await roadmap.open();
  const manifest = await (await page.request.get(`${roadmap.url}manifest.webmanifest`)).json();
  const linked = await page.locator("link[rel*=icon]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const social = await page.locator('meta[property="og:image"]').getAttribute("content");
  const named = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)].map(({ src }) => src);
  for (const icon of [...linked, ...named, social]) {
    expect((await page.request.get(new URL(icon, roadmap.url).href)).status(), icon).toBe(200);
  }
});

test.describe("when it cannot start, a sentence says so, and one can try again:", () => {
  test.use({ expected: /./ });
  test.beforeEach(({ page }) => refuseWorker(page));

  const flipped = async (route) => {
    const bytes = await (await route.fetch()).body();
    bytes[Math.floor(bytes.length / 2)] ^= 1;
    await route.fulfill({ body: bytes });
  };
  const cut = async (route) => {
    const bytes = await (await route.fetch()).body();
    await route.fulfill({ body: bytes.subarray(0, bytes.length / 2) });
  };
  const html = (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" });
  const gone = (route) => route.fulfill({ status: 404, body: "" });

  for (const [file, pattern] of [["wasm", "**/cairn-*.wasm"], ["script", "**/cairn-*.js"]]) {
    for (const [fault, answer] of Object.entries({ "that is missing": gone, "that was cut": cut, "with a flipped bit": flipped, "answered by a page": html })) {
      test(`a ${file} file ${fault}`, async ({ roadmap, page }) => {
        await page.route(pattern, answer);
        await page.goto(roadmap.at());
        await expect(roadmap.alert).toContainText("Cairn could not start");
        await expect(roadmap.alert).toContainText("did not come, or is not as it was made");
        await expect(page.getByText("Testing", { exact: true }), "what can be read stays").toBeVisible();
        await roadmap.expectNoViolations();
        await page.unrouteAll();
        await tryAgain(page).click();
        await roadmap.ready();
        await expect(roadmap.alert).toHaveCount(0);
      });
    }
  }

  test("whoever reads on meanwhile stays there, and sees it", async ({ roadmap, page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    let release;
    const until = new Promise((go) => (release = go));
    await page.route("**/cairn-*.wasm", async (route) => (await until, gone(route)));
    await page.goto(roadmap.at());
    await page.locator("summary").first().click();
    await page.evaluate(() => scrollTo(0, 500));
    const place = () => page.getByText("Testing", { exact: true }).evaluate((title) => title.getBoundingClientRect().top);
    const before = await place();
    release();
    await expect(roadmap.alert).toBeInViewport({ ratio: 1 });
    await expect(tryAgain(page)).toBeInViewport({ ratio: 1 });
    expect(await place()).toBe(before);
    await expect(page.getByRole("button", { name: "Expand all" })).toBeHidden();
  });

  test("no WebAssembly", async ({ roadmap, page }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(roadmap.at());
    await expect(roadmap.alert).toContainText("This browser has no WebAssembly");
    await roadmap.expectNoViolations();
  });

  test("with another roadmap, of which there is no outline", async ({ roadmap, page }) => {
    roadmap.serve("# Course\n1. **Foundations**");
    await page.route("**/cairn-*.wasm", gone);
    await page.goto(roadmap.at());
    await expect(roadmap.alert).toContainText("Cairn could not start");
    await expect(page.getByText("Testing", { exact: true })).toBeHidden();
    await roadmap.expectNoViolations();
  });

  test.describe("the page itself", () => {
    test.use({ isBroken: true });

    const change = (from, to) => async (route) => {
      const text = await (await route.fetch()).text();
      expect(text).toContain(from);
      await route.fulfill({ body: text.replace(from, to), contentType: "text/html" });
    };

    test("with another script in it than was made", async ({ roadmap, page }) => {
      await page.route(roadmap.at(), change("<script>", "<script> "));
      await page.goto(roadmap.at());
      await expect(roadmap.alert).toContainText("this page did not come as it was made");
      await page.unrouteAll();
      await tryAgain(page).click();
      await expect(roadmap.alert).toHaveCount(0);
      await roadmap.ready();
    });

    test("with other styles in it than were made", async ({ roadmap, page }) => {
      await page.route(roadmap.at(), change("<style>", "<style> "));
      await page.goto(roadmap.at());
      await expect(roadmap.alert).toContainText("The page did not come as it was made.");
      await page.unrouteAll();
      await tryAgain(page).click();
      await expect(roadmap.alert).toHaveCount(0);
      await roadmap.ready();
    });
  });
});

test("the policy lets in nothing but what was made, and everything that is asked for has its hash", async ({ roadmap, page }) => {
  const html = await (await page.request.get(roadmap.at())).text();
  const policy = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)[1];
  const rules = Object.fromEntries(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  expect(rules["default-src"]).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|data:|blob:|https?:|\*/);
  expect(rules["script-src"].filter((source) => !/^'sha256-/.test(source))).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(rules["style-src"].filter((source) => !/^'sha256-/.test(source))).toEqual(["'self'"]);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<style|<link/));
  expect(html).not.toMatch(/ (on\w+|style)="/);
  const tag = html.match(/<script type="module"[^>]*>/)[0];
  expect(tag.match(/\.\/[\w-]+\.(js|wasm)(" integrity="| )sha256-[\w+/]{43}=/g)).toHaveLength(4);
  expect([...html.matchAll(/<script[^>]* src=/g)]).toHaveLength(1);
});
