use leptos::prelude::*;
use roadmap::NodeId;

use crate::browser::{frame, offline};
use crate::dom::element::{El, button, element, set_shown};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::continue_button::continue_button;
use crate::view::search_bar::{self, search_bar};
use crate::view::theme_switch::theme_switch;

/// Stays at the top of the window while one scrolls: the next step, and the tools.
pub fn toolbar(tracker: Tracker) -> El {
    // Somebody else's progress is neither exported nor changed by an import.
    let progress = (!tracker.is_shared_view()).then(|| {
        button("Progress")
            .attr("aria-haspopup", "dialog")
            .attr("title", "Export, import, publish, earlier states, reset")
            .on("click", move |_| lazy::show_progress(tracker))
    });
    let open = (!frame::is_embedded() && !offline::is_self_contained()).then(|| {
        button("Open …")
            .attr("aria-haspopup", "dialog")
            .attr("title", "Open another roadmap: a file, a text or an address")
            .on("click", move |_| lazy::show_open(tracker))
    });
    let tools = element("div")
        .class("toolbar-tools")
        .child(button("Expand all").on("click", move |_| tracker.expand_all()))
        .child(button("Collapse all").on("click", move |_| focus::keeping_focus(tracker, Tracker::collapse_all)))
        .children(open)
        .children(progress)
        .child(theme_switch(tracker))
        .child(
            button("?")
                .attr("aria-label", "Keyboard shortcuts")
                .attr("title", "Keyboard shortcuts")
                .on("click", move |_| lazy::show_keys(tracker)),
        );
    let search = button("Search")
        .attr("id", SEARCH_ID)
        .attr("aria-label", "Search and filter")
        .attr("title", "Search and filter (/)")
        .on("click", move |_| search_bar::open(tracker));
    let go_on = (!tracker.is_read_only()).then(|| continue_button(tracker));
    let near = element("div").class("toolbar-near").children(go_on).children(all_done(tracker)).child(search);
    let row = element("div").class("toolbar-row").child(near).child(tools);
    let search = search_bar(tracker, row.element().clone());
    element("section").class("toolbar").attr("aria-label", "Tools").child(row).child(search)
}

/// Where there is no room for more: in another page, or of somebody else's progress.
fn all_done(tracker: Tracker) -> Option<El> {
    let completion = tracker.completion(NodeId::ROOT);
    (frame::is_embedded() || tracker.is_read_only()).then(|| {
        element("p")
            .class("all-done")
            .text("All done.")
            .effect(move |all_done| set_shown(all_done, completion.get().is_finished()))
    })
}
