// What files.rs asks of JavaScript: texts that leave the page, and texts that come. Inlined into the page.

window.cairnGive = (name, text) => {
  const href = URL.createObjectURL(new Blob([text]));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // Long enough for any browser to have begun.
  setTimeout(() => URL.revokeObjectURL(href), 60000);
};

window.cairnCopy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

// The name and the text of a file that was dropped, pasted or chosen, without a text where it is too long to be read; or
// a text without a name, of the clipboard for a button that asks for it.
window.cairnTaken = async (event, longest) => {
  const from = event.dataTransfer ?? event.clipboardData;
  const [file] = from?.files ?? event.target.files ?? [];
  if (file) return [file.name, file.size > longest ? undefined : await file.text().catch(() => "")];
  const text = event.type === "click" ? await navigator.clipboard.readText() : from?.getData("text/plain");
  return [undefined, text || undefined];
};

// The raw values under these keys, as no text of Rust's could hold them: they may have half a surrogate pair.
window.cairnRaw = (keys) => {
  const raw = keys.map((key) => [key, localStorage.getItem(key)]);
  return JSON.stringify({ cairn: "set aside", v: 1, values: Object.fromEntries(raw) }, null, 2);
};

window.cairnDate = (wall) => new Date(wall).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
window.cairnDay = () => new Date().toLocaleDateString("sv");
