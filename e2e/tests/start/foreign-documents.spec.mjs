// Documents that were not written for Cairn are opened as they are.
import { hosts } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { expect as expectOnSite, test as testOnSite } from "../../fixtures/site.mjs";
import { title } from "../../pages/element-page.mjs";

const README = `<div align="center"><img src="https://example.org/logo.svg"></div>

# Learn Rust

[![build](https://example.org/badge.svg)](https://example.org) A path for the patient.

## Foundations

- [x] Install \`rustup\` (30 min)
- [ ] Read [the book](https://doc.rust-lang.org/book/) (20 h)
  - [ ] Chapters 1–10
  - [ ] Chapters 11–20

Practice
--------

* [ ] Write a **parser** ~4h
1. [X] Solve ten exercises
`;

const isReader = (request) => /\/reader-[^/]*\.wasm$/.test(request.url());

test.describe("a README with task lists", () => {
  const serve = ({ url }, path) =>
    hosts.get(new URL(url).origin).documents.set(`${path}roadmaps/learn-rust.md`, README);

  test("is a roadmap, and keeps its ticks", async ({ roadmap, page, path }) => {
    serve(roadmap, path);
    await roadmap.open("?roadmap=learn-rust");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Learn Rust");
    await roadmap.expandAll();
    for (const step of ["Install rustup", "Chapters 1–10", "Chapters 11–20", "Write a parser", "Solve ten exercises"])
      await expect(roadmap.checkbox(step)).toBeVisible();
    // What is ticked in the document is the author's progress, not the reader's.
    await expect(roadmap.checkbox("Install rustup")).not.toBeChecked();
    await roadmap.expectOverall("0 of 24.5 hours");
    await roadmap.tick("Write a parser");
    await roadmap.expectSaved();
    await roadmap.reload();
    await expect(roadmap.checkbox("Write a parser")).toBeChecked();
    await roadmap.expectOverall("4 of 24.5 hours");
    await roadmap.expectNoViolations();
  });

  test("is the only thing that loads its reader", async ({ roadmap, page, path }) => {
    serve(roadmap, path);
    const asked = [];
    page.on("request", (request) => isReader(request) && !request.serviceWorker() && asked.push(request.url()));
    // A guide is read by it, too.
    await roadmap.open("?guide=");
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    await roadmap.open("?roadmap=learn-rust");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Learn Rust");
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  test.describe("whose reader does not come", () => {
    test.use({ expected: /reader-|Failed to load/ });

    test("says so, and opens on a second try", async ({ roadmap, page, path }) => {
      serve(roadmap, path);
      await page.context().route(/\/reader-[^/]*\.wasm$/, (route) => route.abort());
      await page.goto(roadmap.at("?roadmap=learn-rust"));
      await expect(roadmap.alert).toContainText(
        "A part of Cairn could not be loaded. Check the connection and try again.",
      );
      await page.context().unroute(/\/reader-[^/]*\.wasm$/);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Learn Rust");
    });
  });
});

test("what holds no steps is refused in a sentence that says what to do", async ({ roadmap, page, path }) => {
  const { documents } = hosts.get(new URL(roadmap.url).origin);
  for (const [text, sentence] of [
    ["Only words.", "Cairn looks for boxes, lists, tables and headings to make steps of"],
    ['{"a": 1}', "It is JSON, but neither a graph of roadmap.sh"],
    ["%PDF-1.7", "It is not text, but another program’s file."],
  ]) {
    documents.set(`${path}roadmaps/odd.md`, text);
    await page.goto(roadmap.at("?roadmap=odd"));
    await expect(roadmap.alert).toContainText(`This file could not be read as a roadmap. ${sentence}`);
    await page.goto("about:blank");
  }
});

test("a drawing of roadmap.sh opens, and takes the progress that roadmap.sh stored", async ({
  roadmap,
  page,
  path,
}) => {
  const node = (id, type, label, x, y) => ({ id, type, position: { x, y }, data: { label } });
  const nodes = [
    node("t", "title", "Beekeeping", 0, 0),
    node("h-1", "topic", "Foundations (3 h)", 0, 100),
    node("s_1", "subtopic", "Frames", 200, 100),
    node("s_2", "subtopic", "Wax", 200, 150),
  ];
  const edges = [{ source: "h-1", target: "s_1" }];
  const { documents } = hosts.get(new URL(roadmap.url).origin);
  documents.set(`${path}roadmaps/bees.md`, JSON.stringify({ nodes, edges }));
  await roadmap.open("?roadmap=bees");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beekeeping");
  await roadmap.expandAll();
  await roadmap.dropFile("stored.json", '{"done": ["s_2", "gone"], "learning": ["s_1"], "skipped": []}');
  await expect(roadmap.dialog.getByRole("heading", { name: "Import stored.json" })).toBeVisible();
  await roadmap.inDialog("Merge").click();
  await expect(roadmap.checkbox("Wax")).toBeChecked();
  await expect(roadmap.checkbox("Frames")).not.toBeChecked();
  await roadmap.expectOverall("1.5 of 3 hours");
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText("A drawing of roadmap.sh has no boxes.");
  await expect(roadmap.dialog.getByRole("heading", { name: "Keep a file ticked" })).toHaveCount(0);
  await roadmap.press("Escape");
});

test("an outline of another program opens", async ({ roadmap, page, path }) => {
  const { documents } = hosts.get(new URL(roadmap.url).origin);
  const body = '<outline text="&lt;b&gt;Foundations&lt;/b&gt; (2 h)"><outline text="Wax" _complete="true"/></outline>';
  documents.set(`${path}roadmaps/bees.md`, `<opml><head><title>Bees</title></head><body>${body}</body></opml>`);
  await roadmap.open("?roadmap=bees");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bees");
  await roadmap.expandAll();
  await expect(roadmap.checkbox("Wax")).not.toBeChecked();
  await roadmap.expectOverall("0 of 2 hours");
});

test("a file of the site is read as its bytes say, and bytes that are no text are named", async ({
  roadmap,
  page,
  path,
}) => {
  const { documents } = hosts.get(new URL(roadmap.url).origin);
  const outline = `<?xml version="1.0" encoding="ISO-8859-1"?>
    <opml version="2.0"><head><title>Vögel</title></head><body><outline text="Schnäbel"/></body></opml>`;
  const plan = "\ufeff# Vögel\r\n\r\n- [ ] Schnäbel\r\n";
  const own = "\ufeff# Vögel\n1. **Schnäbel** (1 h)\n";
  for (const [name, bytes] of /** @type {const} */ ([
    ["outline", Buffer.from(outline, "latin1")],
    ["utf-16", Buffer.from(plan, "utf16le")],
    ["utf-16-big", Buffer.from(plan, "utf16le").swap16()],
    ["own-utf-16", Buffer.from(own, "utf16le")],
    ["own-utf-8", Buffer.from(own)],
  ])) {
    documents.set(`${path}roadmaps/${name}.md`, bytes);
    await page.goto(roadmap.at(`?roadmap=${name}`));
    await expect(page.getByRole("heading", { level: 1 }), name).toHaveText("Vögel");
    await expect(roadmap.checkbox("Schnäbel"), name).toBeVisible();
    await page.reload();
    await expect(roadmap.checkbox("Schnäbel"), name).toBeVisible();
  }
  documents.set(`${path}roadmaps/latin.md`, Buffer.from("# Vögel\n\n- [ ] Schnäbel\n", "latin1"));
  await page.goto(roadmap.at("?roadmap=latin"));
  await expect(roadmap.alert).toContainText("byte 3");
});

test("what its author may want to change stands in the notes for the author", async ({ roadmap, page, path }) => {
  const { documents } = hosts.get(new URL(roadmap.url).origin);
  documents.set(`${path}roadmaps/odd.md`, "# Course\n\n- [ ] Foundations\n- []two\n");
  await roadmap.open("?roadmap=odd");
  await page.getByText("1 note for the author of this roadmap").click();
  await expect(page.getByText("Line 4: read as a box, though GitHub shows it as text.")).toBeVisible();
});

testOnSite("an element shows a document in UTF-16", async ({ site, element }) => {
  site.documents.set("/readme.md", Buffer.from(`\ufeff${README}`, "utf16le"));
  await site.open('<cairn-roadmap src="readme.md" open="all"></cairn-roadmap>');
  await expectOnSite(title(element())).toHaveText("Learn Rust");
});

testOnSite("an element shows such a document in another site's page", async ({ site, element }) => {
  site.documents.set("/readme.md", README);
  await site.open('<cairn-roadmap src="readme.md" open="all"></cairn-roadmap>');
  await expectOnSite(title(element())).toHaveText("Learn Rust");
  await expectOnSite(element().getByRole("checkbox", { name: "Write a parser" })).toBeVisible();
});
