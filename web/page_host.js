// The host of the app in a page of Cairn's own. In another site's page it is element_host.js.
import { openBackupStore } from "../src/browser/backup_store.js";
import { showFailure } from "../src/browser/failure.js";
import { readInput } from "../src/browser/files.js";
import { isForeignFrame, ownAddress, reportHeight } from "../src/browser/frame.js";
import { foldText } from "../src/browser/text.js";
import { launch, query } from "./page/address.js";
import { isSingleFile, loadScript, wasmFiles } from "./page/assets.js";
import { keepPlace } from "./page/place.js";
import { adoptTree } from "./page/prerendered_tree.js";
import { afterPaint, nextTask, onceUnlessItFails } from "./scheduler.js";

/** Whether the page is reduced to the roadmap: in another site's frame, or where its address says so (embed.css). */
export const isEmbedded = isForeignFrame || query.has("embed") || query.has("section");

/** Adds the methods of `LazyHost` to the host: see lazy/page.js. */
export const loadLazyScript = onceUnlessItFails(() => loadScript("lazyScript"));

/**
 * @param {import("./host.js").Roadmap} roadmap
 * @returns {import("./host.js").PageHost}
 */
export function createPageHost(roadmap) {
  const { savedPlace, savePlace } = keepPlace();
  const loadBoth = onceUnlessItFails(() => Promise.all([loadLazyScript(), host.loadLazyWasm?.()]));

  /** @type {import("./host.js").PageHost} */
  const host = {
    ...launch,
    ...roadmap,
    ...openBackupStore(window),
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
    async loadLazy() {
      await loadBoth();
    },
    nextTask,
    afterPaint,
    foldText,
    readInput,
    // lazy/offline.js knows of another version that may wait.
    reload: () => location.reload(),
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
    const load = () => host.loadLazy().catch(() => {});
    if ("requestIdleCallback" in window) requestIdleCallback(load);
    // Safari.
    else setTimeout(load);
  });
  return host;
}
