// Drives the release build and a page written by hand over the same roadmaps, in turns, and prints what each takes.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { startHost } from "../fixtures/host.mjs";
import { large } from "../fixtures/large.mjs";
import { refuseServiceWorker } from "../fixtures/conditions.mjs";

const option = (name, otherwise) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise;
const SIZES = option("sizes", "91,1000,10000,50000").split(",").map(Number);
const RUNS = Number(option("runs", 5));
const SLOWDOWNS = option("slowdowns", "1,4").split(",").map(Number);
const TIMINGS = process.argv.includes("--timings");

const PAGES = {
  Cairn: {
    address: (steps) => `?roadmap=${steps}`,
    key: (steps, step) => `cairn:${steps}:s${step}`,
    expand: "Expand all",
    search: async (page) => {
      await page.keyboard.press("/");
    },
  },
  plain: {
    address: (steps) => `plain.html?roadmap=${steps}`,
    key: (steps, step) => `plain:${steps}:s${step}`,
    expand: "Expand all",
    search: async (page) => {
      await page.getByRole("searchbox").focus();
    },
  },
};

const COLUMNS = {
  painted: "rows painted",
  reload: "reload, 10 % ticked",
  expand: "expand all",
  tick: "tick a leaf, p95",
  section: "tick a section",
  fold: "fold a section",
  filter: "filter, first key",
  clear: "clear filter",
  script: "a tick's script",
  heap: "heap, MiB",
  long: "long tasks in scrolling",
  longest: "longest task",
};

/** What runs in the page before anything else. */
function instruments() {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const remember = (result) => {
    const { exports } = result.instance ?? result;
    window.wasmMemory ??= Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
    return result;
  };
  WebAssembly.instantiate = async (...words) => remember(await instantiate.apply(WebAssembly, words));
  WebAssembly.instantiateStreaming = async (...words) => remember(await instantiateStreaming.apply(WebAssembly, words));
  window.longTasks = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => window.longTasks.push(duration))).observe({
    type: "longtask",
    buffered: true,
  });
  /** Until what was changed is painted: the next frame, and the first task behind it. */
  window.painted = () =>
    new Promise((painted) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => painted(performance.now());
        channel.port2.postMessage(null);
      });
    });
  window.timed = async (act) => {
    await window.painted();
    const before = performance.now();
    act();
    return (await window.painted()) - before;
  };
  window.rowsPainted = new Promise((ready) => {
    const look = () => (document.querySelector("main li input") ? window.painted().then(ready) : requestAnimationFrame(look));
    look();
  });
}

/** One visit: everything that is measured, of one page at one size. */
async function visit(browser, origin, kind, steps, slowdown) {
  const { address, key, expand, search } = PAGES[kind];
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  const client = await context.newCDPSession(page);
  await page.addInitScript(instruments);
  // The plain page has none to ask.
  await refuseServiceWorker(page);
  const found = {};
  const start = async () => {
    await page.goto("about:blank");
    await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(`${origin}/${address(steps)}`);
    return page.evaluate(() => window.rowsPainted);
  };
  // Once before, so that the files are in the browser's cache and compiled, as they are for one who comes again.
  await start();
  found.painted = await start();
  await page.evaluate(
    ([keys, text]) => keys.forEach((key) => localStorage.setItem(key, text)),
    [Array.from({ length: steps / 10 }, (_, n) => key(steps, n * 10)), '{"v":1,"mark":"done","at":[1,0,0]}'],
  );
  found.reload = await start();
  if (TIMINGS) found.marks = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name, startTime }) => [name, startTime]));

  found.expand = await page.evaluate((name) => {
    const button = [...document.querySelectorAll("button")].find((button) => button.textContent === name);
    return window.timed(() => button.click());
  }, expand);
  const ticks = await page.evaluate(async () => {
    const isLeaf = (item) => item.querySelector("input") && !/ of /.test(item.innerText);
    const boxes = [...document.querySelectorAll("main li")].filter(isLeaf).map((item) => item.querySelector("input")).slice(0, 10);
    const [times, scripts] = [[], []];
    for (let turn = 0; turn < 40; turn += 1) times.push(await window.timed(() => boxes[turn % boxes.length].click()));
    for (let turn = 0; turn < 40; turn += 1) {
      const before = performance.now();
      boxes[turn % boxes.length].click();
      for (let task = 0; task < 20; task += 1) await null;
      scripts.push(performance.now() - before);
      await window.painted();
    }
    return { times, scripts };
  });
  const sorted = (list) => list.toSorted((one, other) => one - other);
  found.tick = sorted(ticks.times)[37];
  found.script = sorted(ticks.scripts)[20];
  found.section = await page.evaluate(() => window.timed(() => document.querySelector("main li input").click()));
  // What goes on behind the first paint is not to be counted to what follows.
  await page.waitForFunction(() => !document.querySelector("main li input").indeterminate);
  found.fold = await page.evaluate(() => window.timed(() => document.querySelector("main li button").click()));
  await page.evaluate(async () => (document.querySelector("main li button").click(), await window.painted()));

  await search(page);
  const type = (text) =>
    page.evaluate((text) => {
      const field = document.querySelector("input[type=search]");
      return window.timed(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    }, text);
  found.filter = await type("s");
  await type("sockets");
  found.clear = await type("");

  const scrolled = await page.evaluate(async () => {
    window.longTasks.length = 0;
    const frames = 300;
    for (let frame = 0; frame <= frames; frame += 1) {
      scrollTo(0, ((document.documentElement.scrollHeight - innerHeight) * frame) / frames);
      await new Promise((next) => requestAnimationFrame(next));
    }
    await window.painted();
    return window.longTasks;
  });
  found.long = scrolled.length;
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  found.heap = (usedSize + (await page.evaluate(() => window.wasmMemory?.buffer.byteLength ?? 0))) / 2 ** 20;
  await page.goto("about:blank");
  await start();
  found.longest = Math.max(0, ...(await page.evaluate(() => window.longTasks)));
  await context.close();
  return found;
}

const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
cpSync(fileURLToPath(new URL("../../dist", import.meta.url)), folder, { recursive: true });
cpSync(fileURLToPath(new URL("plain.html", import.meta.url)), join(folder, "plain.html"));
for (const steps of SIZES) writeFileSync(join(folder, `roadmaps/${steps}.md`), large(steps, { pinned: true }));
const host = await startHost(folder);
const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });

const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
const digits = (number) => (number < 10 ? number.toFixed(1) : Math.round(number).toString());
const range = (list) => `${digits(median(list))} (${digits(Math.min(...list))}–${digits(Math.max(...list))})`;

for (const steps of SIZES) {
  for (const slowdown of SLOWDOWNS) {
    const runs = Object.fromEntries(Object.keys(PAGES).map((kind) => [kind, []]));
    for (let run = 0; run < RUNS; run += 1) {
      for (const kind of Object.keys(PAGES)) runs[kind].push(await visit(browser, host.origin, kind, steps, slowdown));
    }
    console.log(`\n${steps.toLocaleString("en")} steps, CPU ${slowdown === 1 ? "as it is" : `${slowdown} times slower`}, ${RUNS} runs, median (least–most), in ms\n`);
    console.log(`| | Cairn | plain DOM, only rows in view | ratio |\n|---|---|---|---|`);
    for (const [column, title] of Object.entries(COLUMNS)) {
      const [ours, plain] = Object.values(runs).map((list) => list.map((found) => found[column]));
      const ratio = median(plain) ? (median(ours) / median(plain)).toFixed(2) : "";
      console.log(`| ${title} | ${range(ours)} | ${range(plain)} | ${ratio} |`);
    }
    if (TIMINGS) {
      console.log(`\nmoments of a reload, ms since the page began\n`);
      for (const [name] of runs.Cairn[0].marks) {
        console.log(`| ${name} | ${range(runs.Cairn.map(({ marks }) => marks.find(([other]) => other === name)[1]))} |`);
      }
    }
  }
}
await browser.close();
await host.stop();
rmSync(folder, { recursive: true });
