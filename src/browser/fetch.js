// Which roadmap the address names, by its id or by the address of a file: as a path from the page, or from the top of the
// site. None where it is on another site. One stands in the page; others are asked for at once, and not when the app has
// come.
import { payload, query } from "../../web/page/address.js";
import { assetElement, isSingleFile } from "../../web/page/assets.js";

/** @typedef {import("../../web/host.js").Answer} Answer */

/** So many milliseconds later the copy of the last visit is as good as an answer. */
const PATIENCE = 3000;

const folder = new URL(".", location.href).pathname;

/** @param {string} id */
const fileOf = (id) => `roadmaps/${id}.md`;

/** The roadmap in the page. */
export const shipped = () => assetElement("document")?.dataset.roadmap ?? "";

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
    // No address at all is on no site.
    return undefined;
  }
}

/**
 * Asks for the roadmap. `unpack` reads one that came with its link.
 *
 * @param {(packed: string, id: string) => Promise<Answer>} unpack
 * @returns {import("../../web/host.js").Roadmap & { isShipped: boolean }}
 */
export function requestRoadmap(unpack) {
  const packed = payload("document");
  // Of a link from anybody nothing but a name is taken: it names none of the roadmaps here.
  const id = payload("id") ?? ".";
  const named = packed !== undefined ? `shared/${id}` : (!isSingleFile() && query.get("roadmap")) || shipped();
  const path = pathOf(named);
  const isShipped = named === shipped() || path === `./${fileOf(shipped())}`;

  const ask = async () => {
    if (packed !== undefined) return unpack(packed, id);
    if (isShipped) return /** @type {Answer} */ ([200, JSON.parse(assetElement("document")?.textContent ?? '""')]);
    return fetchOrCopy(path ?? "");
  };
  // The host is made before anybody unpacks.
  const answer = path === undefined ? Promise.resolve(/** @type {Answer} */ ([0, ""])) : Promise.resolve().then(ask);
  return {
    isShipped,
    requestedRoadmap: () => (isShipped ? shipped() : (path ?? named)),
    roadmapPath: () => path,
    fetchRoadmap: () => answer,
  };
}

/**
 * Where there is no answer, or none for so long, or that of a gate or of a broken host, the copy of the last visit is as
 * good. What comes late is kept for the next one.
 *
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function fetchOrCopy(path) {
  const fresh = fetchAndCopy(path).catch(() => ({ isWrong: true, answer: /** @type {Answer} */ ([0, ""]) }));
  const copy = await copies()
    .then((cache) => cache.match(path))
    .catch(() => undefined);
  if (!copy) return (await fresh).answer;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => undefined);
  const first = await Promise.race([fresh, late]);
  return first && !first.isWrong ? first.answer : [200, await copy.text()];
}

/** @param {string} path */
async function fetchAndCopy(path) {
  const response = await fetch(path);
  const text = await response.text();
  const isWrong = response.status >= 500 || /html/.test(response.headers.get("content-type") ?? "");
  if (response.ok && !isWrong) {
    // Where it cannot be kept, it is asked for again next time.
    copies()
      .then((cache) => cache.put(path, new Response(text)))
      .catch(() => {});
  }
  return { isWrong, answer: /** @type {Answer} */ ([response.status, text]) };
}

const copies = async () => caches.open(`cairn ${folder} roadmaps`);
