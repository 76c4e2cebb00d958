// axe, in pages of another site with an element or a frame.
import { AxeBuilder } from "@axe-core/playwright";
import { violationsOf } from "../../fixtures/axe.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import { checkbox, overall, searchField, searchResult, setAttribute, sign, title } from "../../pages/element-page.mjs";

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    // Whatever is around an element, its colours are those of an element within an article.
    const tag = colorScheme === "dark" ? "@everywhere" : [];

    const expectNoViolations = async (/** @type {Page} */ page) => expect(await violationsOf(page)).toEqual([]);

    test("axe finds no violation in an element within an article", async ({ page, site, element }) => {
      const article =
        '<header>Ada</header><main><h1>An article</h1><p>Words.</p><cairn-roadmap src="ada.md" open></cairn-roadmap></main><footer>The end</footer>';
      await site.open(`<style>html { color-scheme: ${colorScheme} }</style>${article}`);
      await expect(overall(element())).toBeVisible();
      await expectNoViolations(page);
      await checkbox(element(), "Testing").check();
      await expectNoViolations(page);
      await page.keyboard.press("/");
      await searchField(element()).fill("one");
      await expect(searchResult(element(), "1 topic found")).toBeVisible();
      await expectNoViolations(page);
      await setAttribute(element(), "readonly", "");
      await expect(sign(element(), "Testing", "done")).toBeVisible();
      await expectNoViolations(page);
      const { passes } = await new AxeBuilder({ page }).withRules(["button-name"]).analyze();
      expect(
        passes[0].nodes.some(({ target }) => target.flat().length > 1),
        "axe has looked inside the element",
      ).toBe(true);
    });

    test("axe finds no violation in an element that is a child of the body", { tag }, async ({
      page,
      site,
      element,
    }) => {
      const own = "<header>Ada</header><main><h1>An article</h1></main>";
      await site.open(
        `<style>html { color-scheme: ${colorScheme} }</style>${own}<cairn-roadmap src="ada.md" lang="it"></cairn-roadmap><footer>The end</footer>`,
      );
      await expect(overall(element())).toBeVisible();
      await expectNoViolations(page);
      // It speaks no Italian, and is in English.
      expect(
        await title(element()).evaluate((title) => /** @type {HTMLElement} */ (title.closest("[lang]")).lang),
      ).toBe("en");
    });

    const two = `<style>html { color-scheme: ${colorScheme} }</style><main><h1>An article</h1><cairn-roadmap src="ada.md"></cairn-roadmap><cairn-roadmap src="other.md"></cairn-roadmap></main>`;

    test("two elements have parts with names of their own, and headings below those of the page", { tag }, async ({
      page,
      site,
      element,
    }) => {
      await site.open(two);
      for (const at of [0, 1]) await expect(overall(element(at))).toBeVisible();
      await expect(element(0).getByRole("heading", { level: 3, name: "Testing" })).toBeVisible();
      const tools = page.getByRole("region", { name: "Tools" });
      const names = await tools.evaluateAll((parts) => parts.map((part) => part.ariaLabel));
      expect(new Set(names).size).toBe(2);
      await expectNoViolations(page);
    });

    test("two elements that show progress have no two regions with one name", { tag }, async ({
      page,
      site,
      element,
    }) => {
      await site.open(two);
      const banners = page.getByRole("region", { name: "Whose progress this is" });
      for (const at of [0, 1]) {
        await checkbox(element(at), "Foundations").check();
        const exported = await element(at).evaluate((element) => element.exportProgress());
        site.documents.set(`/progress-${at}.json`, exported);
        await setAttribute(element(at), "progress", `progress-${at}.json`);
        await expect(sign(element(at), "Foundations", "done")).toBeVisible();
        await expect(banners).toHaveCount(at + 1);
      }
      const names = await page
        .getByRole("region")
        .evaluateAll((regions) => regions.map((region) => region.ariaLabel ?? ""));
      expect(names.length).toBeGreaterThanOrEqual(4);
      expect([...new Set(names)]).toEqual(names);
      await expectNoViolations(page);
    });

    test("axe finds no violation in a frame", async ({ page, site }) => {
      await site.example("iframe");
      const frame = page.locator("iframe").contentFrame();
      await expect(checkbox(frame, "Foundations")).toBeVisible();
      const found = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
        [],
      );
    });
  });
}
