// The library: the documents that a person opened, which are no files of this site. They are kept in IndexedDB;
// docs/formats.md has the format.
import { inTransaction, resultOf } from "../indexed_db.js";
import { recordOf, valuesOf } from "./record.js";

/** A list shows much of a roadmap, but never its text, so texts are kept apart. */
const [ROADMAPS, DOCUMENTS] = ["roadmaps", "documents"];

/** How long the browser may take to answer, in milliseconds, before it counts as having no library. */
const OPENING_TIMEOUT = 3000;

/** @returns {Promise<IDBDatabase>} */
async function openLibrary() {
  const opening = indexedDB.open("cairn-library", 1);
  opening.onupgradeneeded = () => {
    for (const store of [ROADMAPS, DOCUMENTS]) opening.result.createObjectStore(store, { keyPath: "address" });
  };
  const late = new Promise((_, reject) =>
    setTimeout(reject, OPENING_TIMEOUT, new Error("The library does not answer")),
  );
  const library = await Promise.race([resultOf(opening), late]);
  library.onversionchange = () => library.close();
  return library;
}

/** What is kept of a roadmap, in the order in which library.rs has it. */
const FIELDS = [
  ...["address", "title", "nickname", "steps", "stepsDone", "seconds", "secondsDone"],
  ...["added", "opened", "position", "isArchived"],
];

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(roadmaps: IDBObjectStore, documents: IDBObjectStore) => Promise<T>} act
 * @returns {Promise<T>} Settles when all that was written is durable.
 */
async function inLibrary(mode, act) {
  const library = await openLibrary();
  try {
    return await inTransaction(library, [ROADMAPS, DOCUMENTS], mode, act);
  } finally {
    library.close();
  }
}

/** @type {import("../../../web/host.js").Library} */
export const library = {
  async libraryRecords() {
    const records = await inLibrary("readonly", (roadmaps) => resultOf(roadmaps.getAll()));
    return records.map((record) => valuesOf(record, FIELDS));
  },

  libraryDocument: (address) =>
    inLibrary("readonly", async (_, documents) => {
      const { text, name, way, guide } = (await resultOf(documents.get(address))) ?? {};
      return [text, name, way, guide];
    }),

  async libraryAnswer(address) {
    try {
      const [text, name, way, guide] = await library.libraryDocument(address);
      if (guide !== undefined) document.documentElement.dataset.withDetails = "";
      return text === undefined ? [2] : [200, new TextEncoder().encode(text), false, name, way];
    } catch {
      // There is no IndexedDB here, or it is refused.
      return [2];
    }
  },

  async keepInLibrary(values, text, name, way, guide) {
    const record = recordOf(values, FIELDS);
    await inLibrary("readwrite", async (roadmaps, documents) => {
      await resultOf(roadmaps.put(record));
      if (text === undefined) return;
      const { address } = record;
      const before = await resultOf(documents.get(address));
      await resultOf(documents.put({ address, text, name, way, guide: guide ?? before?.guide }));
    });
  },

  async changeInLibrary(address, change) {
    await inLibrary("readwrite", async (roadmaps) => {
      const record = await resultOf(roadmaps.get(address));
      if (record) await resultOf(roadmaps.put(recordOf(change(valuesOf(record, FIELDS)), FIELDS)));
    });
  },

  async removeFromLibrary(address) {
    await inLibrary("readwrite", (roadmaps, documents) =>
      Promise.all([resultOf(roadmaps.delete(address)), resultOf(documents.delete(address))]),
    );
  },
};

/** Where there is no library, as in another site's page. @type {import("../../../web/host.js").Library} */
export const NO_LIBRARY = {
  libraryRecords: () => Promise.reject(),
  libraryDocument: () => Promise.reject(),
  libraryAnswer: async () => [2],
  keepInLibrary: () => Promise.reject(),
  changeInLibrary: () => Promise.reject(),
  removeFromLibrary: () => Promise.reject(),
};
