/** The text under a key of localStorage; null where there is none, or storage is refused. @param {string} key */
export function storedText(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
