// Every change can be undone, and the toast says what was done last.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { STEP } from "../../pages/step.mjs";

test("every change can be undone and redone by keyboard and by the toast that names it", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tabTo(roadmap.checkbox("Foundations"));
  await roadmap.press("Space");
  await expect(roadmap.toast).toContainText("Foundations: 8 steps done. 10 of 234 hours.");
  await roadmap.expectSaved();
  const nodes = await roadmap.accessibilityTree();
  expect(nodes.some(({ role, name }) => role === "button" && name === "Undo")).toBe(true);
  expect(nodes.some(({ role, name }) => role === "region" && name === "Last change")).toBe(true);
  await roadmap.press("ArrowDown", "Space");
  await roadmap.expectOverall("50 of 234 hours");
  await roadmap.press("Control+z");
  await roadmap.expectOverall("10 of 234 hours");
  await expect(roadmap.toast).toContainText("Undid “Ticked Python Core”. 10 of 234 hours.");
  await expect(roadmap.status).toContainText("Undid “Ticked Python Core”");
  await roadmap.press("Control+z");
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.press("Control+z");
  await expect(roadmap.toast).toContainText("There is nothing more to undo.");
  await expect(roadmap.redo).toBeVisible();
  await roadmap.press("Control+Shift+Z", "Control+Shift+Z");
  await roadmap.expectOverall("50 of 234 hours");
  await roadmap.expectFocus("Python Core");
  // The toast stays as long as the pointer is on it. From the last row it is not far.
  await roadmap.undo.hover();
  await roadmap.press("End");
  await roadmap.tabTo(roadmap.undo);
  await roadmap.press("Enter");
  await roadmap.expectOverall("10 of 234 hours");
  await expect(roadmap.redo).toBeFocused();
  await roadmap.press("Enter");
  await roadmap.expectOverall("50 of 234 hours");
  await expect(roadmap.undo).toBeFocused();
  await roadmap.reload();
  await roadmap.expectOverall("50 of 234 hours");
});

test("undo in a text field is the field's own", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.press("/");
  await roadmap.page.keyboard.type("dns");
  await roadmap.press("Control+z");
  await roadmap.expectOverall("12 of 234 hours");
});

test("undo leaves what another tab changed later", async ({ roadmap }) => {
  await roadmap.open();
  const other = await roadmap.newTab();
  await other.open();
  await roadmap.tick("Foundations");
  await other.expectOverall("10 of 234 hours");
  await other.expand("Foundations", "Internet Fundamentals");
  await other.checkbox(STEP).uncheck();
  await roadmap.expectOverall("9 of 234 hours");
  await other.checkbox(STEP).check();
  await roadmap.expectOverall("10 of 234 hours");
  await roadmap.page.bringToFront();
  await roadmap.press("Control+z");
  await roadmap.expectOverall("1 of 234 hours");
  await expect(roadmap.toast).toContainText("1 step changed elsewhere since, left as is");
});

test("the toast disappears by itself, but not while it has the focus, and moves no row", { tag: "@rows" }, async ({
  roadmap,
}) => {
  await roadmap.open();
  const place = () => roadmap.checkbox("Databases").boundingBox();
  const before = await place();
  await roadmap.tick("Foundations");
  expect(await place()).toEqual(before);
  const goes = () => roadmap.undo.evaluate((button) => button.closest("section").firstElementChild.getAnimations()[0]);
  expect(await goes()).toBeTruthy();
  await roadmap.undo.focus();
  const state = () =>
    roadmap.undo.evaluate((button) => button.closest("section").firstElementChild.getAnimations()[0].playState);
  expect(await state()).toBe("paused");
  await roadmap.checkbox("Foundations").focus();
  expect(await state()).toBe("running");
  await roadmap.undo.evaluate((button) => button.closest("section").firstElementChild.getAnimations()[0].finish());
  await expect(roadmap.undo).toBeHidden();
});

test("the toast moves no row at the end of the page when it disappears", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  // Otherwise the word that the page works offline may follow it.
  await refuseServiceWorker(page);
  await roadmap.open("?guide=");
  await roadmap.waitForLazyPart();
  await roadmap.tick("Foundations");
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
  await roadmap.settle();
  const place = () => roadmap.checkbox("Databases").boundingBox();
  const before = await place();
  await roadmap.undo.evaluate((button) => button.closest("section").firstElementChild.getAnimations()[0].finish());
  await expect(roadmap.undo).toBeHidden();
  await roadmap.settle();
  expect(await place()).toEqual(before);
});

test("a toast that follows another, or one that has gone, stays as long as the first", async ({ roadmap }) => {
  await roadmap.open();
  const late = (time) =>
    roadmap.toast.evaluate((last, time) => {
      const [goes] = last.getAnimations({ subtree: true });
      if (time) goes.currentTime = time;
      return goes.currentTime;
    }, time);
  await roadmap.tick("Foundations");
  expect(await late(9000)).toBe(9000);
  await roadmap.tick("Testing");
  await expect(roadmap.toast).toContainText("Testing");
  expect(await late()).toBeLessThan(9000);
  await late(20_000);
  await expect(roadmap.undo).toBeHidden();
  await roadmap.tick("Databases");
  await expect(roadmap.undo).toBeVisible();
  expect(await late()).toBeLessThan(9000);
});
