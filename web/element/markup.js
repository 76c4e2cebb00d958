/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} about
 * @param {Node[]} children
 */
export function make(name, about, ...children) {
  const made = Object.assign(document.createElement(name), about);
  made.append(...children);
  return made;
}

/**
 * Makes plain boxes of `main`, `header` and `footer`, as the page around has its own, and puts the title one level
 * below the page's.
 *
 * @param {HTMLElement} box
 */
export function makeModest(box) {
  for (const part of box.querySelectorAll("main, header, footer")) {
    part.replaceWith(make("div", { className: part.className }, ...part.childNodes));
  }
  const title = box.querySelector("h1");
  if (!title) return;
  const lower = make("h2", {}, ...title.childNodes);
  for (const { name, value } of title.attributes) lower.setAttribute(name, value);
  title.replaceWith(lower);
}

/**
 * A failure in place of the app.
 *
 * @param {HTMLElement} app
 * @param {string} message
 * @param {() => void} again
 * @param {import("../host.js").Languages} host
 */
export function showFailure(app, message, again, host) {
  const words = host.translate("host-again", []) ?? "Try again";
  const button = make("button", { className: "button", type: "button", textContent: words, onclick: again });
  const title = make("h1", { textContent: host.translate("host-failed", []) ?? "Cairn could not start" });
  app.replaceChildren(
    make("div", { className: "failure", role: "alert" }, title, make("p", { textContent: message }), button),
  );
}
