// The dialog itself: it fits, and its part of the code may come late.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";

for (const width of [320, 360, 1440]) {
  test(`the dialog fits at ${width} px`, async ({ roadmap, page }) => {
    await page.setViewportSize({ width, height: 640 });
    await roadmap.open();
    await roadmap.tick("Foundations");
    await roadmap.openProgress();
    const beyond = await roadmap.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(beyond).toBe(0);
    await roadmap.expectNoViolations();
  });
}

test.describe("a lazy part", () => {
  // The browser reports it too.
  test.use({ expected: /integrity/ });

  test("that does not load is reported, and requested again", async ({ roadmap, page }) => {
    // A service worker has the file already.
    await refuseServiceWorker(page);
    await page.route("**/lazy-*.wasm", async (route) => {
      const bytes = await (await route.fetch()).body();
      bytes[bytes.length >> 1] ^= 1;
      await route.fulfill({ body: bytes });
    });
    await roadmap.open();
    await roadmap.tick("Testing");
    await roadmap.expectSaved();
    await roadmap.press("Control+z");
    await roadmap.expectOverall("0 of 234 hours");
    await roadmap.menuButton.click();
    await expect(roadmap.toast).toContainText("A part of Cairn did not come.");
    await page.unrouteAll();
    await roadmap.openProgress();
    await expect(roadmap.dialog.getByRole("heading", { name: "Your progress" })).toBeFocused();
  });
});

test("everything works without a server once the page has loaded", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.waitForLazyPart();
  await page.context().setOffline(true);
  await roadmap.tick("Testing");
  await roadmap.openProgress();
  expect((await roadmap.download("Download progress"))[1]).toContain('"cairn": "progress"');
});
