// One visit: everything that is measured, of one page at one size.
import { setTimeout as pause } from "node:timers/promises";
import { PAGES } from "./pages.mjs";
import { startTrace, workOfClicks } from "./trace.mjs";

/** @import { Browser, Page } from "@playwright/test" */

const TICKS = 12;

/** What a tick sets off is over by then, in milliseconds; a toast's end is not counted to it. */
const AFTER_A_TICK = 600;

/** Browsers tell nothing of events that took less, in milliseconds. */
const LEAST_EVENT = 16;

/** What runs in the page before anything else. */
function instruments() {
  // The other pages have no service worker to ask.
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  const { instantiate, instantiateStreaming } = WebAssembly;
  const remember = (result) => {
    const { exports } = result.instance ?? result;
    window.wasmMemory ??= Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
    return result;
  };
  WebAssembly.instantiate = async (...words) => remember(await instantiate.apply(WebAssembly, words));
  WebAssembly.instantiateStreaming = async (...words) => remember(await instantiateStreaming.apply(WebAssembly, words));
  window.longTasks = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => window.longTasks.push(duration)),
  ).observe({
    type: "longtask",
    buffered: true,
  });
  window.eventTimes = [];
  window.heedEvents = () => {
    const hear = (list) =>
      list.getEntries().forEach(({ interactionId, duration }) => interactionId && window.eventTimes.push(duration));
    new PerformanceObserver(hear).observe({ type: "event", durationThreshold: 16 });
  };
  /** Until what was changed is painted: the next frame, and the first task behind it. */
  window.painted = () =>
    new Promise((painted) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => painted(performance.now());
        channel.port2.postMessage(null);
      });
    });
  /** Until nothing that ends is moving, and the page has nothing to do. */
  window.atRest = async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter((it) => it.playState === "running" && Number(it.effect.getComputedTiming().endTime) < 1_000);
    for (let all = moving(); all.length; all = moving()) await Promise.allSettled(all.map(({ finished }) => finished));
    await window.painted();
    await scheduler.postTask(() => {}, { priority: "background" });
  };
  window.timed = async (act) => {
    await window.atRest();
    await window.painted();
    const before = performance.now();
    act();
    return (await window.painted()) - before;
  };
  /** Rows are recycled, so the first in the document need not be the first that is seen. */
  window.fromTheTop = (selector) => {
    const all = Array.from(document.querySelectorAll(selector), (element) => ({
      element,
      top: element.getBoundingClientRect().top,
    }));
    return all.sort((one, other) => one.top - other.top).map(({ element }) => element);
  };
  window.rowsPainted = new Promise((ready) => {
    const look = () =>
      document.querySelector("main input[type=checkbox]") ? window.painted().then(ready) : requestAnimationFrame(look);
    look();
  });
}

const BOX = "main input[type=checkbox]";
const FOLD = "main button[aria-expanded]";

/** The main thread's work for each tick, by the trace. */
async function workOfTicks(/** @type {Browser} */ browser, /** @type {Page} */ page, steps) {
  await page.evaluate((steps) => {
    const boxes = window.fromTheTop(steps).slice(0, 6);
    // In a task of its own, so that nothing of what asks for it is counted.
    window.tickLater = (tick) => setTimeout(() => boxes[tick % boxes.length].click());
    return window.atRest();
  }, steps);
  await startTrace(browser, page);
  for (let tick = 0; tick < TICKS; tick += 1) {
    await page.evaluate((tick) => void window.tickLater(tick), tick);
    await pause(AFTER_A_TICK);
  }
  const work = await workOfClicks(browser, AFTER_A_TICK);
  if (work.length !== TICKS) throw new Error(`The trace has ${work.length} of ${TICKS} clicks.`);
  return work;
}

/** What the browser's Event Timing says of each tick by a mouse. */
async function eventTimesOfTicks(/** @type {Page} */ page, steps) {
  const places = await page.evaluate((steps) => {
    window.heedEvents();
    const middles = window.fromTheTop(steps).map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return middles.filter(({ y }) => y > innerHeight / 4 && y < (innerHeight * 3) / 4).slice(0, 6);
  }, steps);
  const ticked = () => page.evaluate((box) => document.querySelectorAll(`${box}:checked`).length, BOX);
  const times = [];
  for (let tick = 0; tick < TICKS; tick += 1) {
    const { x, y } = places[tick % places.length];
    await page.mouse.move(x, y);
    await page.evaluate(() => window.atRest());
    const before = await ticked();
    await page.evaluate(() => (window.eventTimes.length = 0));
    await page.mouse.down();
    await page.mouse.up();
    await page.evaluate(() => window.atRest());
    if ((await ticked()) === before) throw new Error("A click on a box did not tick it.");
    times.push(await page.evaluate((least) => Math.max(least, ...window.eventTimes), LEAST_EVENT));
  }
  return times;
}

/** Ticks by script, until they are painted, and until the script is done. */
const ticksByScript = (/** @type {Page} */ page, steps) =>
  page.evaluate(async (steps) => {
    const boxes = window.fromTheTop(steps).slice(0, 10);
    const [times, scripts] = [[], []];
    for (let turn = 0; turn < 40; turn += 1) {
      await window.painted();
      const before = performance.now();
      boxes[turn % boxes.length].click();
      times.push((await window.painted()) - before);
    }
    for (let turn = 0; turn < 40; turn += 1) {
      const before = performance.now();
      boxes[turn % boxes.length].click();
      for (let task = 0; task < 20; task += 1) await null;
      scripts.push(performance.now() - before);
      await window.painted();
    }
    return { times, scripts };
  }, steps);

/** Gives what was found by column; a column has one number or many. */
export async function visit(/** @type {Browser} */ browser, origin, kind, steps, slowdown) {
  const { address, key, steps: boxesOfSteps, openSearch } = PAGES[kind];
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  const client = await context.newCDPSession(page);
  await page.addInitScript(instruments);
  const found = {};
  const start = async () => {
    await page.goto("about:blank");
    await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(`${origin}/${address(steps)}`);
    return page.evaluate(() => window.rowsPainted);
  };
  // Nobody was here before: nothing is compiled, and no file kept.
  await start();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.atRest());
  found.longest = Math.max(0, ...(await page.evaluate(() => window.longTasks)));

  found.painted = await start();
  await page.evaluate(
    (/** @type {[string[], string]} */ [keys, text]) => keys.forEach((key) => localStorage.setItem(key, text)),
    [Array.from({ length: steps / 10 }, (_, n) => key(steps, n * 10)), '{"v":1,"mark":"done","at":[1,0,0]}'],
  );
  found.reload = await start();
  found.marks = await page.evaluate(() =>
    performance.getEntriesByType("mark").map(({ name, startTime }) => [name, startTime]),
  );

  // Cairn has it in its menu.
  await page.evaluate(() => document.querySelector("[aria-haspopup=menu]")?.click());
  const expandAll = await page.waitForFunction(() =>
    [...document.querySelectorAll("button, [role=menuitem]")].find(({ textContent }) => textContent === "Expand all"),
  );
  found.expand = await expandAll.evaluate((button) => window.timed(() => button.click()));
  const kept = await page.evaluate((boxes) => document.querySelectorAll(`${boxes}:checked`).length, boxesOfSteps);
  if (kept === 0) throw new Error(`${kind} does not show the ticks that were stored.`);
  found.work = await workOfTicks(browser, page, boxesOfSteps);
  found.events = await eventTimesOfTicks(page, boxesOfSteps);
  const { times, scripts } = await ticksByScript(page, boxesOfSteps);
  Object.assign(found, { tick: times, script: scripts });
  found.section = await page.evaluate((box) => window.timed(() => window.fromTheTop(box)[0].click()), BOX);
  // What goes on behind the first paint is not to be counted to what follows.
  await page.waitForFunction(
    (box) => !(/** @type {HTMLInputElement} */ (window.fromTheTop(box)[0]).indeterminate),
    BOX,
  );
  found.fold = await page.evaluate((fold) => window.timed(() => window.fromTheTop(fold)[0].click()), FOLD);
  await page.evaluate((fold) => window.timed(() => window.fromTheTop(fold)[0].click()), FOLD);

  await openSearch(page);
  const type = (text) =>
    page.evaluate((text) => {
      const field = document.querySelector("input[type=search]");
      // React puts a setter of its own before the browser's, and takes what went through it for known.
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      return window.timed(() => {
        set.call(field, text);
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
    }, text);
  found.filter = await type("s");
  await type("so");
  found.clear = await type("");

  found.long = await page.evaluate(async () => {
    await window.atRest();
    const rows = document.querySelector("main li, main [role=treeitem]");
    const scrolls = (element) =>
      element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
    let scroller = rows;
    while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
    scroller ??= document.documentElement;
    window.longTasks.length = 0;
    const frames = 120;
    for (let frame = 0; frame <= frames; frame += 1) {
      scroller.scrollTop = ((scroller.scrollHeight - scroller.clientHeight) * frame) / frames;
      await new Promise((next) => requestAnimationFrame(next));
    }
    await window.painted();
    return window.longTasks.length;
  });
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  found.heap = (usedSize + (await page.evaluate(() => window.wasmMemory?.buffer.byteLength ?? 0))) / 2 ** 20;
  await context.close();
  return found;
}
