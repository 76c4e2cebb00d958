// Elements that are moved, removed and put back, at whatever moment.
import { COURSE, expect, test } from "../../fixtures/site.mjs";
import {
  checkbox,
  eventsOf,
  expectOverall,
  recordEvents,
  title,
  toggle,
  untilIdle,
} from "../../pages/element-page.mjs";

test("an element that is moved in the page goes on as it was", async ({ page, site, element }) => {
  await recordEvents(page);
  await site.open('<section></section><cairn-roadmap src="ada.md"></cairn-roadmap>');
  await toggle(element(), "Testing").click();
  await checkbox(element(), "three").check();
  const asked = site.asked.length;
  await element().evaluate((element) => document.querySelector("section").append(element));
  await expect(checkbox(element(), "four")).toBeVisible();
  await checkbox(element(), "four").check();
  await expectOverall(element(), "2 of 6 hours");
  await expect
    .poll(async () => (await eventsOf(page)).map(([name]) => name))
    .toEqual(["cairn-ready", "cairn-change", "cairn-change"]);
  expect(site.asked.length).toBe(asked);
});

test("a tick right before the element is removed is kept", async ({ page, site, element }) => {
  await site.open('<cairn-roadmap src="ada.md"></cairn-roadmap>');
  await toggle(element(), "Testing").click();
  const three = await checkbox(element(), "three").elementHandle();
  await element().evaluate((element, three) => {
    three.click();
    element.remove();
    window.taken = element;
  }, three);
  await expect.poll(() => page.evaluate(() => window.taken.completion)).toBe(null);
  await page.evaluate(() => document.body.append(window.taken));
  await expectOverall(element(), "1 of 6 hours");
  await expect(checkbox(element(), "three")).toBeChecked();
  await page.reload();
  await expectOverall(element(), "1 of 6 hours");
});

test("a tick of 2,000 steps is completed even if the element is removed at once", async ({ page, site, element }) => {
  const steps = Array.from({ length: 2000 }, (_, at) => `- Step ${at}`);
  site.documents.set("/large.md", ["# Large", "1. **All of them** (10 h)", ...steps].join("\n"));
  await site.open('<cairn-roadmap src="large.md"></cairn-roadmap>');
  const all = await checkbox(element(), "All of them").elementHandle();
  await element().evaluate((element, all) => {
    all.click();
    element.remove();
    window.taken = element;
  }, all);
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("cairn::")).length))
    .toBe(2000);
  await page.evaluate(() => document.body.append(window.taken));
  await expectOverall(element(), "10 of 10 hours");
});

test("an element can be removed before it has loaded and while it loads", async ({ page, site, element }) => {
  await site.open("<p>Nothing yet</p>");
  await page.evaluate(async () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const element = document.createElement("cairn-roadmap");
      element.setAttribute("src", "ada.md");
      document.body.append(element);
      if (turn % 2) element.show();
      if (turn % 3 === 0) await new Promise((frame) => requestAnimationFrame(frame));
      element.remove();
    }
    const element = document.createElement("cairn-roadmap");
    element.setAttribute("src", "ada.md");
    document.body.append(element);
    element.show();
    element.remove();
    document.body.append(element);
  });
  await expect(title(element())).toHaveText("Course");
  await checkbox(element(), "Testing").check();
  await expectOverall(element(), "2 of 6 hours");
});

test("a late answer does not replace what is shown by then", async ({ page, site, element }) => {
  await recordEvents(page);
  for (const [late, answer] of [
    ["late.md", COURSE],
    ["gone.md", null],
  ]) {
    let send;
    let come;
    const sent = new Promise((now) => (send = now));
    const hasCome = new Promise((now) => (come = now));
    await page.route(`**/${late}`, async (route) => {
      await sent;
      // The page may have cancelled the request.
      await (answer ? route.fulfill({ body: answer }) : route.fulfill({ status: 404 })).catch(() => {});
      come();
    });
    await Promise.all([
      page.waitForRequest(`**/${late}`),
      site.open(`<cairn-roadmap src="${late}" section="testing"></cairn-roadmap>`),
    ]);
    await element().evaluate((element) => {
      element.removeAttribute("section");
      element.setAttribute("src", "other.md");
    });
    await expect(title(element())).toHaveText("Other");
    send();
    await hasCome;
    for (let turn = 0; turn < 2; turn += 1) await untilIdle(page);
    await checkbox(element(), "Foundations").check();
    await expectOverall(element(), "4 of 4 hours");
    await expect
      .poll(async () => (await eventsOf(page)).map(([name, { title }]) => [name, title]))
      .toEqual([
        ["cairn-ready", "Other"],
        ["cairn-change", "Other"],
      ]);
    await checkbox(element(), "Foundations").uncheck();
  }
});

test("an element that is removed while it loads fires no event", async ({ page, site, element }) => {
  await recordEvents(page);
  let send;
  let come;
  const sent = new Promise((now) => (send = now));
  const hasCome = new Promise((now) => (come = now));
  await page.route("**/late.md", async (route) => {
    await sent;
    await route.fulfill({ body: COURSE }).catch(() => {});
    come();
  });
  await Promise.all([page.waitForRequest("**/late.md"), site.open('<cairn-roadmap src="late.md"></cairn-roadmap>')]);
  await element().evaluate((element) => (window.taken = element).remove());
  send();
  await hasCome;
  for (let turn = 0; turn < 2; turn += 1) await untilIdle(page);
  expect(await eventsOf(page)).toEqual([]);
  await page.evaluate(() => document.body.append(window.taken));
  await expect(title(element())).toHaveText("Course");
});
