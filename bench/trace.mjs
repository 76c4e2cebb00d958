// What the main thread of a page does, by the browser's own trace.

/** @import { Browser, Page } from "@playwright/test" */

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];

export const startTrace = (/** @type {Browser} */ browser, /** @type {Page} */ page) =>
  browser.startTracing(page, { categories: CATEGORIES });

/**
 * For each click: how many milliseconds the main thread ran, in all its tasks together, from the one with the click
 * until `after` milliseconds later. When it waits for the compositor or for another process it does not run.
 */
export async function workOfClicks(/** @type {Browser} */ browser, after) {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const clicks = traceEvents.filter(({ name, args }) => name === "EventDispatch" && args.data?.type === "click");
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === clicks[0]?.pid && tid === clicks[0].tid,
  );
  return clicks.map(({ ts }) => {
    const during = tasks.filter((task) => task.ts + task.dur >= ts && task.ts < ts + after * 1000);
    return during.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}
