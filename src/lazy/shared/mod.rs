//! Above somebody's progress: whose it is, and what one can do with it.
//!
//! This module comes in a second file; `more.rs` is its door.

use crate::browser::{files, frame};
use crate::dom::element::{El, element};
use crate::launch::Shown;
use crate::tracker::counted;

/// Whose progress is shown, of when, and the ways to one's own.
#[inline(never)]
pub fn shown_banner(shown: &Shown) -> El {
    let Shown { caption, unplaced, payload, .. } = shown;
    let missing = match *unplaced {
        0 => String::new(),
        steps => format!(" {} of parts that have changed since are left out.", counted(steps)),
    };
    let words = element("p")
        .child(element("strong").text(caption))
        .text(&format!(". It is only shown, and your own ticks stay as they are.{missing}"));
    let way = |words: &str, href: &str| element("a").class("button").attr("href", href).text(words);
    // What is pressed in another site's page may not be what is seen.
    let ways = (!frame::is_foreign()).then(|| {
        let merge = (!payload.is_empty()).then(|| way("Merge into mine …", &files::link("merge", payload)));
        element("p").class("buttons").children(merge).child(way("Show mine", &files::link("", "")))
    });
    element("section").class("shown-banner").attr("aria-label", "Whose progress this is").child(words).children(ways)
}
