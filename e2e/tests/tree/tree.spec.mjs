// The tree of topics: what it shows, ticks, and what is expanded.
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";

test("the tree on the page is the author's, topic by topic", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expandAll();
  expect(TOPICS).toHaveLength(16 + 51 + 72);
  const shown = await roadmap.readRows((item) => {
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
  // The document's other heading says nothing more.
  await expect(roadmap.page.getByText("Backend Developer Roadmap", { exact: true })).toHaveCount(0);
  await expect(roadmap.page).toHaveTitle("Python Backend Developer Roadmap · Cairn");
});

test("ticks roll up exactly, by steps and by hours", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await roadmap.tick("Domain names & DNS resolution");
  await roadmap.expectOverall("1 of 234 hours");
  await roadmap.expectMixed("Internet Fundamentals");
  await roadmap.expectMixed("Foundations");
  await expect(roadmap.row("Foundations")).toContainText("1 of 8");
  await expect(roadmap.row("Foundations")).toContainText("1 of 10\u{a0}h");

  await roadmap.checkbox("Internet Fundamentals").click();
  await expect(roadmap.checkbox("SSL/TLS & CDN overview")).toBeChecked();
  await expect(roadmap.checkbox("Internet Fundamentals")).toBeChecked();
  await roadmap.expectOverall("4 of 234 hours");
  await roadmap.checkbox("Internet Fundamentals").uncheck();
  await expect(roadmap.checkbox("SSL/TLS & CDN overview")).not.toBeChecked();
  await roadmap.expectOverall("0 of 234 hours");

  await roadmap.expand("Python Core", "Syntax, Data Types & Control Flow");
  await roadmap.tick("Lists, tuples, sets, dicts");
  await roadmap.expectOverall("2.7 of 234 hours");
  await roadmap.tick("Variables, numbers, strings, booleans", "if/elif/else, loops (for/while)");
  await roadmap.expectOverall("8 of 234 hours");
  await expect(roadmap.page.getByText("3 of 91 steps")).toBeVisible();
});

test("a tap on a title ticks a step and folds a topic", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.page.getByText("Foundations", { exact: true }).click();
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "true");
  await roadmap.page.getByText("Internet Fundamentals", { exact: true }).click();
  await roadmap.page.getByText("SSL/TLS & CDN overview").click();
  await expect(roadmap.checkbox("SSL/TLS & CDN overview")).toBeChecked();
});

test("the page celebrates when all is done, and goes on when a step is unticked", { tag: "@rows" }, async ({
  roadmap,
}) => {
  await roadmap.open();
  await expect(roadmap.page.getByText("All done.")).toHaveCount(0);
  const sections = TOPICS.filter(({ level }) => level === 1).map(({ title }) => title);
  await roadmap.tick(...sections);
  await roadmap.expectOverall("234 of 234 hours");
  await expect(roadmap.overall).toHaveAttribute("aria-valuenow", "100");
  await expect(roadmap.page.getByText("All done.", { exact: true })).toBeVisible();
  await expect(roadmap.nextUp).toBeHidden();
  await expect(roadmap.status).toContainText("The whole roadmap is done.");
  await roadmap.checkbox("Testing").uncheck();
  await expect(roadmap.nextUp).toContainText("Fixtures, parametrization");
});

test("what is expanded is remembered, and all can be expanded and collapsed", { tag: "@rows" }, async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.expectRows(16);
  await roadmap.expand("Foundations", "Dev Environment & Tooling");
  await roadmap.reload();
  await expect(roadmap.checkbox("Dependency management with Poetry")).toBeVisible();
  await roadmap.expectRows(16 + 2 + 4);
  await roadmap.expandAll();
  await roadmap.expectRows(16 + 51 + 72);
  await roadmap.collapseAll();
  await roadmap.expectRows(16);
  await roadmap.reload();
  await roadmap.expectRows(16);
});
