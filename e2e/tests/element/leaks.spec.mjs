// What an element leaves behind.
import { counterOf, watchPrograms } from "../../fixtures/left_behind.mjs";
import { expect, test } from "../../fixtures/site.mjs";
import { title } from "../../pages/element-page.mjs";

test("a hundred elements leave no memory, listener or node behind", async ({ page, site, element }) => {
  await watchPrograms(page);
  // One element stays, and must not collect what others leave.
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await expect(title(element())).toHaveText("Course");
  const counted = await counterOf(page);
  /** Counts once the garbage collector has taken what was just removed. */
  const left = async (is = (_counted) => true) => {
    let now;
    await expect
      .poll(async () => ((now = await counted()), now.programs === 1 && is(now)), { timeout: 30_000 })
      .toBe(true);
    return now;
  };
  /** Restarts the element that stays and a new one in turns. */
  const turns = (count) =>
    page.evaluate(async (count) => {
      const stays = document.querySelector("cairn-roadmap");
      for (let turn = 0; turn < count; turn += 1) {
        const element = turn % 2 ? stays : document.createElement("cairn-roadmap");
        element.setAttribute("src", "ada.md");
        element.remove();
        await null;
        const ready = new Promise((ready) => element.addEventListener("cairn-ready", ready, { once: true }));
        document.body.prepend(element);
        await ready;
        element.goToNext();
        if (element !== stays) element.remove();
      }
    }, count);
  await turns(4);
  const before = await left();
  await turns(100);
  // A hundred roadmaps have some 10,000 nodes.
  const after = await left(({ heard, nodes }) => heard <= before.heard + 5 && nodes < before.nodes + 100);
  console.log(
    `left after 100 connects: ${JSON.stringify([before, after].map(({ programs, heard, nodes }) => ({ programs, heard, nodes })))}`,
  );
  expect(after.listeners).toEqual(before.listeners);
});
