/**
 * The name and the bytes, in turn, of each file that was dropped, pasted or chosen, without the bytes where there are too many;
 * or no name and the text as UTF-8 that was pasted, or that a button takes from the clipboard.
 *
 * @param {Event} event
 * @param {number} longest
 * @returns {Promise<(string | Uint8Array | undefined)[]>}
 */
export async function readInput(event, longest) {
  const from = /** @type {DragEvent} */ (event).dataTransfer ?? /** @type {ClipboardEvent} */ (event).clipboardData;
  const input = /** @type {HTMLInputElement} */ (event.target);
  const files = from?.files.length ? from.files : (input.files ?? []);
  const text = event.type === "click" ? await navigator.clipboard.readText() : from?.getData("text/plain");
  if (!files.length) return text ? [undefined, new TextEncoder().encode(text)] : [];
  const bytes = Array.from(files, (file) =>
    file.size > longest ? undefined : file.arrayBuffer().catch(() => new ArrayBuffer(0)),
  );
  const whole = await Promise.all(bytes);
  return Array.from(files, ({ name }, at) => [name, whole[at] && new Uint8Array(whole[at])]).flat();
}
