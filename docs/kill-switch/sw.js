// The kill switch: put this in the place of Cairn's sw.js on the host to take the service worker out of every browser
// that comes by. It removes the files that were kept for this path, and nothing else: marks stay.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const { pathname } = new URL(registration.scope);
  for (const name of await caches.keys()) {
    if (name.startsWith(`cairn ${pathname} `)) await caches.delete(name);
  }
  await registration.unregister();
}
