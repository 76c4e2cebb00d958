// What the page looks like: widths, text sizes, touch, themes, motion, paper.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const overflow = (/** @type {Page} */ page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("nothing is cut off or scrolls sideways at any width", { tag: "@rows" }, async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await roadmap.open();
  await roadmap.expandAll();
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await roadmap.settle();
    expect(await overflow(page), `${width} px`).toBe(0);
    const outside = await page
      .locator("main *:visible")
      .evaluateAll(
        (elements) => elements.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).length,
      );
    expect(outside, `${width} px`).toBe(0);
  }
});

test("titles are level with their checkboxes in any font", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  for (const family of ["serif", "sans-serif", "monospace", "cursive"]) {
    await page.evaluate(
      (family) => ["--serif", "--sans"].forEach((name) => document.documentElement.style.setProperty(name, family)),
      family,
    );
    const offsets = await page.locator("main .row").evaluateAll((rows) =>
      rows.slice(0, 4).map((row) => {
        const [box, title] = [row.querySelector("input").getBoundingClientRect(), row.querySelector(".row-title")];
        // An empty box in the line stands on the baseline.
        const baseline = document.createElement("span");
        baseline.style.display = "inline-block";
        title.prepend(baseline);
        const { bottom } = baseline.getBoundingClientRect();
        baseline.remove();
        const canvas = new OffscreenCanvas(1, 1).getContext("2d");
        canvas.font = getComputedStyle(title).font;
        return bottom - canvas.measureText("H").actualBoundingBoxAscent / 2 - (box.top + box.height / 2);
      }),
    );
    expect(Math.max(...offsets.map(Math.abs)), family).toBeLessThan(1);
  }
});

test("text of twice the size fits the page", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.addInitScript(() =>
    addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%")),
  );
  await roadmap.open();
  await roadmap.expandAll();
  expect(await overflow(page)).toBe(0);
  await roadmap.expectNoViolations();
});

test("text of twice the size leaves room for titles on a phone", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() =>
    addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%")),
  );
  await roadmap.open();
  await roadmap.expandAll();
  expect(await overflow(page)).toBe(0);
  const widths = await page
    .locator("main label")
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(150);
});

test("a reload returns to the same place", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await page.evaluate(() => scrollTo(0, 2000));
  await roadmap.settle();
  const id = await page.evaluate(() => document.elementFromPoint(300, 300).closest("li").id);
  const top = () =>
    page.evaluate((id) => document.getElementById(id)?.firstElementChild.getBoundingClientRect().top, id);
  const before = await top();
  for (let times = 0; times < 3; times++) {
    await page.reload();
    await roadmap.ready();
    await roadmap.settle();
    // Lines that come with the second file may be above the row.
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(18);
  }
});

test.describe("under a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("touch targets are 44 px large", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.expand("Foundations", "Internet Fundamentals");
    const small = await page.locator("main input, main button, button:visible").evaluateAll((targets) =>
      targets
        .map((target) => ({ target, size: target.getBoundingClientRect() }))
        .filter(({ size: { width, height } }) => height < 44 || width < 28)
        .map(({ target }) => target.ariaLabel ?? target.textContent),
    );
    expect(small).toEqual([]);
    const boxes = await page
      .getByRole("checkbox")
      .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().width));
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toBe(0);
  });
});

test("the theme follows the system, can be switched, and is remembered before the first paint", async ({
  roadmap,
  page,
}) => {
  // A service worker would answer instead of the route.
  await refuseServiceWorker(page);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await roadmap.open();
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await roadmap.choose("Light");
  expect(await background()).toBe(light);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => (await held, route.continue()));
  await page.reload({ waitUntil: "domcontentloaded" });
  expect(await background()).toBe(light);
  await expect(roadmap.checkbox("Foundations")).toHaveCount(0);
  release();
  await roadmap.ready();
  expect(await background()).toBe(light);
  await roadmap.choose("Dark");
  expect(await background()).toBe(dark);
  await roadmap.choose("System");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(background).toBe(light);
});

test("forced colours show the system's own checkboxes", async ({ roadmap, page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await roadmap.open();
  await roadmap.tick("Foundations");
  const drawn = await roadmap
    .checkbox("Foundations")
    .evaluate((box) => [getComputedStyle(box).appearance, getComputedStyle(box, "::before").display]);
  expect(drawn).toEqual(["auto", "none"]);
  await roadmap.expectNoViolations();
});

test("nothing moves with reduced motion", async ({ roadmap, page }) => {
  // The toast disappears after a while, at once: that is no motion.
  const moving = () =>
    page.evaluate(
      () =>
        document.getAnimations().filter((/** @type {CSSAnimation} */ one) => one.animationName !== "toast-goes").length,
    );
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.addInitScript(() => {
    window.moved = [];
    for (const [what, name] of [
      ["animationstart", "animationName"],
      ["transitionrun", "propertyName"],
    ])
      addEventListener(what, (event) => window.moved.push(event[name]));
  });
  const moved = () => page.evaluate(() => window.moved.filter((name) => name !== "toast-goes"));
  await roadmap.open();
  // A stone of the cairn settles when it is full.
  for (const section of ["Foundations", "Python Core"]) await roadmap.tick(section);
  await expect.poll(moved).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await roadmap.reload();
  await roadmap.tick("Databases");
  await roadmap.expand("Foundations");
  await roadmap.settle();
  expect(await moving()).toBe(0);
  expect(await moved()).toEqual([]);
});

test("print shows the whole tree with its ticks, and leaves the screen as it was", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await page.evaluate(() => {
    addEventListener("beforeprint", () => setTimeout(() => {}));
    addEventListener("afterprint", () => (window.printed = true));
    matchMedia("print").addEventListener("change", ({ matches }) => {
      if (matches)
        window.onPaper = {
          rows: document.querySelectorAll("main input").length,
          ticked: document.querySelectorAll("main input:checked").length,
        };
    });
  });
  const paper = await page.pdf({ format: "A4" });
  expect(paper.length).toBeGreaterThan(10_000);
  await page.waitForFunction(() => window.printed);
  expect(await page.evaluate(() => window.onPaper)).toEqual({ rows: 16 + 51 + 72, ticked: 1 + 3 + 5 });
  await expect(page.getByRole("checkbox")).toHaveCount(16);
  await page.emulateMedia({ media: "print" });
  await expect(roadmap.nextUp).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
