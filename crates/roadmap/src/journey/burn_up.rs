//! The hours of a journey as they came together, and as they will.

use super::ahead::{Ahead, DayAhead};
use super::amount::Amount;
use super::calendar::CalendarNames;
use super::picture::{Picture, Value};
use super::scale::Scale;
use super::tally::Journey;
use super::words;
use crate::exchange::card::{Anchor, Card, Font, Ink, Shape};
use crate::marks::Day;
use crate::own::plan::Plan;
use crate::plan::Outlook;
use crate::tree::quoted::isolated;

/// The height that stands for the whole, in pixels.
const HEIGHT: u32 = 160;

/// The room above the whole, in pixels: half a line, or a line with the name of today.
const TOP: u32 = 8;
const TOP_WITH_TODAY: u32 = 24;

/// The room below the days for their names, in pixels.
const FOOT: u32 = 24;

/// What is done up to the end of a day.
struct DayTotal {
    day: Day,
    /// What was done on this day.
    added: Amount,
    /// What was done up to its end.
    total: Amount,
}

impl Journey {
    /// What was done altogether by the end of each day, from the first day to today, beside the whole, in a picture of
    /// this width; then what will be by a plan, and at the pace that was kept. What was done on no day that is known is
    /// there from the beginning.
    pub fn burn_up(&self, names: &CalendarNames, width: u32, outlook: &Outlook, plan: Option<&Plan>) -> Picture {
        let has_hours = self.has_hours();
        let [whole, done] = if has_hours {
            [self.whole.hours, self.whole.hours_done].map(Amount::Hours)
        } else {
            [self.whole.steps, self.whole.steps_done].map(Amount::Steps)
        };
        let steps = self.steps_up(has_hours);
        let date = |day| (names.date)(day);
        let today = self.today;
        let first = steps.first().map_or(today, |step| step.day);
        let ahead = Ahead::of(outlook, plan, first, done);
        let last = ahead.as_ref().map_or(today, |ahead| ahead.last);
        let top = if ahead.is_some() { TOP_WITH_TODAY } else { TOP };
        let bottom = top + HEIGHT;

        let labels = [whole.words(self), words::number(0)];
        let left = 8 + labels.iter().map(|label| Font::SMALL.width(label)).max().unwrap_or(0);
        let mut shapes = Vec::new();
        for (label, y) in labels.into_iter().zip([top, bottom]) {
            shapes.push(Font::SMALL.text(left - 8, y + 4, Anchor::End, Ink::Soft, isolated(&label)));
            shapes.push(Shape::Rect { x: left, y, width: width - left, height: 1, radius: 0, ink: Ink::Line });
        }
        let scale = Scale { left, right: width, top, bottom, first, last, whole: whole.as_hours() };
        let now = scale.x(today.plus(1));
        let (mut values, mut rows) = (Vec::new(), Vec::new());
        for (at, step) in steps.iter().enumerate() {
            let until = steps.get(at + 1).map_or(now, |next| scale.x(next.day));
            let (x, y) = (scale.x(step.day), scale.y(step.total.as_hours()));
            if y < bottom {
                // What comes later stands in front, so there are no seams.
                let width = (now - x).max(1);
                shapes.push(Shape::Rect { x, y, width, height: bottom - y, radius: 0, ink: Ink::Accent });
            }
            let words = match (step.added, step.total) {
                (Amount::Hours(added), Amount::Hours(total)) => {
                    words::hours_by(&date(step.day), self.read(added), self.read(total))
                }
                (added, total) => words::steps_by(&date(step.day), added.units() as u32, total.units() as u32),
            };
            values.push(Value::at(x, top, until.saturating_sub(x).max(1), HEIGHT, words));
            rows.push(vec![date(step.day), step.added.words(self), step.total.words(self)]);
        }
        let start = values.len().saturating_sub(1);

        let baseline = bottom + FOOT - 6;
        shapes.push(Font::SMALL.text(left, baseline, Anchor::Start, Ink::Soft, isolated(&date(first))));
        let end = date(last);
        if last > first && left + Font::SMALL.width(&date(first)) + Font::SMALL.width(&end) + 12 <= width {
            shapes.push(Font::SMALL.text(width, baseline, Anchor::End, Ink::Soft, isolated(&end)));
        }
        let mut summary = match (done, whole) {
            (Amount::Hours(done), Amount::Hours(whole)) => words::hours_so_far(done.done_of(whole), whole),
            (done, whole) => words::steps_so_far(done.units() as u32, whole.units() as u32),
        };
        if let Some(last) = self.days.iter().rev().find(|day| day.tally.done > 0) {
            summary += &format!(" {}", words::last_on(&date(last.day)));
        }
        let (mut description, mut height) = (summary.clone(), bottom + FOOT);
        let mut columns = words::columns_of_burn_up(has_hours);
        if let Some(ahead) = ahead {
            let none = || "–".to_owned();
            let more = ahead.columns();
            rows.iter_mut().for_each(|row| row.extend(more.iter().map(|_| none())));
            columns.extend(more);
            let mut x = now;
            for DayAhead { day, plan, pace } in ahead.days(self) {
                let end = scale.x(day.plus(1));
                let date = date(day);
                let words = match (&plan, &pace) {
                    (Some(plan), Some(pace)) => words::ahead_by_both(&date, plan, pace),
                    (Some(plan), None) => words::ahead_by_plan(&date, plan),
                    (None, pace) => words::ahead_by_pace(&date, pace.as_deref().unwrap_or_default()),
                };
                values.push(Value::at(x, top, (end - x).max(1), HEIGHT, words));
                rows.push([date, none(), none()].into_iter().chain(plan).chain(pace).collect());
                x = end;
            }
            shapes.extend(ahead.drawn(&scale));
            description += &ahead.sentences(names);
            height += 4;
            height += ahead.legend(names, &mut shapes, height, width);
        }
        rows.reverse();
        let card = Card { width, height, title: self.title.clone(), description, summary, shapes };
        Picture { card, values, start, across: 1, columns, rows }
    }

    /// The days on which something was done. Where none is known, today has all.
    fn steps_up(&self, has_hours: bool) -> Vec<DayTotal> {
        let amount = |hours, steps| if has_hours { Amount::Hours(hours) } else { Amount::Steps(steps) };
        let (mut hours, mut done) = (self.undated.hours, self.undated.done);
        let is_dated = self.days.iter().any(|day| day.tally.done > 0);
        let undated = amount(hours, done);
        let alone = (done > 0 && !is_dated).then_some(DayTotal { day: self.today, added: undated, total: undated });
        let of_day = self.days.iter().filter(|day| day.tally.done > 0).map(|day| {
            hours += day.tally.hours;
            done += day.tally.done;
            DayTotal { day: day.day, added: amount(day.tally.hours, day.tally.done), total: amount(hours, done) }
        });
        alone.into_iter().chain(of_day).collect()
    }
}
