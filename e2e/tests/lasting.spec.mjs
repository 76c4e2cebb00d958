// Nothing that was said to be saved is ever lost: not by a browser that is killed, not by other tabs, not by a storage that
// refuses.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { SANDBOXED } from "../host.mjs";
import { RoadmapPage, WITHIN_A_SECOND, expect, refuseReserve, test } from "../roadmap-page.mjs";
import { TOPICS, plain } from "../seed.mjs";

const STEPS = TOPICS.filter(({ level }) => level === 3).map(({ title }) => plain(title));

/** Of this many kills and tabs the demand speaks. */
const RUNS = 20;

/** A browser as a person starts it, with a profile that lasts; `kill` ends it as a machine without power would. */
async function startBrowser(profile, url, rows) {
  const port = join(profile, "DevToolsActivePort");
  await rm(port, { force: true });
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const words = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--no-first-run", "--disable-background-networking"];
  const browser = spawn(process.env.CHROMIUM, [...words, ...root, "about:blank"], { stdio: "ignore", detached: true });
  const ended = new Promise((end) => browser.once("exit", end));
  let said;
  await expect.poll(async () => (said = await readFile(port, "utf8").catch(() => "")), { timeout: 60_000 }).not.toBe("");
  const client = await chromium.connectOverCDP(`http://127.0.0.1:${said.split("\n")[0]}`);
  const page = await client.contexts()[0].newPage();
  return {
    roadmap: new RoadmapPage(page, url, rows),
    kill: async () => {
      // All its processes at once: it leads a group of its own.
      process.kill(-browser.pid, "SIGKILL");
      await ended;
      await client.close().catch(() => {});
    },
  };
}

for (const seconds of [0, 1, 3]) {
  test(`killed ${seconds} s after it said that a tick is saved, every tick is there again`, async ({ address, rows }) => {
    test.setTimeout(600_000);
    const profile = await mkdtemp(join(tmpdir(), "cairn-"));
    for (let kill = 0; kill <= RUNS; kill += 1) {
      const { roadmap, kill: end } = await startBrowser(profile, address, rows);
      try {
        await roadmap.open();
        await roadmap.expandAll();
        for (const step of STEPS.slice(0, kill)) await expect(roadmap.box(step)).toBeChecked();
        if (kill < RUNS) {
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

/** Sections of a hundred steps. */
const wide = (sections) =>
  ["# Wide", ...Array.from({ length: sections * 100 }, (_, step) => {
    const section = step % 100 === 0 ? `${step / 100 + 1}. **${step === 0 ? "Foundations" : `Section ${step / 100 + 1}`}**\n` : "";
    return `${section}- Step ${step}`;
  })].join("\n");

test("four tabs with 100 ticks each, of which one's process dies: every tick that was acknowledged is in every tab", async ({ browser, address, rows }) => {
  test.setTimeout(600_000);
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const acknowledged = new Set();
    // The doomed tab is held where it is to die.
    const last = 10 + run * 4;
    await context.exposeFunction("acknowledge", (title) => {
      acknowledged.add(title);
      return acknowledged.size < last ? undefined : new Promise(() => {});
    });
    const open = async (tab) => {
      const roadmap = new RoadmapPage(await context.newPage(), address, rows).serve(wide(4));
      await roadmap.open();
      await roadmap.unfold(tab === 0 ? "Foundations" : `Section ${tab + 1}`);
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
          // What dies cannot tell afterwards.
          if (box.checked && first === 0) await window.acknowledge(`Step ${step}`);
        }
        return ticked;
      }, tab * 100),
    );
    // That of the doomed one ends with it.
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
        const done = await page.evaluate(() => Object.entries({ ...localStorage }).filter(([key, text]) => /^cairn:[^:]/.test(key) && text.includes('"done"')).length);
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

for (const order of [["focus", "reload", "close"], ["reload", "focus", "close"], ["focus", "close"], ["close"], ["reload", "close"]]) {
  test(`a tab with old state loses none of another's 50 changes: ${order.join(", then ")}`, async ({ roadmap, context }) => {
    // Its storage events are swallowed before the app can hear them: a tab that slept.
    await roadmap.page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation()));
    await roadmap.open();
    await roadmap.tick("Testing");
    const other = await roadmap.tab();
    await other.open();
    await other.expandAll();
    let changes = 0;
    for (const { title, level } of TOPICS) {
      if (level === 3 && changes < 50) {
        await other.tick(plain(title));
        changes += 1;
      }
    }
    expect(changes).toBe(50);
    const done = await other.overall.getAttribute("aria-valuetext");
    for (const what of order) {
      if (what === "focus") await roadmap.page.bringToFront();
      if (what === "reload") await roadmap.reload();
      if (what === "close") {
        await roadmap.tick("Testing");
        await roadmap.page.close({ runBeforeUnload: true });
      }
    }
    const last = new RoadmapPage(await context.newPage(), roadmap.url, roadmap.rows);
    await last.open();
    await last.expectOverall(done);
    await other.expectOverall(done);
  });
}

const REFUSALS = {
  refused: { sandboxed: true },
  null: { script: () => Object.defineProperty(window, "localStorage", { value: null }) },
  "throwing on write": { script: () => (Storage.prototype.setItem = () => { throw new DOMException("no", "InvalidStateError"); }) },
  "full at the start": {
    script: () => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let i = 0; ; i += 1) localStorage.setItem(`other-${size}-${i}`, "x".repeat(size));
        } catch {}
      }
    },
  },
};

for (const [what, { sandboxed, script }] of Object.entries(REFUSALS)) {
  for (const reserve of sandboxed ? ["no"] : ["a", "no"]) {
    test(`with a storage that is ${what} and ${reserve} reserve the main story is the same, with a notice`, async ({ page, host, address, rows }) => {
      if (script) await page.addInitScript(script);
      if (reserve === "no" && !sandboxed) await refuseReserve(page);
      const roadmap = new RoadmapPage(page, sandboxed ? host.origin + SANDBOXED : address, rows);
      await roadmap.open();
      await roadmap.whole();
      await roadmap.unfold("Foundations", "Internet Fundamentals");
      await roadmap.tick("Domain names & DNS resolution", "Testing");
      await expect(roadmap.notices).not.toBeEmpty(WITHIN_A_SECOND);
      await roadmap.expectOverall("13 of 234 hours");
      await roadmap.expectMixed("Foundations");
      await expect(roadmap.next).toContainText("HTTP/HTTPS protocols");
      await roadmap.press("Control+z");
      await roadmap.expectOverall("1 of 234 hours");
      await roadmap.press("Control+Shift+Z");
      await roadmap.expectOverall("13 of 234 hours");
      await roadmap.press("/");
      await roadmap.search.fill("dns");
      await expect(roadmap.box("Domain names & DNS resolution")).toBeChecked();
      await roadmap.press("Escape");
      await roadmap.openProgress();
      const [, text] = await roadmap.download("Download progress");
      expect(Object.keys(JSON.parse(text).marks)).toHaveLength(6);
      await roadmap.inDialog("Reset …").click();
      await roadmap.inDialog("Reset 6 marks").click();
      await roadmap.expectOverall("0 of 234 hours");
      await roadmap.bringFile("mine.json", text);
      await roadmap.inDialog("Replace").click();
      await roadmap.expectOverall("13 of 234 hours");
      if (reserve === "a") await roadmap.expectSaved();
      await expect(roadmap.notices).not.toBeEmpty();
      await roadmap.expectNoViolations({ leaving: ["target-size"] });
      if (reserve === "a") {
        await roadmap.reload();
        await roadmap.expectOverall("13 of 234 hours");
      }
    });
  }
}

test("what only the reserve has is there again, and kept twice with the next tick", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.expectSaved();
  await page.evaluate(() => Object.keys(localStorage).forEach((key) => localStorage.removeItem(key)));
  await roadmap.reload();
  await roadmap.expectOverall("10 of 234 hours");
  await expect(roadmap.notices).toBeEmpty();
  expect(await roadmap.marks()).toEqual([]);
  await roadmap.tick("Testing");
  expect(await roadmap.marks()).toHaveLength(13);
});

test("what was kept before there was a reserve is copied to it", async ({ roadmap, page }) => {
  await refuseReserve(page);
  await roadmap.open();
  await roadmap.tick("Foundations");
  const other = await roadmap.tab();
  await other.open();
  const copied = () =>
    other.page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open("cairn", 1);
          request.onsuccess = () => {
            const count = request.result.transaction("marks").objectStore("marks").count();
            count.onsuccess = () => (request.result.close(), done(count.result));
          };
        }),
    );
  await expect.poll(copied).toBe(8);
});

test("a newer Cairn's reserve makes the page read-only", async ({ roadmap, page }) => {
  await roadmap.open();
  const upgrade = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const request = indexedDB.open("cairn", 2);
          request.onsuccess = () => (request.result.close(), done());
        }),
    );
  await upgrade();
  await expect(roadmap.notices).toContainText("A newer version of Cairn has been here");
  await roadmap.reload();
  await expect(roadmap.notices).toContainText("A newer version of Cairn has been here");
  await roadmap.box("Testing").click();
  await expect(roadmap.box("Testing")).not.toBeChecked();
  expect(await roadmap.marks()).toEqual([]);
});

test("a newer Cairn in another tab makes this one read-only at once", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.whole();
  const other = await roadmap.tab();
  await other.open();
  await other.page.evaluate(() => localStorage.setItem("cairn::format", '{"v":2}'));
  await expect(roadmap.notices).toContainText("A newer version of Cairn has been here", WITHIN_A_SECOND);
  await roadmap.page.bringToFront();
  await roadmap.box("Testing").click();
  await expect(roadmap.box("Testing")).not.toBeChecked();
});

test("after the first tick the browser is asked to keep, and a backup is offered at most once a fortnight", async ({ roadmap, page }) => {
  await page.addInitScript(() => {
    window.asked = 0;
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => ((window.asked += 1), false);
  });
  const asked = () => page.evaluate(() => window.asked);
  const offer = roadmap.notices.getByRole("button", { name: "Download a backup" });
  await roadmap.open();
  await roadmap.whole();
  expect(await asked()).toBe(0);
  await roadmap.tick("Testing");
  await expect.poll(asked).toBe(1);
  await expect(offer, "there is little to lose yet").toBeHidden();
  await roadmap.tick("Python Core");
  expect(await asked(), "once a visit").toBe(1);
  await roadmap.reload();
  await roadmap.tick("Databases");
  await expect(offer).toBeVisible();
  await roadmap.expectNoViolations();
  await roadmap.notices.getByRole("button", { name: "Not now" }).click();
  await expect(roadmap.notices).toBeEmpty();
  await roadmap.reload();
  await roadmap.tick("Version Control");
  await expect.poll(asked).toBe(1);
  await expect(offer).toBeHidden();

  const backdate = (days) => page.evaluate((days) => localStorage.setItem("cairn::backup", String(Date.now() - days * 864e5)), days);
  await backdate(13);
  await roadmap.reload();
  await roadmap.box("Version Control").uncheck();
  await expect.poll(asked).toBe(1);
  await expect(offer).toBeHidden();
  await backdate(15);
  await roadmap.reload();
  await roadmap.tick("Version Control");
  await expect(offer).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), offer.click()]);
  expect(download.suggestedFilename()).toMatch(/^python-backend-progress-/);
  await expect(roadmap.notices).toBeEmpty();

  await backdate(15);
  await roadmap.reload();
  await roadmap.box("Version Control").uncheck();
  await roadmap.notices.getByRole("button", { name: "Never ask" }).click();
  expect((await roadmap.kept())["cairn::backup"]).toBe("never");
  await roadmap.reload();
  await roadmap.tick("Version Control");
  await expect.poll(asked).toBe(1);
  await expect(offer).toBeHidden();
});

test("where the browser promises to keep, no backup is offered", async ({ roadmap, page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => true;
  });
  await roadmap.open();
  await roadmap.tick("Python Core");
  await roadmap.expectSaved();
  await roadmap.rest();
  await expect(roadmap.notices).toBeEmpty();
});
