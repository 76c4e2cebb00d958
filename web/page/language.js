// Which language the page speaks: that of its address, the one that was chosen in the menu, or the first of the
// browser's. A page that is one file speaks the language of its messages.
import { chooseLanguage, directionOf } from "../../src/browser/language.js";
import { storedText } from "../../src/browser/storage.js";
import { assetElement } from "./assets.js";
import { page } from "./root.js";

/**
 * Loads the messages of the page's language, unless that is English. If they cannot be loaded, the page stays English.
 *
 * @param {Window["cairnHost"]} host
 */
export async function speak(host) {
  // docs/formats.md has the key; browser/language.rs writes it.
  const chosen = storedText("cairn::language");
  const wanted = host.isSelfContained()
    ? [page.lang]
    : [new URLSearchParams(location.search).get("lang"), chosen, ...navigator.languages];
  const language = chooseLanguage(wanted.flatMap((tag) => tag ?? []));
  if (language === "en") return;
  // The prerendered page then has the direction that the app will have.
  page.dir = directionOf(language);
  try {
    host.translate = await host.loadMessages(language);
    host.language = () => language;
    // The language of the roadmap in the page is known.
    const isShipped = () => !host.isSelfContained() && host.requestedRoadmap() === host.shippedRoadmap();
    host.undeclaredLanguage = () => (isShipped() ? (assetElement("document")?.lang ?? "") : "");
    page.lang = language;
  } catch {
    // The page stays English.
    page.dir = "ltr";
  }
}
