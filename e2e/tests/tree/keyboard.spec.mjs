// The tree by keyboard.
import { holdTypingClock, passTypingTime } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";

test.beforeEach(({ page }) => holdTypingClock(page));

test("the arrows walk, expand and collapse rows, and Home and End go to the ends", { tag: "@rows" }, async ({
  roadmap,
}) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("ArrowDown");
  await roadmap.expectFocus("Python Core");
  await roadmap.press("ArrowUp", "ArrowUp");
  await roadmap.expectFocus("Foundations");
  await roadmap.press("ArrowRight");
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "true");
  await roadmap.expectFocus("Foundations");
  await roadmap.press("ArrowRight", "ArrowRight", "ArrowRight");
  await roadmap.expectFocus("Domain names & DNS resolution");
  await roadmap.press("ArrowRight");
  await roadmap.expectFocus("Domain names & DNS resolution");
  await roadmap.press("ArrowLeft");
  await roadmap.expectFocus("Internet Fundamentals");
  await roadmap.press("ArrowLeft");
  await expect(roadmap.toggle("Internet Fundamentals")).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("ArrowLeft", "ArrowLeft");
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("End");
  await roadmap.expectFocus("Next Steps & Advanced Topics");
  await roadmap.press("ArrowRight", "End");
  await roadmap.expectFocus("Real‑Time & WebSockets");
  await roadmap.press("ArrowDown");
  await roadmap.expectFocus("Real‑Time & WebSockets");
  await roadmap.press("Home");
  await roadmap.expectFocus("Foundations");
});

test("Enter folds once, on either control of a row", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Databases").focus();
  await roadmap.press("Enter");
  await expect(roadmap.toggle("Databases")).toHaveAttribute("aria-expanded", "true");
  await roadmap.toggle("Databases").focus();
  await roadmap.press("Enter");
  await expect(roadmap.toggle("Databases")).toHaveAttribute("aria-expanded", "false");
  await roadmap.press("Space");
  await expect(roadmap.toggle("Databases")).toHaveAttribute("aria-expanded", "true");
  await expect(roadmap.checkbox("Databases")).not.toBeChecked();
});

test("an asterisk expands all topics of the level", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Databases").focus();
  await roadmap.press("*");
  await roadmap.expectFocus("Databases");
  await roadmap.expectRows(16 + 51);
});

test("typing goes to titles, and Tab and Space work as everywhere", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  // A small d has a meaning of its own.
  await roadmap.press("D");
  await roadmap.expectFocus("Databases");
  await passTypingTime(roadmap.page);
  await roadmap.press("c", "o", "n", "t");
  await roadmap.expectFocus("Containerization & Deployment");
  await passTypingTime(roadmap.page);
  await roadmap.press("z");
  await roadmap.expectFocus("Containerization & Deployment");
  await roadmap.press("Space");
  await expect(roadmap.checkbox("Containerization & Deployment")).toBeChecked();
  await roadmap.press("Tab");
  await expect(roadmap.page.getByRole("button", { name: "Actions for Containerization & Deployment" })).toBeFocused();
  await roadmap.press("Tab");
  await expect(roadmap.toggle("Monitoring & Observability")).toBeFocused();
  await roadmap.press("Tab");
  await roadmap.expectFocus("Monitoring & Observability");
});

test("a space within typed words ticks nothing", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  await page.keyboard.type("python c");
  await roadmap.expectFocus("Python Core");
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.press("Home");
  await page.keyboard.type("Data science");
  await roadmap.expectFocus("Databases");
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.press("ArrowDown", "ArrowUp", "Space");
  await roadmap.expectOverall("20 of 234 hours");
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await roadmap.checkbox("Foundations").focus();
  await page.keyboard.type("Ssl/tls");
  await roadmap.expectFocus("SSL/TLS & CDN overview");
  await expect(roadmap.search).toBeHidden();
});

test("letters on the toolbar are left to the browser", async ({ roadmap, page }) => {
  await roadmap.open();
  // It is the lazy part that goes to a row by letters.
  await roadmap.waitForLazyPart();
  await roadmap.menuButton.focus();
  await page.keyboard.type("data");
  await roadmap.settle();
  await expect(roadmap.menuButton).toBeFocused();
});

test("expanding a level keeps the focused row in view", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.scrollTo("Monitoring & Observability");
  await roadmap.checkbox("Monitoring & Observability").focus();
  await roadmap.press("*");
  await expect(roadmap.toggle("Monitoring & Observability")).toHaveAttribute("aria-expanded", "true");
  await expect(roadmap.checkbox("Monitoring & Observability")).toBeInViewport();
  await roadmap.expectRows(16 + 51);
});

test("the dialog opens at its beginning on a small screen", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 360, height: 480 });
  await roadmap.open();
  await roadmap.press("?");
  await expect(roadmap.keysDialog.getByRole("heading")).toBeInViewport();
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toBeHidden();
});

test("a question mark shows all keys, and Escape gives the focus back", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Testing").focus();
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toBeVisible();
  for (const key of ["/", "Esc", "n", "d", "s", "m", "Tab", "Space", "Enter", "*", "Home", "End", "?"]) {
    await expect(roadmap.keysDialog.getByText(key, { exact: true })).toBeVisible();
  }
  await roadmap.press("n");
  await expect(roadmap.keysDialog).toBeVisible();
  await roadmap.press("Escape");
  await expect(roadmap.keysDialog).toBeHidden();
  await roadmap.expectFocus("Testing");
  await roadmap.choose("Keyboard shortcuts");
  await roadmap.keysDialog.getByRole("button", { name: "Close" }).click();
  await expect(roadmap.keysDialog).toBeHidden();
});

test("shortcuts of the browser and the system are left alone", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("Control+n", "Alt+ArrowRight", "Control+End", "Shift+Tab");
  await roadmap.settle();
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "false");
});

test("focus is never lost", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  const step = "HTTP/HTTPS protocols & status codes";

  await roadmap.checkbox(step).focus();
  await roadmap.press("Space");
  await roadmap.expectFocus(step);

  // Click by a script, as assistive technology does: the focus does not move to the button first.
  await roadmap.toggle("Foundations").evaluate((button) => button.click());
  await roadmap.expectFocus("Foundations");

  await roadmap.expand("Foundations");
  await roadmap.checkbox(step).focus();
  await roadmap.collapseAll();
  await expect(roadmap.menuButton).toBeFocused();
});

test("the whole story works by keyboard alone", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tabTo(roadmap.nextUp);
  await roadmap.press("Enter");
  await roadmap.expectFocus("Domain names & DNS resolution");
  await roadmap.press("Space", "n", "Space", "n", "Space");
  await roadmap.expectOverall("3 of 234 hours");
  await roadmap.reload();
  await roadmap.expectOverall("3 of 234 hours");
});

test.describe("before titles can be searched", () => {
  let release;
  test.beforeEach(async ({ page }) => {
    const held = new Promise((resolve) => (release = resolve));
    await page.route("**/lazy-*.wasm", async (route) => (await held, route.continue()));
  });

  test("letters mark nothing, and lead to a row once it can be found", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.checkbox("Foundations").focus();
    await page.keyboard.type("bus");
    release();
    await roadmap.expectFocus("Building REST APIs");
    await roadmap.expectOverall("0 of 234 hours");
  });

  test("one who has gone on stays there", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.checkbox("Foundations").focus();
    await page.keyboard.type("bu");
    await page.keyboard.press("ArrowDown");
    await roadmap.expectFocus("Python Core");
    release();
    await roadmap.waitForLazyPart();
    await roadmap.expectFocus("Python Core");
  });
});
