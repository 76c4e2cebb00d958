// The host of the app in a page of Cairn's own. In another site's page it is element_host.js.
import { openBackupStore } from "../src/browser/backup_store.js";
import { showFailure } from "../src/browser/failure.js";
import { takeInput } from "../src/browser/files.js";
import { isForeignFrame, keptFor, ownAddress, reportHeight } from "../src/browser/frame.js";
import { launch, needsLazy, query } from "./page/address.js";
import { isSingleFile, loadScript, ownScript, wasmFiles } from "./page/assets.js";
import { navigation } from "./page/navigation.js";
import { keepPlace } from "./page/place.js";
import { adoptTree } from "./page/prerendered_tree.js";
import { afterPaint, nextTask, onceUnlessItFails } from "./scheduler.js";

/** Whether the page is reduced to the roadmap: in another site's frame, or where its address says so (embed.css). */
export const isEmbedded = isForeignFrame || query.has("embed") || query.has("section");

/** Adds the methods of `LazyHost` to the host: see lazy/page.js. */
export const loadLazyScript = onceUnlessItFails(() => loadScript("lazyScript"));

/** The answers of a browser that refuses one. @type {import("./host.js").BackupStore} */
const NO_BACKUP_STORE = {
  readBackup: async () => undefined,
  writeBackup: async () => undefined,
  persistStorage: async () => false,
};

/**
 * @param {() => import("./host.js").Roadmap} request Asks for the roadmap that the page's address names.
 * @returns {import("./host.js").PageHost}
 */
export function createPageHost(request) {
  const { savedPlace, savePlace, changePlace } = keepPlace();
  const loadPart = onceUnlessItFails((part) => {
    const script = loadLazyScript();
    return Promise.all([script, host.loadWasm?.(part, script)]);
  });

  /** @type {import("./host.js").PageHost} */
  const host = {
    ...launch,
    ...request(),
    ...(keptFor === undefined ? NO_BACKUP_STORE : openBackupStore(window)),
    root: () => document,
    eventTarget: () => window,
    scrollBy: (distance) => scrollBy(0, distance),
    setTitle(title) {
      document.title = title;
    },
    ...navigation(() => host, request, changePlace),
    savedPlace,
    prerenderedActions: () => undefined,
    adoptPrerenderedTree() {
      host.prerenderedActions = adoptTree(savePlace);
      if (isEmbedded) reportHeight();
    },
    isForeignFrame: () => isForeignFrame,
    keptFor: () => keptFor,
    isEmbedded: () => isEmbedded,
    isElement: () => false,
    isSelfContained: isSingleFile,
    ownAddress,
    // page/language.js replaces these.
    language: () => "en",
    translate: () => undefined,
    // The lazy script replaces this.
    loadMessages: (language) => loadLazyScript().then(() => host.loadMessages(language)),
    // The page around a frame learns only the frame's height.
    reportCompletion() {},
    reportError() {},
    deliverExport() {},
    showFailure(sentence) {
      showFailure(sentence, () => host.reload());
      // Another version may work.
      host.watchForUpdates();
    },
    wasmFile: wasmFiles(needsLazy ? ["first", "lazy"] : ["first"]),
    ownScript,
    async loadPart(part) {
      await loadPart(part);
    },
    nextTask,
    afterPaint,
    takeInput,
    // lazy/offline.js replaces this, as another version may wait.
    reload: () => location.reload(),
    watchForUpdates() {
      // If the script cannot be loaded, the next visit tries again.
      afterPaint()
        .then(loadLazyScript)
        .then(() => {
          host.takeLaunches?.();
          return host.followVersions?.();
        })
        .catch(() => {});
    },
  };

  loadLazyCode(host);
  return host;
}

/**
 * Loads the lazy code once the app has started, and its script at once where the address needs it. What cannot be
 * loaded is requested again when it is needed.
 *
 * @param {import("./host.js").PageHost} host
 */
function loadLazyCode(host) {
  if (needsLazy) loadLazyScript().catch(() => {});
  addEventListener("cairn-started", () => {
    const load = () => host.loadPart("lazy").catch(() => {});
    if ("requestIdleCallback" in window) requestIdleCallback(load);
    // For Safari.
    else setTimeout(load);
  });
}
