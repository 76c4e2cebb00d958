// The app in the shadow root of a <cairn-roadmap>. embed.js loads this script when the element nears the window.
import { createElementHost } from "../element_host.js";
import { runProgram } from "../program.js";
import { followAppearance } from "./appearance.js";
import { focusAgain, leave } from "./going_on.js";
import { keepKeys } from "./keys.js";
import { make } from "../markup.js";
import { makeModest, translatedFailure } from "./markup.js";
import { forwardPageEvents } from "./page_events.js";
import { afterTwoFrames, reservedSpace } from "./reserved_space.js";
import { speak } from "./language.js";
import { compiled } from "./wasm.js";

/** @typedef {import("./going_on.js").Left} Left */
/** @typedef {{ roadmap: string, title: string | undefined, steps: number, stepsDone: number, hours: number, hoursDone: number }} Completion */

const styles = new CSSStyleSheet();
styles.replaceSync(STYLES);

/** Shows the roadmap of an element in its shadow root, from when it is made until `end`. */
export class View {
  #element;
  #root;
  #again;
  /** What the last view left, until this one has gone on from there. @type {Left | undefined} */
  #before;
  /** What `src` and `section` choose. */
  #chosen;
  #stop = new AbortController();
  /** Dispatches to the app the events of the page around. */
  #events = new EventTarget();
  #app = make("div", { id: "cairn" }, make("p", { className: "starting", textContent: "Opening the roadmap …" }));
  /** What holds the app. */
  #box = make("div", { className: "host", lang: "en" }, this.#app);
  #space;
  #sizes = new ResizeObserver(() => this.#resized());
  #isResizing = false;
  /** @type {Completion | undefined} */
  #completion;
  /** The topic to which the app must go. @type {string | undefined} */
  #fragment;
  /** Who waits for an export. @type {((text: string | null) => void)[]} */
  #exporting = [];
  /** Settles when the view ends. @type {Promise<void>} */
  #removed = new Promise((resolve) => this.#signal.addEventListener("abort", () => resolve()));
  /** @type {() => void} */
  #arrive = () => {};
  #host;

  /** Settles when the roadmap or an error is there, or the view has ended. */
  ready = Promise.race([this.#removed, new Promise((resolve) => (this.#arrive = () => resolve(undefined)))]);

  /** Gives the roadmap once more the colours and the font that its attributes and the page around ask for. */
  paint;

  /**
   * @param {HTMLElement} element
   * @param {ShadowRoot} root
   * @param {CSSStyleSheet[]} sheets
   * @param {() => void} again Begins anew.
   * @param {Left | undefined} before What the last view left, if there was one.
   */
  constructor(element, root, sheets, again, before) {
    this.#element = element;
    this.#root = root;
    this.#again = again;
    this.#before = before;
    this.#chosen = ["src", "section"].map((name) => element.getAttribute(name)).join("\n");
    const [box, signal] = [this.#box, this.#signal];
    root.adoptedStyleSheets = [...sheets, styles];
    // A view that begins anew keeps its height until its rows are there.
    box.style.minHeight = before?.height ?? "";
    root.replaceChildren(box);
    // `rem` would be that of the page; this is the size that the person chose.
    box.style.setProperty("--rem", getComputedStyle(box).fontSize);
    this.paint = followAppearance(element, box, signal);
    this.#space = reservedSpace(element, box, signal, () => this.#completion !== undefined);
    for (const name of ["pointerdown", "keydown"])
      root.addEventListener(name, () => this.#space.giveBack(), { signal });
    keepKeys(root, signal);
    this.#sizes.observe(box);
    this.#followPage();
    this.#host = this.#makeHost();
    this.#start();
  }

  get #signal() {
    return this.#stop.signal;
  }

  get completion() {
    return this.#completion && { ...this.#completion };
  }

  /** @param {string} topic */
  goTo(topic) {
    this.#fragment = String(topic);
    this.#tell("hashchange");
    this.#fragment = undefined;
  }

  goToNext() {
    this.#tell("cairn-next");
  }

  /** @returns {Promise<string | null>} */
  async exportProgress() {
    const isOnlyShown = this.#element.hasAttribute("progress");
    if (!this.#completion || isOnlyShown) return null;
    const lazy = this.#host.loadPart("lazy").catch(() => {
      throw new Error("A part of Cairn could not be loaded. Check the connection and try again.");
    });
    await Promise.race([lazy, this.#removed]);
    if (this.#signal.aborted) return null;
    return new Promise((resolve) => {
      this.#exporting.push(resolve);
      this.#tell("cairn-export");
    });
  }

  /** Takes the app out, and returns what it leaves for the next view. */
  end() {
    const box = this.#box;
    const height = this.#completion && getComputedStyle(box).height;
    const left = this.#before ?? { height, chosen: this.#chosen, ...leave(box, this.#root) };
    // What is not saved yet is saved now.
    this.#tell("pagehide");
    this.#stop.abort();
    this.#deliverExport(null);
    this.#sizes.disconnect();
    box.style.minHeight = left.height ?? "";
    box.replaceChildren();
    clearMarks();
    return left;
  }

  /** @param {string} name */
  #tell(name) {
    this.#events.dispatchEvent(new Event(name));
  }

  /** @param {string} name @param {object} detail */
  #say(name, detail) {
    this.#element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Runs after what the app is doing. @param {() => void} act */
  #afterwards(act) {
    queueMicrotask(() => {
      if (this.#signal.aborted) return;
      makeModest(this.#box);
      clearMarks();
      act();
    });
  }

  #resized() {
    const isThere = this.#app.firstElementChild?.className === "app";
    if (isThere && this.#box.offsetHeight >= this.#element.offsetHeight) this.#space.release();
    this.#isResizing = true;
    this.#tell("resize");
    this.#isResizing = false;
  }

  #followPage() {
    const signal = this.#signal;
    forwardPageEvents(this.#events, signal);
    const scrolled = () => {
      this.#tell("scroll");
      this.#space.rest();
    };
    // Whatever element scrolls it.
    addEventListener("scroll", scrolled, { signal, capture: true, passive: true });
    // Elements of one page get no event of the storage from each other.
    /** @param {Event} event */
    const otherChanged = (event) => {
      const { target, detail } = /** @type {CustomEvent} */ (event);
      if (target !== this.#element && detail?.roadmap === this.#completion?.roadmap) this.#tell("pageshow");
    };
    addEventListener("cairn-change", otherChanged, { signal });
  }

  #makeHost() {
    return createElementHost({
      element: this.#element,
      box: this.#box,
      root: this.#root,
      events: this.#events,
      signal: this.#signal,
      again: this.#again,
      isResizing: () => this.#isResizing,
      standing: () => (this.#before?.chosen === this.#chosen ? this.#before.standing : undefined),
      wasWhole: () => this.#before?.isWhole ?? false,
      fragment: () => this.#fragment,
      reports: {
        reportCompletion: (...figures) => this.#reportCompletion(...figures),
        reportError: (message) => this.#reportError(message),
        deliverExport: (text) => this.#deliverExport(text),
        showFailure: (message) => this.#showFailure(message),
      },
    });
  }

  async #start() {
    try {
      const [first] = await Promise.all([compiled("first"), speak(this.#element, this.#box, this.#host)]);
      if (!this.#signal.aborted) await runProgram(this.#host, first, compiled);
    } catch (error) {
      this.#showFailure(
        `${/** @type {Error} */ (error).message}. Your saved progress is still there. Check the connection and try again.`,
      );
    }
  }

  /** @type {import("../host.js").Reports["reportCompletion"]} */
  #reportCompletion(roadmap, steps, stepsDone, seconds, secondsDone) {
    const isFirst = this.#completion === undefined;
    const hours = { hours: seconds / 3600, hoursDone: secondsDone / 3600 };
    const now = { roadmap, title: this.#completion?.title, steps, stepsDone, ...hours };
    this.#completion = now;
    this.#afterwards(() => {
      const last = this.#completion ?? now;
      last.title ??= this.#box.querySelector("h1, h2")?.textContent ?? undefined;
      Object.assign(this.#box, { role: "region", ariaLabel: last.title });
      // The rows are there two frames later.
      if (isFirst) afterTwoFrames(() => this.#hasRows());
      this.#arrive();
      this.#say(isFirst ? "cairn-ready" : "cairn-change", { ...last });
    });
  }

  /** @param {string} message */
  #reportError(message) {
    this.#afterwards(() => {
      this.#space.release();
      this.#goOn();
      this.#arrive();
      this.#say("cairn-error", { message });
    });
  }

  /** @param {string | null} text */
  #deliverExport(text) {
    for (const done of this.#exporting.splice(0)) done(text);
  }

  /** @param {string} message */
  #showFailure(message) {
    if (this.#signal.aborted) return;
    this.#app.replaceChildren(translatedFailure(message, this.#again, this.#host));
    this.#reportError(message);
  }

  #hasRows() {
    if (this.#signal.aborted) return;
    this.#goOn();
    this.#space.giveBack(false);
    this.#space.rest();
  }

  /** Goes on where the last view has ended. */
  #goOn() {
    const before = this.#before;
    if (this.#signal.aborted || !before) return;
    this.#box.style.minHeight = "";
    this.#before = undefined;
    focusAgain(before, this.#element, this.#box, this.#root);
  }
}

/** Removes marks of the Performance API, which serve to measure Cairn's own page. */
function clearMarks() {
  for (const { name } of performance.getEntriesByType("mark"))
    if (name.startsWith("cairn: ")) performance.clearMarks(name);
}
