// The compact form in a frame of another site.
import { SNIPPET, expect, expectOverall, heightOf, settle, test } from "../../fixtures/frames.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

const allSteps = (/** @type {FrameLocator | Page} */ frame) =>
  frame.getByRole("button", { name: "All steps", exact: true });

test("a compact frame is a few lines high, and as high as the whole when it is opened", async ({
  page,
  address,
  rows,
  site,
  roadmap,
}) => {
  const at = new RoadmapPage(page, address, rows).at("?embed&compact");
  await page.goto(site(SNIPPET.replace("https://ada.example/roadmap/?embed", at)));
  const frame = page.locator("iframe").contentFrame();
  await expect(allSteps(frame)).toHaveAttribute("aria-expanded", "false");
  await settle(page, frame);
  const folded = await heightOf(page);
  expect(folded).toBeLessThan(240);
  await expect(frame.getByRole("checkbox")).toHaveCount(0);
  const place = () => allSteps(frame).boundingBox();
  const before = await place();
  await allSteps(frame).click();
  await expect(frame.getByRole("checkbox", { name: "Testing", exact: true })).toBeVisible();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
  expect(await place()).toEqual(before);
  await expect(frame.getByRole("link", { name: "Open in Cairn" })).toHaveAttribute("href", roadmap.at());
  for (const box of await frame.getByRole("checkbox").all()) await box.check();
  await expectOverall(frame, "234 of 234 hours");
  await allSteps(frame).click();
  await expect(frame.getByText("All done.", { exact: true })).toBeVisible();
  await settle(page, frame);
  expect(await heightOf(page), "the height says nothing of what is done").toBe(folded);
});

test("a page of its own has no compact form", async ({ page, roadmap }) => {
  await page.goto(roadmap.at("?compact"));
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  await expect(allSteps(page)).toHaveCount(0);
});
