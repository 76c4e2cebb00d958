// The theme and the accent of the element, by its pixels.
import { countPixels, groundOf, hasTheme, PAPER } from "../../fixtures/pictures.mjs";
import { violationsOf } from "../../fixtures/axe.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import { checkbox, setAttribute, title } from "../../pages/element-page.mjs";

test("without a theme it follows the colour scheme of the page", async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await expect(title(element())).toBeVisible();
  const expectTheme = (theme) => expect.poll(() => hasTheme(page, element(), theme)).toBe(true);
  await expectTheme("light");
  await setAttribute(element(), "theme", "dark");
  await expectTheme("dark");
  await page.evaluate(() => (document.documentElement.style.colorScheme = "dark"));
  await setAttribute(element(), "theme", "light");
  await expectTheme("light");
  await setAttribute(element(), "theme", "auto");
  await expectTheme("dark");
  await page.evaluate(() => (document.documentElement.style.colorScheme = "light"));
  await expectTheme("light");
  // A page with both colour schemes follows the system.
  await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
  await page.emulateMedia({ colorScheme: "dark" });
  await expectTheme("dark");
});

test("without a theme it follows the background that the page paints behind it", async ({ page, site, element }) => {
  await site.open(
    '<section class="around"><cairn-roadmap src="ada.md"></cairn-roadmap></section>',
    `<style>.night { background: oklch(0.2 0.02 250); transition: background 0.2s } .day { background: #fffe; transition: background 0.2s }
      @media (prefers-color-scheme: dark) { body { background: black } }</style>
    <script type="module" src="${site.cairn}embed.js"></script>`,
  );
  await expect(title(element())).toBeVisible();
  const expectTheme = (theme) => expect.poll(() => hasTheme(page, element(), theme)).toBe(true);
  await expectTheme("light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectTheme("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expectTheme("light");
  for (const [name, theme] of [
    ["night", "dark"],
    ["day", "light"],
    ["night", "dark"],
  ]) {
    await page
      .locator("section")
      .first()
      .evaluate((around, name) => (around.className = name), name);
    await expectTheme(theme);
  }
  // Moved elsewhere, the element follows what is painted there.
  await element().evaluate((element) => document.body.append(element));
  await expectTheme("light");
  const move = (/** @type {string} */ into) =>
    element().evaluate(
      (element, into) =>
        Reflect.get(document.querySelector(into), "moveBefore").call(document.querySelector(into), element, null),
      into,
    );
  await move("section");
  await expectTheme("dark");
  await move("body");
  await expectTheme("light");
});

test("the page's ground shows through where the words can be read on it", async ({ page, site, element }) => {
  await site.open(
    '<main><h1>Ada</h1><section><cairn-roadmap src="ada.md" open></cairn-roadmap></section></main>',
    `<style>
      .mint { background: #e4f5ec } .night { background: #10182b } .veil { background: #ff00000d }
      .grey { background: #808080 } .picture { background: linear-gradient(#fff, #eee) }
    </style><script type="module" src="${site.cairn}embed.js"></script>`,
  );
  await expect(title(element())).toBeVisible();
  const expectGround = (...colour) => expect.poll(() => groundOf(page, element())).toEqual(colour);
  const around = (name) =>
    page
      .locator("section")
      .first()
      .evaluate((around, name) => (around.className = name), name);
  await expectGround(255, 255, 255);
  for (const [name, ...colour] of [
    ["mint", 228, 245, 236],
    ["night", 16, 24, 43],
    // Thin red over the browser's white.
    ["veil", 255, 242, 242],
    ["grey", ...PAPER.light],
    ["picture", ...PAPER.light],
  ]) {
    await around(name);
    await expectGround(...colour);
  }
  await around("mint");
  await setAttribute(element(), "theme", "dark");
  await expectGround(...PAPER.dark);
  await setAttribute(element(), "theme", null);
  await setAttribute(element(), "ground", "cairn");
  await expectGround(...PAPER.light);
  await setAttribute(element(), "ground", null);
  await expectGround(228, 245, 236);
  expect(await violationsOf(page)).toEqual([]);
});

test("what stays at the top while one scrolls covers the rows on the page's ground", async ({
  page,
  site,
  element,
}) => {
  await site.open(
    '<cairn-roadmap src="long.md"></cairn-roadmap>',
    `<style>body { background: #e4f5ec }</style><script type="module" src="${site.cairn}embed.js"></script>`,
  );
  await expect(checkbox(element(), "Section 1")).toBeVisible();
  await page.mouse.wheel(0, 900);
  await expect(checkbox(element(), "Section 1")).not.toBeInViewport();
  const search = element().getByRole("button", { name: "Search and filter" });
  await expect(search).toBeInViewport();
  const { y } = await search.boundingBox();
  const shown = await page.evaluate((y) => {
    const { shadowRoot } = document.querySelector("cairn-roadmap");
    return shadowRoot.elementFromPoint(innerWidth / 2, y + 4).closest("[data-topic]") === null;
  }, y);
  expect(shown).toBe(true);
});

test("the letters are those of the page, and follow it", async ({ page, site, element }) => {
  await site.open(
    '<section><cairn-roadmap src="ada.md" open></cairn-roadmap></section>',
    `<style>section { font-family: "Liberation Mono", monospace } .other { font-family: "Liberation Serif", serif }</style>
    <script type="module" src="${site.cairn}embed.js"></script>`,
  );
  const family = (where) => where.evaluate((words) => getComputedStyle(words).fontFamily);
  const both = async () => [await family(title(element())), await family(element().getByText("three").first())];
  await expect(title(element())).toBeVisible();
  await expect.poll(both).toEqual(Array(2).fill('"Liberation Mono", monospace'));
  await page
    .locator("section")
    .first()
    .evaluate((around) => (around.className = "other"));
  await expect.poll(both).toEqual(Array(2).fill('"Liberation Serif", serif'));
  await setAttribute(element(), "font", "cairn");
  await expect
    .poll(async () => (await both()).some((family) => family.includes("Liberation Serif, serif")))
    .toBe(false);
  await expect.poll(async () => (await both())[1]).toContain("system-ui");
});

test("the tick contrasts with the accent, however the colour is written", async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await checkbox(element(), "Testing").check();
  // In a ticked checkbox of sixteen pixels or more some pixels have exactly the colour of the tick.
  const sign = async (colour) => {
    await setAttribute(element(), "accent", colour);
    const { x, y, width, height } = await checkbox(element(), "Testing").boundingBox();
    const shot = (await page.screenshot({ clip: { x, y, width, height }, animations: "disabled" })).toString("base64");
    return page.evaluate(async (picture) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const drawn = new OffscreenCanvas(image.width, image.height).getContext("2d");
      drawn.drawImage(image, 0, 0);
      const { data } = drawn.getImageData(0, 0, image.width, image.height);
      const middle = Array.from({ length: image.width * image.height }, (_, at) => at).filter((at) => {
        const [across, down] = [at % image.width, Math.floor(at / image.width)].map((place) => place / image.width);
        return across > 0.25 && across < 0.75 && down > 0.25 && down < 0.75;
      });
      const count = (value) => middle.filter((at) => [0, 1, 2].every((part) => data[4 * at + part] === value)).length;
      return count(0) > count(255) ? "black" : count(255) > 0 ? "white" : "none";
    }, shot);
  };
  for (const [colour, wanted] of [
    ["#ff6600", "black"],
    ["oklch(0.95 0.1 100)", "black"],
    ["color(display-p3 0 0 0.6)", "white"],
    ["rebeccapurple", "white"],
  ]) {
    await expect.poll(() => sign(colour), colour).toBe(wanted);
  }
  for (const none of ["inherit", "transparent", "rgb(0 0 0 / 50%)", "var(--x)"]) {
    await setAttribute(element(), "accent", none);
    await expect.poll(() => countPixels(page, element(), [47, 115, 80]), none).toBeGreaterThan(500);
  }
});

test("accent colours it, and what is no colour is ignored", async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="ada.md" accent="rebeccapurple"></cairn-roadmap>');
  await checkbox(element(), "Testing").check();
  const expectSome = (...colour) => expect.poll(() => countPixels(page, element(), colour)).toBeGreaterThan(500);
  await expectSome(102, 51, 153);
  await setAttribute(element(), "accent", "rgb(250 200 0)");
  await expectSome(250, 200, 0);
  expect(await countPixels(page, element(), [102, 51, 153])).toBe(0);
  // What is no colour is ignored.
  await setAttribute(element(), "accent", "red; background: blue");
  await expectSome(47, 115, 80);
});
