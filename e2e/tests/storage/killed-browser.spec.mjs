// What was said to be saved outlives the browser. It needs the full browser and profiles that last.
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copiedMarks } from "../../fixtures/backup_store.mjs";
import { AS_ROOT } from "../../fixtures/browser.mjs";
import { wide } from "../../fixtures/large.mjs";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { begin, buttonOf, fieldOf } from "../../pages/notes.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { STEP, openStep } from "../../pages/step.mjs";
import { Writing } from "../../pages/writing.mjs";

const STEPS = TOPICS.filter(({ level }) => level === 3).map(({ title }) => plain(title));

/** A browser with a lasting profile, as a person starts it; `kill` ends it like a power failure. */
async function startBrowser(profile, url, rows) {
  const port = join(profile, "DevToolsActivePort");
  await rm(port, { force: true });
  const words = [
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--disable-background-networking",
  ];
  const browser = spawn(process.env.CHROMIUM, [...words, ...AS_ROOT, "about:blank"], {
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((end) => browser.once("exit", end));
  let said;
  await expect
    .poll(async () => (said = await readFile(port, "utf8").catch(() => "")), { timeout: 60_000 })
    .not.toBe("");
  const client = await chromium.connectOverCDP(`http://127.0.0.1:${said.split("\n")[0]}`);
  const page = await client.contexts()[0].newPage();
  await page.setViewportSize({ width: 1280, height: 720 });
  return {
    roadmap: new RoadmapPage(page, url, rows),
    kill: async () => {
      // All its processes at once: it is the leader of a process group.
      process.kill(-browser.pid, "SIGKILL");
      await ended;
      await client.close().catch(() => {});
    },
  };
}

/** Visits with one profile, each of which the browser is killed after. */
const visitsOf = (profile, address, rows) => async (/** @type {(roadmap: RoadmapPage) => Promise<unknown>} */ act) => {
  const { roadmap, kill } = await startBrowser(profile, address, rows);
  try {
    await act(roadmap);
  } finally {
    await kill();
  }
};

/** So many seconds behind a tick the browser is killed, in turn. */
const DELAYS = [0, 1, 3];

test("every saved tick is there after the browser was killed, at once or some seconds later", async ({
  address,
  rows,
  repetitions,
}) => {
  test.setTimeout(600_000);
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  for (let kill = 0; kill <= repetitions; kill += 1) {
    const { roadmap, kill: end } = await startBrowser(profile, address, rows);
    try {
      await roadmap.open();
      await roadmap.expandAll();
      for (const [before, step] of STEPS.slice(0, kill).entries())
        await expect(roadmap.checkbox(step), `killed ${DELAYS[before % 3]} s later`).toBeChecked();
      if (kill < repetitions) {
        await roadmap.tick(STEPS[kill]);
        await roadmap.expectSaved();
        await new Promise((later) => setTimeout(later, DELAYS[kill % 3] * 1000));
      }
    } finally {
      await end();
    }
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("what was typed into a note that is still open is there after the browser was killed", async ({
  address,
  rows,
  repetitions,
}) => {
  test.setTimeout(600_000);
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  let before = "";
  for (let kill = 0; kill <= repetitions; kill += 1) {
    const { roadmap, kill: end } = await startBrowser(profile, address, rows);
    try {
      await openStep(roadmap);
      await roadmap.waitForLazyPart();
      if (before) await expect(buttonOf(roadmap, STEP)).toBeVisible();
      await begin(roadmap, STEP);
      await expect(fieldOf(roadmap, STEP)).toHaveValue(before);
      before += `line ${kill}\n`;
      await roadmap.press("Control+End");
      await roadmap.page.keyboard.insertText(`line ${kill}\n`);
      // As a tick is: it is copied once it is said to be saved.
      await expect.poll(async () => (await copiedMarks(roadmap.page)).join()).toContain(`line ${kill}`);
      await new Promise((later) => setTimeout(later, DELAYS[kill % 3] * 1000));
    } finally {
      await end();
    }
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("what was typed into the editor is there after the browser was killed, and nothing comes back that was discarded", async ({
  address,
  rows,
  repetitions,
}) => {
  test.setTimeout(600_000);
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  const visits = visitsOf(profile, address, rows);
  const visit = (/** @type {(writing: Writing) => Promise<unknown>} */ act) =>
    visits(async (roadmap) => {
      await roadmap.open();
      await act(new Writing(roadmap));
    });
  let typed = "# Sailing\n\n- [ ] knots\n";
  for (let kill = 0; kill < repetitions; kill += 1) {
    await visit(async (writing) => {
      if (kill === 0) await writing.begin("Empty");
      else {
        await writing.library.open();
        await writing.library.press("Go on writing Sailing");
        await expect(writing.field).toHaveValue(typed);
      }
      typed += `- [ ] step ${kill}\n`;
      await writing.write(typed);
      await expect.poll(async () => (await copiedMarks(writing.page)).join()).toContain(`step ${kill}`);
      await new Promise((later) => setTimeout(later, DELAYS[kill % 3] * 1000));
    });
  }
  await visit(async (writing) => {
    await writing.library.open();
    await writing.library.press("Discard the draft of Sailing");
    await expect.poll(async () => (await copiedMarks(writing.page)).join()).not.toContain("Sailing");
    // What a browser does with localStorage within five seconds is its own affair.
    await new Promise((later) => setTimeout(later, 6000));
  });
  await visit(async (writing) => {
    await writing.library.open();
    await expect(writing.library.dialog).not.toContainText("Sailing");
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("own hours, a running timer and the plan are there after the browser was killed", async ({ address, rows }) => {
  test.setTimeout(600_000);
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  const visits = visitsOf(profile, address, rows);
  const visit = (/** @type {(roadmap: RoadmapPage, timer: Locator) => Promise<unknown>} */ act) =>
    visits(async (roadmap) => {
      await openStep(roadmap);
      await roadmap.waitForLazyPart();
      await act(roadmap, roadmap.page.getByRole("group", { name: "Timer", exact: true }));
    });
  const plan = (/** @type {RoadmapPage} */ roadmap) =>
    roadmap.page.getByRole("button", { name: /^At 6 h a week you finish / });
  await visit(async (roadmap, timer) => {
    await roadmap.choose("Plan …");
    await roadmap.inDialog("Save plan").click();
    await expect(plan(roadmap)).toBeVisible();
    await roadmap.chooseInRow(STEP, "Your hours …");
    await roadmap.dialog.getByLabel("I think it takes", { exact: true }).fill("6");
    await roadmap.inDialog("Save").click();
    await roadmap.expectOverall("0 of 239 hours");
    await roadmap.chooseInRow(STEP, "Start timer");
    await expect(timer).toContainText(STEP);
    await roadmap.expectSaved();
  });
  await visit(async (roadmap, timer) => {
    await roadmap.expectOverall("0 of 239 hours");
    await expect(timer).toContainText(STEP);
    await expect(plan(roadmap)).toBeVisible();
    await expect(roadmap.notices).toHaveCount(0);
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Four hundred steps to import, and one that is marked before. */
const COURSE = `${wide(4)}\n5. **Before**\n- Step before`;
const MARKS = COURSE.replaceAll(/- (?=Step \d)/g, "- [x] ");

for (const [moment, comes] of Object.entries({
  "has begun": async () => {},
  "has marked its first steps": (/** @type {RoadmapPage} */ roadmap) =>
    expect(roadmap.overall).not.toHaveAttribute("aria-valuetext", "1 of 401 steps"),
  "has marked a half of its steps": ({ overall }) =>
    overall.evaluate(async (bar) => {
      while (Number.parseInt(bar.getAttribute("aria-valuetext"), 10) < 200)
        await new Promise((frame) => requestAnimationFrame(frame));
    }),
  "has marked its last step": (/** @type {RoadmapPage} */ roadmap) => roadmap.expectOverall("401 of 401 steps"),
  async "was said to be saved"(/** @type {RoadmapPage} */ roadmap) {
    // Not the toast of the tick before.
    await expect(roadmap.toast).toContainText("Import");
    await roadmap.expectSaved();
  },
})) {
  test(`of an import that ${moment} when the browser is killed, a first part is there, and it can be repeated`, async ({
    address,
    rows,
    repetitions,
  }) => {
    test.setTimeout(600_000);
    for (let run = 0; run < Math.ceil(repetitions / 3); run += 1) {
      const profile = await mkdtemp(join(tmpdir(), "cairn-"));
      const visits = visitsOf(profile, address, rows);
      const visit = (/** @type {(roadmap: RoadmapPage) => Promise<unknown>} */ act) =>
        visits(async (roadmap) => {
          await roadmap.serve(COURSE).open();
          await act(roadmap);
        });
      const merge = async (/** @type {RoadmapPage} */ roadmap) => {
        await roadmap.openFile("mine.md", MARKS);
        await roadmap.inDialog("Merge").click();
      };
      await visit(async (roadmap) => {
        await roadmap.expand("Before");
        await roadmap.tick("Step before");
        await roadmap.expectSaved();
        await merge(roadmap);
        await comes(roadmap);
      });
      let there;
      await visit(async (roadmap) => {
        await roadmap.expandAll();
        await expect(roadmap.checkbox("Step before")).toBeChecked();
        const done = await roadmap.readRows((row) => {
          const { ariaLabel, checked } = row.querySelector("input");
          return checked && /^Step \d/.test(ariaLabel) ? ariaLabel : "";
        });
        there = done.filter(Boolean);
        expect(there).toEqual(Array.from(there, (_, step) => `Step ${step}`));
        await expect(roadmap.notices).toHaveCount(0);
        if (there.length < 400) await merge(roadmap);
        await roadmap.expectOverall("401 of 401 steps");
      });
      test.info().annotations.push({ type: "there afterwards", description: `${there.length} of 400 marks` });
      if (moment === "was said to be saved") expect(there).toHaveLength(400);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

test("what was there before an import that was said to be saved is under Earlier versions after the browser was killed", async ({
  address,
  rows,
}) => {
  test.setTimeout(600_000);
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  const visits = visitsOf(profile, address, rows);
  const visit = (/** @type {(roadmap: RoadmapPage) => Promise<unknown>} */ act) =>
    visits(async (roadmap) => {
      await roadmap.serve(COURSE).open();
      await act(roadmap);
    });
  await visit(async (roadmap) => {
    await roadmap.expand("Before");
    await roadmap.tick("Step before");
    await roadmap.expectSaved();
    await roadmap.openFile("mine.md", MARKS);
    await roadmap.inDialog("Merge").click();
    await roadmap.expectOverall("401 of 401 steps");
    await roadmap.expectSaved();
  });
  await visit(async (roadmap) => {
    await roadmap.openBackup();
    await roadmap.dialog.getByRole("button", { name: /^Preview the version of / }).click();
    await roadmap.inDialog("Restore").click();
    await roadmap.expectOverall("1 of 401 steps");
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("a tick is there after the browser was closed", async ({ address, rows, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  const visit = async (/** @type {(roadmap: RoadmapPage) => Promise<unknown>} */ act) => {
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
    await expect(roadmap.checkbox(STEP)).toBeChecked();
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
