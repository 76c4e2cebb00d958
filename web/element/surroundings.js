// What is around an element in the page, through slots and shadow roots.

/** @param {Element} node @returns {Element | null} */
export const parentOf = (node) =>
  node.assignedSlot ?? node.parentElement ?? /** @type {ShadowRoot} */ (node.getRootNode()).host ?? null;

/** The element that scrolls an element. @param {Element} element @returns {Element} */
export function scrollerOf(element) {
  for (let node = parentOf(element); node && node !== document.body; node = parentOf(node)) {
    if (node.scrollHeight > node.clientHeight && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
