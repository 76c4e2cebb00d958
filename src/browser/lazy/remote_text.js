/** A text from any site that the policy of the page around allows. @param {string} url */
export async function fetchText(url) {
  try {
    const answer = await fetch(new URL(url, document.baseURI));
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** A text from the page's own site; null for any other address. @param {string} url */
export async function fetchOwnText(url) {
  return isOwn(url) ? fetchText(url) : null;
}

/** @param {string} url */
function isOwn(url) {
  try {
    return new URL(url, document.baseURI).href.startsWith(`${location.origin}/`);
  } catch {
    // It is no address at all.
    return false;
  }
}
