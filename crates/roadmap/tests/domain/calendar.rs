//! The sessions of a plan as a file for calendars, held against a reader that was written by others.

use std::collections::BTreeMap;
use std::rc::Rc;

use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;

use crate::drawing::read;
use roadmap::{
    Calendar, Day, Hours, Logbook, Mark, Memory, NodeId, Plan, Roadmap, RoadmapId, Session, TabId, day_of_text, open,
};

/// Titles with a character, a space and an escape at the 75th byte of their line, and one that is there twice.
const CALLIGRAPHY: &str = include_str!("../formats/calligraphy.md");

const ADDRESS: &str = "https://cairn.example/?roadmap=calligraphy";

/// Saturday, 28 November 2026, 12:00:05.
const NOW: u64 = 1_795_867_205_000;

fn day(text: &str) -> Day {
    day_of_text(text).unwrap_or_else(|| panic!("{text} is no day"))
}

/// Four hours a week, on Monday and Friday.
fn plan(begins: Option<u32>) -> Plan {
    Plan { days: [0, 4].into_iter().collect(), begins, ..Plan::daily(Hours::whole(4), day("2026-11-28")) }
}

fn logbook_of(roadmap: Roadmap, id: &str) -> Logbook<Memory> {
    let id = RoadmapId::of_name(id).expect("has letters");
    Logbook::open(Memory::default(), id, Rc::new(roadmap), TabId(1))
}

fn calligraphy() -> Logbook<Memory> {
    logbook_of(open(CALLIGRAPHY, "calligraphy.md", None).expect("a roadmap").roadmap, "calligraphy")
}

fn file(logbook: &Logbook<Memory>, plan: &Plan, now: u64) -> String {
    file_on(day("2026-11-28"), logbook, plan, now)
}

fn file_on(today: Day, logbook: &Logbook<Memory>, plan: &Plan, now: u64) -> String {
    let calendar =
        Calendar { roadmap: logbook.roadmap(), id: logbook.id(), address: ADDRESS, begins: plan.begins, now };
    let mut sessions = Session::done(logbook, plan, now);
    sessions.extend(Session::all(logbook, plan, today, Hours::ZERO));
    calendar.encode(&sessions)
}

/// The values of an event by their names, as the other reader reads them.
type Event = BTreeMap<String, String>;

/// The events of a file, by their UIDs. Fails at what calendars of others have failed at.
#[track_caller]
fn events(file: &str) -> BTreeMap<String, Event> {
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.replace("\r\n", "").find(['\r', '\n']), None, "every line ends with both");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|error| panic!("{error}\n{file}"));
    let mut events = BTreeMap::new();
    for component in &calendar.components {
        assert_eq!(component.name.as_str(), "VEVENT");
        let properties = component.properties.iter();
        let event: Event = properties.map(|one| (one.name.as_str().to_owned(), one.val.as_str().to_owned())).collect();
        for name in ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE"] {
            assert!(event.contains_key(name), "{name}: {event:?}");
        }
        assert!(event.get("DTEND").is_none_or(|end| *end > event["DTSTART"]), "{event:?}");
        let uid = event["UID"].clone();
        assert!(events.insert(uid, event).is_none(), "a UID is there once");
    }
    events
}

#[test]
fn titles_are_read_as_they_were_written_and_two_equal_ones_are_two() {
    for begins in [None, Some(18 * 60)] {
        let logbook = calligraphy();
        let events = events(&file(&logbook, &plan(begins), NOW));
        let roadmap = logbook.roadmap();
        let titles: Vec<String> =
            roadmap.steps(NodeId::ROOT).map(|step| roadmap.topic(step).title().to_string()).collect();
        assert_eq!(titles.len(), 6);
        for title in &titles {
            assert!(events.values().any(|event| event["SUMMARY"].starts_with(title.as_str())), "{title}");
        }
        // 2, 1, 1½, 1, 3 and 3 hours in sessions of two.
        let twice = |part: &str| events.values().filter(|one| one["SUMMARY"] == format!("{}{part}", titles[4])).count();
        assert_eq!([" (1/3)", " (2/3)", " (1/2)", " (2/2)"].map(twice), [1, 1, 1, 1]);
    }
}

#[test]
fn times_float_and_whole_days_end_on_the_next() {
    let logbook = logbook_of(read("# C\n1. **A** (3 h)\n2. **B** (0.5 h)\n3. **C** (0.5 h)\n").roadmap, "c");
    let evening = events(&file(&logbook, &plan(Some(18 * 60)), NOW));
    let times: Vec<_> = evening.values().map(|one| [&one["SUMMARY"], &one["DTSTART"], &one["DTEND"]]).collect();
    assert!(times.contains(&[&"A (1/2)".to_owned(), &"20261130T180000".to_owned(), &"20261130T200000".to_owned()]));
    let night = events(&file(&logbook, &plan(Some(23 * 60 + 30)), NOW));
    let late = night.values().find(|one| one["SUMMARY"] == "A (1/2)").expect("is there");
    assert_eq!([&late["DTSTART"], &late["DTEND"]], ["20261130T233000", "20261201T013000"]);
    let text = file(&logbook, &plan(None), NOW);
    assert!(text.contains("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n"), "{text}");
    assert!(!text.contains("TZID") && !text.contains("VTIMEZONE"));
    assert!(text.contains("DTSTAMP:20261128T120005Z\r\n"), "the one time that is in UTC");
}

#[test]
fn a_day_that_moves_sessions_raises_their_sequence() {
    const DAY: u64 = 24 * 60 * 60 * 1000;
    let logbook = calligraphy();
    let [monday, tuesday] = [("2026-11-30", 2), ("2026-12-01", 3)]
        .map(|(today, days)| events(&file_on(day(today), &logbook, &plan(None), NOW + days * DAY)));
    for (uid, before) in &monday {
        let now = &tuesday[uid];
        assert!(before["DTSTART"] < now["DTSTART"], "what was for Monday is later");
        let sequence = |event: &Event| event["SEQUENCE"].parse::<i32>().expect("is a number of 32 bits");
        assert!(sequence(before) < sequence(now));
    }
}

#[test]
fn what_would_begin_after_midnight_is_on_its_day_without_a_time() {
    let mut logbook =
        logbook_of(read("# C\n1. **A** (5 h)\n2. **B** (4 h)\n3. **C** (2 h)\n4. **D** (40 h)\n").roadmap, "c");
    for step in logbook.roadmap().steps(NodeId::ROOT).collect::<Vec<_>>() {
        logbook.mark(step, Mark::Done, NOW);
    }
    let text = file(&logbook, &plan(Some(18 * 60)), NOW);
    let found: Vec<_> = events(&text).values().map(|one| format!("{} {}", one["SUMMARY"], one["DTSTART"])).collect();
    for expected in ["A 20261128T180000", "B 20261128T230000", "C 20261128", "D 20261128"] {
        assert!(found.contains(&expected.to_owned()), "{found:?}");
    }
}

#[test]
fn today_goes_on_after_what_was_done_today() {
    let logbook = logbook_of(read("# C\n1. **A** (1 h)\n2. **B** (2 h)\n").roadmap, "c");
    let today = day("2026-11-28");
    let sessions = Session::all(&logbook, &Plan::daily(Hours::whole(14), today), today, Hours::whole(1));
    let found: Vec<_> =
        sessions.iter().map(|session| (session.day.since(today), session.after, session.length)).collect();
    assert_eq!(found, [(0, Hours::whole(1), Hours::whole(1)), (1, Hours::ZERO, Hours::whole(2))]);
}

#[test]
fn the_next_file_moves_what_the_one_before_had() {
    let mut logbook = calligraphy();
    let first = events(&file(&logbook, &plan(Some(18 * 60)), NOW));
    assert_eq!(file(&logbook, &plan(None), NOW), file(&logbook, &plan(None), NOW), "the same plan, the same file");
    let steps: Vec<NodeId> = logbook.roadmap().steps(NodeId::ROOT).take(2).collect();
    for step in steps {
        logbook.mark(step, Mark::Done, NOW);
    }
    let later = events(&file(&logbook, &plan(Some(18 * 60)).at_pace(Hours::whole(2)), NOW + 60_000));
    let both: Vec<_> = first.keys().filter(|uid| later.contains_key(*uid)).collect();
    assert_eq!(both.len(), 10, "all sessions of the steps that are left, and one of each that was done");
    assert_eq!(later.values().filter(|event| event["DTSTART"].starts_with("20261128T")).count(), 2, "on its day");
    for uid in both {
        let (before, now) = (&first[uid], &later[uid]);
        let sequence = |event: &Event| event["SEQUENCE"].parse::<i32>().expect("is a number of 32 bits");
        assert!(sequence(now) > sequence(before) && now["DTSTAMP"] > before["DTSTAMP"]);
    }
}

#[test]
fn a_uid_lasts_while_the_roadmap_is_edited_and_is_that_of_one_roadmap() {
    let uids = |text: &str, id: &str| -> Vec<String> {
        let logbook = logbook_of(read(text).roadmap, id);
        events(&file(&logbook, &plan(None), NOW)).into_keys().collect()
    };
    let before = uids("# C\n1. **A** (1 h)\n2. **B** (1 h)\n", "c");
    assert_eq!(uids("# C\n1. **B** (2 h)\n2. **A** (0.5 h)\n", "c"), before);
    let other = uids("# C\n1. **A** (1 h)\n2. **B** (1 h)\n", "d");
    assert!(other.iter().all(|uid| !before.contains(uid)));
    assert!(before[0].ends_with(".1@c.cairn"), "{before:?}");
}

#[test]
fn an_event_says_where_its_step_is_and_what_is_said_of_it() {
    let text = "# C\n\n## Ink; pen\n\n- [ ] Draw, \\* slowly (1 h)\n\n  Done when: two, three; or\n  four.\n\n  - [How](https://a.example/b,c)\n";
    let logbook = logbook_of(open(text, "c.md", None).expect("a roadmap").roadmap, "c");
    let file = file(&logbook, &plan(None), NOW);
    let events = events(&file);
    let event = events.values().next().expect("one event");
    let id = logbook.roadmap().topic(logbook.roadmap().steps(NodeId::ROOT).next().expect("a step")).id().to_string();
    let link = format!("{ADDRESS}#{id}");
    let said = format!("Ink; pen\n\nDone when: two, three; or four.\n\nHow https://a.example/b,c\n\n{link}");
    assert_eq!((&event["DESCRIPTION"], &event["URL"]), (&said, &link));
    assert!(unfold(&file).contains(r"Ink\; pen\n\nDone when: two\, three\; or four."));
}

#[test]
fn an_event_reads_well_where_nothing_can_be_pressed() {
    let text = "# C\n\n- [ ] Bake (1 h)\n\n  By [*Ada*](https://ada.example/), see https://b.example/ and [here](javascript:x).\n\n  \
        Done when: it is hollow.\n\n  - [Steam](https://a.example/) (video, 15 min)\n  - https://c.example/\n\n  needs: #mix, #feed, #gone\n\n\
        - [ ] Mix the *dough* (1 h) {#mix}\n- [ ] Feed (1 h) {#feed}\n\n  needs: #gone\n\n- [ ] Wait (1 h)\n\n  前提：#mix、#feed\n";
    let logbook = logbook_of(open(text, "c.md", None).expect("a roadmap").roadmap, "c");
    let events = events(&file(&logbook, &plan(None), NOW));
    let said = |title: &str| {
        let event = events.values().find(|event| event["SUMMARY"] == title).expect("is there");
        let (said, _) = event["DESCRIPTION"].rsplit_once(ADDRESS).expect("ends with the address");
        said.trim_end().to_owned()
    };
    assert_eq!(
        said("Bake"),
        "By Ada https://ada.example/, see https://b.example/ and here.\n\nDone when: it is hollow.\n\n\
         Steam (video, 15 min) https://a.example/\n\nhttps://c.example/\n\nneeds: Mix the dough, Feed"
    );
    assert_eq!([said("Feed"), said("Wait")], ["", "前提：Mix the dough、Feed"]);
}

#[test]
fn a_long_description_ends_with_a_whole_word_before_the_address() {
    let text = format!("# C\n\n- [ ] Bake (1 h)\n\n  {}\n", "word ".repeat(1_000));
    let logbook = logbook_of(open(&text, "c.md", None).expect("a roadmap").roadmap, "c");
    let events = events(&file(&logbook, &plan(None), NOW));
    let said = &events.values().next().expect("one event")["DESCRIPTION"];
    assert!(said.len() < 2_100 && said.contains(" word …\n\nhttps://cairn.example/"), "{said}");
}

#[test]
fn an_address_has_no_letters_that_an_address_may_not_have() {
    let logbook = calligraphy();
    let file = file(&logbook, &plan(None), NOW);
    let unfolded = unfold(&file);
    let links: Vec<&str> = unfolded.lines().filter(|line| line.starts_with("URL:")).collect();
    assert!(!links.is_empty() && links.iter().all(|link| link.is_ascii() && !link.contains(' ')), "{links:?}");
}

proptest! {
    #[test]
    fn any_title_is_read_back(title in "[a-z é🖋,;:\\\\\"日]{1,120}", begins in prop::option::of(0u32..1440)) {
        let text = format!("# C\n1. **x{title}x** (3 h)\n");
        let logbook = logbook_of(read(&text).roadmap, "c");
        let title = logbook.roadmap().topic(logbook.roadmap().steps(NodeId::ROOT).next().expect("a step")).title().to_string();
        let events = events(&file(&logbook, &plan(begins), NOW));
        prop_assert!(events.values().all(|event| event["SUMMARY"].starts_with(&title)));
    }
}
