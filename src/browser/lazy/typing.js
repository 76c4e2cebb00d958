// Changing a text in a field as a person would, so that the browser can take it back.

/** @type {import("../../../web/host.js").Typing} */
export const typing = {
  editText(field, command, text) {
    const before = /** @type {HTMLElement | null} */ (
      /** @type {Document | ShadowRoot} */ (field.getRootNode()).activeElement
    );
    field.focus({ preventScroll: true });
    // This is the only way that keeps the browser's own undo.
    if (!document.execCommand(command, false, text) && command !== "undo" && command !== "redo") {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    if (before !== field) before?.focus({ preventScroll: true });
  },
};
