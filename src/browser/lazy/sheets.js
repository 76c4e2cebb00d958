// Sheets from the bottom of a phone.

export const sheets = {
  hasRoomForLittle: () => matchMedia("(max-width: 40rem) and (pointer: coarse)").matches,

  /**
   * Lets going back close a dialog. Some systems close it themselves and leave the history alone.
   *
   * @param {HTMLDialogElement} dialog
   */
  closeOnBack(dialog) {
    const { scrollRestoration } = history;
    // Who went to another row from the sheet stays there.
    history.scrollRestoration = "manual";
    history.pushState(history.state, "");
    let isOpen = true;
    let isBack = false;
    addEventListener(
      "popstate",
      () => {
        history.scrollRestoration = scrollRestoration;
        isBack = true;
        if (isOpen) dialog.close();
      },
      { once: true },
    );
    const close = () => {
      isOpen = false;
      if (!isBack) history.back();
    };
    dialog.addEventListener("close", close, { once: true });
  },
};
