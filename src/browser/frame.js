// Where the page is, and what it tells the page around its frame: how high it is. It listens to nothing.
// docs/decisions/011-what-a-frame-tells.md has the reasons.

/** Whether a page of another origin is around this one, however far. */
export const isForeignFrame = isAnyParentForeign();

/** The origins of the pages around this one, the nearest first. Some browsers name only the nearest. */
const around = Array.from(location.ancestorOrigins ?? [document.referrer && new URL(document.referrer).origin]);

/**
 * The end of the storage keys of a roadmap, behind its id: empty in a page of its own, and in a frame the origins
 * around it, so that each has ticks of its own. Undefined where a page hides its origin: then nothing is kept.
 */
export const keptFor = isForeignFrame ? suffixFor(around) : "";

/** @param {string[]} origins */
function suffixFor(origins) {
  return origins.every((origin) => /^http/.test(origin)) ? `@${encodeURIComponent(origins.join(" "))}` : undefined;
}

function isAnyParentForeign() {
  try {
    // A parent of another origin refuses to say where it is.
    /** @type {Window} */
    let frame = window;
    for (; frame !== top; frame = frame.parent) if (!frame.parent.location.href) return true;
    return false;
  } catch {
    return true;
  }
}

export function ownAddress() {
  const address = new URL(location.href);
  // With these parameters a page is reduced to its roadmap outside of a frame, too.
  for (const name of ["embed", "section", "readonly", "compact"]) address.searchParams.delete(name);
  return address.href;
}

// A higher frame scrolls by itself: otherwise all rows of a large roadmap would be in view.
const HIGHEST = 12000;

/** Called as soon as there is a body. */
export function reportHeight() {
  if (parent === window) return;
  // Only the page around the frame is told.
  const [host] = around;
  if (!/^http/.test(host)) return;
  let reported = 0;
  const report = () => {
    const box = document.body.getBoundingClientRect();
    const height = Math.min(Math.ceil(box.height), HIGHEST);
    // While the page around hides the frame, nothing has a height, or, in WebKit, no width.
    if (box.width === 0 || height === 0 || height === reported) return;
    reported = height;
    parent.postMessage({ cairn: "height", height }, host);
  };
  new ResizeObserver(report).observe(document.body);
}
