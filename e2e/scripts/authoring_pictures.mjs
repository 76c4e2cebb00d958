// Draws the pictures of docs/authoring.md: its own first example, opened in the running app.
import { readFileSync } from "node:fs";
import { inRepository } from "../../build/paths.mjs";
import { startBrowser } from "../fixtures/browser.mjs";
import { startHost } from "../fixtures/host.mjs";
import { RoadmapPage } from "../pages/roadmap-page.mjs";
import { rest } from "./windows.mjs";

const picture = (name) => ({ path: inRepository(`docs/screenshots/authoring-${name}.png`) });
const [, example] = readFileSync(inRepository("docs/authoring.md"), "utf8").match(/```markdown\n([\s\S]*?)```/);

const browser = await startBrowser();
const host = await startHost();
const viewport = { width: 900, height: 640 };
const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion: "reduce" });
const roadmap = new RoadmapPage(page, `${host.origin}/`);
await roadmap.open();
await page.getByRole("button", { name: "Menu", exact: true }).click();
await page.getByRole("menuitem", { name: "Open …" }).click();
await roadmap.dialog
  .getByLabel("Choose a file")
  .setInputFiles({ name: "learn-rust.md", mimeType: "text/markdown", buffer: Buffer.from(example) });
const preview = page.getByRole("dialog", { name: "Open Learn Rust" });
await preview.waitFor();
await page.evaluate(() => document.activeElement.blur());
await preview.screenshot(picture("preview"));
await preview.getByRole("button", { name: "Open it" }).click();
await page.getByRole("heading", { level: 1, name: "Learn Rust" }).waitFor();
await page.getByRole("button", { name: "Menu", exact: true }).click();
await page.getByRole("menuitem", { name: "Expand all" }).click();
await roadmap.tick("Install the compiler");
await page.getByRole("button", { name: "Details of Read the book" }).click();
await rest(page);
await page.screenshot(picture("open"));
await host.stop();
await browser.close();
