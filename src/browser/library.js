// The documents that a person opened, which are no files of this site: they are kept in IndexedDB. docs/formats.md has the
// format, and lazy/library.js what else is done with them.

/** The list of them shows much of a roadmap, and nothing of its text. */
export const [ROADMAPS, DOCUMENTS] = ["roadmaps", "documents"];

/** So many milliseconds later a browser that does not answer has none. */
const PATIENCE = 3000;

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
export const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @returns {Promise<IDBDatabase>} */
export async function openLibrary() {
  const opening = indexedDB.open("cairn-library", 1);
  opening.onupgradeneeded = () => {
    for (const store of [ROADMAPS, DOCUMENTS]) opening.result.createObjectStore(store, { keyPath: "address" });
  };
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("The library does not answer")));
  const library = await Promise.race([settled(opening), late]);
  library.onversionchange = () => library.close();
  return library;
}

/**
 * A document by the address under which it was kept; undefined where there is none.
 *
 * @param {string} address
 * @returns {Promise<{ text: string, name: string, way: string } | undefined>}
 */
export async function keptDocument(address) {
  try {
    const library = await openLibrary();
    const document = await settled(library.transaction(DOCUMENTS).objectStore(DOCUMENTS).get(address));
    library.close();
    return document;
  } catch {
    // There is no IndexedDB here, or it is refused.
    return undefined;
  }
}
