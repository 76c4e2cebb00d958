// Changing a text in a field as a person would, so that the browser can take it back.

/** From so many characters on, a text is inserted as HTML if the browser can. */
const LONG = 1_000;

/** The longest text that is inserted as a text: in Chromium, the time for it grows with the square of its lines. */
const LONGEST = 8_000;

/** @type {import("../../../web/host.js").Typing} */
export const typing = {
  editText(field, command, text) {
    const before = /** @type {HTMLElement | null} */ (
      /** @type {Document | ShadowRoot} */ (field.getRootNode()).activeElement
    );
    field.focus({ preventScroll: true });
    // These commands are the only way that keeps the browser's own undo.
    const isDone =
      (text.length > LONG && insertAsHtml(field, text)) ||
      (text.length <= LONGEST && document.execCommand(command, false, text));
    if (!isDone && command !== "undo" && command !== "redo") {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    if (before !== field) before?.focus({ preventScroll: true });
  },
};

/**
 * Inserts a text in place of what is selected, as HTML without a tag. In Chromium this takes a hundredth of the time,
 * as the lines are inserted at once. Returns whether that was done.
 *
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function insertAsHtml(field, text) {
  const { value, selectionStart, selectionEnd } = field;
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  try {
    document.execCommand("insertHTML", false, html);
  } catch {
    // A host may require Trusted Types.
    return false;
  }
  if (field.value === value.slice(0, selectionStart) + text + value.slice(selectionEnd)) return true;
  if (field.value !== value) document.execCommand("undo");
  return false;
}
