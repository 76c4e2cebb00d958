// Which language the page speaks: that of its address, the one that was chosen in the menu, or the first of the browser's.
import { chooseLanguage, directionOf } from "../../src/browser/language.js";

function chosenLanguage() {
  try {
    // docs/formats.md has the key; browser/language.rs writes it.
    return localStorage.getItem("cairn::language");
  } catch {
    // Storage is refused.
    return null;
  }
}

/** Loads the messages of the page's language, unless it is English, or they do not come. @param {Window["cairnHost"]} host */
export async function speak(host) {
  const wanted = [new URLSearchParams(location.search).get("lang"), chosenLanguage(), ...navigator.languages];
  const language = chooseLanguage(wanted.flatMap((tag) => tag ?? []));
  if (language === "en") return;
  const { documentElement: page } = document;
  try {
    host.translate = await host.loadMessages(language);
    host.language = () => language;
    page.lang = language;
    page.dir = directionOf(language);
  } catch {
    // It stays English.
  }
}
