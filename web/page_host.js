// The host of the app in a page of Cairn's own. In another site's page it is element_host.js.
import { openBackupStore } from "../src/browser/backup_store.js";
import { showFailure } from "../src/browser/failure.js";
import { readInput } from "../src/browser/files.js";
import { isForeignFrame, keptFor, ownAddress, reportHeight } from "../src/browser/frame.js";
import { foldText } from "../src/browser/text.js";
import { launch, query } from "./page/address.js";
import { isSingleFile, loadScript, ownScript, wasmFiles } from "./page/assets.js";
import { keepPlace } from "./page/place.js";
import { adoptTree } from "./page/prerendered_tree.js";
import { afterPaint, nextTask, onceUnlessItFails } from "./scheduler.js";

/** Whether the page is reduced to the roadmap: in another site's frame, or where its address says so (embed.css). */
export const isEmbedded = isForeignFrame || query.has("embed") || query.has("section");

/** Adds the methods of `LazyHost` to the host: see lazy/page.js. */
export const loadLazyScript = onceUnlessItFails(() => loadScript("lazyScript"));

/** As where the browser refuses one. @type {import("./host.js").BackupStore} */
const NO_BACKUP_STORE = {
  readBackup: async () => undefined,
  writeBackup: async () => undefined,
  persistStorage: async () => false,
};

/**
 * @param {import("./host.js").Roadmap} roadmap
 * @returns {import("./host.js").PageHost}
 */
export function createPageHost(roadmap) {
  const { savedPlace, savePlace } = keepPlace();
  const loadPart = onceUnlessItFails((part) =>
    Promise.all([part === "lazy" && loadLazyScript(), host.loadWasm?.(part)]),
  );

  /** @type {import("./host.js").PageHost} */
  const host = {
    ...launch,
    ...roadmap,
    ...(keptFor === undefined ? NO_BACKUP_STORE : openBackupStore(window)),
    root: () => document,
    eventTarget: () => window,
    scrollBy: (distance) => scrollBy(0, distance),
    setTitle(title) {
      document.title = title;
    },
    whenRemoved: () => new Promise(() => {}),
    savedPlace,
    prerenderedActions: () => undefined,
    adoptPrerenderedTree() {
      host.prerenderedActions = adoptTree(savePlace);
      if (isEmbedded) reportHeight();
    },
    isForeignFrame: () => isForeignFrame,
    keptFor: () => keptFor,
    isEmbedded: () => isEmbedded,
    isSelfContained: isSingleFile,
    ownAddress,
    // The page around a frame is told nothing but its height.
    reportCompletion() {},
    reportError() {},
    deliverExport() {},
    showFailure(sentence) {
      showFailure(sentence, () => host.reload());
      // Another version may mend it.
      host.watchForUpdates();
    },
    wasmBytes: wasmFiles(),
    ownScript,
    async loadPart(part) {
      await loadPart(part);
    },
    nextTask,
    afterPaint,
    foldText,
    readInput,
    // lazy/offline.js knows of another version that may wait.
    reload: () => location.reload(),
    openRoadmap: (address) => location.assign(`?roadmap=${encodeURIComponent(address)}`),
    watchForUpdates() {
      // Where the script does not come, the next visit sees to it.
      afterPaint()
        .then(loadLazyScript)
        .then(() => host.followVersions?.())
        .catch(() => {});
    },
  };

  addEventListener("cairn-started", () => {
    // Where it does not come now, it is asked for again when it is needed.
    const load = () => host.loadPart("lazy").catch(() => {});
    if ("requestIdleCallback" in window) requestIdleCallback(load);
    // Safari.
    else setTimeout(load);
  });
  return host;
}
