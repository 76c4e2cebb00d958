// Set into a tab, a fold or a dialog of the page that is closed at first.
import { large } from "../../fixtures/large.mjs";
import { counterOf, watchPrograms } from "../../fixtures/left_behind.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import { areaOf, checkbox, expectOverall, searchField, title, toggle } from "../../pages/element-page.mjs";

const TABS = `<style>
    .panel:not(.open) { display: none }
    html { scroll-behavior: smooth }
  </style>
  <button onclick="document.querySelector('.panel').classList.toggle('open')">Plan</button>
  <div class="panel"><cairn-roadmap src="ada.md"></cairn-roadmap></div>
  <p>The end</p>`;

const openTab = (/** @type {Page} */ page) => page.getByRole("button", { name: "Plan" }).click();

test("in a closed tab it asks for nothing, and is there as soon as the tab opens", async ({ page, site, element }) => {
  site.documents.set("/ada.md", large(10_000));
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await site.open(TABS);
  await expect(page.getByText("The end")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await element().evaluate((element) => element.shadowRoot.childElementCount)).toBe(0);
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([
    `${site.origin}/host.html`,
    `${site.cairn}embed.js`,
  ]);
  await openTab(page);
  await expect(checkbox(element(), "Foundations")).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await toggle(element(), "Foundations").click();
  await expect(element().getByRole("checkbox").nth(3)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press("/");
  await searchField(element()).fill("Step 77 ");
  await expect(element().getByRole("checkbox", { name: /^Step 77 / })).toBeInViewport();
});

test("in a closed tab with all of its topics open, rows fill the window as soon as the tab opens", async ({
  page,
  site,
  element,
}) => {
  site.documents.set("/ada.md", large(10_000));
  await site.open(TABS.replace("ada.md", 'ada.md" open="'));
  await openTab(page);
  await expect(checkbox(element(), "Foundations")).toBeInViewport();
  const lowest = () =>
    element()
      .getByRole("checkbox")
      .evaluateAll((boxes) => Math.max(...boxes.map((box) => box.getBoundingClientRect().bottom)));
  await expect.poll(lowest).toBeGreaterThan(await page.evaluate(() => innerHeight));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a tab that is closed and opened ten times changes nothing, and leaves nothing behind", async ({
  page,
  site,
  element,
}) => {
  await watchPrograms(page);
  await site.open(`${TABS}<details><summary>Again</summary><cairn-roadmap src="ada.md"></cairn-roadmap></details>`);
  await openTab(page);
  await toggle(element(), "Testing").click();
  await checkbox(element(), "three").focus();
  await page.getByText("Again").click();
  await expect(title(element(1))).toBeVisible();
  const before = await areaOf(element());
  const counted = await counterOf(page);
  const plan = page.getByRole("button", { name: "Plan" });
  // A first turn, as what is built once is not left behind.
  await openTab(page);
  await openTab(page);
  await expect(checkbox(element(), "three")).toBeVisible();
  const kept = await counted();
  expect(kept.programs).toBeGreaterThan(0);
  for (let turn = 0; turn < 10; turn += 1) {
    await openTab(page);
    await expect(element()).toBeHidden();
    await openTab(page);
    await expect(checkbox(element(), "three")).toBeVisible();
    await expect(plan, "nothing takes the focus").toBeFocused();
  }
  expect(await areaOf(element())).toEqual(before);
  const isNoMore = ({ programs, heard, nodes }) =>
    programs <= kept.programs && heard <= kept.heard + 5 && nodes < kept.nodes + 100;
  let left;
  await expect.poll(async () => ((left = await counted()), isNoMore(left))).toBe(true);
  expect(left.listeners).toEqual(kept.listeners);
  await openTab(page);
  await checkbox(element(1), "four").check();
  await openTab(page);
  await expect(checkbox(element(), "four")).toBeChecked();
  await expectOverall(element(), "1 of 6 hours");
});

test("in a closed dialog it can be shown beforehand, and its rows are as high as their words", async ({
  page,
  site,
  element,
}) => {
  const wide = Array.from({ length: 30 }, (_, at) => `- ${"A title of many words ".repeat(1 + (at % 7))}${at}`);
  site.documents.set("/ada.md", ["# Course", "1. **All** (4 h)", ...wide].join("\n"));
  await site.open(
    `<dialog><cairn-roadmap src="ada.md" open></cairn-roadmap></dialog>
    <button onclick="document.querySelector('dialog').showModal()">Open</button>`,
  );
  await element().evaluate((element) => element.show());
  await page.getByRole("button", { name: "Open" }).click();
  const boxes = element().getByRole("checkbox");
  await expect(boxes.nth(12)).toBeVisible();
  await expect(async () => {
    const rows = await boxes.evaluateAll((boxes) =>
      boxes.slice(0, 12).map((box) => {
        const { top, bottom } = box.closest("[data-topic] > div").getBoundingClientRect();
        return [Math.round(top), Math.round(bottom)];
      }),
    );
    // Each begins where the one before ends.
    for (const [at, [top]] of rows.entries()) if (at > 1) expect(top).toBeGreaterThanOrEqual(rows[at - 1][1] - 1);
  }).toPass();
});

test("in a page that replaces its body by a copy it works there, once", async ({ page, site, element }) => {
  await site.open('<h1>Ada</h1><cairn-roadmap src="ada.md"></cairn-roadmap>');
  await toggle(element(), "Testing").click();
  await checkbox(element(), "three").check();
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await expect(element()).toHaveCount(1);
  await expectOverall(element(), "1 of 6 hours");
  await checkbox(element(), "Foundations").check();
  await expectOverall(element(), "5 of 6 hours");
});
