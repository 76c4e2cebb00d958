/** All bytes of an answer or of a file. @param {Response | Blob} source */
export const bytesOf = async (source) => new Uint8Array(await source.arrayBuffer());
