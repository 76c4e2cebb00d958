// Draws the PNG icons from public/icons/cairn.svg, and the README's screenshots from the running app.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { SUB_PATH, startHost } from "../host.mjs";
import { RoadmapPage } from "../roadmap-page.mjs";

const repository = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });

const svg = readFileSync(repository("public/icons/cairn.svg"), "utf8");
for (const size of [32, 180, 192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: repository(`public/icons/cairn-${size}.png`), omitBackground: true });
  await page.close();
}

const host = await startHost();
for (const [name, viewport, colorScheme] of [
  ["wide-light", { width: 1200, height: 860 }, "light"],
  ["wide-dark", { width: 1200, height: 860 }, "dark"],
  ["narrow-light", { width: 390, height: 844 }, "light"],
  ["narrow-dark", { width: 390, height: 844 }, "dark"],
]) {
  const touch = viewport.width < 600;
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: "reduce",
    hasTouch: touch,
    isMobile: touch,
    deviceScaleFactor: touch ? 2 : 1,
  });
  const roadmap = new RoadmapPage(await context.newPage(), host.origin + SUB_PATH);
  await roadmap.open();
  await roadmap.tick("Foundations", "Version Control", "Testing");
  await roadmap.unfold("Python Core", "Syntax, Data Types & Control Flow", "Functions, Modules & Packages");
  await roadmap.tick("Variables, numbers, strings, booleans", "Lists, tuples, sets, dicts");
  await roadmap.page.evaluate(() => (document.activeElement.blur(), scrollTo(0, 0)));
  await roadmap.page.mouse.move(0, 0);
  await roadmap.page.screenshot({ path: repository(`docs/screenshots/${name}.png`) });
  await context.close();
}
await host.stop();
await browser.close();
