// The first load: what is asked for, when, and under which policy.
import { readFileSync, readdirSync } from "node:fs";
import { DIST } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const FILES = readdirSync(DIST);
const isCode = (name) => name.startsWith("cairn-");

test.use({ hasWorker: true });

test("the first load requests what `cargo xtask size` weighs, and nothing from elsewhere", { tag: "@path" }, async ({
  roadmap,
  page,
  path,
}) => {
  const asked = [];
  page.on("request", (request) => asked.push(request));
  await page.addInitScript(() => addEventListener("cairn-started", () => performance.mark("started")));
  await roadmap.open();
  const names = asked.map((request) => new URL(request.url()).pathname.slice(path.length));
  expect(asked.filter((request) => !request.url().startsWith(roadmap.url))).toEqual([]);
  const later = (name) =>
    /^(?:icons\/|lazy-|reader-)|\.guide\.md$/.test(name) || name === "manifest.webmanifest" || name === "sw.js";
  expect(names.filter((name) => !later(name)).sort()).toEqual(["", ...FILES.filter(isCode)].sort());
  const times = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name, startTime }) => ({ name: name.split("/").at(-1), startTime })),
  );
  const started = await page.evaluate(() => performance.getEntriesByName("started")[0].startTime);
  for (const { name, startTime } of times.filter(({ name }) => later(name) && name !== "cairn.svg"))
    expect(startTime, name).toBeGreaterThan(started);
});

test("the script and the wasm are requested at the same time", async ({ roadmap, page }) => {
  const waiting = new Map();
  await page.route(/\/cairn-\w+\.(?:js|wasm)$/, (route) => {
    waiting.set(route.request().url(), route);
    // Both have been requested before either was answered.
    if (waiting.size === 2) waiting.forEach((route) => route.continue());
  });
  await roadmap.open();
  expect(waiting.size).toBe(2);
});

test("the build contains no folder names of the machine that made it", () => {
  for (const name of FILES.filter((name) => /\.(html|js|wasm)$/.test(name))) {
    const text = readFileSync(`${DIST}/${name}`, "latin1");
    expect(text.match(/\/(root|home|Users|work)\/[\w.]+/g) ?? [], name).toEqual([]);
  }
});

test("every icon that the page names exists", { tag: "@path" }, async ({ roadmap, page }) => {
  await roadmap.open();
  const manifest = await (await page.request.get(`${roadmap.url}manifest.webmanifest`)).json();
  const linked = await page
    .locator("link[rel*=icon]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const social = await page.locator('meta[property="og:image"]').getAttribute("content");
  const named = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)].map(({ src }) => src);
  for (const icon of [...linked, ...named, social]) {
    expect((await page.request.get(new URL(icon, roadmap.url).href)).status(), icon).toBe(200);
  }
});

test("the policy and the integrity hashes reject altered files", async ({ request, address }) => {
  const html = await (await request.get(address)).text();
  const policy = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)[1];
  const rules = Object.fromEntries(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  expect(rules["default-src"]).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|data:|blob:|https?:|\*/);
  expect(rules["script-src"].filter((source) => !/^'sha256-/.test(source))).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(rules["style-src"].filter((source) => !/^'sha256-/.test(source))).toEqual(["'self'"]);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<style|<link/));
  expect(html).not.toMatch(/ (on\w+|style)="/);
  const tag = html.match(/<script type="module"[^>]*>/)[0];
  expect(
    tag.match(/\.\/[\w-]+\.(js|wasm)(" integrity="| )sha256-[\w+/]{43}=/g),
    "script and wasm: the first and lazy ones, reader",
  ).toHaveLength(5);
  const [lazyScript] = tag.match(/\.\/lazy-[\w-]+\.js/);
  const script = await (await request.get(new URL(lazyScript, address).href)).text();
  expect(script, "the lazy script names the editor").toMatch(/"\.\/editor-\w+\.wasm","sha256-[\w+/]{43}="/);
  expect([...html.matchAll(/<script[^>]* src=/g)]).toHaveLength(1);
});
