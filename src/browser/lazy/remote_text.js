/** Of whatever site the page's policy allows. @param {string} url */
export async function fetchText(url) {
  try {
    const answer = await fetch(new URL(url, document.baseURI));
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
