// The page as one file, as `cargo xtask single-file` writes it and as the page gives it: opened from the disk.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { hosts } from "../../fixtures/host.mjs";
import { SEED } from "../../fixtures/seed.mjs";
import { expect, test as base } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

/** @type {import("../../fixtures/test.mjs").With<{ folder: string }>} */
const test = base.extend({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "cairn-"));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

test.use({ hasWorker: true });

const SCRIPT = new URL("../../../build/single-file.mjs", import.meta.url);

/** Presses the button and saves the file in the folder. */
async function download({ page }, folder) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download for offline use" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("cairn.html");
  const file = join(folder, "given.html");
  await download.saveAs(file);
  return file;
}

test("the file works from the disk, requests nothing and keeps progress", async ({ context, rows, folder }) => {
  const file = join(folder, "cairn.html");
  execFileSync(process.execPath, [SCRIPT.pathname, file]);
  const asked = [];
  context.on("request", (request) => asked.push(request.url()));
  const roadmap = new RoadmapPage(await context.newPage(), pathToFileURL(file).href, rows);
  await roadmap.open();
  await expect(roadmap.page).toHaveTitle("Python Backend Developer Roadmap · Cairn");
  await roadmap.tick("Testing");
  await roadmap.expectSaved();
  await expect(roadmap.page.getByRole("region", { name: "Continue", exact: true }).getByRole("link")).toBeVisible();
  await roadmap.press("/");
  await roadmap.search.fill("docker");
  await expect(roadmap.status).toContainText("found");
  await roadmap.press("Escape");
  await roadmap.openBackup();
  expect(JSON.parse((await roadmap.download("Download progress"))[1]).roadmap).toBe("python-backend");
  await roadmap.expectNoViolations();
  await roadmap.press("Escape");
  await roadmap.reload();
  await roadmap.expectOverall("12 of 234 hours");
  await roadmap.page.goto("about:blank");
  await roadmap.page.goto(roadmap.at("#domain-names-dns-gws6ev"));
  await roadmap.expectFocus("Domain names & DNS resolution");
  await expect(roadmap.page.getByRole("button", { name: "Download for offline use" })).toHaveCount(0);
  expect(asked.filter((url) => !/^(file:.*cairn\.html|data:image\/svg|blob:|about:blank)/.test(url))).toEqual([]);
});

test("the page offers the same file, to the byte", { tag: "@path" }, async ({ roadmap, folder }) => {
  await roadmap.open();
  const given = await download(roadmap, folder);
  const written = join(folder, "written.html");
  execFileSync(process.execPath, [SCRIPT.pathname, written]);
  expect(readFileSync(given, "utf8")).toBe(readFileSync(written, "utf8"));
});

test("the file’s roadmap is opened by its address, and a page in place of a missing file is not", {
  tag: "@path",
}, async ({ roadmap, page, path, folder }) => {
  const file = join(folder, "cairn.html");
  execFileSync(process.execPath, [SCRIPT.pathname, file]);
  const { documents } = hosts.get(new URL(roadmap.url).origin);
  for (const at of ["shared/cairn.html", "roadmaps/gone.md"]) documents.set(`${path}${at}`, readFileSync(file, "utf8"));
  await roadmap.open("?roadmap=shared/cairn.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Python Backend Developer Roadmap");
  await roadmap.tick("Testing");
  await roadmap.expectOverall("12 of 234 hours");
  await roadmap.openBackup();
  const [, text] = await roadmap.download("Download Markdown");
  expect(text.replace(/\[[ x]\] /g, "")).toBe(SEED);
  await roadmap.open("?roadmap=gone");
  await expect(roadmap.alert).toContainText("There is no roadmap at ./roadmaps/gone.md, only a web page.");
});

test("the file carries another roadmap, letter for letter", async ({ roadmap, context, rows, folder }) => {
  const course = '# Course </script> & "$&"\r\n1. **Foundations** (4 h)\n- one <!-- `</b>` {#one}\n- zwei – 二';
  roadmap.serve(course);
  await roadmap.open();
  const file = await download(roadmap, folder);
  const alone = new RoadmapPage(await context.newPage(), pathToFileURL(file).href, rows);
  await alone.page.goto(`${alone.at()}#one`);
  await expect(alone.page.getByRole("heading", { level: 1 })).toHaveText('Course </script> & "$&"');
  await alone.expectFocus("one <!-- </b>");
  await alone.press("Space");
  await alone.expectOverall("2 of 4 hours");
  expect(Object.keys(await alone.storage()).filter((key) => key.startsWith("cairn:course:"))).toHaveLength(1);
  await alone.openBackup();
  const [, text] = await alone.download("Download Markdown");
  expect(text).toBe(course.replace("- one", "- [x] one").replace("- zwei", "- [ ] zwei"));
});

test("the file keeps ticks under the same keys, whatever address the roadmap had", { tag: "@path" }, async ({
  roadmap,
  path,
  context,
  rows,
  folder,
}) => {
  roadmap.serve("# Course\n1. **Foundations** (4 h)\n- one\n- two");
  for (const address of [`${path}roadmaps/course.md`, new URL(`${path}roadmaps/course.md`, roadmap.url).href]) {
    await roadmap.open(`?roadmap=${encodeURIComponent(address)}`);
    await roadmap.tick("Foundations");
    const keys = Object.keys(await roadmap.storage()).filter((key) => /^cairn:[^:]/.test(key));
    const alone = new RoadmapPage(await context.newPage(), pathToFileURL(await download(roadmap, folder)).href, rows);
    await alone.open();
    await alone.tick("Foundations");
    expect(Object.keys(await alone.storage()).filter((key) => /^cairn:[^:]/.test(key))).toEqual(keys);
  }
});

test.describe("a file that cannot be made", () => {
  test.use({ expected: /404|integrity/ });

  for (const what of ["lazy-*.js", "lazy-*.wasm"]) {
    test(`because ${what} is altered is reported, and is made when it is mended`, async ({ roadmap, page, folder }) => {
      await refuseServiceWorker(page);
      await roadmap.open();
      await roadmap.openBackup();
      await roadmap.press("Escape");
      await page.route(`**/${what}`, async (route) => {
        const bytes = await (await route.fetch()).body();
        bytes[bytes.length >> 1] ^= 1;
        await route.fulfill({ body: bytes });
      });
      await page.getByRole("button", { name: "Download for offline use" }).click();
      await expect(roadmap.toast).toContainText("The file was not downloaded. Check the connection and try again.");
      await page.unrouteAll();
      await download(roadmap, folder);
    });
  }
});
