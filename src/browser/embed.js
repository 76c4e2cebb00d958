// The element <cairn-roadmap> before anybody sees it: a place of its own in the page, which asks for nothing. element.js,
// which shows the roadmap, comes when it nears the window. docs/embedding.md is for those who use it; embed.d.ts has its types.
const RESERVED = new CSSStyleSheet();
// `!important`, as here it is stronger than that of the page around. What comes below it is out of the window until the
// roadmap is here, so that nothing in the window moves.
RESERVED.replaceSync(":host{display:block!important}:host([hidden]){display:none!important}:host(:not([data-cairn])){min-height:100vh}");

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) target.show();
  },
  { rootMargin: "100% 0px" },
);

// Browsers may remember that an address had nothing.
let failures = 0;
const load = () =>
  import(failures ? `${ELEMENT}?${failures}` : ELEMENT).catch((error) => {
    failures += 1;
    throw error;
  });

class CairnRoadmap extends HTMLElement {
  static observedAttributes = ["src", "section", "open", "readonly", "progress", "theme", "accent"];
  #root = this.attachShadow({ mode: "open" });
  #view;
  /** Settles when what was shown last is there, or cannot be. */
  #shown;
  #turn;
  /** What the one before left to go on from. */
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
    // Who moves it takes it out and puts it in again.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#shown) return;
    if (name === "theme" || name === "accent") return this.#view?.paint();
    if (this.#isDue) return;
    this.#isDue = true;
    // All that is changed at once is one change.
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#shown) this.#again();
    });
  }

  /** Shows the roadmap now, whether or not it is near the window. */
  show() {
    near.unobserve(this);
    return (this.#shown ??= this.#come());
  }

  async #come() {
    // Before it has come it may be taken out, and put in again.
    const turn = (this.#turn = {});
    try {
      const { view } = await load();
      if (this.#turn === turn) await (this.#view = view(this, this.#root, [RESERVED], () => this.#again(), this.#before)).ready;
    } catch {
      if (this.#turn === turn) this.#fail("Cairn did not come. Check the connection and try again.");
    }
  }

  #fail(message) {
    const alert = document.createElement("p");
    alert.setAttribute("role", "alert");
    alert.textContent = `${message} `;
    const again = document.createElement("button");
    again.textContent = "Try again";
    again.onclick = () => ((this.#before = { isInHand: true }), this.#again());
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
    // Where there was no roadmap, one takes its place as the first does.
    if (!this.#before?.height) delete this.dataset.cairn;
    this.#shown = this.#come();
  }

  #leave() {
    this.#end();
    this.#before = this.#shown = undefined;
    this.#root.replaceChildren();
    delete this.dataset.cairn;
  }

  #end() {
    // Two may begin anew before the first of them is here.
    this.#before = this.#view?.end() ?? this.#before;
    this.#view = this.#turn = undefined;
  }

  get completion() {
    return this.#view?.completion ?? null;
  }

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

// Of two Cairns on a page the first has the name; `embed.js?as=my-roadmap` gives another.
const name = new URL(import.meta.url).searchParams.get("as") ?? "cairn-roadmap";
if (!customElements.get(name)) customElements.define(name, CairnRoadmap);
