// One language from the first visit to the last dialog. Expected sentences are those of locales/.
import { expect, test } from "../../fixtures/test.mjs";
import { words } from "../../fixtures/words.mjs";

const COURSE = `# Kitchen
1. **Foundations** (1.5 h)
- Knives
2. **Bread** (12344 h)
- Flour
- Water
3. **Soup** (2 h)
- Stock
`;

/** Titles of roadmaps, which nobody translates: of this one, and of those that the site has. */
const TITLES =
  /^(?:Kitchen|Foundations|Knives|Bread|Flour|Water|Soup|Stock|Python Backend Developer Roadmap|Grow a kitchen garden|はじめての.*)$/;

/** What both languages write alike: a unit, a size of paper, how an address begins, and a word. */
const ALIKE = /^(?:\d+\sh|A4|https:\/\/|Plan)$/;

test.use({ locale: "es-ES", timezoneId: "UTC" });

const said = (id) => words("es", id);
const box = (page, name) => page.getByRole("checkbox", { name, exact: true });
const button = (where, name) => where.getByRole("button", { name, exact: true });

test("a visit in Spanish is answered in Spanish, with its plurals and its numbers", async ({ roadmap, page }) => {
  roadmap.serve(COURSE);
  await page.goto(roadmap.at());
  const says = (sentence) => expect(roadmap.status).toContainText(sentence);
  const overall = page.getByRole("progressbar", { name: "Progreso total" });
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(overall).toHaveAttribute("aria-valuetext", "0 de 12.347,5 horas");

  await box(page, "Foundations").check();
  await says("Foundations: 1 paso hecho. 1,5 de 12.347,5 horas.");
  await box(page, "Bread").check();
  await says("Bread: 2 pasos hechos. 12.345,5 de 12.347,5 horas.");
  await expect(page.getByRole("option", { name: "Bread, 12.344 de 12.344 horas" })).toBeAttached();
  const toast = page.getByRole("region", { name: "Último cambio" });
  await expect(toast).toContainText("Guardado");
  await button(toast, "Deshacer").click();
  await says("Deshecho: «Marcar Bread».");
  await expect(overall).toHaveAttribute("aria-valuetext", "1,5 de 12.347,5 horas");

  const tools = page.getByRole("region", { name: "Herramientas" });
  await button(tools, said("search-end")).waitFor({ state: "hidden" });
  await roadmap.press("/");
  const search = page.getByRole("searchbox");
  await expect(search).toBeFocused();
  await search.fill("flour");
  await expect(tools).toContainText("1 tema encontrado");
  await search.fill("o");
  await expect(tools).toContainText(/[2-9] temas encontrados/);
  await search.fill("haskell");
  await expect(page.getByText(said("search-no_matches"))).toBeVisible();
  await search.fill("");
  const filter = page.getByRole("combobox", { name: said("search-show"), exact: true });
  await filter.selectOption("Hecho");
  await expect(tools).toContainText("1 paso hecho");
  await filter.selectOption("Por hacer");
  await expect(tools).toContainText("3 pasos por hacer");
  await search.press("Escape");

  await button(tools, said("menu-menu")).click();
  await page.getByRole("menuitem", { name: "Rehacer «Marcar Bread»" }).click();
  await says("Rehecho: «Marcar Bread».");
  await roadmap.press("?");
  await expect(page.getByRole("dialog", { name: said("keys-title") })).toBeVisible();
  await button(page.getByRole("dialog"), said("dialog-close")).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await box(page, "Foundations").focus();
  await roadmap.press("ArrowRight", "ArrowRight", "h");
  const hours = page.getByRole("dialog", { name: said("hours-title") });
  const estimate = hours.getByRole("textbox", { name: said("hours-estimate"), exact: true });
  await estimate.fill("pronto");
  await button(hours, said("hours-save")).click();
  await expect(hours).toContainText(said("hours-not_hours"));
  await estimate.fill("2,25");
  await button(hours, said("hours-save")).click();
  await says("Tus horas para «Knives» están guardadas.");
  await expect(box(page, "Knives")).toHaveAccessibleDescription(/2,25\u00a0h, tu estimación/);
});

/** All that is read or said on the page now. */
const textsOf = (page) =>
  page.evaluate(() => {
    const names = ["aria-label", "aria-valuetext", "aria-description", "placeholder", "title", "alt"];
    const texts = [];
    for (const element of document.body.querySelectorAll("*")) {
      // The names of languages are in their own, and keys have one name everywhere.
      if (element.closest("[role=menuitemradio][lang], kbd") || !element.checkVisibility()) continue;
      texts.push(...names.map((name) => element.getAttribute(name)));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent);
    }
    return texts.filter(Boolean).map((text) => text.trim());
  });

/** Goes through the page and each dialog that it opens, and returns what is read there, and where. */
async function textsOnTheWay(roadmap, address) {
  const { page } = roadmap;
  const texts = new Map();
  const [dialog, menu] = [page.getByRole("dialog"), page.getByRole("menu")];
  const look = async (where) => {
    await roadmap.settle();
    for (const text of await textsOf(page)) texts.set(text, where);
  };
  const lookInto = async (where) => {
    await dialog.first().waitFor();
    await look(where);
    await roadmap.press("Escape");
    await expect(dialog, where).toHaveCount(0);
  };
  await page.goto(roadmap.at(address));
  await box(page, "Foundations").focus();
  await roadmap.press("*");
  await look("the page");
  await roadmap.press("/");
  await page.getByRole("searchbox").fill("nowhere");
  await look("a search without a match");
  await roadmap.press("Escape");
  await box(page, "Knives").focus();
  await roadmap.press("m");
  await menu.waitFor();
  await look("the menu of a row");
  await roadmap.press("Escape", "w");
  await page.getByRole("textbox").waitFor();
  await look("a note");
  await roadmap.press("Escape");
  await box(page, "Knives").focus();
  await roadmap.press("h");
  await lookInto("hours");
  await roadmap.press("?");
  await lookInto("the keys");
  await button(page, /^(?:Share|Compartir)$/).click();
  await lookInto("sharing");
  const menuButton = button(page, /^Men[uú]$/);
  await menuButton.click();
  await menu.waitFor();
  await look("the menu");
  const names = await menu.getByRole("menuitem").allTextContents();
  await roadmap.press("Escape");
  for (const [at, name] of names.entries()) {
    if (!name.includes("…")) continue;
    await menuButton.click();
    await menu.getByRole("menuitem").nth(at).click();
    await lookInto(name);
  }
  return texts;
}

test("nothing is left in English but the roadmap: on the page, in its menus and in each dialog", async ({
  roadmap,
}) => {
  roadmap.serve(COURSE);
  const spanish = await textsOnTheWay(roadmap, "");
  const english = await textsOnTheWay(roadmap, "?lang=en");
  const isAlike = (text) => TITLES.test(text) || ALIKE.test(text) || !/\p{L}/u.test(text);
  expect([...spanish].filter(([text]) => english.has(text) && !isAlike(text))).toEqual([]);
  expect(spanish.size).toBeGreaterThan(150);
});
