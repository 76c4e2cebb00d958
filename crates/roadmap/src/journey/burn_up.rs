//! The hours of a journey as they came together.

use super::amount::Amount;
use super::calendar::CalendarNames;
use super::picture::{Picture, Value};
use super::tally::Journey;
use super::words;
use crate::exchange::card::{Anchor, Card, Font, Ink, Shape};
use crate::marks::Day;
use crate::tree::quoted::isolated;

/// The height of the whole.
const HEIGHT: u32 = 160;

/// Above the whole, half a line.
const TOP: u32 = 8;

/// Below the days, for their names.
const FOOT: u32 = 24;

/// What is done up to the end of a day.
struct Step {
    day: Day,
    /// On this day.
    added: Amount,
    /// Up to its end.
    total: Amount,
}

impl Journey {
    /// What was done altogether by the end of each day, from the first day to today, beside the whole, in a picture of this
    /// width. What was done on no day that is known is there from the beginning.
    pub fn burn_up(&self, names: &CalendarNames, width: u32) -> Picture {
        let has_hours = self.whole.has_hours();
        let whole = if has_hours { Amount::Hours(self.whole.hours) } else { Amount::Steps(self.whole.steps) };
        let steps = self.steps_up(has_hours);
        let done = if has_hours { Amount::Hours(self.whole.hours_done) } else { Amount::Steps(self.whole.steps_done) };
        let date = |day| (names.date)(day);

        let labels = [whole.words(self), words::number(0)];
        let left = 8 + labels.iter().map(|label| Font::SMALL.width(label)).max().unwrap_or(0);
        let (right, bottom) = (width, TOP + HEIGHT);
        let mut shapes = Vec::new();
        for (label, y) in labels.into_iter().zip([TOP, bottom]) {
            shapes.push(Font::SMALL.text(left - 8, y + 4, Anchor::End, Ink::Soft, isolated(&label)));
            shapes.push(Shape::Rect { x: left, y, width: right - left, height: 1, radius: 0, ink: Ink::Line });
        }

        let first = steps.first().map_or(self.today, |step| step.day);
        let days = u64::try_from(self.today.since(first)).unwrap_or(0) + 1;
        let x_of = |day: Day| {
            let passed = u64::try_from(day.since(first)).unwrap_or(0).min(days);
            left + (u64::from(right - left) * passed / days) as u32
        };
        let mut values = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let until = steps.get(at + 1).map_or(right, |next| x_of(next.day));
            let x = x_of(step.day);
            let span = until.saturating_sub(x).max(1);
            let height = (u64::from(HEIGHT) * step.total.units()).div_ceil(whole.units().max(1)).min(u64::from(HEIGHT));
            let (y, height) = (bottom - height as u32, height as u32);
            if height > 0 {
                // What comes later stands in front, so there are no seams.
                shapes.push(Shape::Rect { x, y, width: right - x, height, radius: 0, ink: Ink::Accent });
            }
            let words = match (step.added, step.total) {
                (Amount::Hours(added), Amount::Hours(total)) => {
                    words::hours_by(&date(step.day), self.read(added), self.read(total))
                }
                (added, total) => words::steps_by(&date(step.day), added.units() as u32, total.units() as u32),
            };
            values.push(Value { x, y: TOP, width: span, height: HEIGHT, words });
        }
        let baseline = bottom + FOOT - 6;
        shapes.push(Font::SMALL.text(left, baseline, Anchor::Start, Ink::Soft, isolated(&date(first))));
        let today = date(self.today);
        if self.today > first && left + Font::SMALL.width(&date(first)) + Font::SMALL.width(&today) + 12 <= right {
            shapes.push(Font::SMALL.text(right, baseline, Anchor::End, Ink::Soft, isolated(&today)));
        }

        let mut summary = match (done, whole) {
            (Amount::Hours(done), Amount::Hours(whole)) => words::hours_so_far(done.done_of(whole), whole),
            (done, whole) => words::steps_so_far(done.units() as u32, whole.units() as u32),
        };
        if let Some(last) = self.days.iter().rev().find(|day| day.tally.done > 0) {
            summary += &format!(" {}", words::last_on(&date(last.day)));
        }
        let description = summary.clone();
        let card = Card { width, height: bottom + FOOT, title: self.title.clone(), description, summary, shapes };
        let rows = steps.iter().rev().map(|step| vec![date(step.day), step.added.words(self), step.total.words(self)]);
        Picture { card, values, across: 1, columns: words::columns_of_burn_up(has_hours), rows: rows.collect() }
    }

    /// The days on which something was done. Where none is known, today has all.
    fn steps_up(&self, has_hours: bool) -> Vec<Step> {
        let amount = |hours, steps| if has_hours { Amount::Hours(hours) } else { Amount::Steps(steps) };
        let (mut hours, mut done) = (self.undated.hours, self.undated.done);
        let is_dated = self.days.iter().any(|day| day.tally.done > 0);
        let undated = amount(hours, done);
        let alone = (done > 0 && !is_dated).then_some(Step { day: self.today, added: undated, total: undated });
        let of_day = self.days.iter().filter(|day| day.tally.done > 0).map(|day| {
            hours += day.tally.hours;
            done += day.tally.done;
            Step { day: day.day, added: amount(day.tally.hours, day.tally.done), total: amount(hours, done) }
        });
        alone.into_iter().chain(of_day).collect()
    }
}
