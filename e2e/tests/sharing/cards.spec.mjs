// Codes for a phone, cards, badges, and what is copied.
import { expect, test } from "../../fixtures/visitor.mjs";
import { banner, clipboardText, field, openShare, scanCode } from "../../pages/sharing.mjs";

test("the QR code carries the marks to a phone", async ({ roadmap, visitor }) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  const link = await openShare(roadmap);
  await expect(roadmap.dialog).toContainText("Scan to open this link on another device.");
  expect(await scanCode(roadmap), "the code and the link do the same").toBe(link);
  await visitor.page.goto(link);
  await visitor.expectOverall("10 of 234 hours");
  await banner(visitor).getByRole("link", { name: "Merge into mine …" }).click();
  await expect(visitor.dialog).toContainText("8 steps newly done");
  await visitor.inDialog("Merge").click();
  await visitor.expectOverall("10 of 234 hours");
});

test("the card and the badge are downloaded as pictures, light and dark", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick("Foundations", "Testing");
  await openShare(roadmap, "Ada");
  await roadmap.inDialog("Card and badge …").click();
  await expect(roadmap.dialog.getByRole("img", { name: /22 of 234 hours/ })).toHaveCount(2);
  const seen = [];
  for (const theme of ["light", "dark"]) {
    const [name, svg] = await roadmap.download(`Download SVG, ${theme}`);
    expect(name).toBe(`python-backend-${theme}.svg`);
    const read = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
      return [
        root.localName,
        root.querySelector("title").textContent,
        root.querySelector("desc").textContent,
        [...root.querySelectorAll("text")].map((text) => text.textContent),
      ];
    }, svg);
    expect(read.slice(0, 2)).toEqual(["svg", "Python Backend Developer Roadmap"]);
    expect(read[2]).toContain("22 of 234 hours");
    expect(read[3]).toEqual(expect.arrayContaining(["Foundations", "100%", "9%"]));
    seen.push(svg);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      roadmap.inDialog(`Download PNG, ${theme}`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`python-backend-${theme}.png`);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const png = Buffer.concat(chunks);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1280);
  }
  expect(seen[0]).not.toBe(seen[1]);
  await expect(roadmap.dialog.getByRole("img", { name: "roadmap: 22 of 234 h", exact: true })).toBeVisible();
  const [name, badge] = await roadmap.download("Download badge, SVG");
  expect(name).toBe("python-backend-badge.svg");
  expect(badge).toContain('aria-label="roadmap: 22 of 234 h"');
});

test.describe("what is copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is the link, and Markdown or HTML around it", async ({ roadmap, page }) => {
    await roadmap.open();
    await roadmap.tick("Testing");
    const link = await openShare(roadmap, "Ada");
    await roadmap.inDialog("Copy link").click();
    await expect(roadmap.inDialog("Copied")).toBeFocused();
    await expect(roadmap.dialog.getByRole("status")).toHaveText("Copied.");
    expect(await clipboardText(page)).toBe(link);
    await roadmap.press("Tab");
    await expect(roadmap.inDialog("Copy link")).toBeVisible();
    await roadmap.inDialog("Card and badge …").click();
    await roadmap.inDialog("Copy: Badge, Markdown").click();
    await expect
      .poll(() => clipboardText(page))
      .toBe(`[![Python Backend Developer Roadmap: 12 of 234 hours](python-backend-badge.svg)](${link})`);
    await roadmap.inDialog("Copy: Card, HTML, light and dark").click();
    await expect
      .poll(() => clipboardText(page))
      .toContain(
        `<a href="${link}"><picture><source media="(prefers-color-scheme: dark)" srcset="python-backend-dark.svg">`,
      );
  });
});

test.describe("whoever gave own hours", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("sees the author's on the card, the badge and what is pasted, and their own by a box", async ({
    roadmap,
    page,
  }) => {
    await roadmap.serve("# Ink\n\n1. **Foundations**\n- Brushes (4 h)\n- Papers (2 h)\n2. **Kanji** (5 h)\n").open();
    await roadmap.expand("Foundations");
    await roadmap.waitForLazyPart();
    const withOwn = roadmap.dialog.getByRole("checkbox", { name: "With my own hours" });
    const openCard = async () => {
      const link = await openShare(roadmap, "Ada");
      await roadmap.inDialog("Card and badge …").click();
      await expect(roadmap.dialog.getByRole("heading", { name: "Card and badge", level: 2 })).toBeVisible();
      return link;
    };
    const expectFigures = async (link, hours, short) => {
      await expect(roadmap.dialog.getByRole("img", { name: hours })).toHaveCount(2);
      await expect(roadmap.dialog.getByRole("img", { name: `roadmap: ${short}`, exact: true })).toBeVisible();
      await roadmap.inDialog("Copy: Badge, Markdown").click();
      await expect.poll(() => clipboardText(page)).toBe(`[![Ink: ${hours}](course-badge.svg)](${link})`);
      await expect(field(roadmap, "Card, Markdown")).toHaveValue(`[![Ink: ${hours}](course-light.svg)](${link})`);
      await expect(field(roadmap, "Card, HTML, light and dark")).toHaveValue(new RegExp(`alt="Ink: ${hours}"`));
      for (const [name, words] of [
        ["Download SVG, light", hours],
        ["Download badge, SVG", short],
      ])
        expect((await roadmap.download(name))[1]).toContain(words);
    };

    let link = await openCard();
    await expectFigures(link, "0 of 11 hours", "0 of 11 h");
    await expect(withOwn).toHaveCount(0);
    await roadmap.press("Escape");
    await expect(roadmap.dialog).toBeHidden();
    await roadmap.chooseInRow("Brushes", "Your hours …");
    await roadmap.dialog.getByLabel("I think it takes", { exact: true }).fill("6.5");
    await roadmap.inDialog("Save").click();
    await roadmap.expectOverall("0 of 13.5 hours");
    link = await openCard();
    await expect(withOwn).not.toBeChecked();
    await expectFigures(link, "0 of 11 hours", "0 of 11 h");
    await withOwn.check();
    await expectFigures(link, "0 of 13.5 hours", "0 of 13.5 h");
    await roadmap.expectNoViolations();
    await withOwn.uncheck();
    await expectFigures(link, "0 of 11 hours", "0 of 11 h");
  });
});

test("the system's share sheet comes first, where there is one", async ({ roadmap, page }) => {
  await page.addInitScript(() => {
    window.shared = [];
    navigator.share = async (what) => {
      window.shared.push(what.url);
    };
  });
  await roadmap.open();
  await roadmap.tick("Testing");
  const link = await openShare(roadmap, "Ada");
  await roadmap.tabTo(roadmap.inDialog("Share …"));
  await roadmap.press("Enter");
  await expect.poll(() => page.evaluate(() => window.shared)).toEqual([link]);
});

test("what is pasted into a page shows the roadmap, or one's progress, in a frame", async ({ roadmap, page, host }) => {
  await roadmap.open();
  await roadmap.tick("Testing");
  await openShare(roadmap);
  await roadmap.inDialog("Put it on your site …").click();
  for (const [name, overall] of [
    ["The roadmap, for visitors to tick", "0 of 234 hours"],
    ["Your progress as it is now, view only", "12 of 234 hours"],
  ]) {
    const html = await field(roadmap, name).inputValue();
    host.documents.set("/mine.html", `<!doctype html><link rel="icon" href="data:,"><title>Mine</title>${html}`);
    host.types.set("/mine.html", "text/html");
    const site = await page.context().browser().newContext();
    const visit = await site.newPage();
    await visit.goto(new URL("/mine.html", roadmap.url).href);
    const frame = visit.frameLocator("iframe[title='Python Backend Developer Roadmap']");
    await expect(frame.getByRole("progressbar", { name: "Overall progress" })).toHaveAttribute(
      "aria-valuetext",
      overall,
    );
    await site.close();
  }
});

test("everything to share is accessible, in light and in dark, and fits 320 px", async ({ roadmap, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await roadmap.open();
  await roadmap.tick("Testing");
  const fits = () => roadmap.dialog.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth);
  await openShare(roadmap, "Ada");
  expect(await fits()).toBe(true);
  for (const [door, title] of [
    ["Card and badge …", "Card and badge"],
    ["Put it on your site …", "Put it on your site"],
    ["Only the roadmap …", "Share the roadmap"],
  ]) {
    await roadmap.inDialog(door).click();
    await expect(roadmap.dialog.getByRole("heading", { level: 2 })).toHaveText(title);
    if (title === "Share the roadmap") await expect(field(roadmap, "Link with the roadmap in it")).toBeVisible();
    await roadmap.expectNoViolationsInLightAndDark();
    expect(await fits()).toBe(true);
    await roadmap.inDialog("Back").click();
    await expect(field(roadmap, "Your name, if you like")).toHaveValue("Ada");
  }
});
