// Storage that is refused, taken away, or full: the page works, and you are told.
import { fillStorage, refuseBackupStore } from "../../fixtures/conditions.mjs";
import { SANDBOXED } from "../../fixtures/host.mjs";
import { WITHIN_A_SECOND, expect, test } from "../../fixtures/test.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";
import { STEP, openStep } from "../../pages/step.mjs";

test("where storage is refused the page works and says so", async ({ page, host, rows }) => {
  const roadmap = new RoadmapPage(page, host.origin + SANDBOXED, rows);
  await openStep(roadmap);
  expect(
    await page.evaluate(() => {
      try {
        return Boolean(localStorage);
      } catch {
        return "refused";
      }
    }),
  ).toBe("refused");
  await roadmap.expectNotice("Your ticks last only while this page is open");
  await expect(page.getByText("It stays in this browser.")).toHaveCount(0);
  await roadmap.tick(STEP, "Testing");
  await roadmap.expectOverall("13 of 234 hours");
  await roadmap.expandAll();
  await roadmap.choose("Dark");
  await expect(roadmap.notices).toBeVisible();
});

test("where storage is taken away later the page goes on and says so", async ({ roadmap, page }) => {
  await refuseBackupStore(page);
  await openStep(roadmap);
  await page.evaluate(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await roadmap.tick(STEP);
  await roadmap.expectOverall("1 of 234 hours");
  await roadmap.expectNotice("1 mark is only in this page");
});

test("you are told within a second when storage is full, and marks are stored when there is room again", async ({
  roadmap,
  page,
}) => {
  await refuseBackupStore(page);
  await openStep(roadmap);
  await roadmap.waitForLazyPart();
  await page.evaluate(() => localStorage.removeItem("cairn::open:python-backend"));
  await page.evaluate(fillStorage);
  await roadmap.tick(STEP);
  await expect(roadmap.notices).toContainText(
    "storage for this site is full. 1 mark is only in this page",
    WITHIN_A_SECOND,
  );
  await roadmap.tick("SSL/TLS & CDN overview");
  await roadmap.expectOverall("2 of 234 hours");
  await expect(roadmap.notices).toContainText("2 marks are only in this page");
  await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("other-"))
      .forEach((key) => localStorage.removeItem(key)),
  );
  await roadmap.tick("Testing");
  await expect(roadmap.notices).toHaveCount(0);
  await roadmap.reload();
  await roadmap.expectOverall("14 of 234 hours");
});

const REFUSALS = {
  refused: { sandboxed: true },
  null: { script: () => Object.defineProperty(window, "localStorage", { value: null }) },
  "throwing on write": {
    script: () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException("no", "InvalidStateError");
      }),
  },
  "full at the start": { script: fillStorage },
};

for (const [what, { sandboxed, script }] of Object.entries(REFUSALS)) {
  for (const backupStore of sandboxed ? ["no"] : ["a", "no"]) {
    test(`with storage that is ${what} and ${backupStore} backup store everything works, with a notice`, async ({
      page,
      host,
      address,
      rows,
    }) => {
      if (script) await page.addInitScript(script);
      if (backupStore === "no" && !sandboxed) await refuseBackupStore(page);
      const roadmap = new RoadmapPage(page, sandboxed ? host.origin + SANDBOXED : address, rows);
      await roadmap.open();
      await roadmap.waitForLazyPart();
      await roadmap.expand("Foundations", "Internet Fundamentals");
      await roadmap.tick("Domain names & DNS resolution", "Testing");
      await expect(roadmap.notices).not.toBeEmpty(WITHIN_A_SECOND);
      await roadmap.expectOverall("13 of 234 hours");
      await roadmap.expectMixed("Foundations");
      await expect(roadmap.nextUp).toContainText("HTTP/HTTPS protocols");
      await roadmap.press("Control+z");
      await roadmap.expectOverall("1 of 234 hours");
      await roadmap.press("Control+Shift+Z");
      await roadmap.expectOverall("13 of 234 hours");
      await roadmap.press("/");
      await roadmap.search.fill("dns");
      await expect(roadmap.checkbox("Domain names & DNS resolution")).toBeChecked();
      await roadmap.press("Escape");
      await roadmap.openBackup();
      const [, text] = await roadmap.download("Download progress");
      expect(Object.keys(JSON.parse(text).marks)).toHaveLength(6);
      await roadmap.inDialog("Reset …").click();
      await roadmap.inDialog("Reset 6 marks").click();
      await roadmap.expectOverall("0 of 234 hours");
      await roadmap.openFile("mine.json", text);
      await roadmap.inDialog("Replace").click();
      await roadmap.expectOverall("13 of 234 hours");
      if (backupStore === "a") await roadmap.expectSaved();
      await expect(roadmap.notices).not.toBeEmpty();
      await roadmap.expectNoViolations();
      if (backupStore === "a") {
        await roadmap.reload();
        await roadmap.expectOverall("13 of 234 hours");
      }
    });
  }
}
