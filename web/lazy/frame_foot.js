// In a frame that is as high as what is in it, the foot of its window may be out of sight: what would be shown there is
// shown above the focused row (style/lazy/frame_foot.css).
import { page } from "../page/root.js";

/** @param {Event} event */
function follow({ target }) {
  const row = target instanceof Element && target.closest(".row");
  if (page.scrollHeight > innerHeight) delete page.dataset.tall;
  else if (row) {
    page.dataset.tall = "";
    page.style.setProperty("--in-hand", `${row.getBoundingClientRect().top + scrollY}px`);
  }
}

export function placeToastsInFrame() {
  for (const name of ["focusin", "change"]) addEventListener(name, follow);
}
