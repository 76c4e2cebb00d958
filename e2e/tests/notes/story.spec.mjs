// The story of a note, in three time zones: written, read again, merged, taken back, and what it leaves with.
import { linesOf, printed } from "../../fixtures/pdf.mjs";
import { WITHIN_A_SECOND, expect, test } from "../../fixtures/test.mjs";
import { begin, buttonOf, fieldOf, keptNotes, noteOn, write } from "../../pages/notes.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

for (const [timezoneId, day, said] of [
  ["America/Los_Angeles", "2026-11-28", "28 November 2026"],
  ["Asia/Kolkata", "2026-11-29", "29 November 2026"],
  ["Pacific/Auckland", "2026-11-29", "29 November 2026"],
]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    const tag = timezoneId === "Asia/Kolkata" ? "@everywhere" : [];
    test("a note is there after a reload, has the lines of two tabs, and each undoes its own; its file and its paper have the day", {
      tag,
    }, async ({ roadmap, page }) => {
      await page.clock.setFixedTime(new Date("2026-11-28T20:00:00Z"));
      await openStep(roadmap);
      await write(roadmap, STEP, "chapter one\nask Ada");
      await roadmap.reload();
      await openStep(roadmap);
      await buttonOf(roadmap, STEP).click();
      await expect(noteOn(roadmap, STEP)).toContainText("chapter one\nask Ada");

      const other = await roadmap.newTab();
      await other.page.clock.setFixedTime(new Date("2026-11-28T20:05:00Z"));
      await openStep(other);
      await begin(other, STEP);
      await page.bringToFront();
      await begin(roadmap, STEP);
      await roadmap.press("Control+Home");
      await page.keyboard.type("Read ");
      await expect(fieldOf(other, STEP)).toHaveValue("Read chapter one\nask Ada", WITHIN_A_SECOND);
      await roadmap.press("Escape");
      await other.page.bringToFront();
      await other.press("Control+End");
      await other.page.keyboard.type(" and Bob");
      await other.press("Control+Enter");
      for (const tab of [roadmap, other]) {
        await expect(noteOn(tab, STEP)).toContainText("Read chapter one\nask Ada and Bob");
      }

      await other.openBackup();
      const [name, file] = await other.download("Download progress");
      expect(name).toBe(`python-backend-progress-${day}.json`);
      expect(Object.values(JSON.parse(file).notes).map(({ text }) => text)).toEqual([
        "Read chapter one\nask Ada and Bob",
      ]);
      await other.press("Escape");
      const paper = linesOf(await printed(other.page));
      expect(paper[1]).toBe(`234 hours · 91 steps · ${said}`);
      expect(paper).toContain("ask Ada and Bob");

      await other.press("Control+z");
      await expect(noteOn(roadmap, STEP)).not.toContainText("Bob");
      expect(await keptNotes(other.page)).toEqual(["Read chapter one\nask Ada"]);
      await page.bringToFront();
      await roadmap.press("Control+z");
      await expect(noteOn(other, STEP)).not.toContainText("Read");
      expect(await keptNotes(page)).toEqual(["chapter one\nask Ada"]);
      await roadmap.reload();
      await openStep(roadmap);
      await buttonOf(roadmap, STEP).click();
      await expect(noteOn(roadmap, STEP)).toContainText("chapter one\nask Ada");
    });
  });
}
