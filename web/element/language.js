import { chooseLanguage, directionOf } from "../../src/browser/language.js";
import { fetchMessages, readMessages } from "../../src/browser/lazy/language.js";
import { parentOf } from "./surroundings.js";

/** The language of the element, or of what it stands in. @param {HTMLElement} element */
function languageAround(element) {
  for (let node = /** @type {Element | null | undefined} */ (element); node; node = parentOf(node)) {
    const language = node.getAttribute("lang");
    if (language) return language;
  }
  return undefined;
}

/**
 * Loads the messages in the language of the page around, or in that of the browser if the page names none.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} box
 * @param {import("../host.js").Languages} host
 */
export async function speak(element, box, host) {
  const around = languageAround(element);
  const language = chooseLanguage(around ? [around] : navigator.languages);
  if (language !== "en") {
    try {
      host.translate = readMessages(language, await fetchMessages(language, import.meta.url), box);
      host.language = () => language;
      host.undeclaredLanguage = () => (element.hasAttribute("src") ? "" : "en");
    } catch {
      // The page stays English.
    }
  }
  box.lang = host.language();
  box.dir = directionOf(box.lang);
}
