//! The details in a row, and the button that opens them.

use leptos::prelude::*;
use roadmap::{NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::panel::{id_of, panel};
use super::{note, sheet, words};
use crate::browser::page;
use crate::dom::element::{El, element, first_child, set_attr, set_flag, svg};
use crate::dom::focus;
use crate::lazy::{notes, own};
use crate::tracker::Tracker;

/// What the author says of the whole roadmap, below a button.
pub fn about(tracker: Tracker) -> El {
    let icon = svg("svg").class("fold-icon").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
    let button = element("button")
        .class("about-button")
        .attr("type", "button")
        .attr("data-details", "")
        .attr("aria-controls", &id_of(NodeId::ROOT))
        .child(icon.child(svg("path").attr("d", "M6 3.5 10.5 8 6 12.5")))
        .text(&words::about())
        .on("click", move |_| tracker.toggle_details(NodeId::ROOT));
    let rows_changed = tracker.rows_changed();
    element("div").class("about").child(element("div").child(button)).effect(move |about| {
        rows_changed.track();
        show(tracker, NodeId::ROOT, about);
    })
}

/// Gives a row that has details its button, and shows or hides the details as they should be.
pub fn show(tracker: Tracker, topic: NodeId, item: &Element) {
    let row = first_child(item);
    let button = part(&row, ":scope > [data-details]").unwrap_or_else(|| add_button(tracker, topic, &row));
    let are_shown = tracker.shows_details(topic);
    name_button(tracker, topic, &button);
    say_what_opens(topic, &button, are_shown);
    let query = tracker.query();
    let words = query.as_ref().map(|query| query.words()).unwrap_or_default();
    let is_written = tracker.written_note() == Some(topic);
    let note = if is_written { "✎".to_owned() } else { hash_of_note(tracker, topic) };
    let shape = format!("{:?} {note}", tracker.details_extent(topic));
    let state = format!("{words} {shape}");
    if let Some(shown) = part(&row, ":scope > .details") {
        let has_focus = focus::is_in(&shown);
        let before = shown.get_attribute("data-state").unwrap_or_default();
        let stays = before == state || has_focus && before.ends_with(&shape);
        if are_shown && stays {
            return read_on_paper(tracker, topic, &shown, is_written);
        }
        if has_focus {
            focus::focus_on(button.unchecked_ref());
        }
        shown.remove();
    }
    if are_shown {
        let details = panel(tracker, topic, query.as_deref(), is_written).attr("data-state", &state);
        read_on_paper(tracker, topic, details.element(), is_written);
        put(details, &row);
    }
}

/// Opens the details of a topic, or closes them, with the field for its note.
pub fn toggle(tracker: Tracker, topic: NodeId) {
    if tracker.written_note() != Some(topic) {
        if !tracker.shows_details(topic) && sheet::is_here() {
            return sheet::open(tracker, topic);
        }
        return tracker.toggle_details(topic);
    }
    if notes::has_unsaved(tracker) {
        return;
    }
    tracker.write_note_on(None);
    if tracker.shows_details(topic) {
        tracker.toggle_details(topic);
    }
}

/// Removes the details of a row that has neither details nor a note any more.
pub fn hide(topic: NodeId, item: &Element) {
    let row = first_child(item);
    for part in ["[data-details]", ".details"].into_iter().filter_map(|name| part(&row, &format!(":scope > {name}"))) {
        if focus::is_in(&part)
            && let Some(tick_box) = page::root().element(&focus::tick_box_id(topic))
        {
            focus::focus_on(&tick_box);
        }
        part.remove();
    }
}

fn add_button(tracker: Tracker, topic: NodeId, row: &Element) -> Element {
    let button = element("button")
        .class("details-button")
        .attr("type", "button")
        .attr("data-details", "")
        .attr("aria-controls", &id_of(topic))
        .on("click", move |_| toggle(tracker, topic));
    let element = button.element().clone();
    put(button, row);
    element
}

/// Names a button by what it shows. That of a note looks otherwise, too.
fn name_button(tracker: Tracker, topic: NodeId, button: &Element) {
    if topic == NodeId::ROOT {
        return;
    }
    let title = isolated(&tracker.title(topic));
    let has_note = tracker.has_note(topic);
    let name = match has_note {
        true if tracker.roadmap().topic(topic).details().is_empty() => notes::words::note_on(&title),
        true => words::details_and_note(&title),
        false => words::details_of(&title),
    };
    set_flag(button, "data-note", has_note);
    set_attr(button, "aria-label", &name);
}

/// The button opens what is below the row, or on a phone a sheet over it.
fn say_what_opens(topic: NodeId, button: &Element, are_shown: bool) {
    let (says, instead) = match topic != NodeId::ROOT && !are_shown && sheet::is_here() {
        true => (("aria-haspopup", "dialog"), "aria-expanded"),
        false => (("aria-expanded", if are_shown { "true" } else { "false" }), "aria-haspopup"),
    };
    set_attr(button, says.0, says.1);
    set_flag(button, instead, false);
}

/// Puts a part at the end of a row, but before the button of the row's menu.
fn put(part: El, row: &Element) {
    match row.last_element_child().filter(|last| last.class_name() == "row-actions") {
        Some(actions) => part.put_before(&actions),
        None => drop(part.append_to(row)),
    }
}

/// On paper, a note that is being written is shown as text, as its field is hidden. The field stays as it is, with the
/// caret in it.
fn read_on_paper(tracker: Tracker, topic: NodeId, details: &Element, is_written: bool) {
    if !is_written {
        return;
    }
    if let Some(printed) = part(details, ":scope > .note") {
        printed.remove();
    }
    if tracker.is_printing() && !tracker.logbook(|logbook| logbook.note(topic)).trim().is_empty() {
        note::shown(tracker, topic, |_| Vec::new()).append_to(details);
    }
}

/// A hash of the note on a topic, which tells whether it has changed.
fn hash_of_note(tracker: Tracker, topic: NodeId) -> String {
    let text = if tracker.has_note(topic) { tracker.logbook(|logbook| logbook.note(topic)) } else { String::new() };
    own::hash(&text).to_string()
}

/// What a selector, which is well formed, selects.
fn part(row: &Element, selector: &str) -> Option<Element> {
    row.query_selector(selector).ok().flatten()
}
