// The page in other languages than English. Expected sentences are those of locales/.
import { pathToFileURL } from "node:url";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { words } from "../../fixtures/words.mjs";

const MESSAGES = /[\w-]+-[0-9a-f]{16}\.txt$/;

/** Waits for the app, whatever its language is. */
const ready = (/** @type {Page} */ page) => expect(page.getByRole("checkbox").first()).toBeVisible();
const overall = (/** @type {Page} */ page) => page.getByRole("progressbar").first();
const languageOf = (/** @type {Page} */ page) => page.locator("html");

const menuButton = (/** @type {Page} */ page) => page.getByRole("button", { name: /^(?:Men[uú]|Menü|القائمة)$/ });

async function choose(/** @type {Page} */ page, name) {
  await menuButton(page).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
}

const open = async (/** @type {Page} */ page, address) => {
  await page.goto(address);
  await ready(page);
};

test("the browser's language is spoken where Cairn has it, and only then messages are loaded", async ({
  browser,
  host,
  address,
}) => {
  for (const [locale, language, says] of [
    ["en-GB", "en", "0 of 234 hours"],
    ["sv", "en", "0 of 234 hours"],
    ["de-AT", "de", "0 von 234 Stunden"],
    ["pt-PT", "pt-BR", "0 de 234 horas"],
    ["ja", "ja", "234"],
  ]) {
    const before = host.asked.length;
    // A service worker would ask for its own copy of them.
    const context = await browser.newContext({ locale, serviceWorkers: "block" });
    const page = await context.newPage();
    await open(page, address);
    await expect(languageOf(page)).toHaveAttribute("lang", language);
    await expect(overall(page)).toHaveAttribute("aria-valuetext", new RegExp(says));
    const files = host.asked.slice(before).filter((path) => MESSAGES.test(path));
    expect(
      files.map((path) => path.replace(/.*\/|-[0-9a-f]{16}.*/g, "")),
      locale,
    ).toEqual(language === "en" ? [] : [language]);
    await context.close();
  }
});

test("a language that is chosen in the menu is kept, and one stays where one was", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expandAll();
  await roadmap.checkbox("Testing").scrollIntoViewIfNeeded();
  await roadmap.settle();
  const place = () => page.getByRole("checkbox", { name: "Testing", exact: true }).boundingBox();
  const { y } = await place();
  await menuButton(page).click();
  await expect(page.getByRole("menuitemradio", { name: "日本語" })).toHaveAttribute("lang", "ja");
  await page.getByRole("menuitemradio", { name: "Deutsch" }).click();
  await expect(languageOf(page)).toHaveAttribute("lang", "de");
  await ready(page);
  await expect.poll(async () => Math.abs((await place()).y - y)).toBeLessThan(2);
  await page.reload();
  await ready(page);
  await menuButton(page).click();
  await expect(page.getByRole("menu", { name: words("de", "menu-menu") })).toBeVisible();
  await expect(page.getByRole("menuitemradio", { name: "Deutsch" })).toBeChecked();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await expect(languageOf(page)).toHaveAttribute("lang", "en");
});

test.describe("a language that does not come", () => {
  test.use({ expected: /404|ERR_FAILED|integrity/ });

  test("is not chosen, and the page says so", async ({ roadmap, page, host }) => {
    await roadmap.open();
    host.lie((file, _response, missing) => MESSAGES.test(file) && (missing(), true));
    await choose(page, "Deutsch");
    await expect(roadmap.toast).toContainText("This language could not be loaded.");
    await expect(languageOf(page)).toHaveAttribute("lang", "en");
    host.honest();
    await choose(page, "Deutsch");
    await expect(languageOf(page)).toHaveAttribute("lang", "de");
  });
});

test("the address names a language, and a choice in the menu is stronger", async ({ page, address, host }) => {
  await open(page, `${address}?lang=fr`);
  await expect(languageOf(page)).toHaveAttribute("lang", "fr");
  await choose(page, "Deutsch");
  await expect(languageOf(page)).toHaveAttribute("lang", "de");
  await expect(page).toHaveURL(address);
  // Where nothing can be kept, the address keeps it.
  await open(page, host.origin + SANDBOXED);
  await choose(page, "Deutsch");
  await expect(page).toHaveURL(/[?&]lang=de$/);
  await expect(languageOf(page)).toHaveAttribute("lang", "de");
});

test("another roadmap is opened in the language that the address names", async ({ roadmap, page }) => {
  await open(page, roadmap.at("?lang=fr"));
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "# Course\n\n- [ ] one\n");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: words("fr", "library-open_it"), exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Course");
  await expect(page).toHaveURL(/[?&]lang=fr(?:&|$)/);
  await page.reload();
  await expect(languageOf(page)).toHaveAttribute("lang", "fr");
});

test("figures have the forms and the numbers of the language, and titles their own language", async ({
  roadmap,
  page,
}) => {
  roadmap.serve("# Kurs\n1. **Foundations** (1.5 h)\n- one\n- two\n- three");
  await open(page, roadmap.at("?lang=de"));
  await page.getByRole("checkbox", { name: "Foundations" }).click();
  await expect(overall(page)).toHaveAttribute("aria-valuetext", "1,5 von 1,5 Stunden");
  await expect(page.getByRole("heading", { name: "Kurs", level: 1 }), "nobody says which").toHaveAttribute("lang", "");
  roadmap.serve("# Course\n1. **Foundations**\n- one\n- two");
  await open(page, roadmap.at("?lang=ar"));
  await expect(overall(page)).toHaveAttribute("aria-valuetext", /خطوتان|خطوتين/);
  // What follows an English title stays behind it.
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-label", /^\u2068Foundations\u2069/);
  roadmap.served = undefined;
  await open(page, roadmap.at("?lang=de"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
});

test("in Arabic the page goes from right to left, also by the arrow keys", async ({ roadmap, page }) => {
  await open(page, roadmap.at("?lang=ar"));
  await expect(languageOf(page)).toHaveCSS("direction", "rtl");
  const middle = async (/** @type {Locator} */ locator) => {
    const { x, width } = await locator.boundingBox();
    return x + width / 2;
  };
  const foundations = page.getByRole("checkbox", { name: "Foundations", exact: true });
  const { width } = page.viewportSize();
  expect(await middle(foundations), "boxes stand at the right").toBeGreaterThan(width / 2);
  const title = page.getByRole("main").getByText("Foundations", { exact: true });
  expect((await title.boundingBox()).x + (await title.boundingBox()).width).toBeGreaterThan(width / 2);
  const fold = page.getByRole("button", { name: "Foundations", exact: true });
  await foundations.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(foundations).not.toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(foundations).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  const stretches = page.getByRole("option");
  expect(await middle(stretches.first())).toBeGreaterThan(await middle(stretches.last()));
  const line = page.getByRole("listbox");
  await line.focus();
  await expect(line).toHaveAttribute("aria-activedescendant", /./);
  const first = await line.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(line).not.toHaveAttribute("aria-activedescendant", first);
  await page.keyboard.press("ArrowRight");
  await expect(line).toHaveAttribute("aria-activedescendant", first);
});

for (const language of ["ar", "de"]) {
  test(`axe finds nothing in ${language}: the page, its menu, a dialog, on a phone`, async ({ roadmap, page }) => {
    await open(page, roadmap.at(`?lang=${language}`));
    await page.getByRole("checkbox", { name: "Testing", exact: true }).click();
    await roadmap.expectNoViolations();
    await page.setViewportSize({ width: 360, height: 740 });
    const isInside = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await isInside(), "nothing is wider than the window").toBe(true);
    await menuButton(page).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await roadmap.expectNoViolations();
    await page.getByRole("menuitem", { name: words(language, "menu-backup") }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await roadmap.expectNoViolations();
    expect(await isInside()).toBe(true);
  });
}

test("the page as one file speaks the language in which it was given", async ({ roadmap, page, context }) => {
  await open(page, roadmap.at("?lang=de"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("contentinfo")
      .getByRole("button", { name: /offline/i })
      .click(),
  ]);
  const file = test.info().outputPath("cairn.html");
  await download.saveAs(file);
  const alone = await context.newPage();
  await open(alone, pathToFileURL(file).href);
  await expect(languageOf(alone)).toHaveAttribute("lang", "de");
  await expect(overall(alone)).toHaveAttribute("aria-valuetext", "0 von 234 Stunden");
  await menuButton(alone).click();
  await expect(alone.getByRole("menu", { name: words("de", "menu-menu") })).toBeVisible();
  await expect(alone.getByRole("menuitemradio", { name: "English" })).toHaveCount(0);
});
