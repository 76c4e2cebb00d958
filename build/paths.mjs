import { join } from "node:path";

/** The top folder of the repository. */
export const REPOSITORY = join(import.meta.dirname, "..");

/** @param {string[]} parts */
export const inRepository = (...parts) => join(REPOSITORY, ...parts);
