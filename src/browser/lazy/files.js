import { bytesOf } from "../../../web/bytes.js";

/** The bytes of a file, unless it is longer than `longest`. @param {File} file @param {number} longest */
export const bytesUpTo = async (file, longest) => (file.size > longest ? undefined : bytesOf(file));

/** @type {import("../../../web/host.js").Files} */
export const files = {
  async readTaken({ files, handles, text }, longest) {
    if (!files.length) return text ? [undefined, new TextEncoder().encode(text), undefined] : [];
    const read = files.map(async (file, at) => {
      const handle = await handles[at];
      const bytes = await bytesUpTo(file, longest).catch(() => new Uint8Array());
      return [file.name, bytes, handle?.kind === "file" ? handle : file];
    });
    return (await Promise.all(read)).flat();
  },

  async readAgain(source, longest) {
    return bytesUpTo("getFile" in source ? await source.getFile() : source, longest);
  },

  readClipboard: () => navigator.clipboard.readText(),
};
