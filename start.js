// Runs before anything can fail or be painted: the kept theme, the roadmap's address, asking for all that the app is
// made of, and a sentence instead of a blank page.
// The theme's key is documented in docs/formats.md; browser/theme.rs writes it.
const { documentElement: root } = document;
const kept = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is refused: the system's theme it is, and the app says so itself.
    return null;
  }
};
// In another site's frame, however far around it, or where the address says `embed`, the page is stripped to the roadmap (embed.css).
let isForeign = false;
try {
  for (let at = window; at !== top; at = at.parent) isForeign ||= !at.parent.location.href;
} catch {
  isForeign = true;
}
const asked = new URLSearchParams(location.search);
const isEmbed = isForeign || asked.has("embed") || asked.has("section");
if (isEmbed) root.dataset.embed = "";
{
  const theme = (isEmbed && asked.get("theme")) || kept("cairn::theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
}
window.cairnIsForeign = () => isForeign;
window.cairnIsEmbed = () => isEmbed;
// What a link carries stands behind its `#`: somebody's progress, or a whole roadmap.
const CARRIES = /#(?:progress|merge|document)=/;
const isCarrying = CARRIES.test(location.hash);
const carried = new URLSearchParams(isCarrying ? location.hash.slice(1) : "");
// Whether it asks for more than a roadmap: see asked.rs.
const asks = isCarrying || ["section", "open", "readonly", "progress"].some((name) => asked.has(name));
if (isCarrying) root.dataset.carries = "";
window.cairnAsks = () => asks;
window.cairnCarried = (name) => carried.get(name) ?? undefined;

// What the app is made of: files beside the page, each with its hash, or all set into a page that is one file (whole.js).
const nameOf = (file) => file.split("/").pop();
const part = (name) => document.getElementById(`cairn:${name}`);
window.cairnIsAlone = () => Boolean(part("first"));
{
  const bytes = async (name) => {
    const set = part(name);
    if (set) return Uint8Array.from(atob(set.textContent), (letter) => letter.charCodeAt(0)).buffer;
    const [file, integrity] = part("code").dataset[name].split(" ");
    try {
      const answer = await fetch(file, integrity && { integrity });
      return await answer.arrayBuffer();
    } catch {
      throw new Error(`The file ${nameOf(file)} did not come, or is not as it was made`);
    }
  };
  const first = bytes("first");
  // Whoever asks for it hears of it.
  first.catch(() => {});
  window.cairnBytes = (name) => (name === "first" ? first : bytes(name));
}

// Which roadmap the address names, by its id or by the address of a file: as a path from the page, or from
// the top of the site. None where it is on another site. One stands in the page; others are asked for now, and not when
// the app has come.
{
  const set = part("document");
  const packed = carried.get("document");
  // Of a link from anybody nothing but a name is taken: it names none of the roadmaps here.
  const name = carried.get("id") ?? ".";
  const chosen = packed !== null ? `shared/${name}` : (!part("first") && asked.get("roadmap")) || set.dataset.roadmap;
  const folder = new URL(".", location).pathname;
  const fileOf = (name) => `roadmaps/${name}.md`;
  let path;
  try {
    const file = new URL(/^[a-z0-9-]+$/.test(chosen) ? fileOf(chosen) : chosen, location);
    // One slash or `./` in front, so that no path can be read as an address of another site.
    path = file.pathname.replace(/\/+/g, "/") + file.search;
    if (path.startsWith(folder)) path = `./${path.slice(folder.length)}`;
    if (file.origin !== location.origin) path = undefined;
  } catch {
    // No address at all is on no site.
  }
  const shipped = set.dataset.roadmap;
  const isSet = chosen === shipped || path === `./${fileOf(shipped)}`;

  // Where there is no answer, or none for so long, or that of a gate or of a broken host, the copy of the last visit is as
  // good. What comes late is kept for the next one.
  const PATIENCE = 3000;
  const copies = async () => caches.open(`cairn ${folder} roadmaps`);
  const fetched = async () => {
    const answer = await fetch(path);
    const text = await answer.text();
    const isWrong = answer.status >= 500 || /html/.test(answer.headers.get("content-type"));
    if (answer.ok && !isWrong) {
      // Where it cannot be kept, it is asked for again next time.
      copies().then((cache) => cache.put(path, new Response(text))).catch(() => {});
    }
    return { isWrong, said: [answer.status, text] };
  };
  const ask = async () => {
    if (packed !== null) return window.cairnUnpacked(packed, name);
    if (isSet) return [200, JSON.parse(set.textContent)];
    const fresh = fetched().catch(() => ({ isWrong: true, said: [0, ""] }));
    const copy = await copies().then((cache) => cache.match(path)).catch(() => undefined);
    const came = await Promise.race([fresh, new Promise((late) => copy && setTimeout(late, PATIENCE, { isWrong: true }))]);
    return came.isWrong && copy ? [200, await copy.text()] : came.said;
  };
  // `page.js` is behind this.
  const source = path && Promise.resolve().then(ask);
  window.cairnDocument = () => source;
  window.cairnChosen = () => (isSet ? shipped : path ?? chosen);
  window.cairnPath = () => path;

  // The outline in the page is closed. Where topics were left open, it waits for outline.js.
  if (!isSet || asks || asked.has("find") || asked.has("show")) root.dataset.outline = "none";
  else if (kept(`cairn::open:${shipped}`)) root.dataset.outline ??= "late";
}

// offline.js knows of another version that may wait.
window.cairnReload = () => location.reload();

window.cairnFailed = (sentence) => {
  const show = () => {
    const place = document.getElementById("cairn") ?? document.body;
    const outline = root.dataset.outline !== "none" && place.querySelector(".outline");
    const say = (name, text, about) => Object.assign(document.createElement(name), { textContent: text }, about);
    const failure = say("div", "", { className: "failure", role: "alert" });
    const again = say("button", "Try again", { className: "button", type: "button", onclick: () => window.cairnReload() });
    failure.append(say(outline ? "h2" : "h1", "Cairn could not start"), say("p", sentence), again);
    // What can be read without the app stays, where it is.
    place.querySelector(".failure")?.remove();
    if (outline) outline.after(failure);
    else {
      const main = say("main", "");
      main.append(failure);
      place.replaceChildren(main);
    }
    // Another version may mend it.
    window.cairnFollow?.();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
  else show();
};

// What goes wrong before the app runs: a file that did not come, came broken, or no WebAssembly at all.
{
  const fail = (event) => {
    const file = event.target?.src || event.target?.href;
    const reason = event.reason ?? event.error;
    // An icon stops nothing, and styles are looked at when the script has come.
    if (["LINK", "STYLE"].includes(event.target?.tagName)) return;
    const what = file
      ? `The file ${nameOf(file)} did not come, or is not as it was made.`
      : `${reason?.message ?? event.message ?? reason}.`;
    const old = typeof WebAssembly === "undefined" ? " This browser has no WebAssembly, which Cairn needs." : "";
    window.cairnFailed(`${what}${old} What was kept before is still there; check the connection and try again.`);
  };
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  addEventListener("cairn-started", () => {
    removeEventListener("error", fail, true);
    removeEventListener("unhandledrejection", fail);
  });
}
