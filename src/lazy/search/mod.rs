//! Finds topics by words and by what is done.

pub mod highlights;

use std::rc::Rc;

use roadmap::{Found, Index, NodeId, Query, Show};
use web_sys::Element;

use crate::browser::text;
use crate::dom::element::{El, button, element};
use crate::tracker::Tracker;
use crate::tracker::search::{Findings, Search};
use crate::words::steps;

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
        let words = element("p").text(nothing(&query));
        [words, button("Show all steps").on("click", move |_| tracker.end_search())]
    });
    El::from_existing(place.clone()).emptied().children(parts.into_iter().flatten());
}

fn nothing(query: &Query) -> &'static str {
    match (query.has_words(), query.show) {
        (false, Show::ToDo) => "Nothing left to do.",
        (false, Show::Doing) => "Nothing in progress.",
        (false, Show::Done) => "Nothing done yet.",
        (false, Show::Skipped) => "Nothing skipped.",
        _ => "No matches. Try fewer words, or show all steps.",
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
    match (query.has_words(), query.show) {
        (true, _) if count == 0 => "Nothing found".to_owned(),
        (true, _) => format!("{count} {} found", if count == 1 { "topic" } else { "topics" }),
        (false, Show::ToDo) => format!("{} to do", steps(count)),
        (false, Show::Doing) => format!("{} in progress", steps(count)),
        (false, Show::Skipped) => format!("{} skipped", steps(count)),
        (false, Show::Done) => format!("{} done", steps(count)),
        (false, Show::All) => String::new(),
    }
}
