import { bytesOf, isLight } from "./colour.js";
import { parentOf } from "./surroundings.js";

/**
 * Gives the box the theme and the accent that the element's attributes say, or else the theme of what it stands on; and
 * again when the page around changes.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} box
 * @param {AbortSignal} signal
 */
export function followAppearance(element, box, signal) {
  const around = new MutationObserver(() => apply());
  const apply = () => {
    // It may stand elsewhere now.
    around.disconnect();
    for (let node = parentOf(element); node; node = parentOf(node)) around.observe(node, { attributes: true });
    const theme = element.getAttribute("theme") ?? "";
    box.dataset.theme = ["light", "dark"].includes(theme) ? theme : isDarkAround(element) ? "dark" : "light";
    applyAccent(box, element.getAttribute("accent"));
  };
  apply();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply, { signal });
  // What a page paints may change slowly.
  addEventListener("transitionend", ({ propertyName }) => propertyName.startsWith("background") && apply(), { signal });
  signal.addEventListener("abort", () => around.disconnect());
  return apply;
}

/** By the nearest background that is painted, or else the browser's own for this page. @param {HTMLElement} element */
function isDarkAround(element) {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const colour = bytesOf(getComputedStyle(node).backgroundColor);
    if (colour && colour[3] > 127) return !isLight(colour);
  }
  const schemes = getComputedStyle(parentOf(element) ?? element).colorScheme.match(/\b(?:light|dark)\b/g) ?? [];
  if (schemes.length === 1) return schemes[0] === "dark";
  return schemes.length > 1 && matchMedia("(prefers-color-scheme: dark)").matches;
}

/** @param {HTMLElement} box @param {string | null} accent */
function applyAccent(box, accent) {
  const colour = accent && bytesOf(accent);
  if (accent && colour && colour[3] === 255) {
    box.style.setProperty("--accent", accent);
    box.style.setProperty("--on-accent", isLight(colour) ? "#000" : "#fff");
  } else {
    box.style.removeProperty("--accent");
    box.style.removeProperty("--on-accent");
  }
}
