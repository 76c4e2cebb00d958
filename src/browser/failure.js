// A sentence in place of the app, where it cannot start or go on.
import { failureBox, make } from "../../web/markup.js";
import { brokenFile } from "../../web/page/assets.js";
import { page } from "../../web/page/root.js";

/**
 * @param {string} sentence
 * @param {() => void} reload
 */
export function showFailure(sentence, reload) {
  const show = () => {
    const place = document.getElementById("cairn") ?? document.body;
    const tree = page.dataset.prerendered !== "none" && place.querySelector(".prerendered");
    const heading = make(tree ? "h2" : "h1", {}, "Cairn could not start");
    const failure = failureBox(heading, sentence, "Try again", reload);
    document.title = `${heading.textContent} · Cairn`;
    // The prerendered tree, which can be read without the app, stays where it is.
    place.querySelector(".failure")?.remove();
    if (tree) tree.after(failure);
    else place.replaceChildren(make("main", {}, failure));
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
  else show();
}

/**
 * Shows what goes wrong before the app runs: a file that is missing or broken, or no WebAssembly at all.
 *
 * @param {(sentence: string) => void} show
 */
export function watchStart(show) {
  /** @param {Event} event */
  const fail = (event) => {
    const { target } = event;
    // A missing icon stops nothing, and the script checks the styles when it has come.
    if (target instanceof Element && !(target instanceof HTMLScriptElement)) return;
    const { reason, error, message } = /** @type {PromiseRejectionEvent & ErrorEvent} */ (event);
    const cause = reason ?? error;
    const what =
      target instanceof HTMLScriptElement && target.src ? brokenFile(target.src) : (cause?.message ?? message ?? cause);
    const old = typeof WebAssembly === "undefined" ? " This browser has no WebAssembly, which Cairn needs." : "";
    // Later failures follow from the first one.
    stop();
    show(`${what}.${old} Your saved progress is still there. Check the connection and try again.`);
  };
  const stop = () => {
    removeEventListener("error", fail, true);
    removeEventListener("unhandledrejection", fail);
  };
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  addEventListener("cairn-started", stop);
}
