// What links carry, packed: zlib (RFC 1950) in base64url. Comes with the second script. docs/formats.md has the format.
{
  // What is longer is no link that anybody could send; what unpacks to more is no roadmap.
  const [LONGEST, LARGEST] = [32 << 10, 1 << 20];
  const DAMAGED = 1;
  // An id names no place.
  const ID = /^[^./\\%?#\n]+$/;

  // The text behind a stream, unless there is more of it than a roadmap may be.
  const through = async (bytes, stream) => {
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
  };

  window.cairnUnpack = async (packed, id) => {
    try {
      if (packed.length > LONGEST || /[^\w-]/.test(packed) || !ID.test(id)) return [DAMAGED, ""];
      const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
      const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate")));
      // The checksum is over the id too, with which marks are kept.
      return text.startsWith(`${id}\n`) ? [200, text.slice(id.length + 1)] : [DAMAGED, ""];
    } catch {
      return [DAMAGED, ""];
    }
  };

  const pack = async (text) => {
    const whole = new TextEncoder().encode(text);
    if (whole.length > LARGEST) throw new RangeError("too large");
    const bytes = await through(whole, new CompressionStream("deflate"));
    return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };

  // The page's address without what is looked for; of a roadmap that came with its link, with that.
  const plain = () => {
    const address = new URL(location);
    for (const name of [...address.searchParams.keys()]) if (name !== "roadmap") address.searchParams.delete(name);
    const [packed, id] = ["document", "id"].map(window.cairnCarried);
    address.hash = packed ? `document=${packed}&id=${encodeURIComponent(id)}` : "";
    // In Markdown they would end it.
    return address.href.replaceAll("(", "%28").replaceAll(")", "%29");
  };

  // What is to be merged is offered until the dialog about it is closed; the roadmap that came with it stays.
  window.cairnDrop = () => {
    const drop = () => history.replaceState(history.state, "", location.href.replace(/#merge=[^&]*$/, "").replace(/#merge=[^&]*&/, "#"));
    addEventListener("close", drop, { capture: true, once: true });
  };

  // Another roadmap of this site has an address of its own.
  const canonical = document.querySelector("link[rel=canonical]");
  const roadmap = new URLSearchParams(location.search).get("roadmap");
  const isOther = roadmap && window.cairnChosen() !== document.getElementById("cairn:document").dataset.roadmap;
  if (canonical) canonical.href += isOther ? `?${new URLSearchParams({ roadmap })}` : "";

  window.cairnIsOnDevice = () => location.protocol === "file:";

  window.cairnLink = (name, payload) => {
    const address = plain();
    if (!name) return address;
    const [page, carried] = address.split("#");
    return `${page}#${name}=${payload}${carried ? `&${carried}` : ""}`;
  };

  // Many call their roadmap `course`: FNV-1a over where it is tells them apart.
  const idHere = (id) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(new URL(window.cairnPath() ?? "", location).href)) hash = Math.imul(hash ^ byte, 0x01000193);
    return `${id}-${(hash >>> 0).toString(36)}`;
  };

  // A link with the roadmap in it; nothing where it is too long.
  window.cairnPacked = async (chosen, text) => {
    try {
      const id = window.cairnCarried("id") ?? idHere(chosen);
      const packed = await pack(`${id}\n${text}`);
      if (packed.length > LONGEST) return undefined;
      const address = new URL(location.pathname, location);
      return `${address.href}#document=${packed}&id=${encodeURIComponent(id)}`;
    } catch {
      return undefined;
    }
  };
}
