// The outline that the build writes into the page, before there is an app: it shows open what the person left open, and
// the app asks it where one is and what one has opened meanwhile. Inlined into the page, behind the outline.
{
  const { documentElement: root } = document;
  const isShown = root.dataset.outline !== "none";
  const outline = document.querySelector(".outline");
  if (root.dataset.outline === "late") {
    try {
      const { v, open } = JSON.parse(localStorage.getItem(`cairn::open:${outline.dataset.roadmap}`));
      for (const id of v === 1 ? open.split(" ") : []) {
        const details = document.getElementById(id)?.firstElementChild;
        if (details?.open === false) details.open = true;
      }
    } catch {
      // Damaged, and the app says so.
    }
    delete root.dataset.outline;
  }
  const topics = Array.from(outline?.querySelectorAll("details") ?? []);
  const wasOpen = new Set(topics.filter(({ open }) => open));
  let hasActed = false;
  for (const act of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(act, () => (hasActed = true), { once: true, passive: true });
  }

  const tools = (place) => Array.from(place?.querySelectorAll(".toolbar-row button") ?? []);
  const held = tools(outline);
  let pressed = -1;
  outline?.addEventListener("click", ({ target }) => {
    const at = held.indexOf(target.closest("button"));
    if (at >= 0) pressed = at;
  });

  // Whether the person has done anything, the id of the topic in hand, and those of the topics that were opened, with a plus
  // in front, or closed, with a minus; as far as this is the roadmap that is shown.
  window.cairnBegun = () => {
    if (!isShown || !outline?.isConnected) return;
    const idOf = (element) => element?.closest(".topic")?.id ?? "";
    const inHand = outline.contains(document.activeElement) ? document.activeElement : undefined;
    window.cairnStay();
    // The same tool of the app's, when it is there.
    const focused = held.indexOf(inHand);
    setTimeout(() => {
      const now = tools(document);
      now[focused]?.focus({ preventScroll: true });
      now[pressed]?.click();
    });
    const folded = topics.filter((topic) => topic.open !== wasOpen.has(topic));
    return [hasActed, idOf(inHand), ...folded.map((topic) => (topic.open ? "+" : "-") + idOf(topic))];
  };
}
