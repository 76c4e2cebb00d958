// What offline.rs asks of JavaScript: the service worker (worker.js). Comes with the second script.
{
  // While the page is looked at, and whenever one comes back to it.
  const [PAUSE, LONGEST] = [45_000, 3_600_000];
  const tell = (name, options) => dispatchEvent(new Event(name, options));
  // A toast is seen for ten seconds, unless it is in hand.
  const TOAST = 11_000;
  const tellWhenFree = (name) => tell(name, { cancelable: true }) || setTimeout(tellWhenFree, TOAST, name);
  let isFollowing = false;
  let registration;

  // Says when Cairn is here to stay without a network (cairn-offline), and when there is another version (cairn-version).
  // Also where the app could not start, as another version may mend it.
  window.cairnKeepUp = async () => {
    if (isFollowing || window.cairnIsAlone()) return;
    isFollowing = true;
    let serviceWorker;
    try {
      ({ serviceWorker } = navigator);
      const [script, scope] = ["sw.js", "."].map((path) => new URL(path, location).href);
      const found = await serviceWorker.getRegistration();
      const known = found?.scope === scope ? found : undefined;
      // One that is on its way out (docs/kill-switch) would be kept by registering.
      if (!known && serviceWorker.controller?.scriptURL === script) return;
      registration = known ?? (await serviceWorker.register(script, { updateViaCache: "none" }));
    } catch {
      // Not in this browser, refused, as in a sandboxed frame, or not here: the next visit tries again.
      return;
    }
    let { controller } = serviceWorker;
    let pause = PAUSE;
    const follow = (worker) => {
      if (!worker) return;
      const isFirst = !registration.active;
      // It may be heard of twice.
      worker.onstatechange = async () => {
        // A host that always changes a file is not asked for all of them each time.
        pause = worker.state === "redundant" ? Math.min(2 * pause, LONGEST) : PAUSE;
        if (worker.state === "installed" && !isFirst) tell("cairn-version");
        // docs/kill-switch is gone as soon as it is here.
        const isHere = worker.state === "activated" && isFirst && (await serviceWorker.getRegistration());
        // Nobody asked a frame of another page.
        if (isHere && !window.cairnIsEmbed()) tellWhenFree("cairn-offline");
      };
    };
    follow(registration.installing);
    registration.addEventListener("updatefound", () => follow(registration.installing));
    serviceWorker.addEventListener("controllerchange", () => {
      // Another tab took the new version. This one goes on as it is.
      if (controller) tell("cairn-version");
      controller = serviceWorker.controller;
    });
    if (registration.waiting) tell("cairn-version");
    const look = () => {
      // Without a network there is nothing to see.
      if (!document.hidden) registration.update().catch(() => {});
    };
    const lookOn = () => {
      look();
      setTimeout(lookOn, pause);
    };
    setTimeout(lookOn, pause);
    for (const event of ["focus", "online", "visibilitychange"]) addEventListener(event, look);
  };

  // Loads the page anew, in the version that waits, if one does.
  window.cairnReload = () => {
    const waiting = registration?.waiting;
    if (!waiting) return location.reload();
    waiting.addEventListener("statechange", () => {
      if (waiting.state !== "activating") location.reload();
    });
    waiting.postMessage("take over");
    // What the one before is still asked for may hold it up.
    setTimeout(() => location.reload(), 3000);
  };
}
