/** The languages that Cairn speaks beside English, each as `lang` calls it. `locales/` has a folder for each. */
const LANGUAGES = ["de", "fr", "es", "pt-BR", "ja", "ar"];

/** @param {string} tag */
const languageOf = (tag) => tag.split("-")[0].toLowerCase();

/**
 * The first wanted language that Cairn speaks, wherever in the world it is spoken.
 *
 * @param {readonly string[]} wanted
 */
export function chooseLanguage(wanted) {
  for (const tag of wanted) {
    const spoken = ["en", ...LANGUAGES].find((language) => languageOf(language) === languageOf(tag));
    if (spoken) return spoken;
  }
  return "en";
}

/** @param {string} language */
export const directionOf = (language) => (language === "ar" ? "rtl" : "ltr");
