// The element <cairn-roadmap> before it is visible: it keeps a place in the page, and requests nothing. The script that
// shows the roadmap (element/view.js) is loaded when the element nears the window. docs/embedding.md is for those who
// use it; public/embed.d.ts has its types.

/** @typedef {typeof import("./element/view.js")} ViewScript */

const RESERVED = new CSSStyleSheet();
// `!important` makes this stronger than the style of the page around. What is below the element stays out of the window
// until the roadmap is here, so that nothing in the window moves.
RESERVED.replaceSync(
  ":host{display:block!important;min-width:0}:host([hidden]){display:none!important}:host(:not([data-cairn])){min-height:100vh}:host([compact]:not([data-cairn])){min-height:11rem}",
);

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) /** @type {CairnRoadmap} */ (target).show();
  },
  { rootMargin: "100% 0px" },
);

// Browsers may remember that a request for an address failed.
let failures = 0;

/** @returns {Promise<ViewScript>} */
async function loadView() {
  try {
    // The address is a variable, because esbuild would look for files to bundle if an import had an address with parts.
    const address = failures ? `${ELEMENT}?${failures}` : ELEMENT;
    return await import(address);
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** The attributes that change what the app shows. */
const CONTENT = ["src", "section", "open", "guide", "readonly", "compact", "progress", "lang"];
/** The attributes that change how the roadmap looks, and nothing else. */
const LOOKS = ["theme", "ground", "font", "accent"];

class CairnRoadmap extends HTMLElement {
  static observedAttributes = [...CONTENT, ...LOOKS];
  #root = this.attachShadow({ mode: "open" });
  /** @type {InstanceType<ViewScript["View"]> | undefined} */
  #view;
  /** Settles when what was shown last is there, or cannot be. @type {Promise<void> | undefined} */
  #shown;
  /** Which call of `#load` is the last one. @type {object | undefined} */
  #turn;
  /** What the last view left for the next one. @type {import("./element/going_on.js").Left | undefined} */
  #before;
  #isDue = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [RESERVED];
  }

  connectedCallback() {
    if (this.#shown) this.#view?.paint();
    else near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
    // Moving an element removes and reinserts it.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  connectedMoveCallback() {
    this.#view?.paint();
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#shown) return;
    if (LOOKS.includes(name)) {
      this.#view?.paint();
      return;
    }
    if (this.#isDue) return;
    this.#isDue = true;
    // Several changes at once count as one.
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#shown) this.#again();
    });
  }

  /** Shows the roadmap now, whether or not it is near the window. */
  show() {
    near.unobserve(this);
    this.#shown ??= this.#load();
    return this.#shown;
  }

  async #load() {
    // The element may be removed and inserted again before the script has come.
    const turn = {};
    this.#turn = turn;
    try {
      const { View } = await loadView();
      if (this.#turn !== turn) return;
      this.#view = new View(this, this.#root, [RESERVED], () => this.#again(), this.#before);
      await this.#view.ready;
    } catch {
      if (this.#turn === turn) this.#fail("Cairn could not be loaded. Check the connection and try again.");
    }
  }

  /** @param {string} message */
  #fail(message) {
    const alert = document.createElement("p");
    alert.setAttribute("role", "alert");
    alert.textContent = `${message} `;
    const again = document.createElement("button");
    again.textContent = "Try again";
    again.onclick = () => {
      this.#before = { isInHand: true };
      this.#again();
    };
    alert.append(again);
    const isInHand = this.#root.activeElement;
    this.#root.replaceChildren(alert);
    if (isInHand) again.focus({ preventScroll: true });
    this.#before = undefined;
    this.dataset.cairn = "";
    this.dispatchEvent(new CustomEvent("cairn-error", { bubbles: true, composed: true, detail: { message } }));
  }

  #again() {
    this.#end();
    // After an error it loads like the first time.
    if (!this.#before?.height) delete this.dataset.cairn;
    this.#shown = this.#load();
  }

  #leave() {
    this.#end();
    this.#before = this.#shown = undefined;
    this.#root.replaceChildren();
    delete this.dataset.cairn;
  }

  #end() {
    // A restart may happen before the previous view has loaded.
    this.#before = this.#view?.end() ?? this.#before;
    this.#view = this.#turn = undefined;
  }

  get completion() {
    return this.#view?.completion ?? null;
  }

  /** @param {string} topic */
  goTo(topic) {
    this.#view?.goTo(topic);
  }

  goToNext() {
    this.#view?.goToNext();
  }

  async exportProgress() {
    return this.#view?.exportProgress() ?? null;
  }
}

// If a page has two Cairns, the first one gets the name; `embed.js?as=my-roadmap` gives another.
const name = new URL(import.meta.url).searchParams.get("as") ?? "cairn-roadmap";
if (!customElements.get(name)) customElements.define(name, CairnRoadmap);
