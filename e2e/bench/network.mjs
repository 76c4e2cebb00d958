// First visits over a slow network: the release build and the page written by hand, in turns, from a host that packs with
// brotli. Prints when rows are on the screen, and when one can be ticked, in milliseconds since the address was asked for.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { DIST, startHost } from "../fixtures/host.mjs";

/** What is called Slow 4G: so many milliseconds to and fro, and bytes a second. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

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

async function visit(browser, origin, address) {
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

/** Rows and ticks of both pages, in turns. */
export async function firstVisits(runs) {
  const folder = mkdtempSync(join(tmpdir(), "cairn-bench-"));
  cpSync(DIST, folder, { recursive: true });
  cpSync(fileURLToPath(new URL("plain.html", import.meta.url)), join(folder, "plain.html"));
  const host = await startHost(folder, { packs: true });
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
  const found = Object.fromEntries(Object.keys(PAGES).map((kind) => [kind, []]));
  // Once before, so that the host has packed all.
  for (const address of Object.values(PAGES)) await visit(browser, host.origin, address);
  for (let run = 0; run < runs; run += 1) {
    for (const [kind, address] of Object.entries(PAGES)) found[kind].push(await visit(browser, host.origin, address));
  }
  await browser.close();
  await host.stop();
  rmSync(folder, { recursive: true });
  return found;
}

export const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { Cairn, plain } = await firstVisits(Number(process.argv[2] ?? 5));
  const range = (list) => `${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`;
  console.log(`first visit over Slow 4G, ${Cairn.length} runs, median (least–most), in ms\n`);
  console.log("| | Cairn | plain DOM | ratio |\n|---|---|---|---|");
  ["rows on the screen", "a step can be ticked"].forEach((title, at) => {
    const [ours, theirs] = [Cairn, plain].map((list) => list.map((moments) => moments[at]));
    console.log(`| ${title} | ${range(ours)} | ${range(theirs)} | ${(median(ours) / median(theirs)).toFixed(2)} |`);
  });
}
