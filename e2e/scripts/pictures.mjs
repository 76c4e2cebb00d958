// Draws the PNG icons from public/icons/cairn.svg, and the README's screenshots from the running app.
import { readFileSync, writeFileSync } from "node:fs";
import { inRepository } from "../../build/paths.mjs";
import { socialPicture } from "../../build/social.mjs";
import { startBrowser } from "../fixtures/browser.mjs";
import { startExamples, startHost } from "../fixtures/host.mjs";
import { RoadmapPage } from "../pages/roadmap-page.mjs";
import { openOnTheWay } from "./ways.mjs";
import { rest, windowOf } from "./windows.mjs";

const browser = await startBrowser();

const svg = readFileSync(inRepository("public/icons/cairn.svg"), "utf8");
const draw = async (name, [width, height], html) => {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${html}`);
  await page.screenshot({ path: inRepository(`public/icons/${name}.png`), omitBackground: true });
  await page.close();
};
for (const size of [32, 180, 192, 512])
  await draw(`cairn-${size}`, [size, size], `<style>svg{width:100vw}</style>${svg}`);
// A system cuts its own shape out of this one: only the middle is sure to be seen.
const whole = svg.replace(' rx="14"', "").replace("translate(8 8) scale(.75)", "translate(13.5 13) scale(.58)");
await draw("cairn-maskable", [512, 512], `<style>svg{width:100vw}</style>${whole}`);

const { title, description } = JSON.parse(readFileSync(inRepository("target/page.json"), "utf8"));
const [, figures] = description.match(/: (.*?)\. /);
await draw("social", [1200, 630], socialPicture(svg, title.replace(" · Cairn", ""), figures));

const host = await startHost();
for (const [name, viewport, colorScheme] of /** @type {const} */ ([
  ["wide-light", { width: 1200, height: 860 }, "light"],
  ["wide-dark", { width: 1200, height: 860 }, "dark"],
  ["narrow-light", { width: 390, height: 844 }, "light"],
  ["narrow-dark", { width: 390, height: 844 }, "dark"],
])) {
  const opened = windowOf(viewport);
  const context = await browser.newContext({ ...opened, colorScheme, deviceScaleFactor: opened.isMobile ? 2 : 1 });
  const roadmap = new RoadmapPage(await context.newPage(), `${host.origin}/`);
  await openOnTheWay(roadmap);
  await rest(roadmap.page);
  await roadmap.page.screenshot({ path: inRepository(`docs/screenshots/${name}.png`) });
  if (name === "wide-light") {
    await roadmap.openShare();
    await roadmap.dialog.getByRole("textbox", { name: "Your name, if you like" }).fill("Ada");
    await roadmap.inDialog("Card and badge …").click();
    for (const theme of ["light", "dark"]) {
      const [, card] = await roadmap.download(`Download SVG, ${theme}`);
      writeFileSync(inRepository(`docs/screenshots/card-${theme}.svg`), card);
    }
  }
  await context.close();
}

const site = await startExamples(`${host.origin}/`);
const page = await browser.newPage({ viewport: { width: 1000, height: 780 }, reducedMotion: "reduce" });
await page.goto(`${site.origin}/plain.html`);
const embedded = page.locator("cairn-roadmap");
await embedded.getByRole("button", { name: "Cards and columns", exact: true }).click();
await embedded.getByRole("checkbox", { name: "Cards and columns", exact: true }).check();
await rest(page);
await page.screenshot({ path: inRepository("docs/screenshots/embedded.png") });
await site.stop();
await host.stop();
await browser.close();
