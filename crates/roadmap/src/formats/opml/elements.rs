//! Where the outlines of a text stand, for who changes the text.

use std::ops::Range;

use roxmltree::{Document, Node};

use super::{attribute, bounds, child, outlines, xml_start};

/// An outline. All places are bytes of the text.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// The element with all that is in it.
    pub whole: Range<usize>,
    /// Its start tag, or all of it if it is empty.
    pub tag: Range<usize>,
    /// The value of the attribute with its words, between the quotes.
    pub words: Range<usize>,
}

/// The outlines with words, in reading order. There are none if the text cannot be read.
pub(crate) fn elements(text: &str) -> Vec<Element> {
    with_root(text, |root, start| {
        let outlines = outlines(child(root, "body").unwrap_or(root)).unwrap_or_default();
        outlines.into_iter().filter_map(|(node, _)| element(text, node, start)).collect()
    })
    .unwrap_or_default()
}

/// The words of the title in the head, if there is one.
pub(crate) fn title(text: &str) -> Option<Range<usize>> {
    with_root(text, |root, start| {
        let words = child(child(root, "head")?, "title")?.first_child().filter(Node::is_text)?;
        Some(start + words.range().start..start + words.range().end)
    })?
}

fn with_root<T>(text: &str, act: impl FnOnce(Node, usize) -> T) -> Option<T> {
    let start = xml_start(text);
    let xml = text.get(start..)?;
    bounds::check(xml, 1).ok()?;
    Some(act(Document::parse(xml).ok()?.root_element(), start))
}

fn element(text: &str, node: Node, start: usize) -> Option<Element> {
    let mut named = ["text", "title"].into_iter().filter_map(|name| attribute(node, &[name]));
    let words = named.find(|found| !found.value().trim().is_empty())?.range_value();
    let whole = start + node.range().start..start + node.range().end;
    let last = node.attributes().map(|attribute| attribute.range().end).max()?;
    // Behind the last attribute, no value has a `>`.
    let end = start + last + text.get(start + last..)?.find('>')? + 1;
    Some(Element { tag: whole.start..end, whole, words: start + words.start..start + words.end })
}
