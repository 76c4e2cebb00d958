// Handing a roadmap on: by its address, or whole in a link.
import { readFileSync } from "node:fs";
import { expect, test } from "../../fixtures/visitor.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { Writing } from "../../pages/writing.mjs";
import { banner, field, openLink, packDocument, packedDocumentIn, scanCode } from "../../pages/sharing.mjs";

const COURSE = "# Ada’s course\n1. **Foundations** (4 h)\n- a\n- b\n2. **Testing** (2 h)";

/** Twenty megabytes that fit into a link. */
const BOMB = packDocument(Buffer.alloc(20 << 20));

const share = async (/** @type {RoadmapPage} */ roadmap) => {
  await roadmap.openShare();
  await roadmap.inDialog("Only the roadmap …").click();
  const whole = field(roadmap, "Link with the roadmap in it");
  await expect(whole).toBeVisible();
  return [await field(roadmap, "Link to this page").inputValue(), await whole.inputValue()];
};

test("a roadmap is shared by its address, or whole in a link, without anybody's marks", { tag: "@path" }, async ({
  roadmap,
  visitor,
}) => {
  roadmap.serve(COURSE, "ada");
  await roadmap.open();
  await roadmap.tick("Testing");
  const [page, whole] = await share(roadmap);
  expect(await scanCode(roadmap)).toBe(page);
  await openLink(visitor, page);
  await visitor.expectOverall("0 of 6 hours");
  // The link works on any host, without the file.
  roadmap.serve("# Gone\n1. **Gone**", "ada");
  await openLink(visitor, whole);
  await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText("Ada’s course");
  await visitor.tick("Testing");
  await visitor.expectOverall("2 of 6 hours");
  await visitor.expectSaved();
  expect(
    Object.keys(await visitor.storage()).filter((key) => /^cairn:shared-ada-[\w-]+:testing-/.test(key)),
  ).toHaveLength(1);
  await visitor.reload();
  await visitor.expectOverall("2 of 6 hours");
  // The visitor can share it further, and publish progress on it.
  expect((await share(visitor))[1]).toBe(whole);
  await visitor.inDialog("Back").click();
  const published = await field(visitor, "Link").inputValue();
  await roadmap.page.goto("about:blank");
  await roadmap.page.goto(published);
  await expect(banner(roadmap)).toBeVisible();
  await roadmap.expectOverall("2 of 6 hours");
  await banner(roadmap).getByRole("link", { name: "Merge into mine …" }).click();
  await expect(roadmap.dialog).toContainText("1 step newly done");
  await roadmap.inDialog("Merge").click();
  await roadmap.expectSaved();
  // The shared roadmap stays after a reload, and in links from there.
  await roadmap.reload();
  await expect(roadmap.page.getByRole("heading", { level: 1 })).toHaveText("Ada’s course");
  await roadmap.expectOverall("2 of 6 hours");
  expect(await share(roadmap)).toEqual([whole, whole]);
});

test("a shared roadmap that one has ticked is in the library, and opens without the link", async ({
  roadmap,
  visitor,
}) => {
  const { page } = visitor;
  const library = new LibraryDialog(page);
  const title = page.getByRole("heading", { level: 1 });
  roadmap.serve(COURSE, "ada");
  await roadmap.open();
  const [, whole] = await share(roadmap);
  await openLink(visitor, whole);
  await expect(title).toHaveText("Ada’s course");
  await library.open();
  await expect.poll(() => library.titles()).toEqual([]);
  await page.keyboard.press("Escape");
  await visitor.tick("Testing");
  await expect(async () => {
    await library.open();
    const titles = await library.titles();
    await page.keyboard.press("Escape");
    expect(titles).toEqual(["Ada’s course"]);
  }).toPass();
  await visitor.expandAll();
  await visitor.tick("a");
  await library.open();
  await expect(library.dialog.getByText("2 of 3 steps", { exact: false })).toBeVisible();
  await page.keyboard.press("Escape");
  await visitor.checkbox("a").click();
  await page.goto("about:blank");
  await page.goto(visitor.at());
  await visitor.ready();
  await library.open();
  await library.dialog.getByRole("button", { name: "Ada’s course", exact: true }).click();
  await expect(title).toHaveText("Ada’s course");
  await visitor.expectOverall("2 of 6 hours");
  // It can be handed on as it came.
  expect((await share(visitor))[1]).toBe(whole);
  await page.keyboard.press("Escape");
  await library.open();
  await library.manage("Ada’s course");
  await expect(library.dialog.getByText("It came in a link.")).toBeVisible();
  await page.keyboard.press("Escape");
  // Another version under the same id takes its place only once it is used.
  const id = new URLSearchParams(new URL(whole).hash.slice(1)).get("id");
  const other = `${COURSE}\n- new`;
  const newer = whole.replace(/document=[\w-]+/, `document=${packDocument(`${id}\n${other}`)}`);
  const kept = async () => {
    await library.open();
    await library.manage("Ada’s course");
    const [, text] = await visitor.download("Download the document");
    await page.keyboard.press("Escape");
    return text;
  };
  const { notices } = visitor;
  const said = "Your library has another version of this roadmap.";
  await expect(notices).toHaveCount(0);
  await openLink(visitor, newer);
  await expect(notices).toContainText(said);
  await visitor.expandAll();
  await expect(visitor.checkbox("new")).toBeVisible();
  expect(await kept()).toBe(COURSE);
  await visitor.tick("new");
  await expect.poll(kept).toBe(other);
  await expect(notices).toHaveCount(0);
  // Or once the person wants it so.
  await openLink(visitor, whole);
  await expect(notices).toContainText(said);
  await notices.getByRole("button", { name: "Not now" }).click();
  await expect(notices).toHaveCount(0);
  expect(await kept()).toBe(other);
  await page.reload();
  await notices.getByRole("button", { name: "Keep this one" }).click();
  await expect(visitor.toast).toContainText("This version is in your library now.");
  await expect(notices).toHaveCount(0);
  expect(await kept()).toBe(COURSE);
});

test("a copy of a shared roadmap has its marks, and is edited at once", async ({ roadmap, visitor }) => {
  const { page } = visitor;
  roadmap.serve(COURSE, "ada");
  await roadmap.open();
  await openLink(visitor, (await share(roadmap))[1]);
  await visitor.tick("Testing");
  await visitor.expectSaved();
  await visitor.choose("Make it mine …");
  await page
    .getByRole("dialog", { name: "Make Ada’s course mine" })
    .getByRole("button", { name: "Make it mine" })
    .click();
  await page.getByRole("dialog", { name: "Ada’s course is yours" }).getByRole("button", { name: "Edit it" }).click();
  const writing = new Writing(visitor);
  await expect(writing.field).toBeFocused();
  await expect(writing.field).toHaveValue(COURSE);
  await page.keyboard.press("Escape");
  await visitor.expectOverall("2 of 6 hours");
});

test("a shared roadmap has another id than others of the same name", async ({ roadmap, page }) => {
  const idOf = async (address, course) => {
    roadmap.serve(COURSE, course);
    await page.goto("about:blank");
    await page.goto(roadmap.at(address));
    await expect(roadmap.checkbox("Foundations")).toBeVisible();
    return new URLSearchParams(new URL((await share(roadmap))[1]).hash.slice(1)).get("id");
  };
  const here = await idOf("", "course");
  expect(await idOf("", "course")).toBe(here);
  const there = await idOf("?roadmap=./roadmaps/course.md%3Fother", "course");
  expect(there).not.toBe(here);
  expect(here).toMatch(/^course-\w+$/);
});

test("a shared roadmap is stored under an id of its own, whatever the link says", async ({ roadmap, visitor }) => {
  roadmap.serve(COURSE, "ada");
  await roadmap.open();
  const [, whole] = await share(roadmap);
  await visitor.open();
  await visitor.tick("Testing");
  await visitor.expectSaved();
  const own = await visitor.storage();
  const named = (id, packed) => `${whole.split("#")[0]}#document=${packed}${id === null ? "" : `&id=${id}`}`;
  for (const id of [
    null,
    "",
    "ada",
    "../roadmaps/python-backend.md",
    "%2e%2e/roadmaps/python-backend.md",
    "..%2froadmaps%2fpython-backend.md",
    "..%5Croadmaps%5Cpython-backend.md",
    "ada?b",
    "ada%23b",
    "/x",
  ]) {
    const packed = packDocument(`${decodeURIComponent(id ?? ".")}\n${COURSE}`);
    // One of them has another id than the link was made with.
    const link = id === "ada" ? named(id, packedDocumentIn(whole)) : named(id, packed);
    await visitor.page.goto("about:blank");
    await visitor.page.goto(link);
    await expect(visitor.alert, `${id}`).toContainText("The roadmap in this link is damaged or too long.");
    expect(await visitor.storage()).toEqual(own);
  }
  await openLink(visitor, named("python-backend", packDocument(`python-backend\n${COURSE}`)));
  await visitor.expectOverall("0 of 6 hours");
  await visitor.tick("Testing");
  await visitor.expectSaved();
  const kept = await visitor.storage();
  for (const [key, text] of Object.entries(own)) expect(kept[key]).toBe(text);
  expect(Object.keys(kept).filter((key) => /^cairn:shared-python-backend-\w+:/.test(key))).toHaveLength(1);
});

test("a shared roadmap with too many topics and aliases is refused at once", async ({ roadmap, page }) => {
  const ids = Array.from({ length: 5000 }, (_, at) => `o${at}`).join(" ");
  const bomb = `# Bomb\n1. **A** {was: ${ids}}\n${"- a\n".repeat(100_000)}`;
  await roadmap.open();
  await roadmap.openBackup();
  const packed = packDocument(`bomb\n${bomb}`);
  expect(packed.length).toBeLessThan(32 << 10);
  await page.goto("about:blank");
  await page.goto(roadmap.at(`#document=${packed}&id=bomb`));
  await expect(roadmap.alert).toContainText("Cairn reads at most 40000. Divide it into several files.");
});

test("a roadmap that is too long for a link is said to be so", async ({ roadmap }) => {
  const words = Array.from({ length: 40_000 }, (_, at) => ((at * 2654435761) >>> 0).toString(36));
  roadmap.serve(`# Long\n1. **Foundations**\n${words.map((word) => `- ${word}`).join("\n")}`);
  await roadmap.page.goto(roadmap.at());
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  await roadmap.openShare();
  await roadmap.inDialog("Only the roadmap …").click();
  await expect(roadmap.dialog).toContainText("This roadmap is too long for a link");
});

test("a shared roadmap that is damaged, too long, or a bomb is refused with a reason", async ({ roadmap, page }) => {
  roadmap.serve(COURSE, "ada");
  await roadmap.open();
  const [, whole] = await share(roadmap);
  const packed = packedDocumentIn(whole);
  for (const hostile of [BOMB, packed.slice(0, -8), `A${packed}`, "x".repeat((32 << 10) + 1), "<b>", ""]) {
    await page.goto("about:blank");
    await page.goto(whole.replace(packed, hostile));
    await expect(roadmap.alert).toContainText("The roadmap in this link is damaged or too long.");
  }
  await roadmap.alert.getByRole("link", { name: "Open without it" }).click();
  await roadmap.expectOverall("0 of 234 hours");
});

// What reads a link needs no page. It is imported as text, because Node takes a .js file outside of a package for
// CommonJS.
const LINK = readFileSync(new URL("../../../src/browser/lazy/link.js", import.meta.url), "utf8");
const { unpackRoadmap } = (await import(`data:text/javascript,${encodeURIComponent(LINK)}`)).links({});

test("a shared roadmap that is a bomb is refused at once", async () => {
  expect(BOMB.length).toBeLessThan(32 << 10);
  let least = Infinity;
  // Required: 100 ms. Measured: 20. The fastest, because other programs run too.
  for (let turn = 0; turn < 3 || (turn < 30 && least >= 100); turn += 1) {
    const start = performance.now();
    expect(await unpackRoadmap(BOMB, "bomb")).toEqual([1]);
    least = Math.min(least, performance.now() - start);
  }
  expect(least).toBeLessThan(100);
});

test("a shared roadmap with one altered letter is refused, whichever it is", async () => {
  const packed = packDocument(`ada\n${COURSE}`);
  expect(await unpackRoadmap(packed, "ada")).toEqual([200, new TextEncoder().encode(COURSE)]);
  // Without a checksum many of these would be other roadmaps. The last letter has bits beyond the last byte, which do
  // not count.
  for (let at = 0; at < packed.length - 1; at += 1) {
    const altered = packed.slice(0, at) + (packed[at] === "A" ? "B" : "A") + packed.slice(at + 1);
    expect(await unpackRoadmap(altered, "ada"), `letter ${at}`).toEqual([1]);
  }
});
