/** Settles in a task of its own. A timer would wait four milliseconds from its fifth turn on. */
export const nextTask = () =>
  new Promise((resolve) => {
    if ("scheduler" in globalThis) scheduler.postTask(() => resolve(undefined));
    else setTimeout(resolve);
  });

/** Settles in a task behind the next paint, or in the next task of a page that is hidden and paints nothing. */
export const afterPaint = () =>
  new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Calls `load` once for all who ask for the same thing, and again after a failure.
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
