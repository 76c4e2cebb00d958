// What the attributes of the element say, at the beginning and when they change.
import { expect, test } from "../../fixtures/site.mjs";
import {
  checkbox,
  eventsOf,
  expectOverall,
  recordEvents,
  savedMessage,
  setAttribute,
  sign,
  title,
  toggle,
  untilIdle,
} from "../../pages/element-page.mjs";

test("src changes the roadmap", async ({ page, site, element }) => {
  await recordEvents(page);
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await checkbox(element(), "Testing").check();
  await setAttribute(element(), "src", "other.md");
  await expect(title(element())).toHaveText("Other");
  await expectOverall(element(), "0 of 4 hours");
  await setAttribute(element(), "src", "ada.md");
  await expectOverall(element(), "2 of 6 hours");
  const names = (await eventsOf(page)).map(([name, { title, stepsDone }]) => [name, title, stepsDone]);
  expect(names).toEqual([
    ["cairn-ready", "Course", 0],
    ["cairn-change", "Course", 2],
    ["cairn-ready", "Other", 0],
    ["cairn-ready", "Course", 2],
  ]);
});

test("section shows one section", async ({ site, element }) => {
  await site.open('<cairn-roadmap src="ada.md" section="testing"></cairn-roadmap>');
  await expect(title(element())).toHaveText("Testing");
  await checkbox(element(), "three").check();
  await expectOverall(element(), "1 of 2 hours");
  await expect(checkbox(element(), "Foundations")).toHaveCount(0);
  await setAttribute(element(), "section", null);
  await expect(title(element())).toHaveText("Course");
  await expectOverall(element(), "1 of 6 hours");
  await setAttribute(element(), "section", "gone");
  await expect(element().getByRole("alert")).toContainText("This roadmap has no section with the address “gone”.");
});

test("open expands everything, or the topics that it names", async ({ site, element }) => {
  await site.open('<cairn-roadmap src="ada.md" open></cairn-roadmap>');
  for (const name of ["one", "two", "three", "four"]) await expect(checkbox(element(), name)).toBeVisible();
  await setAttribute(element(), "open", "testing");
  await expect(checkbox(element(), "one")).toHaveCount(0);
  await expect(checkbox(element(), "four")).toBeVisible();
});

test("with readonly nothing can be ticked, and progress is shown as it is", async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await checkbox(element(), "Testing").check();
  await expect(savedMessage(element())).toBeVisible();
  const kept = () =>
    page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => !key.startsWith("cairn::"))));
  const before = await kept();
  await setAttribute(element(), "readonly", "");
  await expectOverall(element(), "2 of 6 hours");
  await expect(sign(element(), "Foundations", "to do")).toBeVisible();
  await expect(element().getByRole("checkbox")).toHaveCount(0);
  await expect(element().getByRole("button", { name: /^Continue/ })).toHaveCount(0);
  await sign(element(), "Testing", "done").click();
  await toggle(element(), "Foundations").click();
  await expect(toggle(element(), "Foundations")).toHaveAttribute("aria-expanded", "true");
  await element().getByText("one", { exact: true }).click();
  await sign(element(), "Foundations", "to do").click();
  await expect(sign(element(), "Foundations", "to do")).toBeFocused();
  for (const key of ["d", "s", "Space", "Control+z"]) await page.keyboard.press(key);
  await page.keyboard.press("ArrowDown");
  await expect(sign(element(), "one", "to do")).toBeFocused();
  await expect(sign(element(), "Testing", "done")).toBeVisible();
  await expectOverall(element(), "2 of 6 hours");
  expect(await kept()).toBe(before);
  await setAttribute(element(), "readonly", null);
  await checkbox(element(), "Foundations").check();
  await expectOverall(element(), "6 of 6 hours");
});

test("progress shows a file and touches nothing of the visitor's", async ({ page, site, element }) => {
  await site.example("progress");
  await expectOverall(element(), "26 of 234 hours");
  await expect(sign(element(), "Foundations", "done")).toBeVisible();
  await expect(element().getByText("Nothing is saved here.")).toBeVisible();
  await sign(element(), "Testing", "to do").click();
  await expect(sign(element(), "Testing", "to do")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await setAttribute(element(), "progress", null);
  await expectOverall(element(), "0 of 234 hours");
  await checkbox(element(), "Testing").check();
  await setAttribute(element(), "progress", "ada-progress.json");
  await expectOverall(element(), "26 of 234 hours");
  await expect(sign(element(), "Testing", "to do")).toBeVisible();
  expect(await element().evaluate((element) => element.exportProgress())).toBe(null);
  await expect(element().getByRole("region", { name: "Whose progress this is" })).toContainText(
    "Progress from a file.",
  );
  await setAttribute(element(), "src", "course.md");
  await expect(element().getByRole("alert")).toContainText("It is about another roadmap");
  await setAttribute(element(), "progress", "style.css");
  await expect(element().getByRole("alert")).toContainText("The progress that is to be shown cannot be read.");
});

test("expanding in one section, or by the open attribute, does not change what is expanded elsewhere", async ({
  page,
  site,
  element,
}) => {
  site.documents.set("/deep.md", "# Deep\n1. **A**\n   1.1. **B**\n   - c\n2. **D**\n- e");
  const reopened = async (attributes) => {
    await site.open(`<cairn-roadmap src="deep.md" ${attributes}></cairn-roadmap>`);
    await expect(title(element())).toBeVisible();
  };
  await reopened("");
  await toggle(element(), "D").click();
  await expect(checkbox(element(), "e")).toBeVisible();
  await untilIdle(page);
  const id = await element().evaluate(({ shadowRoot }) => shadowRoot.querySelector("li[id^='a-']").id);
  await reopened(`section="${id}"`);
  await expect(title(element())).toHaveText("A");
  await toggle(element(), "B").click();
  await expect(checkbox(element(), "c")).toBeVisible();
  await untilIdle(page);
  await reopened("");
  await expect(checkbox(element(), "e")).toBeVisible();
  await expect(checkbox(element(), "B")).toHaveCount(0);
  await reopened(`section="${id}"`);
  await expect(checkbox(element(), "c")).toBeVisible();
  await reopened(`open="${id}"`);
  await expect(checkbox(element(), "B")).toBeVisible();
  await expect(checkbox(element(), "e")).toHaveCount(0);
  await toggle(element(), "B").click();
  await untilIdle(page);
  await reopened("");
  await expect(checkbox(element(), "e")).toBeVisible();
  await expect(checkbox(element(), "B")).toHaveCount(0);
});

test("open expands the path to the topics that it names", async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="course.md" open="note-g\n programs"></cairn-roadmap>');
  await expect(checkbox(element(), "Note G")).toBeVisible();
  await expect(checkbox(element(), "Loops")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("several attributes that change at once restart it once", async ({ page, site, element }) => {
  await recordEvents(page);
  await site.example("options");
  await expect(title(element(0))).toHaveText("Programs");
  await expect(checkbox(element(0), "Cycles of cycles")).toBeVisible();
  await expect(sign(element(1), "Loops", "to do")).toBeVisible();
  await page.evaluate(() => (window.events = []));
  await element().evaluate((element) => {
    for (const name of ["open", "section", "accent"]) element.removeAttribute(name);
    element.setAttribute("readonly", "");
    element.setAttribute("theme", "dark");
  });
  await expect(title(element(0))).toHaveText("Analytical engines");
  await expect.poll(async () => (await eventsOf(page)).map(([name]) => name)).toEqual(["cairn-ready"]);
});
