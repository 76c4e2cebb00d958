// The reserve: copies of marks in IndexedDB. Chromium loses what localStorage was given in the last five seconds before
// it is killed; a transaction of IndexedDB stays. Inlined into the page, so that it is opened before the app has come.
{
  const NEWER = "newer";
  const tell = (what) => window.cairnEvents(what).dispatchEvent(new Event(what));
  let database = new Promise((opened) => {
    try {
      const request = indexedDB.open("cairn", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("marks");
      request.onsuccess = () => opened(request.result);
      request.onerror = () => opened(request.error?.name === "VersionError" ? NEWER : undefined);
    } catch {
      // Refused, as in a sandboxed frame.
      opened();
    }
  }).then((found) => {
    if (found && found !== NEWER) {
      const lose = (state) => {
        database = Promise.resolve(state);
        tell(state === NEWER ? "cairn-newer" : "cairn-lost");
      };
      found.onclose = () => lose();
      // Without a new version it is deleted, as when a person clears the site's data.
      found.onversionchange = ({ newVersion }) => (found.close(), lose(newVersion ? NEWER : undefined));
    }
    return found;
  });

  const asPromise = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = request.oncomplete = () => done(request.result);
      request.onerror = request.onabort = failed;
    });

  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // What the reserve has other than localStorage, and what it lacks: keys, values and names, one behind the other. Of
  // what stands in `asked` in any case, as only the reserve knows names. Nothing, where there is no reserve.
  window.cairnReserved = async (prefix, asked) => {
    const found = await database;
    if (found === NEWER) tell("cairn-newer");
    try {
      const heard = [];
      const store = found.transaction("marks").objectStore("marks");
      // Behind the colon of the prefix comes the semicolon.
      const range = IDBKeyRange.bound(prefix, `${prefix.slice(0, -1)};`);
      const [keys, values] = await Promise.all([asPromise(store.getAllKeys(range)), asPromise(store.getAll(range))]);
      const wanted = new Set(asked.split(" "));
      keys.forEach((key, at) => {
        const [text, name] = Array.isArray(values[at]) ? values[at] : [undefined, ""];
        if (kept(key) !== text || wanted.has(key)) heard.push(key, text, name);
      });
      const reserved = new Set(keys);
      try {
        for (const key of Object.keys(localStorage)) {
          if (key.startsWith(prefix) && !reserved.has(key)) heard.push(key, undefined, "");
        }
      } catch {
        // Refused: there is nothing to copy.
      }
      return heard;
    } catch {
      // None, or refused.
    }
  };

  // Copies marks: their keys, values and names, one behind the other. Answers whether they are there to stay.
  window.cairnReserve = async (copies) => {
    const found = await database;
    try {
      const transaction = found.transaction("marks", "readwrite", { durability: "strict" });
      const store = transaction.objectStore("marks");
      for (let at = 0; at < copies.length; at += 3) store.put([copies[at + 1], copies[at + 2]], copies[at]);
      await asPromise(transaction);
      return true;
    } catch {
      return false;
    }
  };

  // Whether the browser promises to keep what this site keeps. An installed page need not ask.
  window.cairnPersist = async () => {
    try {
      if (matchMedia("(display-mode: standalone)").matches) return true;
      return (await navigator.storage.persisted()) || (await navigator.storage.persist());
    } catch {
      return false;
    }
  };
}
