use std::rc::Rc;

use roadmap::{Found, Index, Mark, NodeId, NoteBlock, Query, Show, note};

use super::words;
use crate::browser::lazy::text;
use crate::lazy::own;
use crate::tracker::Tracker;
use crate::tracker::search::Search;

/// Shows only what matches; without words and with all steps, shows everything. Returns how much was found, in words.
pub fn search(tracker: Tracker, words: &str, show: Show) -> String {
    let index = index(tracker);
    let query = index.query(words, show, text::fold);
    let Found { expansion, count, first, by_details } = tracker.logbook(|logbook| {
        let counts = |step| show.counts(logbook.mark_of(step), !logbook.own_hours(step).is_blank());
        tracker.with_own_expansion(|base| index.find(logbook.roadmap(), &query, base, counts))
    });
    let sentence = sentence(&query, count);
    tracker.show_search((!query.is_empty()).then(|| Search { query: Rc::new(query), expansion, by_details }));
    tracker.note_first_found(first);
    sentence
}

/// The index of all titles, details and notes, which is made anew once a note has changed.
pub fn index(tracker: Tracker) -> Rc<Index> {
    tracker.search_index().unwrap_or_else(|| {
        let index = Index::new(&tracker.roadmap(), text::fold).with_notes(notes(tracker), text::fold);
        let index = Rc::new(index);
        tracker.keep_search_index(Rc::clone(&index));
        index
    })
}

/// The words of all notes, without their markup.
fn notes(tracker: Tracker) -> Vec<(NodeId, String)> {
    let words = |text: &str| note::read(text).iter().map(NoteBlock::words).collect::<Vec<_>>().join(" ");
    own::notes(tracker).into_iter().map(|(topic, text)| (topic, words(&text))).collect()
}

fn sentence(query: &Query, count: usize) -> String {
    match mark_of(query.show) {
        _ if query.has_words() && count == 0 => words::nothing_found(),
        _ if query.has_words() => words::found(count),
        Some(mark) => words::steps_of(count, mark),
        None => match query.show {
            Show::WithNotes => words::notes(count),
            Show::WithOwnHours => words::steps_with_own_hours(count),
            _ => String::new(),
        },
    }
}

/// The mark of the steps that are shown, if they are chosen by it.
pub fn mark_of(show: Show) -> Option<Mark> {
    match show {
        Show::All | Show::WithNotes | Show::WithOwnHours => None,
        Show::ToDo => Some(Mark::ToDo),
        Show::Doing => Some(Mark::Doing),
        Show::Done => Some(Mark::Done),
        Show::Skipped => Some(Mark::Skipped),
    }
}
