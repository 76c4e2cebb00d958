use roadmap::{Day, Finish, Hours, KeptPace, Logbook, NodeId, Plan, Record, Work, week_start};

use super::words;
use crate::browser::clock;
use crate::browser::lazy::{dates, plan as storage};
use crate::browser::storage::PageStorage;
use crate::tracker::Tracker;

/// From so many days on, a month says when something is well enough.
const FAR: i32 = 60;

/// What is known when a forecast is made.
pub struct Outlook {
    pub today: Day,
    pub work: Work,
    record: Record,
}

impl Outlook {
    /// As it is now.
    pub fn of(logbook: &Logbook<PageStorage>) -> Outlook {
        let wall = clock::wall();
        Outlook { today: logbook.local_day(wall), work: Work::of(logbook), record: Record::of(logbook, wall) }
    }

    /// What was done today.
    pub fn done_today(&self) -> Hours {
        self.record.between(self.today, self.today)
    }

    /// When all will be done by a plan.
    pub fn finish(&self, plan: &Plan) -> Finish {
        self.work.forecast(plan, self.today, self.done_today()).whole
    }

    /// `At 6 h a week you finish in August`. Soon it says the day, as does whoever asks for it.
    pub fn sentence(&self, plan: &Plan, is_exact: bool) -> String {
        let pace = words::pace(plan.pace, self.work.measure);
        match self.finish(plan) {
            Finish::Done => words::nothing_left(),
            Finish::Beyond => words::beyond(&pace),
            Finish::On(day) if is_exact || day.since(self.today) < FAR => words::finish_on(&pace, &date(day)),
            Finish::On(day) => words::finish_in(&pace, &dates::month(day.number())),
        }
    }

    /// `This week: 4 of 6 h. Next: Thursday, SQL primer.` Of a week without a day of the plan, such as the one before
    /// its first, only what is next is said.
    pub fn week(&self, plan: &Plan, next: Option<&str>) -> String {
        let start = week_start(self.today, dates::first_weekday());
        let (whole, done) = (plan.room_of_week(start), self.record.between(start, self.today));
        let week = (whole > Hours::ZERO).then(|| words::this_week(done.done_of(whole), whole, self.work.measure));
        let day = plan.next_day(self.today, self.done_today()).map(|day| self.named(day));
        let next = day.zip(next).map(|(day, step)| words::next(&day, step));
        week.into_iter().chain(next).collect::<Vec<_>>().join(" ")
    }

    /// `In the last four weeks: 3 h a week. At that pace you finish between … and ….` Nothing where there was no pace.
    pub fn kept(&self, plan: Option<&Plan>) -> Option<String> {
        let measure = self.work.measure;
        let kept = self.record.kept_pace(measure, self.today).filter(|kept| kept.mean() > Hours::ZERO)?;
        let daily = Plan::daily(kept.mean(), self.today);
        let finish = |pace| self.finish(&plan.unwrap_or(&daily).at_pace(pace));
        let pace = words::kept(kept.weeks.len(), &words::pace(tenths(kept.mean()), measure));
        Some(match self.meaning(&kept, finish) {
            Some(meaning) => format!("{pace} {meaning}"),
            None => pace,
        })
    }

    fn meaning(&self, kept: &KeptPace, finish: impl Fn(Hours) -> Finish) -> Option<String> {
        match kept.range().map(|(low, high)| (finish(high), finish(low))) {
            Some((Finish::On(early), Finish::On(late))) if early != late => {
                Some(words::kept_between(&date(early), &date(late)))
            }
            Some((Finish::On(early), Finish::Beyond)) => Some(words::kept_from(&date(early))),
            Some((Finish::On(day), _)) => Some(words::kept_on(&date(day))),
            Some(_) => None,
            None => match finish(kept.mean()) {
                Finish::On(day) => Some(words::kept_on(&date(day))),
                Finish::Done | Finish::Beyond => None,
            },
        }
    }

    /// The finish of each section, in words.
    pub fn sections(&self, plan: &Plan) -> Vec<(NodeId, String)> {
        let forecast = self.work.forecast(plan, self.today, self.done_today());
        let said = |finish| match finish {
            Finish::Done => words::section_done(),
            Finish::On(day) => date(day),
            Finish::Beyond => "–".to_owned(),
        };
        forecast.sections.into_iter().map(|(section, finish)| (section, said(finish))).collect()
    }

    /// The pace that takes one to a date.
    pub fn pace_for(&self, plan: &Plan, wish: Day) -> Option<Hours> {
        self.work.pace_for(plan, wish, self.today, self.done_today())
    }

    /// `today`, `Thursday`, or the date of a day that is further away.
    fn named(&self, day: Day) -> String {
        match day.since(self.today) {
            0 => dates::ago(0, "day"),
            1..7 => dates::weekday(day.number(), "long"),
            _ => date(day),
        }
    }
}

/// `22 November 2026`.
pub fn date(day: Day) -> String {
    dates::days(day.number(), day.number())
}

/// A pace as it is said.
fn tenths(pace: Hours) -> Hours {
    pace.done_of(Hours::LIMIT)
}

/// The plan that is kept.
pub fn kept_plan(tracker: Tracker) -> Option<Plan> {
    tracker.logbook(storage::kept)?.plan
}
