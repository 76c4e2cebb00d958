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
  #isComing = false;
  #isDue = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [RESERVED];
  }

  connectedCallback() {
    if (!this.#view) near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
    // Who moves it takes it out and puts it in again.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#view) return;
    if (name === "theme" || name === "accent") return this.#view.paint();
    if (this.#isDue) return;
    this.#isDue = true;
    // All that is changed at once is one change.
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.#view) return;
      this.#end();
      this.show();
    });
  }

  /** Shows the roadmap now, whether or not it is near the window. */
  async show() {
    near.unobserve(this);
    if (this.#view || this.#isComing) return;
    this.#isComing = true;
    try {
      const { view } = await load();
      if (this.isConnected) this.#view = view(this, this.#root, [RESERVED], () => (this.#end(), this.show()));
    } catch {
      this.#fail("Cairn did not come. Check the connection and try again.");
    } finally {
      this.#isComing = false;
    }
  }

  #fail(message) {
    const alert = document.createElement("p");
    alert.setAttribute("role", "alert");
    alert.textContent = `${message} `;
    const again = document.createElement("button");
    again.textContent = "Try again";
    again.onclick = () => this.show();
    alert.append(again);
    this.#root.replaceChildren(alert);
    this.dataset.cairn = "";
    this.dispatchEvent(new CustomEvent("cairn-error", { bubbles: true, composed: true, detail: { message } }));
  }

  #end() {
    this.#view?.end();
    this.#view = undefined;
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
