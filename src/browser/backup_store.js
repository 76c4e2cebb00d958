// Copies of marks in IndexedDB. Chromium loses what localStorage was given in the last five seconds before it is killed;
// a transaction of IndexedDB stays. It is opened before the app has come.

const NEWER = "newer";

/** @typedef {IDBDatabase | "newer" | undefined} Database */

/**
 * Opens the store. `events` hears `cairn-lost` when the store is taken away, and `cairn-newer` when a newer Cairn has it.
 *
 * @param {EventTarget} events
 * @returns {import("../../web/host.js").BackupStore}
 */
export function openBackupStore(events) {
  /** @param {string} name */
  const tell = (name) => events.dispatchEvent(new Event(name));
  /** @type {Promise<Database>} */
  let database = open().then((found) => {
    if (found && found !== NEWER) {
      /** @param {Database} state */
      const lose = (state) => {
        database = Promise.resolve(state);
        tell(state === NEWER ? "cairn-newer" : "cairn-lost");
      };
      found.onclose = () => lose(undefined);
      // Without a new version it is deleted, as when a person clears the site's data.
      found.onversionchange = ({ newVersion }) => {
        found.close();
        lose(newVersion ? NEWER : undefined);
      };
    }
    return found;
  });

  return {
    async readBackup(prefix, wanted) {
      const found = await database;
      if (found === NEWER) tell("cairn-newer");
      try {
        return differences(await entries(/** @type {IDBDatabase} */ (found), prefix), prefix, wanted);
      } catch {
        // There is no store, or it is refused.
        return undefined;
      }
    },

    async writeBackup(parts) {
      const found = await database;
      try {
        const transaction = /** @type {IDBDatabase} */ (found).transaction("marks", "readwrite", {
          durability: "strict",
        });
        const store = transaction.objectStore("marks");
        for (let at = 0; at < parts.length; at += 3) store.put([parts[at + 1], parts[at + 2]], parts[at]);
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve;
          transaction.onerror = transaction.onabort = reject;
        });
        return true;
      } catch {
        return false;
      }
    },

    async persistStorage() {
      try {
        // An installed page need not ask.
        if (matchMedia("(display-mode: standalone)").matches) return true;
        return (await navigator.storage.persisted()) || (await navigator.storage.persist());
      } catch {
        return false;
      }
    },
  };
}

/** @returns {Promise<Database>} */
function open() {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open("cairn", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("marks");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(request.error?.name === "VersionError" ? NEWER : undefined);
    } catch {
      // Refused, as in a sandboxed frame.
      resolve(undefined);
    }
  });
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
const resultOf = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

/**
 * The entries whose keys begin so: the key, and the text with the name.
 *
 * @param {IDBDatabase} database
 * @param {string} prefix
 * @returns {Promise<[key: string, value: unknown][]>}
 */
async function entries(database, prefix) {
  const store = database.transaction("marks").objectStore("marks");
  // The semicolon is the letter after the colon at the end of the prefix.
  const range = IDBKeyRange.bound(prefix, `${prefix.slice(0, -1)};`);
  const [keys, values] = await Promise.all([resultOf(store.getAllKeys(range)), resultOf(store.getAll(range))]);
  return keys.map((key, at) => [String(key), values[at]]);
}

/**
 * What the store has otherwise than localStorage, and what only localStorage has, without a text. Entries that are
 * `wanted` are there in any case, as only the store knows their names.
 *
 * @param {[key: string, value: unknown][]} entries
 * @param {string} prefix
 * @param {string} wanted
 */
function differences(entries, prefix, wanted) {
  /** @type {(string | undefined)[]} */
  const parts = [];
  const inAnyCase = new Set(wanted.split(" "));
  for (const [key, value] of entries) {
    const [text, name] = Array.isArray(value) ? value : [undefined, ""];
    if (readStorage(key) !== text || inAnyCase.has(key)) parts.push(key, text, name);
  }
  const copied = new Set(entries.map(([key]) => key));
  for (const key of storedKeys()) if (key.startsWith(prefix) && !copied.has(key)) parts.push(key, undefined, "");
  return parts;
}

/** @param {string} key */
function readStorage(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function storedKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    // Refused: there is nothing to copy.
    return [];
  }
}
