// A menu beside its row, above everything else, and the finger that asks for one.

/** How long a finger rests, in milliseconds, and how far it may slip meanwhile, in CSS pixels. */
const [REST_TIME, MOST_SLIP] = [500, 10];
/** How far a menu stays away from the edges of the window, in CSS pixels. */
const EDGE = 8;

let close = () => {};
/** The row whose menu was closed by the press that is still going on. @type {Element | undefined} */
let leftRow;

export const menus = {
  /**
   * Whether a finger rests where it came down. Until it is lifted again it selects, scrolls and clicks nothing.
   *
   * @param {PointerEvent} event
   * @returns {Promise<boolean>}
   */
  async restsFinger({ pointerType, isPrimary, clientX, clientY }) {
    if (pointerType !== "touch" || !isPrimary) return false;
    return new Promise((resolve) => {
      const over = new AbortController();
      let rests = false;
      const lift = () => {
        clearTimeout(timer);
        over.abort();
        resolve(false);
      };
      const timer = setTimeout(() => {
        rests = true;
        resolve(true);
      }, REST_TIME);
      /** @param {string} name @param {(event: any) => void} act */
      const listen = (name, act) => addEventListener(name, act, { capture: true, passive: false, signal: over.signal });
      listen("pointermove", (event) => {
        if (!rests && Math.hypot(event.clientX - clientX, event.clientY - clientY) > MOST_SLIP) lift();
      });
      listen("pointerup", () => rests || lift());
      listen("touchend", (event) => {
        if (rests) event.preventDefault();
        lift();
      });
      for (const name of ["pointerdown", "pointercancel"]) listen(name, lift);
      listen("contextmenu", (event) => event.preventDefault());
      listen("touchmove", (event) => rests && event.cancelable && event.preventDefault());
    });
  },

  /**
   * Shows a menu beside the button of a row, or where a finger rests. It goes when the focus leaves both.
   *
   * @param {HTMLElement} menu
   * @param {Element} row
   * @param {Element} button
   * @param {PointerEvent} [finger]
   */
  showMenu(menu, row, button, finger) {
    close();
    if (!finger) button.scrollIntoView({ block: "nearest" });
    const over = new AbortController();
    const { signal } = over;
    const { left, right, top, bottom } = finger
      ? new DOMRect(finger.clientX, finger.clientY - EDGE, 0, 2 * EDGE)
      : button.getBoundingClientRect();
    const start = row.getBoundingClientRect().top;
    menu.popover = "manual";
    menu.showPopover();
    const place = () => {
      if (!menu.isConnected) return close();
      const by = row.getBoundingClientRect().top - start;
      const atEnd = getComputedStyle(button).direction === "rtl" ? left : right - menu.offsetWidth;
      const x = finger ? left - menu.offsetWidth / 2 : atEnd;
      moveTo(menu, x, top + by, bottom + by);
    };
    close = () => {
      over.abort();
      close = () => {};
      menu.remove();
      button.setAttribute("aria-expanded", "false");
    };
    place();
    button.setAttribute("aria-expanded", "true");
    addEventListener("scroll", place, { capture: true, passive: true, signal });
    addEventListener("resize", place, { signal });
    /** @param {Event} event */
    const leave = (event) => {
      const path = event.composedPath();
      if (path.includes(menu)) return;
      close();
      if (path.includes(row)) rememberUntilNextPress(row);
    };
    addEventListener("pointerdown", leave, { capture: true, signal });
    /**
     * A button of the row is hidden as soon as the menu closes. So if it is to get the focus, the menu stays, and the
     * button closes it later.
     *
     * @param {FocusEvent} event
     */
    const blur = ({ relatedTarget: next }) =>
      [menu, row].some((kept) => kept.contains(/** @type {Node | null} */ (next))) || close();
    menu.addEventListener("focusout", blur, { signal });
    menu.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  },

  closeMenu: () => close(),

  /**
   * Whether the press that is still going on closed the menu of this row, so that its click must not open it again.
   *
   * @param {Element} row
   */
  hasLeftMenu: (row) => leftRow === row,
};

/** @param {Element} row */
function rememberUntilNextPress(row) {
  leftRow = row;
  const forget = () => {
    leftRow = undefined;
  };
  for (const next of ["pointerdown", "keydown"]) addEventListener(next, forget, { capture: true, once: true });
}

/**
 * Moves a menu to `x`, below what reaches from `top` to `bottom`, or above it where there is no room below; in any case
 * into the window.
 *
 * @param {HTMLElement} menu
 * @param {number} x
 * @param {number} top
 * @param {number} bottom
 */
function moveTo(menu, x, top, bottom) {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = menu;
  const isRoomBelow = bottom + offsetHeight <= clientHeight - EDGE;
  menu.style.left = `${clamp(x, clientWidth - offsetWidth)}px`;
  menu.style.top = `${clamp(isRoomBelow ? bottom : top - offsetHeight, clientHeight - offsetHeight)}px`;
}

/** @param {number} place @param {number} room */
const clamp = (place, room) => Math.max(EDGE, Math.min(place, room - EDGE));
