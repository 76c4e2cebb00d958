import { SEED, TOPICS, plain } from "../seed.mjs";
import { expect, test } from "../roadmap-page.mjs";

test("the tree on the page is the author's, topic by topic", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expandAll();
  expect(TOPICS).toHaveLength(16 + 51 + 72);
  const shown = await roadmap.eachRow((item) => {
    const row = item.firstElementChild;
    let level = 0;
    for (let up = item; up; up = up.parentElement.closest("li")) level += 1;
    const box = row.querySelector("input");
    return {
      level,
      name: box.getAttribute("aria-label"),
      words: row.querySelector("label, [data-fold]:not(button)").innerText.replace(/\n/g, "|"),
      code: [...row.querySelectorAll("code")].map((code) => code.textContent),
      text: row.innerText,
    };
  });
  expect(shown).toHaveLength(TOPICS.length);
  TOPICS.forEach((topic, index) => {
    const row = shown[index];
    expect(row.name).toBe(plain(topic.title));
    expect(row.level).toBe(topic.level);
    expect(row.words.split("|")).toEqual([topic.number, plain(topic.title)].filter(Boolean));
    expect(row.code).toEqual([...topic.title.matchAll(/`([^`]+)`/g)].map(([, code]) => code));
    if (topic.hours) expect(row.text).toContain(`${topic.hours}\u{a0}h`);
    else expect(row.text).not.toContain("\u{a0}h");
  });
  await expect(roadmap.page.getByRole("heading", { level: 1 })).toHaveText("Python Backend Developer Roadmap");
  await expect(roadmap.page.getByText("Backend Developer Roadmap", { exact: true })).toBeVisible();
  await expect(roadmap.page).toHaveTitle("Python Backend Developer Roadmap · Cairn");
});

test("ticks roll up exactly, by steps and by hours", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.unfold("Foundations", "Internet Fundamentals");
  await roadmap.tick("Domain names & DNS resolution");
  await roadmap.expectOverall("1 of 234 hours");
  await roadmap.expectMixed("Internet Fundamentals");
  await roadmap.expectMixed("Foundations");
  await expect(roadmap.row("Foundations")).toContainText("1 of 8");
  await expect(roadmap.row("Foundations")).toContainText("1 of 10\u{a0}h");

  await roadmap.box("Internet Fundamentals").click();
  await expect(roadmap.box("SSL/TLS & CDN overview")).toBeChecked();
  await expect(roadmap.box("Internet Fundamentals")).toBeChecked();
  await roadmap.expectOverall("4 of 234 hours");
  await roadmap.box("Internet Fundamentals").uncheck();
  await expect(roadmap.box("SSL/TLS & CDN overview")).not.toBeChecked();
  await roadmap.expectOverall("0 of 234 hours");

  await roadmap.unfold("Python Core", "Syntax, Data Types & Control Flow");
  await roadmap.tick("Lists, tuples, sets, dicts");
  await roadmap.expectOverall("2.7 of 234 hours");
  await roadmap.tick("Variables, numbers, strings, booleans", "if/elif/else, loops (for/while)");
  await roadmap.expectOverall("8 of 234 hours");
  await expect(roadmap.page.getByText("3 of 91 steps")).toBeVisible();
});

test("a title is a place to tap too: a step's ticks, a topic's folds", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.page.getByText("Foundations", { exact: true }).click();
  await expect(roadmap.fold("Foundations")).toHaveAttribute("aria-expanded", "true");
  await roadmap.page.getByText("Internet Fundamentals", { exact: true }).click();
  await roadmap.page.getByText("SSL/TLS & CDN overview").click();
  await expect(roadmap.box("SSL/TLS & CDN overview")).toBeChecked();
});

test("all done is said and celebrated, and unticking goes on", async ({ roadmap }) => {
  await roadmap.open();
  await expect(roadmap.page.getByText("All done.")).toBeHidden();
  const sections = TOPICS.filter(({ level }) => level === 1).map(({ title }) => title);
  await roadmap.tick(...sections);
  await roadmap.expectOverall("234 of 234 hours");
  await expect(roadmap.overall).toHaveAttribute("aria-valuenow", "100");
  await expect(roadmap.page.getByText("All done. 91 steps, 234 hours. Well walked!")).toBeVisible();
  await expect(roadmap.next).toBeHidden();
  await expect(roadmap.status).toContainText("The whole roadmap is done.");
  await roadmap.box("Testing").uncheck();
  await expect(roadmap.next).toContainText("Fixtures, parametrization");
});

test("what is open is remembered, and all can be opened and closed", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expectRows(16);
  await roadmap.unfold("Foundations", "Dev Environment & Tooling");
  await roadmap.reload();
  await expect(roadmap.box("Dependency management with Poetry")).toBeVisible();
  await roadmap.expectRows(16 + 2 + 4);
  await roadmap.expandAll();
  await roadmap.expectRows(16 + 51 + 72);
  await roadmap.collapseAll();
  await roadmap.expectRows(16);
  await roadmap.reload();
  await roadmap.expectRows(16);
});

test("next up is one click or one key away", async ({ roadmap }) => {
  await roadmap.open();
  await expect(roadmap.next).toContainText("Domain names & DNS resolution");
  await roadmap.next.click();
  await roadmap.expectFocus("Domain names & DNS resolution");
  await roadmap.press("Space");
  await expect(roadmap.next).toContainText("HTTP/HTTPS protocols & status codes");
  await roadmap.collapseAll();
  await roadmap.press("n");
  await roadmap.expectFocus("HTTP/HTTPS protocols & status codes");
  await expect(roadmap.box("HTTP/HTTPS protocols & status codes")).toBeInViewport();
});

test("next up leaves the window where it is, unless what is next is near its ends or beyond", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await roadmap.open();
  await roadmap.expandAll();
  const topOf = async () => (await roadmap.box("Domain names & DNS resolution").boundingBox()).y;
  const beginning = await topOf();
  for (const [distance, moves] of [[0, false], [beginning - 300, false], [beginning - 20, true], [beginning + 500, true], [3000, true]]) {
    await page.evaluate((distance) => scrollTo(0, distance), distance);
    await roadmap.rest();
    const before = await page.evaluate(() => scrollY);
    await roadmap.press("n");
    await roadmap.expectFocus("Domain names & DNS resolution");
    await roadmap.rest();
    const now = await page.evaluate(() => scrollY);
    if (moves) expect(Math.abs(now - Math.max(0, beginning - 450)), `${distance}`).toBeLessThan(20);
    else expect(now, `${distance}`).toBe(before);
  }
});

test("an address opens the way to its topic, and each row gives its own", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.unfold("Next Steps & Advanced Topics");
  await roadmap.box("Real‑Time & WebSockets").focus();
  const link = roadmap.page.getByRole("link", { name: "Link to Real‑Time & WebSockets" });
  const address = await link.getAttribute("href");
  await link.click();
  await roadmap.expectFocus("Real‑Time & WebSockets");
  expect(new URL(roadmap.page.url()).hash).toBe(address);

  await roadmap.collapseAll();
  await roadmap.page.goto("about:blank");
  await roadmap.open(address);
  await roadmap.expectFocus("Real‑Time & WebSockets");
  await expect(roadmap.box("Real‑Time & WebSockets")).toBeInViewport();
});

test("the browser's own find works in what is open", async ({ roadmap, page }) => {
  await roadmap.open();
  const finds = (words) => page.evaluate((words) => getSelection().empty() || window.find(words), words);
  await roadmap.unfold("Databases");
  expect(await finds("PostgreSQL Deep Dive")).toBe(true);
  expect(await finds("Transactions & isolation levels")).toBe(false);
});

test("an address of no topic is said", async ({ roadmap }) => {
  await roadmap.open("#gone-123456");
  await expect(roadmap.notices).toContainText("no topic with the address “#gone-123456”");
  await roadmap.press("n");
  await expect(roadmap.notices).not.toContainText("gone-123456");
});

test.describe("a roadmap that is", () => {
  test("malformed is refused with the line and what was expected", async ({ roadmap, page }) => {
    roadmap.serve(SEED.replace("6.2. **Django", "6.2. Django"));
    await roadmap.open();
    await expect(roadmap.alert).toContainText("Line 75: expected a bold title after the number");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await roadmap.expectNoViolations();
  });

  test("wrong in its sums is shown, with a note for its author", async ({ roadmap, page }) => {
    roadmap.serve(SEED.replace("1. **Foundations** (10", "1. **Foundations** (11"));
    await roadmap.open();
    await page.getByText("2 notes for the author of this roadmap").click();
    await expect(page.getByText("Line 5: “Foundations” says 11 h, but what stands below it adds up to 10 h.")).toBeVisible();
    await roadmap.expectOverall("0 of 234 hours");
  });

  test("without hours counts steps", async ({ roadmap, page }) => {
    roadmap.serve("# Short\n1. **Foundations**\n- one\n- two\n- three");
    await roadmap.open();
    await roadmap.unfold("Foundations");
    await roadmap.tick("two");
    await roadmap.expectOverall("1 of 3 steps");
    await expect(page.getByText("hours", { exact: false })).toHaveCount(0);
  });

  test("full of markup shows it as text", async ({ roadmap, page }) => {
    const hostile = "<img src=x onerror=alert(1)> `<b>bold</b>` &amp; [a](javascript:alert(1))";
    roadmap.serve(`# <i>T</i>\n1. **Foundations**\n- ${hostile}`);
    await roadmap.open();
    await roadmap.unfold("Foundations");
    await expect(roadmap.box(plain(hostile))).toBeVisible();
    await expect(page.locator("main img, main b, main a[href^=javascript], h1 i")).toHaveCount(0);
  });

  test.describe("missing", () => {
    test.use({ expected: /404/ });
    test("is said, with the way to the one that is there", async ({ roadmap, page }) => {
      await roadmap.open("?roadmap=gone");
      await expect(roadmap.alert).toContainText("the host answered 404");
      await roadmap.alert.getByRole("link", { name: "Open Cairn’s own roadmap" }).click();
      await expect(roadmap.box("Foundations")).toBeVisible();
      expect(page.url()).toBe(roadmap.url);
    });
  });
});
