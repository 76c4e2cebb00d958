// The height of a window that embed.js reserves for the roadmap. It is given back as soon as that moves nothing in the
// window, or hardly anything: when the roadmap fills it, when little is below it, when the person begins to use it, or
// when it is out of the window and the page is at rest.
import { scrollerOf } from "./surroundings.js";

/** How much of the page all elements together may move without a request of the person, in the unit of layout shifts. */
const MOST_SHIFT = 0.05;
let shifted = 0;

/** How long the page must not scroll to be at rest, in milliseconds. */
const REST = 200;

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} box
 * @param {AbortSignal} signal
 * @param {() => boolean} isReady
 */
export function reservedSpace(element, box, signal, isReady) {
  let isReserved = element.dataset.cairn === undefined;
  const release = () => {
    isReserved = false;
    element.dataset.cairn = "";
  };

  const giveBack = (isUsed = true) => {
    if (!isReserved) return;
    const spare = element.offsetHeight - box.offsetHeight;
    const { scrollTop, scrollHeight, clientHeight, clientWidth } = scrollerOf(element);
    // Without this space, the page would end too early for the place where it is scrolled to.
    if (scrollTop > Math.max(0, scrollHeight - spare - clientHeight)) return;
    if (!isUsed) {
      // As browsers count it: the part of the window that moves, times the distance.
      const { top, bottom, width } = element.getBoundingClientRect();
      const visibleBelow = Math.min(clientHeight - top - box.offsetHeight, scrollHeight - scrollTop - bottom);
      const moved = (Math.max(visibleBelow, 0) / clientHeight) * (width / clientWidth);
      const shift = moved * (spare / Math.max(clientWidth, clientHeight));
      if (shifted + shift > MOST_SHIFT) return;
      shifted += shift;
    }
    release();
  };

  const giveBackOutOfWindow = () => {
    const { top, bottom } = element.getBoundingClientRect();
    if (signal.aborted || (top < innerHeight && bottom > 0)) return;
    const scroller = scrollerOf(element);
    const { scrollTop, scrollHeight } = scroller;
    release();
    // Browsers that keep in place what is below forget it if a script scrolls before the next frame. Beside a higher
    // column nothing is given back.
    const moved = scroller.scrollHeight - scrollHeight - (scroller.scrollTop - scrollTop);
    if (bottom <= 0) scroller.scrollBy({ top: moved, behavior: "instant" });
  };

  // Where frames come late, time alone is no rest. And if something else scrolls in the frame in which the space is
  // given back, browsers count a shift.
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const rest = () => {
    clearTimeout(resting);
    if (!isReserved || !isReady()) return;
    const due = setTimeout(() => afterTwoFrames(() => resting === due && giveBackOutOfWindow()), REST);
    resting = due;
  };
  signal.addEventListener("abort", () => clearTimeout(resting));
  return { release, giveBack, rest };
}

/** @param {() => void} act */
export const afterTwoFrames = (act) => requestAnimationFrame(() => requestAnimationFrame(act));
