//! What lies ahead in the burn-up: a dashed line for the plan, and a hatched band for the pace that was kept, so that
//! neither is known by its colour alone.

use super::amount::Amount;
use super::calendar::CalendarNames;
use super::legend::{Legend, Sample};
use super::scale::Scale;
use super::tally::Journey;
use super::words;
use crate::exchange::card::{Anchor, Font, Ink, Shape, sentence};
use crate::marks::{Date, Day};
use crate::own::plan::Plan;
use crate::plan::{Finish, KeptFinish, Outlook, PaceOutlook};
use crate::tree::Hours;
use crate::tree::quoted::isolated;

/// What lies ahead of a journey, up to the last day of its picture.
pub(super) struct Ahead {
    today: Day,
    done: Hours,
    left: Hours,
    plan: Option<(Day, Course)>,
    pace: Option<Pace>,
    pub(super) last: Day,
}

/// The pace that was kept, going on.
struct Pace {
    weeks: usize,
    finish: KeptFinish,
    early: Course,
    late: Course,
}

/// How much will have been done from now on by the end of each day.
struct Course(Vec<(Day, Hours)>);

/// A day to come, with what will be done by its end, in words: by the plan, and at the pace that was kept.
pub(super) struct DayAhead {
    pub(super) day: Day,
    pub(super) plan: Option<String>,
    pub(super) pace: Option<String>,
}

/// The distance between two lines of the hatching, in pixels.
const HATCH: usize = 4;

/// How a line is drawn.
enum Stroke {
    Plan,
    /// A pace that leaves no range.
    Even,
    /// The edge of a range.
    Edge,
}

impl Ahead {
    /// What is known of the time ahead. `first` is the first day of the picture.
    pub(super) fn of(outlook: &Outlook, plan: Option<&Plan>, first: Day, done: Amount) -> Option<Ahead> {
        let today = outlook.today;
        let plan = plan.and_then(|plan| match outlook.finish(plan) {
            Finish::On(day) => Some((plan, day)),
            Finish::Done | Finish::Beyond => None,
        });
        let kept = outlook.kept(plan.map(|(plan, _)| plan));
        let pace = kept.and_then(|PaceOutlook { pace, finish, plans }| Some((pace.weeks.len(), finish?, plans)));
        let [near, far] = match pace {
            Some((_, KeptFinish::On(day), _)) => [Some(day), Some(day)],
            Some((_, KeptFinish::Between(early, late), _)) => [Some(early), Some(late)],
            Some((_, KeptFinish::From(day), _)) => [Some(day), Some(day.plus(Plan::REACH))],
            None => [None; 2],
        };
        let near = near.max(plan.map(|(_, day)| day))?;
        // If the far end lies more than half as far again, it would leave no room for the rest, so it runs out of the
        // picture.
        let last = far.map_or(near, |far| far.clamp(near, near.plus(near.since(first) / 2)));
        let course = |plan: &Plan| Course(outlook.course(plan, last));
        Some(Ahead {
            today,
            done: done.as_hours(),
            left: outlook.work.left,
            plan: plan.map(|(plan, day)| (day, course(plan))),
            pace: pace.map(|(weeks, finish, [early, late])| Pace {
                weeks,
                finish,
                early: course(&early),
                late: course(&late),
            }),
            last,
        })
    }

    /// The titles of the columns that it adds to the table.
    pub(super) fn columns(&self) -> Vec<String> {
        let plan = self.plan.is_some().then(words::by_plan);
        plan.into_iter().chain(self.pace.is_some().then(words::by_pace)).collect()
    }

    /// What follows, in sentences.
    pub(super) fn sentences(&self, names: &CalendarNames) -> String {
        self.finishes_in_words(names.date).map(|words| format!(" {}", sentence(&words))).collect()
    }

    fn finishes_in_words(&self, date: impl Fn(Day) -> String) -> impl Iterator<Item = String> {
        let plan = self.plan.as_ref().map(|&(day, _)| words::plan_finish(&date(day)));
        let pace = self.pace.as_ref().map(|pace| {
            let days = match pace.finish {
                KeptFinish::On(day) => date(day),
                KeptFinish::Between(early, late) => words::range(&date(early), &date(late)),
                KeptFinish::From(day) => words::or_later(&date(day)),
            };
            words::pace_finish(pace.weeks, &days)
        });
        plan.into_iter().chain(pace)
    }

    /// Some days to come, in order: each week, month or year, and those on which all will be done.
    pub(super) fn days(&self, journey: &Journey) -> Vec<DayAhead> {
        let days = self.last.since(self.today);
        let mut chosen: Vec<Day> = match days {
            ..=91 => (1..=days / 7).map(|week| self.today.plus(7 * week)).collect(),
            _ => {
                let step = if days <= 3 * 366 { 1 } else { 12 };
                let Date { year, month, .. } = self.today.date();
                let first = if step == 1 { month as i32 } else { 12 };
                let months = (first..).step_by(step).map(|month| (year + month / 12, month % 12 + 1));
                let of = |(year, month): (i32, i32)| Day::of_date(Date { year, month: month as u32, day: 1 });
                months.map_while(of).take_while(|&day| day <= self.last).collect()
            }
        };
        chosen.extend(self.finishes().filter(|&day| day > self.today && day <= self.last));
        chosen.sort_unstable();
        chosen.dedup();
        let said = |hours: Hours| {
            let amount = self.done + hours;
            let amount = if journey.has_hours() { Amount::Hours(amount) } else { Amount::steps_of(amount) };
            amount.words(journey)
        };
        let at = |day| {
            let plan = self.plan.as_ref().map(|(_, course)| said(course.by(day)));
            let pace = self.pace.as_ref().map(|pace| {
                let [least, most] = [&pace.late, &pace.early].map(|course| said(course.by(day)));
                if least == most { least } else { words::range(&least, &most) }
            });
            DayAhead { day, plan, pace }
        };
        chosen.into_iter().map(at).collect()
    }

    fn finishes(&self) -> impl Iterator<Item = Day> {
        let pace = self.pace.as_ref().map(|pace| match pace.finish {
            KeptFinish::On(day) | KeptFinish::From(day) => [day; 2],
            KeptFinish::Between(early, late) => [early, late],
        });
        self.plan.iter().map(|&(day, _)| day).chain(pace.into_iter().flatten())
    }

    /// The band, the line, and where today ends.
    pub(super) fn drawn(&self, scale: &Scale) -> Vec<Shape> {
        let mut shapes = Vec::new();
        if let Some(pace) = &self.pace {
            let [early, late] = [&pace.early, &pace.late].map(|course| self.line(course, scale));
            if early == late {
                shapes.push(line(early, Stroke::Even));
            } else {
                shapes.extend(band(early, late));
            }
        }
        if let Some((day, course)) = &self.plan {
            shapes.push(line(self.line(course, scale), Stroke::Plan));
            let x = scale.x(day.plus(1)).min(scale.right - 3) - 3;
            shapes.push(Shape::Rect { x, y: scale.top - 3, width: 7, height: 7, radius: 4, ink: Ink::Ink });
        }
        let (x, y, today) = (scale.x(self.today.plus(1)), scale.top - 8, words::today());
        shapes.push(Shape::Rect { x, y, width: 1, height: scale.bottom - y, radius: 0, ink: Ink::Soft });
        let half = Font::SMALL.width(&today) / 2;
        let (x, anchor) = match x {
            x if x < scale.left + half => (scale.left, Anchor::Start),
            x if x + half > scale.right => (scale.right, Anchor::End),
            x => (x, Anchor::Middle),
        };
        shapes.push(Font::SMALL.text(x, y - 3, anchor, Ink::Soft, isolated(&today)));
        shapes
    }

    /// The line of a course, from the end of today on. It slopes between days less than a week apart, and is level over
    /// longer rests.
    fn line(&self, course: &Course, scale: &Scale) -> Vec<[i32; 2]> {
        const WEEK: i32 = 7;
        let point = |day, done| [scale.fine_x(day), scale.fine_y(self.done + done)].map(|tenths| tenths as i32);
        let (mut before, mut done) = (self.today, Hours::ZERO);
        let is_today = course.0.first().is_some_and(|&(day, _)| day == self.today);
        let mut points = vec![point(self.today.plus(i32::from(!is_today)), done)];
        for &(day, total) in &course.0 {
            if day.since(before) > WEEK {
                points.push(point(day, done));
            }
            let next = point(day.plus(1), total);
            // A century has more days than pixels.
            if points.last().is_some_and(|&[x, _]| x + 5 < next[0]) || total == self.left {
                points.push(next);
            }
            (before, done) = (day, total);
        }
        if done < self.left {
            points.push(point(self.last.plus(1), done));
        }
        points
    }

    /// Draws a sample of each part with its name. Returns how high they are.
    pub(super) fn legend(&self, names: &CalendarNames, shapes: &mut Vec<Shape>, top: u32, width: u32) -> u32 {
        let (length, bar) = (Legend::SMALL.sample(), Legend::SMALL.bar());
        let done = |x, y| vec![Shape::Rect { x, y, width: length, height: bar, radius: 0, ink: Ink::Accent }];
        let level = |x: u32, y: u32| vec![[10 * x as i32, 10 * y as i32], [10 * (x + length) as i32, 10 * y as i32]];
        let plan = |x, y| vec![line(level(x, y + bar / 2), Stroke::Plan)];
        let even = |x, y| vec![line(level(x, y + bar / 2), Stroke::Even)];
        let uneven = |x, y| band(level(x, y), level(x, y + bar));
        let is_even = matches!(self.pace, Some(Pace { finish: KeptFinish::On(_), .. }));
        // No line ends within a date.
        let mut names = self.finishes_in_words(|day| (names.date)(day).replace(' ', "\u{a0}"));
        let mut samples: Vec<Sample> = vec![(&done, words::done())];
        samples.extend(self.plan.iter().filter_map(|_| Some((&plan as _, names.next()?))));
        samples.extend(names.map(|name| (if is_even { &even as _ } else { &uneven as _ }, name)));
        Legend::SMALL.draw(shapes, [0, top], width, &samples)
    }
}

impl Course {
    fn by(&self, day: Day) -> Hours {
        let after = self.0.partition_point(|&(other, _)| other <= day);
        after.checked_sub(1).map_or(Hours::ZERO, |at| self.0[at].1)
    }
}

fn line(points: Vec<[i32; 2]>, stroke: Stroke) -> Shape {
    let (width, dash, ink) = match stroke {
        Stroke::Plan => (20, Some([7, 4]), Ink::Ink),
        Stroke::Even => (20, Some([2, 3]), Ink::Soft),
        Stroke::Edge => (10, None, Ink::Soft),
    };
    Shape::Line { points, width, dash, ink }
}

/// The area between two lines, up to where the second one ends.
fn band(upper: Vec<[i32; 2]>, lower: Vec<[i32; 2]>) -> Vec<Shape> {
    let [first, last] = [lower.first(), lower.last()].map(|point| point.map_or(0, |&[x, _]| x / 10));
    let hatch = |x: i32| {
        let [y, end] = [&upper, &lower].map(|points| height_at(points, 10 * x) / 10);
        let (x, y, height) = (x as u32, y as u32, (end - y).max(0) as u32);
        (height > 0).then_some(Shape::Rect { x, y, width: 1, height, radius: 0, ink: Ink::Soft })
    };
    let hatches: Vec<Shape> = (first..last).step_by(HATCH).filter_map(hatch).collect();
    hatches.into_iter().chain([upper, lower].map(|points| line(points, Stroke::Edge))).collect()
}

/// How high a line is at a place; it goes on level.
fn height_at(points: &[[i32; 2]], at: i32) -> i32 {
    let next = points.partition_point(|&[x, _]| x <= at);
    match (next.checked_sub(1).and_then(|before| points.get(before)), points.get(next)) {
        (Some(&[x, y]), Some(&[end, height])) => y + (height - y) * (at - x) / (end - x).max(1),
        (Some(&[_, y]), None) | (None, Some(&[_, y])) => y,
        (None, None) => 0,
    }
}
