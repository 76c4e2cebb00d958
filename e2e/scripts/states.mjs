// The states that the page can be in, each with a way there by what a person does, for `state_pictures.mjs`.
import { fillStorage, refuseBackupStore } from "../fixtures/conditions.mjs";
import { SANDBOXED } from "../fixtures/host.mjs";
import { SEED, TOPICS, plain } from "../fixtures/seed.mjs";
import { ClassDialog } from "../pages/class-dialog.mjs";
import { changedSteps } from "../pages/dialogs.mjs";
import { LibraryDialog } from "../pages/library-dialog.mjs";
import { write } from "../pages/notes.mjs";
import { openLink, openShare } from "../pages/sharing.mjs";
import { STEP, openStep } from "../pages/step.mjs";
import { offlineMessage } from "../pages/updates.mjs";

const SECTIONS = TOPICS.filter(({ level }) => level === 1).map(({ title }) => title);
const SYNTAX = "Syntax, Data Types & Control Flow";
const LISTS = "Lists, tuples, sets, dicts";

const COURSE = `# Learn Rust

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

const README = `# Awesome backend

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

const BROKEN = SEED.replace("2. **Python Core** (40", "2. **Python Core** (4x").replace("6.2. **Django", "6.2. Django");

/** Waits for the guide to the shipped roadmap: then the card has the first that there is to read. */
const waitForGuide = (/** @type {RoadmapPage} */ { page }) =>
  page.getByRole("region", { name: "Continue", exact: true }).getByRole("link").waitFor();

const PARTS = ["Foundations", "Ownership", "Traits and generics", "Concurrency", "Tooling", "Practice"];

/** A course of six parts with six steps each, of 3 hours each. */
const CLASS_COURSE = `# Learn Rust\n${PARTS.map(
  (part, at) =>
    `\n## ${part} (18 h)\n\n${Array.from({ length: 6 }, (_, step) => `- ${part}, chapter ${step + 1} {#s${at * 6 + step}}`).join("\n")}\n`,
).join("")}`;

/** What eight learners hand in: so many of the first steps are done, and the next one is begun. */
function classmates(course) {
  const DAY = 24 * 60 * 60 * 1000;
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

async function openGuided(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.open();
  await waitForGuide(roadmap);
}

/** A learner on the way: some done, one in progress, one skipped. */
async function partDone(/** @type {RoadmapPage} */ roadmap) {
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

const setDate = (/** @type {RoadmapPage} */ { page }, date) => page.clock.setFixedTime(date);
const library = (/** @type {RoadmapPage} */ { page }) => new LibraryDialog(page);

async function bring(/** @type {RoadmapPage} */ roadmap, title, text) {
  await library(roadmap).open();
  await library(roadmap).paste(text);
  await library(roadmap).press("Open it");
  await roadmap.page.getByRole("heading", { level: 1, name: title }).waitFor();
}

async function openSearch(/** @type {RoadmapPage} */ { page, search }) {
  const button = page.getByRole("button", { name: "Search and filter" });
  if (await button.isVisible()) await button.click();
  await search.waitFor();
}

/** Opens the page again, at its top. */
async function comeBack(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.reload();
  await roadmap.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

/** Comes back to it: without the line for a first visit, and without a toast. */
export async function openOnTheWay(/** @type {RoadmapPage} */ roadmap) {
  await partDone(roadmap);
  await roadmap.expectSaved();
  await comeBack(roadmap);
  await waitForGuide(roadmap);
}

/** @typedef {(roadmap: RoadmapPage) => Promise<unknown>} Way */

const onTheWay = (/** @type {Way} */ act) => async (/** @type {RoadmapPage} */ roadmap) => {
  await openOnTheWay(roadmap);
  await act(roadmap);
};

const DAY = 24 * 60 * 60 * 1000;

/** What a learner finished, topic by topic in the spring and after the summer. */
async function afterMonths(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.page.clock.setFixedTime("2026-03-02T18:00:00Z");
  await roadmap.open();
  await roadmap.expand(...SECTIONS.slice(0, 4));
  const topics = TOPICS.filter(({ level }) => level === 2).slice(0, 13);
  for (const [at, { title }] of topics.entries()) {
    const days = at < 8 ? at * 3 + (at % 3) : 190 + at * 4 + (at % 2);
    await setDate(roadmap, Date.parse("2026-03-02T18:00:00Z") + days * DAY);
    await roadmap.tick(plain(title));
  }
  await roadmap.expectSaved();
  await setDate(roadmap, "2026-11-28T12:00:00Z");
  await comeBack(roadmap);
}

/** In which media a state is drawn beside light and dark, and what the index says of it. */
const FORCED_COLOURS = { media: "screen", forcedColors: "active", colorScheme: "light", said: "forced colours" };
const DARK_FORCED_COLOURS = { ...FORCED_COLOURS, colorScheme: "dark", said: "dark forced colours" };
const PAPER = { media: "print", forcedColors: "none", colorScheme: "light", said: "paper" };

/** The name of its picture, what it shows, and the way there. The tidy check looks for these names. `conditions` say whether it
 * needs the service worker (`offline`), and what it is drawn in beside light and dark (`themes`). */
const state = (name, title, /** @type {Way} */ lead, conditions = undefined) => ({ name, title, lead, conditions });

export const STATES = [
  state("first-visit", "A first visit", openGuided),
  state("part-done", "Part done: steps done, in progress and skipped", openOnTheWay),
  state("back-after-days", "Back after six days", async (roadmap) => {
    await setDate(roadmap, "2026-03-14T18:00:00Z");
    await partDone(roadmap);
    await roadmap.expectSaved();
    await setDate(roadmap, "2026-03-20T19:00:00Z");
    await comeBack(roadmap);
    await waitForGuide(roadmap);
  }),
  state("toast", "The toast after a tick", async (roadmap) => {
    await openStep(roadmap);
    await roadmap.tick(STEP);
    await roadmap.expectSaved();
  }),
  state("section-finished", "A section finished", async (roadmap) => {
    await roadmap.open();
    await roadmap.tick("Foundations");
    await roadmap.expectSaved();
  }),
  state("all-done", "All done", async (roadmap) => {
    await setDate(roadmap, "2026-03-14T18:00:00Z");
    await roadmap.open();
    await roadmap.tick(...SECTIONS.slice(0, -1));
    await setDate(roadmap, "2026-11-28T18:00:00Z");
    await roadmap.tick(SECTIONS.at(-1));
    await roadmap.expectSaved();
    await comeBack(roadmap);
    await roadmap.page.getByText("All done.").waitFor();
  }),
  state(
    "found",
    "Found",
    onTheWay(async (roadmap) => {
      await openSearch(roadmap);
      await roadmap.search.fill("index");
      await roadmap.settle();
    }),
  ),
  state(
    "nothing-found",
    "Nothing found",
    onTheWay(async (roadmap) => {
      await openSearch(roadmap);
      await roadmap.search.fill("haskell");
      await roadmap.page.getByText("No matches").first().waitFor();
    }),
  ),
  state("nothing-left", "Nothing left to do", async (roadmap) => {
    await allDone(roadmap);
    await roadmap.expectSaved();
    await comeBack(roadmap);
    await openSearch(roadmap);
    await roadmap.filter.selectOption("To do");
    await roadmap.page.getByText("Nothing left to do").first().waitFor();
  }),
  state(
    "offline-ready",
    "Ready to work offline",
    async (roadmap) => {
      await roadmap.open();
      await offlineMessage(roadmap).waitFor();
    },
    { offline: true },
  ),
  state(
    "offline",
    "Offline, with a roadmap that this browser does not have",
    async (roadmap) => {
      await roadmap.open();
      await offlineMessage(roadmap).waitFor();
      await roadmap.page.context().setOffline(true);
      await roadmap.page.goto(roadmap.at("?roadmap=course"));
      await roadmap.alert.waitFor();
    },
    { offline: true },
  ),
  state("storage-refused", "Storage is refused", async (roadmap) => {
    roadmap.url += SANDBOXED.slice(1);
    await roadmap.open();
    await roadmap.notices.waitFor();
  }),
  state("storage-full", "Storage is full", async (roadmap) => {
    await refuseBackupStore(roadmap.page);
    await openStep(roadmap);
    await roadmap.page.evaluate(fillStorage);
    await roadmap.tick(STEP);
    await roadmap.notices.getByText("is full").waitFor();
  }),
  state("damaged", "A kept mark is damaged", async (roadmap) => {
    await refuseBackupStore(roadmap.page);
    await openStep(roadmap);
    await roadmap.tick(STEP, "Testing");
    await roadmap.page.evaluate(() =>
      localStorage.setItem(
        Object.keys(localStorage).find((key) => key.includes("domain-names")),
        "{",
      ),
    );
    await comeBack(roadmap);
    await roadmap.notices.getByText("cannot be read").waitFor();
  }),
  state("renamed", "Finished steps were renamed", async (roadmap) => {
    const course = (step) =>
      `# Course\n1. **Foundations** (4 h)\n- ${step}\n- Reading\n2. **Testing** (2 h)\n- Writing`;
    // The windows share a host.
    const name = `course-${roadmap.page.viewportSize().width}`;
    await roadmap.serve(course("Learn SQL by heart"), name).open();
    await roadmap.expand("Foundations");
    await roadmap.tick("Learn SQL by heart");
    await roadmap.expectSaved();
    await roadmap.serve(course("Joins and other sets"), name).open();
    await changedSteps(roadmap).waitFor();
  }),
  state("plan", "The plan, with the pace that was kept", async (roadmap) => {
    await afterMonths(roadmap);
    await roadmap.choose("Plan …");
    await roadmap.inDialog("Save plan").waitFor();
  }),
  state(
    "journey",
    "The way so far",
    async (roadmap) => {
      await afterMonths(roadmap);
      await roadmap.choose("Journey …");
      await roadmap.page.getByRole("dialog").getByRole("img").first().waitFor();
    },
    { themes: [FORCED_COLOURS, DARK_FORCED_COLOURS, PAPER] },
  ),
  state("class", "A class, as its teacher sees it", async (roadmap) => {
    // The windows share a host.
    const name = `rust-${roadmap.page.viewportSize().width}`;
    await roadmap.serve(CLASS_COURSE, name).open();
    const teacher = new ClassDialog(roadmap);
    await teacher.open();
    await teacher.choose(...classmates(name));
    await teacher.row("Ada Lovelace").waitFor();
  }),
  state("note", "A note on a step, with hours of one’s own and the timer", async (roadmap) => {
    await openStep(roadmap);
    await roadmap.waitForLazyPart();
    await roadmap.chooseInRow(STEP, "Your hours …");
    await roadmap.dialog.getByLabel("I think it takes", { exact: true }).fill("2.5");
    await roadmap.inDialog("Save").click();
    await write(roadmap, STEP, "The chapter on **DNS** first:\n\n- what a resolver caches\n- `dig +trace`");
    await roadmap.chooseInRow(STEP, "Start timer");
    await roadmap.page.getByRole("group", { name: "Timer", exact: true }).waitFor();
  }),
  state("print", "What is printed", async (roadmap) => {
    await roadmap.open();
    await roadmap.choose("Print …");
    await roadmap.inDialog("Print").waitFor();
  }),
  state("cannot-read", "A text that cannot be read", async (roadmap) => {
    await roadmap.open();
    await library(roadmap).open();
    await library(roadmap).paste(BROKEN);
    await library(roadmap).dialog.getByRole("alert").waitFor();
  }),
  state("cannot-show", "A roadmap of the site that cannot be read", (roadmap) => roadmap.serve(BROKEN).open()),
  state("missing", "A roadmap that is not there", (roadmap) => roadmap.open("?roadmap=gone")),
  state("view-only", "Somebody else’s progress", async (roadmap) => {
    await partDone(roadmap);
    const link = await openShare(roadmap, "Ada");
    await roadmap.page.evaluate(() => localStorage.clear());
    await openLink(roadmap, link);
  }),
  state("library-empty", "The library on a first visit", async (roadmap) => {
    await roadmap.open();
    await library(roadmap).open();
  }),
  state("library-several", "The library with several roadmaps", async (roadmap) => {
    await roadmap.open();
    await roadmap.tick("Foundations", "Databases");
    await bring(roadmap, "Learn Rust", COURSE);
    await bring(roadmap, "Awesome backend", README);
    await library(roadmap).open();
  }),
  state("preview", "The preview of a document that was not written for Cairn", async (roadmap) => {
    await roadmap.open();
    await library(roadmap).open();
    await library(roadmap).paste(README);
    await library(roadmap).expectTitle("Open Awesome backend");
  }),
  state(
    "menu",
    "The menu",
    onTheWay((roadmap) => roadmap.openMenu()),
  ),
  state(
    "row-menu",
    "The menu of a row",
    onTheWay((roadmap) => roadmap.openRowMenu(LISTS)),
  ),
  state("reading", "What there is to read for a step", async (roadmap) => {
    await openStep(roadmap);
    await roadmap.page.getByRole("button", { name: `Details of ${STEP}`, exact: true }).click();
    await roadmap.page.getByRole("link", { name: "How to use dig" }).waitFor();
  }),
  state("self-check", "The self-check of a section", async (roadmap) => {
    await roadmap.open();
    await roadmap.page.getByRole("banner").getByRole("link").waitFor();
    await roadmap.chooseInRow("Foundations", "Self-check …");
    await roadmap.dialog.getByRole("checkbox").first().waitFor();
  }),
  state("reviews", "Finished steps to review", async (roadmap) => {
    await setDate(roadmap, "2026-10-01T18:00:00Z");
    await openStep(roadmap);
    await roadmap.choose("Still know it? …");
    await roadmap.dialog.getByRole("switch").check();
    await roadmap.inDialog("Close").click();
    await roadmap.tick(STEP, "SSL/TLS & CDN overview");
    await roadmap.expectSaved();
    await setDate(roadmap, "2026-11-28T12:00:00Z");
    await comeBack(roadmap);
    await roadmap.page.getByRole("button", { name: `Details of ${STEP}`, exact: true }).waitFor();
    await roadmap.page.getByRole("button", { name: "2 finished steps to review" }).click();
    await roadmap.dialog.getByRole("button", { name: `Not any more: ${STEP}` }).waitFor();
  }),
  state("editor", "A roadmap is written", async (roadmap) => {
    await roadmap.open();
    await library(roadmap).open();
    await library(roadmap).press("Course by weeks");
    await roadmap.page.getByRole("dialog", { name: /^Edit / }).waitFor();
    await roadmap.settle();
  }),
  state("make-it-mine", "A copy of one’s own", async (roadmap) => {
    await openOnTheWay(roadmap);
    await roadmap.choose("Make it mine …");
    await roadmap.inDialog("Make it mine").waitFor();
  }),
  state("details", "Details of a step", async (roadmap) => {
    await roadmap.serve(COURSE).open();
    await roadmap.page.getByRole("button", { name: "Dismiss" }).click();
    await roadmap.expand("Foundations", "Practice");
    await roadmap.page.getByRole("button", { name: "Details of Install rustup" }).click();
    await roadmap.page.getByText("The installer brings").waitFor();
  }),
  state(
    "backup",
    "Backup",
    onTheWay((roadmap) => roadmap.openBackup()),
  ),
  state(
    "share",
    "Share",
    onTheWay((roadmap) => roadmap.openShare()),
  ),
  state(
    "keys",
    "Keyboard shortcuts",
    onTheWay(async (roadmap) => {
      await roadmap.press("?");
      await roadmap.keysDialog.waitFor();
    }),
  ),
];
