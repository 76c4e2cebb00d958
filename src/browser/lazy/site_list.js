// What the owner of this site writes beside the roadmaps: their list, which docs/formats.md describes, and guides.
import { assetElement, isSingleFile } from "../../../web/page/assets.js";
import { copyOf } from "../../../web/page/roadmap_copy.js";
import { copyRoadmap } from "../../../web/lazy/roadmap_copies.js";
import { answerOf, requestRoadmap } from "../fetch.js";

const LIST = "roadmaps/index.json";

/**
 * The text of a file in roadmaps/; undefined where there is none. Where the host does not answer, the last answer
 * counts.
 *
 * @param {string} name
 */
export async function siteFile(name) {
  if (isSingleFile()) return undefined;
  const path = `./roadmaps/${name}`;
  const response = await fetch(path).catch(() => undefined);
  if (response === undefined || response.status >= 500)
    return new TextDecoder().decode(await copyOf(path)) || undefined;
  if (!response.ok) return undefined;
  const answer = await answerOf(response);
  await copyRoadmap(path, answer);
  const [, bytes] = answer;
  return new TextDecoder().decode(bytes);
}

/**
 * The file of the guide to a roadmap of this site, which the page knows since it was built; empty where there is none,
 * and undefined where the list of the site says it.
 *
 * @param {string} address
 */
export function builtGuide(address) {
  const place = isSingleFile() ? null : assetElement("document");
  const { guided } = place?.dataset ?? { guided: "" };
  if (guided === undefined) return undefined;
  const [, name = address] = /^(?:\.\/)?roadmaps\/([^/]+)\.md$/.exec(address) ?? [];
  return guided.split(" ").includes(name) ? `${name}.guide.md` : "";
}

/** The text of the guide that stands in the page, where that is one file; empty where there is none. */
export const guideWithin = () => JSON.parse(assetElement("guide")?.textContent || '""');

/**
 * Whoever uses the archive of a release names the first roadmap in the list, without compiling: the page then has the
 * list in place of a roadmap.
 *
 * @param {import("../../../web/host.js").PageHost & import("../../../web/host.js").LazyHost} host
 * @param {string} address
 */
export function beginWith(host, address) {
  const place = assetElement("document");
  if (place?.dataset.roadmap !== LIST) return false;
  place.dataset.roadmap = address;
  Object.assign(
    host,
    requestRoadmap(async () => host),
  );
  return true;
}
