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

// The colour that is seen, as bytes of red, green, blue and alpha; none, if it says none by itself.
const seen = (() => {
  let canvas;
  return (colour) => {
    canvas ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    const says = ["#123456", "#654321"].map((before) => {
      canvas.fillStyle = before;
      canvas.fillStyle = colour;
      return canvas.fillStyle;
    });
    if (says[0] !== says[1]) return undefined;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
})();

// How much light it gives, as WCAG 2 counts it.
const lightOf = (bytes) => {
  const [red, green, blue] = Array.from(bytes, (byte) => (byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
// Where black and white stand out alike.
const MIDDLE = 0.179;

// How much of the page may move without anybody having asked for it, by all elements together.
const MOST_SHIFT = 0.05;
let shifted = 0;

const controlsOf = (row) => Array.from(row.querySelectorAll("input, button, a"));

// What has ended waits for ever, and is collected.
const never = () => new Promise(() => {});

const INSIDE = ["keydown", "paste", "drop", "dragover"];
const AROUND = ["pagehide", "pageshow", "visibilitychange", "beforeprint", "afterprint"];
const ASKED = ["section", "open", "readonly", "progress", "rows"];

/**
 * Shows the roadmap of an element in its shadow root. `again` begins anew; `before` is what the one before left, where one
 * did.
 */
export function view(element, root, sheets, again, before) {
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
  const box = add("div", { className: "ground", lang: "en" }, app);
  root.adoptedStyleSheets = [...sheets, styles];
  // What begins anew has the height that it had, until its rows are there.
  box.style.minHeight = before?.height ?? "";
  root.replaceChildren(box);
  // `rem` would be the page's; this is what the person chose.
  box.style.setProperty("--rem", getComputedStyle(box).fontSize);

  const aboveIn = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  // Light or dark, as what it stands on: the nearest ground that is painted, or else the browser's own for this page.
  const isDarkAround = () => {
    for (let node = aboveIn(element); node; node = aboveIn(node)) {
      const colour = seen(getComputedStyle(node).backgroundColor);
      if (colour?.[3] > 127) return lightOf(colour) < MIDDLE;
    }
    const schemes = getComputedStyle(aboveIn(element) ?? element).colorScheme.match(/\b(?:light|dark)\b/g) ?? [];
    return schemes.length === 1 ? schemes[0] === "dark" : schemes.length > 1 && matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const around = new MutationObserver(() => paint());
  const paint = () => {
    // It may stand elsewhere now.
    around.disconnect();
    for (let node = aboveIn(element); node; node = aboveIn(node)) around.observe(node, { attributes: true });
    const theme = element.getAttribute("theme");
    box.dataset.theme = ["light", "dark"].includes(theme) ? theme : isDarkAround() ? "dark" : "light";
    const accent = element.getAttribute("accent");
    const colour = accent && seen(accent);
    const own = colour?.[3] === 255 ? { "--accent": accent, "--on-accent": lightOf(colour) > MIDDLE ? "#000" : "#fff" } : {};
    for (const name of ["--accent", "--on-accent"]) {
      if (own[name]) box.style.setProperty(name, own[name]);
      else box.style.removeProperty(name);
    }
  };
  paint();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint, { signal });
  // What a page paints may change slowly.
  addEventListener("transitionend", ({ propertyName }) => propertyName.startsWith("background") && paint(), { signal });

  // The place that was reserved is given back as soon as nothing in the window moves by it, or hardly: when the roadmap
  // fills it, when little is below it, when the person begins to use it, or when it is out of the window and the page is at
  // rest.
  let isReserved = element.dataset.cairn === undefined;
  const release = () => {
    isReserved = false;
    element.dataset.cairn = "";
  };
  const chosen = ["src", "section"].map((name) => element.getAttribute(name)).join("\n");
  // Where one is in a roadmap whose top is above the window: a row in view, and how far it is below that top.
  const standing = (inHand) => {
    const { top } = box.getBoundingClientRect();
    const topOf = (row) => row.firstElementChild.getBoundingClientRect().top;
    const isInView = (row) => topOf(row) >= 0 && topOf(row) < innerHeight;
    const row = top < 0 && [inHand, ...box.querySelectorAll("[data-topic]")].find((row) => row && isInView(row));
    return row ? [Number(row.dataset.topic), topOf(row) - top] : [];
  };
  // What was in hand is in hand again.
  const goOn = () => {
    if (signal.aborted || !before) return;
    box.style.minHeight = "";
    const { isInHand, topic, control } = before;
    before = undefined;
    // The person may have gone elsewhere.
    if (!isInHand || root.activeElement || ![document.body, element].includes(document.activeElement)) return;
    const row = topic && ownGround.getElementById(topic);
    const again = row ? controlsOf(row)[control] : box.querySelector("button:not([hidden])");
    again?.focus({ preventScroll: true });
  };
  const giveBack = (isUsed = true) => {
    if (!isReserved) return;
    const spare = element.offsetHeight - box.offsetHeight;
    const { scrollTop, scrollHeight, clientHeight, clientWidth } = scroller();
    // The end of the page would take its place with it.
    if (scrollTop > Math.max(0, scrollHeight - spare - clientHeight)) return;
    if (!isUsed) {
      // As browsers count it: how much of the window moves, times how far.
      const { top, bottom, width } = element.getBoundingClientRect();
      const seenBelow = Math.min(clientHeight - top - box.offsetHeight, scrollHeight - scrollTop - bottom);
      const shift = (Math.max(seenBelow, 0) / clientHeight) * (width / clientWidth) * (spare / Math.max(clientWidth, clientHeight));
      if (shifted + shift > MOST_SHIFT) return;
      shifted += shift;
    }
    release();
  };
  let isResizing = false;
  const sizes = new ResizeObserver(() => {
    if (app.firstElementChild?.className === "app" && box.offsetHeight >= element.offsetHeight) release();
    isResizing = true;
    tell("resize");
    isResizing = false;
  });
  sizes.observe(box);
  // Where frames come late, time alone is no rest; and where something else scrolls in the frame of `leave`, browsers count
  // what is given back as a shift.
  let resting;
  const rest = () => {
    clearTimeout(resting);
    if (!isReserved || !completion) return;
    const due = setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resting === due && leave())), 200);
    resting = due;
  };
  const leave = () => {
    const { top, bottom } = element.getBoundingClientRect();
    if (signal.aborted || (top < innerHeight && bottom > 0)) return;
    const place = scroller();
    const { scrollTop, scrollHeight } = place;
    release();
    // Browsers that keep in place what is below forget it where a script scrolls before the next frame. Beside a higher
    // column nothing is given back.
    const moved = place.scrollHeight - scrollHeight - (place.scrollTop - scrollTop);
    if (bottom <= 0) place.scrollBy({ top: moved, behavior: "instant" });
  };
  for (const name of ["pointerdown", "keydown"]) root.addEventListener(name, () => giveBack(), { signal });

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
    for (let node = aboveIn(element); node && node !== document.body; node = aboveIn(node)) {
      if (node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
    }
    return document.scrollingElement;
  };

  // A page has one of each, and these are none.
  const settle = () => {
    for (const part of box.querySelectorAll("main, header, footer")) {
      part.replaceWith(add("div", { className: part.className }, ...part.childNodes));
    }
    // Its title is below that of the page.
    const title = box.querySelector("h1");
    title?.replaceWith(add("h2", { className: title.className }, ...title.childNodes));
    unmark();
  };
  // They are for who measures Cairn's own page.
  const unmark = () => {
    for (const { name } of performance.getEntriesByType("mark")) if (name.startsWith("cairn: ")) performance.clearMarks(name);
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
      const answer = await fetch(file, { signal });
      return [answer.status, await answer.text()];
    } catch {
      return signal.aborted ? never() : [0, ""];
    }
  };

  let completion;
  let fragment;
  let second;
  const exported = [];
  const ended = new Promise((end) => signal.addEventListener("abort", end));
  let arrive;
  const ready = Promise.race([ended, new Promise((arrived) => (arrive = arrived))]);
  const isShown = element.hasAttribute("progress");
  const ownGround = {
    getElementById: (id) => box.querySelector(`#${CSS.escape(id)}`),
    querySelector: (selector) => box.querySelector(selector),
    get activeElement() {
      return box.contains(root.activeElement) ? root.activeElement : null;
    },
  };
  Object.assign(ground, {
    cairnGround: () => ownGround,
    cairnEvents: (name) => (INSIDE.includes(name) ? box : own),
    cairnScroll(distance) {
      // Where the page around it is seen above it, that one stays where it is when both become narrower.
      if (!isResizing || box.getBoundingClientRect().top < 0) scroller().scrollBy({ top: distance, behavior: "instant" });
    },
    cairnLeft(part) {
      const [row, below] = (before?.chosen === chosen && before.standing) || [];
      return part ? box.getBoundingClientRect().top + below : row;
    },
    cairnFragment: () => fragment,
    cairnEnd: () => ended,
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
    // It is the last that the app waits for before it is drawn.
    async cairnRest() {
      await new Promise((turn) => setTimeout(turn));
      if (signal.aborted) await never();
    },
    async cairnMore() {
      try {
        await (second ??= Promise.resolve(ground.cairnSecond?.()));
      } catch (error) {
        second = undefined;
        throw error;
      }
      if (signal.aborted) await never();
    },
    cairnChanged(roadmap, steps, stepsDone, seconds, secondsDone) {
      const name = completion ? "cairn-change" : "cairn-ready";
      const title = () => box.querySelector("h1, h2")?.textContent;
      completion = { roadmap, title: completion?.title, steps, stepsDone, hours: seconds / 3600, hoursDone: secondsDone / 3600 };
      // Behind what the app is doing.
      queueMicrotask(() => {
        if (signal.aborted) return;
        settle();
        completion.title ??= title();
        Object.assign(box, { role: "region", ariaLabel: completion.title });
        // Its rows are there two frames later.
        if (name === "cairn-ready") requestAnimationFrame(() => requestAnimationFrame(() => signal.aborted || (goOn(), giveBack(false), rest())));
        arrive();
        say(name, { ...completion });
      });
    },
    cairnRefused: (message) =>
      queueMicrotask(() => {
        if (signal.aborted) return;
        settle();
        release();
        goOn();
        arrive();
        say("cairn-error", { message });
      }),
    cairnExported: (text) => exported.splice(0).forEach((done) => done(text)),
    cairnFailed(message) {
      if (signal.aborted) return;
      const button = add("button", { className: "button", type: "button", textContent: "Try again", onclick: again });
      const title = add("h1", { textContent: "Cairn could not start" });
      app.replaceChildren(add("div", { className: "failure", role: "alert" }, title, add("p", { textContent: message }), button));
      ground.cairnRefused(message);
    },
  });
  for (const name of ["cairnTitle", "cairnCarried", "cairnAsk", "cairnOnce", "cairnBegun", "cairnFollow"]) ground[name] = () => {};

  // What is typed into a field of Cairn's, and what a key did here, is no key of the page's.
  const keep = (event) => {
    const { target, key, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    const isWriting = ["input", "select", "textarea"].includes(target.localName) && target.type !== "checkbox";
    const isCommand = (ctrlKey || metaKey || altKey) && !event.getModifierState("AltGraph");
    if (defaultPrevented || (isWriting && !isCommand && !/^(?:Tab|F\d+)$/.test(key))) event.stopPropagation();
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
    ready,
    goTo(topic) {
      fragment = String(topic);
      tell("hashchange");
      fragment = undefined;
    },
    goToNext: () => tell("cairn-next"),
    async exportProgress() {
      if (!completion || isShown) return null;
      const more = ground.cairnMore().catch(() => {
        throw new Error("A part of Cairn did not come. Check the connection and try again.");
      });
      await Promise.race([more, ended]);
      if (signal.aborted) return null;
      return new Promise((done) => {
        exported.push(done);
        tell("cairn-export");
      });
    },
    end() {
      const { activeElement } = root;
      const row = activeElement?.closest("[data-topic]");
      const left = before ?? {
        height: completion && getComputedStyle(box).height,
        chosen,
        standing: standing(row),
        isInHand: Boolean(activeElement),
        topic: row?.id,
        control: row && controlsOf(row).indexOf(activeElement),
      };
      // What is still to be saved is saved now.
      tell("pagehide");
      stop.abort();
      ground.cairnExported(null);
      clearTimeout(resting);
      for (const observer of [around, sizes]) observer.disconnect();
      box.style.minHeight = left.height ?? "";
      box.replaceChildren();
      unmark();
      return left;
    },
  };
}
