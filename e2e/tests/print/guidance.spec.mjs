// What belongs to steps on paper: when they are done, what they need, where to learn them.
import { holdPrint, linesOf, printed } from "../../fixtures/pdf.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { choice, chooseSections, openPrint, print } from "../../pages/print.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test.use({ locale: "en-GB" });

test("when a step is done and what it needs are a line each, and titles stand for ids", async ({ roadmap, page }) => {
  const course =
    "# Bake\n\n## Foundations\n\n- [ ] Loaf\n\n  Done when: it sounds *hollow*.\n\n  needs: #mix, #feed\n\n- [ ] Mix well {#mix}\n- [ ] Feed {#feed}\n";
  await roadmap.serve(course).open();
  await roadmap.waitForLazyPart();
  const lines = linesOf(await printed(page));
  expect(lines).toContain("Done when: it sounds hollow.");
  expect(lines).toContain("Needs: Mix well, Feed");
  expect(lines.join(" ")).not.toMatch(/#mix|to do/);
});

test("a guide to the whole roadmap is on paper only where one asks for it", async ({ roadmap, page }) => {
  await holdPrint(page);
  await openStep(roadmap);
  await expect(roadmap.page.getByRole("button", { name: `Details of ${STEP}`, exact: true })).toBeVisible();
  const isGuidance = (line) => line.startsWith("Done when: ");
  expect(linesOf(await printed(page)).filter(isGuidance)).toEqual([]);
  await openPrint(roadmap);
  await chooseSections(roadmap, "1 Foundations");
  expect(linesOf(await print(roadmap)).slice(3)).toHaveLength(1 + 2 + 8);
  await openPrint(roadmap);
  await chooseSections(roadmap, "1 Foundations");
  await choice(roadmap, "Details and links").check();
  const lines = linesOf(await print(roadmap));
  expect(lines.filter(isGuidance)).toHaveLength(8);
  expect(lines.some((line) => line.includes("<https://messwithdns.net/>"))).toBe(true);
});
