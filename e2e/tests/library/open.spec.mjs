// Opening a roadmap that is not a file of this site: a file, a text or an address, with a preview before anything is
// kept.
import { violationsOf } from "../../fixtures/axe.mjs";
import { startHost } from "../../fixtures/host.mjs";
import { expect, test as base } from "../../fixtures/test.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { packDocument } from "../../pages/sharing.mjs";

const PLAN = `# Learn Rust

## Foundations

- [x] Install the compiler (30 min)
- [ ] Read [the book](https://doc.rust-lang.org/book/) (20 h)

## Practice

- [ ] Write a parser ~4h
`;

/** @type {import("../../fixtures/test.mjs").With<{ library: LibraryDialog, elsewhere: import("../../fixtures/host.mjs").Host }>} */
const test = base.extend({
  library: async ({ page }, use) => use(new LibraryDialog(page)),
  /** Another site, which lets everybody read its files. */
  elsewhere: async ({}, use) => {
    const site = await startHost();
    await use(site);
    await site.stop();
  },
});

const title = (/** @type {Page} */ page) => page.getByRole("heading", { level: 1 });

test("a file is previewed, kept, and opens again without its file", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await library.open();
  await library.choose(["rust.md", PLAN]);
  await library.expectTitle("Open Learn Rust");
  const { dialog } = library;
  await expect(dialog.getByText("3 steps from task lists under 2 headings. 24.5 hours in all.")).toBeVisible();
  await expect(dialog.getByText("3 steps"), "once").toHaveCount(1);
  await expect(dialog.getByText("Foundations 2 steps · 20.5 hours")).toBeVisible();
  await expect(dialog.getByText("1 step is marked in it.")).toBeVisible();
  await library.press("Open it");
  await expect(title(page)).toHaveText("Learn Rust");
  await roadmap.expandAll();
  await roadmap.tick("Write a parser");
  await roadmap.expectSaved();
  await page.reload();
  await expect(title(page)).toHaveText("Learn Rust");
  await roadmap.expectOverall("4 of 24.5 hours");
});

test("nothing is kept before the preview is answered", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await library.open();
  await library.paste(PLAN);
  await library.expectTitle("Open Learn Rust");
  await page.reload();
  await roadmap.ready();
  await library.open();
  await expect(
    library.dialog.getByRole("button", { name: "More about Python Backend Developer Roadmap" }),
  ).toBeVisible();
  await expect.poll(() => library.titles()).toEqual(["Python Backend Developer Roadmap"]);
});

test("a document is understood in another way if the person wants it", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.open();
  await library.paste("# Plan\n\n- [ ] one\n- two\n- []three\n");
  await library.dialog.getByText("1 note on this document").click();
  await expect(library.dialog.getByText("Line 5: read as a box, though GitHub shows it as text.")).toBeVisible();
  await expect(library.dialog.getByText("2 steps from task lists")).toBeVisible();
  await library.press("Make every item a step");
  await expect(library.dialog.getByText("3 steps from")).toBeVisible();
  await library.press("Open it");
  for (const step of ["one", "two", "three"]) await expect(roadmap.checkbox(step)).toBeVisible();
  await roadmap.page.reload();
  await expect(roadmap.checkbox("two")).toBeVisible();
});

test("what cannot be read is said, with other ways to bring it", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.open();
  await library.choose(["words.txt", "Only words."]);
  await library.expectTitle("Cannot open words.txt");
  await expect(library.dialog.getByRole("alert")).toContainText("Cairn looks for boxes, lists, tables and headings");
  await library.choose(["latin.md", "# A\n- one"]);
  await library.expectTitle("Open A");
});

test("bytes that are no text are said with their place", async ({ roadmap, library }) => {
  await roadmap.open();
  await library.open();
  const buffer = Buffer.from([0x23, 0x20, 0x41, 0x0a, 0x2d, 0x20, 0x56, 0xf6, 0x67]);
  await library.dialog.getByLabel("Choose a file").setInputFiles({ name: "a.md", mimeType: "text/markdown", buffer });
  await expect(library.dialog.getByRole("alert")).toContainText("byte 7");
});

test("a text that is pasted anywhere is previewed, and words are not", async ({ roadmap, page, library }) => {
  await roadmap.open();
  const paste = (text) =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste("some words");
  await paste(PLAN);
  await library.expectTitle("Open Learn Rust");
});

test("a published link is read as the roadmap in it, wherever it leads", async ({ roadmap, library }) => {
  const link = `https://ada.example/cairn/#document=${packDocument(`plan-1\n${PLAN}`)}&id=plan-1`;
  await roadmap.open();
  await library.open();
  await library.fetch(link);
  await library.expectTitle("Open Learn Rust");
  await expect(library.dialog.getByText("24.5 hours in all.")).toBeVisible();
  await library.press("Back");
  await library.choose(["link.txt", `${link}\n`]);
  await library.expectTitle("Open Learn Rust");
  await library.press("Back");
  const bomb = packDocument(`plan-1\n${"- [ ] a\n".repeat(1 << 20)}`);
  for (const damaged of [link.replace("&id=plan-1", "&id=plan-2"), `https://a.example/#document=${bomb}&id=plan-1`]) {
    await library.paste(damaged);
    await library.expectTitle("Cannot open what was pasted");
    await expect(library.dialog.getByRole("alert")).toHaveText(
      "The roadmap in this link is damaged or too long. Ask for the link again.",
    );
  }
});

test.describe("an address of another site", () => {
  test("is fetched, previewed, and opens without its host from then on", async ({
    roadmap,
    page,
    library,
    elsewhere,
  }) => {
    elsewhere.documents.set("/plans/rust.md", PLAN);
    await roadmap.open();
    await library.open();
    await library.fetch(`${elsewhere.origin}/plans/rust.md`);
    await library.expectTitle("Open Learn Rust");
    await library.press("Open it");
    await expect(title(page)).toHaveText("Learn Rust");
    elsewhere.documents.clear();
    await page.reload();
    await expect(title(page)).toHaveText("Learn Rust");
  });

  test("in a link is previewed in place of a roadmap, and asked for without cookies or referrer", async ({
    roadmap,
    page,
    library,
    elsewhere,
  }) => {
    elsewhere.documents.set("/rust.md", PLAN);
    await page.goto(roadmap.at(`?roadmap=${encodeURIComponent(`${elsewhere.origin}/rust.md`)}`));
    await expect(title(page)).toHaveText("Open Learn Rust");
    expect(await violationsOf(page)).toEqual([]);
    const [, ...headers] = elsewhere.requests.find(([path]) => path === "/rust.md");
    expect(headers.map((header) => header.toLowerCase())).not.toEqual(expect.arrayContaining(["cookie"]));
    expect(headers.map((header) => header.toLowerCase())).not.toEqual(expect.arrayContaining(["referer"]));
    await page.getByRole("button", { name: "Open it" }).click();
    await expect(title(page)).toHaveText("Learn Rust");
    await expect(library.dialog).toBeHidden();
  });

  test("in a link leaves room for a file that is dropped in place of it", async ({ roadmap, page, elsewhere }) => {
    elsewhere.documents.set("/rust.md", PLAN);
    await page.goto(roadmap.at(`?roadmap=${encodeURIComponent(`${elsewhere.origin}/rust.md`)}`));
    await expect(title(page)).toHaveText("Open Learn Rust");
    await roadmap.dropFile("go.md", "# Learn Go\n\n- [ ] Install it\n");
    await expect(title(page)).toHaveText("Open Learn Go");
    await page.getByRole("button", { name: "Open it" }).click();
    await expect(title(page)).toHaveText("Learn Go");
    await expect(roadmap.checkbox("Install it")).toBeVisible();
    // The roadmap takes it from then on.
    await roadmap.dropFile("rust.md", PLAN);
    await expect(page.getByRole("dialog", { name: "Open Learn Rust" })).toBeVisible();
    await expect(title(page)).toHaveText("Learn Go");
  });

  test("that answers late brings no closed dialog back", async ({ roadmap, page, library, elsewhere }) => {
    elsewhere.documents.set("/rust.md", PLAN);
    await roadmap.open();
    await library.open();
    // The part that reads documents is loaded then.
    await library.paste("# Learn Go\n- [ ] one");
    await library.expectTitle("Open Learn Go");
    await library.press("Back");
    await library.expectTitle("Open a roadmap");
    let answer = () => {};
    const isDue = new Promise((resolve) => (answer = () => resolve(undefined)));
    await page.context().route(`${elsewhere.origin}/rust.md`, async (route) => {
      await isDue;
      await route.continue();
    });
    const asked = page.context().waitForEvent("request", (request) => request.url() === `${elsewhere.origin}/rust.md`);
    await library.fetch(`${elsewhere.origin}/rust.md`);
    const request = await asked;
    await page.keyboard.press("Escape");
    await expect(library.dialog).toBeHidden();
    answer();
    await (await request.response()).finished();
    await roadmap.settle();
    await expect(library.dialog).toBeHidden();
    await roadmap.tick("Testing");
  });

  test.describe("that may not be read", () => {
    test.use({ expected: /CORS|Failed to load resource/ });

    test("is said in plain words, with what to do instead", async ({ roadmap, page, library, elsewhere }) => {
      elsewhere.documents.set("/rust.md", PLAN);
      elsewhere.send({ "access-control-allow-origin": "https://ada.example" });
      await roadmap.open();
      await library.open();
      await library.fetch(`${elsewhere.origin}/rust.md`);
      await expect(library.dialog.getByRole("alert")).toContainText("does not let other sites read its files");
      await library.paste(PLAN);
      await library.expectTitle("Open Learn Rust");
      await page.keyboard.press("Escape");
    });

    test("is said where there is no file", async ({ roadmap, library, elsewhere }) => {
      await roadmap.open();
      await library.open();
      await library.fetch(`${elsewhere.origin}/gone.md`);
      await expect(library.dialog.getByRole("alert")).toContainText("answered 404: there is no file at this address.");
    });
  });

  test.describe("on a site that has removed elsewhere.html", () => {
    test.use({ expected: /Failed to load resource/ });

    test("is not asked for", async ({ roadmap, host, library, elsewhere }) => {
      host.lie((file, _, missing) => file === "elsewhere.html" && (missing(), true));
      elsewhere.documents.set("/rust.md", PLAN);
      await roadmap.open();
      await library.open();
      await library.fetch(`${elsewhere.origin}/rust.md`);
      await expect(library.dialog.getByRole("alert")).toContainText(
        "This site does not open roadmaps from other sites.",
      );
      expect(elsewhere.asked).toEqual([]);
      host.honest();
    });
  });
});

test("the policy of the page itself lets it ask no other site", async ({ roadmap, page, elsewhere }) => {
  await roadmap.open();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toContain("connect-src 'self';");
  expect(elsewhere.asked).toEqual([]);
});

test("another roadmap takes the place of one without a reload, and back again", async ({ roadmap, page, library }) => {
  await roadmap.open();
  await library.open();
  await library.paste(PLAN);
  await page.evaluate(() => {
    window.isSamePage = true;
  });
  await library.press("Open it");
  await expect(title(page)).toHaveText("Learn Rust");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle(/Learn Rust/);
  await page.goBack();
  await expect(title(page)).toHaveText("Python Backend Developer Roadmap");
  await page.goForward();
  await expect(title(page)).toHaveText("Learn Rust");
  expect(await page.evaluate(() => window.isSamePage)).toBe(true);
});

test("the marks in a document are offered, and taken only if the person wants them", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await library.open();
  await library.paste(PLAN);
  await library.press("Open it");
  await roadmap.expectNotice("1 step is marked in this document. Is that your progress?");
  await roadmap.expectOverall("0 of 24.5 hours");
  await roadmap.notices.getByRole("button", { name: "Take as my progress" }).click();
  await roadmap.expectOverall("0.5 of 24.5 hours");
  await expect(roadmap.notices).toHaveCount(0);
  await page.reload();
  await roadmap.expectOverall("0.5 of 24.5 hours");
  await expect(roadmap.notices).toHaveCount(0);
});

test("an address that is pasted by keys stays in its field, and undo takes it back there", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await library.open();
  const field = library.dialog.getByLabel("Address of a roadmap");
  await field.fill("https://site.example/plan.md");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+x");
  await expect(field).toHaveValue("");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(field).toHaveValue("https://site.example/plan.md");
  await library.expectTitle("Open a roadmap");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field).toHaveValue("");
});

test.describe("where the library", () => {
  const NEXT = PLAN.replace("Write a parser", "Write a compiler");

  test.beforeEach(async ({ roadmap, library }) => {
    await roadmap.open();
    await library.bring("rust.md", PLAN, "Learn Rust");
    await library.open();
  });

  test("has a version that cannot be read, another one takes its place or stands beside it", async ({
    roadmap,
    page,
    library,
  }) => {
    await page.evaluate(async () => {
      const opening = indexedDB.open("cairn-library");
      await new Promise((done) => {
        opening.onsuccess = done;
      });
      const transaction = opening.result.transaction("documents", "readwrite");
      const documents = transaction.objectStore("documents");
      documents.getAll().onsuccess = ({ target }) => {
        const [kept] = /** @type {IDBRequest} */ (target).result;
        documents.put({ ...kept, text: "%PDF-1.7" });
      };
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      opening.result.close();
    });
    await library.choose(["rust.md", NEXT]);
    await library.expectTitle("Open Learn Rust");
    await expect(library.dialog.getByText("another version of it, which cannot be read any more")).toBeVisible();
    await expect(library.dialog.getByRole("button", { name: "Keep both" })).toBeVisible();
    await library.press("Update it");
    await expect(library.dialog).toHaveCount(0);
    await roadmap.expandAll();
    await expect(roadmap.checkbox("Write a compiler")).toBeVisible();
  });

  test("cannot be asked, nothing in it is written over", async ({ roadmap, page, library }) => {
    await page.evaluate(() => {
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = function (key) {
        if (this.name === "documents") throw new DOMException("Refused by this test", "UnknownError");
        return get.call(this, key);
      };
    });
    await library.choose(["rust.md", NEXT]);
    await expect(library.dialog.getByText("This browser keeps no documents for this page")).toBeVisible();
    await expect(library.dialog.getByRole("button", { name: "Open it" })).toHaveCount(0);
    await roadmap.reload();
    await roadmap.expandAll();
    await expect(roadmap.checkbox("Write a parser")).toBeVisible();
  });
});

test("a pasted text is there again after its preview, and after the dialog was closed", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  await library.open();
  await library.paste(PLAN);
  await library.expectTitle("Open Learn Rust");
  await library.press("Back");
  const field = library.dialog.getByLabel("Text of a roadmap");
  await expect(field).toHaveValue(PLAN);
  await page.keyboard.press("Escape");
  await library.open();
  await expect(field).toHaveValue(PLAN);
  await library.press("Preview");
  await library.press("Open it");
  await expect(title(page)).toHaveText("Learn Rust");
  await expect(page.getByText("Tick what you know"), "who brings a roadmap knows Cairn").toHaveCount(0);
  await library.open();
  await expect(field).toHaveValue("");
});

test("a list that has nothing in common with the one of its name stands beside it", async ({
  roadmap,
  page,
  library,
}) => {
  await roadmap.open();
  for (const steps of ["- [ ] Buy milk\n- [ ] Buy bread\n", "- [ ] Learn chess\n- [ ] Learn go\n"]) {
    await library.open();
    await library.paste(steps);
    await expect(library.dialog.getByRole("heading", { name: /^Open / })).toBeFocused();
    const answers = library.dialog.getByRole("button", { name: /^(Open it|Keep both|Update it)$/ });
    await answers.first().click();
    await expect(library.dialog).toHaveCount(0);
  }
  await expect(page.getByRole("checkbox", { name: "Learn chess" })).toBeVisible();
  await library.open();
  await expect.poll(() => library.titles()).toHaveLength(3);
});
