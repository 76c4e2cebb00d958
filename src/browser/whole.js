// Makes one file of the page and all it needs: for a double click, without a server. The page does it, with the second
// part, and so does `cargo xtask single-file`; both read the files of one build through `read`.
const base64 = (bytes) => {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

export async function whole(read, roadmap, text) {
  const page = new TextDecoder().decode(await read("./"));
  const [tag] = page.match(/<script type="module"[^>]*><\/script>/);
  const said = (name) => tag.match(new RegExp(` ${name}="([^"]*)"`))[1];
  const fileOf = (name) => read(...said(name).split(" "));
  const [document, shipped] = page.match(/<script type="application\/json" id="cairn:document" data-roadmap="([^"]*)">.*?<\/script>/);
  const [code, first, more, later, icon] = await Promise.all([
    read(said("src"), said("integrity")),
    ...["first", "more", "later"].map((name) => fileOf(`data-${name}`)),
    read("icons/cairn.svg"),
  ]);
  const set = (name, bytes) => `<script type="text/plain" id="cairn:${name}">${base64(bytes)}</script>`;
  const named = roadmap.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  const json = JSON.stringify(text).replaceAll("<", "\\u003c");
  const parts = [
    set("first", first),
    set("more", more),
    `<script type="module" id="cairn:code">${new TextDecoder().decode(code)}</script>`,
    `<script id="cairn:later">${new TextDecoder().decode(later)}</script>`,
    `<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}">`,
  ];
  const hasOutline = roadmap === shipped;
  return page
    .replace("<html ", hasOutline ? "<html " : '<html data-outline="none" ')
    .replace(hasOutline ? "" : /<div class="app outline".*<\/main><\/div>(?=<\/div>)/, "")
    // There is no plain text beside it.
    .replace(/<noscript>[^]*?<\/noscript>/, "")
    .replace(document, () => `<script type="application/json" id="cairn:document" data-roadmap="${named}">${json}</script>`)
    .replace(/<link rel="(?:manifest|canonical|icon|apple-touch-icon)"[^>]*>/g, "")
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/, (_, start, policy) => start + alone(policy, [said("integrity"), said("data-later").split(" ")[1]]))
    // At last, as the code has words of all these in it.
    .replace(tag, () => parts.join(""));
}

/** The same policy for a page that has all in it: its hash lets in each script that was a file. */
function alone(policy, hashes) {
  const scripts = hashes.map((hash) => ` '${hash}'`).join("");
  const rules = policy.replaceAll(" 'self'", "").replace("script-src", `script-src${scripts}`).split("; ");
  const has = (rule) => / /.test(rule.trim());
  return [...rules.filter(has), "img-src data:"].join("; ");
}

if (globalThis.window) {
  const read = async (name, integrity) => {
    const answer = await fetch(name, integrity && { integrity });
    if (!answer.ok) throw answer;
    return new Uint8Array(await answer.arrayBuffer());
  };
  window.cairnWhole = async () => {
    try {
      const [, text] = await window.cairnDocument();
      window.cairnGive("cairn.html", await whole(read, window.cairnChosen(), text));
      return true;
    } catch {
      return false;
    }
  };
}
