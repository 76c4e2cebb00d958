// Opening a roadmap that is no file of this site: a file, a text or an address, with a preview before anything is kept.
import { startHost } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/test.mjs";

const PLAN = `# Learn Rust

## Foundations

- [x] Install the compiler (30 min)
- [ ] Read [the book](https://doc.rust-lang.org/book/) (20 h)

## Practice

- [ ] Write a parser ~4h
`;

const dialog = (page) => page.getByRole("dialog");
const title = (page) => page.getByRole("heading", { level: 1 });

async function openDialog(page, roadmap, query = "") {
  await roadmap.open(query);
  await page.getByRole("button", { name: "Open …" }).click();
  await expect(page.getByRole("dialog", { name: "Open a roadmap" })).toBeVisible();
}

test("a file is previewed, kept, and opens again without its file", async ({ roadmap, page }) => {
  await openDialog(page, roadmap);
  await dialog(page)
    .getByLabel("Choose a file")
    .setInputFiles({ name: "rust.md", mimeType: "text/markdown", buffer: Buffer.from(PLAN) });
  await expect(page.getByRole("dialog", { name: "Open Learn Rust" })).toBeVisible();
  await expect(dialog(page).getByText("3 steps · 24.5 hours")).toBeVisible();
  await expect(dialog(page).getByText("Foundations 2 steps · 20.5 hours")).toBeVisible();
  await expect(dialog(page).getByText("1 step is marked in it.")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Open it" }).click();
  await expect(title(page)).toHaveText("Learn Rust");
  await page.getByRole("button", { name: "Expand all" }).click();
  await roadmap.tick("Write a parser");
  await roadmap.expectSaved();
  await page.reload();
  await expect(title(page)).toHaveText("Learn Rust");
  await roadmap.expectOverall("4 of 24.5 hours");
});

test("a text that is pasted anywhere is previewed", async ({ roadmap, page }) => {
  await roadmap.open();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, PLAN);
  await expect(page.getByRole("dialog", { name: "Open Learn Rust" })).toBeVisible();
});

test.describe("an address of another site", () => {
  let elsewhere;
  test.beforeAll(async () => {
    elsewhere = await startHost();
  });
  test.afterAll(() => elsewhere.stop());

  test("is fetched, previewed, and opens without its host from then on", async ({ roadmap, page }) => {
    elsewhere.documents.set("/plans/rust.md", PLAN);
    await openDialog(page, roadmap);
    await dialog(page).getByLabel("Address of a roadmap").fill(`${elsewhere.origin}/plans/rust.md`);
    await dialog(page).getByRole("button", { name: "Fetch" }).click();
    await expect(page.getByRole("dialog", { name: "Open Learn Rust" })).toBeVisible();
    await dialog(page).getByRole("button", { name: "Open it" }).click();
    await expect(title(page)).toHaveText("Learn Rust");
    elsewhere.documents.clear();
    await page.reload();
    await expect(title(page)).toHaveText("Learn Rust");
  });
});

test("another roadmap takes the place of one without a reload, and back again", async ({ roadmap, page }) => {
  await openDialog(page, roadmap);
  await dialog(page).getByLabel("Text of a roadmap").fill(PLAN);
  await dialog(page).getByRole("button", { name: "Preview" }).click();
  await page.evaluate(() => {
    window.isSamePage = true;
  });
  await dialog(page).getByRole("button", { name: "Open it" }).click();
  await expect(title(page)).toHaveText("Learn Rust");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle(/Learn Rust/);
  await page.goBack();
  await expect(title(page)).toHaveText("Python Backend Developer Roadmap");
  await page.goForward();
  await expect(title(page)).toHaveText("Learn Rust");
  expect(await page.evaluate(() => window.isSamePage)).toBe(true);
});
