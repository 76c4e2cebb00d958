// Before an edit is saved, its author sees what it does to those who learn with the roadmap.
import { expect, test } from "../../fixtures/test.mjs";
import { Writing } from "../../pages/writing.mjs";

const BEFORE = `# Web

## Basics

- Install the compiler
- HTML and CSS
- Explain what a browser does
- Ask a friend
`;

const AFTER = `# Web

## Basics

- Install the Rust compiler (2 h)
- HTML
- CSS layout
- Ask a friend
`;

test("what an edit does to learners is told before it is saved, and the old ids are remembered by one press", async ({
  roadmap,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const writing = new Writing(roadmap);
  const { changes, page } = writing;
  const press = (name) => changes.getByRole("button", { name, exact: true }).click();
  await roadmap.open();
  await writing.begin("Empty");
  await writing.write(BEFORE);
  await writing.save();
  await expect(changes.getByRole("button", { name: "Remember the old ids" }), "there was no other").toHaveCount(0);
  await writing.confirm();
  await roadmap.expandAll();
  await roadmap.tick("Install the compiler");

  await writing.edit();
  await writing.write(AFTER);
  await writing.save();
  await expect(changes.getByText("“HTML and CSS” may be split into “HTML”, “CSS layout”")).toBeVisible();
  await expect(changes.getByText("“Install the compiler” is now “Install the Rust compiler”")).toBeVisible();
  await expect(changes.getByText("“Explain what a browser does” is gone")).toBeVisible();
  await expect(changes.getByText(/^These ids go: .*#explain-what-[\w-]+.* count no more\.$/)).toBeVisible();
  await press("Copy what changed");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(async () => (await copied()).replaceAll(/[\u2066-\u2069]/g, "").split("\n"))
    .toContain("- “Install the compiler” is now “Install the Rust compiler”");

  await expect(changes.getByText(/^One step has another id than before\./)).toBeVisible();
  await press("Remember the old ids");
  await expect(changes.getByRole("paragraph").filter({ hasText: "The text remembers the old ids now." })).toBeVisible();
  await expect(changes.getByRole("status"), "it is spoken").toHaveText("The text remembers the old ids now.");
  await expect(changes.getByText(/another id than before/)).toHaveCount(0);
  await press("Go on writing");
  const written = AFTER.replace("compiler (2 h)", /compiler \(2 h\) \{was: install-the-compiler-[\w-]+\}/.source);
  await expect(writing.field).toHaveValue(new RegExp(`^${written.replaceAll("\n", "\\n")}$`));
  await writing.field.press("Control+z");
  await expect(writing.field, "it is undone as typing is").toHaveValue(AFTER);
  await writing.field.press("Control+Shift+z");
  await writing.save();
  await writing.confirm();
  await roadmap.expandAll();
  await expect(roadmap.checkbox("Install the Rust compiler")).toBeChecked();
});
