// The page and its service worker (service_worker.js).

// How long to wait between two looks for a new version, in milliseconds: at first, and at most. It looks only while the
// page is visible, and whenever people come back to it.
const [PAUSE, LONGEST_PAUSE] = [45_000, 3_600_000];
/** How long to wait for a toast to end, in milliseconds: it lasts ten seconds, unless it is in hand. */
const TOAST = 11_000;
/**
 * How long to wait for the new version, in milliseconds, before loading the page anyway: requests to the old one may
 * hold it up.
 */
const TAKEOVER_TIMEOUT = 3_000;

/** @param {string} name @param {EventInit} [options] */
const tell = (name, options) => dispatchEvent(new Event(name, options));

/** @param {string} name */
function tellWhenFree(name) {
  // A toast that is shown at this moment cancels the event.
  if (!tell(name, { cancelable: true })) setTimeout(tellWhenFree, TOAST, name);
}

/**
 * Says when Cairn works without a network (`cairn-offline`), and when there is another version (`cairn-version`). It
 * does so even if the app could not start, because another version may work.
 *
 * @param {import("../host.js").PageHost} host
 */
export function followVersions(host) {
  let isFollowing = false;
  /** @type {ServiceWorkerRegistration | undefined} */
  let registration;

  return {
    async followVersions() {
      // A sandboxed page has an opaque origin, and so no worker.
      if (isFollowing || host.isSelfContained() || self.origin === "null") return;
      isFollowing = true;
      try {
        registration = await register(navigator.serviceWorker, host);
      } catch {
        // The browser has no workers, refuses them, or could not load this one: the next visit tries again.
      }
      if (registration) follow(registration, navigator.serviceWorker, host);
    },

    /** Loads the page again, in the version that waits, if there is one. */
    reload() {
      const waiting = registration?.waiting;
      if (!waiting) return location.reload();
      waiting.addEventListener("statechange", () => {
        if (waiting.state !== "activating") location.reload();
      });
      waiting.postMessage("take over");
      setTimeout(() => location.reload(), TAKEOVER_TIMEOUT);
    },
  };
}

const [script, scope] = ["sw.js", "."].map((path) => new URL(path, location.href).href);

/** @param {ServiceWorker | null} worker */
const isOurs = (worker) => worker?.scriptURL === script;

/** @param {ServiceWorkerContainer} serviceWorker @param {import("../host.js").PageHost} host */
async function register(serviceWorker, host) {
  const found = await serviceWorker.getRegistration();
  if (found?.scope === scope) return found;
  // Registering would keep a worker that is about to leave (docs/kill-switch).
  if (isOurs(serviceWorker.controller)) return undefined;
  return serviceWorker.register(host.ownScript(script), { updateViaCache: "none" });
}

/**
 * @param {ServiceWorkerRegistration} registration
 * @param {ServiceWorkerContainer} serviceWorker
 * @param {import("../host.js").PageHost} host
 */
function follow(registration, serviceWorker, host) {
  let wasOurs = isOurs(serviceWorker.controller);
  let pause = PAUSE;
  /** @param {ServiceWorker | null} worker */
  const followWorker = (worker) => {
    if (!worker) return;
    const isFirst = !registration.active;
    // A worker may be reported twice.
    worker.onstatechange = async () => {
      // Otherwise a server that changes a file on every request would be asked for all files each time.
      pause = worker.state === "redundant" ? Math.min(2 * pause, LONGEST_PAUSE) : PAUSE;
      if (worker.state === "installed" && !isFirst) tell("cairn-version");
      // The worker of docs/kill-switch unregisters itself as soon as it is active.
      const isHere = worker.state === "activated" && isFirst && (await serviceWorker.getRegistration());
      if (!isHere) return;
      // The messages were loaded before the worker was active. It caches them when it is asked for them again.
      if (host.language() !== "en") await host.loadMessages(host.language()).catch(() => {});
      // Nobody asked for this in another site's frame.
      if (!host.isEmbedded()) tellWhenFree("cairn-offline");
    };
  };
  followWorker(registration.installing);
  registration.addEventListener("updatefound", () => followWorker(registration.installing));
  serviceWorker.addEventListener("controllerchange", () => {
    // Another tab took the new version, and this one continues as it is. Below the path of another app, the first
    // worker takes over from that app's worker, and there is none after the site's data are cleared.
    const isOursNow = isOurs(serviceWorker.controller);
    if (wasOurs && isOursNow) tell("cairn-version");
    wasOurs = isOursNow;
  });
  if (registration.waiting) tell("cairn-version");
  const look = () => {
    // Without a network there is nothing to check.
    if (!document.hidden) registration.update().catch(() => {});
  };
  const lookOn = () => {
    look();
    setTimeout(lookOn, pause);
  };
  setTimeout(lookOn, pause);
  for (const event of ["focus", "online", "visibilitychange"]) addEventListener(event, look);
}
