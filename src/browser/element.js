// The app in a shadow root of another site's page: what Rust asks of JavaScript, answered for one element. embed.js has it
// come. The build (e2e/scripts/element.mjs) puts STYLES, FILES, SHIPPED, `common` and `program` in front of it: the style
// sheets, what is asked for later, the roadmap that comes with Cairn, what is the same wherever the app is, and
// wasm-bindgen's script, of which each element has its own: what one does, another does not feel.
const styles = new CSSStyleSheet();
styles.replaceSync(STYLES);

// Each is asked for and compiled once for all elements.
const coming = {};
const compiled = (name) => {
  const [file, integrity] = FILES[name];
  const come = async () => {
    const answer = await fetch(new URL(file, import.meta.url), integrity && { integrity });
    return WebAssembly.compile(await answer.arrayBuffer());
  };
  return (coming[name] ??= come().catch((error) => {
    delete coming[name];
    throw error;
  }));
};

// The reserve is one for all of them.
let shared;
const sharing = () => {
  if (!shared) {
    const events = new EventTarget();
    common((shared = { cairnEvents: () => events, events }));
  }
  return shared;
};

const INSIDE = ["keydown", "paste", "drop", "dragover"];
const AROUND = ["pagehide", "pageshow", "visibilitychange", "beforeprint", "afterprint"];
const ASKED = ["section", "open", "readonly", "progress", "rows"];

/** Shows the roadmap of an element in its shadow root. `again` begins anew. */
export function view(element, root, sheets, again) {
  const stop = new AbortController();
  const { signal } = stop;
  const own = new EventTarget();
  const tell = (name) => own.dispatchEvent(new Event(name));
  const say = (name, detail) => element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  const add = (name, about, ...children) => {
    const added = Object.assign(document.createElement(name), about);
    added.append(...children);
    return added;
  };

  const app = add("div", { id: "cairn" }, add("p", { className: "starting", textContent: "Opening the roadmap …" }));
  const box = add("div", { className: "ground" }, app);
  root.adoptedStyleSheets = [...sheets, styles];
  root.replaceChildren(box);
  // `rem` would be the page's; this is what the person chose.
  box.style.setProperty("--rem", getComputedStyle(box).fontSize);

  const paint = () => {
    const theme = element.getAttribute("theme");
    // The page around may say which it is; where it says nothing, or both, the system's wish counts.
    const around = getComputedStyle(element.parentElement ?? element).colorScheme.match(/\b(?:light|dark)\b/g) ?? [];
    const one = ["light", "dark"].includes(theme) ? theme : around.length === 1 && around[0];
    if (one) box.dataset.theme = one;
    else delete box.dataset.theme;
    for (const name of ["--accent", "--on-accent"]) box.style.removeProperty(name);
    const accent = element.getAttribute("accent");
    if (!accent || !CSS.supports("color", accent)) return;
    box.style.setProperty("--accent", accent);
    app.style.color = accent;
    const [red, green, blue] = getComputedStyle(app).color.match(/[\d.]+/g).map(Number);
    app.style.color = "";
    // Of white and black the one that stands out, as the eye weighs colours.
    box.style.setProperty("--on-accent", 299 * red + 587 * green + 114 * blue > 150000 ? "#000" : "#fff");
  };
  paint();
  const around = new MutationObserver(paint);
  around.observe(document.documentElement, { attributes: true });

  // The place that was reserved is given back as soon as nothing in the window moves by it: when the roadmap fills it, when
  // the person begins to use it, or when it is out of the window and the page is at rest.
  const keepsPlace = CSS.supports("overflow-anchor", "auto");
  let isReserved = true;
  const release = () => {
    isReserved = false;
    element.dataset.cairn = "";
  };
  const giveBack = () => {
    const spare = element.offsetHeight - box.offsetHeight;
    const { scrollTop, scrollHeight, clientHeight } = scroller();
    // The end of the page would take its place with it.
    if (isReserved && scrollTop + clientHeight <= scrollHeight - spare) release();
  };
  let isResizing = false;
  const sizes = new ResizeObserver(() => {
    if (app.firstElementChild?.className === "app" && box.offsetHeight >= element.offsetHeight) release();
    isResizing = true;
    tell("resize");
    isResizing = false;
  });
  sizes.observe(box);
  let resting;
  const rest = () => {
    clearTimeout(resting);
    if (isReserved && completion) resting = setTimeout(leave, 200);
  };
  const leave = () => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= innerHeight || (bottom <= 0 && keepsPlace)) release();
  };
  for (const name of ["pointerdown", "keydown"]) root.addEventListener(name, giveBack, { signal });

  for (const name of AROUND) addEventListener(name, () => tell(name), { signal });
  // Whatever scrolls it.
  addEventListener("scroll", () => (tell("scroll"), rest()), { signal, capture: true, passive: true });
  addEventListener("storage", ({ key, newValue }) => own.dispatchEvent(Object.assign(new Event("storage"), { key, newValue })), { signal });
  // In one page there is no event of the storage.
  const hear = ({ target, detail }) => {
    if (target !== element && detail?.roadmap === completion?.roadmap) tell("pageshow");
  };
  addEventListener("cairn-change", hear, { signal });
  const ground = Object.create(sharing());
  for (const name of ["cairn-lost", "cairn-newer"]) ground.events.addEventListener(name, () => tell(name), { signal });

  const scroller = () => {
    const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
    for (let node = above(element); node && node !== document.body; node = above(node)) {
      if (node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
    }
    return document.scrollingElement;
  };

  // A page has one main part, and this is none.
  const settle = () => {
    const main = root.querySelector("main");
    main?.replaceWith(add("div", { className: main.className }, ...main.childNodes));
  };

  const src = element.getAttribute("src");
  let file;
  try {
    file = src === null ? new URL(SHIPPED, import.meta.url) : new URL(src, document.baseURI);
  } catch {
    // No address: the app says so.
  }
  const ask = async () => {
    try {
      const answer = await fetch(file);
      return [answer.status, await answer.text()];
    } catch {
      return [0, ""];
    }
  };

  let completion;
  let fragment;
  let second;
  const exported = [];
  const isFree = ["input", "select", "textarea"];
  Object.assign(ground, {
    cairnGround: () => root,
    cairnEvents: (name) => (INSIDE.includes(name) ? box : own),
    cairnScroll(distance) {
      // Where the page around it is seen above it, that one stays where it is when both become narrower.
      if (!isResizing || box.getBoundingClientRect().top < 0) scroller().scrollBy({ top: distance, behavior: "instant" });
    },
    cairnFragment: () => fragment,
    cairnEnd: () => new Promise((end) => (signal.aborted ? end() : signal.addEventListener("abort", end))),
    cairnAsks: () => ASKED.some((name) => name !== "rows" && element.hasAttribute(name)),
    cairnAsked: (name) => (ASKED.includes(name) ? element.getAttribute(name) ?? undefined : undefined),
    // As in a frame of another site, nothing is brought in or taken out.
    cairnIsForeign: () => true,
    cairnIsEmbed: () => true,
    cairnIsAlone: () => true,
    // Cairn opens the roadmaps of its own site; for others there is none.
    cairnOwnAddress() {
      const own = new URL(".", import.meta.url);
      if (src !== null && file?.origin !== own.origin) return "";
      if (src !== null) own.searchParams.set("roadmap", file.href);
      return own.href;
    },
    cairnReload: again,
    cairnChosen: () => src ?? SHIPPED,
    // Of this site from its top, as several of its pages may show it; of others whole.
    cairnPath: () => (src === null ? SHIPPED : file && (file.origin === location.origin ? file.pathname + file.search : file.href)),
    cairnDocument: ask,
    cairnMore: () => (second ??= Promise.resolve(ground.cairnSecond?.()).catch((error) => ((second = undefined), Promise.reject(error)))),
    cairnChanged(roadmap, steps, stepsDone, seconds, secondsDone) {
      const name = completion ? "cairn-change" : "cairn-ready";
      const title = () => root.querySelector("h1")?.textContent;
      completion = { roadmap, title: completion?.title, steps, stepsDone, hours: seconds / 3600, hoursDone: secondsDone / 3600 };
      // Behind what the app is doing.
      queueMicrotask(() => {
        if (signal.aborted) return;
        settle();
        completion.title ??= title();
        if (name === "cairn-ready") rest();
        say(name, { ...completion });
      });
    },
    cairnRefused: (message) => queueMicrotask(() => (settle(), release(), say("cairn-error", { message }))),
    cairnExported: (text) => exported.splice(0).forEach((done) => done(text)),
    cairnFailed(message) {
      const button = add("button", { className: "button", type: "button", textContent: "Try again", onclick: again });
      const title = add("h1", { textContent: "Cairn could not start" });
      app.replaceChildren(add("div", { className: "failure", role: "alert" }, title, add("p", { textContent: message }), button));
      ground.cairnRefused(message);
    },
  });
  for (const name of ["cairnTitle", "cairnCarried", "cairnAsk", "cairnOnce", "cairnLeft", "cairnBegun", "cairnFollow"]) ground[name] = () => {};

  // What is typed into a field of Cairn's, and what a key did here, is no key of the page's.
  const keep = (event) => {
    if (event.defaultPrevented || isFree.includes(event.target.localName) && event.target.type !== "checkbox") event.stopPropagation();
  };

  for (const name of ["keydown", "keypress", "keyup"]) root.addEventListener(name, keep, { signal });

  const start = async () => {
    try {
      const first = await compiled("first");
      if (signal.aborted) return;
      await program(ground, first, () => compiled("more"));
    } catch (error) {
      if (!signal.aborted) ground.cairnFailed(`${error.message}. What was kept before is still there; check the connection and try again.`);
    }
  };
  start();

  return {
    get completion() {
      return completion && { ...completion };
    },
    paint,
    goTo(topic) {
      fragment = String(topic);
      tell("hashchange");
      fragment = undefined;
    },
    goToNext: () => tell("cairn-next"),
    async exportProgress() {
      if (!completion) return null;
      await ground.cairnMore().catch(() => {
        throw new Error("A part of Cairn did not come. Check the connection and try again.");
      });
      if (signal.aborted) return null;
      return new Promise((done) => {
        exported.push(done);
        tell("cairn-export");
      });
    },
    end() {
      // What is still to be saved is saved now.
      tell("pagehide");
      stop.abort();
      ground.cairnExported(null);
      clearTimeout(resting);
      for (const observer of [around, sizes]) observer.disconnect();
      root.replaceChildren();
      delete element.dataset.cairn;
    },
  };
}
