// From one roadmap to another within the page, which is not loaded again.
import { hasLaunchOptions, launch } from "./address.js";
import { page } from "./root.js";

/**
 * @param {() => import("../host.js").PageHost} pageHost
 * @param {() => import("../host.js").Roadmap} request Asks for the roadmap that the page's address names.
 * @param {(isBack: boolean) => void} changePlace Scrolls to where the person was, if they went back.
 * @returns {Pick<import("../host.js").PageHost, "whenRemoved" | "openRoadmap">}
 */
export function navigation(pageHost, request, changePlace) {
  let shown = launch.parameter("roadmap");
  // Whether the page went on to another roadmap before the app began to wait for that.
  let isNextDue = false;
  /** @type {((isNextDue: boolean) => void) | undefined} */
  let leave;

  /** Continues with the roadmap that the page's address names now. @param {boolean} isBack */
  function goOn(isBack) {
    dispatchEvent(new Event("cairn-leave"));
    shown = launch.parameter("roadmap");
    changePlace(isBack);
    page.dataset.prerendered = "none";
    Object.assign(pageHost(), request());
    isNextDue = leave === undefined;
    leave?.(true);
    leave = undefined;
  }

  addEventListener("popstate", () => {
    if (launch.parameter("roadmap") === shown) return;
    if (hasLaunchOptions) location.reload();
    else goOn(true);
  });
  return {
    whenRemoved: () =>
      new Promise((resolve) => {
        if (isNextDue) resolve(true);
        else leave = resolve;
        isNextDue = false;
      }),
    openRoadmap(address) {
      const next = new URL(location.pathname, location.href);
      if (address !== pageHost().shippedRoadmap()) next.searchParams.set("roadmap", address);
      for (const name of ["rows", "lang"]) {
        const value = launch.parameter(name);
        if (value !== undefined) next.searchParams.set(name, value);
      }
      // The other requests of an address are read only when a page begins.
      if (hasLaunchOptions) return location.assign(next);
      history.pushState(null, "", next);
      goOn(false);
    },
  };
}
