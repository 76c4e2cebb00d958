// `<cairn-roadmap>` as a person speaks of it: by roles and names. `where` is an element, or a frame.
import { expect } from "../fixtures/test.mjs";

export const checkbox = (where, name) => where.getByRole("checkbox", { name, exact: true });
/** What stands in place of a checkbox where nothing can be ticked. */
export const sign = (where, name, state) => where.getByRole("img", { name: `${name}, ${state}`, exact: true });
export const toggle = (where, name) => where.getByRole("button", { name, exact: true });
export const title = (where) => where.getByRole("heading", { level: 2 }).first();
export const overall = (where) => where.getByRole("progressbar", { name: "Overall progress" });
export const searchField = (where) => where.getByRole("searchbox", { name: "Search this roadmap" });
export const searchResult = (where, words) =>
  where.getByRole("region", { name: "Tools" }).getByText(words, { exact: true });
export const savedMessage = (where) => where.getByText("Saved", { exact: true });
export const expectOverall = (where, text) => expect(overall(where)).toHaveAttribute("aria-valuetext", text);
export const setAttribute = (element, name, value) =>
  element.evaluate(
    (element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)),
    [name, value],
  );

/** From the next page on `eventsOf` has the names and details of Cairn's events. */
export const recordEvents = (page) =>
  page.addInitScript(() => {
    window.events = [];
    for (const name of ["cairn-ready", "cairn-change", "cairn-error"])
      addEventListener(name, ({ detail }) => window.events.push([name, detail]));
  });
export const eventsOf = (page) => page.evaluate(() => window.events);

/** Waits until the page is idle after a frame. */
export const untilIdle = (page) =>
  page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestIdleCallback(rest))));

/** Where in the window the element shows its roadmap. */
export const areaOf = (element) =>
  element.evaluate(({ shadowRoot }) => {
    const { x, y, width, height } = shadowRoot.firstElementChild.getBoundingClientRect();
    return { x, y, width, height };
  });
