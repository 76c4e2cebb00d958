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
window.cairnLongDay = (wall) => new Date(wall).toLocaleDateString("en-GB", { dateStyle: "long" });
window.cairnDay = () => new Date().toLocaleDateString("sv");

// The text at an address, of whatever site the page's policy allows.
window.cairnFetched = async (url) => {
  try {
    const answer = await fetch(new URL(url, document.baseURI));
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
};
