// What was said to be saved outlives the browser, and a tab whose process dies. It needs the full browser and profiles that last.
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

const STEPS = TOPICS.filter(({ level }) => level === 3).map(({ title }) => plain(title));

/** A browser with a lasting profile, as a person starts it; `kill` ends it like a power failure. */
async function startBrowser(profile, url, rows) {
  const port = join(profile, "DevToolsActivePort");
  await rm(port, { force: true });
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const words = [
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--disable-background-networking",
  ];
  const browser = spawn(process.env.CHROMIUM, [...words, ...root, "about:blank"], { stdio: "ignore", detached: true });
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

for (const [seconds, tag] of [
  [0, []],
  [1, "@everywhere"],
  [3, []],
]) {
  test(`every saved tick is there after the browser was killed ${seconds} s later`, { tag }, async ({
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
        for (const step of STEPS.slice(0, kill)) await expect(roadmap.checkbox(step)).toBeChecked();
        if (kill < repetitions) {
          await roadmap.tick(STEPS[kill]);
          await roadmap.expectSaved();
          await new Promise((later) => setTimeout(later, seconds * 1000));
        }
      } finally {
        await end();
      }
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

/** A roadmap with sections of a hundred steps. */
const wide = (sections) =>
  [
    "# Wide",
    ...Array.from({ length: sections * 100 }, (_, step) => {
      const section =
        step % 100 === 0 ? `${step / 100 + 1}. **${step === 0 ? "Foundations" : `Section ${step / 100 + 1}`}**\n` : "";
      return `${section}- Step ${step}`;
    }),
  ].join("\n");

/** Four hundred steps to import, and one that is marked before. */
const COURSE = `${wide(4)}\n5. **Before**\n- Step before`;
const MARKS = COURSE.replaceAll(/- (?=Step \d)/g, "- [x] ");

for (const [moment, comes] of Object.entries({
  "has begun": async () => {},
  "has marked its first steps": (roadmap) =>
    expect(roadmap.overall).not.toHaveAttribute("aria-valuetext", "1 of 401 steps"),
  "has marked a half of its steps": ({ overall }) =>
    overall.evaluate(async (bar) => {
      while (Number.parseInt(bar.getAttribute("aria-valuetext"), 10) < 200)
        await new Promise((frame) => requestAnimationFrame(frame));
    }),
  "has marked its last step": (roadmap) => roadmap.expectOverall("401 of 401 steps"),
  async "was said to be saved"(roadmap) {
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
      const visit = async (act) => {
        const { roadmap, kill: end } = await startBrowser(profile, address, rows);
        try {
          await roadmap.serve(COURSE).open();
          await act(roadmap);
        } finally {
          await end();
        }
      };
      const merge = async (roadmap) => {
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
  const visit = async (act) => {
    const { roadmap, kill: end } = await startBrowser(profile, address, rows);
    try {
      await roadmap.serve(COURSE).open();
      await act(roadmap);
    } finally {
      await end();
    }
  };
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

test("every acknowledged tick is in every tab when one of four ticking tabs dies", async ({
  browser,
  address,
  rows,
  repetitions,
}) => {
  test.setTimeout(600_000);
  for (let run = 0; run < repetitions; run += 1) {
    const context = await browser.newContext();
    const acknowledged = new Set();
    // The first tab waits where it will be killed.
    const last = 10 + run * Math.floor(80 / repetitions);
    await context.exposeFunction("acknowledge", (title) => {
      acknowledged.add(title);
      return acknowledged.size < last ? undefined : new Promise(() => {});
    });
    const open = async (tab) => {
      const roadmap = new RoadmapPage(await context.newPage(), address, rows).serve(wide(4));
      await roadmap.open();
      await roadmap.expand(tab === 0 ? "Foundations" : `Section ${tab + 1}`);
      return roadmap;
    };
    const tabs = await Promise.all([0, 1, 2, 3].map(open));
    const ticking = tabs.map(({ page }, tab) =>
      page.evaluate(async (first) => {
        const { port1, port2 } = new MessageChannel();
        const ticked = [];
        for (let step = first; step < first + 100; step += 1) {
          const box = document.querySelector(`input[aria-label="Step ${step}"]`);
          box.click();
          await new Promise((turn) => ((port2.onmessage = turn), port1.postMessage(0)));
          if (box.checked) ticked.push(`Step ${step}`);
          // A tab that was killed cannot report afterwards.
          if (box.checked && first === 0) await window.acknowledge(`Step ${step}`);
        }
        return ticked;
      }, tab * 100),
    );
    // The promise of the killed tab ends with it.
    ticking[0].catch(() => {});
    const [doomed, ...others] = tabs;
    await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBe(last);
    const client = await context.newCDPSession(doomed.page);
    const died = new Promise((crash) => doomed.page.once("crash", crash));
    client.send("Page.crash").catch(() => {});
    await died;
    for (const ticked of await Promise.all(ticking.slice(1))) ticked.forEach((title) => acknowledged.add(title));
    expect(acknowledged.size).toBe(300 + last);
    const again = new RoadmapPage(await context.newPage(), address, rows).serve(wide(4));
    await again.open();
    for (const { page } of [...others, again]) {
      const there = async () => {
        const done = await page.evaluate(
          () =>
            Object.entries({ ...localStorage }).filter(
              ([key, text]) => /^cairn:[^:]/.test(key) && text.includes('"done"'),
            ).length,
        );
        const said = await page.getByRole("progressbar", { name: "Overall progress" }).getAttribute("aria-valuetext");
        return Math.min(done, Number(said.split(" ")[0])) >= acknowledged.size;
      };
      await expect.poll(there, { message: `run ${run}` }).toBe(true);
    }
    const text = await again.page.evaluate(() => Object.keys({ ...localStorage }).join(" "));
    for (const title of acknowledged) expect(text).toContain(`:${title.toLowerCase().replace(" ", "-")}-`);
    await context.close();
  }
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
    await expect(roadmap.checkbox(STEP)).toBeChecked();
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
