// What links carry, packed: deflate (RFC 1951) in base64url. Comes with the second script. docs/formats.md has the format.
{
  // What is longer is no link that anybody could send; what unpacks to more is no roadmap.
  const [LONGEST, LARGEST] = [32 << 10, 1 << 20];
  const DAMAGED = 1;

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

  window.cairnUnpack = async (packed) => {
    try {
      if (packed.length > LONGEST || /[^\w-]/.test(packed)) return [DAMAGED, ""];
      const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
      const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      return [200, new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate-raw")))];
    } catch {
      return [DAMAGED, ""];
    }
  };

  const pack = async (text) => {
    const whole = new TextEncoder().encode(text);
    if (whole.length > LARGEST) throw new RangeError("too large");
    const bytes = await through(whole, new CompressionStream("deflate-raw"));
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

  window.cairnIsOnDevice = () => location.protocol === "file:";

  window.cairnLink = (name, payload) => {
    const address = plain();
    if (!name) return address;
    const [page, carried] = address.split("#");
    return `${page}#${name}=${payload}${carried ? `&${carried}` : ""}`;
  };

  // A link with the roadmap in it; nothing where it is too long.
  window.cairnPacked = async (id, text) => {
    try {
      const packed = await pack(text);
      if (packed.length > LONGEST) return undefined;
      const address = new URL(location.pathname, location);
      return `${address.href}#document=${packed}&id=${encodeURIComponent(window.cairnCarried("id") ?? id)}`;
    } catch {
      return undefined;
    }
  };
}
