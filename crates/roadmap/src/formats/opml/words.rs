//! What is said about an outline.

use crate::formats::foreign::counted;
use crate::messages;

messages! { "opml":
    /// How it was understood.
    pub(super) fn understood(steps: usize, topics: usize) {
        match topics {
            0 => format!("{} from an outline.", counted(steps, "step")),
            topics => format!("{} from an outline under {}.", counted(steps, "step"), counted(topics, "topic")),
        }
    }
    pub(super) fn no_outline() { "there is no `outline` with a `text` in it. Export it again." }

    pub(super) fn document_type() {
        "it has a document type, and Cairn reads none. Remove it, from `<!DOCTYPE` to its `>`."
    }
    pub(super) fn unknown_entity(name: &str) {
        format!("`&{name};` is none of XML’s own five entities. Write the character itself, or its number.")
    }
    pub(super) fn open_entity() { "`&` begins an entity that never ends. Write it as `&amp;`." }
    pub(super) fn ends_early() { "it ends before all of its elements do. Export it again." }
    pub(super) fn other_end(expected: &str, found: &str) {
        format!("write `</{expected}>` before `</{found}>`.")
    }
    pub(super) fn attribute_twice(name: &str) { format!("an element has two attributes `{name}`. Remove one.") }
    pub(super) fn forbidden_character() { "there is a character that XML does not allow. Remove it." }
    /// Where `<` stands.
    pub(super) fn bare_bracket() { "there is `<` within an attribute’s value. Write it as `&lt;`." }
    pub(super) fn no_xml() { "this is not an XML element or attribute. Export it again." }

    pub(super) fn namespaces(count: usize, most: usize) {
        format!("it has {count} namespaces, and Cairn reads at most {most}. Remove them.")
    }
    pub(super) fn attributes(count: usize, most: usize) {
        format!("an element has {count} attributes, and Cairn reads at most {most}. Remove some.")
    }
}
