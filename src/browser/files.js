/**
 * The name and the text of a file that was dropped, pasted or chosen, without the text where it is too long; or a text
 * without a name, which was pasted, or which a button takes from the clipboard.
 *
 * @param {Event} event
 * @param {number} longest
 * @returns {Promise<[name: string | undefined, text: string | undefined]>}
 */
export async function readInput(event, longest) {
  const from = /** @type {DragEvent} */ (event).dataTransfer ?? /** @type {ClipboardEvent} */ (event).clipboardData;
  const [file] = from?.files ?? /** @type {HTMLInputElement} */ (event.target).files ?? [];
  if (file) return [file.name, file.size > longest ? undefined : await file.text().catch(() => "")];
  const text = event.type === "click" ? await navigator.clipboard.readText() : from?.getData("text/plain");
  return [undefined, text || undefined];
}
