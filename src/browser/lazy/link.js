// Links to the roadmap, and what they carry, packed: zlib (RFC 1950) in base64url. docs/formats.md has the format.

/** @typedef {import("../../../web/host.js").Answer} Answer */

// The most characters of a packed roadmap, as nobody could send a longer link, and the most bytes that it unpacks to.
const [LONGEST, LARGEST] = [32 << 10, 1 << 20];
const LONGEST_ADDRESS = 2 * LONGEST;
/** @type {Answer} */
const DAMAGED = [1];
/** An id names no place, and is not longer than keys may be. */
const ID = /^[^./\\%?#\n]{1,1000}$/;

/**
 * @param {import("../../../web/host.js").Host} host
 * @returns {import("../../../web/host.js").Links}
 */
export function links(host) {
  return {
    pageLink(name, payload) {
      const address = pageAddress(host);
      if (!name) return address;
      const [page, carried] = address.split("#");
      return `${page}#${name}=${payload}${carried ? `&${carried}` : ""}`;
    },

    fileAddress() {
      if (host.payload("document") !== undefined) return undefined;
      const { protocol, href } = new URL(host.roadmapPath() ?? "", location.href);
      return /^https?:$/.test(protocol) ? href : undefined;
    },

    besidePage: (name) => new URL(name, location.href).href,

    async roadmapLink(chosen, text) {
      try {
        const id = host.payload("id") ?? uniqueId(chosen, new URL(host.roadmapPath() ?? "", location.href));
        return await linkOf(id, text);
      } catch {
        return undefined;
      }
    },

    async openCarried(id, text) {
      // It came in a link, so that it fits into one.
      location.assign((await linkOf(decodeURIComponent(id), text)) ?? location.href);
    },

    unpackRoadmap,

    async unpackLink(address) {
      const [, fragment] = new TextDecoder().decode(address.slice(0, LONGEST_ADDRESS)).trim().split("#");
      const carried = new URLSearchParams(fragment);
      const [, bytes] = await unpackRoadmap(carried.get("document") ?? "", carried.get("id") ?? "");
      return bytes;
    },

    isLocalFile: () => location.protocol === "file:",

    // A link's progress or code is offered until its dialog is closed.
    forgetMerge: () => addEventListener("close", removeMerge, { capture: true, once: true }),
  };
}

/**
 * The page's address without what is searched for. The link of a roadmap that came in one is part of it.
 *
 * @param {import("../../../web/host.js").Host} host
 */
function pageAddress(host) {
  const address = new URL(location.href);
  for (const name of [...address.searchParams.keys()]) if (name !== "roadmap") address.searchParams.delete(name);
  const packed = host.payload("document");
  address.hash = packed ? `document=${packed}&id=${encodeURIComponent(host.payload("id") ?? "")}` : "";
  // In Markdown, brackets would end the address.
  return address.href.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** Removes progress or a code from the address. The roadmap that came with it stays. */
function removeMerge() {
  const address = location.href.replace(/#(?:merge|part)=[^&]*$/, "").replace(/#(?:merge|part)=[^&]*&/, "#");
  history.replaceState(history.state, "", address);
}

/**
 * A link with a roadmap in it, unless it would be too long.
 *
 * @param {string} id
 * @param {string} text
 */
async function linkOf(id, text) {
  const packed = await pack(`${id}\n${text}`);
  if (packed.length > LONGEST) return undefined;
  const address = new URL(location.pathname, location.href);
  return `${address.href}#document=${packed}&id=${encodeURIComponent(id)}`;
}

/** @param {string} packed @param {string} id @returns {Promise<Answer>} */
async function unpackRoadmap(packed, id) {
  try {
    if (packed.length > LONGEST || !ID.test(id)) return DAMAGED;
    const text = await unpack(packed);
    // The checksum covers the id, too, because marks are kept under it.
    if (!text.startsWith(`${id}\n`)) return DAMAGED;
    return [200, new TextEncoder().encode(text.slice(id.length + 1))];
  } catch {
    return DAMAGED;
  }
}

/** @param {string} text */
async function pack(text) {
  const whole = new TextEncoder().encode(text);
  if (whole.length > LARGEST) throw new RangeError("too large");
  const bytes = await through(whole, new CompressionStream("deflate"));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** @param {string} packed */
async function unpack(packed) {
  if (/[^\w-]/.test(packed)) throw new RangeError("not base64url");
  const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate")));
}

/**
 * What comes out of a stream, unless it is more than a roadmap may be.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {GenericTransformStream} stream
 */
async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    parts.push(value);
    if (size > LARGEST) {
      reader.cancel().catch(() => {});
      throw new RangeError("too large");
    }
  }
}

/**
 * Many people call their roadmap `course`: FNV-1a over its address tells these apart.
 *
 * @param {string} id
 * @param {URL} address
 */
function uniqueId(id, address) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(address.href)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${id}-${(hash >>> 0).toString(36)}`;
}
