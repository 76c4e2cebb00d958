use std::rc::Rc;

use roadmap::{Found, Index, Mark, Query, Show};

use super::words;
use crate::browser::text;
use crate::tracker::Tracker;
use crate::tracker::search::Search;

/// Shows only what matches; without words and with all steps, shows everything. Returns how much was found, in words.
pub fn search(tracker: Tracker, words: &str, show: Show) -> String {
    let index = index(tracker);
    let query = index.query(words, show, text::fold);
    let Found { expansion, count, first, by_details } = tracker.logbook(|logbook| {
        tracker.with_own_expansion(|base| index.find(logbook.roadmap(), &query, base, |step| logbook.mark_of(step)))
    });
    let sentence = sentence(&query, count);
    tracker.show_search((!query.is_empty()).then(|| Search { query: Rc::new(query), expansion, by_details }));
    tracker.note_first_found(first);
    sentence
}

/// The index of all titles, which is made once.
pub fn index(tracker: Tracker) -> Rc<Index> {
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
pub fn mark_of(show: Show) -> Option<Mark> {
    match show {
        Show::All => None,
        Show::ToDo => Some(Mark::ToDo),
        Show::Doing => Some(Mark::Doing),
        Show::Done => Some(Mark::Done),
        Show::Skipped => Some(Mark::Skipped),
    }
}
