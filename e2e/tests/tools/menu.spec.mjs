// The menu: what is done seldom, and what can be taken back.
import { expect, test } from "../../fixtures/test.mjs";

const focusedItem = (/** @type {RoadmapPage} */ roadmap) => roadmap.menu.locator(":focus");

test("the menu is worked by keys as menus are, and gives the focus back", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tabTo(roadmap.menuButton);
  await expect(roadmap.menuButton).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("Enter");
  await expect(roadmap.item("Open …")).toBeFocused();
  await expect(roadmap.menuButton).toHaveAttribute("aria-expanded", "true");
  await roadmap.press("ArrowUp");
  await expect(focusedItem(roadmap)).toContainText("Keyboard shortcuts");
  await roadmap.press("ArrowDown", "ArrowDown", "ArrowDown");
  await expect(roadmap.item("Backup …")).toBeFocused();
  await roadmap.press("End", "Home");
  await expect(roadmap.item("Open …")).toBeFocused();
  await roadmap.page.keyboard.type("col");
  await expect(roadmap.item("Collapse all")).toBeFocused();
  await roadmap.press("Escape");
  await expect(roadmap.menu).toHaveCount(0);
  await expect(roadmap.menuButton).toBeFocused();
  await expect(roadmap.menuButton).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("ArrowUp");
  await expect(focusedItem(roadmap)).toContainText("Keyboard shortcuts");
  await roadmap.press("Enter");
  await expect(roadmap.keysDialog.locator(":focus")).toBeVisible();
  await expect(roadmap.menu).toHaveCount(0);
  await roadmap.press("Escape");
  await expect(roadmap.menuButton).toBeFocused();
  // A letter there is no key of the page's, and Tab goes on from the button.
  await roadmap.press("ArrowDown", "n", "Tab");
  await expect(roadmap.menu).toHaveCount(0);
  await expect(roadmap.menuButton).not.toBeFocused();
  await roadmap.press("Shift+Tab");
  await expect(roadmap.menuButton).toBeFocused();
});

test("a menu that is opened again at once, before the browser tells that it was closed, gives the focus back, too", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.openMenu();
  // The browser tells it in a later task, which waits for the next frame.
  await page.evaluate(() => {
    const press = (key) =>
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    press("Escape");
    press("ArrowUp");
  });
  await expect(focusedItem(roadmap)).toContainText("Keyboard shortcuts");
  await roadmap.settle();
  await expect(roadmap.menuButton).toHaveAttribute("aria-expanded", "true");
  await roadmap.press("Enter");
  await expect(roadmap.keysDialog.locator(":focus")).toBeVisible();
  await roadmap.press("Escape");
  await expect(roadmap.menuButton).toBeFocused();
});

test("the menu closes by a press elsewhere, and by another on its button", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.openMenu();
  await roadmap.menuButton.click();
  await expect(roadmap.menu).toHaveCount(0);
  await expect(roadmap.menuButton).toBeFocused();
  await roadmap.openMenu();
  await page.mouse.click(5, 400);
  await expect(roadmap.menu).toHaveCount(0);
  await expect(roadmap.menuButton).toHaveAttribute("aria-expanded", "false");
  await roadmap.openMenu();
  await roadmap.checkbox("Foundations").check();
  await expect(roadmap.menu).toHaveCount(0);
  await roadmap.expectFocus("Foundations");
});

test("a double click on its button opens the menu, and chooses nothing of it", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await roadmap.open();
  await roadmap.waitForLazyPart();
  await roadmap.menuButton.dblclick();
  await expect(roadmap.menu).toBeVisible();
  await roadmap.settle();
  await expect(roadmap.menu).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("what was done last can be undone and done again by name when the toast is gone", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.openMenu();
  await expect(roadmap.menu.getByRole("menuitem", { name: /^(?:Undo|Redo)/ })).toHaveCount(0);
  await roadmap.press("Escape");
  await roadmap.tick("Testing", "Databases");
  await roadmap.toast.getByRole("button", { name: "Dismiss" }).click();
  await expect(roadmap.undo).toBeHidden();
  await roadmap.choose("Undo “Ticked Databases”");
  await expect(roadmap.toast).toContainText("Undid “Ticked Databases”. 12 of 234 hours.");
  await roadmap.openMenu();
  await expect(roadmap.item("Undo “Ticked Testing”")).toBeFocused();
  await roadmap.item("Redo “Ticked Databases”").click();
  await expect(roadmap.toast).toContainText("Redid “Ticked Databases”.");
  await expect(roadmap.checkbox("Databases")).toBeChecked();
  await roadmap.checkbox("Databases").uncheck();
  await roadmap.openMenu();
  await expect(roadmap.item("Undo “Unticked Databases”")).toBeVisible();
  await roadmap.expectNoViolations();
});

test("the cross of the toast gives the focus back to where it was", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Monitoring & Observability").focus();
  await roadmap.press("Space");
  const dismiss = roadmap.toast.getByRole("button", { name: "Dismiss" });
  await expect(dismiss).toBeVisible();
  await dismiss.focus();
  await roadmap.press("Enter");
  await expect(dismiss).toBeHidden();
  await roadmap.expectFocus("Monitoring & Observability");
});
