//! The pictures of a journey, against figures that were worked out by hand.

use crate::drawing::{Tab, node};
use crate::zones::{ZONES, auckland, date, los_angeles, moment};
use roadmap::{
    Action, Anchor, CalendarNames, Date, Day, DayTally, Hours, ImportMode, Ink, Journey, Mark, Memory, Outlook,
    Picture, Plan, Runs, Shape, Tally,
};

const NOON: u64 = 720;

/// An older Cairn's marks, and where they fall: the public cases of other trackers.
const YEAR: &str = r#"{"cairn":"progress","v":1,"roadmap":"test","title":"A year of drawing","marks":{
    "a":["done",1767223800000,0,1],"b":["done",1772955000000,0,1],"c":["done",1773037800000,0,1],"d":["done",1774740600000,0,1],
    "e":["done",1774744200000,0,1],"f":["done",1788665400000,0,1],"g":["done",1788669000000,0,1]}}"#;

fn year(zone: roadmap::LocalDay, wall: u64) -> Tab {
    let steps: String = ('a'..='h').map(|id| format!("- Step {id} (1 h) {{#{id}}}\n")).collect();
    let roadmap =
        roadmap::open(&format!("# A year of drawing\n\n{steps}"), "year.md", None).expect("a roadmap").roadmap;
    let mut tab = Tab::with(&Memory::default(), "test", roadmap, 1).in_zone(zone).at(wall);
    tab.import(YEAR, ImportMode::Merge);
    tab
}

fn iso(day: Day) -> String {
    let Date { year, month, day } = day.date();
    format!("{year}-{month:02}-{day:02}")
}

/// Calls `look` with names of which dates are `2026-10-01`.
pub fn with_names<T>(first_weekday: u32, look: impl FnOnce(&CalendarNames) -> T) -> T {
    let months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].map(str::to_owned);
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(str::to_owned);
    look(&CalendarNames { months: &months, weekdays: &weekdays, first_weekday, date: &iso })
}

fn calendar(journey: &Journey, width: u32) -> Picture {
    with_names(0, |names| journey.calendar(names, width))
}

pub fn burn_up(tab: &Tab, wall: u64, width: u32, plan: Option<&Plan>) -> Picture {
    let (journey, outlook) = (tab.logbook.journey(wall), Outlook::of(&tab.logbook, wall));
    with_names(0, |names| journey.burn_up(names, width, &outlook, plan))
}

pub fn said(picture: &Picture) -> Vec<&str> {
    picture.values.iter().map(|value| value.words.as_str()).collect()
}

/// Left, top, width and height of what is drawn in an ink.
fn rects(picture: &Picture, wanted: Ink) -> Vec<[u32; 4]> {
    let rect = |shape: &Shape| match shape {
        Shape::Rect { x, y, width, height, ink, .. } if *ink == wanted => Some([*x, *y, *width, *height]),
        _ => None,
    };
    picture.card.shapes.iter().filter_map(rect).collect()
}

#[test]
fn days_and_runs_are_those_of_the_learners_zone() {
    let utc = ["2025-12-31 1", "2026-03-08 1", "2026-03-09 1", "2026-03-28 1", "2026-03-29 1", "2026-09-06 2"];
    for ((place, zone), expected) in ZONES.into_iter().zip([
        &utc[..],
        &["2025-12-31 1", "2026-03-07 1", "2026-03-08 1", "2026-03-28 2", "2026-09-05 2"],
        &utc[..],
        &["2026-01-01 1", "2026-03-08 1", "2026-03-09 1", "2026-03-29 2", "2026-09-06 2"],
        &["2025-12-31 1", "2026-03-08 1", "2026-03-09 1", "2026-03-28 2", "2026-09-05 1", "2026-09-06 1"],
    ]) {
        let wall = moment("2026-10-01", NOON);
        let journey = year(zone, wall).logbook.journey(wall);
        let days = journey.days.iter().map(|DayTally { day, tally, .. }| format!("{} {}", iso(*day), tally.done));
        assert_eq!(days.collect::<Vec<_>>(), expected, "{place}");
        assert_eq!(journey.runs(), Runs { current: 0, longest: 2 }, "{place}");
        assert_eq!((journey.undated, journey.ahead), (Tally::default(), 0));
        // Each day once, in order, up to today, whatever its hours.
        let picture = calendar(&journey, 688);
        let mut day = journey.today.plus(-i32::try_from(picture.values.len()).expect("few") + 1);
        assert!(day <= journey.today.plus(-364) && day.weekday() == 0, "whole weeks of a year");
        for words in said(&picture) {
            assert_eq!(words.split(':').next(), Some(iso(day).as_str()), "{place}");
            day = day.plus(1);
        }
        assert_eq!(day, journey.today.plus(1), "no day to come");
    }
}

#[test]
fn what_a_wrong_clock_dated_ahead_is_done_on_no_day() {
    let now = moment("2026-10-01", NOON);
    let mut tab = year(Day::utc, now).at(moment("2036-01-01", NOON));
    tab.tick("Step h");
    let journey = tab.logbook.journey(now);
    assert_eq!((journey.ahead, journey.undated.done, journey.whole.steps_done), (1, 1, 8));
    assert_eq!(journey.today, date("2026-10-01"));
    let picture = calendar(&journey, 688);
    assert!(said(&picture).last().is_some_and(|words| words.starts_with("2026-10-01")));
    let burn_up = burn_up(&tab, now, 688, None);
    assert_eq!(
        burn_up.rows.first().map(Vec::as_slice),
        Some(&["2026-09-06", "2\u{a0}h", "8\u{a0}h"].map(str::to_owned)[..])
    );
    let then = tab.logbook.journey(moment("2036-01-02", 0));
    assert_eq!((then.ahead, then.days.last().map(|tally| tally.day)), (0, Some(date("2036-01-01"))));
}

#[test]
fn where_no_day_is_known_the_hours_done_are_there_today() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b", 1).at(moment("2036-01-01", NOON));
    tab.tick("a");
    let burn_up = burn_up(&tab, moment("2026-10-01", NOON), 688, None);
    assert_eq!((burn_up.rows.len(), burn_up.values.len(), burn_up.rows[0][0].as_str()), (1, 1, "2026-10-01"));
}

#[test]
fn a_run_lasts_until_a_whole_day_is_missed() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b\n  - c\n  - d\n  - e", 1);
    for (title, day) in [("a", "2026-02-27"), ("b", "2026-02-28"), ("c", "2026-03-01"), ("d", "2026-03-03")] {
        tab = tab.at(moment(day, NOON));
        tab.tick(title);
    }
    let runs = |tab: &Tab, day| tab.logbook.journey(moment(day, 60)).runs();
    assert_eq!(runs(&tab, "2026-03-03"), Runs { current: 1, longest: 3 });
    assert_eq!(runs(&tab, "2026-03-04"), Runs { current: 1, longest: 3 });
    assert_eq!(runs(&tab, "2026-03-05"), Runs { current: 0, longest: 3 });
    tab = tab.at(moment("2026-03-04", NOON));
    tab.mark("e", Mark::Doing);
    assert_eq!(runs(&tab, "2026-03-05"), Runs { current: 2, longest: 3 }, "to begin a step is something, too");
    assert_eq!(runs(&Tab::open(&Memory::default(), "A\n  - a", 1), "2026-03-05"), Runs::default());
}

#[test]
fn a_day_that_a_flight_leaves_out_breaks_no_run() {
    let storage = Memory::default();
    let text = "A\n  - a\n  - b\n  - c\n  - d";
    // In Los Angeles it is ten in the evening of the first; in Auckland, fourteen hours later, the morning of the
    // third.
    let (evening, morning) = (moment("2026-10-02", 5 * 60), moment("2026-10-02", 19 * 60));
    Tab::open(&storage, text, 1).in_zone(los_angeles).at(evening).tick("a");
    let mut landed = Tab::open(&storage, text, 2).in_zone(auckland).at(morning);
    assert_eq!(
        landed.logbook.journey(morning).runs(),
        Runs { current: 1, longest: 1 },
        "it goes on, if something is done"
    );
    landed.tick("b");
    let journey = landed.logbook.journey(morning);
    assert_eq!(journey.days.iter().map(|tally| iso(tally.day)).collect::<Vec<_>>(), ["2026-10-01", "2026-10-03"]);
    assert_eq!(journey.runs(), Runs { current: 2, longest: 2 });

    // In one place a day was missed from ten in the evening of the third to nine in the morning of the fifth.
    landed = landed.at(moment("2026-10-03", 9 * 60));
    landed.tick("c");
    let late = moment("2026-10-04", 20 * 60);
    landed = landed.at(late);
    landed.tick("d");
    assert_eq!(landed.logbook.journey(late).runs(), Runs { current: 1, longest: 2 });
}

#[test]
fn the_calendar_has_a_stone_for_each_day_with_something() {
    let mut tab = Tab::open(&Memory::default(), "A (6)\n  - a\n  - b\n  - c\n  - d\n  - e\n  - f", 1);
    for (titles, day) in [(&["a", "b", "c", "d"][..], "2026-09-30"), (&["e"], "2026-10-01")] {
        tab = tab.at(moment(day, NOON));
        titles.iter().for_each(|title| drop(tab.tick(title)));
    }
    tab.mark("f", Mark::Doing);
    tab.act(Action::Undo);
    tab.mark("f", Mark::Skipped);
    let journey = tab.logbook.journey(moment("2026-10-01", NOON));
    let picture = calendar(&journey, 688);
    // 1 October 2026 is a Thursday, and the first week is that of 2 October 2025.
    assert_eq!(picture.values.len(), 52 * 7 + 4);
    assert_eq!(
        said(&picture)[52 * 7..],
        [
            "2026-09-28: nothing done",
            "2026-09-29: nothing done",
            "2026-09-30: 4 steps done, 4 hours",
            "2026-10-01: 1 step done, 1 hour",
        ]
    );
    let x = picture.values[0].x + 1 + 52 * 12;
    assert_eq!(rects(&picture, Ink::Accent), [[x, 18 + 24, 10, 10], [x + 3, 18 + 36 + 3, 4, 4]]);
    assert_eq!(
        picture.rows,
        [
            ["2026-10-01", "1", "1\u{a0}h", "0"].map(str::to_owned).to_vec(),
            ["2026-09-30", "4", "4\u{a0}h", "0"].map(str::to_owned).to_vec(),
        ]
    );
    assert_eq!(
        picture.card.description,
        "There are stones on 2 days, the first on 2026-09-30. You are on a run of 2 days, your longest."
    );
    let sundays = with_names(6, |names| journey.calendar(names, 688));
    assert!(said(&sundays)[0].starts_with("2025-09-28"), "weeks begin with Sunday");
    assert!(said(&picture)[0].starts_with("2025-09-29"));
}

#[test]
fn a_narrow_calendar_has_its_weeks_in_several_rows() {
    let wall = moment("2026-10-01", NOON);
    let journey = year(Day::utc, wall).logbook.journey(wall);
    for width in [224, 288, 688] {
        let picture = calendar(&journey, width);
        assert_eq!(picture.values.len(), 52 * 7 + 4);
        let mut places: Vec<(u32, u32)> = picture.values.iter().map(|value| (value.x, value.y)).collect();
        assert!(
            picture
                .values
                .iter()
                .all(|value| value.x + value.width <= width && value.y + value.height <= picture.card.height + 1)
        );
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), picture.values.len(), "no two days have one place");
        for (at, value) in picture.values.iter().enumerate() {
            assert!(value.y + value.height <= picture.card.height + 1, "{at}");
        }
        for shape in &picture.card.shapes {
            if let Shape::Text { x, y, anchor, .. } = shape {
                assert!(*x < width && *y <= picture.card.height && *anchor == Anchor::Start);
            }
        }
    }
}

/// Steps of 1, 2, 4 and 1 hours.
const HOURS: &str = "A (4)\n  - a (1)\n  - b (2)\n  - c (1)\nB (4)\n  - d (4)";

#[test]
fn the_burn_up_adds_the_hours_of_each_day() {
    let mut tab = Tab::of(
        &Memory::default(),
        &crate::drawing::markdown(HOURS).replace("(1)", "(1 h)").replace("(2)", "(2 h)").replace("(4)  ", "(4 h)  "),
        1,
    );
    for (title, day) in [("a", "2026-10-01"), ("b", "2026-10-03"), ("d", "2026-10-03"), ("c", "2026-10-10")] {
        tab = tab.at(moment(day, NOON));
        tab.tick(title);
    }
    tab.untick("c");
    let picture = burn_up(&tab, moment("2026-10-10", NOON), 300, None);
    assert_eq!(said(&picture), ["2026-10-01: 1 hour, 1 altogether", "2026-10-03: 6 hours, 7 altogether"]);
    assert_eq!(
        picture.rows,
        [
            ["2026-10-03", "6\u{a0}h", "7\u{a0}h"].map(str::to_owned).to_vec(),
            ["2026-10-01", "1\u{a0}h", "1\u{a0}h"].map(str::to_owned).to_vec(),
        ]
    );
    assert_eq!(picture.card.description, "7 of 8 hours are done. The last step was done on 2026-10-03.");
    // Ten days from the 1st to the 10th; an eighth of 160 pixels an hour, up from 168.
    let left = picture.values[0].x;
    let day = |days: u32| left + (300 - left) * days / 10;
    assert_eq!(rects(&picture, Ink::Accent), [[left, 148, 300 - left, 20], [day(2), 28, 300 - day(2), 140]]);
}

#[test]
fn a_burn_up_without_hours_counts_steps_and_may_be_of_one_day() {
    let mut tab = Tab::open(&Memory::default(), "A\n  - a\n  - b\n  - c\n  - d", 1).at(moment("2026-10-01", NOON));
    tab.tick("b");
    let picture = burn_up(&tab, moment("2026-10-01", NOON), 300, None);
    assert_eq!(said(&picture), ["2026-10-01: 1 step, 1 altogether"]);
    assert_eq!(picture.columns, ["Day", "Steps done", "Steps altogether"]);
    let left = picture.values[0].x;
    assert_eq!(rects(&picture, Ink::Accent), [[left, 128, 300 - left, 40]]);
    let none = Tab::open(&Memory::default(), "A\n  - a", 1);
    assert!(burn_up(&none, moment("2026-10-01", NOON), 300, None).values.is_empty());
}

#[test]
fn each_section_says_what_became_of_its_hours() {
    let tree = "1. **A** (8 h)\n   &nbsp;&nbsp;- a\n   &nbsp;&nbsp;- b\n   &nbsp;&nbsp;- c\n   &nbsp;&nbsp;- d\n2. **B** (2 h)\n   &nbsp;&nbsp;- e\n   &nbsp;&nbsp;- f\n";
    let mut tab = Tab::of(&Memory::default(), &format!("# Test\n\n{tree}"), 1).at(moment("2026-10-01", NOON));
    tab.tick("a");
    tab.mark("b", Mark::Doing);
    tab.mark("f", Mark::Skipped);
    let journey = tab.logbook.journey(moment("2026-10-01", NOON));
    assert_eq!(journey.whole.hours, Hours::whole(9));
    let picture = journey.sections(400);
    assert_eq!(
        said(&picture),
        [
            "A: 2\u{a0}h done, 2\u{a0}h in progress, 4\u{a0}h left, 0\u{a0}h skipped.",
            "B: 0\u{a0}h done, 0\u{a0}h in progress, 1\u{a0}h left, 1\u{a0}h skipped.",
        ]
    );
    assert_eq!(picture.rows[0][1..], ["2\u{a0}h", "2\u{a0}h", "4\u{a0}h", "0\u{a0}h"]);
    assert!(
        picture
            .card
            .description
            .starts_with("Altogether 2\u{a0}h done, 2\u{a0}h in progress, 5\u{a0}h left, 1\u{a0}h skipped. ")
    );
    // 50 pixels an hour. What is in progress is hatched, what is skipped is thin.
    let accent = rects(&picture, Ink::Accent);
    assert_eq!(accent[0], [0, 20, 100, 12]);
    assert_eq!((accent[1], accent[25]), ([100, 20, 2, 12], [196, 20, 2, 12]));
    assert_eq!(rects(&picture, Ink::Line)[..2], [[100, 20, 300, 12], [0, 62, 50, 12]]);
    assert_eq!(rects(&picture, Ink::Soft)[0], [50, 67, 50, 2]);
}

/// The right and the lower edge of points, in pixels.
fn farthest(points: &[[i32; 2]]) -> (u32, u32) {
    let most = |axis: usize| points.iter().map(|point| point[axis]).max().expect("a point").unsigned_abs().div_ceil(10);
    (most(0), most(1))
}

#[test]
fn a_picture_as_a_file_has_a_title_and_is_xml() {
    let document = "# Test <1> & more\n\n1. **A <b>** (1 h)\n";
    let tab = Tab::of(&Memory::default(), document, 1);
    let journey = tab.logbook.journey(moment("2026-10-01", NOON));
    assert_eq!(node(tab.logbook.roadmap(), "A <b>").index(), 1);
    for picture in [journey.sections(400), calendar(&journey, 400)] {
        let file = picture.as_file("Days, 1 October 2026");
        let svg = file.svg(true);
        let xml = roxmltree::Document::parse(&svg).expect("XML");
        let texts: Vec<&str> =
            xml.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
        assert_eq!(texts[..2], ["Test <1> & more", "Days, 1 October 2026"]);
        let box_of = |shape: &Shape| match shape {
            Shape::Rect { x, y, width, height, .. } => (x + width, y + height),
            Shape::Text { x, y, .. } => (*x, *y),
            Shape::Ring { x, y, radius, .. } => (x + radius, y + radius),
            Shape::Line { points, .. } | Shape::Area { points, .. } => farthest(points),
        };
        assert!(file.shapes.iter().map(box_of).all(|(x, y)| x <= file.width && y <= file.height), "nothing is cut off");
        assert_eq!(file.shapes.len(), picture.card.shapes.len() + 3);
    }
}
