// A learner's evening by keyboard alone. After each step the focus is where it was left, and what happened is said.
import { holdPrint } from "../../fixtures/pdf.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { words } from "../../fixtures/words.mjs";
import { fieldOf, noteOn } from "../../pages/notes.mjs";
import { clipboardText, field } from "../../pages/sharing.mjs";

const DNS = "Domain names & DNS resolution";
const HTTP = "HTTP/HTTPS protocols & status codes";
const HOSTING = "Hosting basics (shared, VPS, containers)";
const QUERYSETS = "Models, querysets, managers";

test.use({ locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"] });

test("an evening of learning works by keyboard alone, and each step of it is said", async ({ roadmap, page }) => {
  await holdPrint(page);
  const { keyboard } = page;
  const heading = (name) => roadmap.dialog.getByRole("heading", { name, level: 2 });
  const says = (sentence) => expect(roadmap.status).toContainText(sentence);
  /** Leaves a dialog; the focus is back where the dialog was called. */
  const leave = async (to) => {
    await roadmap.press("Escape");
    await expect(roadmap.dialog).toHaveCount(0);
    await expect(to).toBeFocused();
  };
  /** Goes back by Shift and Tab to what is above, such as the tools above a row far down. */
  const goBackTo = async (locator) => {
    for (let presses = 0; presses < 100; presses += 1) {
      await roadmap.press("Shift+Tab");
      if (await locator.evaluate((element) => element === document.activeElement)) return;
    }
    await expect(locator).toBeFocused();
  };
  /** Goes to an entry of the open menu by its first letters, and chooses it. */
  const choose = async (letters, name) => {
    await roadmap.press("Enter");
    await expect(roadmap.menu).toBeVisible();
    await keyboard.type(letters);
    await expect(roadmap.item(name)).toBeFocused();
    await roadmap.press("Enter");
    await expect(roadmap.menu).toHaveCount(0);
  };

  await test.step("to the tree, and into it", async () => {
    await roadmap.open();
    await roadmap.tabTo(roadmap.checkbox("Foundations"));
    await roadmap.press("ArrowRight");
    await says("Expanded, 2 rows");
    await roadmap.press("ArrowRight", "ArrowRight", "ArrowRight");
    await roadmap.expectFocus(DNS);
  });

  await test.step("done, in progress, skipped", async () => {
    await roadmap.press("Space");
    await says(`Done: ${DNS}.`);
    await roadmap.press("ArrowDown", "d");
    await says(`“${HTTP}” in progress.`);
    await roadmap.expectMark(HTTP, "in progress");
    await roadmap.press("ArrowDown", "s");
    await says(`Skipped “${HOSTING}”.`);
    await roadmap.expectMark(HOSTING, "skipped");
    await roadmap.expectFocus(HOSTING);
  });

  await test.step("the keys, and back to the same row", async () => {
    await roadmap.press("?");
    await expect(roadmap.keysDialog.locator(":focus")).toBeVisible();
    await leave(roadmap.checkbox(HOSTING));
  });

  await test.step("a search with a letter wrong; what was found stays in hand", async () => {
    await roadmap.press("/");
    await expect(roadmap.search).toBeFocused();
    await keyboard.type("djago querysets");
    await says(/topics? found/);
    await roadmap.press("Enter");
    await roadmap.expectFocus(QUERYSETS);
    await roadmap.press("Escape");
    await expect(roadmap.search).toBeHidden();
    await roadmap.expectFocus(QUERYSETS);
    await expect(roadmap.checkbox(QUERYSETS)).toBeInViewport();
  });

  await test.step("a note", async () => {
    await roadmap.press("w");
    await expect(fieldOf(roadmap, QUERYSETS)).toBeFocused();
    await keyboard.type("Managers **last**");
    await expect(roadmap.row(QUERYSETS)).toContainText("Saved");
    await roadmap.press("Control+Enter");
    await expect(noteOn(roadmap, QUERYSETS)).toContainText("Managers last");
    await roadmap.expectFocus(QUERYSETS);
  });

  await test.step("hours of one's own", async () => {
    await roadmap.press("h");
    await expect(heading("Your hours")).toBeFocused();
    await roadmap.press("Tab");
    await keyboard.type("2:30");
    await roadmap.press("Enter");
    await expect(roadmap.dialog).toHaveCount(0);
    await says(`Your hours for “${QUERYSETS}” are saved.`);
    await roadmap.expectFocus(QUERYSETS);
    await expect(roadmap.checkbox(QUERYSETS)).toHaveAccessibleDescription(/2\.5\u00a0h, your estimate/);
    await roadmap.press("Space");
    await says(`Done: ${QUERYSETS}.`);
  });

  await test.step("undone and done again, by name", async () => {
    await goBackTo(roadmap.menuButton);
    await choose("u", `Undo “Ticked ${QUERYSETS}”`);
    await says(`Undid “Ticked ${QUERYSETS}”.`);
    await expect(roadmap.checkbox(QUERYSETS)).not.toBeChecked();
    await expect(roadmap.menuButton).toBeFocused();
    await choose("r", `Redo “Ticked ${QUERYSETS}”`);
    await says(`Redid “Ticked ${QUERYSETS}”.`);
    await expect(roadmap.checkbox(QUERYSETS)).toBeChecked();
    await expect(roadmap.menuButton).toBeFocused();
  });

  await test.step("a link with the progress", async () => {
    const share = roadmap.toolbar.getByRole("button", { name: "Share", exact: true });
    await goBackTo(share);
    await roadmap.press("Enter");
    await expect(heading(/^Share/)).toBeFocused();
    await roadmap.tabTo(roadmap.inDialog("Copy link"));
    await roadmap.press("Enter");
    await expect(roadmap.inDialog("Copied")).toBeFocused();
    await expect(roadmap.dialog.getByRole("status")).toHaveText("Copied.");
    expect(await clipboardText(page)).toBe(await field(roadmap, "Link").inputValue());
    await leave(share);
  });

  await test.step("the way so far", async () => {
    await roadmap.tabTo(roadmap.checkbox("Foundations"));
    await roadmap.press("j");
    await expect(heading("Journey")).toBeFocused();
    await roadmap.tabTo(roadmap.dialog.getByRole("img", { name: /^Hours done\./ }));
    await leave(roadmap.checkbox("Foundations"));
  });

  await test.step("what would be printed", async () => {
    await goBackTo(roadmap.menuButton);
    await choose("pr", "Print …");
    await expect(heading("Print")).toBeFocused();
    await leave(roadmap.menuButton);
  });

  await test.step("another language", async () => {
    await roadmap.press("Enter");
    await expect(roadmap.menu).toBeVisible();
    await keyboard.type("Esp");
    await expect(page.getByRole("menuitemradio", { name: "Español" })).toBeFocused();
    await roadmap.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(roadmap.checkbox(QUERYSETS)).toBeChecked();
    await expect(roadmap.checkbox(HTTP)).toHaveAccessibleDescription(/en curso/);
    await expect(page.getByRole("button", { name: words("es", "page-menu"), exact: true })).toBeFocused();
  });
});
