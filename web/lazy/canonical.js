import { assetElement } from "../page/assets.js";

/** Names the address that another roadmap of this site has of its own. @param {import("../host.js").PageHost} host */
export function nameInCanonicalLink(host) {
  const link = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"));
  const roadmap = new URLSearchParams(location.search).get("roadmap");
  const isOther = roadmap && host.requestedRoadmap() !== assetElement("document")?.dataset.roadmap;
  if (link) link.href += isOther ? `?${new URLSearchParams({ roadmap })}` : "";
}
