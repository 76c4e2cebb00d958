use super::work::{Measure, Work};
use crate::marks::Day;
use crate::own::plan::Plan;
use crate::tree::{Hours, NodeId};

/// When something will be finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    /// Nothing is left of it.
    Done,
    /// On this day.
    On(Day),
    /// Not within a hundred years.
    Beyond,
}

/// When a roadmap and each of its sections will be finished, one section after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The roadmap.
    pub whole: Finish,
    /// Its sections, in their order.
    pub sections: Vec<(NodeId, Finish)>,
}

/// The paces that are suggested are multiples of this.
const TENTH: u64 = 360;

impl Work {
    /// When it will be finished by a plan. `done_today` is what was done today already.
    pub fn forecast(&self, plan: &Plan, today: Day, done_today: Hours) -> Forecast {
        let mut rooms = plan.rooms(today, done_today);
        let mut last = rooms.next();
        // What the days have room for, up to the last one that was looked at, and what is to be done by then.
        let mut room = last.map_or(Hours::ZERO, |(_, room)| room);
        let mut need = Hours::ZERO;
        let mut finish = |left: Option<Hours>| {
            let Some(left) = left else { return Finish::Done };
            need += left;
            while room < need && last.is_some() {
                last = rooms.next();
                room += last.map_or(Hours::ZERO, |(_, room)| room);
            }
            last.map_or(Finish::Beyond, |(day, _)| Finish::On(day))
        };
        let sections: Vec<_> = self.sections.iter().map(|&(section, left)| (section, finish(left))).collect();
        let whole = sections.iter().rev().map(|&(_, finish)| finish).find(|&finish| finish != Finish::Done);
        Forecast { whole: whole.unwrap_or(Finish::Done), sections }
    }

    /// The smallest pace, in tenths of an hour or in whole steps a week, with which it is finished by the plan's days
    /// on `wish`. None where that would be more than all hours of a week, and where nothing is left to do.
    pub fn pace_for(&self, plan: &Plan, wish: Day, today: Day, done_today: Hours) -> Option<Hours> {
        let (unit, most) = match self.measure {
            Measure::Hours => (TENTH, Hours::whole(7 * 24)),
            Measure::Steps => (Hours::whole(1).seconds(), Hours::LIMIT),
        };
        let pace = |units| Hours::of_seconds(units * unit).unwrap_or(Hours::LIMIT);
        let is_enough = |units| {
            let plan = plan.at_pace(pace(units));
            let mut rooms = plan.rooms(today, done_today).take_while(|&(day, _)| day <= wish).peekable();
            rooms.peek().is_some() && rooms.map(|(_, room)| room).sum::<Hours>() >= self.left
        };
        let (mut too_little, mut enough) = (0, most.seconds() / unit);
        if self.is_done() || !is_enough(enough) {
            return None;
        }
        // If a pace is enough, every greater one is.
        while enough - too_little > 1 {
            let middle = too_little + (enough - too_little) / 2;
            if is_enough(middle) { enough = middle } else { too_little = middle }
        }
        Some(pace(enough))
    }
}
