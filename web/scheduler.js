/** Settles in a task of its own. */
export const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Calls `load` once for all who ask, and again after a failure.
 *
 * @template T
 * @param {() => Promise<T>} load
 */
export function onceUnlessItFails(load) {
  /** @type {Promise<T> | undefined} */
  let loading;
  return () =>
    (loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    }));
}
