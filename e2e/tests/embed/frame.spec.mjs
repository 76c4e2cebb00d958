// In frames of another site, with the snippet that docs/embedding.md gives.
import { SNIPPET, expect, expectOverall, heightOf, settle, test } from "../../fixtures/frames.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

/** The tools of a frame are those that change nothing but the marks and the view. */
async function expectNothingBroughtInOrOut(/** @type {FrameLocator} */ frame) {
  await expect(frame.getByRole("button", { name: "Share", exact: true })).toHaveCount(0);
  await frame.getByRole("button", { name: "Menu", exact: true }).click();
  const items = frame.getByRole("menu", { name: "Menu" }).getByRole("menuitem");
  await expect(items.filter({ hasNotText: /^(?:Undo|Redo) / })).toHaveText([
    "Expand all",
    "Collapse all",
    /^Keyboard shortcuts/,
  ]);
  await items.last().press("Escape");
}

test("in a frame as high as its content the toast is beside the ticked row, and the page around does not move", {
  tag: "@rows",
}, async ({ page, framed }) => {
  const frame = await framed();
  await settle(page, frame);
  const box = frame.getByRole("checkbox", { name: "Testing", exact: true });
  await box.scrollIntoViewIfNeeded();
  const before = await heightOf(page);
  await box.click();
  const undo = frame.getByRole("button", { name: "Undo" });
  await expect(undo).toBeInViewport();
  // The toast is moved there by the lazy part.
  await expect(async () => {
    const [row, toast] = [await box.boundingBox(), await undo.boundingBox()];
    expect(row.y - toast.y - toast.height).toBeGreaterThan(-12);
    expect(row.y - toast.y).toBeLessThan(100);
  }).toPass({ timeout: 20_000 });
  expect(await heightOf(page)).toBe(before);
  await undo.click();
  await expect(box).not.toBeChecked();
});

test("the address sets the theme", async ({ page, framed }) => {
  const paper = (/** @type {FrameLocator} */ frame) =>
    frame.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper(await framed());
  const light = await paper(await framed("?embed&theme=light"));
  expect([dark, light]).toEqual(["rgb(22, 24, 26)", "rgb(252, 251, 248)"]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await paper(await framed("?embed&theme=dark"))).toBe(dark);
});

test("a progress link in a frame is only shown, and never merged", async ({ framed, roadmap, browser }) => {
  const context = await browser.newContext();
  const other = new RoadmapPage(await context.newPage(), roadmap.url, roadmap.rows);
  await other.open();
  await other.tick("Testing");
  await other.openShare();
  const { hash } = new URL(await other.dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue());
  await context.close();
  for (const name of ["progress", "merge"]) {
    const frame = await framed(hash.replace("progress", name));
    await expect(frame.getByRole("region", { name: "Whose progress this is" })).toContainText("View only");
    await expectOverall(frame, "12 of 234 hours");
    await expect(frame.getByRole("dialog")).toHaveCount(0);
    await expect(frame.getByRole("button", { name: /merge/i })).toHaveCount(0);
    await expect(frame.getByRole("link", { name: /merge/i })).toHaveCount(0);
  }
});

test("the frame is as high as its content, and ticks are kept for this site only", { tag: "@rows" }, async ({
  page,
  framed,
  roadmap,
}) => {
  let frame = await framed();
  const isWhole = () => frame.locator("html").evaluate((root) => root.scrollHeight <= innerHeight);
  await expect.poll(isWhole).toBe(true);
  const closed = await heightOf(page);
  await frame.getByRole("button", { name: "Foundations", exact: true }).click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(closed);
  await expect.poll(isWhole).toBe(true);
  await frame.getByRole("checkbox", { name: "Testing", exact: true }).check();
  await expectOverall(frame, "12 of 234 hours");
  await expect(frame.getByText("Your ticks are kept on this site only, in this browser.")).toBeVisible();
  await expect(
    frame.getByRole("button", { name: /Share|Backup|Expand|Keyboard|Download/ }).filter({ visible: true }),
  ).toHaveCount(0);
  await expect(frame.getByRole("link", { name: "Open in Cairn" })).toHaveAttribute("href", roadmap.at());
  await page.reload();
  frame = page.locator("iframe").contentFrame();
  await expectOverall(frame, "12 of 234 hours");
  await roadmap.open();
  await roadmap.expectOverall("0 of 234 hours");
});

test("a read-only section links to the whole roadmap", async ({ page, site, roadmap }) => {
  await roadmap.open();
  const id = (await roadmap.addressOf("Testing")).slice(1);
  await page.goto(
    site(SNIPPET.replace("https://ada.example/roadmap/?embed", roadmap.at(`?embed&readonly&section=${id}`))),
  );
  const frame = page.locator("iframe").contentFrame();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Testing");
  await expect(frame.getByRole("link", { name: "Open in Cairn" })).toHaveAttribute("href", roadmap.at());
});

test("a frame of Cairn's own site within one of another site is treated as foreign", async ({
  page,
  site,
  roadmap,
  host,
}) => {
  const inner = site(`<iframe title="Inner" src="${roadmap.at()}"></iframe>`);
  host.documents.set(
    "/outer.html",
    `<!doctype html><link rel="icon" href="data:,"><title>Outer</title><iframe title="Outer" src="${inner}"></iframe>`,
  );
  host.types.set("/outer.html", "text/html");
  await page.goto(new URL("/outer.html", roadmap.url).href);
  const frame = page.frameLocator("iframe").frameLocator("iframe");
  await expect(frame.getByRole("checkbox", { name: "Foundations", exact: true })).toBeAttached();
  await expect(frame.getByText("Your ticks are kept on this site only, in this browser.")).toBeAttached();
  await expectNothingBroughtInOrOut(frame);
});

test("nothing can be imported in a frame of another site, with or without ?embed", async ({ framed }) => {
  for (const behind of ["?embed", ""]) {
    const frame = await framed(behind);
    await frame.getByRole("checkbox", { name: "Foundations", exact: true }).focus();
    await frame.locator("body").evaluate((body) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "# Python Backend Developer Roadmap\n1. [x] **Foundations**");
      for (const name of ["paste", "drop"]) {
        body.dispatchEvent(new ClipboardEvent(name, { clipboardData, bubbles: true, cancelable: true }));
        body.dispatchEvent(new DragEvent(name, { dataTransfer: clipboardData, bubbles: true, cancelable: true }));
      }
    });
    await frame.getByRole("checkbox", { name: "Testing", exact: true }).check();
    await expectOverall(frame, "12 of 234 hours");
    await expect(frame.getByRole("dialog")).toHaveCount(0);
    await frame.getByRole("checkbox", { name: "Testing", exact: true }).uncheck();
    await expectNothingBroughtInOrOut(frame);
    // What is brought in would be shown by the lazy part, as the menu is.
    await expect(frame.getByRole("dialog")).toHaveCount(0);
  }
});

test("a hundred hostile messages change nothing, in the frame or around it", async ({ page, framed, host }) => {
  const frame = await framed();
  await settle(page, frame);
  await frame.getByRole("checkbox", { name: "Testing", exact: true }).check();
  const shown = () => frame.locator("main, header").allInnerTexts();
  const before = await shown();
  const height = await heightOf(page);
  await page.evaluate((origin) => {
    const { contentWindow } = document.querySelector("iframe");
    const hostile = [
      "take over",
      null,
      1e9,
      "<script>alert(1)</script>",
      [],
      { cairn: "reset" },
      { cairn: "height", height: 1e9 },
      { cairn: "import", marks: {} },
      { type: "cairn-newer" },
      { __proto__: { cairn: "height" } },
    ];
    for (let turn = 0; turn < 10; turn += 1)
      hostile.forEach((message) => contentWindow.postMessage(message, turn % 2 ? "*" : origin));
    // To the page around: from its own window, and from a frame of another origin.
    for (let turn = 0; turn < 10; turn += 1) hostile.forEach((message) => postMessage(message, "*"));
    const other = document.createElement("iframe");
    other.sandbox = "allow-scripts";
    other.srcdoc =
      "<script>parent.postMessage({ cairn: 'height', height: 9999 }, '*'); parent.postMessage('done', '*')</script>";
    return new Promise((/** @type {Done} */ done) => {
      addEventListener("message", ({ data }) => data === "done" && done());
      document.body.append(other);
    });
  }, host.origin);
  expect(await shown()).toEqual(before);
  expect(await heightOf(page)).toBe(height);
});

test("a sandboxed frame works, and says how long ticks are kept", async ({ framed, host }) => {
  const frame = await framed(
    "?embed",
    `<iframe sandbox="allow-scripts" title="Roadmap" src="${host.origin}${SANDBOXED}?embed" style="width: 100%; height: 600px"></iframe>`,
  );
  await expect(frame.getByText("Your ticks are kept only while this page is open.")).toBeVisible();
  await frame.getByRole("checkbox", { name: "Testing", exact: true }).check();
  await expectOverall(frame, "12 of 234 hours");
});

test("?embed on a page of its own shows the same view, accessible in light and in dark", async ({ roadmap, page }) => {
  await roadmap.open("?embed");
  await roadmap.tick("Testing");
  await expect(page.getByText("Your ticks are kept on this site only, in this browser.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeHidden();
  await roadmap.expectNoViolationsInLightAndDark();
  await page.getByRole("link", { name: "Open in Cairn" }).evaluate((link) => link.removeAttribute("target"));
  // By keyboard, as the toast covers the link for a while.
  await page.getByRole("link", { name: "Open in Cairn" }).press("Enter");
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeVisible();
  await roadmap.expectOverall("12 of 234 hours");
});
