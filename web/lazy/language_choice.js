// Reloads the page in the language that a person chose in the menu.

/**
 * Reloads the page in the language that is kept, or in this one if none could be kept.
 *
 * @param {import("../host.js").PageHost} host @param {string} [language]
 */
export function beginInLanguage(host, language) {
  const address = new URL(location.href);
  if (language) address.searchParams.set("lang", language);
  else address.searchParams.delete("lang");
  history.replaceState({ ...history.state, isLanguageChosen: true }, "", address);
  host.reload();
}

/** Gives the focus back to the menu's button, unless the person has gone elsewhere meanwhile. */
export function comeBackToMenu() {
  if (!history.state?.isLanguageChosen) return;
  history.replaceState({ ...history.state, isLanguageChosen: undefined }, "");
  const menu = () => /** @type {HTMLElement | null} */ (document.querySelector(".menu-tool"));
  const focus = () => {
    if (document.activeElement === document.body) menu()?.focus({ preventScroll: true });
  };
  if (menu()) focus();
  else addEventListener("cairn-started", focus, { once: true });
}
