import { bytesOf } from "../bytes.js";

/** The cache with the copies of other roadmaps that were opened: lazy/roadmap_copies.js keeps them. */
export const COPIES = `cairn ${new URL(".", location.href).pathname} roadmaps`;

/** The copy of a roadmap, if there is one. @param {string} path */
export async function copyOf(path) {
  try {
    const copy = await caches.match(path, { cacheName: COPIES });
    return copy && (await bytesOf(copy));
  } catch {
    // There is no cache here, or it is refused.
    return undefined;
  }
}
