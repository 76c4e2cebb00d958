//! The view of the way so far: its days, its hours, its sections, and its trail.

mod shown_picture;
mod words;

use roadmap::{CalendarNames, Journey, Outlook, Picture};

use self::shown_picture::{File, shown_picture};
use crate::browser::lazy::dates;
use crate::browser::{clock, frame, page};
use crate::dom::element::{El, element};
use crate::dom::title::{authored, titled};
use crate::lazy::dialog::{self, heading, paragraph};
use crate::tracker::Tracker;

/// The widest picture, in pixels: a year in one row of weeks.
const WIDEST: i32 = 688;

/// The narrowest picture, in pixels.
const NARROWEST: i32 = 224;

/// The width beside a picture in a narrow window, in pixels.
const AROUND: i32 = 48;

/// Whether there is a journey: somebody else's progress has no days, and nothing leaves other people's pages.
pub fn is_shown(tracker: Tracker) -> bool {
    !frame::is_embedded() && !tracker.is_shared_view()
}

/// Opens the dialog.
pub fn show(tracker: Tracker) {
    if !is_shown(tracker) {
        return;
    }
    let wall = clock::wall();
    let (journey, outlook, plan) =
        tracker.logbook(|logbook| (logbook.journey(wall), Outlook::of(logbook, wall), logbook.plan()));
    let width = (page::width() - AROUND).clamp(NARROWEST, WIDEST).unsigned_abs();
    let lines = dates::calendar_names();
    let mut lines = lines.lines();
    let mut next = || lines.next().unwrap_or_default().to_owned();
    let (months, weekdays) = (std::array::from_fn(|_| next()), std::array::from_fn(|_| next()));
    let names = CalendarNames {
        months: &months,
        weekdays: &weekdays,
        first_weekday: next().parse().unwrap_or(0),
        date: &dates::date,
    };
    let part = |title: String, name: &str, picture: Picture| {
        let card = picture.as_file(&words::title_on(&title, &(names.date)(journey.today)));
        let labels = [words::download_svg(), words::download_png()];
        let spoken = [words::download_svg_of(&title), words::download_png_of(&title)];
        let file = File { card, name: format!("{}-{name}", tracker.roadmap_id()), labels, spoken };
        std::iter::once(heading(&title)).chain(shown_picture(tracker, &title, picture, file))
    };
    let days = part(words::days(), "days", journey.calendar(&names, width));
    let hours = (journey.whole.steps_done > 0 || plan.is_some()).then(|| {
        let title = if journey.has_hours() { words::hours() } else { words::steps() };
        part(title, "hours", journey.burn_up(&names, width, &outlook, plan.as_ref()))
    });
    let sections = part(words::sections(), "sections", journey.sections(width));
    let trail = {
        let (title, picture) = (words::trail(), journey.trail(&names, width));
        let labels = [words::poster_svg(), words::poster_png()];
        let name = format!("{}-trail", tracker.roadmap_id());
        let file = File { card: journey.poster(&names), name, spoken: labels.clone(), labels };
        std::iter::once(heading(&title)).chain(shown_picture(tracker, &title, picture, file))
    };
    let first = wrong_clock(&journey).into_iter().chain(days);
    let parts: Vec<El> = first.chain(hours.into_iter().flatten()).chain(sections).chain(trail).collect();
    let roadmap = tracker.roadmap();
    let of = titled(authored(element("p").class("journey-of"), &roadmap), roadmap.title());
    dialog::open(&words::title(), [element("div").class("journey").child(of).children(parts)], []);
}

/// A sentence if a clock was wrong: what it dated ahead is done, but on no day.
fn wrong_clock(journey: &Journey) -> Option<El> {
    (journey.ahead > 0).then(|| paragraph(&words::wrong_clock(journey.ahead)))
}
