// What files.rs asks of JavaScript later: texts that leave the page, and how a moment is called. Comes with the second part.

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

// The raw values under these keys, as no text of Rust's could hold them: they may have half a surrogate pair.
window.cairnRaw = (keys) => {
  const raw = keys.map((key) => [key, localStorage.getItem(key)]);
  return JSON.stringify({ cairn: "set aside", v: 1, values: Object.fromEntries(raw) }, null, 2);
};

window.cairnDate = (wall) => new Date(wall).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
window.cairnDay = () => new Date().toLocaleDateString("sv");
