// The pictures of the way so far: by pointer, finger and keyboard, as tables and as files.
import { violationsOf } from "../../fixtures/axe.mjs";
import { linesOf, printed } from "../../fixtures/pdf.mjs";
import { decoded } from "../../fixtures/pictures.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const ROADMAP = `# A year of drawing

## Lines

- A line (1 h) {#a}
- A circle (2 h) {#b}
- A cube (1 h) {#c}

## Scenes

- A tree (3 h) {#f}
- A street (1 h) {#h}
`;

/** As an older Cairn exported it. */
const YEAR = {
  cairn: "progress",
  v: 1,
  roadmap: "course",
  title: "A year of drawing",
  marks: {
    a: ["done", Date.parse("2026-03-08T07:30:00Z"), 0, 1],
    b: ["done", Date.parse("2026-03-09T06:30:00Z"), 0, 1],
    c: ["doing", Date.parse("2026-03-09T06:35:00Z"), 0, 1],
    f: ["done", Date.parse("2026-09-06T03:30:00Z"), 0, 1],
  },
};

const PICTURES = ["Days", "Hours done", "Sections", "Trail"];

const picture = (/** @type {Page} */ page, name) =>
  page.getByRole("dialog").getByRole("img", { name: new RegExp(`^${name}\\.`) });
const said = (/** @type {Page} */ page, words) => page.getByRole("dialog").getByText(words, { exact: true });
const close = (/** @type {Page} */ page) => page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

/** The page on 1 October 2026, or at another time, with the marks of the year. */
async function openYear(/** @type {RoadmapPage} */ roadmap, time = "2026-10-01T12:00:00Z") {
  roadmap.serve(ROADMAP);
  await roadmap.page.clock.setFixedTime(new Date(time));
  await roadmap.page.goto(roadmap.at());
  await expect(roadmap.checkbox("Lines")).toBeVisible();
  await roadmap.openFile("year.json", JSON.stringify(YEAR));
  await roadmap.inDialog("Merge").click();
  await expect(roadmap.dialog).toBeHidden();
  await roadmap.expectOverall("6 of 8 hours");
}

async function openJourney(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.press("j");
  await expect(roadmap.dialog.getByRole("heading", { name: "Journey", level: 2 })).toBeFocused();
}

/** The rows of the table behind a picture, without its head. */
async function rowsBehind(/** @type {Page} */ page, name) {
  const place = { days: 0, hours: 1, sections: 2 }[name];
  await page.getByRole("dialog").getByText("As a table").nth(place).click();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toBeVisible();
  const found = await rows.evaluateAll((/** @type {HTMLTableRowElement[]} */ rows) =>
    rows.slice(1).map((row) => [...row.cells].map((cell) => cell.innerText)),
  );
  await page.getByRole("dialog").getByText("As a table").nth(place).click();
  return found.map((row) => row.map((cell) => cell.replaceAll("\u00a0", " ")));
}

for (const [timezoneId, days] of /** @type {const} */ ([
  ["America/Los_Angeles", ["5 September 2026", "8 March 2026", "7 March 2026"]],
  ["America/Santiago", ["5 September 2026", "9 March 2026", "8 March 2026"]],
  ["Pacific/Auckland", ["6 September 2026", "9 March 2026", "8 March 2026"]],
])) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("the pictures have the days of the learner, and their tables say the same", async ({ roadmap, page }) => {
      await openYear(roadmap);
      await roadmap.choose("Journey …");
      const summary = `There are stones on 3 days, the first on ${days[2]}. The longest run is 2 days.`;
      await expect(said(page, summary)).toBeVisible();
      expect(await rowsBehind(page, "days")).toEqual([
        [days[0], "1", "3 h", "0"],
        [days[1], "1", "2 h", "1"],
        [days[2], "1", "1 h", "0"],
      ]);
      // Above them is what lies ahead: see ahead.spec.mjs.
      const past = (await rowsBehind(page, "hours")).slice(-3).map((row) => row.slice(0, 3));
      expect(past).toEqual([
        [days[0], "3 h", "6 h"],
        [days[1], "2 h", "3 h"],
        [days[2], "1 h", "1 h"],
      ]);
      expect(await rowsBehind(page, "sections")).toEqual([
        ["Lines", "3 h", "1 h", "0 h", "0 h"],
        ["Scenes", "3 h", "0 h", "1 h", "0 h"],
      ]);
    });

    test("a clock that was wrong once is said, and dates no picture ahead", async ({ roadmap, page }) => {
      await openYear(roadmap);
      await roadmap.expandAll();
      await page.clock.setFixedTime(new Date("2036-01-01T12:00:00Z"));
      await roadmap.tick("A street");
      await page.clock.setFixedTime(new Date("2026-10-03T12:00:00Z"));
      await page.reload();
      await expect(roadmap.checkbox("A street")).toBeChecked();
      await openJourney(roadmap);
      await expect(
        roadmap.dialog.getByText("The clock of a device was wrong: 1 mark is dated ahead, and on no day here."),
      ).toBeVisible();
      expect((await rowsBehind(page, "days"))[0]).toEqual([days[0], "1", "3 h", "0"]);
      await expect(roadmap.dialog).not.toContainText("2036");
      await close(page);
      await roadmap.checkbox("A line").uncheck();
      await roadmap.tick("A line");
      await openJourney(roadmap);
      const today = timezoneId === "Pacific/Auckland" ? "4 October 2026" : "3 October 2026";
      expect((await rowsBehind(page, "days"))[0]).toEqual([today, "1", "1 h", "0"]);
    });
  });
}

test.describe("on the same day everywhere", () => {
  test.use({ timezoneId: "UTC", locale: "en-GB" });

  test("the arrow keys go through the values, each is said, and all is said again at the end", async ({
    roadmap,
    page,
  }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    await roadmap.tabTo(picture(page, "Days"));
    await expect(said(page, "1 October 2026: nothing done")).toBeVisible();
    // A pointer that comes and goes does not take the place of the keys away.
    const { width } = await picture(page, "Days").boundingBox();
    await picture(page, "Days").hover({ position: { x: width - 100, y: 40 } });
    await expect(said(page, "1 October 2026: nothing done")).toBeHidden();
    await roadmap.dialog.getByRole("heading", { name: "Journey" }).hover();
    await expect(said(page, /^There are stones on 3 days/)).toBeHidden();
    await roadmap.press("End");
    await expect(said(page, "1 October 2026: nothing done")).toBeVisible();
    await roadmap.press("ArrowLeft");
    await expect(said(page, "24 September 2026: nothing done")).toBeVisible();
    await roadmap.press("ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp");
    await expect(said(page, "6 September 2026: 1 step done, 3 hours")).toBeVisible();
    await roadmap.press("Home");
    await expect(said(page, "29 September 2025: nothing done")).toBeVisible();
    await roadmap.press("Tab");
    await expect(said(page, /^There are stones on 3 days/)).toBeVisible();
    await roadmap.tabTo(picture(page, "Hours done"));
    await expect(said(page, "6 September 2026: 3 hours, 6 altogether")).toBeVisible();
    await roadmap.press("ArrowLeft");
    await expect(said(page, "9 March 2026: 2 hours, 3 altogether")).toBeVisible();
    await roadmap.tabTo(picture(page, "Sections"));
    await roadmap.press("Home");
    await expect(
      said(page, "Lines: 3 h done, 1 h in progress, 0 h left, 0 h skipped.".replaceAll(" h", "\u00a0h")),
    ).toBeVisible();
  });

  test("a pointer sees the value below it", async ({ roadmap, page }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    const { width, height } = await picture(page, "Hours done").boundingBox();
    await picture(page, "Hours done").hover({ position: { x: width * 0.62, y: height / 3 } });
    await expect(said(page, "6 September 2026: 3 hours, 6 altogether")).toBeVisible();
    await roadmap.dialog.getByRole("heading", { name: "Journey" }).hover();
    await expect(said(page, /^6 of 8 hours are done\. The last step was done on 6 September 2026\.$/)).toBeVisible();
  });

  test("a pointer on a section's name, or on its stretch of the trail, sees what is done of it", async ({
    roadmap,
    page,
  }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    for (const name of ["Sections", "Trail"]) {
      for (const [section, words] of [
        ["Lines", "Lines: 3 h done, 1 h in progress, 0 h left, 0 h skipped."],
        ["Scenes", "Scenes: 3 h done, 0 h in progress, 1 h left, 0 h skipped."],
      ]) {
        const value = said(page, words.replaceAll(" h", "\u00a0h"));
        await expect(value).toHaveCount(0);
        await picture(page, name).scrollIntoViewIfNeeded();
        const { x, y, width, height } = await picture(page, name).getByText(section, { exact: true }).boundingBox();
        await page.mouse.move(x + width / 2, y + height / 2);
        await expect(value).toBeVisible();
        await roadmap.dialog.getByRole("heading", { name: "Journey" }).hover();
        await expect(value).toHaveCount(0);
      }
    }
  });

  test("the hours done are downloaded as a PNG with a picture in it, twice as sharp as the SVG", async ({
    roadmap,
    page,
  }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    const [, svg] = await roadmap.download("Download SVG: Hours done");
    const [, width, height] = svg.match(/width="(\d+)" height="(\d+)"/).map(Number);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      roadmap.inDialog("Download PNG: Hours done").click(),
    ]);
    expect(download.suggestedFilename()).toBe("course-hours.png");
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const png = await decoded(page, Buffer.concat(chunks));
    expect([png.width, png.height]).toEqual([2 * width, 2 * height]);
    expect(png.width, "as wide as the picture on the page, and a margin").toBeGreaterThan(2 * 688);
    // Ground, words, lines and what is done, besides the edges between them.
    expect([...png.colours.values()].filter((count) => count > 500).length).toBeGreaterThan(2);
  });

  test("pictures are downloaded with their title, as SVG and as PNG", async ({ roadmap }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    const [name, text] = await roadmap.download("Download SVG: Days");
    expect(name).toBe("course-days.svg");
    expect(text).toContain("A year of drawing</text>");
    expect(text).toContain("Days, 1 October 2026</text>");
    const [png, bytes] = await roadmap.download("Download PNG: Sections");
    expect(png).toBe("course-sections.png");
    expect(bytes).toContain("PNG");
  });

  test("before the first step there is a sentence, and no curve", async ({ roadmap, page }) => {
    await roadmap.open();
    await openJourney(roadmap);
    await expect(said(page, "Each day on which you tick a step gets a stone here.")).toBeVisible();
    await expect(picture(page, "Hours done")).toHaveCount(0);
    await expect(picture(page, "Sections")).toBeVisible();
  });

  test("the key is listed, and does nothing without single-key shortcuts", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.press("?");
    await expect(roadmap.keysDialog.getByText("Show the journey so far")).toBeVisible();
    await roadmap.keysDialog.getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
    await roadmap.press("Escape");
    await expect(roadmap.keysDialog).toBeHidden();
    await roadmap.press("j");
    await roadmap.settle();
    await expect(roadmap.dialog).toBeHidden();
    await page.keyboard.press("Tab");
    await roadmap.choose("Journey …");
    await expect(roadmap.dialog.getByRole("heading", { name: "Journey", level: 2 })).toBeFocused();
  });
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 }, timezoneId: "UTC" });

  test("a finger sees a value, and nothing is cut off", async ({ roadmap, page }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    const { width, height } = await picture(page, "Hours done").boundingBox();
    await picture(page, "Hours done").tap({ position: { x: width * 0.62, y: height / 3 } });
    await expect(said(page, "6 September 2026: 3 hours, 6 altogether")).toBeVisible();
    const overflow = await roadmap.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBe(0);
  });
});

test.describe("in UTC", () => {
  test.use({ timezoneId: "UTC" });

  test("axe finds nothing in the tables of the journey, in light and in dark", async ({ roadmap, page }) => {
    await openYear(roadmap);
    await openJourney(roadmap);
    for (const table of await page.getByRole("dialog").getByText("As a table").all()) await table.click();
    await roadmap.expectNoViolationsInLightAndDark();
  });
});

test("in forced colours what is drawn stands out from the ground, and is accessible", async ({ roadmap, page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openYear(roadmap);
  await openJourney(roadmap);
  expect(await violationsOf(page)).toEqual([]);
  for (const name of PICTURES) {
    const [ground, system, drawn] = await picture(page, name).evaluate((picture) => {
      const probe = document.body.appendChild(document.createElement("i"));
      const colourOf = (system) => ((probe.style.color = system), getComputedStyle(probe).color);
      const ground = colourOf("Canvas");
      const system = [ground, ...["CanvasText", "GrayText", "Highlight"].map(colourOf)];
      probe.remove();
      const isDrawn = ({ width, height }) => width > 0 || height > 0;
      const parts = [...picture.querySelectorAll("*")].filter((part) => isDrawn(part.getBoundingClientRect()));
      // Groups draw nothing, and where a pointer is caught nothing is seen.
      const shapes = parts.filter(({ localName }) => localName !== "g");
      const inks = shapes.flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);
      return [ground, system, inks.filter((ink) => !["none", "rgba(0, 0, 0, 0)"].includes(ink))];
    });
    expect(drawn.length, name).toBeGreaterThan(5);
    expect(
      drawn.filter((ink) => !system.includes(ink)),
      name,
    ).toEqual([]);
    expect(drawn.filter((ink) => ink !== ground).length, `${name} stands out`).toBeGreaterThan(5);
  }
});

test("on paper there are the pictures, and neither rows nor buttons", async ({ roadmap, page }) => {
  await openYear(roadmap);
  await openJourney(roadmap);
  const lines = linesOf(await printed(page)).join("\n");
  for (const heading of ["Journey", "Days", "Hours", "Sections"]) expect(lines).toContain(heading);
  for (const words of ["Download", "Close", "A cube", "Continue"]) expect(lines).not.toContain(words);
});

for (const [title, scheme, isChosen] of /** @type {const} */ ([
  ["a light page", "light", false],
  ["a dark page", "dark", false],
  ["a page that was made dark", "light", true],
])) {
  test(`of ${title} all words of the pictures are on the paper, and dark on it`, async ({ roadmap, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openYear(roadmap);
    if (isChosen) await roadmap.choose("Dark");
    await openJourney(roadmap);
    const wanted = [];
    for (const name of PICTURES) {
      const words = await picture(page, name).evaluate((picture) =>
        [...picture.querySelectorAll("text")].map((text) => text.textContent),
      );
      expect(words.length, name).toBeGreaterThan(0);
      wanted.push(...words);
    }
    const pages = await printed(page);
    const lines = linesOf(pages).join("\n");
    const plain = (words) => words.replaceAll(/[\s\u2066-\u2069]/g, "");
    expect(wanted.filter((words) => !plain(lines).includes(plain(words)))).toEqual([]);
    for (const { width, height, places } of pages) {
      for (const { y, text, texts } of places) {
        const [left, right] = [texts[0].x, texts.at(-1).end];
        expect(left >= 0 && right <= width && y >= 0 && y <= height, text).toBe(true);
      }
    }
    await page.emulateMedia({ media: "print", colorScheme: scheme });
    for (const name of PICTURES) {
      const inks = await picture(page, name).evaluate((picture) =>
        [...picture.querySelectorAll("text")].map((text) => getComputedStyle(text).fill),
      );
      const isDark = (ink) => Math.max(...ink.match(/\d+/g).slice(0, 3).map(Number)) < 128;
      expect(
        inks.filter((ink) => !isDark(ink)),
        name,
      ).toEqual([]);
    }
  });
}
