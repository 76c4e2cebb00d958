//! The days of a journey, week by week.

use super::picture::{Picture, Value};
use super::tally::{Journey, Tally};
use super::words;
use crate::exchange::card::{Anchor, Card, Font, Ink, Shape};
use crate::marks::Day;
use crate::own::plan::week_start;

/// What a calendar is called where the learner is.
pub struct CalendarNames<'a> {
    /// The months, shortened, from January.
    pub months: &'a [String; 12],
    /// The days of the week, shortened, from Monday.
    pub weekdays: &'a [String; 7],
    /// The day with which weeks begin: 0 is Monday.
    pub first_weekday: u32,
    /// A date in full.
    pub date: &'a dyn Fn(Day) -> String,
}

/// The width of a day and the gap behind it, in pixels.
const PITCH: u32 = 12;
const CELL: u32 = 10;

/// The room above the weeks for the names of months, in pixels.
const TOP: u32 = 18;

/// The gap between two rows of weeks, in pixels.
const GAP: u32 = 14;

/// The first week in a row of weeks names its month if it begins by this day of it: later there is no room before the
/// name of the next month.
const WEEK_OF_NAME: u32 = 8;

/// The fewest days before today that are shown.
const YEAR: i32 = 364;

impl Journey {
    /// Each day from the first on which something was done, and of the last year at least, in a picture of this width.
    /// The more was done on a day, the larger is its stone.
    pub fn calendar(&self, names: &CalendarNames, width: u32) -> Picture {
        let first = self.days.first().map_or(self.today, |tally| tally.day).min(self.today.plus(-YEAR));
        let start = first.plus(-days_into_week(first, names));
        let left = 6 + names.weekdays.iter().map(|name| Font::SMALL.width(name)).max().unwrap_or(0);
        let across = (width.saturating_sub(left) / PITCH).max(1);
        let height_of_band = TOP + 7 * PITCH + GAP;
        let most = self.days.iter().map(|tally| tally.tally.steps()).max().unwrap_or(0);

        let (mut shapes, mut values) = (Vec::new(), Vec::new());
        let count = u32::try_from(self.today.since(start)).unwrap_or(0) + 1;
        let weeks = count.div_ceil(7);
        for band in 0..weeks.div_ceil(across) {
            let top = band * height_of_band;
            for (row, name) in (0..7).zip(in_order(names)).step_by(2) {
                let baseline = top + TOP + row * PITCH + CELL - 1;
                shapes.push(Font::SMALL.text(0, baseline, Anchor::Start, Ink::Soft, name.clone()));
            }
        }
        // From here on a row has room for the name of a month.
        let mut free = (0, 0);
        for at in 0..count {
            let (week, row) = (at / 7, at % 7);
            let (band, column) = (week / across, week % across);
            let (x, y) = (left + column * PITCH, band * height_of_band + TOP + row * PITCH);
            let day = start.plus(at as i32);
            let date = day.date();
            // A month is named above the week in which it begins, and January is the year.
            if date.day == 1 || (row == 0 && column == 0 && date.day <= WEEK_OF_NAME) {
                let name = if date.month == 1 { date.year.to_string() } else { month(names, date.month) };
                let end = x + Font::SMALL.width(&name);
                if end <= width && (band, x) >= free {
                    free = (band, end + 4);
                    let baseline = band * height_of_band + TOP - 6;
                    shapes.push(Font::SMALL.text(x, baseline, Anchor::Start, Ink::Soft, name));
                }
            }
            let tally = self.on(day);
            shapes.push(Shape::Rect { x, y, width: CELL, height: CELL, radius: 2, ink: Ink::Line });
            if tally.steps() > 0 {
                let size = 4 + 2 * level(tally.steps(), most);
                let inset = (CELL - size) / 2;
                let (x, y) = (x + inset, y + inset);
                shapes.push(Shape::Rect { x, y, width: size, height: size, radius: size / 3, ink: Ink::Accent });
            }
            let words = self.of_day(&(names.date)(day), tally);
            values.push(Value::at(x - 1, y - 1, PITCH, PITCH, words));
        }
        let height = weeks.div_ceil(across) * height_of_band - GAP;
        let summary = self.about_days(names);
        let description = summary.clone();
        let card = Card { width, height, title: self.title.clone(), description, summary, shapes };
        let rows = self.days.iter().rev().map(|day| {
            let Tally { done, hours, begun } = day.tally;
            vec![(names.date)(day.day), words::number(done), words::hours(self.read(hours)), words::number(begun)]
        });
        let start = values.len().saturating_sub(1);
        Picture { card, values, start, across: 7, columns: words::columns_of_days(), rows: rows.collect() }
    }

    /// `There are stones on 6 days, the first on 31 December 2025. The longest run is 2 days.`
    fn about_days(&self, names: &CalendarNames) -> String {
        let Some(first) = self.days.first() else { return words::no_days() };
        let runs = self.runs();
        let days = words::days(self.days.len(), &(names.date)(first.day));
        match runs.current {
            0 | 1 => format!("{days} {}", words::longest_run(runs.longest)),
            current if current == runs.longest => format!("{days} {}", words::current_and_longest_run(current)),
            current => format!("{days} {} {}", words::current_run(current), words::longest_run(runs.longest)),
        }
    }

    fn of_day(&self, date: &str, tally: Tally) -> String {
        match tally {
            Tally { done: 0, begun: 0, .. } => words::nothing_on(date),
            Tally { done: 0, begun, .. } => words::begun_on(date, begun),
            Tally { done, hours, .. } => words::done_on(date, done, self.read(hours)),
        }
    }
}

/// From 0 to 3: how large the stone of a day is beside that of the day with most.
fn level(steps: u32, most: u32) -> u32 {
    (steps * 4).div_ceil(most.max(1)).clamp(1, 4) - 1
}

fn days_into_week(day: Day, names: &CalendarNames) -> i32 {
    day.since(week_start(day, names.first_weekday))
}

fn in_order<'a>(names: &'a CalendarNames) -> impl Iterator<Item = &'a String> {
    (0..7).map(|at| &names.weekdays[((names.first_weekday + at) % 7) as usize])
}

fn month(names: &CalendarNames, month: u32) -> String {
    names.months[(month - 1) as usize].clone()
}
