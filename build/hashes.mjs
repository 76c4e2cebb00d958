import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What names a file by what is in it. @param {string | Uint8Array} bytes */
export const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** What a browser checks a file by, in attributes and in policies. @param {string | Uint8Array} bytes */
export const integrityOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** A file that is named by its hash. @typedef {[path: string, integrity: string]} HashedFile */

/** Writes files into a folder, each named by its hash. @param {string} folder */
export const fileWriter =
  (folder) =>
  /**
   * @param {string} name @param {string} end @param {string | Uint8Array} bytes
   * @returns {HashedFile}
   */
  (name, end, bytes) => {
    const file = `${name}-${hashOf(bytes)}.${end}`;
    writeFileSync(join(folder, file), bytes);
    return [`./${file}`, integrityOf(bytes)];
  };
