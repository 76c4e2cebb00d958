// A guide without a network: it comes with the rest on the first visit. The host is a server that is really stopped.
import { expect, test } from "../../fixtures/deploys.mjs";
import { STEP, openStep } from "../../pages/step.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

// The browser reports what could not be fetched.
test.use({ expected: /ERR_CONNECTION_REFUSED/ });

test("after one visit the guide is there with the server stopped", { tag: "@path" }, async ({
  roadmap,
  page,
  server,
}) => {
  await visitAndCache(roadmap);
  await server.stop();
  await openStep(roadmap);
  await page.getByRole("button", { name: `Details of ${STEP}`, exact: true }).click();
  const row = roadmap.row(STEP);
  await expect(row.getByText("Done when", { exact: true })).toBeVisible();
  const box = row.getByRole("checkbox", { name: "Read: What is DNS?", exact: true });
  await box.check();
  await expect(box).toBeChecked();
  await roadmap.reload();
  await page.getByRole("button", { name: `Details of ${STEP}`, exact: true }).click();
  await expect(box).toBeChecked();
});
