// The app in the shadow root of a <cairn-roadmap>. embed.js loads this script when the element nears the window.
import { createElementHost } from "../element_host.js";
import { runProgram } from "../program.js";
import { followAppearance } from "./appearance.js";
import { focusAgain, leave } from "./going_on.js";
import { keepKeys } from "./keys.js";
import { make, makeModest, showFailure } from "./markup.js";
import { forwardPageEvents } from "./page_events.js";
import { afterTwoFrames, reservedSpace } from "./reserved_space.js";
import { speak } from "./language.js";
import { compiled } from "./wasm.js";

/** @typedef {import("./going_on.js").Left} Left */
/** @typedef {{ roadmap: string, title: string | undefined, steps: number, stepsDone: number, hours: number, hoursDone: number }} Completion */

const styles = new CSSStyleSheet();
styles.replaceSync(STYLES);

/**
 * Shows the roadmap of an element in its shadow root. `again` begins anew; `before` is what the last view left, if
 * there was one.
 *
 * @param {HTMLElement} element
 * @param {ShadowRoot} root
 * @param {CSSStyleSheet[]} sheets
 * @param {() => void} again
 * @param {Left | undefined} before
 */
export function view(element, root, sheets, again, before) {
  const stop = new AbortController();
  const { signal } = stop;
  const events = new EventTarget();
  /** @param {string} name */
  const tell = (name) => events.dispatchEvent(new Event(name));
  /** @param {string} name @param {object} detail */
  const say = (name, detail) => element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));

  const app = make("div", { id: "cairn" }, make("p", { className: "starting", textContent: "Opening the roadmap …" }));
  const box = make("div", { className: "host", lang: "en" }, app);
  root.adoptedStyleSheets = [...sheets, styles];
  // A view that begins anew keeps its height until its rows are there.
  box.style.minHeight = before?.height ?? "";
  root.replaceChildren(box);
  // `rem` would be that of the page; this is the size that the person chose.
  box.style.setProperty("--rem", getComputedStyle(box).fontSize);

  const paint = followAppearance(element, box, signal);
  /** @type {Completion | undefined} */
  let completion;
  const space = reservedSpace(element, box, signal, () => completion !== undefined);
  for (const name of ["pointerdown", "keydown"]) root.addEventListener(name, () => space.giveBack(), { signal });
  keepKeys(root, signal);

  const chosen = ["src", "section"].map((name) => element.getAttribute(name)).join("\n");
  const goOn = () => {
    if (signal.aborted || !before) return;
    box.style.minHeight = "";
    const left = before;
    before = undefined;
    focusAgain(left, element, box, root);
  };

  let isResizing = false;
  const sizes = new ResizeObserver(() => {
    if (app.firstElementChild?.className === "app" && box.offsetHeight >= element.offsetHeight) space.release();
    isResizing = true;
    tell("resize");
    isResizing = false;
  });
  sizes.observe(box);

  forwardPageEvents(events, signal);
  const scrolled = () => {
    tell("scroll");
    space.rest();
  };
  // Whatever element scrolls it.
  addEventListener("scroll", scrolled, { signal, capture: true, passive: true });
  // Elements of one page get no event of the storage from each other.
  /** @param {Event} event */
  const otherChanged = (event) => {
    const { target, detail } = /** @type {CustomEvent} */ (event);
    if (target !== element && detail?.roadmap === completion?.roadmap) tell("pageshow");
  };
  addEventListener("cairn-change", otherChanged, { signal });

  const removed = new Promise((resolve) => signal.addEventListener("abort", resolve));
  /** @type {() => void} */
  let arrive = () => {};
  const ready = Promise.race([removed, new Promise((resolve) => (arrive = () => resolve(undefined)))]);
  /** Runs after what the app is doing. @param {() => void} act */
  const afterwards = (act) =>
    queueMicrotask(() => {
      if (signal.aborted) return;
      makeModest(box);
      clearMarks();
      act();
    });

  const isOnlyShown = element.hasAttribute("progress");
  /** @type {((text: string | null) => void)[]} */
  const exporting = [];
  /** @type {string | undefined} */
  let fragment;
  const host = createElementHost({
    element,
    box,
    root,
    events,
    signal,
    again,
    isResizing: () => isResizing,
    standing: () => (before?.chosen === chosen ? before.standing : undefined),
    wasWhole: () => before?.isWhole ?? false,
    fragment: () => fragment,
    reports: {
      reportCompletion(roadmap, steps, stepsDone, seconds, secondsDone) {
        const isFirst = completion === undefined;
        const now = {
          roadmap,
          title: completion?.title,
          steps,
          stepsDone,
          hours: seconds / 3600,
          hoursDone: secondsDone / 3600,
        };
        completion = now;
        afterwards(() => {
          const last = completion ?? now;
          last.title ??= box.querySelector("h1, h2")?.textContent ?? undefined;
          Object.assign(box, { role: "region", ariaLabel: last.title });
          // The rows are there two frames later.
          if (isFirst) afterTwoFrames(hasRows);
          arrive();
          say(isFirst ? "cairn-ready" : "cairn-change", { ...last });
        });
      },
      reportError: (message) =>
        afterwards(() => {
          space.release();
          goOn();
          arrive();
          say("cairn-error", { message });
        }),
      deliverExport(text) {
        for (const done of exporting.splice(0)) done(text);
      },
      showFailure(message) {
        if (signal.aborted) return;
        showFailure(app, message, again, host);
        host.reportError(message);
      },
    },
  });
  const hasRows = () => {
    if (signal.aborted) return;
    goOn();
    space.giveBack(false);
    space.rest();
  };

  const start = async () => {
    try {
      const [first] = await Promise.all([compiled("first"), speak(element, box, host)]);
      if (!signal.aborted) await runProgram(host, first, compiled);
    } catch (error) {
      host.showFailure(
        `${/** @type {Error} */ (error).message}. Your saved progress is still there. Check the connection and try again.`,
      );
    }
  };
  start();

  return {
    get completion() {
      return completion && { ...completion };
    },
    paint,
    ready,
    /** @param {string} topic */
    goTo(topic) {
      fragment = String(topic);
      tell("hashchange");
      fragment = undefined;
    },
    goToNext: () => tell("cairn-next"),
    /** @returns {Promise<string | null>} */
    async exportProgress() {
      if (!completion || isOnlyShown) return null;
      const lazy = host.loadPart("lazy").catch(() => {
        throw new Error("A part of Cairn could not be loaded. Check the connection and try again.");
      });
      await Promise.race([lazy, removed]);
      if (signal.aborted) return null;
      return new Promise((resolve) => {
        exporting.push(resolve);
        tell("cairn-export");
      });
    },
    /** Takes the app out, and returns what it leaves for the next view. */
    end() {
      const left = before ?? { height: completion && getComputedStyle(box).height, chosen, ...leave(box, root) };
      // What is not saved yet is saved now.
      tell("pagehide");
      stop.abort();
      host.deliverExport(null);
      sizes.disconnect();
      box.style.minHeight = left.height ?? "";
      box.replaceChildren();
      clearMarks();
      return left;
    },
  };
}

/** Removes marks of the Performance API, which serve to measure Cairn's own page. */
function clearMarks() {
  for (const { name } of performance.getEntriesByType("mark"))
    if (name.startsWith("cairn: ")) performance.clearMarks(name);
}
