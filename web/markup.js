/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} about
 * @param {(Node | string)[]} children
 */
export function make(name, about, ...children) {
  const made = Object.assign(document.createElement(name), about);
  made.append(...children);
  return made;
}

/**
 * What stands in place of the app where it cannot start or go on.
 *
 * @param {HTMLElement} heading
 * @param {string} sentence
 * @param {string} retry The words of the button.
 * @param {() => void} onclick
 */
export const failureBox = (heading, sentence, retry, onclick) =>
  make(
    "div",
    { className: "failure", role: "alert" },
    heading,
    make("p", {}, sentence),
    make("button", { className: "button", type: "button", onclick }, retry),
  );
