// Nothing on the page moves by itself while it opens, whatever there is to say.
import { layoutShiftOf, recordLayoutShift, refuseBackupStore } from "../../fixtures/conditions.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { TOPICS } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const SECTIONS = TOPICS.filter(({ level }) => level === 1).map(({ title }) => title);

const WINDOWS = {
  "a phone": { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
  "a wide window": { viewport: { width: 1440, height: 900 } },
};

async function tickAndSkip(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.tick("Foundations");
  await roadmap.chooseInRow("Testing", "Skip");
}

/** What happened before the page is opened again, and what is there when all of it has come. */
const STATES = {
  "a first visit": {},
  "part done": {
    before: async (/** @type {RoadmapPage} */ roadmap) => {
      await roadmap.tick("Foundations", "Version Control");
      await roadmap.expand("Python Core");
      await roadmap.chooseInRow("Functions, Modules & Packages", "Skip");
    },
    shows: "Python Core › ",
  },
  "all done": { before: (/** @type {RoadmapPage} */ roadmap) => roadmap.tick(...SECTIONS), shows: "All done." },
  "all done, and the page opened at its end": {
    before: async (/** @type {RoadmapPage} */ roadmap) => {
      await roadmap.tick(...SECTIONS);
      await roadmap.page.evaluate(() => scrollTo({ top: 1e6, behavior: "instant" }));
    },
    shows: "All done.",
  },
  "storage refused": { path: SANDBOXED.slice(1), shows: "the browser blocks storage" },
  "a damaged mark": {
    before: async (/** @type {RoadmapPage} */ roadmap) => {
      await roadmap.tick("Testing");
      await roadmap.page.evaluate(() => {
        const key = Object.keys(localStorage).find((key) => key.startsWith("cairn:python-backend:"));
        localStorage.setItem(key, "{");
      });
    },
    shows: "cannot be read",
  },
  "an address that leads nowhere": { address: "#no-such-topic", shows: "no-such-topic" },
  German: { address: "?lang=de", before: tickAndSkip, shows: "Python Core › " },
  French: { address: "?lang=fr", before: tickAndSkip, shows: "Python Core › " },
  Arabic: { address: "?lang=ar", before: tickAndSkip, shows: "Python Core › " },
};

for (const [where, window] of Object.entries(WINDOWS)) {
  test.describe(`on ${where}`, () => {
    test.use(window);

    for (const [state, { before, path = "", address = "", shows = "Domain names" }] of Object.entries(STATES)) {
      test(`nothing moves while the page opens: ${state}`, async ({ roadmap, page }) => {
        await recordLayoutShift(page);
        await refuseBackupStore(page);
        roadmap.url += path;
        if (before) {
          await roadmap.open();
          await before(roadmap);
          await roadmap.expectSaved();
        }
        await page.goto("about:blank");
        await page.goto(roadmap.at(address));
        await expect(page.getByRole("checkbox").first()).toBeVisible();
        await expect(page.getByText(shows).first()).toBeVisible();
        await roadmap.settle();
        expect(await layoutShiftOf(page)).toBeLessThan(0.01);
      });
    }

    for (const [what, address] of [
      ["the site's list names", ""],
      ["the address names", "?roadmap=python-backend&guide=roadmaps/python-backend.guide.md"],
    ])
      test(`a guide that ${what} moves no row when it comes late`, { tag: "@rows" }, async ({ roadmap, page }) => {
        await recordLayoutShift(page);
        await roadmap.open(address);
        await roadmap.expandAll();
        await page.goto("about:blank");
        let send;
        const isDue = new Promise((resolve) => (send = resolve));
        const isGuide = (url) => new URL(url).pathname.endsWith(".guide.md");
        await page.route(isGuide, async (route) => (await isDue, route.continue()));
        const asked = page.waitForRequest((request) => isGuide(request.url()));
        await roadmap.open(address);
        await expect(roadmap.row("Domain names & DNS resolution")).toBeVisible();
        await asked;
        await roadmap.settle();
        const moved = await layoutShiftOf(page);
        const places = () =>
          page
            .getByRole("checkbox")
            .evaluateAll((all) =>
              all
                .filter((one) => one.getBoundingClientRect().top < innerHeight)
                .map((one) => [one.ariaLabel, one.getBoundingClientRect().top]),
            );
        const before = await places();
        send();
        await expect(page.getByRole("button", { name: /^Details of/ }).first()).toBeVisible();
        await roadmap.settle();
        expect(await places()).toEqual(before);
        expect((await layoutShiftOf(page)) - moved).toBe(0);
      });
  });
}
