//! What is said about a document that was not written for Cairn. Lines and bytes are places, not counts, so they are
//! passed as texts: their digits are not grouped.

use super::begun::Begun;
use crate::messages;
use crate::tree::Hours;

messages! { "document":
    /// In mebibytes, rounded down.
    pub(super) fn too_long(size: usize, most: usize) {
        format!("It has more than {size} MiB, and Cairn reads at most {most}. Divide it into several files.")
    }
    pub(super) fn too_many_items(items: usize, most: usize) {
        format!("It has {items} headings, items and rows, and Cairn reads at most {most}. Divide it into several files.")
    }
    pub(super) fn too_many_topics(topics: usize, most: usize) {
        format!("It has {topics} topics, and Cairn shows at most {most}. Divide it into several files.")
    }
    pub(super) fn too_deep(line: &str, levels: usize, most: u32) {
        format!("Line {line}: it has {levels} levels, and Cairn shows at most {most}. Indent it less.")
    }
    pub(super) fn not_text(line: &str, byte: &str) {
        format!("Line {line}: byte {byte} is not valid UTF-8, and Cairn reads only UTF-8 text. Save it as UTF-8 and open it again.")
    }
    pub(super) fn empty() { "There is nothing in it. Cairn looks for headings, lists and tables." }
    pub(super) fn no_steps() {
        "Cairn looks for boxes, lists, tables and headings to make steps of, and there are none in this text. Write each step as a line such as `- [ ] Read chapter 1`."
    }
    pub(super) fn link() {
        "It is the address of a published roadmap, not the roadmap. Open the address itself in the browser."
    }
    pub(super) fn begun(begun: Begun) {
        match begun {
            Begun::Dialect => "It begins as a roadmap in Cairn’s own Markdown.",
            Begun::Opml => "It begins as an OPML outline.",
            Begun::Graph => "It begins as a graph of roadmap.sh.",
        }
    }

    pub(super) fn web_page() {
        "This is a web page, not a roadmap. Cairn reads Markdown, OPML and graphs of roadmap.sh. Find the file itself, often under “Raw” or “Download”."
    }
    pub(super) fn xml() { "It is XML, but no outline in OPML. Export it as OPML or Markdown." }
    pub(super) fn json() {
        "It is JSON, but neither a graph of roadmap.sh (with `nodes` and `edges`) nor progress that Cairn exported."
    }
    pub(super) fn progress() {
        "It is progress that Cairn exported, not a roadmap. Open its roadmap first, then import it there."
    }
    pub(super) fn stored_progress() {
        "It is progress on a roadmap of roadmap.sh, not the roadmap. Open the roadmap first, then import it there."
    }
    pub(super) fn mock_up() {
        "It is the older form of a roadmap of roadmap.sh, a drawing that does not say what belongs to what. Take the newer file, with `nodes` and `edges`."
    }
    pub(super) fn binary() {
        "It is not text, but another program’s file. Cairn reads Markdown, OPML and graphs of roadmap.sh: export it as one of these."
    }

    pub(super) fn at_line(line: &str, problem: &str) { format!("Line {line}: {problem}") }
    /// Several lines, such as `4, 6–9`.
    pub(super) fn at_lines(lines: &str, problem: &str) { format!("Lines {lines}: {problem}") }

    pub(super) fn title_from_name(name: &str) {
        format!("There is no title: the file’s name, “{name}”, stands for it.")
    }
    pub(super) fn box_is_text() { "read as a box, though GitHub shows it as text." }
    pub(super) fn indent_too_small() {
        "stands beside the item above, not below it: below a number, Markdown wants three spaces or more."
    }
    pub(super) fn odd_indent() { "read as an item of a list, though GitHub shows it within the text above." }
    pub(super) fn list_in_html() {
        "read as an item of a list, though GitHub shows it as text: an empty line is missing above."
    }
    pub(super) fn left_out(heading: &str) { format!("“{heading}” is left out, as it holds no steps.") }
    /// The name “Untitled” is the same in all languages, because ids are made from it.
    pub(super) fn untitled() { "an item without words. One with a box is called “Untitled”; another is left out." }
    pub(super) fn long_title(most: usize) {
        format!("a title of more than {most} characters: the rest of it is text.")
    }
    pub(super) fn half_hours() {
        "no hours: a duration without hours a week, or hours a week without a duration."
    }
    pub(super) fn second_box() { "only the first box of a row is read." }
    pub(super) fn open_front_matter() { "begins as front matter that nothing closes: read as text." }
    pub(super) fn html_dropped(names: &str) { format!("HTML is left out: {names}.") }
    pub(super) fn hours_differ(topic: &str, stated: Hours, below: Hours) {
        format!("“{topic}” says {stated} h, but what stands below it adds up to {below} h.")
    }
    pub(super) fn unknown_need(id: &str) { format!("no topic has the id `{id}`, which this one needs.") }
    pub(super) fn id_twice(id: &str) {
        format!("the id `{id}` belongs to another topic already, and is left out here.")
    }
    pub(super) fn too_many_old_ids() { "there are too many old ids: none of them, and no other id, is read." }
}
