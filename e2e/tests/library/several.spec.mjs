// Several files that are opened at once, and kept beside what the library has.
import { expect, test as base } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";

const PLAN = "# Learn Rust\n\n- [x] Install the compiler (30 min)\n- [ ] Write a parser ~4h\n";

/** @type {import("../../fixtures/test.mjs").With<{ library: LibraryDialog }>} */
const test = base.extend({ library: async ({ page }, use) => use(new LibraryDialog(page)) });

test("several files are kept at once", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.open();
  await library.choose(["rust.md", PLAN], ["words.txt", "Only words."], ["b.md", "# Second\n- [ ] one"]);
  await library.expectTitle("3 documents");
  await expect(library.dialog.getByText("words.txt: This file could not be read as a roadmap.")).toBeVisible();
  await library.press("Keep 2 in the library");
  await library.expectTitle("Open a roadmap");
  await expect.poll(() => library.titles()).toEqual(["Python Backend Developer Roadmap", "Learn Rust", "Second"]);
});

test("files that are kept at once replace no other version, and none another", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await library.bring("rust.md", PLAN.replace("Write a parser", "Write a compiler"), "Learn Rust");
  await library.open();
  await library.choose(["rust.md", PLAN], ["readme.md", "# List\n- [ ] one"], ["readme.md", "# List\n- [ ] two"]);
  await library.expectTitle("3 documents");
  await expect(library.dialog.getByRole("listitem").filter({ hasText: "Learn Rust" })).toContainText(
    "Another version of it is in your library. Both stay.",
  );
  await library.press("Keep 3 in the library");
  await library.expectTitle("Open a roadmap");
  await expect
    .poll(async () => (await library.titles()).filter((title) => title !== "Python Backend Developer Roadmap"))
    .toEqual(["Learn Rust", "Learn Rust", "List", "List"]);
  await library.choose(["rust.md", PLAN], ["b.md", "# B\n- [ ] one"]);
  await library.expectTitle("2 documents");
  await expect(library.dialog.getByRole("listitem").filter({ hasText: "Learn Rust" })).toContainText(
    "It is in your library already.",
  );
  await library.press("Keep 1 in the library");
  await library.expectTitle("Open a roadmap");
  await page.reload();
  await roadmap.expandAll();
  await expect(roadmap.checkbox("Write a compiler")).toBeVisible();
});
