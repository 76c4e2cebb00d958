// What stands beside a step: texts and links, opened in place below its row.
import { expect as expectOnSite, test as testOnSite } from "../../fixtures/site.mjs";
import { test as testInFrame } from "../../fixtures/frames.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const NOTES = Array.from({ length: 60 }, (_, at) => `- [ ] Exercise ${at + 1}\n\n  Write it twice, by hand.\n`).join(
  "",
);

const COURSE = `# Learn Rust

A path for the *patient*.

## Foundations

- [ ] Install \`rustup\`, **not** *by hand*

  The installer brings a compiler, \`cargo\` and the [standard library](https://doc.rust-lang.org/std/).

  - [The book](https://www.rust-lang.org/learn) (book)
  - [Slides](slides/one.pdf)
  - [Prize](javascript:alert(1))
  - [Ask](mailto:ada@example.org)
  - ![A crab](https://example.org/crab.png)

- [ ] Hello, world

  \`\`\`rust
  fn main() { println!("<b>Hello</b>"); }
  \`\`\`

  <script>alert(1)</script><b>Bold</b> words &lt;i&gt;.
- [ ] Ownership

## Practice

${NOTES}`;

const INSTALL = "Install rustup, not by hand";

const button = (where, title) => where.getByRole("button", { name: `Details of ${title}`, exact: true });

/** The panel that a button controls, which is there only while it is open. */
const panelOf = async (where, title) => {
  const id = await button(where, title).getAttribute("aria-controls");
  return where.locator(`[id="${id}"]`);
};

test.beforeEach(async ({ roadmap }) => {
  roadmap.serve(COURSE, "learn-rust");
});

const top = async (locator) => (await locator.boundingBox()).y;

test("details open below their row by a button, and nothing above moves", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  const details = button(page, "Hello, world");
  await expect(details).toHaveAttribute("aria-expanded", "false");
  const rows = [roadmap.checkbox("Foundations"), roadmap.checkbox(INSTALL), roadmap.checkbox("Hello, world")];
  const before = await Promise.all(rows.map(top));
  const below = await top(roadmap.checkbox("Ownership"));
  await details.click();
  await expect(details).toHaveAttribute("aria-expanded", "true");
  await expect(details).toBeFocused();
  const panel = await panelOf(page, "Hello, world");
  await expect(panel.getByText('fn main() { println!("<b>Hello</b>"); }')).toBeVisible();
  expect(await Promise.all(rows.map(top))).toEqual(before);
  const { y, height, x } = await panel.boundingBox();
  expect(await top(roadmap.checkbox("Ownership"))).toBeGreaterThanOrEqual(y + height);
  const words = await roadmap.row("Hello, world").getByText("Hello, world", { exact: true }).boundingBox();
  expect(Math.abs(x + 4 - words.x), "it begins where the title does").toBeLessThan(2);
  await details.click();
  await expect(panel).toBeHidden();
  await expect(details).toBeFocused();
  expect(await top(roadmap.checkbox("Ownership"))).toBe(below);
});

test("details open by the key o, and close by it and by Escape", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await roadmap.checkbox(INSTALL).focus();
  const details = button(page, INSTALL);
  for (const close of ["o", "Escape"]) {
    await roadmap.press("o");
    await expect(details).toHaveAttribute("aria-expanded", "true");
    await roadmap.expectFocus(INSTALL);
    await roadmap.press(close);
    await expect(details).toHaveAttribute("aria-expanded", "false");
    await roadmap.expectFocus(INSTALL);
  }
  // From within the details the focus goes to their button.
  await roadmap.press("o");
  const link = page.getByRole("link", { name: "The book" });
  await roadmap.tabTo(link);
  await roadmap.press("Escape");
  await expect(link).toBeHidden();
  await expect(details).toBeFocused();
});

test("where a row has no details, o is a letter of a title", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await expect(button(page, "Ownership")).toHaveCount(0);
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("o");
  await roadmap.expectFocus("Ownership");
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toContainText("Open or close the details of this row");
});

test("links open beside the page, say where they lead, and lead to pages only", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await button(page, INSTALL).click();
  const panel = await panelOf(page, INSTALL);
  const links = await panel
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => [link.textContent, link.getAttribute("href"), link.target, link.rel].join(" ")),
    );
  const how = "_blank noopener noreferrer";
  expect(links.sort()).toEqual(
    [
      `standard library https://doc.rust-lang.org/std/ ${how}`,
      `The book https://www.rust-lang.org/learn ${how}`,
      `Slides ${new URL("roadmaps/slides/one.pdf", roadmap.url)} ${how}`,
      `Ask mailto:ada@example.org ${how}`,
      `A crab https://example.org/crab.png ${how}`,
    ].sort(),
  );
  const item = (title) => panel.getByRole("listitem").filter({ hasText: title });
  await expect(item("The book")).toHaveText("The book rust-lang.org · book");
  await expect(item("A crab")).toHaveText("A crab example.org · image");
  await expect(item("Prize")).toHaveText("Prize javascript:alert(1)");
  await expect(page.getByRole("img", { name: "A crab" })).toHaveCount(0);
});

test("markup is kept in titles and texts, and HTML is none", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  const title = roadmap.row(INSTALL);
  await expect(title.locator("code", { hasText: "rustup" })).toBeVisible();
  await expect(title.getByRole("strong")).toHaveText("not");
  await expect(title.getByRole("emphasis")).toHaveText("by hand");
  await button(page, "Hello, world").click();
  const panel = await panelOf(page, "Hello, world");
  await expect(panel.getByText("Bold words <i>.")).toBeVisible();
  expect(await panel.locator("script, b, i").count()).toBe(0);
});

test("what is said of the whole roadmap opens above it", async ({ roadmap, page }) => {
  await roadmap.open();
  const about = page.getByRole("button", { name: "About this roadmap" });
  await expect(page.getByText("A path for the patient.")).toHaveCount(0);
  await about.click();
  await expect(about).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText("A path for the patient.")).toBeVisible();
  await about.click();
  await expect(page.getByText("A path for the patient.")).toHaveCount(0);
});

test("a search finds details, shows them, and closes them when it ends", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  await roadmap.press("/");
  await roadmap.search.fill("compiler");
  await expect(page.getByText("1 topic found").first()).toBeVisible();
  const panel = await panelOf(page, INSTALL);
  await expect(panel.getByRole("mark")).toHaveText("compiler");
  await roadmap.search.fill("rust-lang.org book");
  await expect(panel.getByRole("mark").first()).toBeVisible();
  await roadmap.search.fill("rustup");
  await expect(roadmap.checkbox(INSTALL)).toBeVisible();
  await expect(panel).toBeHidden();
  await roadmap.search.fill("compiler");
  await expect(panel).toBeVisible();
  await roadmap.press("Enter", "o");
  await expect(panel).toBeHidden();
  await roadmap.press("o");
  await expect(panel).toBeVisible();
  await roadmap.press("Escape");
  await expect(roadmap.search).toBeHidden();
  // What was opened by hand stays open, and nothing in it is highlighted any more.
  await expect(panel).toBeVisible();
  await expect(panel.getByRole("mark")).toHaveCount(0);
});

test("details are as high as they are wherever one scrolls", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Practice");
  for (const at of [1, 2, 3]) await button(page, `Exercise ${at}`).click();
  await roadmap.scrollTo("Exercise 60");
  await roadmap.checkbox("Exercise 60").scrollIntoViewIfNeeded();
  await button(page, "Exercise 60").click();
  const panel = await panelOf(page, "Exercise 60");
  await expect(panel).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await roadmap.settle();
  for (const at of [1, 2, 3]) await expect(await panelOf(page, `Exercise ${at}`)).toBeVisible();
  // No row lies over another, and none is out of its place.
  const rows = [];
  await roadmap.scrollThrough(async () => {
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll("main li")].map((item) => {
        const { top, bottom } = item.firstElementChild.getBoundingClientRect();
        return [Number(item.dataset.topic), top + scrollY, bottom + scrollY];
      }),
    );
    const sorted = seen.sort(([one], [other]) => one - other);
    for (const [at, [, top]] of sorted.entries())
      if (at > 0) expect(top).toBeGreaterThanOrEqual(sorted[at - 1][2] - 0.5);
    rows.push(...seen.map(([row]) => row));
  });
  expect(new Set(rows).size).toBe(2 + 60);
});

test("all details are on paper, with the addresses of their links", async ({ roadmap, page }) => {
  await roadmap.open();
  await page.evaluate(() => {
    matchMedia("print").addEventListener("change", ({ matches }) => {
      if (!matches) return;
      const [link] = document.querySelectorAll("main a[href='https://www.rust-lang.org/learn']");
      window.onPaper = {
        texts: [...document.querySelectorAll("main p")].filter((text) => text.textContent.includes("by hand.")).length,
        address: getComputedStyle(link, "::after").content,
        buttons: [...document.querySelectorAll("main button")].filter((button) => button.checkVisibility()).length,
      };
    });
    addEventListener("afterprint", () => (window.printed = true));
  });
  await page.pdf({ format: "A4" });
  await page.waitForFunction(() => window.printed);
  const { texts, address, buttons } = await page.evaluate(() => window.onPaper);
  expect([texts, buttons]).toEqual([60, 0]);
  expect(address).toContain("https://www.rust-lang.org/learn");
});

for (const colorScheme of ["light", "dark"])
  test(`open details have no violations, ${colorScheme}`, async ({ roadmap, page }) => {
    await page.emulateMedia({ colorScheme });
    await roadmap.open();
    await roadmap.expand("Foundations");
    await button(page, INSTALL).click();
    await button(page, "Hello, world").click();
    await roadmap.expectNoViolations();
    await roadmap.press("/");
    await roadmap.search.fill("compiler");
    await expect(page.getByText("1 topic found").first()).toBeVisible();
    await roadmap.expectNoViolations();
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("details open by touch, on a target for fingers, and fit", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.expand("Foundations");
    const { width, height } = await button(page, INSTALL).boundingBox();
    expect([width, height]).toEqual([44, 44]);
    await button(page, INSTALL).tap();
    const link = page.getByRole("link", { name: "The book" });
    await expect(link).toBeVisible();
    expect((await link.boundingBox()).height).toBeGreaterThanOrEqual(44);
    const panel = await (await panelOf(page, INSTALL)).boundingBox();
    expect(panel.x + panel.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await roadmap.expectNoViolations();
  });
});

testOnSite("an element shows details, and a section has those of its steps", async ({ site, element }) => {
  site.documents.set("/readme.md", COURSE);
  await site.open('<cairn-roadmap src="readme.md" open="all"></cairn-roadmap>');
  await button(element(), INSTALL).click();
  await expectOnSite(element().getByRole("link", { name: "Slides" })).toHaveAttribute(
    "href",
    `${site.origin}/slides/one.pdf`,
  );
});

testInFrame("a frame shows details", async ({ framed, roadmap }) => {
  roadmap.serve(COURSE, "learn-rust");
  const frame = await framed("?embed&roadmap=learn-rust&open=all");
  await button(frame, INSTALL).click();
  await expectOnSite(frame.getByRole("link", { name: "The book" })).toBeVisible();
});
