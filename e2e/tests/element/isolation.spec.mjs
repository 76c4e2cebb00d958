// The page does not change the element, and the element does not change the page.
import { printed } from "../../fixtures/pdf.mjs";
import { countPixels, differenceBetween, screenshotOf } from "../../fixtures/pictures.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import {
  areaOf,
  checkbox,
  eventsOf,
  expectOverall,
  recordEvents,
  savedMessage,
  searchField,
  searchResult,
  setAttribute,
  title,
  toggle,
} from "../../pages/element-page.mjs";

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const [name, theme] of [
    ["plain", "light"],
    ["dark", "dark"],
    ["hostile", "light"],
  ]) {
    test(`in the ${name} page it has the same pixels as in an empty page`, async ({ page, site, element, context }) => {
      await page.setViewportSize({ width: 1000, height: 1400 });
      const states = async () => {
        for (const name of ["ground", "font"]) await setAttribute(element(), name, "cairn");
        await expect(title(element())).toHaveText("Analytical engines");
        await page.evaluate(() => document.fonts.ready);
        const closed = await screenshotOf(page, element());
        await setAttribute(element(), "open", "");
        await checkbox(element(), "Loops").check();
        await checkbox(element(), "Run it by hand").check();
        await expect(savedMessage(element())).toBeAttached();
        await checkbox(element(), "Reading a card").focus();
        const ticked = await screenshotOf(page, element());
        await page.keyboard.press("/");
        await expect(searchField(element())).toBeFocused();
        await searchField(element()).fill("card");
        await expect(searchResult(element(), "5 topics found")).toBeVisible();
        const searched = await screenshotOf(page, element());
        return { closed, ticked, searched };
      };
      await site.example(name);
      await expect(title(element())).toBeVisible();
      const { x, y, width } = await areaOf(element());
      const there = await states();
      await page.evaluate(() => {
        localStorage.clear();
        return new Promise((gone) => (indexedDB.deleteDatabase("cairn").onsuccess = gone));
      });
      await site.example("empty");
      await setAttribute(element(), "theme", theme);
      // At the same place and as wide, because letters are drawn at fractions of pixels.
      await element().evaluate(
        async (element, [x, y, width]) => {
          element.remove();
          await null;
          Object.assign(element.style, { margin: `${y}px 0 0 ${x}px`, width: `${width}px` });
          document.body.append(element);
        },
        [x, y, width],
      );
      const alone = await states();
      const differences = {};
      for (const state of Object.keys(alone))
        differences[state] = await differenceBetween(context, there[state], alone[state]);
      expect(differences).toEqual({ closed: "", ticked: "", searched: "" });
    });
  }
});

test("everything works in the hostile page", async ({ page, site, element }) => {
  await site.example("hostile");
  await page.evaluate(() => {
    const own = document.createElement("div");
    own.textContent = "The page's own";
    document.body.append(own);
  });
  await expect(page.getByText("The page's own")).toBeHidden();
  await toggle(element(), "Programs").click();
  await checkbox(element(), "Loops").check();
  await expectOverall(element(), "4 of 24 hours");
  await element().getByRole("button", { name: "Undo" }).click();
  await expectOverall(element(), "0 of 24 hours");
  await page.keyboard.press("/");
  await expect(searchField(element())).toBeFocused();
});

test("nothing leaks into the page: no names, styles, elements, addresses or registrations", async ({
  page,
  site,
  element,
}) => {
  await site.open('<p>Before</p><cairn-roadmap src="ada.md"></cairn-roadmap><p>After</p>', "");
  const look = () =>
    page.evaluate(() => ({
      names: Object.getOwnPropertyNames(window).sort(),
      about: Object.getOwnPropertyNames(document).sort(),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      // The element may set `data-cairn` on itself.
      page: document.documentElement.outerHTML
        .replace(/ data-cairn(?:="")?/, "")
        .replace(/<script[\s\S]*?<\/script>/g, ""),
      address: [location.href, history.length, document.title],
      looks: ["p", "body", "html"].map((name) =>
        JSON.stringify(
          Object.entries(getComputedStyle(document.querySelector(name))).filter(
            ([name]) => !/height|block|origin|perspective/i.test(name),
          ),
        ),
      ),
      registry: [navigator.serviceWorker?.controller ?? null, "cairn" in Element.prototype],
    }));
  const before = await look();
  await page.addScriptTag({ type: "module", url: `${site.cairn}embed.js` });
  await toggle(element(), "Testing").click();
  await checkbox(element(), "three").check();
  await page.keyboard.press("/");
  await searchField(element()).fill("four");
  await expect(searchResult(element(), "1 topic found")).toBeVisible();
  await page.keyboard.press("Escape");
  await element().evaluate((element) => element.goTo("one"));
  await expect(checkbox(element(), "one")).toBeFocused();
  expect(await look()).toEqual(before);
});

test("the page's shortcuts do not hear what is typed in the element, nor the element what is typed in the page", async ({
  page,
  site,
  element,
}) => {
  await site.open('<label>Mail <input></label><cairn-roadmap src="ada.md"></cairn-roadmap>');
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ["keydown", "keypress", "keyup"])
      document.addEventListener(name, (/** @type {KeyboardEvent} */ event) =>
        window.heard.push(`${name} ${event.key}`),
      );
  });
  await expect(title(element())).toHaveText("Course");
  // Keys for the page.
  await page.getByLabel("Mail").focus();
  await page.keyboard.type("n/?");
  await expect(page.getByLabel("Mail")).toHaveValue("n/?");
  await page.getByLabel("Mail").blur();
  await page.keyboard.type("n/?");
  await expect(searchField(element())).toBeHidden();
  await expect(element().getByRole("dialog")).toHaveCount(0);
  await expect(checkbox(element(), "one")).toHaveCount(0);
  expect(
    await page.evaluate(() => window.heard.filter((key) => key.startsWith("keydown")).length),
  ).toBeGreaterThanOrEqual(6);
  // Keys for the element.
  await checkbox(element(), "Foundations").focus();
  await page.evaluate(() => (window.heard = []));
  await page.keyboard.press("/");
  await expect(searchField(element())).toBeFocused();
  await page.keyboard.type("n?j");
  await page.keyboard.press("Backspace");
  await expect(searchField(element())).toHaveValue("n?");
  expect(
    (await page.evaluate(() => window.heard)).filter((key) => /\/|n|\?|j|Backspace/.test(key.split(" ")[1])),
  ).toEqual([]);
  await page.keyboard.press("Escape");
  // A key without a meaning in the element still reaches the page.
  await checkbox(element(), "Foundations").press("F9");
  await page.keyboard.press("/");
  await searchField(element()).press("F8");
  await searchField(element()).press("Control+s");
  const heard = await page.evaluate(() => window.heard);
  for (const key of ["F9", "F8", "s"]) expect(heard).toContain(`keydown ${key}`);
});

test("everything works under a strict policy that allows Cairn, without one violation", async ({
  page,
  site,
  element,
}) => {
  await site.example("strict-csp");
  await toggle(element(), "Programs").click();
  await checkbox(element(), "Loops").check();
  await page.keyboard.press("/");
  await searchField(element()).fill("card");
  await expect(searchResult(element(), "5 topics found")).toBeVisible();
  await expect.poll(() => countPixels(page, element(), [102, 51, 153])).toBeGreaterThan(100);
  await element().evaluate((element) => element.exportProgress());
});

test.describe("a policy", () => {
  test.use({ isBroken: true, expected: /Content Security Policy|CompileError|Failed to fetch/ });

  for (const lacking of ["'wasm-unsafe-eval'", "connect-src"]) {
    test(`without ${lacking} ends in an error message`, async ({ page, site, element, address }) => {
      const { origin } = new URL(address);
      await recordEvents(page);
      const policy = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src 'self' ${origin}`;
      const cut =
        lacking === "connect-src" ? policy.replace(/(connect-src 'self').*/, "$1") : policy.replace(` ${lacking}`, "");
      const head = `<meta http-equiv="Content-Security-Policy" content="${cut}"><script type="module" src="${address}embed.js"></script>`;
      await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>', head);
      await expect(element().getByRole("alert")).toBeVisible();
      await expect.poll(async () => (await eventsOf(page)).map(([name]) => name)).toEqual(["cairn-error"]);
    });
  }
});

test("the paper is the page's: its size, its margins and no numbers of pages", async ({ page, site, element }) => {
  await site.open('<h1>Ada</h1><cairn-roadmap src="ada.md" open></cairn-roadmap>');
  await expect(checkbox(element(), "one")).toBeVisible();
  const [{ width, height, lines, places, foot }] = await printed(page);
  expect([width, height]).toEqual([612, 792]);
  expect(lines[0]).toBe("Ada");
  expect(places[0].texts[0].x, "the margin of the page").toBeLessThan(12);
  expect([...lines, foot].join("\n")).not.toContain("1 / 1");
});
