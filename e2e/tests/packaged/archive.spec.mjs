// The archive of a release, for who compiles nothing: its page opens the first roadmap that `roadmaps/index.json`
// lists.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../../fixtures/packaged.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

const COURSE = "# My course\n\n## Foundations\n\n- [ ] One (1 h)\n- [ ] Two (3 h)\n";

test.use({ kind: "archive" });

/** What the README of the archive tells its owner to do. */
function putFirst(folder, file = "my-course.md", text = COURSE) {
  writeFileSync(join(folder, "roadmaps", file), text);
  const first = { file, title: "My course" };
  const example = { file: "python-backend.md", title: "Python Backend Developer Roadmap" };
  writeFileSync(join(folder, "roadmaps/index.json"), JSON.stringify({ v: 1, roadmaps: [first, example] }));
}

test("as it comes, the page opens the example", async ({ roadmap, page }) => {
  await roadmap.open();
  await expect(page).toHaveTitle("Python Backend Developer Roadmap · Cairn");
});

test("the first roadmap of the list is the first page, and the others are beside it", { tag: "@path" }, async ({
  roadmap,
  page,
  folder,
}) => {
  putFirst(folder);
  await roadmap.open();
  await expect(page).toHaveTitle("My course · Cairn");
  await roadmap.expand("Foundations");
  await roadmap.tick("One");
  await roadmap.expectOverall("1 of 4 hours");
  await roadmap.expectSaved();
  expect(Object.keys(await roadmap.storage()).filter((key) => key.startsWith("cairn:my-course:"))).toHaveLength(1);
  await page.goto(roadmap.at("?roadmap=my-course"));
  await roadmap.expectOverall("1 of 4 hours");
  await page.goto(roadmap.at());
  await roadmap.expectOverall("1 of 4 hours");
  const library = new LibraryDialog(page);
  await library.open();
  await library.ofSite("Python Backend Developer Roadmap").click();
  await expect(page).toHaveTitle("Python Backend Developer Roadmap · Cairn");
  await page.goBack();
  await expect(page).toHaveTitle("My course · Cairn");
  await roadmap.expectOverall("1 of 4 hours");
});

test("a roadmap in a folder, with a name of any letters, may be the first", async ({ roadmap, page, folder }) => {
  putFirst(folder, "Über uns.markdown");
  await page.goto(roadmap.at());
  await expect(page).toHaveTitle("My course · Cairn");
});

test.describe("with the server stopped", () => {
  test.use({ expected: /ERR_CONNECTION_REFUSED/ });

  test("it opens after one visit, and a changed roadmap is there at the next visit", { tag: "@path" }, async ({
    roadmap,
    page,
    folder,
    server,
  }) => {
    putFirst(folder);
    // The example is the owner's, too.
    rmSync(join(folder, "roadmaps/python-backend.md"));
    await visitAndCache(roadmap);
    await roadmap.expand("Foundations");
    await roadmap.tick("One");
    await roadmap.expectSaved();
    putFirst(folder, "my-course.md", `${COURSE}- [ ] Three (4 h)\n`);
    await roadmap.reload();
    await roadmap.expectOverall("1 of 8 hours");
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.match("./roadmaps/my-course.md"))?.text()) ?? ""))
      .toContain("Three");
    await server.stop();
    await roadmap.reload();
    await roadmap.expectOverall("1 of 8 hours");
  });
});

test("a list without a roadmap says what its owner is to do", async ({ roadmap, page, folder }) => {
  writeFileSync(join(folder, "roadmaps/index.json"), '{ "v": 1, "roadmaps": [] }');
  await page.goto(roadmap.at());
  await expect(roadmap.alert).toContainText("There is no roadmap here yet. Upload yours to the folder roadmaps");
});
