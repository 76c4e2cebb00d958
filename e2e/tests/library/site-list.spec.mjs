// The list of a site's roadmaps, which its owner may change without a build.
import { expect, test } from "../../fixtures/deploys.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

const LIST = '{"v": 1, "roadmaps": [{"file": "rust.md", "title": "Learn Rust"}]}';

const siteList = (page) =>
  page.evaluate(async () => {
    await window.cairnHost.loadPart("lazy");
    return window.cairnHost.siteList();
  });

// The browser reports that the list could not be fetched.
test.use({ expected: /ERR_CONNECTION_REFUSED/ });

test("a changed list is there at once, and without its host as it was last", async ({
  roadmap,
  page,
  server,
  path,
}) => {
  await visitAndCache(roadmap);
  expect(JSON.parse(await siteList(page)).roadmaps[0].file).toBe("python-backend.md");
  server.documents.set(`${path}roadmaps/index.json`, LIST);
  expect(await siteList(page)).toBe(LIST);
  await server.stop();
  await roadmap.reload();
  expect(await siteList(page)).toBe(LIST);
});
