/** Of whatever site the policy of the page around allows. @param {string} url */
export async function fetchText(url) {
  try {
    const answer = await fetch(new URL(url, document.baseURI));
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Of the page's own site; null where it is none of that. @param {string} url */
export async function fetchOwnText(url) {
  return isOwn(url) ? fetchText(url) : null;
}

/** @param {string} url */
function isOwn(url) {
  try {
    return new URL(url, document.baseURI).href.startsWith(`${location.origin}/`);
  } catch {
    // No address at all is on no site.
    return false;
  }
}
