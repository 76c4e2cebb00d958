//! Finds topics by words, by what is done, and by what the learner wrote.

pub mod highlights;
mod words;
mod finding;
mod bar;

use std::rc::Rc;

use roadmap::{NodeId, Query, Show};
use web_sys::{Element, Event};

use self::bar::Bar;
pub use self::bar::{clear, resume, search_again};
use self::finding::{index, mark_of};
use crate::browser::lazy::text;
use crate::dom::element::{El, button, element};
use crate::tracker::Tracker;

/// Completes the search bar, and makes the index of all titles, before the first key.
pub fn prepare(tracker: Tracker) {
    drop(Bar::on_page(tracker));
    index(tracker);
}

/// Acts on a key in the field of the search, or on what was typed. `typed` was in the field when the key was pressed.
pub fn follow((tracker, event, typed): (Tracker, Event, String)) {
    if let Some(bar) = Bar::on_page(tracker) {
        bar.follow(&event, &typed);
    }
}

/// Ends the search, but leaves the row in hand as it is.
pub fn leave(tracker: Tracker) {
    tracker.leave_search();
}

/// Highlights in a title what is searched for. Takes and returns whether anything in it is highlighted.
pub fn highlight(tracker: Tracker, topic: NodeId, item: &Element, is_highlighted: bool) -> bool {
    let Some(query) = tracker.query().or_else(|| is_highlighted.then(Rc::default)) else { return false };
    let found = query.highlights(&tracker.title(topic), text::fold);
    if (is_highlighted || !found.is_empty())
        && let Ok(Some(holder)) = item.query_selector(".row-title")
    {
        highlights::titled(El::from_existing(holder).emptied(), tracker.roadmap().topic(topic).title(), &found);
    }
    !found.is_empty()
}

/// Says in place of the rows why there are none, with a button that shows all of them.
pub fn show_nothing_found((tracker, place): (Tracker, &Element)) {
    let is_empty = tracker.rows(|expansion, roadmap| expansion.first_row(roadmap)).is_none();
    let parts = tracker.query().filter(|_| is_empty).map(|query| {
        let sentence = element("p").text(&nothing(&query));
        [sentence, button(&words::show_all()).on("click", move |_| tracker.end_search())]
    });
    El::from_existing(place.clone()).emptied().children(parts.into_iter().flatten());
}

fn nothing(query: &Query) -> String {
    match mark_of(query.show) {
        Some(mark) if !query.has_words() => words::none_of(mark),
        None if query.show == Show::WithNotes && !query.has_words() => words::no_notes(),
        None if query.show == Show::WithOwnHours && !query.has_words() => words::no_own_hours(),
        _ => words::no_matches(),
    }
}
