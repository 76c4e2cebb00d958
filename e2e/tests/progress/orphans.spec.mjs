// Marks whose topic is gone from the roadmap.
import { SEED } from "../../fixtures/seed.mjs";
import { expect, test } from "../../fixtures/test.mjs";
import { announcedDialog, idOf, pressButton } from "../../pages/progress-dialog.mjs";
import { STEP } from "../../pages/step.mjs";

test("orphans are listed with their likely topic and attached to it, by keyboard alone", async ({ roadmap, page }) => {
  roadmap.serve(SEED);
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  await roadmap.tick(STEP, "SSL/TLS & CDN overview", "Hosting basics (shared, VPS, containers)");
  await roadmap.expectSaved();
  const changed = SEED.replace("Domain names & DNS resolution", "Domain names and DNS")
    .replace(/.*SSL\/TLS & CDN overview.*\n/, "")
    .replace(/.*Hosting basics.*\n/, "")
    .replace("1.2.", "&nbsp;&nbsp;- Something new  \n   1.2.");
  roadmap.serve(changed);
  await page.reload();
  await expect(roadmap.checkbox("Foundations")).toBeVisible();
  await roadmap.expectOverall("0 of 234 hours");
  const quiet = page.getByRole("button", { name: "3 marks no longer match a topic" });
  const rows = roadmap.dialog.getByRole("listitem");
  // The dialog has the titles once the backup store has answered.
  await expect(async () => {
    await roadmap.press("Escape");
    await quiet.focus();
    await roadmap.press("Enter");
    await expect(roadmap.dialog.getByRole("heading", { name: "Marks without a topic" })).toBeFocused();
    await expect(rows.filter({ hasText: "SSL/TLS & CDN overview: done" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(rows).toHaveCount(3);
  await expect(roadmap.dialog.getByRole("button", { name: /^Let go of / })).toHaveCount(3);
  await roadmap.expectNoViolations();
  expect(await announcedDialog(roadmap)).toContainEqual("heading Marks without a topic");
  expect(await announcedDialog(roadmap)).toContainEqual("button Attach to “Domain names and DNS”");
  const exported = JSON.parse((await roadmap.download("Download progress"))[1]);
  expect(Object.keys(exported.marks)).toHaveLength(3);
  await pressButton(roadmap, "Attach to “Domain names and DNS”");
  await expect(rows).toHaveCount(2);
  await expect(roadmap.dialog.getByRole("heading", { name: "Marks without a topic" })).toBeFocused();
  await roadmap.press("Escape");
  await expect(page.getByRole("button", { name: "2 marks no longer match a topic" })).toBeVisible();
  await expect(roadmap.overall).not.toHaveAttribute("aria-valuetext", "0 of 234 hours");
  await roadmap.press("Control+z");
  await roadmap.expectOverall("0 of 234 hours");
  await expect(page.getByRole("button", { name: "3 marks no longer match a topic" })).toBeVisible();
});

test("marks and links follow an author's alias", async ({ roadmap, page }) => {
  roadmap.serve(SEED);
  await roadmap.open();
  await roadmap.expand("Foundations", "Internet Fundamentals");
  const id = await idOf(roadmap, STEP);
  await roadmap.tick(STEP);
  const renamed = SEED.replace("Domain names & DNS resolution", `Names {was: ${id}}`);
  roadmap.serve(renamed);
  await page.goto("about:blank");
  await page.goto(roadmap.at(`#${id}`));
  await roadmap.expectFocus("Names");
  await expect(roadmap.checkbox("Names")).toBeChecked();
  await expect(page.getByRole("button", { name: /no longer match/ })).toBeHidden();
  await expect(roadmap.notices).toBeEmpty();
});
