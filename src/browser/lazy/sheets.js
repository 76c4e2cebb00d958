// Sheets from the bottom of a phone, which one leaves by going back.

/** @typedef {() => void} Show */

/** What shows the page that came before each page of the open sheet; undefined for the first. @type {(Show | undefined)[]} */
let pages = [];

/**
 * Whether a sheet that was closed is still to leave the history, which takes a moment. The pages of a sheet that is
 * opened meanwhile enter the history only then: otherwise the one that leaves would take them along.
 */
let isLeaving = false;

/** What the page says of scrolling while no sheet is open. @type {ScrollRestoration} */
let scrolling = "auto";

/** @type {HTMLDialogElement | undefined} */
let sheet;

const enterHistory = () => history.pushState(history.state, "");

function wentBack() {
  if (!isLeaving) return showPageBefore();
  isLeaving = false;
  if (pages.length === 0) history.scrollRestoration = scrolling;
  pages.forEach(enterHistory);
}

function showPageBefore() {
  if (pages.length === 0) return;
  const before = pages.pop();
  if (before === undefined) sheet?.close();
  else before();
}

function closed() {
  const { length } = pages;
  pages = [];
  if (isLeaving) return;
  if (length === 0) {
    history.scrollRestoration = scrolling;
    return;
  }
  isLeaving = true;
  history.go(-length);
}

export const sheets = {
  hasRoomForLittle: () => matchMedia("(max-width: 40rem) and (pointer: coarse)").matches,

  /**
   * Lets going back show the page of a dialog that was there before, or close it where there was none. Some systems
   * close it themselves and leave the history alone.
   *
   * @param {HTMLDialogElement} dialog
   * @param {Show} [before]
   */
  goBackIn(dialog, before) {
    if (sheet === undefined) addEventListener("popstate", wentBack);
    sheet = dialog;
    if (pages.length === 0) {
      if (!isLeaving) scrolling = history.scrollRestoration;
      // Otherwise a person who went to another row from the sheet would not stay there.
      history.scrollRestoration = "manual";
      const isClosed = new AbortController();
      /** @param {MouseEvent} event */
      const press = ({ target, clientY }) => {
        // The target of a press on the backdrop is the dialog.
        if (target === dialog && clientY < dialog.getBoundingClientRect().top) dialog.close();
      };
      dialog.addEventListener("click", press, { signal: isClosed.signal });
      const close = () => {
        isClosed.abort();
        closed();
      };
      dialog.addEventListener("close", close, { once: true });
    }
    pages.push(before);
    if (!isLeaving) enterHistory();
  },

  hasPageBefore: () => pages.at(-1) !== undefined,

  goBack: () => (isLeaving ? showPageBefore() : history.back()),
};
