// The editor is a part of its own, which is kept for offline use with the rest.
import { expect, test } from "../../fixtures/deploys.mjs";
import { Editor } from "../../pages/editor.mjs";
import { visitAndCache } from "../../pages/updates.mjs";

// The browser reports that the roadmap could not be fetched.
test.use({ expected: /ERR_CONNECTION_REFUSED/ });

test("the editor opens without a network after the first visit", async ({ roadmap, page, server }) => {
  const editor = new Editor(page);
  await visitAndCache(roadmap);
  await server.stop();
  await editor.open(roadmap, "# Mine\n- [ ] Foundations\n");
  await editor.field.fill("# Mine\n- [ ] A step of my own\n");
  await expect(editor.row("A step of my own")).toBeVisible();
});
