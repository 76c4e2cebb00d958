// What is stored, and that nothing else is touched.
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test("a tick is there after a reload", async ({ roadmap }) => {
  await openStep(roadmap);
  await roadmap.tick(STEP);
  await roadmap.reload();
  await expect(roadmap.checkbox(STEP)).toBeChecked();
  await roadmap.expectOverall("1 of 234 hours");
});

test("a tick is stored as docs/formats.md says: one key for each step, with the mark, its time and its day", async ({
  roadmap,
}) => {
  await openStep(roadmap);
  const before = Date.now();
  await roadmap.tick(STEP);
  const [[key, value], ...others] = await roadmap.storedMarks();
  expect(others).toEqual([]);
  expect(key).toBe("cairn:python-backend:domain-names-dns-gws6ev");
  const day = await roadmap.page.evaluate((wall) => {
    const date = new Date(wall);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  }, value.at[0]);
  expect(value).toEqual({ v: 1, mark: "done", at: [expect.any(Number), day, expect.any(Number)] });
  expect(Math.abs(value.at[0] - before)).toBeLessThan(60_000);
  await roadmap.checkbox(STEP).uncheck();
  expect((await roadmap.storedMarks())[0][1].mark).toBe("to_do");
});

test("a notice moves no row", async ({ roadmap, page }) => {
  // The row is above what the toast will cover.
  await page.setViewportSize({ width: 1280, height: 900 });
  await openStep(roadmap);
  const place = () => roadmap.checkbox("SSL/TLS & CDN overview").boundingBox();
  const before = await place();
  await page.evaluate(
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException("", "QuotaExceededError");
      }),
  );
  await roadmap.tick("SSL/TLS & CDN overview");
  await roadmap.expectNotice("is full");
  expect(await place()).toEqual(before);
});

test("keys of other apps are not touched", async ({ roadmap, page }) => {
  const foreign = {
    theme: "dark",
    "cairn-other": "{",
    "todos-leptos": "[]",
    cairn: "x",
    "other:python-backend:a": "1",
  };
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
  await roadmap.choose("Dark");
  const touched = await page.evaluate(() => window.touched);
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.filter(([name, key]) => !["getItem", "setItem"].includes(name) || !key.startsWith("cairn:"))).toEqual(
    [],
  );
  expect(await roadmap.storage()).toMatchObject(foreign);
});

test("damaged storage of what is expanded does no harm", async ({ roadmap, page }) => {
  await openStep(roadmap);
  // What is expanded is stored after the next frame.
  await roadmap.settle();
  await page.evaluate(() => localStorage.setItem("cairn::open:python-backend", "{"));
  await roadmap.reload();
  await expect(page.getByRole("checkbox")).toHaveCount(16);
  await roadmap.expand("Databases");
  await roadmap.reload();
  await expect(roadmap.toggle("Databases")).toHaveAttribute("aria-expanded", "true");
  expect(Object.values(await roadmap.storage())).toContain("{");
});

test("every step's tick has a key of its own", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.tick(...TOPICS.filter(({ level }) => level === 1).map(({ title }) => plain(title)));
  const marks = await roadmap.storedMarks();
  expect(marks).toHaveLength(91);
  expect(new Set(marks.map(([key]) => key)).size).toBe(91);
});
