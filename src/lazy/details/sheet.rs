//! The details on a phone: a sheet from the bottom, which also closes when people go back.

use roadmap::{Action, Hours, Mark, NodeId};

use super::way::way_to;
use super::{needs, note, reading, words};
use crate::browser::frame;
use crate::browser::lazy::sheets;
use crate::dom::element::{El, button, element};
use crate::dom::going::go_to;
use crate::dom::title::in_language;
use crate::lazy::hours::figure;
use crate::lazy::marking::{self, Toggle};
use crate::lazy::{dialog, notes, row_link, self_check};
use crate::tracker::Tracker;

/// Whether details are read in a sheet here: where there are fingers and little room, but not in another page.
pub fn is_here() -> bool {
    sheets::has_room_for_little() && !frame::is_embedded()
}

/// Opens the sheet of a topic.
pub fn open(tracker: Tracker, topic: NodeId) {
    dialog::close_on_back();
    show(tracker, topic);
}

/// Shows the sheet of a need in place of this one, which comes back when people go back.
fn follow(tracker: Tracker, topic: NodeId, need: NodeId) {
    dialog::show_on_back(move || {
        if tracker.is_alive() {
            show(tracker, topic);
            needs::focus(need);
        }
    });
    show(tracker, need);
}

fn show(tracker: Tracker, topic: NodeId) {
    let has_note = tracker.has_note(topic);
    let note = has_note.then(|| note::shown(tracker, topic, |_| Vec::new()));
    let panel = in_language(element("div"), &tracker.roadmap())
        .class("details")
        .on("click", move |event| match needs::pressed(tracker, &event) {
            Some(need) if tracker.has_details(need) => follow(tracker, topic, need),
            Some(need) => {
                dialog::close();
                go_to(tracker, need);
            }
            None => {}
        })
        .children(reading::parts(tracker, topic, &|_: &str| Vec::new()))
        .children(note);
    let write = (!has_note && notes::can_write(tracker)).then(|| {
        button(&words::write_note()).on("click", move |_| {
            dialog::close();
            notes::write(tracker, topic);
        })
    });
    let share = row_link::has_address()
        .then(|| button(&row_link::words::share()).on("click", move |_| row_link::share(tracker, topic)));
    let check = self_check::is_offered(tracker, topic)
        .then(|| button(&self_check::command()).on("click", move |_| self_check::show(tracker, topic)));
    let marks = marking::toggles(tracker, topic).into_iter().map(|Toggle { words, mark, .. }| {
        button(&words).on("click", move |_| {
            dialog::close();
            marking::toggle(tracker, topic, mark);
        })
    });
    let more = dialog::buttons(marks.chain(check).chain(write).chain(share));
    let tick = (tracker.roadmap().is_step(topic) && !tracker.is_read_only()).then(|| tick(tracker, topic));
    let back = sheets::has_page_before().then(|| dialog::back_to(sheets::go_back));
    dialog::open(&tracker.title(topic), [place(tracker, topic), panel, more], tick.into_iter().chain(back));
}

/// `Databases › SQL primer · 2.5 h`.
fn place(tracker: Tracker, topic: NodeId) -> El {
    let hours = tracker.logbook(|logbook| logbook.completion(topic)).hours;
    let hours = (hours > Hours::ZERO).then(|| figure(hours));
    // No line ends within the hours, or between the point and the hours.
    let hours = hours.map(|hours| hours.replace(' ', "\u{a0}"));
    let parts = [Some(way_to(&tracker.roadmap(), topic)).filter(|way| !way.is_empty()), hours];
    element("p").class("details-place").text(&parts.into_iter().flatten().collect::<Vec<_>>().join(" ·\u{a0}"))
}

fn tick(tracker: Tracker, step: NodeId) -> El {
    let is_done = tracker.logbook(|logbook| logbook.completion(step)).is_all(Mark::Done);
    let (words, mark) = if is_done { (words::untick(), Mark::ToDo) } else { (words::tick(), Mark::Done) };
    button(&words).class("button details-tick").on("click", move |_| {
        dialog::close();
        tracker.act(Action::Mark(step, mark));
    })
}
