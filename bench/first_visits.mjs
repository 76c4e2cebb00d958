// First visits over a slow network: the release build and the page written by hand, in turns, from a host that packs
// with brotli.
import { rmSync } from "node:fs";
import { startHost } from "./from_e2e.mjs";
import { folderOf } from "./pages.mjs";

/** @import { Browser } from "@playwright/test" */

/** What is called Slow 4G: so many milliseconds to and fro, and bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const PAGES = { Cairn: "", plain: "plain.html?roadmap=python-backend" };

function instruments() {
  const when = (selector) =>
    new Promise((ready) => {
      const look = () => {
        if (!document.querySelector(selector)) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => ready(performance.now());
        requestAnimationFrame(() => channel.port2.postMessage(null));
      };
      look();
    });
  window.moments = Promise.all(["main li", "main li input"].map(when));
}

async function visit(/** @type {Browser} */ browser, origin, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", SLOW_4G);
  await page.addInitScript(instruments);
  await page.goto(`${origin}/${address}`, { waitUntil: "commit" });
  const moments = await page.evaluate(() => window.moments);
  await context.close();
  return moments;
}

/**
 * For each page and run: when rows are on the screen, and when one can be ticked, in milliseconds since the address was
 * asked for.
 */
export async function firstVisits(/** @type {Browser} */ browser, runs) {
  const folder = folderOf();
  const host = await startHost(folder, { packs: true });
  const found = Object.fromEntries(Object.keys(PAGES).map((kind) => [kind, []]));
  // Once before, so that the host has packed all.
  for (const address of Object.values(PAGES)) await visit(browser, host.origin, address);
  for (let run = 0; run < runs; run += 1) {
    for (const [kind, address] of Object.entries(PAGES)) found[kind].push(await visit(browser, host.origin, address));
  }
  await host.stop();
  rmSync(folder, { recursive: true });
  return found;
}
