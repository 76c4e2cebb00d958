// A guide in other sites' pages: the element names it in an attribute, the frame in its address.
import { expect, test as inFrame } from "../../fixtures/frames.mjs";
import { test as inElement } from "../../fixtures/site.mjs";
import { setAttribute, toggle } from "../../pages/element-page.mjs";
import { STEP } from "../../pages/step.mjs";

const GUIDE = `# Beside the course

## One {#one}

Done when: you can count to one.

- [Zero](https://example.org/zero) (guide)
- [Two](https://example.org/two) (guide)
`;

const details = (where, title) => where.getByRole("button", { name: `Details of ${title}`, exact: true });

inElement("the attribute of an element names a guide, which is there once one acts", async ({ site, element }) => {
  site.documents.set("/ada.guide.md", GUIDE);
  await site.open('<cairn-roadmap src="ada.md" guide="ada.guide.md"></cairn-roadmap>');
  await toggle(element(), "Foundations").click();
  await details(element(), "one").click();
  await expect(element().getByText("you can count to one.")).toBeVisible();
  await expect(details(element(), "two")).toHaveCount(0);
});

inElement("another guide takes the place of the one before", async ({ site, element }) => {
  site.documents.set("/ada.guide.md", GUIDE).set("/other.guide.md", GUIDE.replace("count to one", "say it backwards"));
  await site.open('<cairn-roadmap src="ada.md" guide="ada.guide.md"></cairn-roadmap>');
  await toggle(element(), "Foundations").click();
  await details(element(), "one").click();
  await expect(element().getByText("you can count to one.")).toBeVisible();
  await setAttribute(element(), "guide", "other.guide.md");
  await expect(details(element(), "one")).toHaveCount(0);
  await toggle(element(), "Testing").click();
  await details(element(), "one").click();
  await expect(element().getByText("you can say it backwards.")).toBeVisible();
});

inElement("what was read in an element is kept there", async ({ site, element }) => {
  site.documents.set("/ada.guide.md", GUIDE);
  const open = () => site.open('<cairn-roadmap src="ada.md" guide="ada.guide.md"></cairn-roadmap>');
  const box = element().getByRole("checkbox", { name: "Read: Zero", exact: true });
  await open();
  await toggle(element(), "Foundations").click();
  await details(element(), "one").click();
  await box.check();
  await open();
  await details(element(), "one").click();
  await expect(box).toBeChecked();
});

inElement(
  "where nothing can be ticked, a key opens one resource after the other",
  async ({ site, element, page, context }) => {
    await context.route("https://example.org/**", (route) => route.fulfill({ contentType: "text/html", body: "read" }));
    site.documents.set("/ada.guide.md", GUIDE);
    await site.open('<cairn-roadmap src="ada.md" guide="ada.guide.md" open="" readonly></cairn-roadmap>');
    await toggle(element(), "Testing").click();
    await details(element(), "one").focus();
    for (const name of ["zero", "two", "zero"]) {
      const opened = context.waitForEvent("page");
      await page.keyboard.press("r");
      const tab = await opened;
      await expect(tab).toHaveURL(`https://example.org/${name}`);
      await tab.close();
      const title = `${name[0].toUpperCase()}${name.slice(1)}`;
      await expect(element().getByRole("link", { name: title, exact: true })).toBeFocused();
    }
  },
);

inElement("an element without that attribute has no guide, also to the shipped roadmap", async ({ site, element }) => {
  await site.open(`<cairn-roadmap src="${site.cairn}roadmaps/python-backend.md"></cairn-roadmap>`);
  await toggle(element(), "Foundations").click();
  await toggle(element(), "Internet Fundamentals").click();
  await element().getByRole("checkbox", { name: STEP, exact: true }).check();
  await expect(element().getByText("Saved", { exact: true })).toBeVisible();
  await expect(details(element(), STEP)).toHaveCount(0);
});

inFrame("a frame shows the guide of its site, and with an empty address none", async ({ framed }) => {
  const frame = await framed();
  await toggle(frame, "Foundations").click();
  await toggle(frame, "Internet Fundamentals").click();
  await details(frame, STEP).click();
  await expect(frame.getByText("Done when", { exact: true })).toBeVisible();
  const without = await framed("?embed&guide=");
  // What was opened is kept.
  await without.getByRole("checkbox", { name: STEP, exact: true }).check();
  await expect(without.getByText("Saved", { exact: true })).toBeVisible();
  await expect(details(without, STEP)).toHaveCount(0);
});
