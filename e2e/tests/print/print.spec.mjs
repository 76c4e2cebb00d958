// One's own state on paper, as the text and the pages of a PDF say.
import { large, wide } from "../../fixtures/large.mjs";
import { askedPrint, holdPrint, linesOf, printed } from "../../fixtures/pdf.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { write } from "../../pages/notes.mjs";
import { choice, chooseSections, openPrint, print } from "../../pages/print.mjs";
import { today } from "../../pages/sharing.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test.use({ locale: "en-GB" });

/** In points. */
const A4 = [595, 842];
const LETTER = [612, 792];

const COURSE = `# Learn Rust

A path for the *patient*.

## Foundations {#foundations}

- [ ] Install \`rustup\`

  The installer brings the [standard library](https://doc.rust-lang.org/std/).

  - [The book](https://www.rust-lang.org/learn?of=a-long-address&that=goes-on-and-on-until-it-does-not-fit-into-one-line-of-paper)

- [ ] Ownership

## Practice

- [ ] Exercise
`;

const sizeOf = (pages) => [pages[0].width, pages[0].height].map(Math.round);

/** The last row of each page is no topic's whose rows are on the next. */
async function expectNoHeadingAtEnd(/** @type {RoadmapPage} */ roadmap, pages) {
  const plain = (words) => words.replaceAll(/\s+/g, "");
  const namesOf = async (role) =>
    (await roadmap.tree.getByRole(role).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).map(
      plain,
    );
  const [headings, rows] = [await namesOf("button"), await namesOf("checkbox")];
  // Without its number, and without what stands at the end of the line.
  const title = (line) => plain(line.replace(/^\d[\d.]* /, "").replace(/ \d+ (steps?|h)\b.*$/, ""));
  const begins = (names, line) => names.some((name) => name.startsWith(title(line)));
  let seen = 0;
  let isHeading = false;
  const ends = pages.map(({ lines }) => {
    // What begins no row goes on with the one above.
    for (const line of lines) if (begins(rows, line)) isHeading = begins(headings, line) && ++seen > 0;
    return isHeading && lines.at(-1);
  });
  expect(seen).toBeGreaterThan(40);
  expect(ends.filter(Boolean)).toEqual([]);
}

test("chosen sections are on paper, with their figures, and nothing else", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await holdPrint(page);
  await roadmap.open();
  await roadmap.tick("Python Core");
  await openPrint(roadmap);
  await chooseSections(roadmap, "2 Python Core", "8 Testing");
  await expect(roadmap.dialog.getByText("Prints 18 of 91 steps.")).toBeVisible();
  const lines = linesOf(await print(roadmap));
  expect(lines.slice(0, 4)).toEqual([
    "Python Backend Developer Roadmap",
    `40 of 234 hours · 13 of 91 steps · ${today()}`,
    "2 of 16 sections",
    "✓ done",
  ]);
  expect(lines.slice(4)).toHaveLength(1 + 5 + 13 + 1 + 3 + 5);
  expect(lines).toContain("✓ 2 Python Core 13 steps · 40 h");
  expect(lines).toContain("8 Testing 5 steps · 12 h");
  expect(lines).toContain("✓ Lists, tuples, sets, dicts");
  expect(lines.at(-1)).toBe("CI integration");
});

test("signs in the boxes tell the marks apart, and the head says what they mean", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.expand("Version Control", "Git Basics", "Remote Repos");
  await roadmap.tick("Branching & merging");
  await roadmap.chooseInRow("GitHub/GitLab workflows", "In progress");
  await roadmap.chooseInRow("Pull/Merge requests", "Skip");
  const lines = linesOf(await printed(page));
  expect(lines).toContain("✓ done · • in progress · / skipped");
  for (const line of [
    "– 3 Version Control 1 of 5 · 2 of 7 h",
    "– 3.1 Git Basics 1 of 2 · 2 of 4 h",
    "✓ Branching & merging",
    "• 3.2 Remote Repos 0 of 1 · 0 of 1 h",
    "• GitHub/GitLab workflows",
    "/ Pull/Merge requests",
    "Hooks & submodules",
  ])
    expect(lines).toContain(line);
});

test("somebody else's progress is on paper with the same signs, and says whose it is", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await roadmap.openShare();
  await roadmap.dialog.getByRole("textbox", { name: "Your name, if you like" }).fill("Ada");
  const link = await roadmap.dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  await page.goto("about:blank");
  await page.goto(link);
  await roadmap.ready();
  await roadmap.waitForLazyPart();
  const lines = linesOf(await printed(page));
  expect(lines[0]).toContain("Ada");
  expect(lines).toContain("✓ 8 Testing 5 steps · 12 h");
});

test("hours can be left off", async ({ roadmap, page }) => {
  await holdPrint(page);
  await roadmap.open();
  await roadmap.tick("Testing");
  await openPrint(roadmap);
  await choice(roadmap, "Hours").uncheck();
  const lines = linesOf(await print(roadmap));
  expect(lines).toContain(`5 of 91 steps · ${today()}`);
  expect(lines).toContain("2 Python Core 13 steps");
  expect(lines.filter((line) => /\d h\b|\d hours/.test(line))).toEqual([]);
});

test("links are spelled out, unless details are left off", { tag: "@rows" }, async ({ roadmap, page }) => {
  await holdPrint(page);
  await roadmap.serve(COURSE).open();
  const address =
    "<https://www.rust-lang.org/learn?of=a-long-address&that=goes-on-and-on-until-it-does-not-fit-into-one-line-of-paper>";
  await openPrint(roadmap);
  await expect(choice(roadmap, "Hours"), "there are none").toHaveCount(0);
  const pages = await print(roadmap);
  const whole = linesOf(pages).join("");
  expect(whole).toContain("A path for the patient.");
  expect(whole).toContain("standard library <https://doc.rust-lang.org/std/>.");
  expect(whole).toContain(`The book ${address}`);
  for (const { width, places } of pages)
    for (const { texts } of places) expect(texts.at(-1).end).toBeLessThanOrEqual(width - 42);
  await openPrint(roadmap);
  await choice(roadmap, "Details and links").uncheck();
  const lines = linesOf(await print(roadmap));
  expect(lines).toContain("Install rustup");
  expect(lines.join("")).not.toMatch(/patient|installer|https/);
});

for (const [locale, usual, other, sizes] of /** @type {const} */ ([
  ["en-US", "US Letter", "A4", [LETTER, A4]],
  ["es-MX", "Carta", "A4", [LETTER, A4]],
  ["en-GB", "A4", "US Letter", [A4, LETTER]],
  ["de-DE", "A4", "US Letter", [A4, LETTER]],
])) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test("the paper is that of the region, or the one that was chosen", async ({ roadmap, page }) => {
      await holdPrint(page);
      await roadmap.serve(COURSE).open("?lang=en");
      await openPrint(roadmap);
      const size = (name) => roadmap.dialog.getByRole("radio", { name: name === "Carta" ? "US Letter" : name });
      await expect(size(usual)).toBeChecked();
      expect(sizeOf(await print(roadmap))).toEqual(sizes[0]);
      await openPrint(roadmap);
      await size(other).check();
      expect(sizeOf(await print(roadmap))).toEqual(sizes[1]);
    });
  });
}

for (const [name, steps] of [
  ["the shipped roadmap", 0],
  ["one of 400 steps", 400],
]) {
  test(`of ${name} no page of A4 or US Letter ends with a heading, and each has its number`, async ({
    roadmap,
    page,
  }) => {
    await holdPrint(page);
    if (steps) roadmap.serve(large(steps));
    await roadmap.open();
    await roadmap.expandAll();
    for (const size of ["A4", "US Letter"]) {
      await test.step(size, async () => {
        await openPrint(roadmap);
        await roadmap.dialog.getByRole("radio", { name: size }).check();
        const pages = await print(roadmap);
        await expectNoHeadingAtEnd(roadmap, pages);
        expect(pages.map(({ foot }) => foot)).toEqual(pages.map((_, at) => `${at + 1} / ${pages.length}`));
      });
    }
  });
}

test("no page ends with a heading where steps have long details and notes", async ({ roadmap, page }) => {
  // Each step is as high as other numbers of lines, so that pages end at many places.
  const words = (count) => "and where it is read about in peace ".repeat(count).trim();
  const steps = Array.from({ length: 90 }, (_, at) => {
    const section = at > 0 && at % 15 === 0 ? `## Section ${at / 15}\n\n` : "";
    const chapter = at % 2 ? "" : `### Chapter ${at / 2 + 1}\n\n`;
    return `${section}${chapter}- [ ] Step ${at + 1} {#s${at}}\n\n  About this ${words(6 + ((at * 7) % 13))}\n\n`;
  });
  await page.addInitScript(() => {
    for (let at = 0; at < 90; at += 1) {
      const text = Array.from({ length: 1 + ((at * 5) % 4) }, (_, line) => `My line ${line + 1} of it`).join("\n\n");
      localStorage.setItem(`cairn::own:course:note:s${at}`, JSON.stringify({ v: 1, text, seen: [[1, 1]], base: "" }));
    }
  });
  await holdPrint(page);
  await roadmap.serve(`# Long\n\n## Foundations\n\n${steps.join("")}`).open();
  await roadmap.expandAll();
  await openPrint(roadmap);
  await expect(choice(roadmap, "Details and links")).toBeChecked();
  await expect(choice(roadmap, "Your notes")).toBeChecked();
  const pages = await print(roadmap);
  const lines = linesOf(pages);
  expect(lines.filter((line) => line.startsWith("About this"))).toHaveLength(90);
  expect(lines.filter((line) => line === "My line 1 of it")).toHaveLength(90);
  expect(pages.length).toBeGreaterThan(8);
  await expectNoHeadingAtEnd(roadmap, pages);
});

test("with a search on, what was found is printed, or all that is chosen", { tag: "@rows" }, async ({
  roadmap,
  page,
}) => {
  await holdPrint(page);
  await roadmap.open("?guide=");
  await roadmap.press("/");
  await page.keyboard.type("pytest");
  await expect(roadmap.toolbar.getByText("2 topics found")).toBeVisible();
  await openPrint(roadmap);
  await expect(choice(roadmap, "Only the 2 steps of your search")).toBeChecked();
  const found = linesOf(await print(roadmap));
  expect(found.slice(2)).toEqual([
    "Search: pytest · 2 steps",
    "8 Testing 5 steps · 12 h",
    "8.1 Unit Testing with pytest 1 step · 4 h",
    "Fixtures, parametrization",
    "9 CI/CD & Automation 5 steps · 10 h",
    "9.2 Automated Testing & Linting 1 step · 3 h",
    "Running pytest, flake8, mypy",
  ]);
  await openPrint(roadmap);
  await chooseSections(roadmap, "8 Testing", "1 Foundations");
  expect(linesOf(await print(roadmap)).slice(2, 5)).toEqual([
    "2 of 16 sections",
    "Search: pytest · 1 step",
    "8 Testing 5 steps · 12 h",
  ]);
  await openPrint(roadmap);
  await choice(roadmap, "Only the 2 steps of your search").uncheck();
  await expect(roadmap.dialog.getByText("Prints 91 of 91 steps.")).toBeVisible();
  await chooseSections(roadmap, "8 Testing");
  const all = linesOf(await print(roadmap));
  expect(all[2]).toBe("1 of 16 sections");
  expect(all.slice(3)).toHaveLength(1 + 3 + 5);
  await expect(page.getByRole("checkbox"), "the search is still on").toHaveCount(5);
});

test("with a filter on, what it shows is printed", async ({ roadmap, page }) => {
  await holdPrint(page);
  await roadmap.open();
  await roadmap.tick("Python Core");
  await roadmap.press("/");
  await roadmap.filter.selectOption("Done");
  await openPrint(roadmap);
  await expect(choice(roadmap, "Only the 13 steps of your search")).toBeChecked();
  const lines = linesOf(await print(roadmap));
  expect(lines).toContain("Search: Done · 13 steps");
  expect(lines.slice(4)).toHaveLength(1 + 5 + 13);
});

test("the browser's own command prints all that is shown, with date and figures", async ({ roadmap, page }) => {
  await roadmap.open("?guide=");
  await roadmap.waitForLazyPart();
  const lines = linesOf(await printed(page));
  expect(lines.slice(0, 2)).toEqual(["Python Backend Developer Roadmap", `234 hours · 91 steps · ${today()}`]);
  expect(lines.slice(2)).toHaveLength(16 + 51 + 72);
  await roadmap.press("/");
  await page.keyboard.type("pytest");
  await expect(roadmap.toolbar.getByText("2 topics found")).toBeVisible();
  expect(linesOf(await printed(page)).slice(2, 4)).toEqual(["Search: pytest · 2 steps", "8 Testing 5 steps · 12 h"]);
});

test.describe("in Los Angeles", () => {
  test.use({ timezoneId: "America/Los_Angeles" });

  test("a note and own hours are on paper with the reader's day, and the note can be left off", async ({
    roadmap,
    page,
  }) => {
    await page.clock.setFixedTime(new Date("2026-11-28T02:00:00Z"));
    await holdPrint(page);
    await openStep(roadmap);
    await roadmap.waitForLazyPart();
    await roadmap.chooseInRow(STEP, "Your hours …");
    await roadmap.dialog.getByLabel("I think it takes", { exact: true }).fill("2.5");
    await roadmap.inDialog("Save").click();
    await write(roadmap, STEP, "Read **RFC 1034** first");
    const paper = async (isLeftOff) => {
      await openPrint(roadmap);
      await chooseSections(roadmap, "1 Foundations");
      if (isLeftOff) await choice(roadmap, "Your notes").uncheck();
      return linesOf(await print(roadmap));
    };
    const lines = await paper(false);
    expect(lines[1]).toBe(`235.5 hours · 2.5 hours by your own count · 91 steps · 27 November 2026`);
    expect(lines).toContain(`${STEP} 2.5 h`);
    expect(lines).toContain("Read RFC 1034 first");
    expect(await paper(true)).not.toContain("Read RFC 1034 first");
  });
});

test("a large roadmap is printed whole, though only rows in view are on the page", async ({ roadmap, page }) => {
  await holdPrint(page);
  // Few more than would all be on the page.
  await roadmap.serve(wide(6)).open();
  await openPrint(roadmap);
  const steps = linesOf(await print(roadmap)).map((line) => line.match(/^Step (\d+)$/)?.[1]);
  expect(steps.filter(Boolean).map(Number)).toEqual(Array.from({ length: 600 }, (_, step) => step));
  await expect(page.getByRole("checkbox")).toHaveCount(6);
});

test("after a print the page is as it was: rows, place and focus", { tag: "@rows" }, async ({ roadmap, page }) => {
  // The browser's own command, which prints nothing here, but says that it did.
  await page.addInitScript(() => addEventListener("afterprint", () => (window.hasPrinted = true)));
  await roadmap.open();
  await roadmap.expand("Testing", "Databases");
  await page.evaluate(() => scrollTo(0, 500));
  await roadmap.settle();
  const state = () =>
    page.evaluate(() => [
      scrollY,
      [...document.querySelectorAll("main button[aria-expanded=true]")].map(({ ariaLabel }) => ariaLabel),
    ]);
  const before = await state();
  await openPrint(roadmap);
  await chooseSections(roadmap, "1 Foundations");
  await roadmap.inDialog("Print").click();
  await page.waitForFunction(() => window.hasPrinted);
  await roadmap.settle();
  expect(await state()).toEqual(before);
  await expect(roadmap.menuButton).toBeFocused();
  await printed(page);
  await roadmap.settle();
  expect(await state()).toEqual(before);
});

test("where the browser prints nothing, the page is as before when one goes on", async ({ roadmap, page }) => {
  await holdPrint(page);
  await roadmap.open();
  await openPrint(roadmap);
  await chooseSections(roadmap, "8 Testing");
  await roadmap.inDialog("Print").click();
  await page.waitForFunction(() => window.rowsAtPrint === 1 + 3 + 5);
  await roadmap.press("Tab");
  await expect(page.getByRole("checkbox")).toHaveCount(16);
  expect(linesOf(await printed(page)).slice(2)).toHaveLength(16 + 51 + 72);
});

test("from a phone in dark it is light paper, and laid out as such", async ({ browser, roadmap: { url } }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    colorScheme: "dark",
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    localStorage.setItem("cairn::theme", "dark");
    matchMedia("print").addEventListener("change", ({ matches }) => {
      if (matches) window.ink = getComputedStyle(document.querySelector("main label, h1")).color;
    });
  });
  await page.goto(url);
  await expect(page.getByRole("checkbox", { name: "Foundations" })).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  const lines = linesOf(await printed(page));
  expect(lines).toContain("2 Python Core 13 steps · 40 h");
  const [red] = (await page.evaluate(() => window.ink)).match(/\d+/g);
  expect(Number(red)).toBeLessThan(64);
  await context.close();
});

test("in Arabic it goes from right to left", async ({ roadmap, page }) => {
  await holdPrint(page);
  roadmap.serve("# خارطة\n\n1. **Foundations** (4 h)\n- خطوة أولى\n- خطوة ثانية\n2. **Testing** (2 h)\n- خطوة ثالثة");
  await page.goto(roadmap.at("?lang=ar"));
  await page.getByRole("checkbox", { name: "Foundations" }).check();
  await page.getByRole("button", { name: "القائمة", exact: true }).click();
  await page.getByRole("menuitem", { name: "طباعة…" }).click();
  await roadmap.dialog.getByRole("button", { name: "طباعة", exact: true }).click();
  const [{ width, places }] = await askedPrint(page);
  const signs = places.flatMap(({ texts }) => texts).filter(({ str }) => str === "✓");
  expect(signs.length).toBeGreaterThan(3);
  for (const { x } of signs.slice(1)) expect(x).toBeGreaterThan(width / 2);
});

test("the dialog goes by keys: arrows through the sections, Enter and Ctrl+P print", async ({ roadmap, page }) => {
  await holdPrint(page);
  await roadmap.open();
  await openPrint(roadmap);
  await roadmap.tabTo(roadmap.inDialog("None"));
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByText("Nothing is chosen.").first()).toBeVisible();
  await roadmap.press("Tab");
  await expect(choice(roadmap, "1 Foundations")).toBeFocused();
  await roadmap.press("Enter");
  await expect(roadmap.dialog.getByRole("status")).toHaveText("Nothing is chosen.");
  await roadmap.press("End", "Space", "ArrowUp", "Space", "Home", "ArrowDown", "Space");
  for (const name of ["2 Python Core", "15 Monitoring & Observability", "16 Next Steps & Advanced Topics"])
    await expect(choice(roadmap, name)).toBeChecked();
  await roadmap.press("Enter");
  await expect(roadmap.dialog).toBeHidden();
  expect(linesOf(await askedPrint(page))).toContain("3 of 16 sections");
  await openPrint(roadmap);
  await choice(roadmap, "1 Foundations").uncheck();
  await roadmap.press("Control+p");
  await expect(roadmap.dialog).toBeHidden();
  expect(linesOf(await askedPrint(page))).toContain("15 of 16 sections");
});

test("the dialog fits at any width, and is accessible in the narrowest window", async ({ roadmap, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await roadmap.open();
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await openPrint(roadmap);
    if (width === 320) await roadmap.expectNoViolations();
    expect(await roadmap.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await expect(roadmap.inDialog("Print"), "in reach wherever one is in the list").toBeInViewport({ ratio: 1 });
    await roadmap.press("Escape");
  }
});
