// Where something is missing, the element says so, and one can try again.
import { COURSE, expect, test } from "../../fixtures/site.mjs";
import { eventsOf, recordEvents, setAttribute, title } from "../../pages/element-page.mjs";

test.use({ expected: /404|Failed to load|ERR_|Failed to fetch/ });

const expectSentence = async (/** @type {Page} */ page, element, sentence) => {
  await expect(element.getByRole("alert")).toContainText(sentence);
  await expect
    .poll(async () => (await eventsOf(page)).map(([name, { message }]) => [name, typeof message]))
    .toEqual([["cairn-error", "string"]]);
  await expect(element.getByRole("alert")).toContainText((await eventsOf(page))[0][1].message);
};
const again = (element) => element.getByRole("button", { name: "Try again" }).click();

test("a missing roadmap is reported, and loads on a second try", async ({ page, site, element }) => {
  await recordEvents(page);
  await site.open('<cairn-roadmap src="late.md"></cairn-roadmap>');
  await expectSentence(page, element(), "the host answered 404");
  site.documents.set("/late.md", COURSE);
  let come;
  const looked = new Promise((resolve) => (come = resolve));
  await page.route("**/late.md", async (route) => {
    await looked;
    await route.continue();
  });
  const heightOf = () => element().evaluate((element) => element.offsetHeight);
  expect(await heightOf()).toBeLessThan(page.viewportSize().height);
  await again(element());
  await expect.poll(heightOf).toBe(page.viewportSize().height);
  come();
  await expect(title(element())).toHaveText("Course");
  await expect(element().getByRole("button", { name: /^Continue/ })).toBeFocused();
});

test("an address that is none is reported, and the page around is not read in its place", async ({
  page,
  site,
  element,
}) => {
  const fetched = [];
  page.on("request", (request) => request.resourceType() === "fetch" && fetched.push(request.url()));
  await site.open('<cairn-roadmap src="http://["></cairn-roadmap>');
  await expect(element().getByRole("alert")).toContainText("http://[");
  expect(fetched).not.toContain(page.url());
});

test("a file that is no roadmap is reported with its line, and loads when it is mended", async ({
  page,
  site,
  element,
}) => {
  await recordEvents(page);
  site.documents.set("/late.md", "# Course\n1. **A**\n&nbsp;&nbsp;- one\nSome words.");
  await site.open('<cairn-roadmap src="late.md"></cairn-roadmap>');
  await expectSentence(page, element(), "Line 4");
  site.documents.set("/late.md", COURSE);
  await again(element());
  await expect(title(element())).toHaveText("Course");
});

test("missing progress is reported", async ({ page, site, element }) => {
  await recordEvents(page);
  await site.open('<cairn-roadmap src="ada.md" progress="gone.json"></cairn-roadmap>');
  await expectSentence(page, element(), "gone.json could not be loaded");
  await setAttribute(element(), "progress", null);
  await expect(title(element())).toHaveText("Course");
});

for (const [what, files] of [
  ["script", "**/element-*.js*"],
  ["program", "**/cairn-*.wasm"],
]) {
  test(`a missing ${what} is reported, and loads on a third try`, async ({ page, site, element }) => {
    await recordEvents(page);
    await page.route(files, (route) => route.abort());
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await expectSentence(page, element(), "heck the connection");
    await page.evaluate(() => (window.events = []));
    await again(element());
    await expectSentence(page, element(), "heck the connection");
    await expect(element().getByRole("button", { name: "Try again" })).toBeFocused();
    await page.unroute(files);
    await again(element());
    await expect(title(element())).toHaveText("Course");
    await expect(element().getByRole("button", { name: /^Continue/ })).toBeFocused();
  });
}

test("if Cairn cannot be reached the element shows its own content", async ({ page, site, element, address }) => {
  await page.route(`${address}**`, (route) => route.abort());
  await site.open('<cairn-roadmap src="ada.md"><a href="ada.md">The course</a></cairn-roadmap>');
  await expect(element().getByRole("link", { name: "The course" })).toBeVisible();
  await page.unroute(`${address}**`);
  await page.reload();
  await expect(title(element())).toHaveText("Course");
  await expect(element().getByRole("link", { name: "The course" })).toBeHidden();
});
