// Progress that goes from one screen to another by QR codes, which a camera reads.
import { see, withCamera } from "../../fixtures/camera.mjs";
import { large } from "../../fixtures/large.mjs";
import { expect, test } from "../../fixtures/visitor.mjs";
import { openShare, packDocument, scanCode } from "../../pages/sharing.mjs";

test.use({ locale: "en-GB" });

const readCodes = async (/** @type {RoadmapPage} */ roadmap) => {
  await roadmap.openBackup();
  await roadmap.inDialog("Read codes …").click();
  await expect(roadmap.dialog.getByRole("heading", { name: "Codes on another screen" })).toBeFocused();
};

const said = (/** @type {RoadmapPage} */ roadmap) => roadmap.dialog.getByRole("status").first();

/** All codes that take turns in the dialog, by pressing *Next code*. */
async function scanAll(/** @type {RoadmapPage} */ roadmap) {
  await roadmap.inDialog("Stop").click();
  await expect(roadmap.inDialog("Go on")).toBeVisible();
  const number = roadmap.dialog.getByText(/^Code \d+ of \d+$/);
  const count = Number((await number.textContent()).split(" of ")[1]);
  const codes = [];
  for (let at = 0; at < count; at += 1) {
    const before = await number.textContent();
    codes.push(await scanCode(roadmap));
    await roadmap.inDialog("Next code").click();
    await expect(number).not.toHaveText(before);
  }
  return codes;
}

test("marks on 10,000 steps go to another device by codes in turn, of which any camera reads the first", async ({
  roadmap,
  visitor,
}) => {
  roadmap.serve(large(10_000));
  await roadmap.page.goto(roadmap.at());
  await roadmap.checkbox("Foundations").click();
  await expect(roadmap.checkbox("Foundations")).toBeChecked();
  const progress = await roadmap.overall.getAttribute("aria-valuetext");
  await openShare(roadmap);
  await expect(roadmap.dialog).toContainText("This is too much for one code");
  const number = roadmap.dialog.getByText(/^Code \d+ of \d+$/);
  const first = await number.textContent();
  await expect(number, "they take turns by themselves").not.toHaveText(first);
  const codes = await scanAll(roadmap);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(3);
  for (const code of codes) expect(code.length).toBeLessThan(1200);

  await withCamera(visitor.page);
  await visitor.page.goto(codes[2]);
  await expect(said(visitor)).toHaveText(`1 of ${codes.length} codes read.`);
  await expect(visitor.dialog.getByLabel("What the camera sees")).toBeVisible();
  await see(visitor.page, codes[0], codes[0], "https://example.org/#menu");
  await expect(said(visitor)).toHaveText("That is not a Cairn code.");
  await see(visitor.page, ...codes.slice(1, -1));
  await expect(said(visitor)).toHaveText(`${codes.length - 1} of ${codes.length} codes read.`);
  await see(visitor.page, codes.at(-1));
  await expect(visitor.dialog).toContainText("1000 steps newly done");
  await visitor.inDialog("Merge").click();
  await visitor.expectOverall(progress);
  expect(new URL(visitor.page.url()).hash, "it is not offered again").toBe("");
  await visitor.openBackup();
  await expect(visitor.dialog).toContainText(/Last taken in: /);
});

test("the one code of a small roadmap is read, too, and nothing is offered where both agree", async ({
  roadmap,
  visitor,
}) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await openShare(roadmap);
  const code = await scanCode(roadmap);
  await withCamera(visitor.page);
  await visitor.open();
  await readCodes(visitor);
  await expect(said(visitor)).toHaveText("Looking for a code.");
  await see(visitor.page, code);
  await expect(visitor.dialog).toContainText("8 steps newly done");
  await visitor.inDialog("Merge").click();
  await visitor.expectOverall("10 of 234 hours");
  await readCodes(visitor);
  await see(visitor.page, code);
  await expect(visitor.dialog.getByRole("link", { name: "Only show it" })).toBeVisible();
  await expect(visitor.inDialog("Merge")).toHaveCount(0);
});

test("a code of another roadmap is refused with a reason, and one tries again", async ({ roadmap, visitor }) => {
  await roadmap.open();
  await roadmap.tick("Foundations");
  await openShare(roadmap);
  const code = await scanCode(roadmap);
  await withCamera(visitor.page);
  visitor.serve("# Course\n1. **Foundations**\n- one");
  await visitor.open();
  await readCodes(visitor);
  await see(visitor.page, code);
  await expect(visitor.dialog).toContainText("another roadmap");
  await visitor.inDialog("Try again").click();
  await expect(said(visitor)).toHaveText("Looking for a code.");
});

test("where the camera is not allowed or missing, and where no codes can be read, it is said what to do", async ({
  roadmap,
  page,
}) => {
  await roadmap.open();
  await readCodes(roadmap);
  await expect(said(roadmap)).toHaveText(/^This browser cannot read codes\. On your other device copy the link/);
  await expect(roadmap.inDialog("Try again")).toHaveCount(0);
  await expect(roadmap.dialog.getByLabel("What the camera sees")).toBeHidden();
  await withCamera(page);
  await roadmap.reload();
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const works = mediaDevices.getUserMedia;
    const errors = ["NotAllowedError", "NotFoundError", "NotReadableError"];
    mediaDevices.getUserMedia = async (wish) => {
      const error = errors.shift();
      if (error) throw new DOMException("", error);
      return works(wish);
    };
  });
  await readCodes(roadmap);
  await expect(said(roadmap)).toHaveText(/^The camera is not allowed\./);
  await roadmap.expectNoViolations();
  await roadmap.inDialog("Try again").click();
  await expect(said(roadmap)).toHaveText(/^There is no camera\. On your other device copy the link/);
  await roadmap.inDialog("Try again").click();
  await expect(said(roadmap)).toHaveText(/^The camera does not work/);
  await roadmap.inDialog("Try again").click();
  await expect(said(roadmap)).toHaveText("Looking for a code.");
  await expect(roadmap.dialog.getByLabel("What the camera sees")).toBeVisible();
});

test("codes stop taking turns with the dialog, and a roadmap that came in a link has none that is too long", async ({
  roadmap,
  page,
}) => {
  roadmap.serve(large(10_000));
  await page.goto(roadmap.at());
  await roadmap.ready();
  await openShare(roadmap);
  const number = page.getByText(/^Code \d+ of \d+$/);
  const first = await number.textContent();
  await expect(number).not.toHaveText(first);
  await page.clock.install();
  await roadmap.press("Escape");
  const last = await number.textContent();
  await page.clock.runFor(10_000);
  expect(await number.textContent()).toBe(last);

  const letters = Array.from({ length: 3000 }, (_, at) => ((at * at * 7919) % 46_656).toString(36)).join(" ");
  await page.goto(
    `${roadmap.at()}#document=${packDocument(`course\n# Course\n1. **Foundations**\n- ${letters}`)}&id=course`,
  );
  await roadmap.ready();
  await openShare(roadmap);
  await expect(roadmap.dialog).toContainText("The link is too long for a QR code. Copy it instead");
});

test("a code opens nothing where nothing can be added", async ({ roadmap, page }) => {
  const part = "1.2.00000000.AAAA";
  for (const where of ["?readonly", "?embed"]) {
    await page.goto(`${roadmap.at(where)}#part=${part}`);
    await roadmap.ready();
    // It is the lazy part that would read a code.
    await roadmap.openMenu();
    await roadmap.press("Escape");
    await roadmap.settle();
    await expect(roadmap.dialog, where).toHaveCount(0);
  }
  await page.goto(`${roadmap.at()}#part=nonsense`);
  await expect(roadmap.dialog).toContainText("That is not a Cairn code.");
});

test("the camera is off as soon as the dialog is closed", async ({ roadmap, page }) => {
  await withCamera(page);
  await roadmap.open();
  await page.evaluate(() => {
    const works = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = async (wish) => (window.cameraStream = await works(wish));
  });
  await readCodes(roadmap);
  const states = () => page.evaluate(() => window.cameraStream?.getTracks().map(({ readyState }) => readyState));
  await expect.poll(states).toEqual(["live"]);
  await roadmap.press("Escape");
  await expect.poll(states).toEqual(["ended"]);
});

test("the progress file says when it was downloaded and imported last", async ({ roadmap, page }) => {
  await page.clock.setFixedTime("2026-11-28T12:00:00Z");
  await roadmap.open();
  await roadmap.tick("Foundations");
  await roadmap.openBackup();
  await expect(roadmap.dialog).not.toContainText("Last ");
  const [, file] = await roadmap.download("Download progress");
  await roadmap.press("Escape");
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText("Last downloaded: 28");
  await expect(roadmap.dialog).not.toContainText("Last imported");
  await roadmap.press("Escape");
  await roadmap.tick("Testing");
  await roadmap.dropFile("progress.json", file);
  await roadmap.inDialog("Replace").click();
  await roadmap.openBackup();
  await expect(roadmap.dialog).toContainText("Last imported: 28");
});
