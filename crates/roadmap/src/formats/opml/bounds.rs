//! Limits for XML: the time that roxmltree takes grows with the square of what they limit.

use super::mistake::broken;
use super::words;
use crate::formats::foreign::Refusal;

/// The most attributes of one element.
const MOST_ATTRIBUTES: usize = 100;

/// The most namespaces: each element has those of all elements around it.
const MOST_NAMESPACES: usize = 100;

/// Refuses what would take too long, with the number found. `line` is the first line of the XML.
pub(super) fn check(xml: &str, mut line: usize) -> Result<(), Refusal> {
    let namespaces = xml.matches("xmlns").count();
    if namespaces > MOST_NAMESPACES {
        return Err(broken(line, words::namespaces(namespaces, MOST_NAMESPACES)));
    }
    // No value has `<`, so all attributes of an element stand before the next one.
    for element in xml.split('<') {
        let values = element.split('=').skip(1).filter(|rest| rest.trim_ascii_start().starts_with(['"', '\'']));
        let attributes = values.count();
        if attributes > MOST_ATTRIBUTES {
            return Err(broken(line, words::attributes(attributes, MOST_ATTRIBUTES)));
        }
        line += element.matches('\n').count();
    }
    Ok(())
}
