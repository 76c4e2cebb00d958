// What an author says of a step, as it is read: when it is done, what it needs, where to learn it, and what of that was
// read.
import { waitForAnimations } from "../../fixtures/focus.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const COURSE = `# Bake bread

## Foundations {#foundations}

- [ ] Bake the loaf {#bake}

  The oven does the rest.

  Done when: the loaf sounds hollow when you knock at it.

  - [Steam](https://example.org/steam) (video, 75 min)
  - [Ovens](https://www.example.org/ovens) (guide, 15 min)
  - [Das Brotbuch](https://example.com/brot) (book, de, paid)

  needs: #feed, #mix

- [ ] Mix the dough {#mix}

  - [Flour](https://example.org/flour) (docs)

- [ ] Feed the starter {#feed}
`;

const details = (where, title) => where.getByRole("button", { name: `Details of ${title}`, exact: true });
const box = (where, title) => where.getByRole("checkbox", { name: `Read: ${title}`, exact: true });
const resource = (where, title) =>
  where
    .getByRole("listitem")
    .filter({ has: where.page().getByRole("link", { name: title, exact: true }) })
    .last();
const need = (where, title) =>
  where.getByRole("list", { name: "Needs" }).getByRole("listitem").filter({ hasText: title });

test.beforeEach(async ({ roadmap, context }) => {
  roadmap.serve(COURSE, "bread");
  await context.route(/https:\/\/(www\.)?example\.(org|com)\//, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Read me</title>" }),
  );
});

test("by keyboard one opens what to read, ticks it as read, and is led to what is next", async ({
  roadmap,
  context,
}) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await roadmap.checkbox("Bake the loaf").focus();
  await roadmap.press("o");
  const panel = roadmap.row("Bake the loaf");
  const [done, steam] = [panel.getByText("the loaf sounds hollow"), resource(panel, "Steam")];
  await expect(panel.getByText("Done when", { exact: true })).toBeVisible();
  const tops = await Promise.all(
    [done, need(panel, "Feed the starter"), steam].map(async (part) => (await part.boundingBox()).y),
  );
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  await expect(steam).toHaveText("Steam example.org · video · 1 h 15 min");
  await expect(resource(panel, "Das Brotbuch")).toHaveText("Das Brotbuch example.com · book · German · paid");

  for (const title of ["Steam", "Ovens"]) {
    const opened = context.waitForEvent("page");
    await roadmap.press("r");
    const tab = await opened;
    await expect(tab).toHaveTitle("Read me");
    expect(await tab.evaluate(() => [opener, document.referrer])).toEqual([null, ""]);
    await tab.close();
    await expect(box(panel, title)).toBeFocused();
    await expect(roadmap.status).toContainText(`Opened ${title} in a new tab.`);
    await roadmap.press("Space");
    await expect(box(panel, title)).toBeChecked();
  }
  await expect(roadmap.checkbox("Bake the loaf"), "the mark of the step is not touched").not.toBeChecked();
  await roadmap.press("Control+z");
  await expect(roadmap.status).toContainText("Undid “Read ‘Ovens’”.");
  await expect(box(panel, "Ovens")).not.toBeChecked();
  await roadmap.reload();
  await roadmap.checkbox("Bake the loaf").focus();
  await roadmap.press("o");
  await expect(box(panel, "Steam")).toBeChecked();
  await expect(box(panel, "Ovens")).not.toBeChecked();
  await expect(box(panel, "Das Brotbuch")).not.toBeChecked();

  // Whoever does not tick one goes on to the next all the same, and after the last to the first again.
  for (const title of ["Ovens", "Das Brotbuch", "Ovens"]) {
    const opened = context.waitForEvent("page");
    await roadmap.press("r");
    await (await opened).close();
    await expect(box(panel, title)).toBeFocused();
  }
});

test("what a step needs is one press away, and says how far it is", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await details(roadmap.page, "Bake the loaf").click();
  const panel = roadmap.row("Bake the loaf");
  await expect(need(panel, "Mix the dough")).toHaveText("Mix the dough to do");
  await need(panel, "Mix the dough").getByRole("button").press("Enter");
  await roadmap.expectFocus("Mix the dough");
  await roadmap.press("Space");
  await expect(need(panel, "Mix the dough")).toHaveText("Mix the dough done");
  await roadmap.press("d");
  await expect(need(panel, "Mix the dough")).toHaveText("Mix the dough in progress");
});

test("the way on respects what a step needs, says why, and has what to read first", async ({ roadmap, page }) => {
  await roadmap.open();
  const next = page.getByRole("button", { name: /^Go to/ });
  await expect(next).toHaveAccessibleName("Go to Mix the dough");
  await expect(page.getByText("Bake the loaf waits for Feed the starter")).toBeVisible();
  await expect(page.getByRole("link", { name: "Flour" })).toBeVisible();
  await page.getByRole("button", { name: "Done: Mix the dough" }).click();
  await expect(next).toHaveAccessibleName("Go to Feed the starter");
  await expect(page.getByText("Before Bake the loaf, which needs it")).toBeVisible();
  await page.getByRole("button", { name: "Done: Feed the starter" }).click();
  await expect(page.getByRole("link", { name: "Steam" })).toBeVisible();
});

test("the reading view has no violations in light and in dark", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await details(page, "Bake the loaf").click();
  await box(page, "Steam").check();
  await roadmap.expectNoViolationsInLightAndDark();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a sheet marks its step as in progress, and closes by a press beside it", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.expand("Foundations");
    const first = await roadmap.placeInHistory();
    await details(page, "Bake the loaf").tap();
    const sheet = page.getByRole("dialog", { name: "Bake the loaf" });
    await sheet.getByRole("button", { name: "In progress" }).tap();
    await expect(sheet).toBeHidden();
    await roadmap.expectMark("Bake the loaf", "in progress");
    await expect.poll(() => roadmap.placeInHistory()).toBe(first);
    await details(page, "Bake the loaf").tap();
    await expect(sheet).toBeVisible();
    await page.touchscreen.tap(100, 20);
    await expect(sheet).toBeHidden();
  });

  test("details are a sheet that is read with one thumb, and closed by going back", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.expand("Foundations");
    const first = await roadmap.placeInHistory();
    const expectFirst = () => expect.poll(() => roadmap.placeInHistory()).toBe(first);
    await expect(details(page, "Bake the loaf")).toHaveAttribute("aria-haspopup", "dialog");
    await details(page, "Bake the loaf").tap();
    const sheet = page.getByRole("dialog", { name: "Bake the loaf" });
    await expect(sheet.getByText("the loaf sounds hollow")).toBeVisible();
    await expect(box(sheet, "Steam")).toBeVisible();
    await waitForAnimations(sheet);
    for (const target of [
      sheet.getByRole("link", { name: "Steam" }),
      need(sheet, "Feed the starter").getByRole("button"),
      sheet.getByRole("button", { name: "Tick", exact: true }),
    ])
      expect((await target.boundingBox()).height).toBeGreaterThanOrEqual(44);
    const { x, y, width, height } = await box(sheet, "Steam").boundingBox();
    // Beside the box is as good as on it.
    await page.touchscreen.tap(x + width / 2 - 10, y + height / 2 + 10);
    await expect(box(sheet, "Steam")).toBeChecked();
    const address = page.url();
    await page.goBack();
    await expect(sheet).toBeHidden();
    expect(page.url()).toBe(address);
    await expect(roadmap.checkbox("Bake the loaf")).toBeVisible();

    // What a step needs is read in the same sheet, and going back leads to where one was.
    await details(page, "Bake the loaf").tap();
    const other = page.getByRole("dialog", { name: "Mix the dough" });
    await need(sheet, "Mix the dough").getByRole("button").tap();
    await expect(box(other, "Flour")).toBeVisible();
    await expect(other.getByText("Foundations", { exact: true })).toBeVisible();
    await page.goBack();
    await expect(need(sheet, "Mix the dough").getByRole("button")).toBeFocused();
    await need(sheet, "Mix the dough").getByRole("button").tap();
    await other.getByRole("button", { name: "Back" }).tap();
    await expect(need(sheet, "Mix the dough").getByRole("button")).toBeFocused();
    await need(sheet, "Mix the dough").getByRole("button").tap();
    await other.getByRole("button", { name: "Close" }).tap();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expectFirst();
    expect(page.url()).toBe(address);

    // What is closed by hand leaves nothing in the history.
    await details(page, "Bake the loaf").tap();
    await expect(box(sheet, "Steam")).toBeChecked();
    await need(sheet, "Feed the starter").getByRole("button").tap();
    await expect(sheet).toBeHidden();
    await roadmap.expectFocus("Feed the starter");
    await expectFirst();
    await details(page, "Bake the loaf").tap();
    await sheet.getByRole("button", { name: "Tick", exact: true }).tap();
    await expect(sheet).toBeHidden();
    await expect(roadmap.checkbox("Bake the loaf")).toBeChecked();
    await expectFirst();
    await page.goBack();
    expect(page.url()).toBe("about:blank");
  });

  test("a sheet that is opened while another one leaves the history stays, and is closed by going back", async ({
    roadmap,
    page,
  }) => {
    await roadmap.open();
    await roadmap.expand("Foundations");
    const first = await roadmap.placeInHistory();
    const address = page.url();
    const [sheet, other] = ["Bake the loaf", "Mix the dough"].map((name) => page.getByRole("dialog", { name }));
    for (const leave of [() => page.goBack(), () => other.getByRole("button", { name: "Close" }).tap()]) {
      await details(page, "Bake the loaf").tap();
      await expect(sheet).toBeVisible();
      const next = await details(page, "Mix the dough").elementHandle();
      await sheet.evaluate((/** @type {HTMLDialogElement} */ sheet, next) => {
        sheet.addEventListener("close", () => next.click(), { once: true });
        sheet.close();
      }, next);
      await expect(other).toBeVisible();
      await expect.poll(() => roadmap.placeInHistory()).toBe(first + 1);
      await leave();
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect.poll(() => roadmap.placeInHistory()).toBe(first);
      expect(page.url()).toBe(address);
    }
  });
});
