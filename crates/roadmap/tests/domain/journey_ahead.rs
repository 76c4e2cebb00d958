//! The plan and the pace that was kept in the burn-up, against figures that were worked out by hand: `docs/forecast.md`
//! has both examples.

use crate::drawing::{Tab, node};
use crate::journey::{burn_up, said};
use crate::zones::{ZONES, date, moment};
use roadmap::{Hours, Ink, Mark, Memory, NodeId, OwnHours, Picture, Plan, Shape, text_of_day};

const NOON: u64 = 720;

/// Six hours a week on Monday, Wednesday and Friday, from Monday, 30 November 2026.
fn plan() -> Plan {
    let days = [0, 2, 4].into_iter().collect();
    Plan { pace: Hours::whole(6), days, ..Plan::daily(Hours::ZERO, date("2026-11-30")) }
}

/// 31 hours, of which 14 are left. The last four weeks up to Saturday, 28 November had 6, 2, 4 and 0.
fn uneven() -> Tab {
    let mut tab = Tab::open(&Memory::default(), "P (5)\nQ (4)\nR (2)\nS (1)\nT (5)\nA (10)\n  - a\n  - b\nB (4)", 1);
    for (step, day) in
        [("P", "2026-10-01"), ("Q", "2026-11-10"), ("R", "2026-11-18"), ("S", "2026-11-22"), ("T", "2026-11-28")]
    {
        tab = tab.at(moment(day, NOON));
        tab.tick(step);
    }
    tab
}

/// What is drawn as lines in an ink: their points, and whether they are dashed.
fn lines(picture: &Picture, wanted: Ink) -> Vec<(&[[i32; 2]], bool)> {
    let line = |shape| match shape {
        &Shape::Line { ref points, dash, ink, .. } if ink == wanted => Some((points.as_slice(), dash.is_some())),
        _ => None,
    };
    picture.card.shapes.iter().filter_map(line).collect()
}

fn spaced(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

#[test]
fn the_plan_and_the_range_of_the_kept_pace_go_on_from_today() {
    let picture = burn_up(&uneven(), moment("2026-11-28", NOON), 300, Some(&plan()));
    assert_eq!(
        picture.card.description,
        "17 of 31 hours are done. The last step was done on 2026-11-28. Finish by the plan: 2026-12-14. \
         Finish at the pace of the last 4 weeks: 2026-12-23 – 2027-01-15."
    );
    // Two hours on each day of the plan; 1 h 20 min on them at the best pace, and 40 min at the weakest.
    let ahead: Vec<String> = said(&picture)[5..].iter().map(|words| spaced(words)).collect();
    assert_eq!(
        ahead,
        [
            "2026-12-05: 23 h by the plan, 19 h – 21 h at the recent pace",
            "2026-12-12: 29 h by the plan, 21 h – 25 h at the recent pace",
            "2026-12-14: 31 h by the plan, 21.7 h – 26.3 h at the recent pace",
            "2026-12-19: 31 h by the plan, 23 h – 29 h at the recent pace",
            "2026-12-23: 31 h by the plan, 24.3 h – 31 h at the recent pace",
            "2026-12-26: 31 h by the plan, 25 h – 31 h at the recent pace",
            "2027-01-02: 31 h by the plan, 27 h – 31 h at the recent pace",
            "2027-01-09: 31 h by the plan, 29 h – 31 h at the recent pace",
            "2027-01-15: 31 h by the plan, 31 h at the recent pace",
        ]
    );
    assert_eq!(picture.start, 4, "the keys begin with today");
    assert_eq!(picture.columns, ["Day", "Hours done", "Hours altogether", "By the plan", "At the recent pace"]);
    let rows = [0, 9].map(|row: usize| picture.rows[row].iter().map(|cell| spaced(cell)).collect::<Vec<_>>());
    assert_eq!(rows[0], ["2027-01-15", "–", "–", "31 h", "31 h"]);
    assert_eq!(rows[1], ["2026-11-28", "5 h", "17 h", "–", "–"]);

    // 107 days; the whole is 160 pixels high, from 184 up to 24.
    let left = picture.values[0].x as i32;
    let x = |days: i32| 10 * left + (3_000 - 10 * left) * days / 107;
    let ends = |(points, is_dashed): &(&[[i32; 2]], bool)| (points[0], points[points.len() - 1], *is_dashed);
    // 17 of 31 hours are 87.8 pixels.
    let from = [x(59), 1_840 - 878];
    assert_eq!(ends(&lines(&picture, Ink::Ink)[0]), (from, [x(75), 240], true), "the plan is dashed");
    let edges: Vec<_> = lines(&picture, Ink::Soft).iter().map(ends).take(2).collect();
    assert_eq!(edges, [(from, [x(84), 240], false), (from, [3_000, 240], false)]);
    let hatches = picture.card.shapes.iter().filter_map(|shape| match shape {
        Shape::Rect { x, y, width: 1, height, ink: Ink::Soft, .. } => Some((*x as i32, *y, y + height)),
        _ => None,
    });
    let band: Vec<_> = hatches.filter(|&(at, y, _)| at > from[0] / 10 && y >= 24).collect();
    assert!(band.len() > 20, "the band is hatched");
    assert!(band.iter().all(|&(at, top, bottom)| at < 300 && top < bottom && bottom <= 184));
}

#[test]
fn on_a_narrow_page_no_date_is_cut_off() {
    let picture = burn_up(&uneven(), moment("2026-11-28", NOON), 140, Some(&plan()));
    let text = |shape: &Shape| if let Shape::Text { words, .. } = shape { Some(words.clone()) } else { None };
    let words: Vec<String> = picture.card.shapes.iter().filter_map(text).collect();
    let words = words.join(" ");
    assert!(words.contains("Finish by the plan: 2026-12-14"), "{words}");
    assert!(words.ends_with("Finish at the pace of the last 4 weeks: 2026-12-23 – 2027-01-15"), "{words}");
}

#[test]
fn without_a_plan_the_kept_pace_is_of_all_days() {
    let picture = burn_up(&uneven(), moment("2026-11-28", NOON), 300, None);
    // 14 h at 4 h a week: three weeks and 2 h, which are 3.5 days; what was done today was more than today's share.
    let finish = "Finish at the pace of the last 4 weeks: 2026-12-23 – 2027-01-16.";
    assert!(picture.card.description.ends_with(finish), "{}", picture.card.description);
    assert_eq!(picture.columns.len(), 4);
    assert!(lines(&picture, Ink::Ink).is_empty());
}

#[test]
fn a_pace_that_may_be_nothing_has_no_end() {
    let mut tab = Tab::open(&Memory::default(), "A (7)\nB (2)\nC (1)", 1);
    for (step, day) in [("A", "2025-12-31"), ("B", "2026-09-06")] {
        tab = tab.at(moment(day, NOON));
        tab.tick(step);
    }
    let picture = burn_up(&tab, moment("2026-10-01", NOON), 300, None);
    // Without the best week nothing; without the weakest 40 min a week, so an hour takes ten and a half days.
    assert_eq!(
        picture.card.description,
        "9 of 10 hours are done. The last step was done on 2026-09-06. \
         Finish at the pace of the last 4 weeks: 2026-10-11 or later."
    );
    let ahead: Vec<String> = said(&picture)[2..].iter().map(|words| spaced(words)).collect();
    let month = |month| format!("{month}-01: 9 h – 10 h at the recent pace");
    let months = ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03"].map(month);
    assert_eq!(ahead[1..], months, "half as far again, in months");
    assert!(ahead[0].starts_with("2026-10-11: 9 h – 10 h"));
    let (late, _) = lines(&picture, Ink::Soft)[1];
    assert_eq!(late.last(), Some(&[3_000, 1_840 - 1_440]), "level, out of the picture");
}

#[test]
fn an_even_past_has_one_line() {
    let mut tab = Tab::open(&Memory::default(), "A (3)\nB (3)\nC (3)\nD (3)\nE (6)", 1);
    for (step, day) in [("A", "2026-11-05"), ("B", "2026-11-12"), ("C", "2026-11-19"), ("D", "2026-11-26")] {
        tab = tab.at(moment(day, NOON));
        tab.tick(step);
    }
    let picture = burn_up(&tab, moment("2026-11-28", NOON), 300, None);
    // Six hours at three a week, with today.
    assert!(picture.card.description.ends_with(" Finish at the pace of the last 3 weeks: 2026-12-11."));
    let soft = lines(&picture, Ink::Soft);
    assert!(soft[0].1 && soft.iter().all(|(_, is_dashed)| *is_dashed), "a dotted line, and its sample");
}

#[test]
fn a_plan_is_drawn_before_anything_is_done_and_counts_steps_without_hours() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b\n  - c\n  - d", 1).at(moment("2026-11-28", NOON));
    let steps = plan().at_pace(Hours::whole(3));
    let picture = burn_up(&tab, moment("2026-11-28", NOON), 300, Some(&steps));
    assert_eq!(said(&picture), ["2026-12-05: 3 by the plan", "2026-12-07: 4 by the plan"]);
    tab.tick("a");
    let picture = burn_up(&tab, moment("2026-11-28", NOON), 300, Some(&steps));
    assert_eq!(said(&picture), ["2026-11-28: 1 step, 1 altogether", "2026-12-04: 4 by the plan"]);
    assert_eq!(picture.columns, ["Day", "Steps done", "Steps altogether", "By the plan"]);
    tab.mark("A", Mark::Done);
    tab.tick("b");
    tab.tick("c");
    tab.tick("d");
    let picture = burn_up(&tab, moment("2026-11-28", NOON), 300, Some(&steps));
    assert_eq!((picture.values.len(), picture.columns.len()), (1, 3), "nothing is left");
    let never = plan().at_pace(Hours::ZERO);
    let picture = burn_up(&uneven(), moment("2026-11-28", NOON), 300, Some(&never));
    assert!(!picture.card.description.contains("by the plan"), "{}", picture.card.description);
}

#[test]
fn days_off_are_level() {
    let off = vec![(date("2026-12-05"), date("2026-12-18"))];
    let plan = Plan { off, ..plan() };
    let tab = uneven();
    let picture = burn_up(&tab, moment("2026-11-28", NOON), 688, Some(&plan));
    assert!(picture.card.description.contains("Finish by the plan: 2026-12-28."));
    let (points, _) = lines(&picture, Ink::Ink)[0];
    // Up to Friday, 4 December, and again from Monday, 21 December: 23 of 31 hours are 118.8 pixels.
    let level: Vec<_> = points.iter().filter(|point| point[1] == 1_840 - 1_188).collect();
    assert_eq!(level.len(), 2);
    assert!(level[1][0] - level[0][0] > 100);
}

#[test]
fn after_a_simulated_year_of_uneven_weeks_the_range_is_the_same_in_every_zone() {
    // 8, 0, 4 and 2 hours in turn, on 52 Sundays from 11 January 2026: 182 of 200 are done.
    for (place, zone) in ZONES {
        let tree = format!("A (200)\n{}", "  - one\n".repeat(200));
        let mut tab = Tab::open(&Memory::default(), &tree, 1).in_zone(zone);
        let steps: Vec<NodeId> = tab.logbook.roadmap().steps(NodeId::ROOT).collect();
        let mut steps = steps.into_iter();
        for week in 0..52_i32 {
            let sunday = text_of_day(date("2026-01-11").plus(7 * week));
            for step in steps.by_ref().take([8, 0, 4, 2][week as usize % 4]) {
                tab.logbook.mark(step, Mark::Done, moment(&sunday, NOON - 120));
            }
        }
        let now = moment("2027-01-04", NOON - 120);
        let daily = Plan::daily(Hours::whole(6), date("2027-01-04"));
        let picture = burn_up(&tab, now, 688, Some(&daily));
        // 18 h are left: three weeks of the plan; 27 days at 4⅔ h a week, 63 at 2 h.
        assert_eq!(
            picture.card.description,
            "182 of 200 hours are done. The last step was done on 2027-01-03. Finish by the plan: 2027-01-24. \
             Finish at the pace of the last 4 weeks: 2027-01-30 – 2027-03-07.",
            "{place}"
        );
        let on = |day: &str| {
            said(&picture).into_iter().find(|words| words.starts_with(day)).map(spaced).expect("a value of that day")
        };
        // Eight days, and 29.
        assert_eq!(on("2027-01-11"), "2027-01-11: 188.9 h by the plan, 184.3 h – 187.3 h at the recent pace");
        assert_eq!(on("2027-02-01"), "2027-02-01: 200 h by the plan, 190.3 h – 200 h at the recent pace");
    }
}

#[test]
fn own_hours_are_in_the_days_as_in_the_sums() {
    let mut tab = uneven();
    let step = node(tab.logbook.roadmap(), "T");
    let own = OwnHours { estimate: None, spent: Hours::whole(8) };
    tab.logbook.set_own_hours(step, own, moment("2026-11-28", NOON)).expect("is kept");
    let picture = burn_up(&tab, moment("2026-11-28", NOON), 300, None);
    assert_eq!(said(&picture)[4], "2026-11-28: 8 hours, 20 altogether");
    assert!(picture.card.description.starts_with("20 of 34 hours are done."), "{}", picture.card.description);
    let journey = tab.logbook.journey(moment("2026-11-28", NOON));
    let days: Hours = journey.days.iter().map(|day| day.tally.hours).sum();
    assert_eq!(days, journey.whole.hours_done);
}
