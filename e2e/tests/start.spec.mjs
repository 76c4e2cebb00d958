import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "../roadmap-page.mjs";
import { SEED } from "../seed.mjs";

const DIST = new URL("../../dist/", import.meta.url);

test("the first load asks for what `cargo xtask size` weighs, at a sub-path, and for nothing elsewhere", async ({ roadmap, page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await roadmap.open();
  expect(asked.filter((url) => !url.startsWith(roadmap.url))).toEqual([]);
  const names = asked.map((url) => url.split("?")[0].slice(roadmap.url.length) || "index.html");
  const isLater = (name) => name.endsWith("_more.wasm");
  const weighed = readdirSync(DIST).filter((name) => /\.(html|css|js|wasm)$/.test(name) && !isLater(name));
  const later = (name) => name.startsWith("icons/") || name === "manifest.webmanifest" || isLater(name);
  expect([...new Set(names.filter((name) => !later(name)))].sort()).toEqual([...weighed, "roadmaps/python-backend.md"].sort());
});

test("no machine's folders are in what is built", () => {
  for (const name of readdirSync(DIST).filter((name) => /\.(html|js|wasm)$/.test(name))) {
    const text = readFileSync(new URL(name, DIST), "latin1");
    expect(text.match(/\/(root|home|Users|work)\/[\w.]+/g) ?? [], name).toEqual([]);
  }
});

test("every icon that the page names is there", async ({ roadmap, page }) => {
  await roadmap.open();
  const manifest = await (await page.request.get(`${roadmap.url}manifest.webmanifest`)).json();
  const linked = await page.locator("link[rel*=icon]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const icon of [...linked, ...manifest.icons.map(({ src }) => src)]) {
    expect((await page.request.get(roadmap.url + icon)).status(), icon).toBe(200);
  }
});

test.describe("when it cannot start, a sentence says so:", () => {
  test.use({ expected: /./ });

  const says = async (roadmap, page, sentence) => {
    await page.goto(roadmap.url);
    await expect(roadmap.alert).toContainText(sentence);
    await expect(page.getByRole("link", { name: "Try again" })).toBeVisible();
    await roadmap.expectNoViolations();
  };

  test("no wasm file", async ({ roadmap, page }) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
    await says(roadmap, page, "Cairn could not start");
  });

  test("a wasm file that was cut", async ({ roadmap, page }) => {
    await page.route("**/*.wasm", async (route) => {
      const whole = await (await route.fetch()).body();
      await route.fulfill({ body: whole.subarray(0, whole.length / 2), contentType: "application/wasm" });
    });
    await says(roadmap, page, "Cairn could not start");
  });

  test("no script file", async ({ roadmap, page }) => {
    await page.route("**/cairn-*.js", (route) => route.abort());
    await says(roadmap, page, "Cairn could not start");
  });

  test("a script file answered by a page", async ({ roadmap, page }) => {
    await page.route("**/cairn-*.js", (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
    await says(roadmap, page, "Cairn could not start");
  });

  test("no WebAssembly", async ({ roadmap, page }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await says(roadmap, page, "This browser has no WebAssembly");
  });
});

test.describe("without JavaScript", () => {
  // What was preloaded for the app is not used.
  test.use({ javaScriptEnabled: false, expected: /preload/ });

  test("the page says what it needs and where the text is", async ({ roadmap, page }) => {
    await page.goto(roadmap.url);
    expect(await page.locator("noscript p").innerText()).toContain("This page needs JavaScript to keep ticks.");
    await expect(page.locator("noscript a")).toBeVisible();
    const text = await page.request.get(new URL(await page.locator("noscript a").getAttribute("href"), page.url()).href);
    expect(await text.text()).toBe(SEED);
  });
});
