// Texts of others in sentences of ours: they are isolated, so that they reorder nothing around them.
import { expect, test } from "../../fixtures/test.mjs";

const [START, END] = ["\u2068", "\u2069"];
const HEBREW = "\u05e9\u05dc\u05d5\u05dd";

test("titles, file names and addresses of others change the direction of nothing around them", async ({
  roadmap,
  page,
}) => {
  roadmap.serve(`# ${HEBREW}\u202e\n1. **Foundations** (4 h)\n- ${HEBREW}\u2069 3\n- two`);
  await page.goto(roadmap.at(`#${HEBREW}`));
  await expect(roadmap.notices).toContainText(`no topic with the address “#${START}${HEBREW}${END}”.`);
  await expect(page).toHaveTitle(`${START}${HEBREW}${END} · Cairn`);
  await roadmap.expand("Foundations");
  await roadmap.row("Foundations").getByRole("checkbox").nth(1).check();
  await expect(roadmap.toast).toContainText(`Done: ${START}${HEBREW} 3${END}.`);
  const other = JSON.stringify({ cairn: "progress", v: 1, roadmap: "x", title: `${HEBREW}\u202d`, marks: {} });
  await roadmap.openBackup();
  await roadmap.dialog
    .getByLabel("Open a file")
    .setInputFiles({ name: `${HEBREW}\u202egnp.json`, mimeType: "text/plain", buffer: Buffer.from(other) });
  await expect(roadmap.dialog.getByRole("heading", { level: 2 })).toHaveText(
    `Cannot import ${START}${HEBREW}gnp.json${END}`,
  );
});
