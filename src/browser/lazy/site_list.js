// The list of this site's roadmaps, which its owner writes: docs/formats.md has the format.
import { assetElement, isSingleFile } from "../../../web/page/assets.js";
import { bytesOf, copyOf } from "../../../web/page/roadmap_copy.js";
import { copyRoadmap } from "../../../web/lazy/roadmap_copies.js";
import { requestRoadmap } from "../fetch.js";

const FILE = "./roadmaps/index.json";

/** Its text; undefined where there is none. Where the host does not answer, it is that of the last time. */
export async function siteList() {
  if (isSingleFile()) return undefined;
  const answer = await fetch(FILE).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return new TextDecoder().decode(await copyOf(FILE)) || undefined;
  if (!answer.ok) return undefined;
  const bytes = await bytesOf(answer);
  const isPrivate = /no-store/i.test(answer.headers.get("cache-control") ?? "");
  await copyRoadmap(FILE, [answer.status, bytes, isPrivate]);
  return new TextDecoder().decode(bytes);
}

/**
 * Whoever has the archive of a release names the roadmap of the first page in the list, and compiles nothing: the page has
 * that list in the place of a roadmap.
 *
 * @param {import("../../../web/host.js").PageHost & import("../../../web/host.js").LazyHost} host
 * @param {string} address
 */
export function beginWith(host, address) {
  const place = assetElement("document");
  if (place?.dataset.roadmap !== FILE.slice(2)) return false;
  place.dataset.roadmap = address;
  Object.assign(
    host,
    requestRoadmap(async () => host),
  );
  return true;
}
