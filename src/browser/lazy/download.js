/** How long a download may take to begin in any browser, in milliseconds. */
const BEGINS_WITHIN = 60_000;

/** @type {import("../../../web/host.js").Downloads} */
export const downloads = {
  download(name, content) {
    const href = URL.createObjectURL(new Blob([content]));
    Object.assign(document.createElement("a"), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), BEGINS_WITHIN);
  },

  rawValues(keys) {
    const values = keys.map((key) => [key, localStorage.getItem(key)]);
    return JSON.stringify({ cairn: "set aside", v: 1, values: Object.fromEntries(values) }, null, 2);
  },
};
