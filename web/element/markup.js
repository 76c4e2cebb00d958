import { failureBox, make } from "../markup.js";

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
 * A failure in the language of the element.
 *
 * @param {string} sentence
 * @param {() => void} retry
 * @param {import("../host.js").Languages} host
 */
export function translatedFailure(sentence, retry, host) {
  const heading = make("h1", {}, host.translate("host-failed", []) ?? "Cairn could not start");
  return failureBox(heading, sentence, host.translate("host-again", []) ?? "Try again", retry);
}
