// What the page's address asks for.

/** Somebody's progress, or a whole roadmap, stands behind the `#` of a link. */
const CARRIES = /#(?:progress|merge|part|document)=/;

/**
 * The most characters that are read: of what a link carries (twice 32 KiB, and an id), of a query, and of a topic's id.
 * What is longer is cut there, and then refused for its length, or unknown.
 */
const [CARRIED, ASKED, NAMED] = [70_000, 8_000, 1_000];

const readQuery = () => new URLSearchParams(location.search.slice(0, ASKED));

/** What stood behind the `?` when the page began. */
export const query = readQuery();

/** Whether the address had something behind its `#` when the page began. */
export const isCarrying = CARRIES.test(location.hash);

/** What the address carries, as it is when the page begins. */
const payloads = new URLSearchParams(isCarrying ? location.hash.slice(1, CARRIED) : "");

/** @param {string} name */
export const payload = (name) => payloads.get(name) ?? undefined;

export const hasLaunchOptions =
  isCarrying || ["section", "open", "readonly", "compact", "progress"].some((name) => query.has(name));

/** Whether the lazy part is needed before anything can be shown. */
export const needsLazy = hasLaunchOptions || query.has("find") || query.has("show");

/** @type {import("../host.js").Launch} */
export const launch = {
  fragment() {
    if (CARRIES.test(location.hash)) return undefined;
    const fragment = location.hash.slice(1, NAMED);
    try {
      return decodeURIComponent(fragment) || undefined;
    } catch {
      return fragment;
    }
  },

  parameter: (name) => readQuery().get(name) ?? undefined,

  takeParameter(name) {
    const address = new URL(location.href);
    const isThere = address.searchParams.has(name);
    address.searchParams.delete(name);
    if (isThere) history.replaceState(history.state, "", address);
    return isThere;
  },

  payload,

  hasLaunchOptions: () => hasLaunchOptions,

  setSearch(find, show) {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries({ find, show })) {
      if ((address.searchParams.get(name) ?? "") === value) continue;
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    try {
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    } catch {
      // A browser may allow no more changes for a while. The next change writes everything.
    }
  },
};

/** Following a link in an open page starts the page again. */
export function reloadOnPayload() {
  addEventListener("hashchange", ({ oldURL, newURL }) => {
    if (CARRIES.test(oldURL + newURL)) location.reload();
  });
}
