//! What is done once a roadmap that was saved or copied is on the page. That may be another page: one whose address
//! asks for something, such as a roadmap in a link, is loaded anew.

use crate::browser::lazy::tab_memory;
use crate::browser::page;

const KEY: &str = "cairn::next";

/// What is done next.
pub enum Next {
    /// The editor is opened, at the topic with this id if there is one.
    Edit(Option<String>),
    /// A sentence is said.
    Say(String),
}

/// Shows the roadmap at an address, and then does something.
pub fn open_and(address: &str, next: Next) {
    let (kind, text) = match next {
        Next::Edit(row) => ("edit", row.unwrap_or_default()),
        Next::Say(sentence) => ("say", sentence),
    };
    tab_memory::keep(KEY, &[address, kind, &text].join("\n"));
    page::open_roadmap(address);
}

/// What is due for the roadmap at an address, which is on the page now.
pub fn take(address: &str) -> Option<Next> {
    let kept = tab_memory::take(KEY)?;
    let (kind, text) = kept.strip_prefix(address)?.strip_prefix('\n')?.split_once('\n')?;
    match kind {
        "edit" => Some(Next::Edit(Some(text.to_owned()).filter(|row| !row.is_empty()))),
        "say" => Some(Next::Say(text.to_owned())),
        _ => None,
    }
}
