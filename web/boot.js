// The first script of the page. The build inlines it, so that it runs before anything can be painted or fail: it
// applies the theme, requests the roadmap and the wasm, and shows a sentence if something fails. It makes the page's
// host.
import { requestRoadmap } from "../src/browser/fetch.js";
import { watchStart } from "../src/browser/failure.js";
import { isForeignFrame, keptFor } from "../src/browser/frame.js";
import { storedText } from "../src/browser/storage.js";
import { isCarrying, needsLazy, query, reloadOnPayload } from "./page/address.js";
import { page } from "./page/root.js";
import { createPageHost, isEmbedded, loadLazyScript } from "./page_host.js";

if (isEmbedded) page.dataset.embed = "";
if (isForeignFrame) page.dataset.framed = "";
if (isCarrying) page.dataset.carries = "";
// docs/formats.md has the key; browser/theme.rs writes it. Where storage is refused, the system's theme stays, and the
// app tells the person.
const theme = (isEmbedded && query.get("theme")) || storedText("cairn::theme");
if (theme === "light" || theme === "dark") page.dataset.theme = theme;

// A guess, so that the prerendered page has the direction of the app from the first paint; web/page/language.js
// corrects it.
if (/^ar\b/.test(query.get("lang") ?? storedText("cairn::language") ?? navigator.language)) page.dir = "rtl";

const host = createPageHost(() =>
  requestRoadmap(async () => {
    await loadLazyScript();
    return window.cairnHost;
  }),
);
window.cairnHost = /** @type {typeof window.cairnHost} */ (host);

// The tree in the page is closed. If topics were left open, it is hidden until they are open.
const isShipped = host.requestedRoadmap() === host.shippedRoadmap();
if (!isShipped || needsLazy) page.dataset.prerendered = "none";
else if (keptFor !== undefined && storedText(`cairn::open:${host.requestedRoadmap()}${keptFor}`))
  page.dataset.prerendered ??= "opening";

// Only the shipped roadmap is in the page before the app, where room is kept for what the app says.
if (isShipped && keptFor !== undefined)
  try {
    const prefix = `cairn:${host.requestedRoadmap()}${keptFor}:`;
    const own = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    // The line for a first visit is due. The prerendered tree contains it: see src/view/welcome.rs.
    if (!isEmbedded && own.length === 0 && !localStorage["cairn::welcome"]) page.dataset.welcome = "";
    // Once all is done the masthead has more to say, so room is kept for that from the beginning: style/masthead.css.
    if (own.filter((key) => /"(done|skipped)"/.test(localStorage[key])).length >= STEPS) page.dataset.finished = "";
  } catch {
    // Storage is refused, so the line for a first visit would promise too much.
  }

watchStart((sentence) => host.showFailure(sentence));
reloadOnPayload();
