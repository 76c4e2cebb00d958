//! Finds topics by words and by what is done.

pub mod highlights;
mod words;

use std::rc::Rc;

use roadmap::{Found, Index, Mark, NodeId, Query, Show};
use web_sys::Element;

use crate::browser::text;
use crate::dom::element::{El, button, element};
use crate::tracker::Tracker;
use crate::tracker::search::{Findings, Search};

/// Makes the index of all titles, before the first key.
pub fn prepare(tracker: Tracker) {
    index(tracker);
}

/// Shows only what matches; without words and with all steps, shows everything.
pub fn search((tracker, words, show): (Tracker, &str, Show)) -> Findings {
    let index = index(tracker);
    let query = index.query(words, show, text::fold);
    let Found { expansion, count, first, by_details } = tracker.logbook(|logbook| {
        tracker.with_own_expansion(|base| index.find(logbook.roadmap(), &query, base, |step| logbook.mark_of(step)))
    });
    let sentence = sentence(&query, count);
    tracker.show_search((!query.is_empty()).then(|| Search { query: Rc::new(query), expansion, by_details }));
    Findings { first, sentence }
}

/// Ends the search, but leaves the row in hand as it is.
pub fn leave(tracker: Tracker) {
    tracker.leave_search();
}

/// Highlights in a title what is searched for. Takes and returns whether anything in it is highlighted.
pub fn highlight(tracker: Tracker, topic: NodeId, item: &Element, is_highlighted: bool) -> bool {
    let Some(query) = tracker.query().or_else(|| is_highlighted.then(Rc::default)) else { return false };
    let marks = query.marks(&tracker.title(topic), text::fold);
    if (is_highlighted || !marks.is_empty())
        && let Ok(Some(holder)) = item.query_selector(".row-title")
    {
        highlights::titled(El::from_existing(holder).emptied(), tracker.roadmap().topic(topic).title(), &marks);
    }
    !marks.is_empty()
}

/// Says in place of the rows why there are none, with the way to all of them.
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
        _ => words::no_matches(),
    }
}

fn index(tracker: Tracker) -> Rc<Index> {
    tracker.search_index().unwrap_or_else(|| {
        let index = Rc::new(Index::new(&tracker.roadmap(), text::fold));
        tracker.keep_search_index(Rc::clone(&index));
        index
    })
}

fn sentence(query: &Query, count: usize) -> String {
    match mark_of(query.show) {
        _ if query.has_words() && count == 0 => words::nothing_found(),
        _ if query.has_words() => words::found(count),
        Some(mark) => words::steps_of(count, mark),
        None => String::new(),
    }
}

/// The mark of the steps that are shown, if not all are.
fn mark_of(show: Show) -> Option<Mark> {
    match show {
        Show::All => None,
        Show::ToDo => Some(Mark::ToDo),
        Show::Doing => Some(Mark::Doing),
        Show::Done => Some(Mark::Done),
        Show::Skipped => Some(Mark::Skipped),
    }
}
