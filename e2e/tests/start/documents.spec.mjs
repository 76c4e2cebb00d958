// Roadmaps that are malformed, odd, hostile or missing.
import { SEED, plain } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";

test.describe("a roadmap that is", () => {
  test("malformed is refused with the line and what was expected", async ({ roadmap, page }) => {
    roadmap.serve(SEED.replace("6.2. **Django", "6.2. Django"));
    await roadmap.open();
    await expect(roadmap.alert).toContainText("Line 75: write a bold title after the number");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(page, "it is not called as the shipped one").toHaveTitle("The roadmap cannot be shown · Cairn");
  });

  test("wrong in its sums is shown, with a note for its author", async ({ roadmap, page }) => {
    roadmap.serve(SEED.replace("1. **Foundations** (10", "1. **Foundations** (11"));
    await roadmap.open();
    await page.getByText("2 notes for the author of this roadmap").click();
    await expect(
      page.getByText("Line 5: “Foundations” says 11 h, but what stands below it adds up to 10 h."),
    ).toBeVisible();
    await roadmap.expectOverall("0 of 234 hours");
  });

  test("wrong in many places names the first twenty", async ({ roadmap, page }) => {
    const sections = Array.from(
      { length: 25 },
      (_, at) => `${at + 1}. **${at ? "More" : "Foundations"}** (2 h)\n- a (1 h)`,
    );
    roadmap.serve(["# Course", ...sections].join("\n"));
    await roadmap.open();
    const notes = page.getByRole("group").filter({ hasText: "notes for the author" });
    await notes.getByText("25 notes for the author of this roadmap").click();
    await expect(notes.getByRole("listitem")).toHaveCount(21);
    await expect(notes.getByRole("listitem").last()).toHaveText("and 5 more");
  });

  test("without hours counts steps", async ({ roadmap, page }) => {
    roadmap.serve("# Short\n1. **Foundations**\n- one\n- two\n- three");
    await roadmap.open();
    await roadmap.expand("Foundations");
    await roadmap.tick("two");
    await roadmap.expectOverall("1 of 3 steps");
    await expect(page.getByText("hours", { exact: false })).toHaveCount(0);
  });

  test("full of markup shows it as text", async ({ roadmap, page }) => {
    const hostile = "<img src=x onerror=alert(1)> `<b>bold</b>` &amp; [a](javascript:alert(1))";
    roadmap.serve(`# <i>T</i>\n1. **Foundations**\n- ${hostile}`);
    await roadmap.open();
    await roadmap.expand("Foundations");
    await expect(roadmap.checkbox(plain(hostile))).toBeVisible();
    await expect(page.locator("main img, main b, main a[href^=javascript], h1 i")).toHaveCount(0);
  });

  test.describe("missing", () => {
    test.use({ expected: /404/ });
    test("is reported, with a link to Cairn's own", async ({ roadmap, page }) => {
      await roadmap.open("?roadmap=gone");
      await expect(roadmap.alert).toContainText("the host answered 404");
      await expect(page, "it is not called as the shipped one").toHaveTitle("The roadmap cannot be shown · Cairn");
      await roadmap.alert.getByRole("link", { name: "Open Cairn’s own roadmap" }).click();
      await expect(roadmap.checkbox("Foundations")).toBeVisible();
      expect(page.url()).toBe(roadmap.url);
    });
  });
});
