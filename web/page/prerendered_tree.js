// The tree that the build writes into the page (xtask/src/prerender.rs), before there is an app: it opens what was left
// open, and the app asks it later what the person did in it.
import { keptFor } from "../../src/browser/frame.js";
import { page } from "./root.js";

/** @param {Element | Document | null | undefined} within */
const toolsIn = (within) =>
  /** @type {HTMLElement[]} */ (Array.from(within?.querySelectorAll(".toolbar-row button") ?? []));

/** @param {Element | null | undefined} element */
const topicIdOf = (element) => element?.closest(".topic")?.id ?? "";

/**
 * Called as soon as the tree is parsed. Returns the function that Rust calls `prerenderedActions`.
 *
 * @param {() => void} savePlace
 */
export function adoptTree(savePlace) {
  const isShown = page.dataset.prerendered !== "none";
  const tree = /** @type {HTMLElement | null} */ (document.querySelector(".prerendered"));
  if (tree && page.dataset.prerendered === "opening") {
    openTopics(tree.dataset.roadmap ?? "");
    delete page.dataset.prerendered;
  }
  const topics = Array.from(tree?.querySelectorAll("details") ?? []);
  const wasOpen = new Set(topics.filter(({ open }) => open));
  let hasActed = false;
  for (const action of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(action, () => (hasActed = true), { once: true, passive: true });
  }

  const tools = toolsIn(tree);
  let pressed = -1;
  tree?.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    const at = button ? tools.indexOf(button) : -1;
    if (at >= 0) pressed = at;
  });

  return () => {
    if (!isShown || !tree?.isConnected) return undefined;
    const focused = tree.contains(document.activeElement) ? document.activeElement : undefined;
    savePlace();
    // The app's own tools are there soon, in the same order.
    const tool = focused ? tools.indexOf(/** @type {HTMLElement} */ (focused)) : -1;
    setTimeout(() => {
      const now = toolsIn(document);
      now[tool]?.focus({ preventScroll: true });
      now[pressed]?.click();
    });
    const changed = topics.filter((topic) => topic.open !== wasOpen.has(topic));
    return [hasActed, topicIdOf(focused), ...changed.map((topic) => (topic.open ? "+" : "-") + topicIdOf(topic))];
  };
}

/** Opens what was left open. docs/formats.md has the key. @param {string} roadmap */
function openTopics(roadmap) {
  try {
    const { v, open } = JSON.parse(localStorage.getItem(`cairn::open:${roadmap}${keptFor}`) ?? "null");
    for (const id of v === 1 ? open.split(" ") : []) {
      const details = document.getElementById(id)?.firstElementChild;
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
  } catch {
    // The value is damaged, and the app says so.
  }
}
