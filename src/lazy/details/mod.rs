//! What stands beside a title, below its row.

mod link;
mod way;
mod words;
mod text;
mod note;
mod needs;
mod resources;
mod reading;
mod panel;
mod in_row;
mod unread;
mod sheet;

use leptos::prelude::*;
use roadmap::{Link, NodeId, Paragraph, Resource, Roadmap, RowLayout};
use wasm_bindgen::JsCast;
use web_sys::Element;

pub use self::in_row::toggle;
pub use self::unread::first_unread;
pub use self::way::way_to;
use crate::browser::page;
use crate::dom::element::{El, element, first_child, set_flag, set_shown};
use crate::dom::focus;
use crate::dom::going::go_to;
use crate::lazy::hours::figures;
use crate::lazy::search;
use crate::lazy::{own, self_check};
use crate::tracker::Tracker;

/// Shows in the row of a topic what is searched for, and its details or the button for them. Takes and returns whether
/// anything in its title is highlighted.
pub fn describe((tracker, topic, item, is_highlighted): (Tracker, NodeId, &Element, bool)) -> bool {
    if tracker.has_details(topic) {
        in_row::show(tracker, topic, item);
    } else {
        in_row::hide(topic, item);
    }
    figures::describe(tracker, topic, item);
    search::highlight(tracker, topic, item, is_highlighted)
}

/// Shows what was read, and how far the needs of a topic are done, as long as the current owner lives.
pub fn begin(tracker: Tracker) {
    let Some(app) = page::root().find(".app") else { return };
    let looking = app.clone();
    own::follow(move || look_again(tracker, &looking));
    let completion = tracker.completion(NodeId::ROOT);
    drop(El::from_existing(app).effect(move |app| {
        completion.track();
        look_again(tracker, app);
    }));
}

fn look_again(tracker: Tracker, app: &Element) {
    each(app, "[data-need]", |need| needs::show(tracker, need));
    each(app, "[data-read]", |tick_box| resources::show(tracker, tick_box));
    each(app, "[data-self-check]", |check| {
        let topic = focus::topic_of(tracker, check);
        set_shown(check, topic.is_some_and(|topic| self_check::is_offered(tracker, topic)));
    });
}

fn each(app: &Element, selector: &str, show: impl Fn(&Element)) {
    let Ok(parts) = app.query_selector_all(selector) else { return };
    let parts = (0..parts.length()).filter_map(|at| parts.get(at));
    parts.for_each(|part| show(part.unchecked_ref()));
}

/// Adds the estimated heights of rows whose details are shown.
pub fn estimate((tracker, layout): (Tracker, &mut RowLayout)) {
    if tracker.has_any_details() || tracker.has_any_notes() || tracker.written_note().is_some() {
        let roadmap = tracker.roadmap();
        for row in roadmap.topics() {
            layout.show_details(&roadmap, row, tracker.shows_details(row));
        }
    }
}

/// Makes the list of the rows, with which `main` begins, show details when they are asked for. What the author says of
/// the whole roadmap comes before it.
pub fn prepare((tracker, main): (Tracker, &Element)) {
    let list = first_child(main);
    if tracker.has_details(NodeId::ROOT) {
        in_row::about(tracker).put_before(&list);
    }
    if tracker.has_any_details() {
        // Not on `main`: in an element `makeModest` replaces that, and keeps only what is in it.
        set_flag(&list, "data-with-details", true);
    }
}

/// Opens or closes the details of the focused row, or opens what to read next, if the key is for that. Returns whether
/// it was.
pub fn press((tracker, row, key): (Tracker, NodeId, &str)) -> bool {
    let is_for_details = match key {
        "o" => tracker.has_details(row),
        "r" => return unread::open_next(tracker, row),
        "Escape" => tracker.shows_details(row),
        _ => false,
    };
    if is_for_details {
        toggle(tracker, row);
    }
    is_for_details
}

/// A resource in one line, without a box.
pub fn in_line(roadmap: &Roadmap, of: &Resource) -> El {
    link::in_line(&of.link, &resources::besides(roadmap, of))
}

/// A link in one line.
pub fn link_in_line(link: &Link) -> El {
    link::in_line(link, link.kind.as_slice())
}

/// When a topic is done, in one line.
pub fn done_when(says: &Paragraph) -> El {
    let name = element("span").class("details-name").text(&words::done_when());
    element("span").child(name).text(" ").child(text::paragraph(element("span"), says, &[]))
}

/// Goes to a topic, and opens its sheet where details are read in one.
pub fn go_and_read(tracker: Tracker, topic: NodeId) {
    go_to(tracker, topic);
    if tracker.has_details(topic) && sheet::is_here() {
        focus::after_rendering(tracker, move || sheet::open(tracker, topic));
    }
}
