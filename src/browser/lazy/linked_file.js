// A file on the person's own disk that is kept ticked. IndexedDB keeps its handle; docs/formats.md has the format.
import { bytesOf } from "../../../web/bytes.js";
import { inTransaction, resultOf } from "../indexed_db.js";
import { bytesUpTo } from "./files.js";
import { recordOf, valuesOf } from "./record.js";

const [DATABASE, FILES] = ["cairn-files", "files"];

/** What is kept of a file, in the order in which linked_file.rs has it. */
const FIELDS = ["handle", "way", "modified", "size", "since", "known", "before"];

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(files: IDBObjectStore) => IDBRequest<T>} act
 * @returns {Promise<T>} Settles when what was written is durable.
 */
async function inFiles(mode, act) {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    // Reading makes no database that is not there yet: the opening fails.
    if (mode === "readonly") opening.transaction?.abort();
    else opening.result.createObjectStore(FILES, { keyPath: "roadmap" });
  };
  const database = await resultOf(opening);
  try {
    return await inTransaction(database, [FILES], mode, (files) => resultOf(act(files)));
  } finally {
    database.close();
  }
}

/** @param {File} file @param {number} modified @param {number} size */
const isAsItWas = (file, modified, size) => file.lastModified === modified && file.size === size;

/** @param {File} file @param {Uint8Array} bytes */
async function has(file, bytes) {
  const found = await bytesOf(file);
  return found.length === bytes.length && found.every((byte, at) => byte === bytes[at]);
}

/** @type {import("../../../web/host.js").LinkedFiles} */
export const linkedFiles = {
  canLinkFiles: () => Boolean(window.showOpenFilePicker && navigator.locks),

  async chooseLinkedFile() {
    try {
      const [handle] = (await window.showOpenFilePicker?.({ id: "cairn" })) ?? [];
      return handle;
    } catch (error) {
      // The person chose none.
      if (/** @type {DOMException} */ (error).name === "AbortError") return undefined;
      throw error;
    }
  },

  async linkedFile(roadmap) {
    const record = await inFiles("readonly", (files) => files.get(roadmap));
    return record && valuesOf(record, FIELDS);
  },

  async keepLinkedFile(roadmap, values) {
    await inFiles("readwrite", (files) => files.put({ ...recordOf(values, FIELDS), roadmap }));
  },

  async forgetLinkedFile(roadmap) {
    await inFiles("readwrite", (files) => files.delete(roadmap));
  },

  lockLinkedFile: (roadmap) =>
    new Promise((resolve, reject) => {
      navigator.locks
        .request(`cairn-file:${roadmap}`, () => new Promise((release) => resolve(() => release(undefined))))
        .catch(reject);
    }),

  async mayWriteFile(handle, asks) {
    const permission = { mode: /** @type {const} */ ("readwrite") };
    const state = asks ? await handle.requestPermission?.(permission) : await handle.queryPermission?.(permission);
    return state === "granted";
  },

  async lookAtFile(handle) {
    const { lastModified, size } = await handle.getFile();
    return [lastModified, size];
  },

  async readFile(handle, longest) {
    const file = await handle.getFile();
    return [file.lastModified, file.size, await bytesUpTo(file, longest)];
  },

  async writeFile(handle, bytes, modified, size) {
    // The browser writes to another file, which replaces this one when it is closed.
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
      if (!isAsItWas(await handle.getFile(), modified, size)) {
        await stream.abort();
        return undefined;
      }
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => {});
      throw error;
    }
    const written = await handle.getFile();
    return (await has(written, bytes)) ? [written.lastModified, written.size] : undefined;
  },
};

/** Where nobody links a file, as in another site's page. @type {import("../../../web/host.js").LinkedFiles} */
export const NO_LINKED_FILES = {
  canLinkFiles: () => false,
  chooseLinkedFile: () => Promise.reject(),
  linkedFile: () => Promise.reject(),
  keepLinkedFile: () => Promise.reject(),
  forgetLinkedFile: () => Promise.reject(),
  lockLinkedFile: () => Promise.reject(),
  mayWriteFile: () => Promise.reject(),
  lookAtFile: () => Promise.reject(),
  readFile: () => Promise.reject(),
  writeFile: () => Promise.reject(),
};
