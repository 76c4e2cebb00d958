// Where the page is, and what it tells the page around its frame: how high it is. It listens to nothing.

/** Whether another site's page is around this one, however far. */
export const isForeignFrame = isAnyParentForeign();

function isAnyParentForeign() {
  try {
    // A parent of another site refuses to say where it is.
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
  // They reduce a page, too.
  for (const name of ["embed", "section", "readonly"]) address.searchParams.delete(name);
  return address.href;
}

// Beyond, the frame scrolls by itself: all rows of a large roadmap would be in view.
const HIGHEST = 12000;

/** Called as soon as there is a body. */
export function reportHeight() {
  if (parent === window) return;
  // To the page around it, and no other. Not every browser says which one that is.
  const host = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  if (!/^http/.test(host)) return;
  const report = () => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ cairn: "height", height: Math.min(Math.ceil(height), HIGHEST) }, host);
  };
  new ResizeObserver(report).observe(document.body);
}
