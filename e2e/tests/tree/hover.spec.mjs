// What a pointer over a row shows.
import { expect, test } from "../../fixtures/test.mjs";

test("a row shows the button of its menu to a pointer, though another has the focus", async ({ roadmap, page }) => {
  await roadmap.open();
  await roadmap.checkbox("Foundations").focus();
  await roadmap.row("Databases").getByText("Databases", { exact: true }).hover();
  await page.getByRole("button", { name: "Actions for Databases" }).click();
  await expect(roadmap.rowMenu("Databases")).toBeVisible();
});
