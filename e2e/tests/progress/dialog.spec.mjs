// The dialogs themselves: they fit, and their part of the code may come late.
import { refuseServiceWorker } from "../../fixtures/conditions.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { changedSteps, openChangedSteps } from "../../pages/dialogs.mjs";

test("the dialogs fit at any width, and are accessible, in light and in dark", async ({ roadmap, page }) => {
  const text = "# Course\n1. **Foundations**\n- Frames\n- Wax\n2. **Testing**\n- c";
  await roadmap.serve(text).open();
  await roadmap.tick("Foundations");
  await roadmap.expectSaved();
  roadmap.serve(text.replace("Frames", "Bee frames and all that belongs to them").replace("Wax", "Honey"));
  await page.reload();
  await expect(changedSteps(roadmap)).toContainText("2 finished steps were renamed or removed.");
  const share = () => roadmap.openShare();
  for (const open of [() => roadmap.openBackup(), () => openChangedSteps(roadmap), share]) {
    await page.setViewportSize({ width: 1280, height: 740 });
    await open();
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      const beyond = await roadmap.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(beyond, `at ${width} pixels`).toBe(0);
      // That for sharing is looked at as one of the states, in `accessibility/states`.
      if (open === share || width === 360) continue;
      if (width === 320) await roadmap.expectNoViolationsInLightAndDark();
      else await roadmap.expectNoViolations();
    }
    await roadmap.press("Escape");
    await expect(roadmap.dialog).toBeHidden();
  }
});

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
    await expect(roadmap.toast).toContainText("A part of Cairn could not be loaded.");
    await page.unrouteAll();
    await roadmap.openBackup();
  });
});

test("everything works without a server once the page has loaded", async ({ roadmap, page }) => {
  const guide = page.waitForResponse(/\.guide\.md$/);
  await roadmap.open();
  await guide;
  await roadmap.waitForLazyPart();
  await page.context().setOffline(true);
  await roadmap.tick("Testing");
  await roadmap.openBackup();
  expect((await roadmap.download("Download progress"))[1]).toContain('"cairn": "progress"');
});
