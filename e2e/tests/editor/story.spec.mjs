// A teacher writes a course and changes it; a learner who is half through keeps every tick.
import { startHost } from "../../fixtures/host.mjs";
import { expect, test } from "../../fixtures/visitor.mjs";
import { LibraryDialog } from "../../pages/library-dialog.mjs";
import { Writing } from "../../pages/writing.mjs";

const WORDS = [
  "the compiler",
  "a library",
  "the editor",
  "a server",
  "the tests",
  "a database",
  "the queue",
  "a cache",
];
const DO = ["Install", "Read about", "Configure", "Deploy", "Explain"];

/** Eight weeks with five steps each. */
const week = (number) => {
  const steps = DO.map((verb) => `- [ ] ${verb} ${WORDS[number - 1]} (1 h)\n`);
  return `## Week ${number}\n\n${steps.join("")}`;
};
const course = (weeks) => `# Operations\n\n${weeks.join("\n")}`;
const ALL = [1, 2, 3, 4, 5, 6, 7, 8];

const RENAMED = [
  ["Install the compiler", "Install the Rust compiler"],
  ["Read about a library", "Read about a small library"],
  ["Explain the queue", "Explain the message queue"],
];

test("a teacher edits a published course of 40 steps, and a learner keeps every tick", async ({ roadmap, visitor }) => {
  const school = await startHost();
  const writing = new Writing(roadmap);
  const publish = async () => {
    await roadmap.openShare();
    const [, text] = await roadmap.download("Download the roadmap");
    school.documents.set("/operations.md", text);
    await roadmap.press("Escape");
  };
  const expectTitle = (person, title) => expect(person.page.getByRole("heading", { level: 1 })).toHaveText(title);

  await roadmap.open();
  await writing.begin("Course by weeks");
  await writing.write(course(ALL.map(week)));
  await writing.save();
  await expect(writing.changes.getByText("40 steps · 40 hours.")).toBeVisible();
  await writing.confirm();
  await expectTitle(roadmap, "Operations");
  await roadmap.tick("Week 8");
  await publish();

  await visitor.open();
  const shelf = new LibraryDialog(visitor.page);
  await shelf.open();
  await shelf.fetch(`${school.origin}/operations.md`);
  await shelf.press("Open it");
  await expectTitle(visitor, "Operations");
  await visitor.tick("Week 1", "Week 2", "Week 7", "Week 8");
  await visitor.expectOverall("20 of 40 hours");
  await visitor.expectSaved();

  await writing.edit();
  const moved = course([1, 3, 4, 2, 5, 6, 7, 8].map(week));
  await writing.write(RENAMED.reduce((text, [before, after]) => text.replace(before, after), moved));
  await writing.save();
  await expect(writing.changes.getByText("3 steps renamed. Your marks stay.")).toBeVisible();
  for (const [before, after] of RENAMED)
    await expect(writing.changes.getByText(`“${before}” is now “${after}”`)).toBeVisible();
  await writing.confirm();
  await roadmap.expectOverall("5 of 40 hours");
  await publish();

  await shelf.open();
  await shelf.manage("Operations");
  await shelf.press("Check for changes");
  await expect(shelf.dialog.getByText("3 steps renamed. Your marks stay.")).toBeVisible();
  await shelf.press("Update it");
  await expect(visitor.box("Week 3")).toBeVisible();
  const sections = async () => (await visitor.names()).filter((name) => name.startsWith("Week "));
  await expect.poll(sections).toEqual([1, 3, 4, 2, 5, 6, 7, 8].map((number) => `Week ${number}`));
  await visitor.expectOverall("20 of 40 hours");
  await visitor.expand("Week 1", "Week 2", "Week 7");
  for (const [, after] of RENAMED) await expect(visitor.checkbox(after)).toBeChecked();
  await visitor.page.reload();
  await visitor.expectOverall("20 of 40 hours");
  await school.stop();
});

test("what was written here is handed on whole, in a link", async ({ roadmap, visitor }) => {
  const writing = new Writing(roadmap);
  await roadmap.open();
  await writing.begin("Task list");
  await writing.type("- [ ] Call the printer\n");
  await writing.save();
  await writing.confirm();
  await roadmap.openShare();
  const link = roadmap.dialog.getByRole("textbox", { name: "Link with the roadmap in it" });
  await expect(link).toBeVisible();
  await visitor.page.goto(await link.inputValue());
  await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText("My tasks");
  await visitor.expand("Later");
  await visitor.tick("Call the printer");
});
