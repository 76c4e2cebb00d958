use roadmap::{Hours, Logbook, NodeId, OwnHours, Timer, isolated};

use super::field::HoursField;
use super::naming::{time, title};
use super::words;
use crate::dom::element::button;
use crate::lazy::dialog::{self, paragraph};
use crate::tracker::Tracker;

/// Ends the timer with this time, and starts it on the next step, if there is one.
pub type End = fn(Tracker, Hours, Option<NodeId>);

/// Asks how much of a long time was for learning, and ends the timer with that.
pub fn show(tracker: Tracker, ran: Hours, next: Option<NodeId>, end: End) {
    let timer = tracker.logbook(Logbook::timer);
    let Some((id, _)) = timer.running.clone() else { return };
    let title = isolated(&title(tracker, &id));
    let field = HoursField::new(&words::learned(), Some(likely(tracker, &id, ran)), Hours::ZERO);
    let (kept, discarded, asked) = (timer.clone(), timer, field.clone());
    let save = move || match asked.hours() {
        Ok(Some(learned)) if learned <= ran => answer(tracker, &kept, || end(tracker, learned, next)),
        Ok(_) => asked.refuse(&words::at_most(&time(ran))),
        Err(wrong) => asked.refuse(&wrong),
    };
    let part = field.part(|| {}, save.clone());
    let keep = button(&words::keep()).class("button hours-save").on("click", move |event| {
        event.prevent_default();
        save();
    });
    let discard = button(&words::discard()).on("click", move |event| {
        event.prevent_default();
        answer(tracker, &discarded, || end(tracker, Hours::ZERO, next));
    });
    dialog::open(&words::timer(), [paragraph(&words::ran_long(&time(ran), &title)), part], [keep, discard]);
}

/// How much of the time was most likely for learning. Nothing is known of a step that is no longer there.
fn likely(tracker: Tracker, id: &str, ran: Hours) -> Hours {
    let (own, author) = tracker.roadmap().find(id).map_or((OwnHours::default(), Hours::ZERO), |step| {
        (tracker.logbook(|logbook| logbook.own_hours(step)), tracker.roadmap().topic(step).share())
    });
    own.likely_spell(author, ran)
}

/// Ends what was asked about, unless another page has done so meanwhile.
fn answer(tracker: Tracker, asked: &Timer, end: impl FnOnce()) {
    dialog::close();
    if tracker.logbook(Logbook::timer) == *asked {
        end();
    }
}
