// What a page needs late or never. It is loaded with the lazy wasm file, as soon as the page is at rest, or on demand.
// The build adds the style sheets of style/lazy/. Everything in a `lazy` folder is late: the build refuses boot.js and
// app.js if they import from one.
import { addLazyImports } from "cairn:lazy-glue";
import { camera } from "../../src/browser/lazy/camera.js";
import { copyText } from "../../src/browser/lazy/clipboard.js";
import { dates } from "../../src/browser/lazy/dates.js";
import { downloads } from "../../src/browser/lazy/download.js";
import { drafts } from "../../src/browser/lazy/drafts.js";
import { fetchElsewhere } from "../../src/browser/lazy/elsewhere.js";
import { files } from "../../src/browser/lazy/files.js";
import { fetchMessages, readMessages } from "../../src/browser/lazy/language.js";
import { library } from "../../src/browser/lazy/library.js";
import { linkedFiles } from "../../src/browser/lazy/linked_file.js";
import { links } from "../../src/browser/lazy/link.js";
import { menus } from "../../src/browser/lazy/menus.js";
import { pictures } from "../../src/browser/lazy/picture.js";
import { fetchOwnText } from "../../src/browser/lazy/remote_text.js";
import { sheets } from "../../src/browser/lazy/sheets.js";
import { beginWith, builtGuide, guideWithin, siteFile } from "../../src/browser/lazy/site_list.js";
import { foldText } from "../../src/browser/lazy/text.js";
import { typing } from "../../src/browser/lazy/typing.js";
import { assetElement } from "../page/assets.js";
import { page } from "../page/root.js";
import { nameInCanonicalLink } from "./canonical.js";
import { placeToastsInFrame } from "./frame_foot.js";
import { beginInLanguage, comeBackToMenu } from "./language_choice.js";
import { launches } from "./launches.js";
import { followVersions } from "./offline.js";
import { copyRoadmap } from "./roadmap_copies.js";
import { downloadSingleFile } from "./single_file.js";

const host = window.cairnHost;
const code = assetElement("code");
for (const [part, file] of Object.entries(PART_FILES)) if (code) code.dataset[part] = file.join(" ");
/** A page that is one file has them in it. @param {string} language @returns {Promise<string>} */
const messagesOf = async (language) => {
  const own = assetElement("messages")?.textContent;
  return own ? JSON.parse(own) : fetchMessages(language, location.href);
};
Object.assign(
  host,
  downloads,
  files,
  dates(host),
  links(host),
  camera,
  menus,
  sheets,
  pictures,
  library,
  linkedFiles,
  drafts,
  typing,
  followVersions(host),
  launches(host),
  {
    addLazyImports: (/** @type {WebAssembly.Imports} */ imports, /** @type {WebAssembly.Exports} */ program) =>
      addLazyImports(host, imports, program),
    copyText,
    foldText,
    fetchElsewhere,
    copyRoadmap,
    fetchText: fetchOwnText,
    siteFile,
    builtGuide,
    guideWithin,
    beginWith: (/** @type {string} */ address) => beginWith(host, address),
    loadMessages: async (/** @type {string} */ language) => readMessages(language, await messagesOf(language), page),
    beginInLanguage: (/** @type {string | undefined} */ language) => beginInLanguage(host, language),
    downloadSingleFile: (/** @type {string} */ text, /** @type {string} */ guide) =>
      downloadSingleFile(host, PART_FILES, { roadmap: host.requestedRoadmap(), text, guide }, messagesOf),
  },
);
nameInCanonicalLink(host);
comeBackToMenu();
if (host.isEmbedded() && parent !== window) placeToastsInFrame();

const styles = new CSSStyleSheet();
styles.replaceSync(STYLES);
document.adoptedStyleSheets.push(styles);
