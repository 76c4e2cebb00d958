// What one view of an element leaves for the next, when an attribute changes or the element moves.

/**
 * @typedef {object} Left
 * @property {string} [height] Its computed height, where it had rows.
 * @property {string} [chosen] What `src` and `section` chose.
 * @property {number[]} [standing] The row that the reader was at, and how far below the top of the box it was.
 * @property {boolean} [isWhole] Whether a compact roadmap was opened.
 * @property {boolean} isInHand Whether it had the focus.
 * @property {string} [topic] The id of the row in which the focus was.
 * @property {number} [control] Which of the row's controls had the focus, counted from 0.
 */

/** @param {Element} row */
const controlsOf = (row) => /** @type {HTMLElement[]} */ (Array.from(row.querySelectorAll(".tick-box, button, a")));

/** @param {Element} row */
const topOf = (row) => row.firstElementChild?.getBoundingClientRect().top ?? 0;

/** @param {Element | null | undefined} row */
const isInView = (row) => row && topOf(row) >= 0 && topOf(row) < innerHeight;

/**
 * @param {HTMLElement} box
 * @param {ShadowRoot} root
 * @returns {Pick<Left, "standing" | "isWhole" | "isInHand" | "topic" | "control">}
 */
export function leave(box, root) {
  const { activeElement } = root;
  const row = /** @type {HTMLElement | null | undefined} */ (activeElement?.closest("[data-topic]"));
  return {
    standing: standing(box, row),
    isWhole: box.querySelector('[data-compact="whole"]') !== null,
    isInHand: Boolean(activeElement),
    topic: row?.id,
    control: row ? controlsOf(row).indexOf(/** @type {HTMLElement} */ (activeElement)) : undefined,
  };
}

/**
 * Where the reader is in a roadmap whose top is above the window: a row in view, and how far it is below that top.
 *
 * @param {HTMLElement} box
 * @param {HTMLElement | null | undefined} inHand
 */
function standing(box, inHand) {
  const { top } = box.getBoundingClientRect();
  /** @type {(HTMLElement | null | undefined)[]} */
  const rows = [inHand, .../** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("[data-topic]"))];
  const row = top < 0 ? rows.find(isInView) : undefined;
  return row ? [Number(row.dataset.topic), topOf(row) - top] : [];
}

/**
 * Focuses again what was in hand, unless the person has gone elsewhere.
 *
 * @param {Left} left
 * @param {HTMLElement} element
 * @param {HTMLElement} box
 * @param {ShadowRoot} root
 */
export function focusAgain({ isInHand, topic, control }, element, box, root) {
  if (
    !isInHand ||
    root.activeElement ||
    ![document.body, element].includes(/** @type {HTMLElement} */ (document.activeElement))
  )
    return;
  const row = topic && box.querySelector(`#${CSS.escape(topic)}`);
  const again = row
    ? controlsOf(row)[control ?? -1]
    : /** @type {HTMLElement | null} */ (box.querySelector("button:not([hidden])"));
  again?.focus({ preventScroll: true });
}
