// Which roadmap an address opens.
import { hosts } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";

test.use({ hasWorker: true });

const COURSE = "# Course\n1. **Foundations** (4 h)\n- one {#one}\n- two\n2. **Testing** (2 h)";

/** Puts documents on the host, by their path, and returns the list of those that the page requests. */
function publish({ page, url }, documents) {
  const asked = [];
  page.on(
    "request",
    (request) =>
      request.url().includes(".md") && !request.serviceWorker() && asked.push(new URL(request.url()).pathname),
  );
  for (const [path, text] of Object.entries(documents)) hosts.get(new URL(url).origin).documents.set(path, text);
  return asked;
}

test("?roadmap= opens another roadmap by its id, with its own ticks, and requests nothing else", {
  tag: "@path",
}, async ({ roadmap, page, path }) => {
  const asked = publish(roadmap, { [`${path}roadmaps/course.md`]: COURSE });
  await roadmap.open("?roadmap=course");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Course");
  await roadmap.tick("Testing");
  await roadmap.expectOverall("2 of 6 hours");
  expect(asked).toEqual([`${path}roadmaps/course.md`]);
  await roadmap.open();
  await expect(roadmap.checkbox("Testing")).not.toBeChecked();
  await roadmap.expectOverall("0 of 234 hours");
  await roadmap.open("?roadmap=roadmaps/course.md");
  await expect(roadmap.checkbox("Testing")).toBeChecked();
  expect(Object.keys(await roadmap.storage()).filter((key) => key.startsWith("cairn:course:"))).toHaveLength(1);
});

test("?roadmap= opens a file anywhere on the site, also with a topic's address", { tag: "@path" }, async ({
  roadmap,
  page,
  path,
}) => {
  publish(roadmap, { "/courses/a/rust.md": COURSE, [`${path}mine/rust.md`]: COURSE });
  await roadmap.open("?roadmap=/courses/a/rust.md#one");
  await roadmap.expectFocus("one");
  await roadmap.press("Space");
  await roadmap.expectOverall("2 of 6 hours");
  await page.goto("about:blank");
  await roadmap.open("?roadmap=mine/rust.md#one");
  await roadmap.expectFocus("one");
  await roadmap.expectOverall("0 of 6 hours");
  await page.goto("about:blank");
  await roadmap.open(`?roadmap=${encodeURIComponent(new URL("/courses/a/rust.md", roadmap.url).href)}`);
  await roadmap.expectOverall("2 of 6 hours");
});

test("what is no address of the web is refused with a reason, and nothing is requested", async ({ roadmap, page }) => {
  const elsewhere = [];
  page.on("request", (request) => request.url().startsWith(roadmap.url) || elsewhere.push(request.url()));
  for (const address of ["//example.org/a.md", "javascript:alert(1)", "data:text/plain,%23%20T"]) {
    await page.goto(roadmap.at(`?roadmap=${encodeURIComponent(address)}`));
    await expect(roadmap.alert).toContainText("An address begins with https:// and leads to a file.");
    await page.goto("about:blank");
  }
  expect(elsewhere.filter((url) => url !== "about:blank")).toEqual([]);
});

test("where the page is embedded, a roadmap of another site is refused, and not requested", async ({
  roadmap,
  page,
}) => {
  const elsewhere = [];
  page.on("request", (request) => request.url().startsWith(roadmap.url) || elsewhere.push(request.url()));
  const address = "https://example.org/a.md";
  await page.goto(roadmap.at(`?embed&roadmap=${encodeURIComponent(address)}`));
  await expect(roadmap.alert).toContainText(`The roadmap at ${address} is not on this site.`);
  expect(elsewhere).toEqual([]);
});

test("an error in a roadmap is reported with its line", { tag: "@path" }, async ({ roadmap, page, path }) => {
  publish(roadmap, { [`${path}roadmaps/course.md`]: "# Course\n1. **A**\n&nbsp;&nbsp;- one\nSome words." });
  await page.goto(roadmap.at(`?roadmap=course`));
  await expect(roadmap.alert).toContainText("Line 4: write a numbered topic");
});

test.describe("a roadmap that is not there", () => {
  test.use({ expected: /404/ });

  test("is requested from this site, however its path looks", { tag: "@path" }, async ({ roadmap, page, path }) => {
    const elsewhere = [];
    page.on(
      "request",
      (request) => new URL(request.url()).origin === new URL(roadmap.url).origin || elsewhere.push(request.url()),
    );
    for (const odd of [
      "//example.org/a.md",
      `${path}/example.org/a.md`,
      `${path}https://example.org/a.md`,
      "/%2F/example.org/a.md",
    ]) {
      await page.goto(roadmap.at(`?roadmap=${encodeURIComponent(new URL(roadmap.url).origin + odd)}`));
      await expect(roadmap.alert).toContainText("the host answered 404");
      await page.goto("about:blank");
    }
    expect(elsewhere.filter((url) => url !== "about:blank")).toEqual([]);
  });

  test("is reported with its address", { tag: "@path" }, async ({ roadmap, page }) => {
    await page.goto(roadmap.at(`?roadmap=gone`));
    await expect(roadmap.alert).toContainText(
      "The roadmap at ./roadmaps/gone.md could not be loaded: the host answered 404.",
    );
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});
