import { bytesOf } from "../bytes.js";

/**
 * The roadmap that `src` of an element names.
 *
 * @param {string | null} src
 * @param {AbortSignal} signal
 * @returns {import("../host.js").Roadmap & Pick<import("../host.js").Frame, "ownAddress">}
 */
export function elementRoadmap(src, signal) {
  const file = addressOf(src);
  /** @returns {Promise<import("../host.js").Answer>} */
  const ask = async () => {
    if (file === undefined) return [0];
    try {
      const answer = await fetch(file, { signal });
      return [answer.status, await bytesOf(answer)];
    } catch {
      return signal.aborted ? never() : [0];
    }
  };
  /** @type {Promise<import("../host.js").Answer> | undefined} */
  let answer;
  // It is requested once, however often it is read.
  const fetchRoadmap = () => (answer ??= ask());
  return {
    shippedRoadmap: () => SHIPPED,
    requestedRoadmap: () => src ?? SHIPPED,
    // Files of this site get a path from its top, as several of its pages may show them; those of other sites get a
    // whole address.
    roadmapPath() {
      if (src === null) return SHIPPED;
      return file && (file.origin === location.origin ? file.pathname + file.search : file.href);
    },
    fetchRoadmap,
    slowRoadmap: fetchRoadmap,
    // In another site's page, only marks are kept.
    roadmapCopy: async () => undefined,
    keepRoadmap() {},
    // Cairn opens the roadmaps of its own site. For others there is no such address.
    ownAddress() {
      const own = new URL(".", import.meta.url);
      if (src !== null && file?.origin !== own.origin) return "";
      if (src !== null) own.searchParams.set("roadmap", file?.href ?? "");
      return own.href;
    },
  };
}

/** @param {string | null} src */
function addressOf(src) {
  try {
    return src === null ? new URL(SHIPPED, import.meta.url) : new URL(src, document.baseURI);
  } catch {
    // `src` is no address, and the app says so.
    return undefined;
  }
}

/** A promise for what has ended: it waits for ever, and is collected. @returns {Promise<never>} */
export const never = () => new Promise(() => {});
