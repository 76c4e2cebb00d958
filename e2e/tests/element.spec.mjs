// The element <cairn-roadmap> in pages of another site: those of examples/host, and others.
import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST, startExamples, startHost } from "../host.mjs";
import { expect, heedShift, shiftOf, test as base } from "../roadmap-page.mjs";

const COURSE = "# Course\n1. **Foundations** (4 h)\n- one {#one}\n- two\n2. **Testing** (2 h) {#testing}\n- three\n- four";
const OTHER = "# Other\n1. **Foundations** (4 h)\n- five";
const LONG = ["# Long", ...Array.from({ length: 40 }, (_, at) => `${at + 1}. **Section ${at + 1}** (1 h)`)].join("\n");

const test = base.extend({
  /** Another site, with the examples and what a test adds. Ports make no site: it has another name. */
  site: async ({ address, rows, page }, use) => {
    const host = await startExamples(address);
    const origin = host.origin.replace("127.0.0.1", "localhost");
    const site = {
      origin,
      cairn: address,
      asked: host.asked,
      documents: host.documents,
      /** Opens a page with this in it and, unless it has a script of its own, Cairn's. */
      async open(html, head = `<script type="module" src="${address}embed.js"></script>`) {
        const own = rows === "all" ? html : html.replaceAll("<cairn-roadmap", `<cairn-roadmap rows="${rows}"`);
        const start = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Ada</title>';
        host.documents.set("/host.html", `${start}${head}<body>${own}`);
        host.types.set("/host.html", "text/html");
        await page.goto(`${origin}/host.html`);
      },
      /** Opens one of the examples. */
      example: (name) => page.goto(`${origin}/${name}.html`),
    };
    for (const [name, text] of Object.entries({ ada: COURSE, other: OTHER, long: LONG })) host.documents.set(`/${name}.md`, text);
    await use(site);
    await host.stop();
  },

  /** The element of the page; by a number, one of them. */
  roadmapAt: async ({ page }, use) => {
    await use((at = 0) => page.locator("cairn-roadmap").nth(at));
  },
});

const box = (where, name) => where.getByRole("checkbox", { name, exact: true });
const fold = (where, name) => where.getByRole("button", { name, exact: true });
const title = (where) => where.getByRole("heading", { level: 2 }).first();
const overall = (where) => where.getByRole("progressbar", { name: "Overall progress" });
const search = (where) => where.getByRole("searchbox", { name: "Search this roadmap" });
const found = (where, words) => where.getByRole("region", { name: "Tools" }).getByText(words, { exact: true });
const saved = (where) => where.getByText("Saved", { exact: true });
const expectOverall = (where, text) => expect(overall(where)).toHaveAttribute("aria-valuetext", text);
const set = (element, name, value) =>
  element.evaluate((element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)), [name, value]);

/** What docs/embedding.md has a page say of the element before Cairn has come: its first css block. */
const RESERVE = `<style>${readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8").match(/```css\n([^]*?)```/)[1]}</style>`;

/** From the next page on the window has `said`: the names and details of Cairn's events. */
const heed = (page) =>
  page.addInitScript(() => {
    window.said = [];
    for (const name of ["cairn-ready", "cairn-change", "cairn-error"]) addEventListener(name, ({ detail }) => window.said.push([name, detail]));
  });
const said = (page) => page.evaluate(() => window.said);

/** Until the page has nothing more to do. */
const rest = (page) => page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestIdleCallback(rest))));

/** The part of the window where an element has its roadmap. */
const place = (element) =>
  element.evaluate(({ shadowRoot }) => {
    const { x, y, width, height } = shadowRoot.firstElementChild.getBoundingClientRect();
    return { x, y, width, height };
  });
/**
 * As soon as it is the same twice: a browser may draw some of it a frame later. All of it is drawn anew before: what is
 * turned, as the sign in a box, has other edges where only a part around it is.
 */
async function picture(page, element) {
  await page.evaluate(async () => {
    const { style } = document.documentElement;
    for (const opacity of ["0.5", ""]) {
      style.opacity = opacity;
      await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    }
  });
  const shot = async () => page.screenshot({ clip: await place(element), animations: "disabled" });
  let [before, now] = [await shot(), await shot()];
  for (let turn = 0; turn < 20 && !now.equals(before); turn += 1) [before, now] = [now, await shot()];
  return now;
}

/** In what two pictures differ, in words; none, if they are the same to the bit. */
async function difference(context, ...pictures) {
  const page = await context.newPage();
  const different = await page.evaluate(async (pictures) => {
    const read = async (picture) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const drawn = new OffscreenCanvas(image.width, image.height).getContext("2d");
      drawn.drawImage(image, 0, 0);
      return drawn.getImageData(0, 0, image.width, image.height);
    };
    const [one, other] = await Promise.all(pictures.map(read));
    const sizes = [one, other].map(({ width, height }) => `${width} by ${height}`);
    if (sizes[0] !== sizes[1]) return sizes.join(", and ");
    const differing = new Map();
    for (const [at, part] of one.data.entries()) {
      const by = Math.abs(part - other.data[at]);
      if (by > 0) differing.set(at >> 2, Math.max(by, differing.get(at >> 2) ?? 0));
    }
    if (differing.size === 0) return "";
    const [xs, ys] = [Array.from(differing.keys(), (at) => at % one.width), Array.from(differing.keys(), (at) => Math.floor(at / one.width))];
    const range = (values) => `${Math.min(...values)} to ${Math.max(...values)}`;
    return `${differing.size} pixels at ${range(xs)}, ${range(ys)}, by at most ${Math.max(...differing.values())} of 255`;
  }, pictures.map((picture) => picture.toString("base64")));
  await page.close();
  return different;
}

/** How many pixels of an element have this colour. */
async function pixelsOf(page, element, colour) {
  const shot = (await picture(page, element)).toString("base64");
  return page.evaluate(
    async ([picture, colour]) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const drawn = new OffscreenCanvas(image.width, image.height).getContext("2d");
      drawn.drawImage(image, 0, 0);
      const { data } = drawn.getImageData(0, 0, image.width, image.height);
      let found = 0;
      for (let at = 0; at < data.length; at += 4) found += colour.every((part, of) => data[at + of] === part);
      return found;
    },
    [shot, colour],
  );
}

const PAPER = { light: [252, 251, 248], dark: [22, 24, 26] };
const isOf = async (page, element, theme) => (await pixelsOf(page, element, PAPER[theme])) > 10_000;

test.describe("a line in a page", () => {
  test("shows the site's own course, and ticks stay with that site, under Cairn's keys", async ({ page, site, roadmap, roadmapAt }) => {
    await site.example("plain");
    await expect(title(roadmapAt())).toHaveText("Analytical engines");
    await fold(roadmapAt(), "Programs").click();
    await box(roadmapAt(), "Loops").check();
    await expectOverall(roadmapAt(), "4 of 24 hours");
    await expect(saved(roadmapAt())).toBeVisible();
    await page.reload();
    await expectOverall(roadmapAt(), "4 of 24 hours");
    await expect(box(roadmapAt(), "Loops")).toBeChecked();
    const { roadmap: id } = await roadmapAt().evaluate((element) => element.completion);
    expect(id).toMatch(/^course-\w{6}$/);
    const kept = await page.evaluate(async () => ({
      keys: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      others: [...Object.keys(sessionStorage), ...(await caches.keys()), document.cookie].filter(Boolean),
    }));
    for (const key of kept.keys) expect(key).toMatch(new RegExp(`^cairn:(?::open:)?${id}(?::|$)`));
    expect(kept.keys.length).toBe(3);
    expect([kept.databases, kept.others]).toEqual([["cairn"], []]);
    await roadmap.open();
    expect(await roadmap.kept()).toEqual({});
  });

  test("without src shows Cairn's own roadmap", async ({ site, roadmapAt }) => {
    await site.open("<cairn-roadmap></cairn-roadmap>");
    await expect(title(roadmapAt())).toHaveText("Python Backend Developer Roadmap");
    await box(roadmapAt(), "Testing").check();
    await expectOverall(roadmapAt(), "12 of 234 hours");
    await expect(roadmapAt().getByText("Your ticks are kept on this site only, in this browser.")).toBeVisible();
  });

  test("is no larger than 3 KiB, and asks for nothing until it nears the window", async ({ page, host, site, roadmapAt, address }) => {
    expect(gzipSync(readFileSync(join(DIST, "embed.js"))).length).toBeLessThanOrEqual(3072);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const reached = () => asked.filter((url) => url.startsWith(address) || url.endsWith(".md"));
    await site.open('<div style="height: 400vh"></div><cairn-roadmap src="ada.md"></cairn-roadmap>');
    await page.waitForLoadState("networkidle");
    expect(reached()).toEqual([`${address}embed.js`]);
    // A window's height before it is in view.
    await page.evaluate(() => scrollTo(0, 2.5 * innerHeight));
    await expect(title(roadmapAt())).toHaveText("Course");
    await expect(roadmapAt()).not.toBeInViewport();
    expect(new Set(reached().map((url) => new URL(url).pathname)).size).toBe(reached().length);
    expect(reached().filter((url) => url.endsWith(".md"))).toEqual([`${site.origin}/ada.md`]);
    expect(host.asked.some((path) => path.endsWith("index.html"))).toBe(false);
  });
});

test.describe("its attributes, at the beginning and when they change", () => {
  test("src", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await box(roadmapAt(), "Testing").check();
    await set(roadmapAt(), "src", "other.md");
    await expect(title(roadmapAt())).toHaveText("Other");
    await expectOverall(roadmapAt(), "0 of 4 hours");
    await set(roadmapAt(), "src", "ada.md");
    await expectOverall(roadmapAt(), "2 of 6 hours");
    const names = (await said(page)).map(([name, { title, stepsDone }]) => [name, title, stepsDone]);
    expect(names).toEqual([["cairn-ready", "Course", 0], ["cairn-change", "Course", 2], ["cairn-ready", "Other", 0], ["cairn-ready", "Course", 2]]);
  });

  test("section", async ({ site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md" section="testing"></cairn-roadmap>');
    await expect(title(roadmapAt())).toHaveText("Testing");
    await box(roadmapAt(), "three").check();
    await expectOverall(roadmapAt(), "1 of 2 hours");
    await expect(box(roadmapAt(), "Foundations")).toHaveCount(0);
    await set(roadmapAt(), "section", null);
    await expect(title(roadmapAt())).toHaveText("Course");
    await expectOverall(roadmapAt(), "1 of 6 hours");
    await set(roadmapAt(), "section", "gone");
    await expect(roadmapAt().getByRole("alert")).toContainText("This roadmap has no section with the address “gone”.");
  });

  test("open", async ({ site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md" open></cairn-roadmap>');
    for (const name of ["one", "two", "three", "four"]) await expect(box(roadmapAt(), name)).toBeVisible();
    await set(roadmapAt(), "open", "testing");
    await expect(box(roadmapAt(), "one")).toHaveCount(0);
    await expect(box(roadmapAt(), "four")).toBeVisible();
  });

  test("readonly", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await box(roadmapAt(), "Testing").check();
    await expect(saved(roadmapAt())).toBeVisible();
    const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => !key.startsWith("cairn::"))));
    const before = await kept();
    await set(roadmapAt(), "readonly", "");
    await expectOverall(roadmapAt(), "2 of 6 hours");
    for (const name of ["Foundations", "Testing"]) {
      await box(roadmapAt(), name).click();
      await box(roadmapAt(), name).press("Space");
    }
    await box(roadmapAt(), "Testing").press("Control+z");
    await expect(box(roadmapAt(), "Testing")).toBeChecked();
    await expect(box(roadmapAt(), "Foundations")).not.toBeChecked();
    await expectOverall(roadmapAt(), "2 of 6 hours");
    expect(await kept()).toBe(before);
    await set(roadmapAt(), "readonly", null);
    await box(roadmapAt(), "Foundations").check();
    await expectOverall(roadmapAt(), "6 of 6 hours");
  });

  test("progress", async ({ page, site, roadmapAt }) => {
    await site.example("progress");
    await expectOverall(roadmapAt(), "26 of 234 hours");
    await expect(box(roadmapAt(), "Foundations")).toBeChecked();
    await expect(roadmapAt().getByText("Nothing is kept here.")).toBeVisible();
    await box(roadmapAt(), "Testing").click();
    await expect(box(roadmapAt(), "Testing")).not.toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await set(roadmapAt(), "progress", null);
    await expectOverall(roadmapAt(), "0 of 234 hours");
    await box(roadmapAt(), "Testing").check();
    await set(roadmapAt(), "progress", "ada-progress.json");
    await expectOverall(roadmapAt(), "26 of 234 hours");
    await expect(box(roadmapAt(), "Testing")).not.toBeChecked();
    expect(await roadmapAt().evaluate((element) => element.exportProgress())).toBe(null);
    await expect(roadmapAt().getByRole("region", { name: "Whose progress this is" })).toContainText("Progress from a file.");
    await set(roadmapAt(), "src", "course.md");
    await expect(roadmapAt().getByRole("alert")).toContainText("It is about another roadmap");
    await set(roadmapAt(), "progress", "style.css");
    await expect(roadmapAt().getByRole("alert")).toContainText("The progress that is to be shown cannot be read.");
  });

  test("theme, which is the page's own where it has none", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await expect(title(roadmapAt())).toBeVisible();
    const expectTheme = (theme) => expect.poll(() => isOf(page, roadmapAt(), theme)).toBe(true);
    await expectTheme("light");
    await set(roadmapAt(), "theme", "dark");
    await expectTheme("dark");
    await page.evaluate(() => (document.documentElement.style.colorScheme = "dark"));
    await set(roadmapAt(), "theme", "light");
    await expectTheme("light");
    await set(roadmapAt(), "theme", "auto");
    await expectTheme("dark");
    await page.evaluate(() => (document.documentElement.style.colorScheme = "light"));
    await expectTheme("light");
    // A page that is both goes with the system.
    await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
    await page.emulateMedia({ colorScheme: "dark" });
    await expectTheme("dark");
  });

  test("theme, as the page paints what it stands on", async ({ page, site, roadmapAt }) => {
    await site.open(
      '<section class="around"><cairn-roadmap src="ada.md"></cairn-roadmap></section>',
      `<style>.night { background: oklch(0.2 0.02 250); transition: background 0.2s } .day { background: #fffe; transition: background 0.2s }
        @media (prefers-color-scheme: dark) { body { background: black } }</style>
      <script type="module" src="${site.cairn}embed.js"></script>`,
    );
    await expect(title(roadmapAt())).toBeVisible();
    const expectTheme = (theme) => expect.poll(() => isOf(page, roadmapAt(), theme)).toBe(true);
    await expectTheme("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expectTheme("dark");
    await page.emulateMedia({ colorScheme: "light" });
    await expectTheme("light");
    for (const [name, theme] of [["night", "dark"], ["day", "light"], ["night", "dark"]]) {
      await page.locator("section").first().evaluate((around, name) => (around.className = name), name);
      await expectTheme(theme);
    }
    // Where it is moved to, it is as there.
    await roadmapAt().evaluate((element) => document.body.append(element));
    await expectTheme("light");
  });

  test("the sign on the accent stands out from it, whatever words the colour has", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await box(roadmapAt(), "Testing").check();
    // On a ticked box of sixteen pixels or more the sign has some in its very colour.
    const sign = async (colour) => {
      await set(roadmapAt(), "accent", colour);
      const { x, y, width, height } = await box(roadmapAt(), "Testing").boundingBox();
      const shot = (await page.screenshot({ clip: { x, y, width, height }, animations: "disabled" })).toString("base64");
      return page.evaluate(async (picture) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
        const drawn = new OffscreenCanvas(image.width, image.height).getContext("2d");
        drawn.drawImage(image, 0, 0);
        const { data } = drawn.getImageData(0, 0, image.width, image.height);
        const middle = Array.from({ length: image.width * image.height }, (_, at) => at).filter((at) => {
          const [across, down] = [at % image.width, Math.floor(at / image.width)].map((place) => place / image.width);
          return across > 0.25 && across < 0.75 && down > 0.25 && down < 0.75;
        });
        const count = (value) => middle.filter((at) => [0, 1, 2].every((part) => data[4 * at + part] === value)).length;
        return count(0) > count(255) ? "black" : count(255) > 0 ? "white" : "none";
      }, shot);
    };
    for (const [colour, wanted] of [["#ff6600", "black"], ["oklch(0.95 0.1 100)", "black"], ["color(display-p3 0 0 0.6)", "white"], ["rebeccapurple", "white"]]) {
      await expect.poll(() => sign(colour), colour).toBe(wanted);
    }
    for (const none of ["inherit", "transparent", "rgb(0 0 0 / 50%)", "var(--x)"]) {
      await set(roadmapAt(), "accent", none);
      await expect.poll(() => pixelsOf(page, roadmapAt(), [47, 115, 80]), none).toBeGreaterThan(500);
    }
  });

  test("what is open in a section, and what a page opens, leaves what was open elsewhere", async ({ page, site, roadmapAt }) => {
    site.documents.set("/deep.md", "# Deep\n1. **A**\n   1.1. **B**\n   - c\n2. **D**\n- e");
    const reopened = async (attributes) => {
      await site.open(`<cairn-roadmap src="deep.md" ${attributes}></cairn-roadmap>`);
      await expect(title(roadmapAt())).toBeVisible();
    };
    await reopened("");
    await fold(roadmapAt(), "D").click();
    await expect(box(roadmapAt(), "e")).toBeVisible();
    await rest(page);
    const id = await roadmapAt().evaluate(({ shadowRoot }) => shadowRoot.querySelector("[href^='#a-']").getAttribute("href").slice(1));
    await reopened(`section="${id}"`);
    await expect(title(roadmapAt())).toHaveText("A");
    await fold(roadmapAt(), "B").click();
    await expect(box(roadmapAt(), "c")).toBeVisible();
    await rest(page);
    await reopened("");
    await expect(box(roadmapAt(), "e")).toBeVisible();
    await expect(box(roadmapAt(), "B")).toHaveCount(0);
    await reopened(`section="${id}"`);
    await expect(box(roadmapAt(), "c")).toBeVisible();
    await reopened(`open="${id}"`);
    await expect(box(roadmapAt(), "B")).toBeVisible();
    await expect(box(roadmapAt(), "e")).toHaveCount(0);
    await fold(roadmapAt(), "B").click();
    await rest(page);
    await reopened("");
    await expect(box(roadmapAt(), "e")).toBeVisible();
    await expect(box(roadmapAt(), "B")).toHaveCount(0);
  });

  test("open opens the way to what it names", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="course.md" open="note-g\n programs"></cairn-roadmap>');
    await expect(box(roadmapAt(), "Note G")).toBeVisible();
    await expect(box(roadmapAt(), "Loops")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("accent", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md" accent="rebeccapurple"></cairn-roadmap>');
    await box(roadmapAt(), "Testing").check();
    const expectSome = (...colour) => expect.poll(() => pixelsOf(page, roadmapAt(), colour)).toBeGreaterThan(500);
    await expectSome(102, 51, 153);
    await set(roadmapAt(), "accent", "rgb(250 200 0)");
    await expectSome(250, 200, 0);
    expect(await pixelsOf(page, roadmapAt(), [102, 51, 153])).toBe(0);
    // What is no colour is none.
    await set(roadmapAt(), "accent", "red; background: blue");
    await expectSome(47, 115, 80);
  });

  test("what begins anew keeps its place in the page, and in hand what was in hand", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><p>After</p>');
    await fold(roadmapAt(), "Testing").click();
    await box(roadmapAt(), "four").focus();
    const after = page.getByText("After");
    const top = () => after.evaluate((after) => Math.round(after.getBoundingClientRect().top));
    // Where what is below it stands, at each frame.
    await after.evaluate((after) => {
      const look = () => (window.tops?.add(Math.round(after.getBoundingClientRect().top)), requestAnimationFrame(look));
      look();
    });
    const expectPlace = async (about, inHand, change) => {
      const before = await top();
      await page.evaluate(() => (window.said = []) && (window.tops = new Set()));
      await change();
      await expect.poll(() => said(page)).toHaveLength(1);
      for (let turn = 0; turn < 3; turn += 1) await rest(page);
      const now = await top();
      // Half a pixel may be rounded either way.
      const between = (await page.evaluate(() => [...window.tops])).filter((top) => Math.min(Math.abs(top - before), Math.abs(top - now)) > 1);
      expect(between, about).toEqual([]);
      await expect(inHand, about).toBeFocused();
    };
    for (const [name, value] of [["readonly", ""], ["readonly", null], ["section", "testing"], ["section", null]]) {
      await expectPlace(`${name}: ${value}`, box(roadmapAt(), "four"), () => set(roadmapAt(), name, value));
    }
    // A topic's box, and what opens it.
    for (const [inHand, value] of [[box(roadmapAt(), "Testing"), ""], [fold(roadmapAt(), "Testing"), null]]) {
      await inHand.focus();
      await expectPlace("a topic", inHand, () => set(roadmapAt(), "readonly", value));
    }
    // A second change before the first is done.
    await expectPlace("twice", fold(roadmapAt(), "Testing"), () =>
      roadmapAt().evaluate(async (element) => {
        element.setAttribute("readonly", "");
        await null;
        await null;
        element.removeAttribute("readonly");
      }),
    );
  });

  for (const [how, steps] of [["all of it on the page", 90], ["more than is on the page", 700]]) {
    test(`deep in it what begins anew shows the same rows, with ${how}`, async ({ page, site, roadmapAt }) => {
      await heed(page);
      // Titles of several lines, which no first guess of a row's height has.
      const title = (at) => `Step ${at} ${"of many words ".repeat(at % 7)}`.trim();
      site.documents.set("/deep.md", ["# Deep", "1. **All** (9 h)", ...Array.from({ length: steps }, (_, at) => `- ${title(at)}`)].join("\n"));
      await site.open('<p style="height: 50vh">Before</p><div style="width: 320px"><cairn-roadmap src="deep.md" open=""></cairn-roadmap></div>');
      const row = box(roadmapAt(), title(60));
      await expect(overall(roadmapAt())).toBeVisible();
      for (let turns = 0; turns < 80 && (await row.count()) === 0; turns += 1) {
        await page.evaluate(() => scrollBy({ top: 400, behavior: "instant" }));
        for (let turn = 0; turn < 3; turn += 1) await rest(page);
      }
      const top = () => row.evaluate((row) => row.getBoundingClientRect().top);
      for (const isInHand of [false, true]) {
        for (const value of ["", null]) {
          await row.evaluate((row, isInHand) => {
            row.scrollIntoView({ block: "center", behavior: "instant" });
            if (isInHand) row.focus({ preventScroll: true });
          }, isInHand);
          for (let turn = 0; turn < 3; turn += 1) await rest(page);
          const before = await top();
          await page.evaluate(() => (window.said = []));
          await set(roadmapAt(), "readonly", value);
          await expect.poll(() => said(page)).toHaveLength(1);
          for (let turn = 0; turn < 5; turn += 1) await rest(page);
          expect(Math.abs((await top()) - before), `${value} ${isInHand}`).toBeLessThan(2);
          if (isInHand) await expect(row).toBeFocused();
        }
      }
    });
  }

  test("many at once are one change", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.example("options");
    await expect(title(roadmapAt(0))).toHaveText("Programs");
    await expect(box(roadmapAt(0), "Cycles of cycles")).toBeVisible();
    await expect(box(roadmapAt(1), "Loops")).toBeVisible();
    await page.evaluate(() => (window.said = []));
    await roadmapAt().evaluate((element) => {
      for (const name of ["open", "section", "accent"]) element.removeAttribute(name);
      element.setAttribute("readonly", "");
      element.setAttribute("theme", "dark");
    });
    await expect(title(roadmapAt(0))).toHaveText("Analytical engines");
    expect((await said(page)).map(([name]) => name)).toEqual(["cairn-ready"]);
  });
});

test.describe("taken out and put in again", () => {
  test("it goes on where it was, when it is moved", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.open('<section></section><cairn-roadmap src="ada.md"></cairn-roadmap>');
    await fold(roadmapAt(), "Testing").click();
    await box(roadmapAt(), "three").check();
    const asked = site.asked.length;
    await roadmapAt().evaluate((element) => document.querySelector("section").append(element));
    await expect(box(roadmapAt(), "four")).toBeVisible();
    await box(roadmapAt(), "four").check();
    await expectOverall(roadmapAt(), "2 of 6 hours");
    expect((await said(page)).map(([name]) => name)).toEqual(["cairn-ready", "cairn-change", "cairn-change"]);
    expect(site.asked.length).toBe(asked);
  });

  test("what was ticked right before is kept, and there when it comes back", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await fold(roadmapAt(), "Testing").click();
    const three = await box(roadmapAt(), "three").elementHandle();
    await roadmapAt().evaluate((element, three) => {
      three.click();
      element.remove();
      window.taken = element;
    }, three);
    await expect.poll(() => page.evaluate(() => window.taken.completion)).toBe(null);
    await page.evaluate(() => document.body.append(window.taken));
    await expectOverall(roadmapAt(), "1 of 6 hours");
    await expect(box(roadmapAt(), "three")).toBeChecked();
    await page.reload();
    await expectOverall(roadmapAt(), "1 of 6 hours");
  });

  test("a tick of 2,000 steps is finished, however soon it is gone", async ({ page, site, roadmapAt }) => {
    const steps = Array.from({ length: 2000 }, (_, at) => `- Step ${at}`);
    site.documents.set("/large.md", ["# Large", "1. **All of them** (10 h)", ...steps].join("\n"));
    await site.open('<cairn-roadmap src="large.md"></cairn-roadmap>');
    const all = await box(roadmapAt(), "All of them").elementHandle();
    await roadmapAt().evaluate((element, all) => {
      all.click();
      element.remove();
      window.taken = element;
    }, all);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("cairn::")).length)).toBe(2000);
    await page.evaluate(() => document.body.append(window.taken));
    await expectOverall(roadmapAt(), "10 of 10 hours");
  });

  test("it can go before it has come, and while it comes", async ({ page, site, roadmapAt }) => {
    await site.open("<p>Nothing yet</p>");
    await page.evaluate(async () => {
      for (let turn = 0; turn < 50; turn += 1) {
        const element = document.createElement("cairn-roadmap");
        element.setAttribute("src", "ada.md");
        document.body.append(element);
        if (turn % 2) element.show();
        if (turn % 3 === 0) await new Promise((frame) => requestAnimationFrame(frame));
        element.remove();
      }
      const element = document.createElement("cairn-roadmap");
      element.setAttribute("src", "ada.md");
      document.body.append(element);
      element.show();
      element.remove();
      document.body.append(element);
    });
    await expect(title(roadmapAt())).toHaveText("Course");
    await box(roadmapAt(), "Testing").check();
    await expectOverall(roadmapAt(), "2 of 6 hours");
  });

  test("what comes late is nothing to what is there by then", async ({ page, site, roadmapAt }) => {
    await heed(page);
    for (const [late, answer] of [["late.md", COURSE], ["gone.md", null]]) {
      let send;
      const sent = new Promise((now) => (send = now));
      await page.route(`**/${late}`, async (route) => {
        await sent;
        // The page may ask for it no more.
        await (answer ? route.fulfill({ body: answer }) : route.fulfill({ status: 404 })).catch(() => {});
      });
      await Promise.all([page.waitForRequest(`**/${late}`), site.open(`<cairn-roadmap src="${late}" section="testing"></cairn-roadmap>`)]);
      await roadmapAt().evaluate((element) => {
        element.removeAttribute("section");
        element.setAttribute("src", "other.md");
      });
      await expect(title(roadmapAt())).toHaveText("Other");
      send();
      await rest(page);
      await box(roadmapAt(), "Foundations").check();
      await expectOverall(roadmapAt(), "4 of 4 hours");
      expect((await said(page)).map(([name, { title }]) => [name, title])).toEqual([["cairn-ready", "Other"], ["cairn-change", "Other"]]);
      await box(roadmapAt(), "Foundations").uncheck();
    }
  });

  test("what was taken out while it came says nothing", async ({ page, site, roadmapAt }) => {
    await heed(page);
    let send;
    const sent = new Promise((now) => (send = now));
    await page.route("**/late.md", async (route) => {
      await sent;
      await route.fulfill({ body: COURSE }).catch(() => {});
    });
    await Promise.all([page.waitForRequest("**/late.md"), site.open('<cairn-roadmap src="late.md"></cairn-roadmap>')]);
    await roadmapAt().evaluate((element) => (window.taken = element).remove());
    send();
    await rest(page);
    expect(await said(page)).toEqual([]);
    await page.evaluate(() => document.body.append(window.taken));
    await expect(title(roadmapAt())).toHaveText("Course");
  });

  test("after a hundred times nothing is left of it", async ({ page, site, roadmapAt }) => {
    await page.addInitScript(() => {
      const { instantiate } = WebAssembly;
      const programs = [];
      WebAssembly.instantiate = async (...about) => {
        const program = await instantiate(...about);
        programs.push(new WeakRef(program));
        return program;
      };
      window.programs = () => programs.filter((program) => program.deref()).length;
    });
    // One stays, and is not to gather what is of others.
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await expect(title(roadmapAt())).toHaveText("Course");
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable");
    const object = async (expression) => (await client.send("Runtime.evaluate", { expression })).result.objectId;
    const counted = async () => {
      await page.evaluate(() => new Promise((rest) => requestIdleCallback(() => requestIdleCallback(rest))));
      for (let turn = 0; turn < 2; turn += 1) await client.send("HeapProfiler.collectGarbage");
      const listeners = {};
      for (const name of ["window", "document", "document.documentElement", "document.body", "document.querySelector('cairn-roadmap')", "document.querySelector('cairn-roadmap').shadowRoot"]) {
        const { listeners: heard } = await client.send("DOMDebugger.getEventListeners", { objectId: await object(name) });
        listeners[name] = heard.map(({ type }) => type).sort();
      }
      const { metrics } = await client.send("Performance.getMetrics");
      const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { listeners, programs: await page.evaluate(() => window.programs()), heard: metric("JSEventListeners"), nodes: metric("Nodes") };
    };
    /** When the collector has come to what was just left. */
    const left = async (is = () => true) => {
      let now;
      await expect.poll(async () => ((now = await counted()), now.programs === 1 && is(now)), { timeout: 30_000 }).toBe(true);
      return now;
    };
    /** In turns the one that stays, and another. */
    const turns = (count) =>
      page.evaluate(async (count) => {
        const stays = document.querySelector("cairn-roadmap");
        for (let turn = 0; turn < count; turn += 1) {
          const element = turn % 2 ? stays : document.createElement("cairn-roadmap");
          element.setAttribute("src", "ada.md");
          element.remove();
          await null;
          const ready = new Promise((ready) => element.addEventListener("cairn-ready", ready, { once: true }));
          document.body.prepend(element);
          await ready;
          element.goToNext();
          if (element !== stays) element.remove();
        }
      }, count);
    await turns(4);
    const before = await left();
    await turns(100);
    // A hundred roadmaps have some 10,000 nodes.
    const after = await left(({ heard, nodes }) => heard <= before.heard + 5 && nodes < before.nodes + 100);
    console.log(`left after 100 connects: ${JSON.stringify([before, after].map(({ programs, heard, nodes }) => ({ programs, heard, nodes })))}`);
    expect(after.listeners).toEqual(before.listeners);
  });
});

test.describe("many", () => {
  test("two of one roadmap follow each other, in a page and in two tabs", async ({ page, site, roadmapAt, context }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><cairn-roadmap src="./ada.md" section="testing"></cairn-roadmap><cairn-roadmap src="other.md"></cairn-roadmap>');
    for (const at of [0, 1, 2]) await expect(overall(roadmapAt(at))).toBeVisible();
    await box(roadmapAt(0), "Testing").check();
    await expectOverall(roadmapAt(1), "2 of 2 hours");
    await box(roadmapAt(1), "three").uncheck();
    await expectOverall(roadmapAt(0), "1 of 6 hours");
    await expectOverall(roadmapAt(2), "0 of 4 hours");
    const tab = await context.newPage();
    await tab.goto(page.url());
    const there = tab.locator("cairn-roadmap").first();
    await box(there, "Foundations").check();
    await expectOverall(roadmapAt(0), "5 of 6 hours");
    await box(roadmapAt(0), "Foundations").uncheck();
    await expectOverall(there, "1 of 6 hours");
  });

  test("ten cost the page next to nothing before they are near it", async ({ page, site, roadmapAt, address }) => {
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable");
    const spent = async () => {
      const { metrics } = await client.send("Performance.getMetrics");
      return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
    };
    const rest = () => page.evaluate(() => new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 300))));
    const ten = Array.from({ length: 10 }, (_, at) => `<cairn-roadmap${at % 2 ? ' src="ada.md"' : ""}></cairn-roadmap>`).join("");
    const times = [];
    let before;
    // The least of three, as other programs have turns too.
    for (let turn = 0; turn < 3; turn += 1) {
      await site.open(`<div style="height: 400vh"></div>${ten}`, "");
      await rest();
      before = await spent();
      await page.addScriptTag({ type: "module", url: `${address}embed.js` });
      await rest();
      times.push((await spent()) - before);
    }
    const unseen = Math.min(...times);
    expect(site.asked.filter((path) => path.endsWith(".md"))).toEqual([]);
    await roadmapAt(9).scrollIntoViewIfNeeded();
    await expect(title(roadmapAt(9))).toHaveText("Course");
    const seen = (await spent()) - before;
    console.log(`ten embeds: ${unseen.toFixed(1)} ms of the main thread unseen, ${seen.toFixed(0)} ms seen`);
    expect(unseen).toBeLessThan(50);
    // They would be more if they began at once.
    expect(seen).toBeGreaterThan(2 * unseen);
  });

  test("all ten of them come as one scrolls", async ({ page, site, roadmapAt }) => {
    await site.example("many");
    await expect(page.locator("cairn-roadmap")).toHaveCount(10);
    for (let at = 0; at < 10; at += 1) {
      await roadmapAt(at).scrollIntoViewIfNeeded();
      await expect(title(roadmapAt(at))).toHaveText(at % 2 ? "Python Backend Developer Roadmap" : "Analytical engines");
    }
    await box(roadmapAt(8), "Programs").check();
    for (const at of [0, 2, 4, 6, 8]) await expectOverall(roadmapAt(at), "10 of 24 hours");
    await expectOverall(roadmapAt(9), "0 of 234 hours");
  });

  test("two versions of Cairn are in one page, each under its name", async ({ page, host, site, path }) => {
    const other = await startHost();
    try {
      const text = readFileSync(join(DIST, "embed.js"), "utf8");
      other.documents.set("/embed.js", `${text}\n// Another version.`);
      other.types.set("/embed.js", "text/javascript");
      const scripts = [`${host.origin}${path}embed.js`, `${other.origin}/embed.js?as=ada-roadmap`, `${other.origin}/embed.js`, `${host.origin}${path}embed.js?as=ada-roadmap`];
      const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`).join("");
      await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><ada-roadmap src="ada.md"></ada-roadmap>', tags);
      const [one, two] = ["cairn-roadmap", "ada-roadmap"].map((name) => page.locator(name));
      await box(one, "Testing").check();
      await expectOverall(two, "2 of 6 hours");
      await box(two, "Foundations").check();
      await expectOverall(one, "6 of 6 hours");
      // Each has its own program; under a name that is taken no other comes.
      const programs = (host) => host.asked.filter((path) => /cairn-\w+\.wasm$/.test(path)).length;
      expect([programs(host) > 0, programs(other)]).toEqual([true, 1]);
    } finally {
      await other.stop();
    }
  });
});

test.describe("for the page's scripts", () => {
  test("events say how much is done", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await box(roadmapAt(), "Testing").check();
    await expectOverall(roadmapAt(), "2 of 6 hours");
    const { roadmap } = await roadmapAt().evaluate((element) => element.completion);
    const about = { roadmap, title: "Course", steps: 4, stepsDone: 0, hours: 6, hoursDone: 0 };
    expect(await said(page)).toEqual([["cairn-ready", about], ["cairn-change", { ...about, stepsDone: 2, hoursDone: 2 }]]);
    expect(await roadmapAt().evaluate((element) => element.completion)).toEqual({ ...about, stepsDone: 2, hoursDone: 2 });
  });

  test("commands go to topics and give the progress out, as Cairn takes it", async ({ page, site, roadmapAt, roadmap }) => {
    await site.example("api");
    const done = page.getByRole("status").filter({ hasText: "steps" }).first();
    await expect(done).toHaveText("0 of 11 steps, 0 of 24 hours of Analytical engines");
    await page.getByRole("button", { name: "Go to Note G" }).click();
    await expect(box(roadmapAt(), "Note G")).toBeFocused();
    await page.keyboard.press("Space");
    await expect(done).toHaveText("2 of 11 steps, 6 of 24 hours of Analytical engines");
    await page.getByRole("button", { name: "Go to the next step" }).click();
    await expect(box(roadmapAt(), "Operation cards")).toBeFocused();
    await page.getByRole("button", { name: "Export my progress" }).click();
    const given = page.getByLabel("What was exported");
    await expect(given).toContainText('"cairn": "progress"');
    const file = await given.textContent();
    const course = await page.evaluate(async () => (await fetch("course.md")).text());
    roadmap.serve(course, "engines");
    await roadmap.page.goto(roadmap.at("?roadmap=engines"));
    await roadmap.bringFile("progress.json", file);
    await expect(roadmap.dialog).toContainText("2 steps");
  });

  test("commands before there is a roadmap, or when it is gone, do nothing", async ({ page, site, roadmapAt }) => {
    await site.open('<div style="height: 400vh"></div><cairn-roadmap src="ada.md"></cairn-roadmap>');
    await roadmapAt().evaluate((element) => customElements.whenDefined(element.localName));
    const all = () =>
      roadmapAt().evaluate(async (element) => (element.goTo("one"), element.goToNext(), [element.completion, await element.exportProgress()]));
    expect(await all()).toEqual([null, null]);
    // It is there then.
    expect(await roadmapAt().evaluate(async (element) => (await element.show(), element.completion.title))).toBe("Course");
    await expect(title(roadmapAt())).toHaveText("Course");
    await expect(roadmapAt()).not.toBeInViewport();
    expect((await all())[1]).toContain('"cairn": "progress"');
    await roadmapAt().evaluate((element) => (window.taken = element).remove());
    expect(await page.evaluate(async () => [window.taken.completion, await window.taken.exportProgress()])).toEqual([null, null]);
  });

  test("a command to go ends a search that leaves the topic out", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await box(roadmapAt(), "Testing").focus();
    await page.keyboard.press("/");
    await search(roadmapAt()).fill("four");
    await expect(found(roadmapAt(), "1 topic found")).toBeVisible();
    await roadmapAt().evaluate((element) => element.goTo("one"));
    await expect(search(roadmapAt())).toBeHidden();
    await expect(box(roadmapAt(), "one")).toBeFocused();
  });

  test("goTo moves nothing where the topic is in view below a toolbar in its place", async ({ page, site, roadmapAt }) => {
    await page.setViewportSize({ width: 900, height: 900 });
    site.documents.set("/pinned.md", COURSE.replace("(4 h)", "(4 h) {#first}"));
    await site.open('<p style="height: 200px">Before</p><cairn-roadmap src="pinned.md"></cairn-roadmap><p style="height: 300vh">After</p>');
    await expect(title(roadmapAt())).toHaveText("Course");
    for (let turn = 0; turn < 3; turn += 1) await rest(page);
    // Its first row comes right below it, in the upper half of the window.
    await page.evaluate(() => scrollTo({ top: 150, behavior: "instant" }));
    await rest(page);
    const { y } = await box(roadmapAt(), "Foundations").boundingBox();
    expect(y).toBeLessThan(450);
    await roadmapAt().evaluate((element) => element.goTo("first"));
    await expect(box(roadmapAt(), "Foundations")).toBeFocused();
    expect((await box(roadmapAt(), "Foundations").boundingBox()).y).toBe(y);
  });

  test("an export is settled when the element goes while it is made", async ({ page, site, roadmapAt }) => {
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await expect(title(roadmapAt())).toHaveText("Course");
    const settled = await roadmapAt().evaluate((element) => {
      const given = element.exportProgress();
      element.remove();
      return Promise.race([given.then(() => true), new Promise((late) => setTimeout(late, 3000, false))]);
    });
    expect(settled).toBe(true);
  });

  test("goTo scrolls the box that the element is in, and not the page", async ({ page, site, roadmapAt }) => {
    await site.open('<div style="height: 300px; overflow: auto"><cairn-roadmap src="long.md"></cairn-roadmap></div><div style="height: 300vh"></div>');
    await expect(title(roadmapAt())).toHaveText("Long");
    await box(roadmapAt(), "Section 1").check();
    await roadmapAt().evaluate((element) => element.goToNext());
    await expect(box(roadmapAt(), "Section 2")).toBeFocused();
    for (let at = 2; at <= 20; at += 1) await page.keyboard.press("ArrowDown");
    await expect(box(roadmapAt(), "Section 21")).toBeFocused();
    await expect(box(roadmapAt(), "Section 21")).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe("host and embed do not hurt each other", () => {
  test.describe("without motion,", () => {
    test.use({ contextOptions: { reducedMotion: "reduce" } });

    for (const [name, theme] of [["plain", "light"], ["dark", "dark"], ["hostile", "light"]]) {
      test(`in the ${name} page it is, pixel by pixel, what it is in an empty one`, async ({ page, site, roadmapAt, context }) => {
        await page.setViewportSize({ width: 1000, height: 1400 });
        const states = async () => {
          await expect(title(roadmapAt())).toHaveText("Analytical engines");
          await page.evaluate(() => document.fonts.ready);
          const closed = await picture(page, roadmapAt());
          await set(roadmapAt(), "open", "");
          await box(roadmapAt(), "Loops").check();
          await box(roadmapAt(), "Run it by hand").check();
          await expect(saved(roadmapAt())).toBeAttached();
          await box(roadmapAt(), "Reading a card").focus();
          const ticked = await picture(page, roadmapAt());
          await page.keyboard.press("/");
          await expect(search(roadmapAt())).toBeFocused();
          await search(roadmapAt()).fill("card");
          await expect(found(roadmapAt(), "5 topics found")).toBeVisible();
          const searched = await picture(page, roadmapAt());
          return { closed, ticked, searched };
        };
        await site.example(name);
        await expect(title(roadmapAt())).toBeVisible();
        const { x, y, width } = await place(roadmapAt());
        const there = await states();
        await page.evaluate(() => {
          localStorage.clear();
          return new Promise((gone) => (indexedDB.deleteDatabase("cairn").onsuccess = gone));
        });
        await site.example("empty");
        await set(roadmapAt(), "theme", theme);
        // As wide, and at the same place, as letters are drawn by parts of pixels.
        await roadmapAt().evaluate(async (element, [x, y, width]) => {
          element.remove();
          await null;
          Object.assign(element.style, { margin: `${y}px 0 0 ${x}px`, width: `${width}px` });
          document.body.append(element);
        }, [x, y, width]);
        const alone = await states();
        const differences = {};
        for (const state of Object.keys(alone)) differences[state] = await difference(context, there[state], alone[state]);
        expect(differences).toEqual({ closed: "", ticked: "", searched: "" });
      });
    }
  });

  test("the hostile page is hostile, and all works in it", async ({ page, site, roadmapAt }) => {
    await site.example("hostile");
    await page.evaluate(() => {
      const own = document.createElement("div");
      own.textContent = "The page's own";
      document.body.append(own);
    });
    await expect(page.getByText("The page's own")).toBeHidden();
    await fold(roadmapAt(), "Programs").click();
    await box(roadmapAt(), "Loops").check();
    await expectOverall(roadmapAt(), "4 of 24 hours");
    await roadmapAt().getByRole("button", { name: "Undo" }).click();
    await expectOverall(roadmapAt(), "0 of 24 hours");
    await page.keyboard.press("/");
    await expect(search(roadmapAt())).toBeFocused();
  });

  test("nothing leaks into the page: no names, no styles, no elements, no listeners but those that end with it", async ({ page, site, roadmapAt }) => {
    await site.open('<p>Before</p><cairn-roadmap src="ada.md"></cairn-roadmap><p>After</p>', "");
    const look = () =>
      page.evaluate(() => ({
        names: Object.getOwnPropertyNames(window).sort(),
        about: Object.getOwnPropertyNames(document).sort(),
        sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
        // Of the element itself, `data-cairn` is its own.
        page: document.documentElement.outerHTML.replace(/ data-cairn(?:="")?/, "").replace(/<script[^]*?<\/script>/g, ""),
        address: [location.href, history.length, document.title],
        looks: ["p", "body", "html"].map((name) => JSON.stringify(Object.entries(getComputedStyle(document.querySelector(name))).filter(([name]) => !/height|block|origin|perspective/i.test(name)))),
        registry: [navigator.serviceWorker?.controller ?? null, typeof Element.prototype.cairn],
      }));
    const before = await look();
    await page.addScriptTag({ type: "module", url: `${site.cairn}embed.js` });
    await fold(roadmapAt(), "Testing").click();
    await box(roadmapAt(), "three").check();
    await page.keyboard.press("/");
    await search(roadmapAt()).fill("four");
    await expect(found(roadmapAt(), "1 topic found")).toBeVisible();
    await page.keyboard.press("Escape");
    await roadmapAt().evaluate((element) => element.goTo("one"));
    await expect(box(roadmapAt(), "one")).toBeFocused();
    expect(await look()).toEqual(before);
  });

  test("what is typed in it is not for the page's keys, and the page's keys are not for it", async ({ page, site, roadmapAt }) => {
    await site.open('<label>Mail <input></label><cairn-roadmap src="ada.md"></cairn-roadmap>');
    await page.evaluate(() => {
      window.heard = [];
      for (const name of ["keydown", "keypress", "keyup"]) document.addEventListener(name, (event) => window.heard.push(`${name} ${event.key}`));
    });
    await expect(title(roadmapAt())).toHaveText("Course");
    // The page's.
    await page.getByLabel("Mail").focus();
    await page.keyboard.type("n/?");
    await expect(page.getByLabel("Mail")).toHaveValue("n/?");
    await page.getByLabel("Mail").blur();
    await page.keyboard.type("n/?");
    await expect(search(roadmapAt())).toBeHidden();
    await expect(roadmapAt().getByRole("dialog")).toHaveCount(0);
    await expect(box(roadmapAt(), "one")).toHaveCount(0);
    expect(await page.evaluate(() => window.heard.filter((key) => key.startsWith("keydown")).length)).toBeGreaterThanOrEqual(6);
    // Its own.
    await box(roadmapAt(), "Foundations").focus();
    await page.evaluate(() => (window.heard = []));
    await page.keyboard.press("/");
    await expect(search(roadmapAt())).toBeFocused();
    await page.keyboard.type("n?j");
    await page.keyboard.press("Backspace");
    await expect(search(roadmapAt())).toHaveValue("n?");
    expect((await page.evaluate(() => window.heard)).filter((key) => /\/|n|\?|j|Backspace/.test(key.split(" ")[1]))).toEqual([]);
    await page.keyboard.press("Escape");
    // A key that means nothing in it is still the page's.
    await box(roadmapAt(), "Foundations").press("F9");
    await page.keyboard.press("/");
    await search(roadmapAt()).press("F8");
    await search(roadmapAt()).press("Control+s");
    const heard = await page.evaluate(() => window.heard);
    for (const key of ["F9", "F8", "s"]) expect(heard).toContain(`keydown ${key}`);
  });

  for (const [where, above] of [["at the top of the page", ""], ["in the middle of it", '<p style="height: 300px">Before</p>'], ["below the window", '<p style="height: 130vh">Before</p>']]) {
    test(`the page hardly moves when it comes, however late, ${where}`, async ({ page, site, roadmapAt, address }) => {
      await heedShift(page);
      for (const src of ["ada.md", "long.md"]) {
        await site.open(`${above}<cairn-roadmap src="${src}"></cairn-roadmap><p style="height: 150vh">After</p>`, RESERVE);
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
        await page.evaluate((src) => {
          document.head.append(Object.assign(document.createElement("script"), { type: "module", src }));
        }, `${address}embed.js`);
        await roadmapAt().evaluate((element) => customElements.whenDefined(element.localName));
        if (where === "below the window") await page.evaluate(() => scrollTo(0, innerHeight / 2));
        await expect(overall(roadmapAt())).toBeVisible();
        await rest(page);
        expect(await shiftOf(page), src).toBeLessThan(0.1);
        await page.evaluate(async () => {
          for (let turn = 0; turn < 30; turn += 1) {
            scrollBy(0, turn < 20 ? 100 : -100);
            await new Promise((frame) => requestAnimationFrame(frame));
          }
        });
        await rest(page);
        expect(await shiftOf(page), `${src}, scrolled`).toBeLessThan(0.1);
      }
    });
  }

  test("a script that scrolls at the moment when a place above the window is given back moves nothing else", async ({ page, site, roadmapAt }) => {
    await heedShift(page);
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><p style="height: 300vh">After</p>', `${RESERVE}<script type="module" src="${site.cairn}embed.js"></script>`);
    await expect(overall(roadmapAt())).toBeVisible();
    for (let turn = 0; turn < 3; turn += 1) await rest(page);
    const after = page.getByText("After");
    const top = () => after.evaluate((after) => after.getBoundingClientRect().top);
    await roadmapAt().evaluate((element) => new MutationObserver(() => scrollBy({ top: -10, behavior: "instant" })).observe(element, { attributeFilter: ["data-cairn"] }));
    const before = await after.evaluate((after) => (scrollTo({ top: 1200, behavior: "instant" }), after.getBoundingClientRect().top));
    await expect.poll(() => roadmapAt().evaluate((element) => element.dataset.cairn)).toBe("");
    await rest(page);
    expect(Math.abs((await top()) - before - 10)).toBeLessThan(1);
    expect(await shiftOf(page)).toBeLessThan(0.1);
  });

  for (const [where, before, after] of [
    ["beside a higher column", '<div style="display: grid; grid-template-columns: 1fr 1fr"><aside>', '</aside><article style="height: 400vh">Beside<p style="margin-top: 200vh">Read</p></article></div>'],
    ["in a box that scrolls by itself", '<div style="height: 600px; overflow: auto">', '<p style="height: 100px">In it</p></div><p style="height: 200vh">After</p><p style="height: 200vh">Read</p>'],
  ]) {
    test(`what is read stays where it is when a place above the window is given back ${where}`, async ({ page, site, roadmapAt }) => {
      await page.setViewportSize({ width: 1400, height: 900 });
      await site.open(`${before}<cairn-roadmap src="ada.md"></cairn-roadmap>${after}`, `${RESERVE}<script type="module" src="${site.cairn}embed.js"></script>`);
      await expect(overall(roadmapAt())).toBeVisible();
      for (let turn = 0; turn < 3; turn += 1) await rest(page);
      const read = page.getByText("Read");
      const top = () => read.evaluate((read) => read.getBoundingClientRect().top);
      expect(await roadmapAt().evaluate((element) => element.dataset.cairn)).toBeUndefined();
      await read.evaluate((read) => read.scrollIntoView({ behavior: "instant" }));
      const stood = await top();
      await expect.poll(() => roadmapAt().evaluate((element) => element.dataset.cairn)).toBe("");
      for (let turn = 0; turn < 3; turn += 1) await rest(page);
      expect(Math.abs((await top()) - stood)).toBeLessThan(1);
    });
  }

  test("where frames come late, a script that scrolls on is not taken for a page at rest", async ({ page, site, roadmapAt }) => {
    await heedShift(page);
    await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap><p style="height: 150vh">After</p>', `${RESERVE}<script type="module" src="${site.cairn}embed.js"></script>`);
    await expect(overall(roadmapAt())).toBeVisible();
    for (let turn = 0; turn < 3; turn += 1) await rest(page);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 30; turn += 1) {
        if ([8, 9, 19, 20, 21].includes(turn)) for (const start = performance.now(); performance.now() - start < 250; );
        scrollBy({ top: turn < 20 ? 100 : -100, behavior: "instant" });
        await new Promise((frame) => requestAnimationFrame(frame));
      }
    });
    await rest(page);
    expect(await shiftOf(page)).toBeLessThan(0.1);
  });

  test("a short roadmap leaves no gap where little is below it, and the page hardly moves", async ({ page, site, roadmapAt }) => {
    await heedShift(page);
    await site.open('<main style="max-width: 700px; margin: auto"><cairn-roadmap src="ada.md"></cairn-roadmap><p>After</p></main>', `${RESERVE}<script type="module" src="${site.cairn}embed.js"></script>`);
    const gap = async () => {
      const [{ y, height }, after] = [await place(roadmapAt()), await page.getByText("After").boundingBox()];
      return after.y - y - height;
    };
    await expect(overall(roadmapAt())).toBeVisible();
    await expect.poll(gap).toBeLessThan(40);
    expect(await shiftOf(page)).toBeLessThan(0.1);
  });

  test("the page stays at its top when it becomes narrower", async ({ page, site, roadmapAt }) => {
    await site.open(`<p>${"Words of the page. ".repeat(60)}</p><cairn-roadmap src="ada.md"></cairn-roadmap>`);
    await expect(overall(roadmapAt())).toBeVisible();
    const { width, height } = page.viewportSize();
    await page.setViewportSize({ width: width / 2, height });
    await rest(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("no click misses where a short roadmap ends the page and gives its place back", async ({ page, site, roadmapAt }) => {
    await site.open('<p style="height: 300px">Before</p><cairn-roadmap src="ada.md"></cairn-roadmap>');
    await expect(overall(roadmapAt())).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await rest(page);
    const top = async () => (await box(roadmapAt(), "Testing").boundingBox()).y;
    const before = await top();
    await box(roadmapAt(), "Testing").click();
    await expect(box(roadmapAt(), "Testing")).toBeChecked();
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });

  test("a strict policy that names Cairn lets all of it work, without one report", async ({ page, site, roadmapAt }) => {
    await site.example("strict-csp");
    await fold(roadmapAt(), "Programs").click();
    await box(roadmapAt(), "Loops").check();
    await page.keyboard.press("/");
    await search(roadmapAt()).fill("card");
    await expect(found(roadmapAt(), "5 topics found")).toBeVisible();
    await expect.poll(() => pixelsOf(page, roadmapAt(), [102, 51, 153])).toBeGreaterThan(100);
    await roadmapAt().evaluate((element) => element.exportProgress());
  });

  test.describe("a policy that lacks something", () => {
    test.use({ isBroken: true, expected: /Content Security Policy|CompileError|Failed to fetch/ });

    for (const lacking of ["'wasm-unsafe-eval'", "connect-src"]) {
      test(`such as ${lacking} ends in a sentence`, async ({ page, site, roadmapAt, address }) => {
        const { origin } = new URL(address);
        await heed(page);
        const policy = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src 'self' ${origin}`;
        const cut = lacking === "connect-src" ? policy.replace(/(connect-src 'self').*/, "$1") : policy.replace(` ${lacking}`, "");
        const head = `<meta http-equiv="Content-Security-Policy" content="${cut}"><script type="module" src="${address}embed.js"></script>`;
        await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>', head);
        await expect(roadmapAt().getByRole("alert")).toBeVisible();
        expect((await said(page)).map(([name]) => name)).toEqual(["cairn-error"]);
      });
    }
  });
});

test.describe("where something is missing, it says so, and can be tried again:", () => {
  test.use({ expected: /404|Failed to load|ERR_|Failed to fetch/ });

  const expectSentence = async (page, element, sentence) => {
    await expect(element.getByRole("alert")).toContainText(sentence);
    await expect.poll(async () => (await said(page)).map(([name, { message }]) => [name, typeof message])).toEqual([["cairn-error", "string"]]);
    await expect(element.getByRole("alert")).toContainText((await said(page))[0][1].message);
  };
  const again = (element) => element.getByRole("button", { name: "Try again" }).click();

  test("the roadmap", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.open('<cairn-roadmap src="late.md"></cairn-roadmap>');
    await expectSentence(page, roadmapAt(), "the host answered 404");
    site.documents.set("/late.md", COURSE);
    let come;
    const looked = new Promise((resolve) => (come = resolve));
    await page.route("**/late.md", async (route) => {
      await looked;
      await route.continue();
    });
    const heightOf = () => roadmapAt().evaluate((element) => element.offsetHeight);
    expect(await heightOf()).toBeLessThan(page.viewportSize().height);
    await again(roadmapAt());
    await expect.poll(heightOf).toBe(page.viewportSize().height);
    come();
    await expect(title(roadmapAt())).toHaveText("Course");
    await expect(roadmapAt().getByRole("button", { name: /^Next up/ })).toBeFocused();
  });

  test("a roadmap in what came", async ({ page, site, roadmapAt }) => {
    await heed(page);
    site.documents.set("/late.md", "# Course\n1. **A**\nSome words.");
    await site.open('<cairn-roadmap src="late.md"></cairn-roadmap>');
    await expectSentence(page, roadmapAt(), "Line 3");
    site.documents.set("/late.md", COURSE);
    await again(roadmapAt());
    await expect(title(roadmapAt())).toHaveText("Course");
  });

  test("the progress to show", async ({ page, site, roadmapAt }) => {
    await heed(page);
    await site.open('<cairn-roadmap src="ada.md" progress="gone.json"></cairn-roadmap>');
    await expectSentence(page, roadmapAt(), "gone.json did not come");
    await set(roadmapAt(), "progress", null);
    await expect(title(roadmapAt())).toHaveText("Course");
  });

  for (const [what, files] of [["its script", "**/element-*.js*"], ["its program", "**/cairn-*.wasm"]]) {
    test(what, async ({ page, site, roadmapAt }) => {
      await heed(page);
      await page.route(files, (route) => route.abort());
      await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
      await expectSentence(page, roadmapAt(), "heck the connection");
      await page.evaluate(() => (window.said = []));
      await again(roadmapAt());
      await expectSentence(page, roadmapAt(), "heck the connection");
      await expect(roadmapAt().getByRole("button", { name: "Try again" })).toBeFocused();
      await page.unroute(files);
      await again(roadmapAt());
      await expect(title(roadmapAt())).toHaveText("Course");
      await expect(roadmapAt().getByRole("button", { name: /^Next up/ })).toBeFocused();
    });
  }

  test("all of Cairn, where what stands in the element is shown", async ({ page, site, roadmapAt, address }) => {
    await page.route(`${address}**`, (route) => route.abort());
    await site.open('<cairn-roadmap src="ada.md"><a href="ada.md">The course</a></cairn-roadmap>');
    await expect(roadmapAt().getByRole("link", { name: "The course" })).toBeVisible();
    await page.unroute(`${address}**`);
    await page.reload();
    await expect(title(roadmapAt())).toHaveText("Course");
    await expect(roadmapAt().getByRole("link", { name: "The course" })).toBeHidden();
  });
});

test("its types come beside it, and name all that it has and does", async ({ page, site, roadmapAt }) => {
  const types = readFileSync(join(DIST, "embed.d.ts"), "utf8");
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await expect(title(roadmapAt())).toHaveText("Course");
  const [has, completion] = await roadmapAt().evaluate((element) => [Object.getOwnPropertyNames(Object.getPrototypeOf(element)), element.completion]);
  const isOwn = (name) => !/^constructor$|Callback$/.test(name);
  const named = (type) => Array.from(types.match(new RegExp(`interface ${type}[^{]*\\{([^]*?)\n\\}`))[1].matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm), ([, name]) => name);
  expect(named("CairnRoadmapElement").sort()).toEqual(has.filter(isOwn).sort());
  expect(named("CairnCompletion").sort()).toEqual(Object.keys(completion).sort());
});

test("its layout goes by its own width, not by that of the window", async ({ page, site, roadmapAt }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await site.open('<section style="width: 320px"><cairn-roadmap src="ada.md"></cairn-roadmap></section><section style="width: 1200px"><cairn-roadmap src="ada.md"></cairn-roadmap></section>');
  const tops = async (element) => {
    await expect(title(element)).toBeVisible();
    // At once, as what is above may give back its place meanwhile.
    return element.evaluate(({ shadowRoot }) =>
      [/of 6 hours$/, /^0 of 4 steps$/].map((words) => [...shadowRoot.querySelectorAll("span")].findLast(({ textContent }) => words.test(textContent.trim())).getBoundingClientRect().y),
    );
  };
  // One below the other, and side by side.
  const [hours, steps] = await tops(roadmapAt(0));
  expect(steps).toBeGreaterThan(hours + 15);
  const [wideHours, wideSteps] = await tops(roadmapAt(1));
  expect(Math.abs(wideSteps - wideHours)).toBeLessThan(10);
  for (const [at, width] of [[0, 320], [1, 1200]]) {
    expect((await place(roadmapAt(at))).width).toBe(width);
    const wider = await roadmapAt(at).evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("*")].some((part) => part.getBoundingClientRect().right > shadowRoot.host.getBoundingClientRect().right + 1),
    );
    expect(wider).toBe(false);
  }
});

test("all of it is done by keys", async ({ page, site, roadmapAt }) => {
  await site.open('<button type="button">Before</button><cairn-roadmap src="ada.md"></cairn-roadmap><button type="button">After</button>');
  await expect(title(roadmapAt())).toBeVisible();
  await page.getByRole("button", { name: "Before" }).focus();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("Tab");
  await expect(roadmapAt().getByRole("button", { name: /^Next up/ })).toBeFocused();
  await press("Enter");
  await expect(box(roadmapAt(), "one")).toBeFocused();
  await press("Space", "ArrowDown", "Space");
  await expectOverall(roadmapAt(), "4 of 6 hours");
  await press("Control+z");
  await expectOverall(roadmapAt(), "2 of 6 hours");
  // Letters are one word only if they come soon after each other.
  await expect(async () => {
    await press("Home", "t", "e");
    await expect(box(roadmapAt(), "Testing")).toBeFocused({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await press("ArrowRight", "ArrowRight");
  await expect(box(roadmapAt(), "three")).toBeFocused();
  await press("/");
  await page.keyboard.type("fo");
  await press("Escape");
  await expect(box(roadmapAt(), "three")).toBeFocused();
  await press("?");
  await expect(roadmapAt().getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await press("Escape");
  await expect(box(roadmapAt(), "three")).toBeFocused();
  // Tab leads out of it.
  for (let presses = 0; presses < 20; presses += 1) {
    if (await page.getByRole("button", { name: "After" }).evaluate((button) => button === document.activeElement)) break;
    await press("Tab");
  }
  await expect(page.getByRole("button", { name: "After" })).toBeFocused();
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    const expectNoViolations = async (page) => {
      const found = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .options({ rules: { "target-size": { enabled: true } } })
        .analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.flat()} ${node.html}`).join(" | ")}`)).toEqual([]);
      expect(found.passes.flatMap(({ nodes }) => nodes).some(({ target }) => target.flat().length > 1), "axe has looked inside").toBe(true);
    };

    test("axe finds nothing in the element, in an article of a page", async ({ page, site, roadmapAt }) => {
      const article = '<header>Ada</header><main><h1>An article</h1><p>Words.</p><cairn-roadmap src="ada.md" open></cairn-roadmap></main><footer>The end</footer>';
      await site.open(`<style>html { color-scheme: ${colorScheme} }</style>${article}`);
      await expect(overall(roadmapAt())).toBeVisible();
      await expectNoViolations(page);
      await box(roadmapAt(), "Testing").check();
      await expectNoViolations(page);
      await page.keyboard.press("/");
      await search(roadmapAt()).fill("one");
      await expect(found(roadmapAt(), "1 topic found")).toBeVisible();
      await expectNoViolations(page);
      await set(roadmapAt(), "readonly", "");
      await expect(box(roadmapAt(), "Testing")).toBeChecked();
      await expectNoViolations(page);
    });

    test("axe finds nothing where it stands right in the page, beside another", async ({ page, site, roadmapAt }) => {
      const own = "<header>Ada</header><main><h1>An article</h1></main>";
      await site.open(`<style>html { color-scheme: ${colorScheme} }</style>${own}<cairn-roadmap src="ada.md" lang="fr"></cairn-roadmap><footer>The end</footer>`);
      await expect(overall(roadmapAt())).toBeVisible();
      await expectNoViolations(page);
      // Its words are English, in whatever page.
      expect(await title(roadmapAt()).evaluate((title) => title.closest("[lang]").lang)).toBe("en");
    });

    test("axe finds nothing in the frame", async ({ page, site }) => {
      await site.example("iframe");
      const frame = page.locator("iframe").contentFrame();
      await expect(box(frame, "Foundations")).toBeVisible();
      const found = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
    });
  });
}

test("every example that the index names is there and shows a roadmap", async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  const links = await page.getByRole("navigation", { name: "Examples" }).getByRole("link").evaluateAll((links) => links.map(({ href }) => href));
  expect(links.length).toBe(11);
  for (const link of links) {
    await page.goto(link);
    const where = /\/(?:iframe|sandboxed)\.html$/.test(link) ? page.locator("iframe").contentFrame() : page.locator("cairn-roadmap").first();
    if (link.endsWith("many.html")) await where.scrollIntoViewIfNeeded();
    await expect(overall(where)).toBeVisible();
  }
});
