// What page.rs asks of JavaScript where the app has a page of its own. Inlined into the page. For an element in another
// site's page, element.js answers instead.
window.cairnGround = () => document;
window.cairnEvents = () => window;
window.cairnScroll = (distance) => scrollBy(0, distance);
window.cairnTitle = (title) => (document.title = title);
window.cairnChanged = window.cairnRefused = () => {};
window.cairnEnd = () => new Promise(() => {});
window.cairnFragment = () => {
  if (CARRIES.test(location.hash)) return;
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment) || undefined;
  } catch {
    return fragment;
  }
};

// What a link carries is taken when the page begins.
addEventListener("hashchange", ({ oldURL, newURL }) => CARRIES.test(oldURL + newURL) && location.reload());
// What else the address says, and making it say what is looked for.
window.cairnAsked = (name) => new URLSearchParams(location.search).get(name) ?? undefined;
window.cairnAsk = (find, show) => {
  const address = new URL(location);
  for (const [name, value] of Object.entries({ find, show })) {
    if ((address.searchParams.get(name) ?? "") === value) continue;
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  try {
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  } catch {
    // A browser may allow no more changes for a while; the next one says it all.
  }
};

// Whether the address asks for something that is done once; it says so no more.
window.cairnOnce = (name) => {
  const address = new URL(location);
  const isAsked = address.searchParams.has(name);
  address.searchParams.delete(name);
  if (isAsked) history.replaceState(history.state, "", address);
  return isAsked;
};

// The row at the top of the window is kept until the tab is closed, for a reload and for coming back: browsers give up
// before there are rows. docs/formats.md has the key.
{
  const key = `cairn::place:${location.pathname}${location.search}`;
  let left;
  try {
    const comesBack = performance.getEntriesByType("navigation")[0]?.type !== "navigate";
    if (comesBack && !location.hash) left = JSON.parse(sessionStorage.getItem(key));
  } catch {
    // Then one begins at the top.
  }
  const here = () => {
    const item = scrollY > 0 && document.elementFromPoint(innerWidth / 2, 160)?.closest(".topic");
    // In the outline all topics stand in their order.
    const place = () => item.dataset.topic ?? 1 + Array.from(document.querySelectorAll(".topic")).indexOf(item);
    return item && [Number(place()), item.firstElementChild.getBoundingClientRect().top];
  };
  // In the outline one may have gone elsewhere.
  window.cairnStay = () => {
    left = here() || left;
  };
  window.cairnLeft = (part) => left?.[part];
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(here() || null));
    } catch {
      // Then the next visit begins at the top.
    }
  });
}

// What is needed late or never comes in a second script and a second wasm file, as soon as the page is at rest; before, if
// it is asked for. A build for development has all of the wasm in one.
{
  const script = (name) =>
    new Promise((loaded, failed) => {
      // A page that is one file has it.
      if (part(name)) return loaded();
      const [src, integrity = ""] = part("code").dataset[name].split(" ");
      // A sandboxed page is of no origin.
      const attributes = { src, integrity, crossOrigin: "anonymous", onload: loaded, onerror: failed };
      document.head.append(Object.assign(document.createElement("script"), attributes));
    });
  let later;
  const comeLater = () =>
    (later ??= script("later").catch((error) => {
      later = undefined;
      throw error;
    }));
  window.cairnUnpacked = async (packed, id) => {
    await comeLater();
    return window.cairnUnpack(packed, id);
  };
  // Where it does not come, the next visit sees to it.
  window.cairnFollow = () => void comeLater().then(() => window.cairnKeepUp()).catch(() => {});
  let more;
  window.cairnMore = async () => {
    more ??= Promise.all([comeLater(), window.cairnSecond?.()]);
    try {
      await more;
    } catch (error) {
      more = undefined;
      throw error;
    }
  };
  addEventListener("cairn-started", () => {
    // Where it does not come now, it is asked for again when it is needed.
    const ask = () => window.cairnMore().catch(() => {});
    (window.requestIdleCallback ?? setTimeout)(ask);
  });
}
