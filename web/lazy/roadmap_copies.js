// The copies of other roadmaps that were opened, for visits on which their host does not answer with them.
import { COPIES, copyOf } from "../page/roadmap_copy.js";

// The most copies, and the most copies of one file with different queries.
const [MOST, MOST_OF_A_FILE] = [50, 5];
// The most bytes of all copies together, and of one.
const [MOST_BYTES, LARGEST] = [8 << 20, 2 << 20];

/**
 * Keeps a copy of an answer in place of the one before, unless its host forbids that: then there is none. If there are
 * too many copies, those go that were not renewed for longest. An answer that is only the beginning of the copy before
 * does not replace it: nobody can tell a file that was cut on its way from one whose end its author took away.
 *
 * @param {string} path
 * @param {import("../host.js").Answer} answer
 */
export async function copyRoadmap(path, [, bytes = new Uint8Array(), isPrivate]) {
  try {
    const cache = await caches.open(COPIES);
    if (isPrivate) await cache.delete(path);
    const before = (await copyOf(path)) ?? new Uint8Array();
    const isCut = before.length > bytes.length && bytes.every((byte, at) => byte === before[at]);
    if (!isPrivate && !isCut && bytes.length <= LARGEST) {
      await cache.put(path, new Response(bytes));
      await removeUnused(cache);
    }
  } catch {
    // If it cannot be kept, the next visit tries again.
  }
}

/** @param {Cache} cache */
async function removeUnused(cache) {
  /** @type {Record<string, number>} */
  const copiesOf = {};
  let [copies, bytes] = [0, 0];
  // The cache lists them in the order in which they were last put there.
  for (const request of Array.from(await cache.keys()).reverse()) {
    const [file] = request.url.split("?");
    const others = copiesOf[file] ?? 0;
    const size = (await (await cache.match(request))?.blob())?.size ?? 0;
    if (copies >= MOST || others >= MOST_OF_A_FILE || bytes + size > MOST_BYTES) {
      await cache.delete(request);
      continue;
    }
    copiesOf[file] = others + 1;
    copies += 1;
    bytes += size;
  }
}
