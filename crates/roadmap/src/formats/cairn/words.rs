//! What is said about a document in Cairn's own Markdown. A line is a place, not a count, so it is passed as a text:
//! its digits are not grouped.

use crate::messages;
use crate::tree::Hours;
use crate::tree::quoted::quoted;

messages! { "dialect":
    pub(super) fn at_line(line: &str, problem: &str) { format!("Line {line}: {problem}") }

    pub(super) fn hours_differ(topic: &str, stated: Hours, below: Hours) {
        format!("{} says {stated} h, but what stands below it adds up to {below} h.", quoted(topic))
    }
    pub(super) fn total_differs(stated: Hours, below: Hours) {
        format!("the total says {stated} h, but the sections add up to {below} h.")
    }
    pub(super) fn number_out_of_place(number: &str, above: &str) {
        format!("number {number} stands below {above}; the order of the lines counts, not the number.")
    }

    pub(super) fn no_title() { "begin with a title line, such as `# My roadmap`." }
    pub(super) fn bad_heading() {
        "keep at most two `# ` lines, at the top: the document’s name and the roadmap’s title."
    }
    pub(super) fn no_section() { "write a section, such as `1. **Foundations** (10 h)`." }
    pub(super) fn no_roadmap_line() {
        "write a numbered topic such as `1.1. **Internet** (4 h)`, a bullet such as `&nbsp;&nbsp;- DNS`, or the closing total."
    }
    pub(super) fn no_bold_title() { "write a bold title after the number, such as `**Internet**`." }
    pub(super) fn bad_tail(found: &str) {
        format!(
            "write hours such as `(4 h)`, an id such as `{{#id}}` or `{{was: old-id}}`, or nothing after the title, not `{found}`."
        )
    }
    pub(super) fn long_title(most: usize) { format!("shorten the title to at most {most} characters.") }
    pub(super) fn long_line() { "shorten the line to at most 40,000 characters." }
    pub(super) fn level_left_out(above: &str, number: &str) { format!("write a topic {above} before {number}.") }
    pub(super) fn bullet_without_topic() { "write a numbered section before the first bullet." }
    pub(super) fn empty_bullet() { "write words after the bullet." }
    pub(super) fn too_deep(most: u32) { format!("use at most {most} levels.") }
    pub(super) fn bad_total() { "write the total as in `**Total Estimated Time: 234 hours**`." }
    pub(super) fn after_total() { "move this line before the closing total." }
    pub(super) fn bad_id(found: &str) { format!("use letters, digits, `-`, `_` and `.` in an id, not `{found}`.") }
    pub(super) fn id_twice(id: &str, first: &str) {
        format!("choose another id: `{id}` is that of line {first} already.")
    }
    pub(super) fn too_many_old_ids() {
        "keep fewer old ids after `was:`: each one gives an old id to every topic below, and there are more than 1,000 and four for each topic."
    }
}
