use roadmap::{Day, Finish, KeptFinish, Logbook, NodeId, Outlook, Plan};

use super::words;
use crate::browser::clock;
use crate::browser::lazy::dates;
use crate::browser::storage::PageStorage;
use crate::tracker::Tracker;

/// From this many days on, naming the month is exact enough.
const FAR: i32 = 60;

/// The outlook as of now.
pub fn now(logbook: &Logbook<PageStorage>) -> Outlook {
    Outlook::of(logbook, clock::wall())
}

/// `At 6 h a week you finish in August`. It names the day if that is near, or if `is_exact`.
pub fn sentence(outlook: &Outlook, plan: &Plan, is_exact: bool) -> String {
    let pace = words::pace(plan.pace, outlook.work.measure);
    match outlook.finish(plan) {
        Finish::Done => words::nothing_left(),
        Finish::Beyond => words::beyond(&pace),
        Finish::On(day) if is_exact || day.since(outlook.today) < FAR => words::finish_on(&pace, &dates::date(day)),
        Finish::On(day) => words::finish_in(&pace, &dates::month(day.number())),
    }
}

/// `This week: 4 of 6 h. Next: Thursday, SQL primer.` In a week without a day of the plan, such as the one before its
/// first, it says only what is next.
pub fn week(outlook: &Outlook, plan: &Plan, next: Option<&str>) -> String {
    let measure = outlook.work.measure;
    let week = outlook.week(plan, dates::first_weekday());
    let week = week.map(|week| match week.more_than_planned() {
        None => words::this_week(week.done, week.planned, measure),
        Some(more) => words::more_this_week(week.done, more, measure),
    });
    let day = outlook.next_day(plan).map(|day| named(day, outlook.today));
    let next = day.zip(next).map(|(day, step)| words::next(&day, step));
    week.into_iter().chain(next).collect::<Vec<_>>().join(" ")
}

/// `In the last four weeks: 3 h a week. At that pace you finish between … and ….` Nothing where there was no pace.
pub fn kept(outlook: &Outlook, plan: &Plan) -> Option<String> {
    let kept = outlook.kept(Some(plan))?;
    let pace = words::pace(kept.read_pace(), outlook.work.measure);
    let pace = words::kept(kept.pace.weeks.len(), &pace);
    let meaning = match kept.finish {
        None => return Some(pace),
        Some(KeptFinish::On(day)) => words::kept_on(&dates::date(day)),
        Some(KeptFinish::Between(early, late)) => words::kept_between(&dates::date(early), &dates::date(late)),
        Some(KeptFinish::From(early)) => words::kept_from(&dates::date(early)),
    };
    Some(format!("{pace} {meaning}"))
}

/// The finish of each section, in words.
pub fn sections(outlook: &Outlook, plan: &Plan) -> Vec<(NodeId, String)> {
    let forecast = outlook.work.forecast(plan, outlook.today, outlook.done_today());
    let said = |finish| match finish {
        Finish::Done => words::section_done(),
        Finish::On(day) => dates::date(day),
        Finish::Beyond => "–".to_owned(),
    };
    forecast.sections.into_iter().map(|(section, finish)| (section, said(finish))).collect()
}

/// `today`, `Thursday`, or the date of a day that is further away.
fn named(day: Day, today: Day) -> String {
    match day.since(today) {
        0 => dates::ago(0, "day"),
        1..7 => dates::weekday(day.number(), "long"),
        _ => dates::date(day),
    }
}

/// The plan that is kept.
pub fn kept_plan(tracker: Tracker) -> Option<Plan> {
    tracker.logbook(Logbook::plan)
}
