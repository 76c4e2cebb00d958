// The row at the top of the window is kept until the tab is closed, for a reload and for coming back: browsers give up
// before there are rows. docs/formats.md has the key.

/**
 * A row, how far its top was below that of the window, and how far the page was scrolled.
 *
 * @typedef {[row: number, below: number, scrolled: number]} Place
 */

export function keepPlace() {
  const keyNow = () => `cairn::place:${location.pathname}${location.search}`;
  let key = keyNow();
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  let saved = navigation?.type === "navigate" ? undefined : read();

  /** @returns {Place | undefined} */
  function read() {
    try {
      return location.hash ? undefined : (JSON.parse(sessionStorage.getItem(key) ?? "null") ?? undefined);
    } catch {
      // Then the page begins at the top.
      return undefined;
    }
  }

  function keep() {
    try {
      sessionStorage.setItem(key, JSON.stringify(placeNow() ?? null));
    } catch {
      // Then the next visit begins at the top.
    }
  }

  addEventListener("pagehide", keep);
  return {
    /** @param {number} part */
    savedPlace: (part) => saved?.[part],
    /**
     * Saves the place if the person has moved in the prerendered tree. If the browser went back by itself, other rows
     * may be there, so the saved place stays.
     */
    savePlace() {
      if (scrollY !== saved?.[2]) saved = placeNow() ?? saved;
    },
    /** Follows a change to another roadmap. @param {boolean} isBack Whether the person comes back to it. */
    changePlace(isBack) {
      keep();
      key = keyNow();
      saved = isBack ? read() : undefined;
    },
  };
}

/** @returns {Place | undefined} */
function placeNow() {
  if (scrollY === 0) return undefined;
  const topic = document.elementFromPoint(innerWidth / 2, 160)?.closest(".topic");
  const row = topic?.firstElementChild;
  if (!(topic instanceof HTMLElement) || !row) return undefined;
  // The prerendered tree has all topics, in their order.
  const place = topic.dataset.topic ?? 1 + Array.from(document.querySelectorAll(".topic")).indexOf(topic);
  return [Number(place), row.getBoundingClientRect().top, scrollY];
}
