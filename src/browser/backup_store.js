// Copies of marks in IndexedDB. Chromium loses what localStorage was given in the last five seconds before it is
// killed; a transaction of IndexedDB stays. The store is opened before the app has come.
import { resultOf } from "./indexed_db.js";
import { storedText } from "./storage.js";

const NEWER = "newer";
/** How long the store may take to answer, in milliseconds, before the person is told. */
const SLOW_AFTER = 4000;

/** What opening gave: `newer` where a newer Cairn has it. @typedef {IDBDatabase | "newer" | undefined} Database */

/**
 * Opens the store. `events` hears `cairn-lost` when it is taken away, `cairn-newer` when a newer Cairn has it, and
 * `cairn-slow` where it does not answer.
 *
 * @param {EventTarget} events
 * @returns {import("../../web/host.js").BackupStore}
 */
export function openBackupStore(events) {
  /** @param {string} name */
  const tell = (name) => events.dispatchEvent(new Event(name));
  const [ownDatabase, lose] = connection(tell);
  return {
    async readBackup(prefix, wanted) {
      const database = await ownDatabase();
      const kept = database && (await entries(database, prefix).catch(() => undefined));
      return kept && differences(kept, prefix, wanted);
    },

    async writeBackup(parts, yieldsTo) {
      const slow = setTimeout(tell, SLOW_AFTER, "cairn-slow");
      const database = await ownDatabase();
      try {
        return database && (await putUnlessLater(database, parts, yieldsTo));
      } catch {
        // There is no room, or it was closed.
        lose(/** @type {IDBDatabase} */ (database));
        return undefined;
      } finally {
        clearTimeout(slow);
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

/**
 * Connects to the database at once, and again when it is needed after it was lost.
 *
 * @param {(event: string) => void} tell
 * @returns {[
 *   ownDatabase: () => Promise<IDBDatabase | undefined>,
 *   lose: (database: IDBDatabase) => void,
 * ]} The database, unless there is none or a newer Cairn has it; and what closes it.
 */
function connection(tell) {
  /** @type {Promise<Database> | undefined} */
  let opening;
  const connect = () => (opening ??= open().then(watch));

  /** @param {Database} database */
  function watch(database) {
    // If it could not be opened, the next write tries again.
    if (!database) opening = undefined;
    else if (database !== NEWER) {
      database.onclose = () => lose(database);
      // Without a new version the store is being deleted, as when a person clears the site's data.
      database.onversionchange = ({ newVersion }) => lose(database, newVersion ? NEWER : undefined);
    }
    return database;
  }

  /** @param {IDBDatabase} database @param {typeof NEWER} [state] */
  function lose(database, state) {
    // It was lost before.
    if (!database.onclose) return;
    database.onclose = null;
    database.close();
    opening = state && Promise.resolve(state);
    tell(state ? "cairn-newer" : "cairn-lost");
  }

  async function ownDatabase() {
    const database = await connect();
    if (database !== NEWER) return database;
    tell("cairn-newer");
    return undefined;
  }

  connect();
  return [ownDatabase, lose];
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
 * Puts entries, of which `parts` has key, text and name in turn, or removes those with an empty text. Returns in the
 * same form those that it left in place, as they are later. Both happen in one transaction: between two, another tab
 * may put a later mark.
 *
 * @param {IDBDatabase} database
 * @param {string[]} parts
 * @param {(place: number, kept: string) => boolean} yieldsTo
 * @returns {Promise<string[]>}
 */
function putUnlessLater(database, parts, yieldsTo) {
  const transaction = database.transaction("marks", "readwrite", { durability: "strict" });
  const store = transaction.objectStore("marks");
  /** @type {string[]} */
  const later = [];
  for (let at = 0; at < parts.length; at += 3) {
    const [key, text, name] = parts.slice(at, at + 3);
    const request = store.get(key);
    request.onsuccess = () => {
      const [kept, keptName] = Array.isArray(request.result) ? request.result : [];
      if (typeof kept === "string" && yieldsTo(at / 3, kept)) later.push(key, kept, String(keptName));
      else if (text) store.put([text, name], key);
      else store.delete(key);
    };
  }
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(later);
    transaction.onerror = transaction.onabort = reject;
  });
}

/**
 * The entries whose keys begin with `prefix`: the key, and the text with the name.
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
 * What the store has that differs from localStorage, and, without a text, what only localStorage has. Entries that are
 * `wanted` are there in any case, as only the store knows their names.
 *
 * @param {[key: string, value: unknown][]} kept
 * @param {string} prefix
 * @param {string} wanted Keys with spaces between them.
 */
function differences(kept, prefix, wanted) {
  /** @type {(string | undefined)[]} */
  const parts = [];
  const inAnyCase = new Set(wanted.split(" "));
  for (const [key, value] of kept) {
    const [text, name] = Array.isArray(value) ? value : [undefined, ""];
    if (storedText(key) !== text || inAnyCase.has(key)) parts.push(key, text, name);
  }
  const copied = new Set(kept.map(([key]) => key));
  for (const key of storedKeys()) if (key.startsWith(prefix) && !copied.has(key)) parts.push(key, undefined, "");
  return parts;
}

function storedKeys() {
  try {
    return Object.keys(localStorage);
  } catch {
    // Refused: there is nothing to copy.
    return [];
  }
}
