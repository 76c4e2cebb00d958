/** @param {File} file @param {number} longest */
async function bytesOf(file, longest) {
  return file.size > longest ? undefined : new Uint8Array(await file.arrayBuffer());
}

/** @type {import("../../../web/host.js").Files} */
export const files = {
  async readTaken({ files, handles, text }, longest) {
    if (!files.length) return text ? [undefined, new TextEncoder().encode(text), undefined] : [];
    const read = files.map(async (file, at) => {
      const handle = await handles[at];
      const bytes = await bytesOf(file, longest).catch(() => new Uint8Array());
      return [file.name, bytes, handle?.kind === "file" ? handle : file];
    });
    return (await Promise.all(read)).flat();
  },

  async readAgain(source, longest) {
    return bytesOf("getFile" in source ? await source.getFile() : source, longest);
  },

  readClipboard: () => navigator.clipboard.readText(),
};
