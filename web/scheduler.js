/** Settles in a task of its own. A timer would wait four milliseconds from its fifth call on. */
export const nextTask = () =>
  new Promise((resolve) => {
    // A page around an element may have a `scheduler` of its own.
    if ("scheduler" in globalThis && "postTask" in scheduler) scheduler.postTask(() => resolve(undefined));
    else setTimeout(resolve);
  });

/** Settles after some milliseconds. @param {number} milliseconds @returns {Promise<undefined>} */
export const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How long to wait for a paint, in milliseconds: after that, the page may be hidden or out of view. */
const PAINT_TIMEOUT = 500;

/** Settles in a task behind the next paint, or without one where the page paints nothing. */
export const afterPaint = () =>
  new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : PAINT_TIMEOUT);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Calls `load` once for all who ask for one thing, and again after a failure.
 *
 * @template T
 * @param {(what: string) => Promise<T>} load
 */
export function onceUnlessItFails(load) {
  /** @type {Record<string, Promise<T> | undefined>} */
  const loading = {};
  return (what = "") =>
    (loading[what] ??= load(what).catch((error) => {
      loading[what] = undefined;
      throw error;
    }));
}
