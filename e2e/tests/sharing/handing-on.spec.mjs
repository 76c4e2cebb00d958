// Handing any opened roadmap on: its file, its links, its QR code, and the lines that put it into a page.
import { expect, test as base } from "../../fixtures/site.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { clipboardText, field, packDocument, scanCode } from "../../pages/sharing.mjs";

const COURSE = "# Learn Rust\n\n## Foundations\n\n- [x] Install the compiler (1 h)\n- [ ] Write a parser (3 h)\n";

/** It fits into no link. */
const LONG = `# Long\n\n## Foundations\n\n${Array.from({ length: 15_000 }, (_, at) => `- ${((at * 2654435761) >>> 0).toString(36)}`).join("\n")}\n`;

const OPML =
  '<opml version="2.0"><head><title>Plan</title></head><body><outline text="Foundations"><outline text="Read"/></outline></body></opml>';

/** @import { Examples, OnSite } from "../../fixtures/site.mjs" */
/** @type {import("../../fixtures/test.mjs").With<OnSite & { library: LibraryDialog }, { examples: Examples }>} */
const test = base.extend({
  library: async ({ page }, use) => use(new LibraryDialog(page)),
});

const title = (/** @type {Page} */ page) => page.getByRole("heading", { level: 1 });

/** Opens a file, which is only in this browser then. */
async function openFile({ roadmap, page, library }, name, text) {
  await roadmap.open();
  await library.open();
  await library.choose([name, text]);
  await library.press("Open it");
  await expect(page).toHaveURL(/roadmap=library/);
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
}

const openSite = async (/** @type {RoadmapPage} */ roadmap) => {
  await roadmap.inDialog("Put it on your site …").click();
  await expect(roadmap.page.getByRole("dialog", { name: "Put it on your site" })).toBeVisible();
  return field(roadmap, "Three lines for your page").inputValue();
};

/** Puts lines into a page of another site, and expects the roadmap there, to be ticked. */
async function expectWorking({ page, site }, lines, heading) {
  expect(lines.split("\n")).toHaveLength(3);
  await site.open(lines, "");
  await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  await page.getByRole("checkbox", { name: "Foundations", exact: true }).check();
  await expect(page.getByRole("checkbox", { name: "Foundations", exact: true })).toBeChecked();
}

test("a roadmap that is only in this browser is handed on whole: as its file, in a link, as a QR code", async ({
  roadmap,
  page,
  library,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openFile({ roadmap, page, library }, "rust.md", COURSE);
  await roadmap.tick("Foundations");
  await roadmap.openShare();
  const whole = field(roadmap, "Link with the roadmap in it");
  await expect(whole).toBeVisible();
  await expect(field(roadmap, "Link to this page")).toBeHidden();
  expect(await scanCode(roadmap)).toBe(await whole.inputValue());
  const [name, text] = await roadmap.download("Download the roadmap");
  expect([name, text]).toEqual(["learn-rust.md", COURSE]);
  await roadmap.inDialog("Copy the roadmap").click();
  await expect(roadmap.dialog.getByRole("status")).toHaveText("Copied.");
  expect(await clipboardText(page)).toBe(COURSE);
  await roadmap.expectNoViolations();
  await page.goto(await whole.inputValue());
  await expect(title(page)).toHaveText("Learn Rust");
});

test("the lines for a roadmap that is only in this browser work once its file is beside the page", async ({
  roadmap,
  page,
  library,
  site,
}) => {
  await openFile({ roadmap, page, library }, "rust.md", COURSE);
  await roadmap.openShare();
  const lines = await openSite(roadmap);
  const [name, text] = await roadmap.download("Download the roadmap");
  await expect(roadmap.dialog).toContainText(`Download it and upload it as ${name} beside your page`);
  await expect(roadmap.dialog.getByText("As a frame")).toBeHidden();
  await roadmap.expectNoViolations();
  await roadmap.inDialog("Back").click();
  await expect(page.getByRole("dialog", { name: "Share the roadmap" })).toBeVisible();
  site.documents.set(`/${name}`, text);
  await expectWorking({ page, site }, lines, "Learn Rust");
});

test("an outline keeps its own format", async ({ roadmap, page, library }) => {
  await openFile({ roadmap, page, library }, "plan.opml", OPML);
  await roadmap.openShare();
  const [name, text] = await roadmap.download("Download the roadmap");
  expect([name, text]).toEqual(["plan.opml", OPML]);
});

test("the lines for a roadmap of the site name its address, and work on another site", async ({
  roadmap,
  page,
  site,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  roadmap.serve(COURSE, "ada");
  await roadmap.open();
  await roadmap.openShare();
  const lines = await openSite(roadmap);
  expect(lines).toContain(`<cairn-roadmap src="${site.cairn}roadmaps/ada.md">`);
  await roadmap.inDialog("Copy: Three lines for your page").click();
  await expect.poll(() => clipboardText(page)).toBe(lines);
  await expect(roadmap.dialog.getByText("As a frame")).toBeVisible();
  await expectWorking({ page, site }, lines, "Learn Rust");
});

test("the lines for the shipped roadmap name its file, which can be downloaded as it is", async ({
  roadmap,
  page,
  site,
}) => {
  await roadmap.open();
  await roadmap.openShare();
  const lines = await openSite(roadmap);
  await roadmap.inDialog("Back").click();
  await roadmap.inDialog("Only the roadmap …").click();
  const [name] = await roadmap.download("Download the roadmap");
  expect(name).toBe("python-backend.md");
  await expectWorking({ page, site }, lines, "Python Backend Developer Roadmap");
});

test("the lines for a roadmap of another address name that address", async ({ roadmap, page, library, site }) => {
  site.documents.set("/plans/rust.md", COURSE);
  await page.route(`${site.origin}/plans/rust.md`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "access-control-allow-origin": "*" } });
  });
  await roadmap.open();
  await library.open();
  await library.fetch(`${site.origin}/plans/rust.md`);
  await library.press("Open it");
  await expect(title(page)).toHaveText("Learn Rust");
  await roadmap.openShare();
  const lines = await openSite(roadmap);
  expect(lines).toContain(`<cairn-roadmap src="${site.origin}/plans/rust.md">`);
  await expectWorking({ page, site }, lines, "Learn Rust");
});

test("a roadmap that came in a link has no address: its file is uploaded", async ({ roadmap, page, site }) => {
  await page.goto(`${site.cairn}#document=${packDocument(`rust\n${COURSE}`)}&id=rust`);
  await expect(title(page)).toHaveText("Learn Rust");
  await roadmap.openShare();
  const lines = await openSite(roadmap);
  const [name, text] = await roadmap.download("Download the roadmap");
  site.documents.set(`/${name}`, text);
  await expectWorking({ page, site }, lines, "Learn Rust");
});

test("of a roadmap that is too long for a link, its address is shared, or its file first gets one", async ({
  roadmap,
  page,
  library,
}) => {
  const said = (words) => expect(roadmap.dialog).toContainText(`This roadmap is too long for a link. ${words}`);
  await openFile({ roadmap, page, library }, "long.md", LONG);
  await roadmap.openShare();
  await said("Put its file on a site, and share that address.");
  await expect(roadmap.inDialog("Put it on your site …")).toBeVisible();
  await roadmap.press("Escape");
  roadmap.serve(LONG, "long");
  await roadmap.open();
  await roadmap.openShare();
  await roadmap.inDialog("Only the roadmap …").click();
  await said("Share its address instead.");
  await expect(field(roadmap, "Link to this page")).toBeVisible();
});
