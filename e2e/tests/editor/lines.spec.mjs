// The numbers of the lines stand beside their lines, wherever these wrap.
import { expect, test as base } from "../../fixtures/test.mjs";
import { Editor } from "../../pages/editor.mjs";

const LONG = "- [ ] A step with so many words that they never fit into one line of the text on any screen, ".repeat(4);
const TEXT = `# Course\n\n${LONG}\n- [ ] Unbreakable${"x".repeat(300)}\n- [ ] 漢字とかな${"文".repeat(120)}\n- [ ] خطوة بالعربية\n\t- [ ] Tab\n\n- [ ] Last\n`;

/** @type {import("../../fixtures/test.mjs").With<{ editor: Editor }>} */
const test = base.extend({ editor: async ({ page }, use) => use(new Editor(page)) });

/** How high the text and its numbers are, and how far below the first line each number stands. */
const heights = (/** @type {Editor} */ editor) =>
  editor.field.evaluate((/** @type {HTMLTextAreaElement} */ field) => {
    const numbers = field.parentElement.querySelector("[aria-hidden]");
    const { fontSize, lineHeight, paddingTop, paddingBottom } = getComputedStyle(field);
    const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
    // As high as it needs to be by itself.
    const copy = /** @type {HTMLTextAreaElement} */ (field.cloneNode());
    copy.value = field.value;
    copy.style.cssText = `position: absolute; height: 0; min-height: 0; width: ${field.clientWidth}px`;
    field.parentElement.append(copy);
    const own = copy.scrollHeight;
    copy.remove();
    const rows = [...numbers.children].flatMap((group) => [...group.children]);
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    const line = Number.parseFloat(lineHeight);
    return {
      fontSize,
      text: Math.round((own - padding) / line),
      rows: rows.map((row) => Math.round(row.getBoundingClientRect().height / line)),
      isInOrder: tops.every((top, at) => at === 0 || top > tops[at - 1]),
    };
  });

for (const [name, viewport, hasTouch] of /** @type {const} */ ([
  ["a wide window", { width: 1280, height: 800 }, false],
  ["a phone", { width: 360, height: 740 }, true],
])) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch });

    test("each number stands beside its line", async ({ roadmap, page, editor }) => {
      await editor.open(roadmap, TEXT);
      if (hasTouch) await editor.view("Text").check();
      const lines = TEXT.split("\n");
      const check = async (count) => {
        const { text, rows, isInOrder } = await heights(editor);
        expect(rows).toHaveLength(count);
        expect(isInOrder).toBe(true);
        expect(
          rows.reduce((sum, row) => sum + row),
          "both are as high",
        ).toBe(text);
        return rows;
      };
      const rows = await check(lines.length);
      expect(rows[0]).toBe(1);
      expect(rows[1]).toBe(1);
      expect(rows[2]).toBeGreaterThan(2);
      expect(rows[3]).toBeGreaterThan(2);
      await editor.putCaret("# Course");
      await page.keyboard.press("Shift+Enter");
      await page.keyboard.type("## Foundations");
      await check(lines.length + 1);
      await editor.undoTo(TEXT);
      await check(lines.length);
      await editor.field.fill("# Other\n- [ ] One\n");
      await check(3);
    });
  });
}
