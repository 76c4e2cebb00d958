//! When one will be done. The values are worked out by hand; `docs/forecast.md` has the first example.

use proptest::prelude::*;

use crate::drawing::Tab;
use roadmap::{
    Day, Finish, Hours, KeptPace, Mark, Measure, Memory, NodeId, Outlook, Plan, Record, Session, Week, Weekdays, Work,
    day_of_text, text_of_day, week_start,
};

/// 14 hours: 10 of `A`, in two steps, and 4 of `B`.
const TREE: &str = "
A (10)
  - a
  - b
B (4)";

const SATURDAY: &str = "2026-11-28";

fn day(text: &str) -> Day {
    day_of_text(text).unwrap_or_else(|| panic!("{text} is no day"))
}

fn noon(text: &str) -> u64 {
    u64::try_from(day(text).number()).expect("is after 1970") * 86_400_000 + 43_200_000
}

/// Six hours a week on Monday, Wednesday and Friday, from Monday, 30 November 2026.
fn plan() -> Plan {
    Plan {
        pace: Hours::whole(6),
        days: [0, 2, 4].into_iter().collect(),
        from: day("2026-11-30"),
        off: Vec::new(),
        begins: None,
        wish: None,
    }
}

fn at_first() -> Tab {
    Tab::open(&Memory::default(), TREE, 1)
}

fn said(finish: Finish) -> String {
    match finish {
        Finish::Done => "done".to_owned(),
        Finish::Beyond => "beyond".to_owned(),
        Finish::On(day) => text_of_day(day),
    }
}

/// The finish of the whole, and then of each section.
fn forecast(tab: &Tab, plan: &Plan, today: &str, done_today: Hours) -> String {
    let forecast = Work::of(&tab.logbook).forecast(plan, day(today), done_today);
    let sections = forecast.sections.iter().map(|&(_, finish)| said(finish));
    std::iter::once(said(forecast.whole)).chain(sections).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_finish_of_the_whole_and_of_each_section_follows_from_what_is_left() {
    let mut tab = at_first();
    assert_eq!(forecast(&tab, &plan(), SATURDAY, Hours::ZERO), "2026-12-14 2026-12-09 2026-12-14");
    tab.tick("a");
    assert_eq!(forecast(&tab, &plan(), SATURDAY, Hours::ZERO), "2026-12-09 2026-12-04 2026-12-09");
    tab.mark("b", Mark::Skipped);
    assert_eq!(forecast(&tab, &plan(), SATURDAY, Hours::ZERO), "2026-12-02 done 2026-12-02", "skipped is not left");
    tab.mark("B", Mark::Doing);
    assert_eq!(forecast(&tab, &plan(), SATURDAY, Hours::ZERO), "2026-12-02 done 2026-12-02", "begun is left whole");
    tab.tick("B");
    assert_eq!(forecast(&tab, &plan(), SATURDAY, Hours::ZERO), "done done done");
    assert!(Work::of(&tab.logbook).is_done());
}

#[test]
fn who_keeps_to_the_plan_stays_at_its_date() {
    let mut tab = Tab::open(&Memory::default(), "A (6)\n  - a\n  - b\n  - c\nB (8)", 1);
    let dates: Vec<String> = [("2026-11-30", "a"), ("2026-12-02", "b"), ("2026-12-04", "c")]
        .map(|(today, step)| {
            tab.tick(step);
            forecast(&tab, &plan(), today, Hours::whole(2))
        })
        .to_vec();
    assert_eq!(
        dates,
        ["2026-12-14 2026-12-04 2026-12-14", "2026-12-14 2026-12-04 2026-12-14", "2026-12-14 done 2026-12-14"]
    );
}

#[test]
fn days_off_are_not_made_up_for() {
    let week = vec![(day("2026-12-07"), day("2026-12-13"))];
    let plan = Plan { off: week, ..plan() };
    assert_eq!(forecast(&at_first(), &plan, SATURDAY, Hours::ZERO), "2026-12-21 2026-12-16 2026-12-21");
    assert_eq!(plan.room_of_week(day("2026-12-07")), Hours::ZERO);
    let one = Plan { off: vec![(day("2026-12-02"), day("2026-12-02"))], ..plan };
    assert_eq!(one.room_of_week(day("2026-11-30")), Hours::whole(4));
}

#[test]
fn a_leap_day_is_a_day() {
    let tuesdays = Plan { pace: Hours::whole(7), days: [1].into_iter().collect(), from: day("2028-02-22"), ..plan() };
    assert_eq!(forecast(&at_first(), &tuesdays, "2028-02-01", Hours::ZERO), "2028-02-29 2028-02-29 2028-02-29");
    let daily = Plan::daily(Hours::whole(7), day("2028-02-27"));
    assert_eq!(forecast(&at_first(), &daily, "2028-02-27", Hours::ZERO), "2028-03-11 2028-03-07 2028-03-11");
}

#[test]
fn a_week_has_the_whole_pace_however_many_days_share_it() {
    for days in 1..=7 {
        let plan = Plan { pace: Hours::whole(10), days: (0..days).collect(), ..plan() };
        for first in 0..7 {
            assert_eq!(plan.room_of_week(day("2026-12-07").plus(first)), Hours::whole(10), "{days} from {first}");
        }
    }
}

#[test]
fn without_a_pace_or_a_day_there_is_no_date() {
    let beyond = "beyond beyond beyond";
    assert_eq!(forecast(&at_first(), &plan().at_pace(Hours::ZERO), SATURDAY, Hours::ZERO), beyond);
    let never = Plan { days: Weekdays::default(), ..plan() };
    assert_eq!(forecast(&at_first(), &never, SATURDAY, Hours::ZERO), beyond);
    let slow = plan().at_pace(Hours::of_seconds(6).expect("is little"));
    assert_eq!(forecast(&at_first(), &slow, SATURDAY, Hours::ZERO), beyond, "36,000 s at 6 s a week are 115 years");
    assert_eq!(never.next_day(day(SATURDAY), Hours::ZERO), None);
}

#[test]
fn without_hours_steps_are_counted() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b\nB", 1);
    assert_eq!(Work::of(&tab.logbook).measure, Measure::Steps);
    // One step a day.
    let plan = plan().at_pace(Hours::whole(3));
    assert_eq!(forecast(&tab, &plan, SATURDAY, Hours::ZERO), "2026-12-04 2026-12-02 2026-12-04");
    tab.tick("a");
    assert_eq!(forecast(&tab, &plan, SATURDAY, Hours::ZERO), "2026-12-02 2026-11-30 2026-12-02");
    let wish = |tab: &Tab| Work::of(&tab.logbook).pace_for(&plan, day("2026-11-30"), day(SATURDAY), Hours::ZERO);
    assert_eq!(wish(&tab), Some(Hours::whole(6)), "two on the one Monday");
}

#[test]
fn a_step_without_hours_takes_no_time_but_a_day() {
    let mut tab = Tab::open(&Memory::default(), "A (2)\nB", 1);
    tab.tick("A");
    assert_eq!(forecast(&tab, &plan(), SATURDAY, Hours::ZERO), "2026-11-30 done 2026-11-30");
}

#[test]
fn a_wished_for_date_gives_the_pace_that_it_takes() {
    let tab = at_first();
    let pace = |wish| Work::of(&tab.logbook).pace_for(&plan(), day(wish), day(SATURDAY), Hours::ZERO);
    // By sessions: six, five, four, three, one.
    assert_eq!(pace("2026-12-11"), Some(Hours::whole(7)));
    assert_eq!(pace("2026-12-12"), Some(Hours::whole(7)));
    assert_eq!(pace("2026-12-09"), Hours::read("8.4"));
    assert_eq!(pace("2026-12-07"), Hours::read("10.5"));
    assert_eq!(pace("2026-12-05"), Some(Hours::whole(14)));
    assert_eq!(pace("2026-11-30"), Some(Hours::whole(42)));
    assert_eq!(pace("2026-11-29"), None, "before the plan begins");
    assert_eq!(pace("2026-01-01"), None, "in the past");
    let long = Tab::open(&Memory::default(), "A (57)", 1);
    let monday = day("2026-11-30");
    assert_eq!(Work::of(&long.logbook).pace_for(&plan(), monday, day(SATURDAY), Hours::ZERO), None, "171 h a week");
}

/// What was done on which day, as `2026-11-27: 6`.
fn record(days: &[(&str, f64)]) -> Record {
    let seconds = |hours: f64| Hours::of_seconds((hours * 3600.0) as u64).expect("is within the limit");
    Record::of_days(days.iter().map(|&(at, hours)| (day(at), seconds(hours))))
}

fn kept(days: &[(&str, f64)]) -> Option<KeptPace> {
    record(days).kept_pace(Measure::Hours, day(SATURDAY))
}

#[test]
fn the_pace_that_was_kept_is_that_of_the_last_four_weeks() {
    let uneven =
        [("2026-10-01", 5.0), ("2026-11-10", 4.0), ("2026-11-18", 2.0), ("2026-11-22", 1.0), ("2026-11-28", 5.0)];
    let pace = kept(&uneven).expect("a pace");
    assert_eq!(pace.weeks, [6, 2, 4, 0].map(Hours::whole));
    assert_eq!((pace.mean(), pace.range()), (Hours::whole(3), Some((Hours::whole(2), Hours::whole(4)))));
    let even =
        [("2026-11-05", 3.0), ("2026-11-12", 3.0), ("2026-11-19", 3.5), ("2026-11-26", 3.0), ("2026-01-01", 9.0)];
    let pace = kept(&even).expect("a pace");
    assert_eq!((pace.mean(), pace.range()), (Hours::of_seconds(11_250).expect("3.125 h"), None));
}

#[test]
fn in_the_first_weeks_only_whole_weeks_count() {
    assert_eq!(kept(&[]), None);
    assert_eq!(kept(&[("2026-11-23", 5.0)]), None, "six days");
    let week = kept(&[("2026-11-22", 5.0), ("2026-11-29", 7.0)]).expect("seven days; tomorrow is not over");
    assert_eq!((week.weeks.as_slice(), week.range()), ([Hours::whole(5)].as_slice(), None));
    assert_eq!(kept(&[("2026-11-10", 1.0)]).map(|pace| pace.weeks.len()), Some(2), "19 days");
}

#[test]
fn what_was_ticked_at_once_is_no_pace() {
    let pace = kept(&[("2026-11-01", 60.0), ("2026-11-25", 4.0)]).expect("a pace");
    assert_eq!(pace.weeks, [4, 0, 0, 16].map(Hours::whole));
    let steps = record(&[("2026-11-22", 60.0)]).kept_pace(Measure::Steps, day(SATURDAY));
    assert_eq!(steps.map(|pace| pace.mean()), Some(Hours::whole(60)), "but steps may be small");
}

#[test]
fn the_kept_pace_means_a_date_or_a_range() {
    let tab = at_first();
    let at = |hours| forecast(&tab, &plan().at_pace(Hours::whole(hours)), SATURDAY, Hours::ZERO);
    assert_eq!([4, 3, 2].map(at).map(|dates| dates[..10].to_owned()), ["2026-12-23", "2026-12-30", "2027-01-15"]);
}

#[test]
fn the_record_has_what_is_done_on_the_days_of_its_marks() {
    let mut tab = at_first().at(noon("2026-11-26"));
    tab.tick("a");
    tab = tab.at(noon("2026-11-27"));
    tab.tick("B");
    tab.mark("b", Mark::Doing);
    let record = Record::of(&tab.logbook, noon(SATURDAY));
    assert_eq!(record.between(day("2026-11-26"), day("2026-11-26")), Hours::whole(5));
    assert_eq!(record.between(day("2026-11-27"), day(SATURDAY)), Hours::whole(4));
    tab = tab.at(noon(SATURDAY));
    tab.untick("a");
    let record = Record::of(&tab.logbook, noon(SATURDAY));
    assert_eq!(record.between(day("2026-11-01"), day(SATURDAY)), Hours::whole(4), "what was unticked was not done");
}

#[test]
fn after_an_uneven_year_the_range_has_the_day_on_which_it_was_finished() {
    // Hours of each week, on its Sunday, again and again: 3.5 a week, and 200 in all.
    let weeks = || [8_u32, 0, 4, 2].into_iter().cycle();
    let first = day("2026-01-05");
    let sunday = |week: usize| first.plus(7 * week as i32 + 6);
    let mut done = 0;
    let finished = weeks().position(|hours| {
        done += hours;
        done >= 200
    });
    let finished = sunday(finished.expect("it ends"));
    assert_eq!(text_of_day(finished), "2027-02-07");
    let mut tab = Tab::open(&Memory::default(), &format!("A (200)\n{}", "  - one\n".repeat(200)), 1);
    let steps: Vec<NodeId> = tab.logbook.roadmap().steps(NodeId::ROOT).collect();
    let mut steps = steps.into_iter();
    for (week, hours) in weeks().enumerate().take(52) {
        let wall = u64::try_from(sunday(week).number()).expect("is after 1970") * 86_400_000;
        for step in steps.by_ref().take(hours as usize) {
            tab.logbook.mark(step, Mark::Done, wall);
        }
        if week < 4 {
            continue;
        }
        let monday = sunday(week).plus(1);
        let kept = Record::of(&tab.logbook, wall).kept_pace(Measure::Hours, sunday(week)).expect("a pace");
        let (low, high) = kept.range().expect("it is uneven");
        let [early, mean, late] = [high, kept.mean(), low].map(|pace| {
            let forecast = Work::of(&tab.logbook).forecast(&Plan::daily(pace, monday), monday, Hours::ZERO);
            said(forecast.whole)
        });
        let finished = text_of_day(finished);
        assert!(early <= finished && finished <= late, "{week}: {early} {mean} {late}");
        if week == 51 {
            // 18 h are left: 27 days at 4⅔ h a week, 36 at 3.5 h, 63 at 2 h.
            assert_eq!([early, mean, late], ["2027-01-30", "2027-02-08", "2027-03-07"]);
        }
    }
}

#[test]
fn a_week_begins_where_the_reader_says() {
    let plan = plan();
    let on_monday = |first| plan.room_of_week(week_start(day("2026-12-02"), first));
    assert_eq!([0, 6].map(on_monday), [Hours::whole(6); 2]);
    // From Thursday, 26 November to Wednesday, 2 December: the plan begins on the Monday of it.
    assert_eq!(on_monday(3), Hours::whole(4));
    for (first, start) in [(0, "2026-11-23"), (5, "2026-11-28"), (6, "2026-11-22")] {
        assert_eq!(week_start(day(SATURDAY), first), day(start));
    }
}

/// What is known on a day on which these hours were done on those days.
fn outlook(today: &str, done: &[(&str, u64)]) -> Outlook {
    let seconds = |seconds| Hours::of_seconds(seconds).expect("is below the limit");
    let record = Record::of_days(done.iter().map(|&(on, length)| (day(on), seconds(length))));
    Outlook { today: day(today), work: Work::of(&at_first().logbook), record }
}

#[test]
fn a_week_is_what_was_done_of_what_its_days_have_room_for() {
    // 1 h on Sunday, 1 h 20 min on Monday, 25 min on Wednesday.
    let done = [("2026-11-29", 3_600), ("2026-11-30", 4_800), ("2026-12-02", 1_500)];
    let week = |today, first| outlook(today, &done).week(&plan(), first).map(|week| (week.done, week.planned));
    let tenths = |tenths: u64| Hours::of_seconds(tenths * 360).expect("is below the limit");
    assert_eq!(week("2026-12-02", 0), Some((tenths(18), Hours::whole(6))), "1 h 45 min, from Monday");
    assert_eq!(week("2026-12-02", 6), Some((tenths(28), Hours::whole(6))), "and an hour, from Sunday");
    assert_eq!(week("2026-12-02", 3), Some((tenths(28), Hours::whole(4))), "the plan begins within it");
    assert_eq!(week("2026-12-01", 0), Some((tenths(13), Hours::whole(6))), "Wednesday is to come");
    assert_eq!(week("2026-11-29", 0), None, "before the plan begins");
    let more = |done, planned| Week { done, planned }.more_than_planned();
    assert_eq!(more(Hours::whole(5), Hours::whole(3)), Some(Hours::whole(2)));
    assert_eq!(more(Hours::whole(3), Hours::whole(3)), None, "all that was planned, and no more");
    let plan = Plan { off: vec![(day("2026-11-30"), day("2026-12-06"))], ..plan() };
    assert_eq!(outlook("2026-12-02", &done).week(&plan, 0), None, "all of it is off");
}

#[test]
fn the_next_day_is_today_until_its_room_is_filled() {
    let next = |today, done: &[_]| outlook(today, done).next_day(&plan()).map(text_of_day);
    assert_eq!(next("2026-12-02", &[]).as_deref(), Some("2026-12-02"));
    assert_eq!(next("2026-12-02", &[("2026-12-02", 7_199)]).as_deref(), Some("2026-12-02"));
    assert_eq!(next("2026-12-02", &[("2026-12-02", 7_200)]).as_deref(), Some("2026-12-04"));
    assert_eq!(next(SATURDAY, &[]).as_deref(), Some("2026-11-30"), "the plan begins then");
}

#[test]
fn a_pace_that_was_kept_is_read_to_a_tenth() {
    // 7 h in three weeks, 2 h 20 min each.
    let kept = outlook(SATURDAY, &[("2026-11-08", 3_600), ("2026-11-20", 21_600)]).kept(None).expect("a pace");
    assert_eq!(kept.pace.weeks.len(), 3);
    assert_eq!(kept.read_pace().to_string(), "2.3");
}

/// Its sessions as `2026-11-30 +0 2 h a 1/3`.
fn drawn(tab: &Tab, plan: &Plan, today: &str, done_today: Hours) -> Vec<String> {
    let sessions = Session::all(&tab.logbook, plan, day(today), done_today);
    let draw = |session: &Session| {
        let Session { step, part, parts, day, after, length } = *session;
        let title = tab.logbook.roadmap().topic(step).title().to_string();
        format!("{} +{after} {length} h {title} {part}/{parts}", text_of_day(day))
    };
    sessions.iter().map(draw).collect()
}

#[test]
fn sessions_follow_the_steps() {
    let mut tab = at_first();
    let whole = [
        "2026-11-30 +0 2 h a 1/3",
        "2026-12-02 +0 2 h a 2/3",
        "2026-12-04 +0 1 h a 3/3",
        "2026-12-04 +1 1 h b 1/3",
        "2026-12-07 +0 2 h b 2/3",
        "2026-12-09 +0 2 h b 3/3",
        "2026-12-11 +0 2 h B 1/2",
        "2026-12-14 +0 2 h B 2/2",
    ];
    assert_eq!(drawn(&tab, &plan(), SATURDAY, Hours::ZERO), whole);
    assert_eq!(drawn(&tab, &plan(), "2026-11-30", Hours::whole(2))[0], "2026-12-02 +0 2 h a 1/3", "today is over");
    tab.tick("a");
    tab.mark("b", Mark::Skipped);
    assert_eq!(drawn(&tab, &plan(), SATURDAY, Hours::ZERO), ["2026-11-30 +0 2 h B 1/2", "2026-12-02 +0 2 h B 2/2"]);
    tab.tick("B");
    assert!(drawn(&tab, &plan(), SATURDAY, Hours::ZERO).is_empty());
    assert!(drawn(&at_first(), &plan().at_pace(Hours::ZERO), SATURDAY, Hours::ZERO).is_empty());
}

#[test]
fn no_session_is_of_seconds() {
    // 10 h of seven days are 5142 or 5143 s each.
    let tab = Tab::open(&Memory::default(), "A (10)\n  - a\n  - b\n  - c\n  - d\n  - e\n  - f\n  - g", 1);
    let plan = Plan::daily(Hours::whole(10), day(SATURDAY));
    let sessions = Session::all(&tab.logbook, &plan, day(SATURDAY), Hours::ZERO);
    assert_eq!(sessions.iter().map(|session| session.parts).collect::<Vec<_>>(), [1; 7]);
}

proptest! {
    #[test]
    fn the_suggested_pace_is_the_least_that_is_enough(
        hours in 1u32..300, days in 1u8..127, ahead in 1i32..400, done in 0u32..4, off in 0i32..60,
    ) {
        let tab = Tab::open(&Memory::default(), &format!("A ({hours})"), 1);
        let (work, today) = (Work::of(&tab.logbook), day(SATURDAY));
        let days = (0..7).filter(|weekday| days & 1 << weekday != 0).collect();
        let plan = Plan { days, off: vec![(today.plus(off), today.plus(off + 9))], ..Plan::daily(Hours::whole(1), today) };
        let (wish, done) = (today.plus(ahead), Hours::whole(done));
        let is_in_time = |pace| matches!(work.forecast(&plan.at_pace(pace), today, done).whole, Finish::On(day) if day <= wish);
        if let Some(pace) = work.pace_for(&plan, wish, today, done) {
            prop_assert!(is_in_time(pace));
            prop_assert!(!is_in_time(pace.less(Hours::read("0.1").expect("hours"))));
        } else {
            prop_assert!(!is_in_time(Hours::whole(168)));
        }
    }

    #[test]
    fn sessions_have_all_that_is_left_and_end_with_the_forecast(
        hours in prop::collection::vec(0u32..9, 1..9), pace in 1u32..40, days in 1u8..127,
    ) {
        let steps: String = hours.iter().enumerate().map(|(at, hours)| format!("S{at} ({hours})\n")).collect();
        let tab = Tab::open(&Memory::default(), &steps, 1);
        let today = day(SATURDAY);
        let days = (0..7).filter(|weekday| days & 1 << weekday != 0).collect();
        let plan = Plan { days, ..Plan::daily(Hours::whole(pace), today) };
        let work = Work::of(&tab.logbook);
        let sessions = Session::all(&tab.logbook, &plan, today, Hours::ZERO);
        prop_assert_eq!(sessions.iter().map(|session| session.length).sum::<Hours>(), work.left);
        let last = sessions.last().expect("a step is left").day;
        let Finish::On(finish) = work.forecast(&plan, today, Hours::ZERO).whole else { panic!("no date") };
        // As no session is of seconds, the last one may be a session earlier or later.
        prop_assert!(finish.since(last).abs() <= 7);
        for step in tab.logbook.roadmap().steps(NodeId::ROOT) {
            let parts: Vec<u32> = sessions.iter().filter(|one| one.step == step).map(|one| one.part).collect();
            prop_assert_eq!(parts.len(), parts.last().map_or(0, |&last| last as usize));
            prop_assert!(!parts.is_empty());
        }
    }
}
