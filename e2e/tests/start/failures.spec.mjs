// When Cairn cannot start, a sentence says so, and one can try again.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const tryAgain = (/** @type {Page} */ page) => page.getByRole("button", { name: "Try again" });

test.use({ expected: /./ });
test.beforeEach(({ page }) => refuseServiceWorker(page));

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

for (const [file, pattern] of [
  ["wasm", "**/cairn-*.wasm"],
  ["script", "**/cairn-*.js"],
]) {
  test(`a ${file} file that is missing, cut or altered is reported`, async ({ roadmap, page }) => {
    for (const answer of [gone, cut, flipped, html]) {
      await page.route(pattern, answer);
      await page.goto(roadmap.at());
      await expect(roadmap.alert, answer.name).toContainText("Cairn could not start");
      await expect(roadmap.alert, answer.name).toContainText("could not be loaded, or was changed on its way");
      await expect(page).toHaveTitle("Cairn could not start · Cairn");
      await expect(page.getByText("Testing", { exact: true }), "what can be read stays").toBeVisible();
      // The sentence is the same for each.
      if (answer === gone) await roadmap.expectNoViolations();
      await page.unrouteAll();
      await tryAgain(page).click();
      await roadmap.ready();
      await expect(roadmap.alert).toHaveCount(0);
    }
  });
}

test("where no further file comes, none is asked for again and again, and the first is named", async ({
  roadmap,
  page,
}) => {
  const asked = [];
  await page.route(/\.(?:js|wasm)$/, (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return gone(route);
  });
  await page.goto(roadmap.at());
  await expect(roadmap.alert).toContainText(/The file cairn-\w+\.(?:js|wasm) could not be loaded/);
  await expect.poll(() => asked.some((path) => path.includes("lazy-"))).toBe(true);
  await page.waitForLoadState("networkidle");
  for (const path of asked) expect(asked.filter((other) => other === path).length, path).toBeLessThanOrEqual(2);
  await expect(roadmap.alert).toContainText("The file cairn-");
});

test("whoever reads on meanwhile stays in place, and sees the message", async ({ roadmap, page }) => {
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
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
});

test("a browser without WebAssembly is told so", async ({ roadmap, page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(roadmap.at());
  await expect(roadmap.alert).toContainText("This browser has no WebAssembly");
  await roadmap.expectNoViolations();
});

test("another roadmap, without a prerendered tree, is hidden", async ({ roadmap, page }) => {
  roadmap.serve("# Course\n1. **Foundations**");
  await page.route("**/cairn-*.wasm", gone);
  await page.goto(roadmap.at());
  await expect(roadmap.alert).toContainText("Cairn could not start");
  await expect(page.getByText("Testing", { exact: true })).toBeHidden();
  await roadmap.expectNoViolations();
});

test.describe("a page", () => {
  test.use({ isBroken: true });

  const change = (from, to) => async (route) => {
    const text = await (await route.fetch()).text();
    expect(text).toContain(from);
    await route.fulfill({ body: text.replace(from, to), contentType: "text/html" });
  };

  test("with an altered script says so", async ({ roadmap, page }) => {
    await page.route(roadmap.at(), change("<script>", "<script> "));
    await page.goto(roadmap.at());
    await expect(roadmap.alert).toContainText("this page was changed on its way here");
    await page.unrouteAll();
    await tryAgain(page).click();
    await expect(roadmap.alert).toHaveCount(0);
    await roadmap.ready();
  });

  test("with altered styles says so", async ({ roadmap, page }) => {
    await page.route(roadmap.at(), change("<style>", "<style> "));
    await page.goto(roadmap.at());
    await expect(roadmap.alert).toContainText("This page was changed on its way here.");
    await page.unrouteAll();
    await tryAgain(page).click();
    await expect(roadmap.alert).toHaveCount(0);
    await roadmap.ready();
  });
});
