// A careful host, which lets no text become a script: under the headers that docs/hosting.md tells it to send.
import { readFileSync } from "node:fs";
import { expect, test } from "../../fixtures/site.mjs";
import { checkbox, searchField, searchResult, toggle } from "../../pages/element-page.mjs";
import { openShare } from "../../pages/sharing.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

const HOSTING = readFileSync(new URL("../../../docs/hosting.md", import.meta.url), "utf8");

/** What docs/hosting.md tells a host to send with every file: the first block of the rules for Netlify. */
const [, RECOMMENDED] = HOSTING.match(/^\/\*\n((?: {2}.+\n)+)/m);
const HEADERS = Object.fromEntries(
  RECOMMENDED.trim()
    .split("\n")
    .map((line) => line.trim().split(/: (.*)/, 2)),
);

test.use({ hasWorker: true });
test.afterEach(({ host }) => host.send({}));

test("under the headers of a careful host everything late comes: script, service worker, pictures", async ({
  roadmap,
  page,
  host,
}) => {
  host.send(HEADERS);
  await visitAndCache(roadmap);
  await roadmap.tick("Testing");
  await roadmap.press("/");
  await roadmap.search.fill("querysets");
  await expect(roadmap.checkbox("Models, querysets, managers")).toBeVisible();
  await roadmap.press("Escape", "Escape");
  await openShare(roadmap, "Ada");
  await roadmap.inDialog("Card and badge …").click();
  await expect(roadmap.dialog.getByRole("img", { name: "roadmap: 12 of 234 h", exact: true })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the page vouches for the addresses of two scripts, and for nothing else", async ({ roadmap, page, host }) => {
  host.send(HEADERS);
  await roadmap.open();
  await roadmap.waitForLazyPart();
  const tried = await page.evaluate(() =>
    ["https://other.example/evil.js", "./embed.js", new URL("sw.js", location.href).href].map((address) => {
      try {
        return String(window.cairnHost.ownScript(address)) === address;
      } catch (error) {
        return error.name;
      }
    }),
  );
  expect(tried).toEqual(["TypeError", "TypeError", true]);
});

test("an element works in a page that requires Trusted Types, without a policy of its own", async ({
  page,
  site,
  element,
  address,
}) => {
  const { origin } = new URL(address);
  const policy = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src 'self' ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  await site.open(
    '<cairn-roadmap src="ada.md"></cairn-roadmap>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="${address}embed.js"></script>`,
  );
  await toggle(element(), "Testing").click();
  await checkbox(element(), "three").check();
  await page.keyboard.press("/");
  await searchField(element()).fill("four");
  await expect(searchResult(element(), "1 topic found")).toBeVisible();
  expect(await element().evaluate((element) => element.exportProgress())).toContain('"done"');
});
