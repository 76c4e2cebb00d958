// The host of the app in a <cairn-roadmap> of another site's page. In a page of Cairn's own it is page_host.js.
import { openBackupStore } from "../src/browser/backup_store.js";
import { takeInput } from "../src/browser/files.js";
import { copyText } from "../src/browser/lazy/clipboard.js";
import { dates } from "../src/browser/lazy/dates.js";
import { downloads } from "../src/browser/lazy/download.js";
import { files } from "../src/browser/lazy/files.js";
import { NO_LIBRARY } from "../src/browser/lazy/library.js";
import { NO_LINKED_FILES } from "../src/browser/lazy/linked_file.js";
import { links } from "../src/browser/lazy/link.js";
import { menus } from "../src/browser/lazy/menus.js";
import { pictures } from "../src/browser/lazy/picture.js";
import { fetchText } from "../src/browser/lazy/remote_text.js";
import { sheets } from "../src/browser/lazy/sheets.js";
import { foldText } from "../src/browser/lazy/text.js";
import { forwardEvents } from "./element/page_events.js";
import { elementRoadmap, never } from "./element/roadmap.js";
import { scrollerOf } from "./element/surroundings.js";
import { afterPaint, nextTask, onceUnlessItFails } from "./scheduler.js";

/** The events of the app's own part of the page. The others are those of the page around. */
const INSIDE = ["keydown", "paste", "drop", "dragover"];
/** The attributes that the app reads. */
const PARAMETERS = ["section", "open", "guide", "readonly", "compact", "progress", "rows"];

/**
 * What the view (element/view.js) does for its host.
 *
 * @typedef {object} View
 * @property {HTMLElement} element
 * @property {HTMLElement} box What holds the app.
 * @property {ShadowRoot} root
 * @property {EventTarget} events Dispatches the events of the page around.
 * @property {AbortSignal} signal Aborts when the app is to leave.
 * @property {() => boolean} isResizing Whether the app is being told of a resize.
 * @property {() => number[] | undefined} standing The row that the reader was at, and how far it was below the box's top.
 * @property {() => boolean} wasWhole Whether a compact roadmap was opened before.
 * @property {() => string | undefined} fragment The topic to which the app must go.
 * @property {() => void} again Begins anew.
 * @property {import("./host.js").Reports} reports
 */

/** All elements of a page share one IndexedDB. */
const sharedStore = lazily(() => {
  const events = new EventTarget();
  return { events, store: openBackupStore(events) };
});

/**
 * The store, which tells the element what happens to it until `signal` aborts.
 *
 * @param {EventTarget} events
 * @param {AbortSignal} signal
 */
function storeFor(events, signal) {
  const shared = sharedStore();
  forwardEvents(["cairn-lost", "cairn-newer", "cairn-slow"], shared.events, events, signal);
  return shared.store;
}

/** What is alike in all elements. */
const IN_EVERY_ELEMENT = {
  setTitle() {},
  prerenderedActions: () => undefined,
  takeParameter: () => undefined,
  payload: () => undefined,
  setSearch() {},
  // As in another site's frame, nothing can be imported or exported.
  isForeignFrame: () => true,
  // The ticks belong to the page around.
  keptFor: () => "",
  isEmbedded: () => true,
  isElement: () => true,
  isSelfContained: () => true,
  // The page around says which roadmap it shows.
  openRoadmap() {},
  watchForUpdates() {},
  // element/language.js replaces these.
  language: () => "en",
  translate: () => undefined,
  takeInput,
};

/** What does something only in a page of Cairn's own: nothing is opened, imported or edited in another site's page. */
const ONLY_IN_PAGES = {
  ...NO_LIBRARY,
  ...NO_LINKED_FILES,
  fetchElsewhere: async () => [],
  async copyRoadmap() {},
  siteFile: async () => undefined,
  builtGuide: () => "",
  guideWithin: () => "",
  canReadCodes: async () => false,
  async readCodes() {},
  beginWith() {},
  beginInLanguage() {},
  downloadSingleFile: async () => false,
  lockDraft: async () => undefined,
  hasDraftLocks: () => false,
  editText() {},
};

/**
 * What stands in for the document: the box, without what else is in the shadow root.
 *
 * @param {HTMLElement} box
 * @param {ShadowRoot} root
 * @returns {import("./host.js").Root}
 */
const rootWithin = (box, root) => ({
  getElementById: (id) => box.querySelector(`#${CSS.escape(id)}`),
  querySelector: (selector) => box.querySelector(selector),
  get activeElement() {
    return box.contains(root.activeElement) ? root.activeElement : null;
  },
});

/**
 * @param {View} view
 * @returns {import("./host.js").Host & import("./host.js").LazyHost}
 */
export function createElementHost(view) {
  const { element, box, root, events, signal, isResizing, standing, wasWhole, fragment, again, reports } = view;
  const removed = new Promise((resolve) => signal.addEventListener("abort", resolve));
  const loadPart = onceUnlessItFails(async (part) => host.loadWasm?.(part));
  /** An app that has left the page while it waited does not continue. @param {Promise<unknown>} wait */
  const unlessRemoved = async (wait) => {
    await wait;
    if (signal.aborted) await never();
  };
  const ownRoot = rootWithin(box, root);
  // The column for the buttons of details is there before the guide is.
  box.toggleAttribute("data-with-details", element.hasAttribute("guide"));

  /** @type {import("./host.js").Host} */
  const host = {
    ...IN_EVERY_ELEMENT,
    ...storeFor(events, signal),
    ...elementRoadmap(element.getAttribute("src"), signal),
    ...reports,
    root: () => ownRoot,
    eventTarget: (name) => (INSIDE.includes(name) ? box : events),
    scrollBy(distance) {
      // If the page above the element is in view, it stays in place when the window is resized.
      if (isResizing() && box.getBoundingClientRect().top >= 0) return;
      scrollerOf(element).scrollBy({ top: distance, behavior: "instant" });
    },
    whenRemoved: () => removed,
    savedPlace(part) {
      const [row, below] = standing() ?? [];
      return part ? box.getBoundingClientRect().top + (below ?? 0) : row;
    },
    fragment,
    parameter(name) {
      const value = PARAMETERS.includes(name) ? element.getAttribute(name) : null;
      return name === "compact" && value !== null && wasWhole() ? "whole" : (value ?? undefined);
    },
    hasLaunchOptions: () => PARAMETERS.some((name) => name !== "rows" && element.hasAttribute(name)),
    reload: again,
    nextTask: () => unlessRemoved(nextTask()),
    afterPaint: () => unlessRemoved(afterPaint()),
    loadPart: (part) => unlessRemoved(loadPart(part)),
  };
  // The element's script has the lazy methods from the start.
  const lazy = { copyText, foldText, fetchText };
  return Object.assign(host, downloads, files, dates(host), links(host), menus, sheets, pictures, ONLY_IN_PAGES, lazy);
}

/**
 * @template T
 * @param {() => T} make
 */
function lazily(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}
