import { chromium } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SANDBOXED } from "../host.mjs";
import { RoadmapPage, WITHIN_A_SECOND, expect, refuseReserve, test } from "../roadmap-page.mjs";
import { TOPICS, plain } from "../seed.mjs";

const STEP = "Domain names & DNS resolution";

async function openStep(roadmap) {
  await roadmap.open();
  if ((await roadmap.box(STEP).count()) === 0) await roadmap.unfold("Foundations", "Internet Fundamentals");
}

const keyOf = (roadmap) => roadmap.page.evaluate(() => Object.keys(localStorage).find((key) => key.includes("domain-names")));

test("a tick is there after a reload", async ({ roadmap }) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  await roadmap.reload();
  await expect(roadmap.box(STEP)).toBeChecked();
  await roadmap.expectOverall("1 of 234 hours");
});

test("a tick is there after the browser was closed", async ({ address, rows, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  const visit = async (act) => {
    const context = await chromium.launchPersistentContext(profile, launchOptions);
    await act(new RoadmapPage(context.pages()[0], address, rows));
    await context.close();
  };
  await visit(async (roadmap) => {
    await openStep(roadmap);
    await roadmap.tick(STEP);
  });
  await visit(async (roadmap) => {
    await roadmap.open();
    await expect(roadmap.box(STEP)).toBeChecked();
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("what is kept is as docs/formats.md says: one key a step, the mark and its time", async ({ roadmap }) => {
  await openStep(roadmap);
  const before = Date.now();
  await roadmap.tick(STEP);
  const [[key, value], ...others] = await roadmap.marks();
  expect(others).toEqual([]);
  expect(key).toBe("cairn:python-backend:domain-names-dns-gws6ev");
  expect(value).toEqual({ v: 1, mark: "done", at: [expect.any(Number), 0, expect.any(Number)] });
  expect(Math.abs(value.at[0] - before)).toBeLessThan(60_000);
  await roadmap.box(STEP).uncheck();
  expect((await roadmap.marks())[0][1].mark).toBe("to_do");
});

test("200 ticks in each of two tabs at once are 400 kept, and the tabs agree", async ({ context, address, rows }) => {
  const topics = Array.from({ length: 4 }, (_, topic) => {
    const steps = Array.from({ length: 100 }, (_, step) => `- step ${topic}.${step}\n`);
    return `1.${topic + 1}. **Topic ${topic}** (100 h)\n${steps.join("")}`;
  });
  const document = `# Many\n1. **Foundations** (400 h)\n${topics.join("")}`;
  const open = async () => new RoadmapPage(await context.newPage(), address, rows).serve(document);
  const tabs = await Promise.all([0, 1].map(open));
  for (const tab of tabs) {
    await tab.open();
    await tab.expandAll();
  }
  await Promise.all(
    tabs.map((tab, half) =>
      tab.page.evaluate(async (half) => {
        for (let step = half * 200; step < half * 200 + 200; step += 1) {
          const name = `step ${Math.floor(step / 100)}.${step % 100}`;
          const find = () => document.querySelector(`main [aria-label="${name}"]`);
          while (!find()) {
            scrollBy(0, innerHeight / 2);
            await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
          }
          find().click();
          await new Promise((frame) => setTimeout(frame));
        }
      }, half),
    ),
  );
  for (const tab of tabs) {
    await expect(tab.overall).toHaveAttribute("aria-valuetext", "400 of 400 hours");
    expect((await tab.marks()).filter(([, { mark }]) => mark === "done")).toHaveLength(400);
  }
});

test("two tabs agree within a second, both ways", async ({ roadmap }) => {
  await openStep(roadmap);
  const other = await roadmap.tab();
  await openStep(other);
  await roadmap.tick(STEP);
  await expect(other.box(STEP)).toBeChecked(WITHIN_A_SECOND);
  await other.expectOverall("1 of 234 hours");
  await other.box(STEP).uncheck();
  await expect(roadmap.box(STEP)).not.toBeChecked(WITHIN_A_SECOND);
});

test("a stale tab overwrites nothing", async ({ roadmap }) => {
  // Its storage events are swallowed before the app can hear them: a tab that slept.
  await roadmap.page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
  await openStep(roadmap);
  const other = await roadmap.tab();
  await openStep(other);
  await other.tick(STEP, "Testing");
  await roadmap.page.bringToFront();
  await roadmap.tick("SSL/TLS & CDN overview");
  await roadmap.tick("Databases");
  await roadmap.reload();
  await expect(roadmap.box(STEP)).toBeChecked();
  await expect(roadmap.box("Testing")).toBeChecked();
  await roadmap.expectOverall("34 of 234 hours");
});

test("marks that are taken away behind the page's back are said, and kept again with the next tick", async ({ roadmap, context }) => {
  await refuseReserve(context);
  await openStep(roadmap);
  await roadmap.tick(STEP, "SSL/TLS & CDN overview");
  const other = await roadmap.tab();
  await other.open();
  await other.page.evaluate(() => localStorage.clear());
  await expect(roadmap.notices).toContainText("2 marks are only in this page");
  expect(await roadmap.marks()).toEqual([]);
  await roadmap.tick("Testing");
  await expect(roadmap.notices).toBeEmpty();
  await roadmap.reload();
  await roadmap.expectOverall("14 of 234 hours");
});

test("a notice moves no row", async ({ roadmap, page }) => {
  await openStep(roadmap);
  const place = () => roadmap.box("SSL/TLS & CDN overview").boundingBox();
  const before = await place();
  await page.evaluate(() => (Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }));
  await roadmap.tick("SSL/TLS & CDN overview");
  await expect(roadmap.notices).toContainText("is full");
  expect(await place()).toEqual(before);
});

test("other people's keys are not touched", async ({ roadmap, page }) => {
  const foreign = { theme: "dark", "cairn-other": "{", "todos-leptos": "[]", cairn: "x", "other:python-backend:a": "1" };
  await page.addInitScript((foreign) => {
    for (const [key, text] of Object.entries(foreign)) localStorage.setItem(key, text);
  }, foreign);
  await openStep(roadmap);
  await page.evaluate(() => {
    window.touched = [];
    for (const name of ["getItem", "setItem", "removeItem", "key", "clear"]) {
      const real = Storage.prototype[name];
      Storage.prototype[name] = function (...words) {
        window.touched.push([name, words[0]]);
        return real.apply(this, words);
      };
    }
  });
  await roadmap.tick(STEP, "Testing");
  await roadmap.expandAll();
  await page.getByRole("button", { name: /^Theme/ }).click();
  const touched = await page.evaluate(() => window.touched);
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.filter(([name, key]) => !["getItem", "setItem"].includes(name) || !key.startsWith("cairn:"))).toEqual([]);
  expect(await roadmap.kept()).toMatchObject(foreign);
});

test("where storage is refused the page works and says so", async ({ page, host, rows }) => {
  const roadmap = new RoadmapPage(page, host.origin + SANDBOXED, rows);
  await openStep(roadmap);
  expect(await page.evaluate(() => { try { return Boolean(localStorage); } catch { return "refused"; } })).toBe("refused");
  await expect(roadmap.notices).toContainText("your ticks last only while this page is open");
  await roadmap.tick(STEP, "Testing");
  await roadmap.expectOverall("13 of 234 hours");
  await roadmap.expandAll();
  await page.getByRole("button", { name: /^Theme/ }).click();
  await expect(roadmap.notices).toBeVisible();
  // A row may stand half below the notice.
  await roadmap.expectNoViolations({ leaving: ["target-size"] });
});

test("where storage is taken away later nothing panics and it is said", async ({ roadmap, page }) => {
  await refuseReserve(page);
  await openStep(roadmap);
  await page.evaluate(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
  });
  await roadmap.tick(STEP);
  await roadmap.expectOverall("1 of 234 hours");
  await expect(roadmap.notices).toContainText("1 mark is only in this page");
});

test("a full storage is said within a second, and made room in is caught up with", async ({ roadmap, page }) => {
  await refuseReserve(page);
  await openStep(roadmap);
  await roadmap.whole();
  await page.evaluate(() => {
    localStorage.removeItem("cairn::open:python-backend");
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let i = 0; ; i += 1) localStorage.setItem(`other-${size}-${i}`, "x".repeat(size));
      } catch {}
    }
  });
  await roadmap.tick(STEP);
  await expect(roadmap.notices).toContainText("storage for this site is full. 1 mark is only in this page", WITHIN_A_SECOND);
  await roadmap.tick("SSL/TLS & CDN overview");
  await roadmap.expectOverall("2 of 234 hours");
  await expect(roadmap.notices).toContainText("2 marks are only in this page");
  await roadmap.expectNoViolations();
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("other-")).forEach((key) => localStorage.removeItem(key)));
  await roadmap.tick("Testing");
  await expect(roadmap.notices).toBeEmpty();
  await roadmap.reload();
  await roadmap.expectOverall("14 of 234 hours");
});

test("damaged values are left as they are, said, and set aside before their step is ticked", async ({ roadmap, page }) => {
  await refuseReserve(page);
  await openStep(roadmap);
  await roadmap.tick(STEP, "Testing");
  const key = await keyOf(roadmap);
  const damaged = '{"v":1,"mark":"do\ud800';
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, damaged]);
  await roadmap.reload();
  await expect(roadmap.notices).toContainText("1 kept mark cannot be read and counts as to do. It is kept as it is");
  await roadmap.expectOverall("12 of 234 hours");
  await roadmap.tick("SSL/TLS & CDN overview");
  expect((await roadmap.kept())[key]).toBe(damaged);
  await roadmap.tick(STEP);
  await expect(roadmap.notices).toBeEmpty();
  await roadmap.openProgress();
  await expect(roadmap.dialog.getByRole("listitem").filter({ hasText: STEP })).toContainText(`cairn::aside:${key.slice("cairn:".length)}`);
  const kept = await roadmap.kept();
  expect(JSON.parse(kept[key]).mark).toBe("done");
  const aside = Object.entries(kept).filter(([key]) => key.startsWith("cairn::aside:"));
  expect(aside.map(([, text]) => text)).toEqual([damaged]);
  await roadmap.reload();
  await roadmap.expectOverall("14 of 234 hours");
});

test("what a newer Cairn kept is not written over", async ({ roadmap, page }) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  const key = await keyOf(roadmap);
  await page.evaluate((key) => localStorage.setItem(key, '{"v":2,"marks":[]}'), key);
  await roadmap.reload();
  await expect(roadmap.notices).toContainText("A newer version of Cairn has been here");
  const kept = await roadmap.kept();
  await roadmap.box("Foundations").click();
  await expect(roadmap.box("Foundations")).not.toBeChecked();
  await expect(roadmap.last).toContainText("Nothing was changed");
  await roadmap.press("Control+z");
  await roadmap.collapseAll();
  await page.getByRole("button", { name: /^Theme/ }).click();
  await roadmap.rest();
  expect(await roadmap.kept()).toEqual(kept);
  await roadmap.expectNoViolations();
  await page.evaluate((key) => localStorage.removeItem(key), key);
  await roadmap.notices.getByRole("button", { name: "Reload" }).click();
  await expect(roadmap.notices).toBeEmpty();
  await roadmap.ready();
  await roadmap.tick("Foundations");
});

test("a damaged memory of what is open is no harm", async ({ roadmap, page }) => {
  await openStep(roadmap);
  // What is open is kept as soon as it is seen.
  await roadmap.rest();
  await page.evaluate(() => localStorage.setItem("cairn::open:python-backend", "{"));
  await roadmap.reload();
  await expect(page.getByRole("checkbox")).toHaveCount(16);
  await roadmap.unfold("Databases");
  await roadmap.reload();
  await expect(roadmap.fold("Databases")).toHaveAttribute("aria-expanded", "true");
  expect(Object.values(await roadmap.kept())).toContain("{");
});

test("every step's tick is kept under a key of its own", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tick(...TOPICS.filter(({ level }) => level === 1).map(({ title }) => plain(title)));
  const marks = await roadmap.marks();
  expect(marks).toHaveLength(91);
  expect(new Set(marks.map(([key]) => key)).size).toBe(91);
});
