use super::work::Measure;
use crate::logbook::{Logbook, storage::Storage};
use crate::marks::{Day, Mark};
use crate::tree::{Hours, NodeId};

/// What was done on which day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record(Vec<(Day, Hours)>);

/// The pace that was kept in the last weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPace {
    /// What was done in each of the last weeks, of seven days each, the latest first: one to four of them.
    pub weeks: Vec<Hours>,
}

impl Record {
    /// The record of all steps that are done now. A mark whose day is not known is left out. `wall` is in milliseconds
    /// since 1970.
    pub fn of<S: Storage>(logbook: &Logbook<S>, wall: u64) -> Record {
        let (measure, roadmap) = (Measure::of(logbook), logbook.roadmap());
        let done = roadmap.steps(NodeId::ROOT).filter_map(|step| {
            let entry = logbook.register().progress().entry(step).filter(|entry| entry.mark == Mark::Done)?;
            let day = logbook.register().clock().past_day_of(entry.at, wall)?;
            Some((day, measure.size(logbook.completion(step))))
        });
        Record(done.collect())
    }

    /// A record of these days and hours, in any order.
    pub fn of_days(days: impl IntoIterator<Item = (Day, Hours)>) -> Record {
        Record(days.into_iter().collect())
    }

    /// What was done from one day to another.
    pub fn between(&self, first: Day, last: Day) -> Hours {
        self.within(first, last).map(|(_, hours)| hours).sum()
    }

    /// The pace of the last four weeks up to `today`, or of as many whole weeks as there have been since the first
    /// mark. None in the first week.
    pub fn kept_pace(&self, measure: Measure, today: Day) -> Option<KeptPace> {
        let first = self.within(Day::new(i32::MIN), today).map(|(day, _)| day).min()?;
        let count = ((today.since(first) + 1) / 7).min(KeptPace::WEEKS);
        let week = |at| (0..7).map(|days| self.counted(measure, today.plus(-7 * at - days))).sum();
        (count > 0).then(|| KeptPace { weeks: (0..count).map(week).collect() })
    }

    /// What was done on a day. At most 16 hours count, those of a waking day: the rest was known before, or done
    /// earlier.
    fn counted(&self, measure: Measure, day: Day) -> Hours {
        const AWAKE: Hours = Hours::whole(16);
        let done = self.between(day, day);
        if measure == Measure::Hours { done.min(AWAKE) } else { done }
    }

    fn within(&self, first: Day, last: Day) -> impl Iterator<Item = (Day, Hours)> {
        self.0.iter().copied().filter(move |(day, _)| (first..=last).contains(day))
    }
}

impl KeptPace {
    const WEEKS: i32 = 4;

    /// The mean of the weeks.
    pub fn mean(&self) -> Hours {
        mean(self.weeks.iter().copied().sum(), self.weeks.len())
    }

    /// The mean without the best week, and the mean without the weakest one, if they differ by more than a fifth of the
    /// mean: so uneven a pace may go on either way.
    pub fn range(&self) -> Option<(Hours, Hours)> {
        let (weakest, best) = (*self.weeks.iter().min()?, *self.weeks.iter().max()?);
        let (whole, others) = (self.weeks.iter().copied().sum::<Hours>(), self.weeks.len() - 1);
        if others == 0 {
            return None;
        }
        let (low, high) = (mean(whole.less(best), others), mean(whole.less(weakest), others));
        (high.less(low).seconds() * 5 > self.mean().seconds()).then_some((low, high))
    }
}

fn mean(sum: Hours, count: usize) -> Hours {
    Hours::of_seconds(sum.seconds() / count as u64).unwrap_or(Hours::LIMIT)
}
