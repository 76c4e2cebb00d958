use leptos::prelude::*;

use crate::browser::frame;
use crate::dom::element::{El, element};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::words;

/// What stands below the rows. In another site's page it says where the ticks are kept, and has its height from the
/// beginning.
pub fn footer(tracker: Tracker) -> El {
    let footer = element("footer").class("footer");
    if !frame::is_embedded() {
        lazy::show_footer(tracker, footer.element().clone());
        return footer;
    }
    let kept = match tracker.notices().with_untracked(|notices| notices.in_memory) {
        _ if tracker.is_shared_view() => words::nothing_kept(),
        _ if tracker.is_read_only() => words::only_shown(),
        true => words::while_open(),
        false => words::on_this_site(),
    };
    let own = element("a").attr("href", &frame::own_address()).attr("target", "_blank").text(&words::open_in_cairn());
    footer.child(element("p").text(&kept)).child(own)
}
