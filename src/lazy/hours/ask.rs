use roadmap::{Hours, Logbook, NodeId, Timer, isolated};

use super::field::HoursField;
use super::naming::{time, title};
use super::words;
use crate::dom::element::button;
use crate::lazy::dialog::{self, paragraph};
use crate::tracker::Tracker;

/// Ends the timer with so much time, and starts it on the next step, if there is one.
pub type End = fn(Tracker, Hours, Option<NodeId>);

/// Asks how much of a long time was for learning, and ends the timer with that.
pub fn show(tracker: Tracker, ran: Hours, next: Option<NodeId>, end: End) {
    let timer = tracker.logbook(Logbook::timer);
    let Some((id, _)) = timer.running.clone() else { return };
    let title = isolated(&title(tracker, &id));
    let field = HoursField::new(&words::learned(), Some(likely(tracker, &id).min(ran)), Hours::ZERO);
    let part = field.part(|| {});
    let (kept, discarded) = (timer.clone(), timer);
    let keep = button(&words::keep()).class("button hours-save").on("click", move |event| {
        event.prevent_default();
        match field.hours() {
            Ok(Some(learned)) if learned <= ran => answer(tracker, &kept, || end(tracker, learned, next)),
            Ok(_) => field.refuse(&words::at_most(&time(ran))),
            Err(wrong) => field.refuse(&wrong),
        }
    });
    let discard = button(&words::discard()).on("click", move |event| {
        event.prevent_default();
        answer(tracker, &discarded, || end(tracker, Hours::ZERO, next));
    });
    dialog::open(&words::timer(), [paragraph(&words::ran_long(&time(ran), &title)), part], [keep, discard]);
}

/// What is left of the step, or an hour.
fn likely(tracker: Tracker, id: &str) -> Hours {
    let left = tracker.roadmap().find(id).map(|step| {
        let hours = tracker.logbook(|logbook| logbook.own_hours(step));
        hours.estimate.unwrap_or(tracker.roadmap().topic(step).share()).less(hours.spent)
    });
    left.filter(|&left| left > Hours::ZERO).unwrap_or(Hours::whole(1))
}

/// Ends what was asked about, unless another page has done so meanwhile.
fn answer(tracker: Tracker, asked: &Timer, end: impl FnOnce()) {
    dialog::close();
    if tracker.logbook(Logbook::timer) == *asked {
        end();
    }
}
