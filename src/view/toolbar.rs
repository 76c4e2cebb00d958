use std::cell::Cell;

use leptos::prelude::*;
use roadmap::{Hours, NodeId};

use crate::browser::{frame, offline};
use crate::dom::element::{El, button, element, set_shown};
use crate::dom::focus::{self, SEARCH_ID};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::search_bar::{self, search_bar};
use crate::view::theme_switch::theme_switch;
use crate::words;

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
    let near = element("div").class("toolbar-near").child(next_up(tracker)).child(all_done(tracker)).child(search);
    let row = element("div").class("toolbar-row").child(near).child(tools);
    let search = search_bar(tracker, row.element().clone());
    element("section").class("toolbar").attr("aria-label", "Tools").child(row).child(search)
}

fn next_up(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let title = element("span").class("next-up-title");
    let words = title.element().clone();
    let last = Cell::new(None);
    element("button")
        .class("next-up")
        .attr("type", "button")
        .child(element("span").class("next-up-label").text("Next up"))
        .text(" ")
        .child(title)
        .on("click", move |_| focus::go_to_next(tracker))
        .effect(move |button| {
            completion.track();
            let next = tracker.next_up();
            if last.replace(next) != next {
                words.set_text_content(next.map(|step| tracker.title(step)).as_deref());
            }
            set_shown(button, next.is_some());
        })
}

fn all_done(tracker: Tracker) -> El {
    let completion = tracker.completion(NodeId::ROOT);
    let figures = element("span");
    let sentence = figures.element().clone();
    element("p").class("all-done").child(element("strong").text("All done.")).child(figures).effect(move |all_done| {
        let whole = completion.get();
        let steps = words::steps(whole.steps as usize);
        let words = match whole.hours {
            Hours::ZERO => format!(" {steps}. Well walked!"),
            hours => format!(" {steps}, {hours} hours. Well walked!"),
        };
        sentence.set_text_content(Some(&words));
        set_shown(all_done, whole.is_finished());
    })
}
