/**
 * The bytes of a file, if they are complete. A browser that checks the integrity itself hashes in the thread of the
 * page (docs/decisions/019), so this does it in another thread where it can. It leaves the check to the browser only
 * where it cannot, or where the file was damaged: the service worker then replaces its copy.
 *
 * @param {string | URL} address
 * @param {string} [integrity]
 */
export async function fetchWhole(address, integrity) {
  const ask = (/** @type {RequestInit} */ options) => fetch(address, options).then((answer) => answer.arrayBuffer());
  if (integrity && crypto.subtle) {
    const bytes = await ask({});
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    if (integrity === `sha256-${btoa(String.fromCharCode(...hash))}`) return bytes;
  }
  return ask({ integrity });
}
