// The states that the page can be in, each with a way there by what a person does, for `state_pictures.mjs`.
import { withCamera } from "../fixtures/camera.mjs";
import { fillStorage, refuseBackupStore } from "../fixtures/conditions.mjs";
import { SANDBOXED } from "../fixtures/host.mjs";
import { large } from "../fixtures/large.mjs";
import { ClassDialog } from "../pages/class-dialog.mjs";
import { changedSteps } from "../pages/dialogs.mjs";
import { write } from "../pages/notes.mjs";
import { openLink, openShare } from "../pages/sharing.mjs";
import { STEP, openStep } from "../pages/step.mjs";
import { offlineMessage } from "../pages/updates.mjs";
import {
  BROKEN,
  CLASS_COURSE,
  COURSE,
  LISTS,
  README,
  SECTIONS,
  afterMonths,
  bring,
  classmates,
  comeBack,
  library,
  onTheWay,
  openAllDone,
  openGuided,
  openHostPage,
  openJourney,
  openOnTheWay,
  openSearch,
  partDone,
  setDate,
  waitForGuide,
} from "./ways.mjs";

/** @import { Way } from "./ways.mjs" */

/** In which media a state is drawn beside light and dark, and what the index says of it. */
const FORCED_COLOURS = { media: "screen", forcedColors: "active", colorScheme: "light", said: "forced colours" };
const DARK_FORCED_COLOURS = { ...FORCED_COLOURS, colorScheme: "dark", said: "dark forced colours" };
const PAPER = { media: "print", forcedColors: "none", colorScheme: "light", said: "paper" };

/** The name of its picture, what it shows, and the way there. The tidy check looks for these names. `conditions` say whether it
 * needs the service worker (`offline`), what it is drawn in beside light and dark (`themes`), and whether it is another
 * one that was only scrolled (`scrolled`), which is drawn and not tested again. */
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
    await openAllDone(roadmap);
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
      await openJourney(roadmap);
    },
    { themes: [FORCED_COLOURS, DARK_FORCED_COLOURS, PAPER] },
  ),
  state(
    "journey-hours",
    "The way so far: the hours done, by the plan and at the pace that was kept",
    async (roadmap) => {
      // Soon enough after the last step for a pace.
      await afterMonths(roadmap, "2026-11-07T12:00:00Z");
      await roadmap.choose("Plan …");
      await roadmap.inDialog("Save plan").click();
      await roadmap.dialog.waitFor({ state: "detached" });
      await openJourney(roadmap, /^Hours done\./);
    },
  ),
  state(
    "journey-sections",
    "The way so far: the sections",
    async (roadmap) => {
      await afterMonths(roadmap);
      await openJourney(roadmap, /^Sections\./);
    },
    { scrolled: true },
  ),
  state(
    "journey-trail",
    "The way so far: the trail, as on its poster",
    async (roadmap) => {
      await afterMonths(roadmap);
      await openJourney(roadmap, /^Trail\./);
    },
    { scrolled: true },
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
  state("codes", "Progress that is too much for one QR code", async (roadmap) => {
    roadmap.serve(large(10_000));
    await roadmap.page.goto(roadmap.at());
    await roadmap.checkbox("Foundations").click();
    await roadmap.openShare();
    const stop = roadmap.inDialog("Stop");
    await roadmap.dialog.getByText("Code 1 of").waitFor();
    await stop.click();
    await stop.waitFor({ state: "hidden" });
    await roadmap.dialog.getByText(/^Code/).evaluate((number) => number.scrollIntoView({ block: "end" }));
  }),
  state("scanning", "Codes that the camera looks for", async (roadmap) => {
    await withCamera(roadmap.page);
    await roadmap.open();
    await roadmap.openBackup();
    await roadmap.inDialog("Read codes …").click();
    await roadmap.dialog.getByText("Looking for a code.").waitFor();
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
    await openOnTheWay(roadmap);
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
  state("arabic", "In Arabic, from right to left", async (roadmap) => {
    await openOnTheWay(roadmap);
    await roadmap.openMenu();
    await roadmap.page.getByRole("menuitemradio", { name: "العربية" }).click();
    await roadmap.page.getByRole("button", { name: "القائمة", exact: true }).waitFor();
    await roadmap.page.getByRole("banner").getByRole("link").waitFor();
  }),
  state("compact", "The compact form, in the page of another site", (roadmap) =>
    openHostPage(roadmap, '<cairn-roadmap src="ada.md" compact></cairn-roadmap>'),
  ),
  state("readonly", "A roadmap that is only shown, in the page of another site", async (roadmap) => {
    await openHostPage(roadmap, '<cairn-roadmap src="ada.md"></cairn-roadmap>');
    await roadmap.tick("Foundations");
    await roadmap.page.getByText("Saved", { exact: true }).waitFor();
    await openHostPage(roadmap, '<cairn-roadmap src="ada.md" readonly></cairn-roadmap>');
    await roadmap.sign("Foundations", "done").waitFor();
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
