// What the system hands to the installed app (public/manifest.webmanifest): files to open, and what other apps share.
// Files and texts are treated like those that are dropped on the page.

/** What another app shares is in the query, under these names. */
const [TITLE, TEXT, ADDRESS] = ["share-title", "share-text", "share-url"];

/** Many apps put the address behind some words. */
const ADDRESS_AT_END = /^(?![-*+#<{])(?:.*\n)?(?:.*\s)?(https?:\/\/\S+)$/i;

/** @param {import("../host.js").PageHost} host */
export function launches(host) {
  let isFollowing = false;
  return {
    takeLaunches() {
      if (isFollowing || host.isEmbedded()) return;
      isFollowing = true;
      takeShare(host);
      window.launchQueue?.setConsumer(async ({ files }) => {
        bring(await Promise.all(files.map((handle) => handle.getFile())));
      });
    },
  };
}

/** Removes what is shared from the address, so that it counts only once. @param {import("../host.js").PageHost} host */
function takeShare(host) {
  const page = new URL(location.href);
  const names = [TITLE, TEXT, ADDRESS];
  // Even without such a parameter, writing the address would spell it differently.
  if (!names.some((name) => page.searchParams.has(name))) return;
  const [title, text, address] = names.map((name) => {
    const words = page.searchParams.get(name)?.trim() ?? "";
    page.searchParams.delete(name);
    return words;
  });
  history.replaceState(history.state, "", page);
  const [, shared = address] = ADDRESS_AT_END.exec(address || text) ?? [];
  if (shared) open(host, shared);
  else if (text || title) {
    const name = title || (host.translate("host-shared_text", []) ?? "Shared text");
    bring([new File([text || title], `${name}.md`)]);
  }
}

/** @param {import("../host.js").PageHost} host @param {string} address */
function open(host, address) {
  const isOfThisPage = address.split(/[?#]/)[0] === location.href.split(/[?#]/)[0];
  if (isOfThisPage) location.assign(address);
  else host.openRoadmap(address);
}

/** @param {File[]} files */
function bring(files) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  if (files.length)
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}
