// What files.rs asks of JavaScript while an event lasts: texts that come. Inlined into the page.

// The name and the text of a file that was dropped, pasted or chosen, without a text where it is too long to be read; or
// a text without a name, of the clipboard for a button that asks for it.
window.cairnTaken = async (event, longest) => {
  const from = event.dataTransfer ?? event.clipboardData;
  const [file] = from?.files ?? event.target.files ?? [];
  if (file) return [file.name, file.size > longest ? undefined : await file.text().catch(() => "")];
  const text = event.type === "click" ? await navigator.clipboard.readText() : from?.getData("text/plain");
  return [undefined, text || undefined];
};
