// Texts and files that leave the page, and moments in words.

/** Long enough for any browser to have begun with a download. */
const MINUTE = 60_000;

/** @type {import("../../../web/host.js").Output} */
export const output = {
  download(name, content) {
    const href = URL.createObjectURL(new Blob([content]));
    Object.assign(document.createElement("a"), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), MINUTE);
  },

  async copyText(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },

  // No string of Rust's could hold them: they may have half a surrogate pair.
  rawValues(keys) {
    const values = keys.map((key) => [key, localStorage.getItem(key)]);
    return JSON.stringify({ cairn: "set aside", v: 1, values: Object.fromEntries(values) }, null, 2);
  },

  // Of whatever site the page's policy allows.
  async fetchText(url) {
    try {
      const answer = await fetch(new URL(url, document.baseURI));
      return answer.ok ? await answer.text() : undefined;
    } catch {
      return undefined;
    }
  },

  formatMoment: (wall) => new Date(wall).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" }),
  formatDay: (wall) => new Date(wall).toLocaleDateString("en-GB", { dateStyle: "long" }),
  today: () => new Date().toLocaleDateString("sv"),
};
