use super::forecast::Finish;
use super::record::{KeptPace, Record};
use super::work::Work;
use crate::logbook::{Logbook, storage::Storage};
use crate::marks::Day;
use crate::own::plan::{Plan, week_start};
use crate::tree::Hours;

/// What a forecast starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The day on which it is made.
    pub today: Day,
    /// What is left.
    pub work: Work,
    /// What was done so far.
    pub record: Record,
}

/// What follows from the pace of the last weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaceOutlook {
    /// The pace.
    pub pace: KeptPace,
    /// When it ends, if that is within a hundred years.
    pub finish: Option<KeptFinish>,
    /// The plans at the best pace and at the weakest; both are the same where the past was even.
    pub(crate) plans: [Plan; 2],
}

/// When the learner will be done at the pace of the last weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptFinish {
    /// On this day.
    On(Day),
    /// As the past was uneven, from the first of these days to the last.
    Between(Day, Day),
    /// On this day or later: weeks in which nothing is done have no end.
    From(Day),
}

/// How far the learner is in a week of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// What was done in it so far, as it is read.
    pub done: Hours,
    /// What the plan has room for in the whole week.
    pub planned: Hours,
}

impl Week {
    /// How much more was done than planned, as it is read; nothing where it was not more.
    pub fn more_than_planned(&self) -> Option<Hours> {
        (self.done > self.planned).then(|| (self.done - self.planned).to_tenth())
    }
}

impl PaceOutlook {
    /// The pace as it is read: to a tenth of an hour.
    pub fn read_pace(&self) -> Hours {
        self.pace.mean().to_tenth()
    }
}

impl Outlook {
    /// The outlook of now; `wall` is in milliseconds since 1970.
    pub fn of<S: Storage>(logbook: &Logbook<S>, wall: u64) -> Outlook {
        Outlook { today: logbook.local_day(wall), work: Work::of(logbook), record: Record::of(logbook, wall) }
    }

    /// What was done today.
    pub fn done_today(&self) -> Hours {
        self.record.between(self.today, self.today)
    }

    /// How far the learner is in this week; `first_weekday` is the day on which weeks begin, 0 for Monday. Nothing in a
    /// week without a day of the plan, such as the one before its first.
    pub fn week(&self, plan: &Plan, first_weekday: u32) -> Option<Week> {
        let start = week_start(self.today, first_weekday);
        let planned = plan.room_of_week(start);
        let done = self.record.between(start, self.today).done_of(planned);
        (planned > Hours::ZERO).then_some(Week { done, planned })
    }

    /// The next day of a plan on which there is something to do.
    pub fn next_day(&self, plan: &Plan) -> Option<Day> {
        plan.next_day(self.today, self.done_today())
    }

    /// When all will be done by a plan.
    pub fn finish(&self, plan: &Plan) -> Finish {
        self.work.forecast(plan, self.today, self.done_today()).whole
    }

    /// What follows if the learner goes on as in the last weeks, on the days of a plan, or daily where there is none.
    /// Nothing where there was no pace.
    pub fn kept(&self, plan: Option<&Plan>) -> Option<PaceOutlook> {
        let pace = self.record.kept_pace(self.work.measure, self.today).filter(|kept| kept.mean() > Hours::ZERO)?;
        let at = |hours| plan.map_or_else(|| Plan::daily(hours, self.today), |plan| plan.at_pace(hours));
        let (low, high) = pace.range().unwrap_or((pace.mean(), pace.mean()));
        let plans = [at(high), at(low)];
        let finish = match (self.finish(&plans[0]), self.finish(&plans[1])) {
            (Finish::On(early), Finish::On(late)) if early != late => Some(KeptFinish::Between(early, late)),
            (Finish::On(early), Finish::Beyond) => Some(KeptFinish::From(early)),
            (Finish::On(day), _) => Some(KeptFinish::On(day)),
            _ => None,
        };
        Some(PaceOutlook { pace, finish, plans })
    }

    /// How much will have been done from now on by the end of each day of a plan, up to the one on which nothing is
    /// left, but no further than `last`.
    pub(crate) fn course(&self, plan: &Plan, last: Day) -> Vec<(Day, Hours)> {
        let (mut done, mut course) = (Hours::ZERO, Vec::new());
        for (day, room) in plan.rooms(self.today, self.done_today()).take_while(|&(day, _)| day <= last) {
            done = (done + room).min(self.work.left);
            course.push((day, done));
            if done == self.work.left {
                break;
            }
        }
        course
    }
}
