use roadmap::{Calendar, Plan, Session};

use super::outlook;
use crate::browser::clock;
use crate::browser::lazy::link;
use crate::lazy::dialog;
use crate::tracker::Tracker;

/// Downloads the sessions of a plan, which is kept.
pub fn download(tracker: Tracker, plan: &Plan) {
    let text = tracker.logbook(|logbook| {
        let outlook = outlook::now(logbook);
        let calendar = Calendar {
            roadmap: logbook.roadmap(),
            id: logbook.id(),
            address: &link::page("", ""),
            begins: plan.begins,
            now: clock::wall(),
        };
        let mut sessions = Session::done(logbook, plan, calendar.now);
        sessions.extend(Session::all(logbook, plan, outlook.today, outlook.done_today()));
        calendar.encode(&sessions)
    });
    dialog::download(tracker, &format!("{}.ics", tracker.roadmap_id()), &text);
}
