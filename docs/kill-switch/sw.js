// The kill switch. To remove Cairn's service worker from the browser of every visitor who returns, replace Cairn's
// sw.js on the host with this file. It deletes the files that were stored for this path, and nothing else: marks are
// kept.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const { pathname } = new URL(registration.scope);
  for (const name of await caches.keys()) {
    if (name.startsWith(`cairn ${pathname} `)) await caches.delete(name);
  }
  await registration.unregister();
}
