// Cairn as an installed app. It needs the full browser: a headless shell installs nothing.
import { chromium } from "@playwright/test";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../../fixtures/deploys.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

test("the app can be installed, has a shortcut to the next step, and starts offline", async ({
  server,
  path,
  rows,
  launchOptions,
}) => {
  const profile = await mkdtemp(join(tmpdir(), "cairn-"));
  const address = server.origin + path;
  const start = (args = []) =>
    chromium.launchPersistentContext(profile, { ...launchOptions, args: [...launchOptions.args, ...args] });
  let context = await start();
  let roadmap = new RoadmapPage(context.pages()[0], address, rows);
  await visitAndCache(roadmap);
  const client = await context.newCDPSession(roadmap.page);
  await expect.poll(async () => (await client.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
  const { errors, data } = await client.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { icons, shortcuts, start_url: startUrl } = JSON.parse(data);
  expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
  expect(shortcuts.map(({ name }) => name)).toEqual(["Continue"]);
  await roadmap.tick("Foundations");
  await roadmap.expectSaved();
  await context.close();
  await server.stop();
  context = await start([`--app=${new URL(startUrl, address)}`]);
  roadmap = new RoadmapPage(context.pages()[0], address, rows);
  await roadmap.ready();
  await roadmap.expectOverall("10 of 234 hours");
  await roadmap.page.goto(new URL(shortcuts[0].url, address).href);
  await roadmap.expectFocus("Variables, numbers, strings, booleans");
  expect(new URL(roadmap.page.url()).search).toBe("");
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  await server.comeBack();
});
