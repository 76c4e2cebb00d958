// Which roadmap the address names: by its id, or by the address of a file as a path from the page or from the top of
// the site. One is in the page; others are requested at once, before the app has come. What is not a file of this site
// may be in the library.
import { bytesOf } from "../../web/bytes.js";
import { launch, payload } from "../../web/page/address.js";
import { assetElement, isSingleFile } from "../../web/page/assets.js";
import { copyOf } from "../../web/page/roadmap_copy.js";
import { page } from "../../web/page/root.js";
import { afterPaint, delay } from "../../web/scheduler.js";

/** @typedef {import("../../web/host.js").Answer} Answer */

/** How long an answer may take, in milliseconds, before the copy of the last visit is used. */
const ANSWER_TIMEOUT = 3000;

/** @type {Answer} */
const NONE = [0];

const folder = new URL(".", location.href).pathname;

/** @param {string} text */
const inBytes = (text) => new TextEncoder().encode(text);

/** @param {string} id */
const fileOf = (id) => `roadmaps/${id}.md`;

/** What the page has in it: a roadmap, or the list of the site, of which it opens the first (lazy/site_list.js). */
const shipped = () => assetElement("document")?.dataset.roadmap ?? "";

/** The text in the page, as JSON. */
const shippedText = () => assetElement("document")?.textContent ?? "";

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function pathOf(name) {
  try {
    const file = new URL(/^[a-z0-9-]+$/.test(name) ? fileOf(name) : name, location.href);
    if (file.origin !== location.origin) return undefined;
    // One slash or `./` in front, so that no path can be read as an address of another site.
    const path = file.pathname.replace(/\/+/g, "/") + file.search;
    return path.startsWith(folder) ? `./${path.slice(folder.length)}` : path;
  } catch {
    // It is no address at all.
    return undefined;
  }
}

/**
 * Asks for the roadmap. `loadLazy` gives the host when it has the lazy methods.
 *
 * @param {() => Promise<import("../../web/host.js").PageHost & import("../../web/host.js").LazyHost>} loadLazy
 * @returns {import("../../web/host.js").Roadmap}
 */
export function requestRoadmap(loadLazy) {
  const packed = payload("document");
  // A link can come from anybody, so nothing but a name is taken from it, and it names none of the roadmaps here.
  const id = payload("id") ?? ".";
  const named = packed !== undefined ? `shared/${id}` : (!isSingleFile() && launch.parameter("roadmap")) || shipped();
  const path = pathOf(named);
  const isShipped = named === shipped() || path === `./${fileOf(shipped())}`;
  const isInPage = isShipped && shippedText() !== '""';
  const isRequested = packed === undefined && !isInPage && path !== undefined;

  /** @returns {Promise<Answer>} */
  const ask = async () => {
    if (packed !== undefined) return (await loadLazy()).unpackRoadmap(packed, id);
    if (isInPage) return [200, inBytes(JSON.parse(shippedText()))];
    return path === undefined ? (await loadLazy()).libraryAnswer(named) : fetchFrom(path);
  };
  // In a turn of its own: `loadLazy` gives the host, which is made with what this function returns.
  const answer = Promise.resolve().then(ask);
  const copy = isRequested ? copyOf(path) : Promise.resolve(undefined);
  const late = delay(ANSWER_TIMEOUT);
  const answerSoFar = Promise.all([copy, late]).then(([copy]) => (copy === undefined ? answer : NONE));
  // The column for the buttons of details is there before the guide is, so that the guide moves nothing.
  const isGuided = launch.parameter("guide") ?? assetElement("document")?.dataset.guided?.split(" ").includes(named);
  page.toggleAttribute("data-with-details", !!isGuided);
  return {
    shippedRoadmap: shipped,
    requestedRoadmap: () => (isShipped ? shipped() : (path ?? named)),
    roadmapPath: () => path ?? named,
    fetchRoadmap: () => Promise.race([answer, answerSoFar]),
    slowRoadmap: () => answer,
    roadmapCopy: () => Promise.race([copy, late]),
    async keepRoadmap() {
      if (!isRequested) return;
      await afterPaint();
      try {
        await (await loadLazy()).copyRoadmap(path, await answer);
      } catch {
        // Where the script does not come, the next visit sees to it.
      }
    },
  };
}

/** @param {Response} response @returns {Promise<Answer>} */
export async function answerOf(response) {
  const isPrivate = /no-store/i.test(response.headers.get("cache-control") ?? "");
  return [response.status, await bytesOf(response), isPrivate];
}

/** @param {string} path @returns {Promise<Answer>} */
async function fetchFrom(path) {
  try {
    return await answerOf(await fetch(path));
  } catch {
    return NONE;
  }
}
