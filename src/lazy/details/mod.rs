//! What stands beside a title, below its row.

mod link;
mod way;
mod words;
mod text;
mod note;
mod needs;
mod resources;
mod reading;
mod sheet;

use leptos::prelude::*;
use roadmap::{Guidance, Link, NodeId, Paragraph, Query, Resource, Roadmap, RowLayout, isolated};
use wasm_bindgen::JsCast;
use web_sys::Element;

pub use self::way::way_to;
use crate::browser::lazy::text::fold;
use crate::browser::page;
use crate::dom::element::{El, button, element, first_child, set_attr, set_flag, set_shown, svg};
use crate::dom::focus;
use crate::dom::going::go_to;
use crate::dom::title::in_language;
use crate::lazy::hours::figures;
use crate::lazy::search;
use crate::lazy::{notes, own, row_link, self_check};
use crate::tracker::{DetailsExtent, Tracker};

/// Shows in the row of a topic what is searched for, and its details or the button for them. Takes and returns whether
/// anything in its title is highlighted.
pub fn describe((tracker, topic, item, is_highlighted): (Tracker, NodeId, &Element, bool)) -> bool {
    if tracker.has_details(topic) {
        show(tracker, topic, item);
    } else {
        hide(topic, item);
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
        about(tracker).put_before(&list);
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
        "r" => return open_next(tracker, row),
        "Escape" => tracker.shows_details(row),
        _ => false,
    };
    if is_for_details {
        toggle(tracker, row);
    }
    is_for_details
}

/// Opens the first unread resource of a row beside the page, and focuses its box, to tick it after coming back, or its
/// link where nothing can be ticked. From there it opens the next one. Returns whether the row has any resources.
fn open_next(tracker: Tracker, row: NodeId) -> bool {
    let roadmap = tracker.roadmap();
    let mut all = readable(&roadmap, row);
    if all.is_empty() {
        return false;
    }
    if let Some(at) = all.iter().position(|resource| resources::has_focus(row, resource)) {
        all.rotate_left(at + 1);
    }
    match all.into_iter().find(|resource| is_unread(tracker, row, resource)) {
        Some(next) => {
            if !tracker.shows_details(row) {
                tracker.toggle_details(row);
            }
            tracker.announce(&words::opened(&isolated(&next.link.title)));
            resources::open(&next);
            focus::after_rendering(tracker, move || resources::focus(row, &next));
        }
        None => tracker.announce(&words::all_read(&isolated(&tracker.title(row)))),
    }
    true
}

fn readable(roadmap: &Roadmap, topic: NodeId) -> Vec<Resource> {
    Guidance::of(roadmap, topic).resources.into_iter().filter(resources::can_be_read).collect()
}

/// The first resource of a topic that was not read.
pub fn first_unread(tracker: Tracker, topic: NodeId) -> Option<Resource> {
    readable(&tracker.roadmap(), topic).into_iter().find(|resource| is_unread(tracker, topic, resource))
}

fn is_unread(tracker: Tracker, topic: NodeId, resource: &Resource) -> bool {
    !resources::is_read(tracker, topic, &resource.key())
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
fn hide(topic: NodeId, item: &Element) {
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

/// Gives a row that has details its button, and shows or hides the details as they should be.
fn show(tracker: Tracker, topic: NodeId, item: &Element) {
    let row = first_child(item);
    let button = part(&row, ":scope > [data-details]").unwrap_or_else(|| add_button(tracker, topic, &row));
    let are_shown = tracker.shows_details(topic);
    name_button(tracker, topic, &button);
    say_what_opens(topic, &button, are_shown);
    let query = tracker.query();
    let words = query.as_ref().map(|query| query.words()).unwrap_or_default();
    let is_written = tracker.written_note() == Some(topic);
    let note = if is_written { "✎".to_owned() } else { sum_of_note(tracker, topic) };
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

/// The button opens what is below the row, or on a phone a sheet over it.
fn say_what_opens(topic: NodeId, button: &Element, are_shown: bool) {
    let (says, instead) = match topic != NodeId::ROOT && !are_shown && sheet::is_here() {
        true => (("aria-haspopup", "dialog"), "aria-expanded"),
        false => (("aria-expanded", if are_shown { "true" } else { "false" }), "aria-haspopup"),
    };
    set_attr(button, says.0, says.1);
    set_flag(button, instead, false);
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
fn sum_of_note(tracker: Tracker, topic: NodeId) -> String {
    let text = if tracker.has_note(topic) { tracker.logbook(|logbook| logbook.note(topic)) } else { String::new() };
    own::sum(&text).to_string()
}

/// What the author says of the whole roadmap, below a button.
fn about(tracker: Tracker) -> El {
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

fn id_of(topic: NodeId) -> String {
    format!("details:{}", topic.index())
}

/// What a selector, which is well formed, selects.
fn part(row: &Element, selector: &str) -> Option<Element> {
    row.query_selector(selector).ok().flatten()
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

/// Puts a part at the end of a row, but before the button of the row's menu.
fn put(part: El, row: &Element) {
    match row.last_element_child().filter(|last| last.class_name() == "row-actions") {
        Some(actions) => part.put_before(&actions),
        None => drop(part.append_to(row)),
    }
}

fn panel(tracker: Tracker, topic: NodeId, query: Option<&Query>, is_written: bool) -> El {
    let marks = |words: &str| query.map_or_else(Vec::new, |query| query.marks(words, fold));
    let panel = in_language(element("div"), &tracker.roadmap()).class("details").attr("id", &id_of(topic)).on(
        "click",
        move |event| {
            if let Some(need) = needs::pressed(tracker, &event) {
                go_to(tracker, need);
            }
        },
    );
    let extent = tracker.details_extent(topic);
    let panel = match extent {
        DetailsExtent::All => panel.children(reading::parts(tracker, topic, &marks)),
        DetailsExtent::Found => panel.children(reading::found_parts(tracker, topic, &marks)),
        DetailsExtent::Note => panel,
    };
    let panel = match is_written {
        true => panel.child(notes::editor(tracker, topic)),
        false if tracker.has_note(topic) => panel.child(note::shown(tracker, topic, marks)),
        false => panel,
    };
    let is_of_author = topic != NodeId::ROOT && !tracker.roadmap().topic(topic).details().is_empty();
    if !is_of_author {
        return panel;
    }
    if extent == DetailsExtent::Found {
        let all =
            button(&words::show_all()).class("details-copy").on("click", move |_| tracker.show_all_details(topic));
        return panel.child(element("p").class("details-end").child(all));
    }
    let check = self_check::is_offered(tracker, topic).then(|| {
        button(&self_check::command())
            .class("details-copy")
            .attr("data-self-check", "")
            .on("click", move |_| self_check::show(tracker, topic))
    });
    let copy = row_link::has_address().then(|| {
        button(&row_link::words::copy()).class("details-copy").on("click", move |_| row_link::copy(tracker, topic))
    });
    let write = (!is_written && !tracker.has_note(topic) && notes::can_write(tracker))
        .then(|| button(&words::write_note()).class("details-copy").on("click", move |_| notes::write(tracker, topic)));
    let end: Vec<El> = check.into_iter().chain(write).chain(copy).collect();
    if end.is_empty() { panel } else { panel.child(element("p").class("details-end").children(end)) }
}
