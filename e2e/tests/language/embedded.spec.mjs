// Elements and frames in other languages than English.
import { expect, test } from "../../fixtures/site.mjs";
import { setAttribute } from "../../pages/element-page.mjs";

const overall = (where) => where.getByRole("progressbar").first();
const says = (where, sentence) => expect(overall(where)).toHaveAttribute("aria-valuetext", sentence);

test("an element speaks the language of what it stands in, and follows its own `lang`", async ({ site, element }) => {
  await site.open('<div lang="de-CH"><cairn-roadmap src="ada.md"></cairn-roadmap></div>');
  await says(element(), "0 von 6 Stunden");
  await element().getByRole("checkbox", { name: "Testing", exact: true }).check();
  await says(element(), "2 von 6 Stunden");
  await setAttribute(element(), "lang", "ar");
  await expect(overall(element())).toHaveCSS("direction", "rtl");
  await expect(element().getByRole("heading", { name: "Course" })).toHaveCSS("direction", "ltr");
  await setAttribute(element(), "lang", "nl");
  await says(element(), "2 of 6 hours");
  await setAttribute(element(), "lang", null);
  await says(element(), "2 von 6 Stunden");
});

test("a frame speaks the language that its address names, and has no list of them", async ({ site, page }) => {
  await site.open(`<iframe src="${site.cairn}?embed&lang=fr" title="Cairn" width="900" height="900"></iframe>`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("lang", "fr");
  await says(frame, "0 h sur 234");
  await frame.getByRole("button", { name: /^Menu$/ }).click();
  await expect(frame.getByRole("menu")).toBeVisible();
  await expect(frame.getByRole("menuitemradio")).toHaveCount(0);
});
