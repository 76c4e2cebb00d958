/**
 * Keeps keys from the page: those typed into a field of Cairn's, and those that did something here.
 *
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal
 */
export function keepKeys(root, signal) {
  for (const name of ["keydown", "keypress", "keyup"]) root.addEventListener(name, keep, { signal });
}

/** @param {Event} event */
function keep(event) {
  const { target, key, defaultPrevented, ctrlKey, metaKey, altKey } = /** @type {KeyboardEvent} */ (event);
  const { localName, type } = /** @type {HTMLInputElement} */ (target);
  const isWriting = ["input", "select", "textarea"].includes(localName) && type !== "checkbox";
  const isCommand =
    (ctrlKey || metaKey || altKey) && !(/** @type {KeyboardEvent} */ (event).getModifierState("AltGraph"));
  if (defaultPrevented || (isWriting && !isCommand && !/^(?:Tab|F\d+)$/.test(key))) event.stopPropagation();
}
