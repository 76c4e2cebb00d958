// `<cairn-roadmap>` as a person speaks of it: by roles and names. `where` is an element, or a frame.
import { expect } from "../fixtures/test.mjs";

/** @import { FrameLocator, Locator, Page } from "@playwright/test" */

export const checkbox = (/** @type {Locator | FrameLocator} */ where, name) =>
  where.getByRole("checkbox", { name, exact: true });
/** What stands in place of a checkbox where nothing can be ticked. */
export const sign = (/** @type {Locator | FrameLocator} */ where, name, state) =>
  where.getByRole("img", { name: `${name}, ${state}`, exact: true });
export const toggle = (/** @type {Locator | FrameLocator} */ where, name) =>
  where.getByRole("button", { name, exact: true });
export const title = (/** @type {Locator | FrameLocator} */ where) => where.getByRole("heading", { level: 2 }).first();
export const overall = (/** @type {Locator | FrameLocator} */ where) =>
  where.getByRole("progressbar", { name: "Overall progress" });
export const searchField = (/** @type {Locator | FrameLocator} */ where) =>
  where.getByRole("searchbox", { name: "Search this roadmap" });
export const searchResult = (/** @type {Locator | FrameLocator} */ where, words) =>
  where.getByRole("region", { name: "Tools" }).getByText(words, { exact: true });
export const savedMessage = (/** @type {Locator | FrameLocator} */ where) => where.getByText("Saved", { exact: true });
export const expectOverall = (/** @type {Locator | FrameLocator} */ where, text) =>
  expect(overall(where)).toHaveAttribute("aria-valuetext", text);
export const setAttribute = (/** @type {Locator} */ element, name, value) =>
  element.evaluate(
    (element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)),
    [name, value],
  );

/** From the next page on `eventsOf` has the names and details of Cairn's events. */
export const recordEvents = (/** @type {Page} */ page) =>
  page.addInitScript(() => {
    window.events = [];
    for (const name of ["cairn-ready", "cairn-change", "cairn-error"])
      addEventListener(name, (/** @type {CustomEvent} */ { detail }) => window.events.push([name, detail]));
  });
export const eventsOf = (/** @type {Page} */ page) => page.evaluate(() => window.events);

/** Waits until the page is idle after a frame. */
export const untilIdle = (/** @type {Page} */ page) =>
  page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestIdleCallback(rest))));

/** Where in the window the element shows its roadmap. */
export const areaOf = (/** @type {Locator} */ element) =>
  element.evaluate(({ shadowRoot }) => {
    const { x, y, width, height } = shadowRoot.firstElementChild.getBoundingClientRect();
    return { x, y, width, height };
  });
