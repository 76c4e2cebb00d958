// The messages of each language but English, which stands in the code: locales/ has a folder for each language, with a
// file for each feature in Fluent's format. They are served as plain text, which hosts know and compress.
import { readFileSync, readdirSync } from "node:fs";
import { inRepository } from "./paths.mjs";

export const languages = () =>
  readdirSync(inRepository("locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** @param {string} language */
export function messagesOf(language) {
  const features = readdirSync(inRepository(`locales/${language}`)).sort();
  const texts = features.map((feature) => readFileSync(inRepository(`locales/${language}/${feature}`), "utf8"));
  // Comments are for translators.
  return texts.join("\n").replace(/^#.*\n/gm, "");
}
