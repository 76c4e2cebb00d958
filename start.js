// Runs before anything can fail or be painted: the kept theme, the roadmap's address, and a sentence instead of
// a blank page.
// The theme's key is documented in docs/formats.md; browser/theme.rs writes it.
try {
  const theme = localStorage.getItem("cairn::theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme it is, and the app says so itself.
}

// Which roadmap the address names, by its id or by the address of a file: as a path from the page, or from
// the top of the site. None where it is on another site. It is asked for now, and not when the app has come.
{
  const chosen = new URLSearchParams(location.search).get("roadmap") || "python-backend";
  let path;
  try {
    const file = new URL(/^[a-z0-9-]+$/.test(chosen) ? `roadmaps/${chosen}.md` : chosen, location);
    const folder = new URL(".", location).pathname;
    // One slash or `./` in front, so that no path can be read as an address of another site.
    path = file.pathname.replace(/\/+/g, "/") + file.search;
    if (path.startsWith(folder)) path = `./${path.slice(folder.length)}`;
    if (file.origin !== location.origin) path = undefined;
  } catch {
    // No address at all is on no site.
  }
  if (path) {
    const early = { rel: "preload", as: "fetch", href: path, crossOrigin: "anonymous" };
    document.head.append(Object.assign(document.createElement("link"), early));
  }
  window.cairnChosen = () => chosen;
  window.cairnPath = () => path;
}

window.cairnFailed = (sentence) => {
  const show = () => {
    const place = document.getElementById("cairn") ?? document.body;
    const say = (name, text) => Object.assign(document.createElement(name), { textContent: text });
    const main = say("main", "");
    const failure = say("div", "");
    failure.className = "failure";
    failure.setAttribute("role", "alert");
    const again = Object.assign(say("a", "Try again"), { className: "button", href: "" });
    failure.append(say("h1", "Cairn could not start"), say("p", sentence), again);
    main.append(failure);
    place.replaceChildren(main);
  };
  if (document.body) show();
  else addEventListener("DOMContentLoaded", show);
};

// What goes wrong before the app runs: a file that did not come, came broken, or no WebAssembly at all.
{
  const fail = (event) => {
    const file = event.target?.src || event.target?.href;
    const reason = event.reason ?? event.error;
    // The app itself says when the roadmap does not come, and an icon stops nothing.
    if (event.target?.tagName === "LINK") return;
    const what = file ? `The file ${file} did not come.` : `${reason?.message ?? event.message ?? reason}.`;
    const old = typeof WebAssembly === "undefined" ? " This browser has no WebAssembly, which Cairn needs." : "";
    window.cairnFailed(`${what}${old} What was kept before is still there; check the connection and try again.`);
  };
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  addEventListener("TrunkApplicationStarted", () => {
    removeEventListener("error", fail, true);
    removeEventListener("unhandledrejection", fail);
  });
}
