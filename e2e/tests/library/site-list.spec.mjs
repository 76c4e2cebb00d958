// The list of a site's roadmaps, which its owner may change without a build.
import { expect, test } from "../../fixtures/deploys.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

const LIST = '{"v": 1, "roadmaps": [{"file": "rust.md", "title": "Learn Rust"}]}';

// The browser reports that the list could not be fetched.
test.use({ expected: /ERR_CONNECTION_REFUSED/ });

test("a changed list is there at once, and without its host as it was last", async ({
  roadmap,
  page,
  server,
  path,
}) => {
  const library = new LibraryDialog(page);
  await visitAndCache(roadmap);
  await library.open();
  await expect(library.ofSite("Learn Rust")).toBeHidden();
  await roadmap.press("Escape");
  server.documents.set(`${path}roadmaps/index.json`, LIST);
  await library.open();
  await expect(library.ofSite("Learn Rust")).toBeVisible();
  await server.stop();
  await roadmap.reload();
  await library.open();
  await expect(library.ofSite("Learn Rust")).toBeVisible();
});
