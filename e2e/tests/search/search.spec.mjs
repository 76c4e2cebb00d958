// Searching and filtering.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";

/** Waits until the rows have these names: the search may still be loading. */
const expectNames = (/** @type {RoadmapPage} */ roadmap, names) => expect.poll(() => roadmap.names()).toEqual(names);

/** The highlighted words of the rows, in order. */
const marked = (/** @type {RoadmapPage} */ roadmap) => roadmap.tree.locator("mark").allInnerTexts();

/** Holds the search back until the returned function is called. */
async function holdSearch(/** @type {Page} */ page) {
  // A service worker would deliver what the test holds back.
  await refuseServiceWorker(page);
  let come;
  const called = new Promise((resolve) => (come = resolve));
  await page.route("**/lazy-*.wasm", async (route) => {
    await called;
    await route.continue();
  });
  return come;
}

test("a slash starts a search: words in any order, highlighted, with the path to each match", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  // Otherwise the last announcement may be that the page works offline.
  await refuseServiceWorker(page);
  // The words of a guide are found, too, once it has come.
  await roadmap.open("?guide=");
  await roadmap.press("/");
  await expect(roadmap.search).toBeFocused();
  await page.keyboard.type("models django");
  await expectNames(roadmap, ["ORM & Data Migrations", "Django ORM Fundamentals", "Models, querysets, managers"]);
  await expect.poll(() => marked(roadmap)).toEqual(["Django", "Models"]);
  await expect(roadmap.toolbar.getByText("1 topic found", { exact: true })).toBeVisible();
  await expect(roadmap.status).toHaveText("1 topic found");
  await expect(roadmap.toggle("Django ORM Fundamentals")).toHaveAttribute("aria-expanded", "true");
});

test("a search ignores case, accents, hyphens and quotes", async ({ roadmap }) => {
  roadmap.serve(
    "# Words\n1. **Foundations**\n- Índices\n- Ørsted’s law\n- STRASSE und Straße\n- Łódź\n- ΟΔΟΣ\n- می‌خواهم\n2. **Real‑Time**",
  );
  await roadmap.open();
  for (const [typed, names, words] of /** @type {const} */ ([
    ["INDICES", ["Foundations", "Índices"], ["Índices"]],
    ["orsted's", ["Foundations", "Ørsted’s law"], ["Ørsted’s"]],
    ["strasse", ["Foundations", "STRASSE und Straße"], ["STRASSE", "Straße"]],
    ["lodz", ["Foundations", "Łódź"], ["Łódź"]],
    ["οδος", ["Foundations", "ΟΔΟΣ"], ["ΟΔΟΣ"]],
    ["real-time", ["Real‑Time"], ["Real‑Time"]],
    ["می خواهم", ["Foundations", "می‌خواهم"], ["می‌خواهم"]],
    ["میخواهم", ["Foundations", "می‌خواهم"], ["می‌خواهم"]],
  ])) {
    await roadmap.press("/");
    await roadmap.search.fill(typed);
    await expectNames(roadmap, names);
    await expect.poll(() => marked(roadmap), typed).toEqual(words);
  }
});

test("Escape restores exactly what was expanded, at the same place", { tag: "@rows" }, async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await roadmap.open("?guide=");
  await roadmap.expand("Foundations", "Internet Fundamentals", "Testing");
  await roadmap.checkbox("Testing").focus();
  await page.evaluate(() => scrollBy(0, 40));
  await roadmap.settle();
  const before = await roadmap.checkbox("Testing").boundingBox();
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll("main [aria-expanded=true]")].map((button) => button.ariaLabel),
  );
  await roadmap.press("/");
  await page.keyboard.type("docker");
  await expect(roadmap.checkbox("Testing")).toHaveCount(0);
  await expect(roadmap.tree.locator("mark").first()).toBeInViewport();
  await roadmap.press("Escape");
  await expect(roadmap.search).toBeHidden();
  await roadmap.expectFocus("Testing");
  await roadmap.settle();
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll("main [aria-expanded=true]")].map((button) => button.ariaLabel),
    ),
  ).toEqual(rows);
  expect(Math.abs((await roadmap.checkbox("Testing").boundingBox()).y - before.y)).toBeLessThanOrEqual(1);
  expect(await marked(roadmap)).toEqual([]);
  await roadmap.reload();
  await expect(roadmap.toggle("Internet Fundamentals")).toHaveAttribute("aria-expanded", "true");
});

test("matches can be walked, expanded and ticked, and Escape keeps the focused row", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.press("/");
  await page.keyboard.type("databases");
  await roadmap.press("Enter");
  await roadmap.expectFocus("Databases");
  await roadmap.press("ArrowRight", "ArrowRight");
  await roadmap.expectFocus("Relational & SQL Primer");
  await roadmap.press("Space");
  await expect(roadmap.checkbox("Relational & SQL Primer")).toBeChecked();
  await roadmap.press("Escape");
  await roadmap.expectFocus("Relational & SQL Primer");
  await expect(roadmap.checkbox("Relational & SQL Primer")).toBeInViewport();
  await expect(roadmap.toggle("Databases")).toHaveAttribute("aria-expanded", "true");
  await roadmap.expectMixed("Databases");
  await expect(roadmap.checkbox("Testing")).toBeAttached();
});

test("the row in hand stays open and in view when the search is closed by its button, on a phone and in a wide window", {
  tag: "@rows",
}, async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await roadmap.open();
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 700 });
    await roadmap.press("/");
    await page.keyboard.type("querysets");
    await roadmap.tick("Models, querysets, managers");
    await page.getByRole("button", { name: "Close the search" }).click();
    await roadmap.expectFocus("Models, querysets, managers");
    await expect(roadmap.checkbox("Models, querysets, managers")).toBeInViewport();
    await expect(roadmap.toggle("Django ORM Fundamentals")).toHaveAttribute("aria-expanded", "true");
    // Only its way was opened.
    expect(await roadmap.tree.getByRole("button", { expanded: true }).count()).toBe(2);
    await roadmap.press("Control+z");
    await roadmap.collapseAll();
  }
});

test("a row that the last search does not list is not in hand", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.checkbox("Testing").focus();
  await roadmap.press("/");
  await page.keyboard.type("ssl");
  await roadmap.press("Enter");
  await roadmap.expectFocus("SSL/TLS & CDN overview");
  await roadmap.press("/");
  await roadmap.search.fill("querysets");
  await expect(roadmap.checkbox("Models, querysets, managers")).toBeVisible();
  await roadmap.press("Escape");
  await roadmap.expectRows(16);
  await expect(page.getByRole("checkbox").and(page.locator(":focus"))).toHaveCount(1);
});

test("a word with a letter wrong is found, and highlighted, where nothing has it as it was typed", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.press("/");
  for (const typed of ["djnago modles", "djang0 model", "djago querysets", "djaango managerz"]) {
    await roadmap.search.fill(typed);
    await expect.poll(() => roadmap.names(), typed).toContain("Models, querysets, managers");
  }
  await expect.poll(() => marked(roadmap)).toContain("managers");
  await roadmap.search.fill("ORN");
  await expect(page.getByText("No matches.")).toBeVisible();
});

test("the field says what is searched", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.press("/");
  await expect(roadmap.search).toHaveAttribute("placeholder", "Search titles");
  await roadmap.expectNoViolations();
  roadmap.serve("# T\n\n## Foundations\n\n- [ ] Joins\n\n  Left and right.\n");
  await roadmap.open();
  await roadmap.press("/");
  await expect(roadmap.search).toHaveAttribute("placeholder", "Search titles, notes and links");
});

test("a search without a match says so, with what to do", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.press("/");
  await page.keyboard.type("zzz");
  await expect(roadmap.toolbar.getByText("Nothing found", { exact: true })).toBeVisible();
  await expect(page.getByText("No matches. Try fewer words, or show all steps.")).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await roadmap.press("Enter", "ArrowDown");
  await expect(roadmap.search).toBeFocused();
  await roadmap.press("Escape");
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  await expect(page.getByText("No matches.")).toHaveCount(0);
  await roadmap.press("/");
  await roadmap.filter.selectOption("Done");
  await expect(roadmap.toolbar.getByText("0 steps done", { exact: true })).toBeVisible();
  await expect(page.getByText("Nothing done yet.")).toBeVisible();
  await roadmap.filter.selectOption("All");
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
});

test("where nothing is found a button shows all steps, and where all is done it says so", async ({ roadmap, page }) => {
  roadmap.serve("# T\n1. **Foundations**\n- one\n- two");
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.press("/");
  await roadmap.filter.selectOption("To do");
  await expect(page.getByText("Nothing left to do.")).toBeVisible();
  const all = page.getByRole("button", { name: "Show all steps" });
  await all.focus();
  await roadmap.press("Enter");
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  await expect(roadmap.search).toBeHidden();
  await roadmap.expectFocus("Foundations");
  await page.evaluate(() => document.activeElement.blur());
  await roadmap.press("/");
  await page.keyboard.type("zzz");
  await all.click();
  await expect(page.getByRole("button", { name: "Search and filter" })).toBeFocused();
});

test("the filter shows only what is to do, or only what is done", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await roadmap.tick("SSL/TLS & CDN overview", "Version Control");
  await page.getByRole("button", { name: "Search and filter" }).click();
  await roadmap.filter.selectOption("To do");
  const done = Number((await page.getByText(/^\d+ of 91 steps$/).innerText()).split(" ")[0]);
  await expect(roadmap.toolbar.getByText(`${91 - done} steps to do`, { exact: true })).toBeVisible();
  await expect(roadmap.checkbox("Version Control")).toHaveCount(0);
  await expect(roadmap.checkbox("SSL/TLS & CDN overview")).toHaveCount(0);
  await expect(roadmap.checkbox("Domain names & DNS resolution")).toBeVisible();
  // A step that is ticked meanwhile stays in place.
  await roadmap.tick("Domain names & DNS resolution");
  await expect(roadmap.checkbox("Domain names & DNS resolution")).toBeVisible();
  await roadmap.filter.selectOption("Done");
  await expect(roadmap.toolbar.getByText(`${done + 1} steps done`, { exact: true })).toBeVisible();
  await expectNames(roadmap, [
    "Foundations",
    "Internet Fundamentals",
    "Domain names & DNS resolution",
    "SSL/TLS & CDN overview",
    "Version Control",
  ]);
  await roadmap.search.fill("ssl");
  await expectNames(roadmap, ["Foundations", "Internet Fundamentals", "SSL/TLS & CDN overview"]);
  await page.getByRole("button", { name: "Close the search" }).click();
  await roadmap.expectRows(16 + 2 + 4);
  await expect(page.getByRole("button", { name: "Search and filter" })).toBeFocused();
});

test("the address contains the search", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.press("/");
  await page.keyboard.type("django orm");
  await roadmap.filter.selectOption("To do");
  await expect(roadmap.toolbar.getByText(/topics? found/)).toBeVisible();
  const address = page.url();
  expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ find: "django orm", show: "to-do" });
  await page.goto("about:blank");
  await page.goto(address);
  await expect(roadmap.search).toHaveValue("django orm");
  await expect(roadmap.toolbar.getByText(/topics? found/)).toBeVisible();
  await expect(roadmap.filter).toHaveValue("to-do");
  await expect(roadmap.search).not.toBeFocused();
  await expect.poll(() => marked(roadmap)).toContain("Django");
  await roadmap.press("Escape");
  await expect(page).toHaveURL((url) => !url.searchParams.has("find"));
  await roadmap.expectRows(16);
});

test("going to a topic that does not match ends the search", { tag: "@rows" }, async ({ roadmap, page }) => {
  // The words of a guide are found, too, once it has come.
  await roadmap.open("?guide=");
  await roadmap.press("/");
  await page.keyboard.type("testing");
  await roadmap.press("ArrowDown");
  await roadmap.expectFocus("Testing");
  await roadmap.press("n");
  await roadmap.expectFocus("Domain names & DNS resolution");
  await expect(roadmap.search).toBeHidden();
});

test("Enter goes to the first match, and not to a topic above it", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.press("/");
  await page.keyboard.type("ssl");
  await roadmap.press("Enter");
  await roadmap.expectFocus("SSL/TLS & CDN overview");
  await roadmap.press("/");
  await expect(roadmap.search).toBeFocused();
  await roadmap.press("Escape");
  await roadmap.expectFocus("SSL/TLS & CDN overview");
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "true");
});

test("what is typed before the search has loaded is done when it has", async ({ roadmap, page }) => {
  const come = await holdSearch(page);
  await roadmap.open();
  await roadmap.press("/");
  await page.keyboard.type("ssl");
  await roadmap.press("Enter");
  await expect(roadmap.search).toBeFocused();
  come();
  await roadmap.expectFocus("SSL/TLS & CDN overview");
});

test("typing on after Enter stays in the field", async ({ roadmap, page }) => {
  const come = await holdSearch(page);
  await roadmap.open();
  await roadmap.press("/");
  await page.keyboard.type("django");
  await roadmap.press("Enter");
  await page.keyboard.type(" model");
  come();
  await expect(roadmap.toolbar.getByText("2 topics found", { exact: true })).toBeVisible();
  await page.keyboard.type("s");
  await expect(roadmap.search).toBeFocused();
  await expect(roadmap.search).toHaveValue("django models");
});

test("an address with a search and a topic goes to the topic", { tag: "@rows" }, async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Databases");
  const testing = await roadmap.addressOf("Testing");
  const databases = await roadmap.addressOf("Databases");
  for (const [address, name, isSearching] of /** @type {const} */ ([
    [`?find=databases${databases}`, "Databases", true],
    [`?find=docker${testing}`, "Testing", false],
  ])) {
    await page.goto("about:blank");
    await page.goto(roadmap.at(address));
    await roadmap.expectFocus(name);
    await expect(roadmap.search).toBeVisible({ visible: isSearching });
  }
});

test("an address without a search stays as it is, letter for letter", async ({ roadmap, page }) => {
  const address = `${roadmap.url}?roadmap=./roadmaps/python-backend.md`;
  await page.goto(address);
  await roadmap.ready();
  expect(page.url()).toBe(address);
});

test("the focus is never lost when a search ends", { tag: "@rows" }, async ({ roadmap, page }) => {
  await page.goto(roadmap.at("?find=django"));
  await expect(roadmap.search).toBeVisible();
  await roadmap.search.focus();
  await roadmap.press("Escape");
  await expect(page.getByRole("button", { name: "Search and filter" })).toBeFocused();
});

test("a search that is cleared, or only begun, keeps the place", { tag: "@rows" }, async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await roadmap.open();
  await roadmap.expandAll();
  await page.evaluate(() => scrollTo(0, 2000));
  await roadmap.settle();
  const id = await page.evaluate(() => document.elementFromPoint(400, 250).closest("li").id);
  const top = () =>
    page.evaluate((id) => document.getElementById(id).firstElementChild.getBoundingClientRect().top, id);
  const before = await top();
  await page.getByRole("button", { name: "Search and filter" }).click();
  // A window scrolls by whole pixels.
  const expectPlace = async () => {
    await roadmap.settle();
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1.5);
  };
  await expectPlace();
  await page.keyboard.type(" ");
  await expectPlace();
  await page.keyboard.type("git");
  await expect(roadmap.tree.locator("mark").first()).toBeInViewport();
  for (let key = 0; key < 4; key += 1) await roadmap.press("Backspace");
  await expectPlace();
  await roadmap.press("Escape");
  await expectPlace();
});

test("the search bar fits, covers no match, and moves no row in a narrow window and in a wide one", {
  tag: "@rows",
}, async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await roadmap.open();
  await roadmap.expandAll();
  for (const width of [320, 1200]) {
    await page.setViewportSize({ width, height: 700 });
    await roadmap.scrollTo("Databases");
    await roadmap.checkbox("Databases").focus();
    await roadmap.checkbox("Databases").scrollIntoViewIfNeeded();
    await roadmap.settle();
    const before = await roadmap.checkbox("Databases").boundingBox();
    await roadmap.press("/");
    await roadmap.settle();
    expect(Math.abs((await roadmap.checkbox("Databases").boundingBox()).y - before.y)).toBeLessThanOrEqual(1);
    await page.keyboard.type("git");
    await expect(roadmap.toolbar.getByText("topics found")).toBeVisible();
    await roadmap.settle();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const bar = await page.getByRole("search").boundingBox();
    const first = await roadmap.tree.getByRole("checkbox").first().boundingBox();
    expect(first.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    // In a wide window it is one of the states, in `accessibility/states`.
    if (width === 320) await roadmap.expectNoViolations();
    await roadmap.press("Escape");
    await roadmap.settle();
    expect(Math.abs((await roadmap.checkbox("Databases").boundingBox()).y - before.y)).toBeLessThanOrEqual(1);
  }
});

test("titles are found by their own words", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.press("/");
  for (const { title } of TOPICS.filter((_, place) => place % 27 === 0)) {
    await roadmap.search.fill(plain(title).split(" ").reverse().join(" "));
    await expect.poll(() => roadmap.names(), title).toContain(plain(title));
  }
});

test("an address with a search finds what the guide says, which comes later", async ({ roadmap }) => {
  await roadmap.open("?find=database");
  const found = roadmap.toolbar.getByText(/^\d\d topics found/);
  await expect(found).toBeVisible();
  const count = await found.textContent();
  await roadmap.search.fill("databas");
  await roadmap.search.fill("database");
  await expect(roadmap.toolbar.getByText(count)).toBeVisible();
});
