// Draws docs/screenshots/states: each state of the page in windows of three widths, light and dark and in what else it
// asks for, on one sheet; and the index of them. `node scripts/state_pictures.mjs menu toast` draws only these.
import { mkdirSync, writeFileSync } from "node:fs";
import { inRepository } from "../../build/paths.mjs";
import { startBrowser } from "../fixtures/browser.mjs";
import { refuseServiceWorker } from "../fixtures/conditions.mjs";
import { startHost } from "../fixtures/host.mjs";
import { RoadmapPage } from "../pages/roadmap-page.mjs";
import { STATES } from "./states.mjs";
import { windowOf } from "./windows.mjs";

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const THEMES = ["light", "dark"].map((colorScheme) => ({ media: "screen", forcedColors: "none", colorScheme }));
const TODAY = "2026-11-28T12:00:00Z";

const folder = inRepository("docs/screenshots/");
const browser = await startBrowser();
const host = await startHost();

/** The window in each theme, in the state that `lead` leads to. */
async function look(viewport, themes, lead, { offline = false } = {}) {
  const context = await browser.newContext({ ...windowOf(viewport), locale: "en-GB", timezoneId: "UTC" });
  const page = await context.newPage();
  if (!offline) await refuseServiceWorker(page);
  await page.clock.setFixedTime(TODAY);
  const roadmap = new RoadmapPage(page, `${host.origin}/`);
  await lead(roadmap);
  await page.mouse.move(0, 0);
  const pictures = [];
  for (const { media, forcedColors, colorScheme } of themes) {
    await page.emulateMedia({ media, forcedColors, colorScheme });
    await roadmap.settle();
    pictures.push(await page.screenshot());
  }
  await context.close();
  return pictures;
}

const composer = await browser.newPage();

/** One picture of all, a row for each theme. */
const compose = (pictures) =>
  composer.evaluate(
    async ([pictures, height, gap]) => {
      const rows = await Promise.all(
        pictures.map((row) =>
          Promise.all(
            row.map(async (png) => createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())),
          ),
        ),
      );
      const widthOf = (image) => Math.round((image.width * height) / image.height);
      const width = rows[0].reduce((sum, image) => sum + widthOf(image) + gap, gap);
      const sheet = new OffscreenCanvas(width, rows.length * (height + gap) + gap);
      const drawn = sheet.getContext("2d");
      drawn.fillStyle = "#8a8f94";
      drawn.fillRect(0, 0, sheet.width, sheet.height);
      drawn.imageSmoothingQuality = "high";
      rows.forEach((row, at) => {
        let x = gap;
        for (const image of row) {
          drawn.drawImage(image, x, gap + at * (height + gap), widthOf(image), height);
          x += widthOf(image) + gap;
        }
      });
      const bytes = new Uint8Array(
        await (await sheet.convertToBlob({ type: "image/webp", quality: 0.8 })).arrayBuffer(),
      );
      return bytes.toBase64?.() ?? btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
    [pictures, 640, 16],
  );

mkdirSync(`${folder}states`, { recursive: true });
const wanted = process.argv.slice(2);
for (const { name, lead, conditions } of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  host.documents.clear();
  const themes = [...THEMES, ...(conditions?.themes ?? [])];
  const windows = await Promise.all(WINDOWS.map((viewport) => look(viewport, themes, lead, conditions)));
  const rows = themes.map((_, theme) => windows.map((pictures) => pictures[theme].toString("base64")));
  writeFileSync(`${folder}states/${name}.webp`, Buffer.from(await compose(rows), "base64"));
}
const sections = STATES.map(({ name, title, conditions }) => {
  const more = conditions?.themes?.map(({ said }) => said).join(", ");
  const below = more ? `\nBelow light and dark: ${more}.\n` : "";
  return `\n## ${title}\n${below}\n![${title}](states/${name}.webp)\n`;
});
writeFileSync(
  `${folder}README.md`,
  `# The page in each of its states

\`cargo xtask pictures\` makes these from the running app: windows of ${WINDOWS.map(({ width }) => width).join(", ")} px, light and dark.
${sections.join("")}`,
);
await host.stop();
await browser.close();
