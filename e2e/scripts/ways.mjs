// How a person comes to what `states.mjs` shows: roadmaps, and the first steps in them.
import { hosts } from "../fixtures/host.mjs";
import { SEED, TOPICS, plain } from "../fixtures/seed.mjs";
import { LibraryDialog } from "../pages/library-dialog.mjs";

export const SECTIONS = TOPICS.filter(({ level }) => level === 1).map(({ title }) => title);
const SYNTAX = "Syntax, Data Types & Control Flow";
export const LISTS = "Lists, tuples, sets, dicts";

export const COURSE = `# Learn Rust

A path for the *patient*.

## Foundations (6 h)

- [ ] Install \`rustup\`

  The installer brings a compiler, \`cargo\` and the [standard library](https://doc.rust-lang.org/std/). Take the stable
  one; others can be added later.

  - [The book](https://www.rust-lang.org/learn) (book)
  - [Exercises](https://github.com/rust-lang/rustlings)

- [ ] Hello, world

  \`\`\`rust
  fn main() { println!("Hello, world"); }
  \`\`\`
- [ ] Ownership and borrowing

## Practice (20 h)

- [ ] Write a command-line tool
- [ ] Read somebody else's code
`;

export const README = `# Awesome backend

[![build](https://example.org/badge.svg)](https://example.org) What to read, for the patient.

## Databases

A database outlives the program.

- [ ] [Use The Index, Luke](https://use-the-index-luke.com) - what an index is and what it costs (6 h)
- [x] [The SQL Murder Mystery](https://mystery.knightlab.com) (2 h)

## Networks

1. High Performance Browser Networking
   - TCP
   - TLS
2. Beej's Guide
`;

export const BROKEN = SEED.replace("2. **Python Core** (40", "2. **Python Core** (4x").replace(
  "6.2. **Django",
  "6.2. Django",
);

/** Waits for the guide to the shipped roadmap: then the card has the first that there is to read. */
export const waitForGuide = (/** @type {RoadmapPage} */ { page }) =>
  page.getByRole("region", { name: "Continue", exact: true }).getByRole("link").waitFor();

const DAY = 24 * 60 * 60 * 1000;

const PARTS = ["Foundations", "Ownership", "Traits and generics", "Concurrency", "Tooling", "Practice"];

/** A course of six parts with six steps each, of 3 hours each. */
export const CLASS_COURSE = `# Learn Rust\n${PARTS.map(
  (part, at) =>
    `\n## ${part} (18 h)\n\n${Array.from({ length: 6 }, (_, step) => `- ${part}, chapter ${step + 1} {#s${at * 6 + step}}`).join("\n")}\n`,
).join("")}`;

/** What eight learners hand in: so many of the first steps are done, and the next one is begun. */
export function classmates(course) {
  const mark = (name, days) => [name, Date.now() - days * DAY, Math.floor(Date.now() / DAY) - days, 1];
  const names = ["Ada Lovelace", "Bảo Trần", "Çiğdem Yılmaz", "Dora", "Emil Noether", "Fatima", "Grace", "Hana"];
  return names.map((learner, at) => {
    const done = [36, 8, 8, 0, 15, 8, 22, 3][at];
    const marks = Array.from({ length: done }, (_, step) => [`s${step}`, mark("done", 70 - step)]);
    const begun = done < 36 && done > 0 ? [[`s${done}`, mark("doing", 3 + at * 5)]] : [];
    const file = { cairn: "progress", v: 1, roadmap: course, title: "", learner };
    return [`${learner}.json`, JSON.stringify({ ...file, marks: Object.fromEntries([...marks, ...begun]) })];
  });
}

export async function openGuided(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.open();
  await waitForGuide(roadmap);
}

/** A learner on the way: some done, one in progress, one skipped. */
export async function partDone(/** @type {RoadmapPage} */ roadmap) {
  await openGuided(roadmap);
  await roadmap.tick("Foundations", "Version Control", "Testing");
  await roadmap.expand("Python Core", SYNTAX);
  await roadmap.tick("Variables, numbers, strings, booleans");
  await roadmap.chooseInRow(LISTS, "In progress");
  await roadmap.chooseInRow("Functions, Modules & Packages", "Skip");
}

async function allDone(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.open();
  await roadmap.tick(...SECTIONS);
}

/** What a browser keeps of the ways that were gone. @type {Map<Way, [key: string, text: string][]>} */
const kept = new Map();

/**
 * Comes back after a way to some marks, on a date: without the line for a first visit, and without a toast. The way
 * itself is gone once in a process. Later windows begin with what the first one kept of it, which takes a third of the
 * time.
 */
async function comeBackAfter(/** @type {Way} */ way, /** @type {RoadmapPage} */ roadmap, date = undefined) {
  const { page, url } = roadmap;
  if (kept.has(way)) {
    // A file of the host that runs nothing.
    await page.goto(`${url}icons/cairn.svg`);
    await page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), kept.get(way));
  } else {
    await way(roadmap);
    await roadmap.expectSaved();
    kept.set(way, await page.evaluate(() => Object.entries(localStorage)));
  }
  if (date) await setDate(roadmap, date);
  await roadmap.open();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

export const setDate = (/** @type {RoadmapPage} */ { page }, date) => page.clock.setFixedTime(date);
export const library = (/** @type {RoadmapPage} */ { page }) => new LibraryDialog(page);

export async function bring(/** @type {RoadmapPage} */ roadmap, title, text) {
  await library(roadmap).open();
  await library(roadmap).paste(text);
  await library(roadmap).press("Open it");
  await roadmap.page.getByRole("heading", { level: 1, name: title }).waitFor();
}

export async function openSearch(/** @type {RoadmapPage} */ { page, search }) {
  const button = page.getByRole("button", { name: "Search and filter" });
  if (await button.isVisible()) await button.click();
  await search.waitFor();
}

/** Opens the page again, at its top. */
export async function comeBack(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.reload();
  await roadmap.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

export async function openOnTheWay(/** @type {RoadmapPage} */ roadmap) {
  await comeBackAfter(partDone, roadmap);
  await waitForGuide(roadmap);
}

export const openAllDone = (/** @type {RoadmapPage} */ roadmap) => comeBackAfter(allDone, roadmap);

/** @typedef {(roadmap: RoadmapPage) => Promise<unknown>} Way */

export const onTheWay = (/** @type {Way} */ act) => async (/** @type {RoadmapPage} */ roadmap) => {
  await openOnTheWay(roadmap);
  await act(roadmap);
};

/** What a learner finishes, topic by topic in the spring and after the summer. */
async function spendMonths(/** @type {RoadmapPage} */ roadmap) {
  await setDate(roadmap, "2026-03-02T18:00:00Z");
  await roadmap.open();
  await roadmap.expand(...SECTIONS.slice(0, 4));
  const topics = TOPICS.filter(({ level }) => level === 2).slice(0, 13);
  for (const [at, { title }] of topics.entries()) {
    const days = at < 8 ? at * 3 + (at % 3) : 190 + at * 4 + (at % 2);
    await setDate(roadmap, Date.parse("2026-03-02T18:00:00Z") + days * DAY);
    await roadmap.tick(plain(title));
  }
}

export const afterMonths = (/** @type {RoadmapPage} */ roadmap, date = "2026-11-28T12:00:00Z") =>
  comeBackAfter(spendMonths, roadmap, date);

/** Opens the pictures of the way so far, and brings one of them into the middle of the window. */
export async function openJourney(/** @type {RoadmapPage} */ roadmap, picture = undefined) {
  await roadmap.choose("Journey …");
  await roadmap.dialog.getByRole("img").first().waitFor();
  if (!picture) return;
  await roadmap.dialog
    .getByRole("img", { name: picture })
    .evaluate((image) => image.scrollIntoView({ block: "center", behavior: "instant" }));
}

/** A page of somebody else's site, with a roadmap in it. */
export async function openHostPage(/** @type {RoadmapPage} */ { page, url }, html) {
  const { origin } = new URL(url);
  const { documents, types } = hosts.get(origin);
  documents.set("/ada.md", COURSE);
  documents.set(
    "/ada.html",
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Ada learns Rust</title><style>html { color-scheme: light dark } body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 18px/28px serif } h1 { line-height: 1.15 }</style><script type="module" src="${url}embed.js"></script><main><h1>Ada learns Rust</h1><p>What I read this winter, and in which order.</p>${html}<p>More about it next week.</p></main></html>`,
  );
  types.set("/ada.html", "text/html");
  await page.goto(`${origin}/ada.html`);
  await page.getByRole("heading", { name: "Learn Rust" }).waitFor();
}
