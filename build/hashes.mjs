import { createHash } from "node:crypto";

/** What names a file by what is in it. @param {string | Uint8Array} bytes */
export const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** What a browser checks a file by, in attributes and in policies. @param {string | Uint8Array} bytes */
export const integrityOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
