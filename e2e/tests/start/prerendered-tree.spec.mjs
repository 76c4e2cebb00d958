// The page before there is an app: the prerendered tree, and how the app takes its place.
import { layoutShiftOf, recordLayoutShift, refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { SEED, TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const SECTIONS = TOPICS.filter(({ level }) => level === 1).map(({ title }) => plain(title));

/** Holds the app back until the returned function is called. */
async function held(/** @type {Page} */ page) {
  let release;
  const until = new Promise((let_) => (release = let_));
  await page.route("**/cairn-*.wasm", async (route) => (await until, route.continue()));
  return release;
}

const summary = (/** @type {Page} */ page, title) =>
  page.locator("summary").filter({ has: page.getByText(title, { exact: true }) });

const idOf = async (/** @type {Page} */ page, /** @type {RoadmapPage} */ roadmap, title) => {
  const html = await (await page.request.get(roadmap.at())).text();
  return html.match(new RegExp(`<li class="topic" id="([^"]+)" data-level="\\d">(?:(?!<li).)*>${title}<`))[1];
};

/** Where each row and its title are in the window. */
const places = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll(".row-title")].filter(
      (title) => title.checkVisibility({ contentVisibilityAuto: true }) && title.offsetParent,
    );
    return Object.fromEntries(
      shown.map((title) => [
        title.textContent,
        [title, title.closest(".row")].flatMap((element) => {
          const { x, y, height } = element.getBoundingClientRect();
          return [x, y, height].map(Math.round);
        }),
      ]),
    );
  });

/** Expects rows where they were: all of them, or those in view if only they need to be on the page. */
async function expectPlaces({ page, rows }, before) {
  const { height } = page.viewportSize();
  const isInView = ([, [, , , , top, own]]) => top + own > 0 && top < height;
  const seen = (places) => (rows === "all" ? places : Object.fromEntries(Object.entries(places).filter(isInView)));
  expect(seen(await places(page))).toEqual(seen(before));
}

async function scrollOn(/** @type {Page} */ page) {
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.mouse.wheel(0, 100);
  await expect.poll(scrolled).toBeGreaterThan(before);
}

test.describe("before the app", () => {
  // A service worker would answer instead of the routes.
  test.beforeEach(({ page }) => refuseServiceWorker(page));

  for (const width of [320, 360, 768, 1440]) {
    const tag = [360, 1440].includes(width) ? "@rows" : [];
    test(`every row stands where the app will put it, at ${width} px, also with marks and expanded topics`, {
      tag,
    }, async ({ roadmap, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await recordLayoutShift(page);
      for (const isNew of [true, false]) {
        const release = await held(page);
        await page.goto(roadmap.at());
        await expect(page.getByText("Testing", { exact: true })).toBeVisible();
        const before = await places(page);
        release();
        await roadmap.ready();
        await roadmap.settle();
        await expectPlaces(roadmap, before);
        expect(Object.keys(before)).toHaveLength(isNew ? 16 : 16 + 11);
        expect(await layoutShiftOf(page)).toBeLessThan(0.01);
        await page.unrouteAll();
        if (isNew) {
          await roadmap.expand("Foundations", "Python Core");
          await roadmap.expand("Internet Fundamentals");
          await roadmap.tick("Python Core", "Internet Fundamentals", "Databases");
          await roadmap.settle();
          await page.evaluate(() => scrollTo(0, 0));
          await page.goto("about:blank");
        }
      }
    });
  }

  test("an early tap on a section is kept, by mouse and by keyboard, and so is the focus", { tag: "@rows" }, async ({
    roadmap,
    page,
  }) => {
    const release = await held(page);
    await page.goto(roadmap.at());
    await summary(page, "Testing").click();
    await summary(page, "Foundations").focus();
    await roadmap.press("Enter");
    await expect(page.getByText("Internet Fundamentals", { exact: true })).toBeVisible();
    const before = await places(page);
    release();
    await roadmap.ready();
    await expect(roadmap.toggle("Testing")).toHaveAttribute("aria-expanded", "true");
    await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "true");
    await expect(roadmap.toggle("Databases")).toHaveAttribute("aria-expanded", "false");
    await roadmap.expectFocus("Foundations");
    await expectPlaces(roadmap, before);
    await roadmap.reload();
    await expect(roadmap.toggle("Testing")).toHaveAttribute("aria-expanded", "true");
  });

  test("a tool that is pressed early acts when the app has loaded", async ({ roadmap, page }) => {
    const open = async () => {
      await page.goto("about:blank");
      const release = await held(page);
      await page.goto(roadmap.at());
      return async () => {
        release();
        await roadmap.ready();
        await page.unrouteAll();
      };
    };
    let release = await open();
    await page.getByRole("button", { name: "Menu" }).click();
    await release();
    await expect(roadmap.item("Expand all")).toBeVisible();
    await roadmap.press("Escape");
    release = await open();
    await page.getByRole("button", { name: "Search" }).click();
    await release();
    await expect(roadmap.search).toBeFocused();
    release = await open();
    await roadmap.tabTo(page.getByRole("button", { name: "Share" }));
    await roadmap.press("Enter");
    await release();
    await expect(roadmap.dialog.getByRole("heading", { name: "Share", exact: true })).toBeFocused();
    await roadmap.press("Escape");
    await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
    release = await open();
    await page.getByRole("button", { name: /^Continue/ }).click();
    await release();
    await roadmap.expectFocus("Domain names & DNS resolution");
  });

  test("the app keeps the place that one has scrolled to", { tag: "@rows" }, async ({ roadmap, page }) => {
    const release = await held(page);
    await page.setViewportSize({ width: 600, height: 400 });
    await page.goto(roadmap.at());
    await summary(page, "Testing").click();
    await page.evaluate(() => scrollTo(0, 500));
    const before = await places(page);
    release();
    await roadmap.ready();
    await roadmap.settle();
    expect(await page.evaluate(() => scrollY)).toBe(500);
    const after = await places(page);
    for (const title of Object.keys(after)) expect(after[title], title).toEqual(before[title]);
  });

  for (const [what, act] of Object.entries({ "does nothing": undefined, "scrolls on": scrollOn })) {
    test(`an address of a topic does not jump when the app takes over, if one ${what}`, { tag: "@rows" }, async ({
      roadmap,
      page,
    }) => {
      await page.setViewportSize({ width: 800, height: 500 });
      for (const address of ["#domain-names-dns-gws6ev", `#${await idOf(page, roadmap, "Testing")}`]) {
        await page.goto("about:blank");
        const release = await held(page);
        await page.goto(roadmap.at(address));
        await expect(page.getByText("Foundations", { exact: true })).toBeVisible();
        await page.mouse.move(400, 250);
        await act?.(page);
        await roadmap.settle();
        const before = await places(page);
        release();
        await roadmap.ready();
        await roadmap.settle();
        await expectPlaces(roadmap, before);
        await page.unrouteAll();
      }
    });
  }

  test("another roadmap, or a search, never shows the prerendered tree for a moment", async ({ roadmap, page }) => {
    roadmap.serve("# Course\n1. **Foundations**\n- one");
    await page.addInitScript(() => {
      window.seen = [];
      const look = () => {
        if (document.querySelector("summary")?.checkVisibility()) window.seen.push(performance.now());
        requestAnimationFrame(look);
      };
      look();
      new PerformanceObserver((list) =>
        window.seen.push(...list.getEntries().map(({ element }) => element?.textContent)),
      ).observe({ type: "largest-contentful-paint", buffered: true });
    });
    for (const address of ["", "?roadmap=python-backend&find=docker", "?roadmap=python-backend&show=done"]) {
      const release = await held(page);
      await page.goto(roadmap.at(address));
      await expect(page.getByText("Opening the roadmap …")).toBeVisible();
      await roadmap.settle();
      release();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(
        (await page.evaluate(() => window.seen)).filter(
          (text) => text !== "Opening the roadmap …" && typeof text !== "number",
        ),
      ).not.toContain("Python Core");
      expect((await page.evaluate(() => window.seen)).filter((time) => typeof time === "number")).toEqual([]);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      roadmap.serve("# Course\n1. **Foundations**\n- one");
    }
  });

  test("the prerendered tree is accessible", async ({ roadmap, page }) => {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      const release = await held(page);
      await page.goto(roadmap.at());
      await summary(page, "Foundations").click();
      await roadmap.expectNoViolations();
      release();
      await page.unrouteAll({ behavior: "ignoreErrors" });
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole roadmap can be read and folded, and the page says what it needs", async ({ roadmap, page }) => {
    await page.goto(roadmap.at());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Python Backend Developer Roadmap");
    expect(await page.locator("noscript p").innerText()).toContain("This page needs JavaScript to keep ticks.");
    const text = await page.request.get(
      new URL(await page.locator("noscript a").getAttribute("href"), page.url()).href,
    );
    expect(await text.text()).toBe(SEED);
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText("Opening the roadmap")).toBeHidden();
    for (const title of SECTIONS) await expect(summary(page, title)).toBeVisible();
    const step = page.locator("a").filter({ hasText: "Domain names & DNS resolution" });
    await expect(step).toBeHidden();
    await summary(page, "Foundations").getByText("Foundations").click();
    await summary(page, "Internet Fundamentals").click();
    await expect(step).toBeVisible();
    await summary(page, "Foundations").click();
    await expect(step).toBeHidden();
    expect(await page.locator("main li .row-title").allTextContents()).toEqual(TOPICS.map(({ title }) => plain(title)));
    await page.goto(`${roadmap.at()}${await step.getAttribute("href")}`);
    await expect(step).toBeInViewport();
  });
});

test("search engines and link previews get a title, a description and an address", async ({ roadmap, page }) => {
  await roadmap.open();
  const html = await (await page.request.get(roadmap.at())).text();
  expect(html).toContain("<title>Python Backend Developer Roadmap · Cairn</title>");
  const said = (name) => html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`))?.[1];
  for (const name of ["description", "og:description"]) {
    expect(said(name)).toContain("16 sections, 91 steps, 234 hours");
    expect(said(name).length).toBeLessThan(200);
  }
  expect(said("og:title")).toBe("Python Backend Developer Roadmap · Cairn");
  expect(said("og:image")).toBe("./icons/social.png");
  const canonical = page.locator("link[rel=canonical]");
  await expect(canonical).toHaveAttribute("href", roadmap.url);
  roadmap.serve("# Course\n1. **Foundations**");
  await page.goto(`${roadmap.url}?roadmap=course&find=x`);
  await expect(canonical).toHaveAttribute("href", `${roadmap.url}?roadmap=course`);
});
