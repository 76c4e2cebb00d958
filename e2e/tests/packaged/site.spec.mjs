// A web space of somebody's own roadmaps, as `cargo xtask package --roadmap` makes it: e2e/fixtures/site has the files.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { violationsOf } from "../../fixtures/axe.mjs";
import { layoutShiftOf, recordLayoutShift, refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/packaged.mjs";
import { listOf } from "../../fixtures/versions.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { offlineMessage, visitAndCache } from "../../pages/updates.mjs";
import { integrityOf } from "../../../build/hashes.mjs";

const TITLE = "First steps in Go & more";
const ADDRESS = "https://ada.example/way/";

test("the site has the roadmaps, nothing of the one that Cairn ships, and a list of its files with their hashes", async ({
  folder,
}) => {
  expect(readdirSync(join(folder, "roadmaps")).sort()).toEqual(["first-steps.md", "index.json", "second-course.md"]);
  const texts = ["index.html", "embed.js", "manifest.webmanifest", "sw.js", "roadmaps/index.json"];
  const elements = readdirSync(folder).filter((name) => name.startsWith("element-"));
  expect(elements).toHaveLength(1);
  for (const name of [...texts, ...elements])
    expect(readFileSync(join(folder, name), "utf8"), name).not.toMatch(/python-backend|Python Backend/);
  const list = listOf(folder);
  // GitHub looks for it; other hosts may refuse to serve it.
  expect(statSync(join(folder, ".nojekyll")).size).toBe(0);
  expect(Object.keys(list)).not.toContain(".nojekyll");
  for (const name of ["./", "roadmaps/first-steps.md", "roadmaps/second-course.md", "manifest.webmanifest"])
    expect(list[name], name).toBe(integrityOf(readFileSync(join(folder, name === "./" ? "index.html" : name))));
  expect(JSON.parse(readFileSync(join(folder, "manifest.webmanifest"), "utf8"))).toMatchObject({
    name: TITLE,
    short_name: TITLE,
    start_url: "./",
  });
});

test("search engines and links get its title, description, address and picture", async ({ folder, roadmap, page }) => {
  const html = await (await page.request.get(roadmap.at())).text();
  expect(html).toContain("<title>First steps in Go &amp; more · Cairn</title>");
  const said = (name) => html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`))?.[1];
  for (const name of ["description", "og:description"])
    expect(said(name)).toContain("First steps in Go &amp; more: 2 sections, 4 steps, 10.5 hours.");
  expect(said("og:title")).toBe("First steps in Go &amp; more · Cairn");
  expect(said("og:url")).toBe(ADDRESS);
  expect(said("og:image")).toBe(`${ADDRESS}icons/social.png`);
  expect(html).toContain(`<link rel="canonical" href="${ADDRESS}">`);
  const picture = readFileSync(join(folder, "icons/social.png"));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  const shipped = statSync(new URL("../../../public/icons/social.png", import.meta.url)).size;
  expect(picture.length).not.toBe(shipped);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole roadmap can be read and folded, and its text is beside it", { tag: "@path" }, async ({
    roadmap,
    page,
  }) => {
    await page.goto(roadmap.at());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    expect(await page.locator("noscript p").innerText()).toContain("This page needs JavaScript to keep ticks.");
    const step = page.getByRole("link", { name: "Take the tour" });
    await expect(step).toBeHidden();
    await page.getByText("Foundations", { exact: true }).click();
    await expect(step).toBeVisible();
    const text = new URL(await page.locator("noscript a").getAttribute("href"), page.url()).href;
    expect(await (await page.request.get(text)).text()).toContain("A small course, as people write them.");
  });
});

test("its rows stand where the app will put them, and nothing moves", async ({ roadmap, page }) => {
  // A service worker would answer instead of the route.
  await refuseServiceWorker(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await recordLayoutShift(page);
    let release;
    const until = new Promise((let_) => (release = let_));
    await page.route("**/cairn-*.wasm", async (route) => (await until, route.continue()));
    await page.goto(roadmap.at());
    const places = async () =>
      Promise.all(
        ["Foundations", "Practise"].map(async (name) => {
          const { x, y } = await page.getByRole("main").getByText(name, { exact: true }).boundingBox();
          return [x, y].map(Math.round);
        }),
      );
    const before = await places();
    release();
    await expect(roadmap.checkbox("Foundations")).toBeVisible();
    await roadmap.settle();
    expect(await places(), `${width} px`).toEqual(before);
    expect(await layoutShiftOf(page)).toBeLessThan(0.01);
    await page.unrouteAll();
  }
});

test("ticks are kept under the id that ?roadmap= gives, and an element without src shows this roadmap", async ({
  roadmap,
  page,
  server,
  path,
}) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.expectOverall("4.5 of 10.5 hours");
  await roadmap.expectSaved();
  expect(Object.keys(await roadmap.storage()).filter((key) => key.startsWith("cairn:first-steps:"))).toHaveLength(2);
  await page.goto(roadmap.at("?roadmap=first-steps"));
  await roadmap.expectOverall("4.5 of 10.5 hours");
  server.documents.set(
    `${path}own.html`,
    '<!doctype html><title>Own</title><link rel="icon" href="data:,"><script type="module" src="embed.js"></script><cairn-roadmap></cairn-roadmap>',
  );
  server.types.set(`${path}own.html`, "text/html");
  await page.goto(roadmap.at("own.html"));
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
});

test.describe("with the server stopped", () => {
  // The browser reports that the list could not be fetched.
  test.use({ expected: /ERR_CONNECTION_REFUSED/ });

  test("all its roadmaps open and can be ticked after one visit", { tag: "@path" }, async ({
    roadmap,
    page,
    server,
  }) => {
    await visitAndCache(roadmap);
    await roadmap.tick("Foundations");
    await roadmap.expectSaved();
    await server.stop();
    await roadmap.reload();
    await roadmap.expectOverall("4.5 of 10.5 hours");
    await roadmap.tick("Practise");
    await roadmap.expectOverall("10.5 of 10.5 hours");
    await page.goto(roadmap.at("?roadmap=second-course"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second course");
    await roadmap.tick("Read");
    await roadmap.expectOverall("2 of 2 steps");
  });
});

test("the other roadmaps are listed", async ({ roadmap, page }) => {
  await page.goto(roadmap.at());
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  const library = new LibraryDialog(page);
  await library.open();
  await expect(library.ofSite("Second course")).toBeVisible();
});

test("its start page lists all roadmaps, without JavaScript and without a network, and leads to each", async ({
  roadmap,
  page,
  server,
}) => {
  const start = roadmap.at("start.html");
  await page.goto(start);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Roadmaps");
  const entries = page.getByRole("listitem");
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText(TITLE);
  await expect(entries.first()).toContainText("2 sections, 4 steps, 10.5 hours");
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole("link", { name: TITLE }).focus();
  await page.keyboard.press("Enter");
  await expect(offlineMessage(roadmap)).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveTitle(`${TITLE} · Cairn`);
  await page.waitForLoadState("networkidle");
  await server.stop();
  await page.goto(start);
  await page.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\?roadmap=second-course$/);
  await expect(page.getByRole("heading", { level: 1, name: /^Second/ })).toBeVisible();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await server.comeBack();
});
