// What stands beside a step: texts and links, opened in place below its row.
import { AxeBuilder } from "@axe-core/playwright";
import { violationsOf } from "../../fixtures/axe.mjs";
import { waitForAnimations } from "../../fixtures/focus.mjs";
import { test as testInFrame } from "../../fixtures/frames.mjs";
import { startHost } from "../../fixtures/host.mjs";
import { test as testOnSite } from "../../fixtures/site.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { packDocument } from "../../pages/sharing.mjs";

const NOTES = Array.from({ length: 60 }, (_, at) => `- [ ] Exercise ${at + 1}\n\n  Write it twice, by hand.\n`).join(
  "",
);

const COURSE = `# Learn Rust

A path for the *patient*.

## Foundations {#foundations}

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

  More at https://docs.rs/.
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

const top = async (/** @type {Locator} */ locator) => (await locator.boundingBox()).y;

test("details open below their row by a button, and nothing above moves", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
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

test("details open by the key o, and close by it and by Escape", { tag: "@rows" }, async ({ roadmap, page }) => {
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
  const link = roadmap.row(INSTALL).getByRole("link", { name: "The book" });
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

/** Links beside a document, and what becomes of each where the document is at `/plans/rust.md` of a site. */
const BESIDE = [
  ["x.md", "/plans/x.md"],
  ["./x.md", "/plans/x.md"],
  ["../x.md?a#b", "/x.md?a#b"],
  ["/x.md", "/x.md"],
  ["?x", "/plans/rust.md?x"],
  ["x.png", "/plans/x.png"],
];
const WITH_LINKS = `# Plan\n\n## Foundations\n\n- [ ] Read\n\n${BESIDE.map(
  ([to], at) => `  A [link ${at}](${to}) in a text.\n\n  - ${to.endsWith(".png") ? "!" : ""}[Resource ${at}](${to})\n`,
).join("\n")}\n  [Within](#foundations), and [on the web](https://example.org/).\n`;

/** The links that stand beside the step, and where they lead. */
const shownLinks = async (/** @type {RoadmapPage} */ roadmap) => {
  await roadmap.expand("Foundations");
  await button(roadmap.page, "Read").click();
  const panel = await panelOf(roadmap.page, "Read");
  await expect(panel.getByText("Within, and on the web.")).toBeVisible();
  return panel.getByRole("link").evaluateAll((links) => links.map((link) => [link.textContent, link.href]));
};

const ON_THE_WEB = ["on the web", "https://example.org/"];

test("links beside a document of another site lead there", async ({ roadmap, page }) => {
  const elsewhere = await startHost();
  elsewhere.documents.set("/plans/rust.md", WITH_LINKS);
  await page.goto(roadmap.at(`?roadmap=${encodeURIComponent(`${elsewhere.origin}/plans/rust.md`)}`));
  await page.getByRole("button", { name: "Open it" }).click();
  const beside = BESIDE.map(([, path]) => elsewhere.origin + path);
  const expected = beside.flatMap((address, at) => [
    [`link ${at}`, address],
    [`Resource ${at}`, address],
  ]);
  expect(await shownLinks(roadmap)).toEqual([...expected, ON_THE_WEB]);
  await elsewhere.stop();
});

for (const [how, bring] of /** @type {const} */ ([
  ["chosen", (/** @type {LibraryDialog} */ library) => library.choose(["rust.md", WITH_LINKS])],
  ["pasted", (/** @type {LibraryDialog} */ library) => library.paste(WITH_LINKS)],
]))
  test(`links beside a document that was ${how} are words`, async ({ roadmap, page }) => {
    await roadmap.open();
    const library = new LibraryDialog(page);
    await library.open();
    await bring(library);
    await library.press("Open it");
    expect(await shownLinks(roadmap)).toEqual([ON_THE_WEB]);
    const panel = await panelOf(page, "Read");
    await expect(panel.getByRole("listitem").first()).toHaveText("Resource 0 x.md");
    await expect(panel.getByText("A link 0 in a text.")).toBeVisible();
  });

test("links beside a document that a link carries are words", async ({ roadmap, page }) => {
  await page.goto(roadmap.at(`#document=${packDocument(`plan\n${WITH_LINKS}`)}&id=plan`));
  expect(await shownLinks(roadmap)).toEqual([ON_THE_WEB]);
});

test("markup is kept in titles and texts, and HTML only says how words are set", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations");
  const title = roadmap.row(INSTALL);
  await expect(title.locator("code", { hasText: "rustup" })).toBeVisible();
  await expect(title.getByRole("strong", { includeHidden: true })).toHaveText("not");
  await expect(title.getByRole("emphasis", { includeHidden: true })).toHaveText("by hand");
  await button(page, "Hello, world").click();
  const panel = await panelOf(page, "Hello, world");
  await expect(panel.getByText("Bold words <i>.")).toBeVisible();
  await expect(panel.getByRole("strong")).toHaveText("Bold");
  expect(await panel.locator("script, b, i").count()).toBe(0);
});

test("the preview of a document shows the markup of its titles", async ({ roadmap, page }) => {
  await roadmap.open();
  const library = new LibraryDialog(page);
  await library.open();
  await library.paste("# Plan\n\n## Learn `git`, **well**\n\n- [ ] Read\n");
  await expect(library.dialog.getByText("Learn git, well 1 step")).toBeVisible();
  await expect(library.dialog.getByRole("code")).toHaveText("git");
  await expect(library.dialog.getByRole("strong")).toHaveText("well");
});

test("what is said of the whole roadmap opens above it", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  const about = page.getByRole("button", { name: "About this roadmap" });
  await expect(page.getByText("A path for the patient.")).toHaveCount(0);
  await about.click();
  await expect(about).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText("A path for the patient.")).toBeVisible();
  await about.click();
  await expect(page.getByText("A path for the patient.")).toHaveCount(0);
});

test("a search finds details, shows them, and closes them when it ends", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
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

test("details are as high as they are wherever one scrolls", { tag: "@rows" }, async ({ roadmap, page }) => {
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

test("all details are on paper, with the addresses of their links", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  await page.evaluate(() => {
    matchMedia("print").addEventListener("change", ({ matches }) => {
      if (!matches) return;
      const address = (of) => getComputedStyle(document.querySelector(`main a[href="${of}"]`), "::after").content;
      window.onPaper = {
        texts: [...document.querySelectorAll("main p")].filter((text) => text.textContent.includes("by hand.")).length,
        addresses: ["https://www.rust-lang.org/learn", "https://docs.rs/"].map(address),
        buttons: [...document.querySelectorAll("main button")].filter((button) => button.checkVisibility()).length,
      };
    });
    addEventListener("afterprint", () => (window.printed = true));
  });
  await page.pdf({ format: "A4" });
  await page.waitForFunction(() => window.printed);
  const { texts, addresses, buttons } = await page.evaluate(() => window.onPaper);
  expect([texts, buttons]).toEqual([60, 0]);
  expect(addresses[0]).toContain("https://www.rust-lang.org/learn");
  expect(addresses[1], "not a second time").toBe("none");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("details open by touch in a sheet, on a target for fingers, and fit", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.expand("Foundations");
    const { width, height } = await button(page, INSTALL).boundingBox();
    expect([width, height]).toEqual([44, 44]);
    await button(page, INSTALL).tap();
    const sheet = page.getByRole("dialog", { name: INSTALL });
    const link = sheet.getByRole("link", { name: "The book" });
    await expect(link).toBeVisible();
    await waitForAnimations(sheet);
    expect((await link.boundingBox()).height).toBeGreaterThanOrEqual(44);
    const { x, width: room } = await sheet.boundingBox();
    expect(x + room).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

/** What assistive technology gets of a button, and of the links and texts of what it opens. */
const told = (tree) => {
  const at = tree.findIndex(({ role, name }) => role === "button" && name === `Details of ${INSTALL}`);
  const inside = tree.slice(
    at + 1,
    tree.findIndex(({ role, name }, place) => role === "checkbox" && !name.startsWith("Read: ") && place > at),
  );
  return [tree[at].expanded, ...inside.filter(({ role }) => ["link", "list"].includes(role)).map(({ name }) => name)];
};
const TOLD = [true, "standard library", "", "The book", "Slides", "Ask", "A crab"];

testOnSite("an element shows the details of its roadmap, and of its section", async ({ page, site, element }) => {
  site.documents.set("/readme.md", COURSE);
  for (const section of ["", 'section="foundations"']) {
    await site.open(`<main><cairn-roadmap src="readme.md" open="all" ${section}></cairn-roadmap></main>`);
    await button(element(), INSTALL).click();
    const slides = element().getByRole("link", { name: "Slides" });
    await expect(slides).toHaveAttribute("href", `${site.origin}/slides/one.pdf`);
    expect(told(await new RoadmapPage(page).accessibilityTree())).toEqual(TOLD);
  }
});

for (const colorScheme of /** @type {const} */ (["light", "dark"]))
  for (const width of [360, 1280]) {
    const where = `in ${colorScheme}, ${width} px wide`;
    // Colours know no widths: each is looked at once.
    const tag = (colorScheme === "light") === (width === 360) ? "@everywhere" : [];
    const prepare = async (/** @type {Page} */ page) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
    };

    test(`open details have no violations ${where}`, { tag }, async ({ roadmap, page }) => {
      await prepare(page);
      await roadmap.open();
      await roadmap.expand("Foundations");
      await button(page, INSTALL).click();
      await button(page, "Hello, world").click();
      await page.getByRole("button", { name: "About this roadmap" }).click();
      await roadmap.expectNoViolations();
      expect(told(await roadmap.accessibilityTree())).toEqual(TOLD);
      await roadmap.press("/");
      await roadmap.search.fill("compiler");
      await expect(page.getByText("1 topic found").first()).toBeVisible();
      await roadmap.expectNoViolations();
    });

    testOnSite(`open details in an element have no violations ${where}`, { tag }, async ({ page, site, element }) => {
      await prepare(page);
      site.documents.set("/readme.md", COURSE);
      await site.open(
        `<style>html { color-scheme: ${colorScheme} }</style><main><h1>Ada</h1><cairn-roadmap src="readme.md" open="all"></cairn-roadmap></main>`,
      );
      await button(element(), INSTALL).click();
      await button(element(), "Hello, world").click();
      await expect(element().getByRole("link", { name: "The book" })).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });

    testInFrame(`open details in a frame have no violations ${where}`, { tag }, async ({ framed, page, roadmap }) => {
      await prepare(page);
      roadmap.serve(COURSE, "learn-rust");
      const frame = await framed("?embed&roadmap=learn-rust&open=all");
      await button(frame, INSTALL).click();
      await button(frame, "Hello, world").click();
      await expect(frame.getByRole("link", { name: "The book" })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    });
  }
