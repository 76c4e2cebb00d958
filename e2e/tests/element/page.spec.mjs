// The element <cairn-roadmap> in a page of another site: one line is enough.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { holdTypingClock } from "../../fixtures/conditions.mjs";
import { DIST } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import { areaOf, checkbox, expectOverall, overall, savedMessage, title, toggle } from "../../pages/element-page.mjs";

test.describe("one line of HTML", () => {
  test("shows the site's own course and keeps ticks in that site's storage, under Cairn's keys", {
    tag: "@rows",
  }, async ({ page, site, roadmap, element }) => {
    await site.example("plain");
    await expect(title(element())).toHaveText("Analytical engines");
    await toggle(element(), "Programs").click();
    await checkbox(element(), "Loops").check();
    await expectOverall(element(), "4 of 24 hours");
    await expect(savedMessage(element())).toBeVisible();
    await page.reload();
    await expectOverall(element(), "4 of 24 hours");
    await expect(checkbox(element(), "Loops")).toBeChecked();
    const { roadmap: id } = await element().evaluate((element) => element.completion);
    expect(id).toMatch(/^course-\w{6}$/);
    const kept = await page.evaluate(async () => ({
      keys: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      others: [...Object.keys(sessionStorage), ...(await caches.keys()), document.cookie].filter(Boolean),
    }));
    for (const key of kept.keys) expect(key).toMatch(new RegExp(`^cairn:(?::open:)?${id}(?::|$)`));
    expect(kept.keys.length).toBe(3);
    expect([kept.databases, kept.others]).toEqual([["cairn"], []]);
    await roadmap.open();
    expect(await roadmap.storage()).toEqual({});
  });

  test("has the menu of a row, by a press and by a key", { tag: "@rows" }, async ({ page, site, element }) => {
    await site.open("<cairn-roadmap></cairn-roadmap>");
    const menu = element().getByRole("menu", { name: "Actions for Testing" });
    const row = element()
      .getByRole("listitem")
      .filter({ has: page.getByRole("checkbox", { name: "Testing", exact: true }) });
    await row.last().hover();
    const actions = element().getByRole("button", { name: "Actions for Testing" });
    await actions.click();
    await menu.getByRole("menuitem", { name: "In progress" }).click();
    await expect(menu).toHaveCount(0);
    await expect(checkbox(element(), "Testing")).toHaveAccessibleDescription(/in progress/);
    await page.keyboard.press("m");
    await expect(menu).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toHaveCount(0);
    await expect(actions).toBeFocused();
  });

  test("shows Cairn's own roadmap if there is no src", async ({ site, element }) => {
    await site.open("<cairn-roadmap></cairn-roadmap>");
    await expect(title(element())).toHaveText("Python Backend Developer Roadmap");
    await checkbox(element(), "Testing").check();
    await expectOverall(element(), "12 of 234 hours");
    await expect(element().getByText("Your ticks are kept on this site only, in this browser.")).toBeVisible();
  });

  test("loads a script of at most 3 KiB, and nothing else until the element is near the window", async ({
    page,
    host,
    site,
    element,
    address,
  }) => {
    expect(gzipSync(readFileSync(join(DIST, "embed.js"))).length).toBeLessThanOrEqual(3072);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const reached = () => asked.filter((url) => url.startsWith(address) || url.endsWith(".md"));
    await site.open('<div style="height: 400vh"></div><cairn-roadmap src="ada.md"></cairn-roadmap>');
    await page.waitForLoadState("networkidle");
    expect(reached()).toEqual([`${address}embed.js`]);
    // One window height before the element is in view.
    await page.evaluate(() => scrollTo(0, 2.5 * innerHeight));
    await expect(title(element())).toHaveText("Course");
    await expect(element()).not.toBeInViewport();
    expect(new Set(reached().map((url) => new URL(url).pathname)).size).toBe(reached().length);
    expect(reached().filter((url) => url.endsWith(".md"))).toEqual([`${site.origin}/ada.md`]);
    expect(host.asked.some((path) => path.endsWith("index.html"))).toBe(false);
  });
});

test("the published types name every property, method, attribute and detail that the element has", async ({
  site,
  element,
}) => {
  const types = readFileSync(join(DIST, "embed.d.ts"), "utf8");
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await expect(title(element())).toHaveText("Course");
  const [has, attributes, completion] = await element().evaluate((element) => [
    Object.getOwnPropertyNames(Object.getPrototypeOf(element)),
    Reflect.get(element.constructor, "observedAttributes"),
    element.completion,
  ]);
  const isOwn = (name) => !/^constructor$|Callback$/.test(name);
  const named = (type) =>
    Array.from(
      types.match(new RegExp(`interface ${type}[^{]*\\{([^]*?)\n\\}`))[1].matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm),
      ([, name]) => name,
    );
  expect(named("CairnRoadmapElement").sort()).toEqual(has.filter(isOwn).sort());
  expect(named("CairnRoadmapAttributes").sort()).toEqual(attributes.sort());
  expect(named("CairnCompletion").sort()).toEqual(Object.keys(completion).sort());
});

test("the layout follows the width of the element, not of the window", { tag: "@rows" }, async ({
  page,
  site,
  element,
}) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await site.open(
    '<section style="width: 320px"><cairn-roadmap src="ada.md"></cairn-roadmap></section><section style="width: 1200px"><cairn-roadmap src="ada.md"></cairn-roadmap></section>',
  );
  const tops = async (element) => {
    await expect(title(element)).toBeVisible();
    // Both in one go, because height reserved above may be released meanwhile.
    return element.evaluate(({ shadowRoot }) =>
      ["Foundations", "2 steps"].map(
        (words) =>
          [...shadowRoot.querySelectorAll("span")]
            .find(({ textContent }) => textContent === words)
            .getBoundingClientRect().y,
      ),
    );
  };
  // The figures of a row: below its title in the narrow element, beside it in the wide one.
  const [row, figures] = await tops(element(0));
  expect(figures).toBeGreaterThan(row + 15);
  const [wideRow, wideFigures] = await tops(element(1));
  expect(Math.abs(wideFigures - wideRow)).toBeLessThan(10);
  for (const [at, width] of [
    [0, 320],
    [1, 1200],
  ]) {
    expect((await areaOf(element(at))).width).toBe(width);
    const wider = await element(at).evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("*")].some(
        (part) => part.getBoundingClientRect().right > shadowRoot.host.getBoundingClientRect().right + 1,
      ),
    );
    expect(wider).toBe(false);
  }
});

test("everything can be done by keyboard", { tag: "@rows" }, async ({ page, site, element }) => {
  await holdTypingClock(page);
  await site.open(
    '<button type="button">Before</button><cairn-roadmap src="ada.md"></cairn-roadmap><button type="button">After</button>',
  );
  await expect(title(element())).toBeVisible();
  await page.getByRole("button", { name: "Before" }).focus();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("Tab");
  await expect(element().getByRole("listbox", { name: "Sections" })).toBeFocused();
  await press("Tab");
  await expect(element().getByRole("button", { name: /^Continue/ })).toBeFocused();
  await press("Enter");
  await expect(checkbox(element(), "one")).toBeFocused();
  await press("Space", "ArrowDown", "Space");
  await expectOverall(element(), "4 of 6 hours");
  await press("Control+z");
  await expectOverall(element(), "2 of 6 hours");
  await press("End", "f", "o");
  await expect(checkbox(element(), "Foundations")).toBeFocused();
  await press("End");
  await expect(checkbox(element(), "Testing")).toBeFocused();
  await press("ArrowRight", "ArrowRight");
  await expect(checkbox(element(), "three")).toBeFocused();
  await press("/");
  await page.keyboard.type("fo");
  await press("Escape");
  await expect(checkbox(element(), "three")).toBeFocused();
  await press("?");
  await expect(element().getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await press("Escape");
  await expect(checkbox(element(), "three")).toBeFocused();
  await element().getByRole("button", { name: "Menu", exact: true }).focus();
  await press("ArrowDown");
  const items = element().getByRole("menu", { name: "Menu" }).getByRole("menuitem");
  await expect(items.first()).toBeFocused();
  await expect(items.first()).toHaveText(/^Undo “Ticked one”/);
  await page.keyboard.type("exp");
  await press("Enter");
  await expect(checkbox(element(), "two")).toBeVisible();
  await expect(element().getByRole("button", { name: "Menu", exact: true })).toBeFocused();
  // Tab leaves the element.
  for (let presses = 0; presses < 20; presses += 1) {
    if (await page.getByRole("button", { name: "After" }).evaluate((button) => button === document.activeElement))
      break;
    await press("Tab");
  }
  await expect(page.getByRole("button", { name: "After" })).toBeFocused();
});

test("every example that the index links to exists, has one main part, and shows a roadmap", async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  const links = await page
    .getByRole("navigation", { name: "Examples" })
    .getByRole("link")
    .evaluateAll((/** @type {HTMLAnchorElement[]} */ links) => links.map(({ href }) => href));
  expect(links.length).toBe(12);
  for (const link of links) {
    await page.goto(link);
    const where = /\/(?:iframe|sandboxed)\.html$/.test(link)
      ? page.locator("iframe").contentFrame()
      : page.locator("cairn-roadmap").first();
    if (link.endsWith("many.html")) await page.locator("cairn-roadmap").first().scrollIntoViewIfNeeded();
    await expect(overall(where)).toBeVisible();
    await expect(page.getByRole("main"), link).toHaveCount(1);
  }
});
