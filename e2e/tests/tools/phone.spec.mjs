// On a phone the tools are at the foot of the window, and what comes up comes from there.
import { TOPICS, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { words } from "../../fixtures/words.mjs";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

const boxOf = (/** @type {Locator} */ locator) => locator.boundingBox();
const end = ({ x, width }) => x + width;

/** Puts a finger down, as a browser feels it, and returns what lifts it: events of touch alone make nothing active. */
async function putFinger(/** @type {Page} */ page, /** @type {Locator} */ locator) {
  const client = await page.context().newCDPSession(page);
  const { x, y, width, height } = await boxOf(locator);
  /** @type {{ x: number, y: number, button: "left", clickCount: number }} */
  const finger = { x: x + width / 2, y: y + height / 2, button: "left", clickCount: 1 };
  // A press is answered only at its end, if at all.
  const send = (type, buttons) =>
    void client.send("Input.dispatchMouseEvent", { type, buttons, ...finger }).catch(() => {});
  const feel = (enabled) => client.send("Emulation.setEmitTouchEventsForMouse", { enabled, configuration: "mobile" });
  await feel(true);
  send("mousePressed", 1);
  return () => {
    send("mouseReleased", 0);
    return feel(false);
  };
}

/** From the next load on letters are twice as large, and letters, words and lines stand apart as in WCAG 1.4.12. */
const enlargeText = (/** @type {Page} */ page) =>
  page.addInitScript(() =>
    addEventListener("DOMContentLoaded", () =>
      Object.assign(document.documentElement.style, {
        fontSize: "200%",
        letterSpacing: "0.12em",
        wordSpacing: "0.16em",
        lineHeight: "1.5",
      }),
    ),
  );

/** The rectangle around the text of an element, as much of it as is drawn, and in how many lines it stands. */
const textOf = (/** @type {Locator} */ locator) =>
  locator.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom / 4)));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height, lines: lines.size };
  });

/** What the tools and the toast are called in a language. */
function namesIn(language) {
  const said = (id, english) => (language === "en" ? english : words(language, `page-${id}`));
  return {
    lastChange: said("last_change", "Last change"),
    undo: said("undo", "Undo"),
    dismiss: said("dismiss", "Dismiss"),
    tools: said("tools", "Tools"),
    goOn: said("go_on", "Continue"),
  };
}

test("the tools are one row at the foot of the window, and cover nothing at the end of the page", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  // The last line of the page comes with the second file.
  await expect(page.getByRole("contentinfo").getByText("Download for offline use")).toBeVisible();
  const tools = [roadmap.nextUp, page.getByRole("button", { name: "Search and filter" }), roadmap.menuButton];
  for (const place of [0, 1e6]) {
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), place);
    const boxes = await Promise.all(tools.map(boxOf));
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    for (const { y, height } of boxes) {
      expect(y + height).toBeLessThanOrEqual(740);
      expect(y).toBeGreaterThan(740 - 64);
    }
  }
  const last = await boxOf(page.getByRole("contentinfo").locator(":scope > :last-child"));
  expect(last.y + last.height).toBeLessThan((await boxOf(roadmap.menuButton)).y);
  await roadmap.nextUp.tap();
  await roadmap.expectFocus("Domain names & DNS resolution");
});

test("the search is at the top, away from the keys of the screen", async ({ roadmap, page }) => {
  await roadmap.open();
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  await page.getByRole("button", { name: "Search and filter" }).tap();
  await expect(roadmap.search).toBeFocused();
  expect((await boxOf(roadmap.search)).y).toBeLessThan(120);
  // The tools stay.
  await expect(roadmap.menuButton).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Close the search" }).tap();
  await expect(roadmap.search).toBeHidden();
});

test("the toast is above the tools, and its cross ends it", async ({ roadmap }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").tap();
  const dismiss = roadmap.toast.getByRole("button", { name: "Dismiss" });
  const [toast, tool] = await Promise.all([roadmap.toast, roadmap.menuButton].map(boxOf));
  expect(toast.y + toast.height).toBeLessThanOrEqual(tool.y);
  await dismiss.tap();
  await expect(dismiss).toBeHidden();
  // It can be asked for again.
  await roadmap.menuButton.tap();
  await roadmap.item("Undo “Ticked Foundations”").tap();
  await roadmap.expectOverall("0 of 234 hours");
});

test("a toast that a finger holds does not go", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").tap();
  const sentence = roadmap.toast.getByText("Foundations: 8 steps done.");
  await expect(sentence).toBeVisible();
  const goes = (read) => roadmap.toast.evaluate((toast, read) => toast.getAnimations({ subtree: true })[0][read], read);
  expect(await goes("playState")).toBe("running");
  await page.evaluate(() => {
    window.hasRested = new Promise((rests) => addEventListener("contextmenu", () => rests(true), { once: true }));
  });
  const lift = await putFinger(page, sentence);
  await expect.poll(() => goes("playState")).toBe("paused");
  const before = await goes("currentTime");
  // The finger rests so long that the browser takes it for more than a tap.
  expect(await page.evaluate(() => window.hasRested)).toBe(true);
  await roadmap.settle();
  expect(await goes("currentTime")).toBe(before);
  await expect(sentence).toBeVisible();
  await lift();
  await page.getByRole("heading", { level: 1 }).tap();
  await expect.poll(() => goes("playState")).toBe("running");
  await roadmap.toast.evaluate((toast) => toast.getAnimations({ subtree: true })[0].finish());
  await expect(sentence).toBeHidden();
});

/** The longest title of a step, and what is above it. */
const LONGEST = TOPICS.reduce((one, other) =>
  other.level === 3 && other.title.length > one.title.length ? other : one,
);
const ABOVE = [1, 2].map((level) =>
  TOPICS.slice(0, TOPICS.indexOf(LONGEST)).findLast((topic) => topic.level === level),
);

for (const language of ["en", "de", "fr", "pt-BR"]) {
  test(`the toast is one line, with its buttons whole, and says all of it (${language})`, async ({ roadmap, page }) => {
    const { lastChange, undo, dismiss, goOn } = namesIn(language);
    const toast = page.getByRole("region", { name: lastChange });
    await roadmap.open(`?lang=${language}`);
    // Until its styles have come, the toast says on a second line that all is saved.
    await expect(page.getByRole("region", { name: goOn, exact: true }).getByRole("link")).toBeVisible();
    await roadmap.expand(...ABOVE.map(({ title }) => plain(title)));
    for (const title of ["Foundations", plain(LONGEST.title)]) {
      await roadmap.checkbox(title).tap();
      const sentence = toast.getByText(title);
      await expect(sentence).toBeVisible();
      await expect(roadmap.status).toContainText(await sentence.textContent());
      const text = await boxOf(sentence);
      expect((await textOf(sentence)).lines, title).toBe(1);
      const buttons = [toast.getByRole("button", { name: undo }), toast.getByRole("button", { name: dismiss })];
      let before = end(text);
      for (const button of buttons) {
        const [box, word] = [await boxOf(button), await textOf(button)];
        expect(box.x).toBeGreaterThanOrEqual(before);
        expect(Math.abs(box.y + box.height / 2 - text.y - text.height / 2), "on the same line").toBeLessThan(2);
        expect(word.lines).toBe(1);
        expect(word.x).toBeGreaterThan(box.x);
        expect(end(word)).toBeLessThan(end(box));
        before = end(box);
      }
      expect(before).toBeLessThan(360);
    }
  });
}

test("dialogs and the menu are sheets that come from below and scroll by themselves", async ({ roadmap, page }) => {
  await roadmap.open();
  const expectSheet = async (sheet) => {
    await sheet.evaluate((sheet) => Promise.all(sheet.getAnimations().map(({ finished }) => finished)));
    const { x, y, width, height } = await boxOf(sheet);
    expect([x, width, Math.round(y + height)]).toEqual([0, 360, 740]);
    expect(y).toBeGreaterThan(0);
  };
  await roadmap.menuButton.tap();
  await expectSheet(roadmap.menu);
  await roadmap.item("Share …").tap();
  await expect(roadmap.dialog).toBeVisible();
  await expectSheet(roadmap.dialog);
  const place = await page.evaluate(() => scrollY);
  expect(
    await roadmap.dialog.evaluate((dialog) => {
      dialog.scrollTo({ top: 1e6, behavior: "instant" });
      return dialog.scrollTop;
    }),
  ).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await roadmap.dialog.getByRole("button", { name: "Close" }).tap();
  await expect(roadmap.menuButton).toBeFocused();
});

test("the link of one's progress is handed on by the system's own means first", async ({ roadmap, page }) => {
  await page.addInitScript(() => (navigator.share = async (data) => void (window.handed = data.url)));
  await roadmap.open();
  await roadmap.menuButton.tap();
  await roadmap.item("Share …").tap();
  await roadmap.inDialog("Share …").tap();
  const link = await roadmap.dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  await expect.poll(() => page.evaluate(() => window.handed)).toBe(link);
});

test("nothing of the toast, the notices and the way on is cut with text of twice the size and spaced, at 320 px", async ({
  page,
  roadmap,
}) => {
  await page.addInitScript(() => {
    // A browser that promises nothing is offered a backup.
    navigator.storage.persist = async () => false;
    navigator.storage.persisted = async () => false;
  });
  await enlargeText(page);
  await page.setViewportSize({ width: 320, height: 740 });
  await roadmap.open();
  await roadmap.tick("Python Core");
  await expect(roadmap.notices).not.toBeEmpty();
  await roadmap.expectSaved();
  const wayOn = page.getByRole("region", { name: "Continue", exact: true });
  // What there is to read has come.
  await expect(wayOn.getByRole("link")).toBeVisible();
  const plan = page.getByRole("button", { name: "Plan your weeks" });
  await expect(plan).toBeVisible();
  for (const region of [roadmap.toast, roadmap.notices, wayOn, plan]) {
    const cut = await region.evaluate((region) => {
      const parts = [region, ...region.querySelectorAll("*")].filter((part) => part.checkVisibility());
      const isOutside = (part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      };
      const cuts = (part) => {
        const { display, overflowX, overflowY } = getComputedStyle(part);
        if (display === "inline") return false;
        const isWider = overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1;
        const isHigher = overflowY !== "visible" && part.scrollHeight > part.clientHeight + 1;
        return isWider || isHigher;
      };
      return {
        outside: parts.filter(isOutside).map(({ textContent }) => textContent),
        cut: parts.filter(cuts).map(({ localName, textContent }) => `${localName} ${textContent}`),
      };
    });
    expect(cut).toEqual({ outside: [], cut: [] });
  }
});

for (const language of ["en", "de", "fr", "pt-BR"]) {
  test(`the tools fit with text of twice the size and spaced, at 320 px (${language})`, async ({ roadmap, page }) => {
    const { lastChange, tools, goOn } = namesIn(language);
    await page.setViewportSize({ width: 320, height: 740 });
    await enlargeText(page);
    await roadmap.open(`?lang=${language}`);
    // With its link, which comes last, the card has its height.
    await expect(page.getByRole("region", { name: goOn, exact: true }).getByRole("link")).toBeVisible();
    await roadmap.checkbox("Foundations").tap();
    const toast = page.getByRole("region", { name: lastChange });
    await expect(toast).toBeVisible();
    const bar = page.getByRole("region", { name: tools });
    const shown = bar.getByRole("button").filter({ visible: true });
    await expect(shown).toHaveCount(3);
    let before = 0;
    for (const button of await shown.all()) {
      const box = await boxOf(button);
      expect(box.x).toBeGreaterThan(before);
      expect(box.width).toBeGreaterThanOrEqual(44);
      before = end(box);
    }
    expect(before).toBeLessThanOrEqual(320);
    const [button, word] = [await boxOf(shown.first()), await textOf(bar.getByText(goOn, { exact: true }))];
    expect(word.x).toBeGreaterThan(button.x);
    expect(end(word), "the word is whole").toBeLessThan(end(button));
    const [above, below] = [await boxOf(toast), await boxOf(shown.first())];
    expect(above.y + above.height, "the toast is above the tools").toBeLessThanOrEqual(below.y);
  });
}

test("what parts two figures stands at the end of no line, and at the start of none", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.chooseInRow("Testing", "Skip");
  await roadmap.reload();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const figures = page.getByRole("banner").getByText("saved in this browser").locator("..");
  const parts = await figures.locator("span").filter({ visible: true }).all();
  const [whole, texts] = [await boxOf(figures), await Promise.all(parts.map(textOf))];
  const isSameLine = (one, other) => Math.abs(one.y - other.y) < 4;
  const gaps = texts.flatMap((text, at) => {
    const [first, last] = [-1, 1].map((by) => !texts[at + by] || !isSameLine(texts[at + by], text));
    return [
      // Letters reach a little out of their boxes.
      first && { x: whole.x - 8, width: text.x - whole.x + 6, y: text.y, height: text.height },
      last && { x: end(text) + 2, width: end(whole) - end(text), y: text.y, height: text.height },
    ].filter(Boolean);
  });
  expect(gaps, "two lines").toHaveLength(4);
  const seen = () => Promise.all(gaps.map((clip) => page.screenshot({ clip })));
  const before = await seen();
  await figures.evaluate((figures) => (figures.style.visibility = "hidden"));
  expect(await seen()).toEqual(before);
});

test("a finger that explores the page by ear meets the control of a row wherever it comes down", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await roadmap.waitForLazyPart();
  const client = await page.context().newCDPSession(page);
  /** What a screen reader is told of a place in the window. */
  const toldAt = async (x, y) => {
    const { result } = await client.send("Runtime.evaluate", { expression: `document.elementFromPoint(${x}, ${y})` });
    const { nodes } = await client.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    return `${nodes[0].role?.value} ${nodes[0].name?.value}`;
  };
  for (const [title, role] of [
    ["Foundations", "button"],
    ["Internet Fundamentals", "button"],
    ["Domain names & DNS resolution", "checkbox"],
  ]) {
    const text = await textOf(roadmap.row(title).getByText(title, { exact: true }).first());
    expect(await toldAt(text.x + text.width / 2, text.y + 8)).toBe(`${role} ${title}`);
    const box = await boxOf(roadmap.checkbox(title));
    expect(await toldAt(box.x + box.width / 2, box.y + box.height / 2)).toBe(`checkbox ${title}`);
  }
});
