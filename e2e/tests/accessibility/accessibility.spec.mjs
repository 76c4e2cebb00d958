// What assistive technology is told.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

test.describe("whatever moves", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  // With rows in view there are other attributes. The first visit is one of the states of `states.spec.mjs`.
  test("axe finds no violation part done and all done, in light and in dark", { tag: "@rows" }, async ({ roadmap }) => {
    await roadmap.open();
    await roadmap.expand("Foundations", "Internet Fundamentals");
    await roadmap.tick("SSL/TLS & CDN overview", "Version Control");
    await roadmap.checkbox("Domain names & DNS resolution").focus();
    await roadmap.expectNoViolationsInLightAndDark();
    await roadmap.tick(...TOPICS.filter(({ level }) => level === 1).map(({ title }) => title));
    await expect(roadmap.page.getByText("All done.")).toBeVisible();
    await roadmap.expectNoViolationsInLightAndDark();
    await roadmap.page.setViewportSize({ width: 320, height: 640 });
    await roadmap.expectNoViolations();
  });
});

test("the accessibility tree has names, levels, headings, what is expanded and what is partly done", {
  tag: "@rows",
}, async ({ roadmap }) => {
  // As high as the open rows, so that none is missing where only those in view are there.
  await roadmap.page.setViewportSize({ width: 1280, height: 1200 });
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals", "Dev Environment & Tooling");
  await roadmap.tick("SSL/TLS & CDN overview", "Version Control");
  const tree = await roadmap.accessibilityTree();
  const named = (role, name) => tree.filter((node) => node.role === role && node.name === name);

  for (const [name, checked] of [
    ["Foundations", "mixed"],
    ["Internet Fundamentals", "mixed"],
    ["SSL/TLS & CDN overview", "true"],
    ["Domain names & DNS resolution", "false"],
    ["Version Control", "true"],
    ["Linters & formatters (flake8, black)", "false"],
  ]) {
    expect(
      named("checkbox", name).map((box) => box.checked),
      name,
    ).toEqual([checked]);
  }
  for (const [name, expanded] of /** @type {const} */ ([
    ["Foundations", true],
    ["Dev Environment & Tooling", true],
    ["Version Control", false],
  ])) {
    expect(
      named("button", name).map((button) => button.expanded),
      name,
    ).toEqual([expanded]);
  }
  const levels = tree.filter((node) => node.role === "listitem").map((item) => item.level);
  const open = TOPICS.filter(({ level }, index) => level === 1 || index <= 10);
  expect(levels).toEqual(open.map(({ level }) => level));
  expect(named("progressbar", "Overall progress")).toHaveLength(1);

  await roadmap.expandAll();
  const titles = TOPICS.map(({ title }) => plain(title));
  const sections = TOPICS.filter(({ level }) => level === 1).map(({ title }) => plain(title));
  const [told, headings] = [new Set(), new Set()];
  await roadmap.scrollThrough(async () => {
    const tree = await roadmap.accessibilityTree();
    for (const { role, name, level } of tree) if (role === "heading" && level === 2) headings.add(name);
    const boxes = tree.filter((node) => node.role === "checkbox");
    expect(boxes.every((box) => box.focusable)).toBe(true);
    const places = boxes.map((box) => titles.indexOf(box.name));
    expect(places, "in the author's order").toEqual(places.toSorted((one, other) => one - other));
    boxes.forEach((box) => told.add(box.name));
    return told.size === titles.length;
  });
  expect(titles.filter((title) => !told.has(title))).toEqual([]);
  expect([...headings].sort(), "each section is one below the title").toEqual(sections.sort());
});

test("a notice is said once, and what is said of a tick is what is shown", async ({ page, host, rows }) => {
  const roadmap = new RoadmapPage(page, host.origin + SANDBOXED, rows);
  await page.addInitScript(() => {
    window.said = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status]");
        if (region?.textContent && window.said.at(-1) !== region.textContent) window.said.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const NOTICE =
    "Your ticks last only while this page is open: the browser blocks storage. Allow site data, then reload.";
  await roadmap.open();
  await expect(roadmap.noticed).toHaveText(NOTICE);
  await expect(roadmap.notices).toHaveText(NOTICE);
  await roadmap.tick("Testing");
  await expect(roadmap.toast).toContainText("Testing: 5 steps done. 12 of 234 hours. Not saved");
  await roadmap.checkbox("Testing").uncheck();
  await expect(roadmap.status).toHaveText("Testing: 5 steps unticked. 0 of 234 hours. Not saved.");
  expect(await page.evaluate(() => window.said)).toEqual([
    NOTICE,
    "Testing: 5 steps done. 12 of 234 hours. Not saved.",
    "Testing: 5 steps unticked. 0 of 234 hours. Not saved.",
  ]);
});

test("the live region is silent at load and announces each action once", async ({ roadmap, page }) => {
  // What a first visit announces is tested in offline/offline.spec.mjs.
  await refuseServiceWorker(page);
  await page.addInitScript(() => {
    window.said = [];
    let last = "";
    const heed = new MutationObserver(() => {
      const text = document.querySelector("[role=status]")?.textContent ?? "";
      if (text && last !== text) window.said.push(text);
      last = text;
    });
    heed.observe(document, { subtree: true, childList: true, characterData: true });
  });
  /** What was said since it was asked last, and nothing else for some frames. */
  const expectSaid = async (...sentences) => {
    const said = () => page.evaluate(() => window.said);
    await expect.poll(said).toEqual(sentences);
    await roadmap.settle();
    expect(await said()).toEqual(sentences);
    await page.evaluate(() => (window.said = []));
  };
  await roadmap.open();
  await roadmap.tick("Testing");
  await expectSaid("Testing: 5 steps done. 12 of 234 hours.");
  await roadmap.reload();
  // The lazy part has come with the menu; a dialog would leave a region of its own.
  await roadmap.openMenu();
  await roadmap.press("Escape");
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await expectSaid();
  await roadmap.tick("SSL/TLS & CDN overview");
  await expectSaid("Done: SSL/TLS & CDN overview. 13 of 234 hours.");
  await roadmap.checkbox("SSL/TLS & CDN overview").uncheck();
  await expectSaid("Unticked: SSL/TLS & CDN overview. 12 of 234 hours.");
  await roadmap.checkbox("Testing").uncheck();
  await expectSaid("Testing: 5 steps unticked. 0 of 234 hours.");
  await roadmap.expandAll();
  await expectSaid("Everything is expanded.");
});

test("a branch that is folded by key says so, and one that is folded by its button says it itself", async ({
  roadmap,
  page,
}) => {
  await refuseServiceWorker(page);
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.press("ArrowRight");
  await expect(roadmap.status).toHaveText("Expanded, 2 rows");
  await roadmap.press("ArrowLeft");
  await expect(roadmap.status).toHaveText("Collapsed");
  await roadmap.press("Enter");
  await expect(roadmap.status).toHaveText("Expanded, 2 rows");
  await roadmap.tick("Testing");
  await expect(roadmap.status).toContainText("Testing");
  await roadmap.toggle("Foundations").click();
  await roadmap.toggle("Foundations").press("ArrowRight");
  await roadmap.toggle("Foundations").press("Enter");
  await expect(roadmap.toggle("Foundations")).toHaveAttribute("aria-expanded", "false");
  await expect(roadmap.status).toContainText("Testing");
});

test("the figures of a row describe its box, and nothing of a row is told twice", async ({ roadmap, page }) => {
  roadmap.serve("# T\n1. **Foundations** (4 h)\n1.1. **Web** (4 h)\n- one (1 h)\n- two");
  await roadmap.open();
  await roadmap.expand("Foundations", "Web");
  await roadmap.tick("one");
  await expect(roadmap.checkbox("Foundations")).toHaveAccessibleDescription("1 of 2, 1 of 4 h");
  await expect(roadmap.checkbox("one")).toHaveAccessibleDescription(/^1\sh$/);
  await expect(roadmap.checkbox("two")).not.toHaveAttribute("aria-describedby");
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  const tree = await roadmap.accessibilityTree();
  const list = tree.findIndex(({ role, name }) => role === "list" && name === "T");
  const rows = tree.slice(
    list + 1,
    tree.findIndex(({ role, name }, at) => at > list && name === "two" && role === "checkbox"),
  );
  const told = rows.filter(
    ({ role }) => !["list", "listitem", "generic", "InlineTextBox", "LabelText", "none"].includes(role),
  );
  expect(told.map(({ role, name }) => `${role} ${name}`)).toEqual([
    "heading Foundations",
    "button Foundations",
    "checkbox Foundations",
    "StaticText 1",
    "button Web",
    "checkbox Web",
    "StaticText 1.1",
    "checkbox one",
  ]);
});

test("old news is not left for who closes a dialog", async ({ roadmap, page }) => {
  await refuseServiceWorker(page);
  await roadmap.open();
  await roadmap.tick("Testing");
  await expect(roadmap.status).toContainText("Testing");
  await roadmap.press("?");
  await expect(roadmap.keysDialog).toBeVisible();
  await roadmap.press("Escape");
  await expect(roadmap.keysDialog).toBeHidden();
  const texts = () => roadmap.status.allInnerTexts();
  expect((await texts()).join("")).toBe("");
});

test("a place of the page that has nothing in it is not told", async ({ roadmap, page }) => {
  await roadmap.open();
  const regions = (await roadmap.accessibilityTree()).filter(({ role }) => role === "region");
  const names = regions.map(({ name }) => name);
  expect(names).toContain("Tools");
  expect(names).not.toContain("Notices");
  expect(names).not.toContain("Last change");
  await page.goto(roadmap.at("#no-such-topic"));
  await expect(roadmap.notices).toBeVisible();
});

test("titles are in the language and the direction of their author", async ({ roadmap, page }) => {
  roadmap.serve(
    "---\nlang: ar\n---\n\n# خارطة الطريق؟\n\n## الأساسيات (2)\n\n- [ ] ما هو الخادم؟\n\n  نص (مثال).\n- [ ] HTTP/2!\n",
  );
  await page.goto(roadmap.at());
  await roadmap.expandAll();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveAttribute("lang", "ar");
  await expect(heading).toHaveCSS("direction", "rtl");
  const list = page.getByRole("list").first();
  await expect(list).toHaveCSS("direction", "rtl");
  const step = roadmap.checkbox("ما هو الخادم؟");
  await expect(step).toHaveAttribute("lang", "ar");
  const [row, box] = [await roadmap.row("ما هو الخادم؟").boundingBox(), await step.boundingBox()];
  expect(row.x + row.width - box.x - box.width, "boxes stand at the right").toBeLessThan(row.width / 4);
  await expect(roadmap.tree.getByText("HTTP/2!")).toHaveCSS("direction", "ltr");
  await roadmap.expectNoViolations();
});

test("a title of another direction is read from its own side, in a document of any language", async ({ roadmap }) => {
  roadmap.serve("# Roads\n1. **Foundations**\n- ما هو الخادم؟\n- What is it?\n- Matcha را الک کنید.");
  await roadmap.open();
  await roadmap.expandAll();
  const ends = (words) =>
    roadmap.tree.getByText(words).evaluate((title) => {
      const range = document.createRange();
      const text = /** @type {Text} */ (title.firstChild);
      range.setStart(text, text.length - 1);
      range.setEnd(text, text.length);
      const [mark, whole] = [range.getBoundingClientRect(), title.getBoundingClientRect()];
      range.selectNodeContents(title);
      const words = range.getBoundingClientRect();
      return { isLeft: mark.left - words.left < 2, atRight: whole.right - words.right < 2 };
    });
  expect(await ends("ما هو الخادم؟")).toEqual({ isLeft: true, atRight: true });
  expect((await ends("What is it?")).isLeft).toBe(false);
  expect(await ends("Matcha را الک کنید.")).toEqual({ isLeft: true, atRight: true });
});
