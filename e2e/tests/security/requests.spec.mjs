// What the host can learn from requests: which files are loaded, and nothing that a person types or has ticked.
import { expect, test } from "../../fixtures/test.mjs";
import { field, openShare } from "../../pages/sharing.mjs";
import { returnToWindow, visitAndCache } from "../../pages/updates.mjs";

test.use({ hasWorker: true });

const WORDS = ["querysets", "Quetzalcoatl"];

/** Everything that came to the host, as one text for each request. */
const heard = (/** @type {Host} */ host) =>
  host.requests.map((request) => decodeURIComponent(request.join("\n").replaceAll("+", " ")));

/** The paths of the pages and scripts that requests name as those they come from. */
const referrers = (/** @type {Host} */ host) =>
  host.requests.flatMap(([, ...headers]) =>
    headers.flatMap((name, at) =>
      at % 2 === 0 && name.toLowerCase() === "referer" ? [headers[at + 1].replace(host.origin, "")] : [],
    ),
  );

test("what a person types is in no request: not in an address, and not in a header", async ({
  roadmap,
  page,
  host,
}) => {
  host.requests.length = 0;
  await visitAndCache(roadmap);
  await roadmap.press("/");
  await roadmap.search.fill(WORDS[0]);
  await expect(page).toHaveURL(/find=querysets/);
  await expect(roadmap.checkbox("Models, querysets, managers")).toBeVisible();
  // The check for a new version, which browsers make themselves.
  const checks = host.asked.filter((path) => path.endsWith("sw.js")).length;
  await expect(async () => {
    await returnToWindow(page);
    expect(host.asked.filter((path) => path.endsWith("sw.js")).length).toBeGreaterThan(checks);
  }).toPass();
  await roadmap.press("Escape", "Escape");
  await openShare(roadmap, WORDS[1]);
  for (const door of ["Card and badge …", "Put it on your site …"]) {
    await roadmap.inDialog(door).click();
    await roadmap.inDialog("Back").click();
  }
  await roadmap.inDialog("Only the roadmap …").click();
  await expect(field(roadmap, "Link with the roadmap in it")).toBeVisible();
  await roadmap.press("Escape", "/");
  await roadmap.search.fill(WORDS[0]);
  await expect(page).toHaveURL(/find=querysets/);
  await page.reload();
  await expect(roadmap.checkbox("Models, querysets, managers")).toBeVisible();
  await roadmap.waitForLazyPart();
  expect(host.requests.length).toBeGreaterThan(5);
  for (const request of heard(host)) for (const word of WORDS) expect(request).not.toContain(word);
  // The service worker has an address of its own, with nothing behind it.
  expect(new Set(referrers(host))).toEqual(new Set(["/sw.js"]));
});

test.describe("a page without a service worker", () => {
  test.use({ expected: /404/, hasWorker: false });

  test("asks for no file with its own address", async ({ roadmap, page, host }) => {
    host.requests.length = 0;
    roadmap.serve("# Course\n1. **Foundations**\n- a\n- b");
    await roadmap.open("?find=foundations");
    await roadmap.waitForLazyPart();
    await page.goto(roadmap.at("?progress=nothing.json"));
    await expect(roadmap.alert).toContainText("could not be loaded");
    expect(referrers(host)).toEqual([]);
  });
});
