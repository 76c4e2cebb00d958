//! The view of the way so far: its days, its hours, its sections.

mod shown;
mod words;

use roadmap::{CalendarNames, Day, Journey, Picture};

use self::shown::shown;
use crate::browser::lazy::dates;
use crate::browser::{clock, frame, page};
use crate::dom::element::{El, element};
use crate::lazy::dialog::{self, heading, paragraph};
use crate::tracker::Tracker;

/// The widest picture, in pixels: a year in one row of weeks.
const WIDEST: i32 = 688;

/// The narrowest.
const NARROWEST: i32 = 224;

/// What stands beside a picture in a window that is narrow.
const AROUND: i32 = 48;

/// Whether there is one: somebody else's progress has no days, and nothing is brought out of other people's pages.
pub fn is_shown(tracker: Tracker) -> bool {
    !frame::is_embedded() && !tracker.is_shared_view()
}

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    if !is_shown(tracker) {
        return;
    }
    let journey = tracker.logbook(|logbook| logbook.journey(clock::wall()));
    let width = (page::width() - AROUND).clamp(NARROWEST, WIDEST).unsigned_abs();
    let lines = dates::calendar_names();
    let mut lines = lines.lines();
    let mut next = || lines.next().unwrap_or_default().to_owned();
    let (months, weekdays) = (std::array::from_fn(|_| next()), std::array::from_fn(|_| next()));
    let names = CalendarNames {
        months: &months,
        weekdays: &weekdays,
        first_weekday: next().parse().unwrap_or(0),
        date: &|day: Day| dates::days(day.number(), day.number()),
    };
    let part = |title: String, name: &str, picture: Picture| {
        let shown = shown(tracker, &title, name, (names.date)(journey.today), picture);
        std::iter::once(heading(&title)).chain(shown)
    };
    let days = part(words::days(), "days", journey.calendar(&names, width));
    let hours = (journey.whole.steps_done > 0).then(|| {
        let title = if journey.whole.has_hours() { words::hours() } else { words::steps() };
        part(title, "hours", journey.burn_up(&names, width))
    });
    let sections = part(words::sections(), "sections", journey.sections(width));
    let parts: Vec<El> =
        wrong_clock(&journey).into_iter().chain(days).chain(hours.into_iter().flatten()).chain(sections).collect();
    dialog::open(&words::title(), [element("div").class("journey").children(parts)], []);
}

/// Says it if a clock was wrong: what it dated ahead is done, on no day.
fn wrong_clock(journey: &Journey) -> Option<El> {
    (journey.ahead > 0).then(|| paragraph(&words::wrong_clock(journey.ahead)))
}
