/** The events of the page around that are passed on unchanged. */
const AROUND = ["pagehide", "pageshow", "visibilitychange", "beforeprint", "afterprint"];

/**
 * Dispatches the page's events on an element's own target, so that the app hears nothing more when the element is gone.
 *
 * @param {EventTarget} events
 * @param {AbortSignal} signal
 */
export function forwardPageEvents(events, signal) {
  forwardEvents(AROUND, window, events, signal);
  /** @param {StorageEvent} event */
  const stored = ({ key, newValue }) => events.dispatchEvent(Object.assign(new Event("storage"), { key, newValue }));
  addEventListener("storage", stored, { signal });
}

/** @param {string[]} names @param {EventTarget} from @param {EventTarget} to @param {AbortSignal} signal */
export function forwardEvents(names, from, to, signal) {
  for (const name of names) from.addEventListener(name, () => to.dispatchEvent(new Event(name)), { signal });
}
