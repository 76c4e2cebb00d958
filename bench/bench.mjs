// Drives the release build and its peers over the same roadmaps, in turns, and prints what each takes.
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch, startHost } from "./from_e2e.mjs";
import { PAGES, addPeers, folderOf } from "./pages.mjs";
import { digits, median, quantile, range } from "./statistics.mjs";
import { visit } from "./visit.mjs";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string" },
    slowdowns: { type: "string" },
    runs: { type: "string" },
    pages: { type: "string" },
    timings: { type: "boolean" },
  },
});
const [SIZES, SLOWDOWNS] = [options.sizes, options.slowdowns].map((list) => list.split(",").map(Number));
const RUNS = Number(options.runs);
const KINDS = options.pages ? options.pages.split(",") : Object.keys(PAGES);
for (const kind of KINDS)
  if (!PAGES[kind]) throw new Error(`There is no page ${kind}, only ${Object.keys(PAGES).join(", ")}.`);

/** What one number a visit gives: the median, with the least and the most. */
const once = { show: range, compare: [median] };
/** What many numbers a visit give, of all runs together: the half and the slowest twentieth. */
const often = {
  show: (numbers) => [0.5, 0.95].map((share) => digits(quantile(numbers, share))).join(" / "),
  compare: [0.5, 0.95].map((share) => (numbers) => quantile(numbers, share)),
};

/** @type {Record<string, [title: string, how: typeof often]>} */
const COLUMNS = {
  work: ["a tick: all main-thread work, p50 / p95", often],
  events: ["a tick: the browser’s Event Timing, p50 / p95", often],
  tick: ["a tick, painted, p50 / p95", often],
  script: ["a tick’s script, p50 / p95", often],
  section: ["tick a section, painted", once],
  expand: ["expand all", once],
  fold: ["fold a section", once],
  filter: ["filter, first key", once],
  clear: ["clear the filter", once],
  reload: ["reload, 10 % ticked", once],
  painted: ["rows painted", once],
  longest: ["longest task of a first visit", once],
  long: ["long tasks in scrolling", once],
  heap: ["heap, MiB", once],
};

const row = (cells) => `| ${cells.join(" | ")} |`;

function printTable(runs) {
  const [ours, ...peers] = KINDS;
  console.log(row(["", ...KINDS, ...peers.map((peer) => `${ours} : ${peer}`)]));
  console.log(row(["---", ...[...KINDS, ...peers].map(() => "--:")]));
  for (const [column, [title, { show, compare }]] of Object.entries(COLUMNS)) {
    const found = KINDS.map((kind) => runs[kind].flatMap((visit) => visit[column]));
    const ratio = (one, other) => (other ? (one / other).toFixed(1) : "–");
    const ratios = found.slice(1).map((theirs) => compare.map((of) => ratio(of(found[0]), of(theirs))).join(" / "));
    console.log(row([title, ...found.map(show), ...ratios]));
  }
}

function printTimings(runs) {
  console.log("\nmoments of a reload, ms since the page began\n");
  for (const [name] of runs[0].marks) {
    console.log(row([name, range(runs.map(({ marks }) => marks.find(([other]) => other === name)[1]))]));
  }
}

const folder = folderOf(SIZES);
await addPeers(folder);
const host = await startHost(folder);
const browser = await launch();
for (const steps of SIZES) {
  for (const slowdown of SLOWDOWNS) {
    const runs = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    for (let run = 0; run < RUNS; run += 1) {
      for (const kind of KINDS) runs[kind].push(await visit(browser, host.origin, kind, steps, slowdown));
    }
    const speed = slowdown === 1 ? "as it is" : `${slowdown} times slower`;
    console.log(`\n${steps.toLocaleString("en")} steps, CPU ${speed}, ${RUNS} runs, median (least–most), in ms\n`);
    printTable(runs);
    if (options.timings && runs.Cairn) printTimings(runs.Cairn);
  }
}
await browser.close();
await host.stop();
rmSync(folder, { recursive: true });
