// What the system hands to the installed app: what is shared with it, and files that are opened with it.
import { startHost } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const PLAN = "# Learn Rust\n\n- [ ] Install the compiler (30 min)\n- [ ] Read the book (20 h)\n";

const preview = (/** @type {Page} */ page) => page.getByRole("dialog", { name: "Open Learn Rust" });
const title = (/** @type {Page} */ page) => page.getByRole("heading", { level: 1 });
const share = (parts) => `?${new URLSearchParams(parts)}`;

const documentsKept = (/** @type {Page} */ page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes("cairn-library")) return 0;
    const library = await new Promise((resolve) => {
      const opening = indexedDB.open("cairn-library");
      opening.onsuccess = () => resolve(opening.result);
    });
    const counting = library.transaction("documents").objectStore("documents").count();
    return new Promise((resolve) => {
      counting.onsuccess = () => resolve((library.close(), counting.result));
    });
  });

test("a shared text is previewed once, and kept only if the person agrees", async ({ roadmap, page }) => {
  await roadmap.open(share({ "share-text": PLAN, find: "python" }));
  await expect(preview(page)).toBeVisible();
  await expect(preview(page).getByText("20.5 hours in all.")).toBeVisible();
  expect(new URL(page.url()).searchParams.has("share-text")).toBe(false);
  expect(new URL(page.url()).searchParams.get("find")).toBe("python");
  expect(await documentsKept(page)).toBe(0);
  await page.reload();
  await expect(title(page)).toHaveText("Python Backend Developer Roadmap");
  // What is handed to the page is shown by the lazy part.
  await roadmap.waitForLazyPart();
  await roadmap.settle();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await documentsKept(page)).toBe(0);
});

test("a shared text without a title of its own has that of the share", async ({ roadmap, page }) => {
  await roadmap.open(share({ "share-title": "Learn Rust", "share-text": "- [ ] one\n- [ ] two" }));
  await expect(preview(page)).toBeVisible();
  await preview(page).getByRole("button", { name: "Open it" }).click();
  await expect(title(page)).toHaveText("Learn Rust");
  expect(await documentsKept(page)).toBe(1);
});

test.describe("a shared address", () => {
  let elsewhere;
  test.beforeAll(async () => {
    elsewhere = await startHost();
    elsewhere.documents.set("/plans/rust.md", PLAN);
  });
  test.afterAll(() => elsewhere.stop());

  for (const [where, parts] of /** @type {const} */ ([
    ["alone", (address) => ({ "share-url": address })],
    ["behind some words", (address) => ({ "share-title": "A plan", "share-text": `Look at this\n${address}` })],
  ])) {
    test(`is fetched and previewed: ${where}`, async ({ roadmap, page }) => {
      await page.goto(roadmap.at(share(parts(`${elsewhere.origin}/plans/rust.md`))));
      await expect(title(page)).toHaveText("Open Learn Rust");
      expect(await documentsKept(page)).toBe(0);
      await page.getByRole("button", { name: "Open it" }).click();
      await expect(title(page)).toHaveText("Learn Rust");
    });
  }
});

test("a file that is opened with the app is previewed, and one that comes later too", async ({ roadmap, page }) => {
  await page.addInitScript((text) => {
    const launch = (name) => ({ files: [{ getFile: async () => new File([text], name) }] });
    const launchQueue = {
      setConsumer(consumer) {
        consumer(launch("rust.md"));
        window.launchAgain = () => consumer(launch("again.md"));
      },
    };
    Object.defineProperty(window, "launchQueue", { value: launchQueue });
  }, PLAN);
  await roadmap.open();
  await expect(preview(page)).toBeVisible();
  expect(await documentsKept(page)).toBe(0);
  await preview(page).getByRole("button", { name: "Close" }).click();
  await expect(preview(page)).toBeHidden();
  await page.evaluate(() => window.launchAgain());
  await expect(preview(page)).toBeVisible();
  expect(await documentsKept(page)).toBe(0);
});

test("the manifest names the files that it opens and where it takes what is shared", async ({ roadmap, page }) => {
  await roadmap.open();
  const manifest = await page.evaluate(async () => (await fetch("manifest.webmanifest")).json());
  const [{ action, accept }] = manifest.file_handlers;
  expect([action, manifest.share_target.action, manifest.share_target.method]).toEqual(["./", "./", "GET"]);
  expect(Object.values(accept).flat()).toEqual([".md", ".markdown", ".opml"]);
});
