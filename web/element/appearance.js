import { blend, isLight, luminance, visibleColour } from "./colour.js";
import { parentOf } from "./surroundings.js";

/** Between these luminances, a theme's soft words and thin lines have too little contrast: 4.5 and 3 to 1, by WCAG 2. */
const LIGHTEST_DARK_GROUND = 0.045;
const DARKEST_LIGHT_GROUND = 0.77;

/**
 * Gives the box the theme, the ground, the font and the accent that the element's attributes name, or else those of
 * what it stands on; and again whenever the page around changes.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} box
 * @param {AbortSignal} signal
 */
export function followAppearance(element, box, signal) {
  const around = new MutationObserver(() => apply());
  const apply = () => {
    // The element may stand elsewhere by now.
    around.disconnect();
    around.observe(element, { attributeFilter: ["class", "style"] });
    for (let node = parentOf(element); node; node = parentOf(node)) around.observe(node, { attributes: true });
    const ground = groundOf(element);
    const theme = element.getAttribute("theme") ?? "";
    box.dataset.theme = ["light", "dark"].includes(theme) ? theme : isLight(ground.colour) ? "light" : "dark";
    applyGround(box, element.getAttribute("ground") === "cairn" ? undefined : ground);
    applyFont(box, element.getAttribute("font") === "cairn" ? undefined : getComputedStyle(element).fontFamily);
    applyAccent(box, element.getAttribute("accent"));
  };
  apply();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", apply, { signal });
  // A page may change its colours slowly.
  addEventListener("transitionend", ({ propertyName }) => propertyName.startsWith("background") && apply(), { signal });
  signal.addEventListener("abort", () => around.disconnect());
  return apply;
}

/**
 * @typedef {object} Ground What is seen behind the element.
 * @property {Uint8ClampedArray} colour
 * @property {boolean} isPainted Whether the page paints it, and not the browser.
 * @property {boolean} isPlain Whether it is one colour, and no picture or gradient.
 */

/** @param {HTMLElement} element @returns {Ground} */
function groundOf(element) {
  /** @type {string[]} */
  const painted = [];
  let isPlain = true;
  let isCovered = false;
  for (let node = parentOf(element); node && isPlain && !isCovered; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const alpha = visibleColour(backgroundColor)?.[3] ?? 0;
    if (alpha > 0) painted.unshift(backgroundColor);
    isPlain = backgroundImage === "none";
    isCovered = alpha === 255;
  }
  const unpainted = isDarkPage(element) ? "#121212" : "#fff";
  const colour = blend([unpainted, ...painted]) ?? new Uint8ClampedArray([255, 255, 255, 255]);
  return { colour, isPainted: painted.length > 0, isPlain };
}

/** Whether the browser's own ground for this page is dark. @param {HTMLElement} element */
function isDarkPage(element) {
  const schemes = getComputedStyle(parentOf(element) ?? element).colorScheme.match(/\b(?:light|dark)\b/g) ?? [];
  if (schemes.length === 1) return schemes[0] === "dark";
  return schemes.length > 1 && matchMedia("(prefers-color-scheme: dark)").matches;
}

/**
 * Lets the page's ground show through, where the words can be read on it.
 *
 * @param {HTMLElement} box
 * @param {Ground | undefined} ground
 */
function applyGround(box, ground) {
  const light = ground ? luminance(ground.colour) : NaN;
  const isReadable = box.dataset.theme === "dark" ? light <= LIGHTEST_DARK_GROUND : light >= DARKEST_LIGHT_GROUND;
  if (ground?.isPlain && isReadable) {
    const [red, green, blue] = ground.colour;
    box.dataset.ground = ground.isPainted ? "painted" : "";
    // Parts that stay in view during scrolling cover what is below them, so they need a ground.
    box.style.setProperty("--paper", ground.isPainted ? `rgb(${red} ${green} ${blue})` : "Canvas");
  } else {
    delete box.dataset.ground;
    box.style.removeProperty("--paper");
  }
}

/** @param {HTMLElement} box @param {string | undefined} family */
function applyFont(box, family) {
  for (const name of ["--sans", "--serif"]) {
    if (family) box.style.setProperty(name, family);
    else box.style.removeProperty(name);
  }
}

/** @param {HTMLElement} box @param {string | null} accent */
function applyAccent(box, accent) {
  const colour = accent && visibleColour(accent);
  if (accent && colour && colour[3] === 255) {
    box.style.setProperty("--accent", accent);
    box.style.setProperty("--on-accent", isLight(colour) ? "#000" : "#fff");
  } else {
    box.style.removeProperty("--accent");
    box.style.removeProperty("--on-accent");
  }
}
