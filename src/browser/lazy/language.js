// Messages in languages other than English. Their files (locales/) are in Fluent's format, and only their readers load
// them.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { directionOf } from "../language.js";

/** @typedef {import("../../../web/host.js").Languages["translate"]} Translate */

/**
 * The text of a language's messages.
 *
 * @param {string} language
 * @param {string | URL} base What the paths of files begin from.
 */
export async function fetchMessages(language, base) {
  const [file, integrity] = LANGUAGE_FILES[language];
  const answer = await fetch(new URL(file, base), integrity ? { integrity } : {});
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.text();
}

/**
 * A language tag with the digits of the rows' numbers: browsers differ about the digits of Arabic.
 *
 * @param {string} language
 */
export const numbersOf = (language) => (language === "ar" ? "ar-u-nu-latn" : language);

/**
 * Reads the messages of a language, and returns what gives each by its id.
 *
 * @param {string} language
 * @param {string} text
 * @param {HTMLElement} holder Gets the language, and the words that style sheets need.
 * @returns {Translate}
 */
export function readMessages(language, text, holder) {
  // Titles from right to left bring isolates of their own (`isolated` in tree/quoted.rs). In a language from right to
  // left, all other titles need them.
  const bundle = new FluentBundle(numbersOf(language), { useIsolating: directionOf(language) === "rtl" });
  bundle.addResource(new FluentResource(text));
  /** @type {Translate} */
  const translate = (id, parts) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) return undefined;
    const values = Array.from({ length: parts.length / 2 }, (_, at) => [parts[2 * at], parts[2 * at + 1]]);
    return bundle.formatPattern(pattern, Object.fromEntries(values));
  };
  const doing = translate("counts-of_mark", ["mark", "doing"]) ?? "in progress";
  holder.style.setProperty("--in-progress", JSON.stringify(`${doing}, `));
  return translate;
}
