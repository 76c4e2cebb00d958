//! What is said about a document in Cairn's own Markdown. A line is a place, not a count: as a text it has its digits undivided.

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

    pub(super) fn no_title() { "expected a title line first, such as `# My roadmap`." }
    pub(super) fn bad_heading() {
        "expected at most two `# ` lines, at the top: the document’s name and the roadmap’s title."
    }
    pub(super) fn no_section() { "expected a section, such as `1. **Foundations** (10 h)`." }
    pub(super) fn no_roadmap_line() {
        "expected a numbered topic such as `1.1. **Internet** (4 h)`, a bullet such as `&nbsp;&nbsp;- DNS`, or the closing total."
    }
    pub(super) fn no_bold_title() { "expected a bold title after the number, such as `**Internet**`." }
    pub(super) fn bad_tail(found: &str) {
        format!(
            "expected hours such as `(4 h)`, an id such as `{{#id}}` or `{{was: old-id}}`, or nothing after the title, found `{found}`."
        )
    }
    pub(super) fn long_title(most: usize) { format!("expected a title of at most {most} characters.") }
    pub(super) fn long_line() { "expected a line of at most 40,000 characters." }
    pub(super) fn level_left_out(above: &str, number: &str) { format!("expected a topic {above} before {number}.") }
    pub(super) fn bullet_without_topic() { "expected a numbered section before the first bullet." }
    pub(super) fn empty_bullet() { "expected words after the bullet." }
    pub(super) fn too_deep(most: u32) { format!("expected at most {most} levels.") }
    pub(super) fn bad_total() { "expected a total such as `**Total Estimated Time: 234 hours**`." }
    pub(super) fn after_total() { "expected nothing after the closing total." }
    pub(super) fn bad_id(found: &str) { format!("expected an id of letters, digits, `-`, `_` and `.`, found `{found}`.") }
    pub(super) fn id_twice(id: &str, first: &str) {
        format!("expected an id of its own, but `{id}` is that of line {first} already.")
    }
    pub(super) fn too_many_old_ids() {
        "expected fewer old ids after `was:`: each one gives an old id to every topic below, and there are more than 1,000 and four for each topic."
    }
}
