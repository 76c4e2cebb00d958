// A frame in a part of the page that is closed at first.
import { SNIPPET, expect, heightOf, settle, test } from "../../fixtures/frames.mjs";
import { RoadmapPage } from "../../pages/roadmap-page.mjs";

test("a frame that is hidden has its height when it is shown, and keeps it when it is hidden again", async ({
  page,
  address,
  rows,
  site,
}) => {
  const frame = SNIPPET.replace(
    "https://ada.example/roadmap/?embed",
    new RoadmapPage(page, address, rows).at("?embed"),
  );
  await page.goto(
    site(`<script>
        heights = [];
        addEventListener("message", ({ data }) => data?.cairn === "height" && heights.push(data.height));
      </script>
      <button onclick="tab.hidden = !tab.hidden">Framed</button>
      <div id="tab" hidden>${frame}</div>`),
  );
  const framed = page.getByRole("button", { name: "Framed" });
  const inside = page.locator("iframe").contentFrame();
  await framed.click();
  await expect(inside.getByRole("checkbox").first()).toBeVisible();
  await settle(page, inside);
  const height = await heightOf(page);
  expect(height).toBeGreaterThan(400);
  for (let turn = 0; turn < 3; turn += 1) {
    await framed.click();
    await expect(page.locator("iframe")).toBeHidden();
    await framed.click();
    await settle(page, inside);
    expect(await heightOf(page)).toBe(height);
  }
  const heights = await page.evaluate("heights");
  expect(heights).not.toContain(0);
  expect(heights.length).toBeLessThanOrEqual(3);
});
