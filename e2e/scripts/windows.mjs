// What all scripts that draw pictures do with a window.

/** @import { Page } from "@playwright/test" */

/** How a window of this size is opened: one of a phone is touched. */
export function windowOf(viewport) {
  const isPhone = viewport.width < 600;
  return { viewport, hasTouch: isPhone, isMobile: isPhone, reducedMotion: /** @type {const} */ ("reduce") };
}

/** Takes the focus and the pointer away, and goes to the top. */
export async function rest(/** @type {Page} */ page) {
  await page.evaluate(() => (document.activeElement.blur(), scrollTo(0, 0)));
  await page.mouse.move(0, 0);
}
