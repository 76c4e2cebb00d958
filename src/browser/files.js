/**
 * Takes what was dropped, pasted or chosen: the browser gives it only while the event lasts. Where the browser gives
 * handles, files are read anew through them later.
 *
 * @param {Event} event
 * @returns {import("../../web/host.js").Taken}
 */
export function takeInput(event) {
  const from = /** @type {DragEvent} */ (event).dataTransfer ?? /** @type {ClipboardEvent} */ (event).clipboardData;
  const input = /** @type {HTMLInputElement} */ (event.target);
  return {
    files: [...(from?.files.length ? from.files : (input.files ?? []))],
    handles: Array.from(from?.items ?? [])
      .filter(({ kind }) => kind === "file")
      .map((item) => item.getAsFileSystemHandle?.().catch(() => null)),
    text: from?.getData("text/plain"),
  };
}
