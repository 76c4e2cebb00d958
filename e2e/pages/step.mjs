/** @import { RoadmapPage } from "./roadmap-page.mjs" */

/** A step two levels down in the shipped roadmap. */
export const STEP = "Domain names & DNS resolution";

/** Opens the page with the step on it. */
export async function openStep(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.open();
  if ((await roadmap.checkbox(STEP).count()) === 0) await roadmap.expand("Foundations", "Internet Fundamentals");
}
