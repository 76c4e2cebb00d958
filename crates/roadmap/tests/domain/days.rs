//! The day of a mark is when it was made, by the clock of that moment in the zone of that moment.

use std::collections::BTreeMap;

use crate::drawing::{Tab, node, read};
use crate::zones::{ZONES, auckland, date, london, los_angeles, moment, santiago};
use roadmap::{
    Action, BulkAction, Clock, Day, ImportMode, KeptRoadmap, LibraryFile, LocalDay, Logbook, Mark, MarkDays, Memory,
    NodeId, ProgressFile, ProgressLink, RoadmapId, Storage, TabId,
};

const TREE: &str = "A\n  - a\n  - b\nB\n  - c\n  - d";

const TREE_IN_A_YEAR: &str = "# A year of drawing\n\n- A line (1 h) {#a}\n- A circle (1 h) {#b}\n- A cube (1 h) {#c}\n- A hand (1 h) {#d}\n- A face (1 h) {#e}\n- A tree (1 h) {#f}\n- A house (1 h) {#g}\n- A street (1 h) {#h}\n";

/// Progress that an older Cairn exported.
const YEAR: &str = r#"{"cairn":"progress","v":1,"roadmap":"test","title":"A year of drawing","marks":{
    "a":["done",1767223800000,0,1],"b":["done",1772955000000,0,1],"c":["done",1773037800000,0,1],"d":["done",1774740600000,0,1],
    "e":["done",1774744200000,0,1],"f":["done",1788665400000,0,1],"g":["done",1788669000000,0,1]}}"#;

const SIX_PM: u64 = 18 * 60;

fn year(storage: &Memory, tab: u16, zone: LocalDay) -> Tab {
    let roadmap = roadmap::open(TREE_IN_A_YEAR, "year.md", None).expect("a roadmap").roadmap;
    Tab::with(storage, "test", roadmap, tab).in_zone(zone)
}

fn tab(storage: &Memory, tab: u16, zone: LocalDay) -> Tab {
    Tab::open(storage, TREE, tab).in_zone(zone)
}

/// The second number of the stamp of each mark in an export.
fn seconds(export: &str) -> BTreeMap<String, i32> {
    let json: serde_json::Value = serde_json::from_str(export).expect("JSON");
    let marks = json["marks"].as_object().expect("marks");
    let second = |mark: &serde_json::Value| i32::try_from(mark[2].as_i64().expect("a number")).expect("small");
    marks.iter().map(|(id, mark)| (id.clone(), second(mark))).collect()
}

/// The day that a mark says.
#[track_caller]
fn day_of(tab: &Tab, title: &str) -> Day {
    let roadmap = tab.logbook.roadmap();
    let id = roadmap.topic(node(roadmap, title)).id().to_string();
    Day::new(seconds(&tab.logbook.export())[&id])
}

fn days(tab: &Tab, wall: u64) -> (Day, Day) {
    let MarkDays { first, last } = tab.logbook.days_of_marks(wall).expect("there are marks");
    (first, last)
}

#[test]
fn marks_from_before_have_the_day_of_their_time_where_the_reader_is() {
    for ((place, zone), (first, last)) in ZONES.into_iter().zip([
        ("2025-12-31", "2026-09-06"),
        ("2025-12-31", "2026-09-05"),
        ("2025-12-31", "2026-09-06"),
        ("2026-01-01", "2026-09-06"),
        ("2025-12-31", "2026-09-06"),
    ]) {
        let mut tab = year(&Memory::default(), 1, zone).at(moment("2026-10-01", 720));
        tab.import(YEAR, ImportMode::Merge);
        assert_eq!(tab.marks(), "xxxxxxx ");
        assert_eq!(days(&tab, moment("2026-10-01", 720)), (date(first), date(last)), "{place}");
    }
}

#[test]
fn a_mark_keeps_its_day_wherever_it_is_read() {
    let storage = Memory::default();
    let at = moment("2026-03-08", 7 * 60 + 30);
    tab(&storage, 1, los_angeles).at(at).tick("a");
    for (place, zone) in ZONES {
        let there = tab(&storage, 2, zone);
        assert_eq!(days(&there, moment("2026-05-01", 0)), (date("2026-03-07"), date("2026-03-07")), "{place}");
    }
}

#[test]
fn days_that_are_shorter_or_longer_or_begin_at_one_are_days() {
    for (zone, at, day) in [
        (santiago as LocalDay, moment("2026-09-06", 3 * 60 + 59), "2026-09-05"),
        (santiago, moment("2026-09-06", 4 * 60), "2026-09-06"),
        (los_angeles, moment("2026-03-08", 8 * 60 - 1), "2026-03-07"),
        (los_angeles, moment("2026-03-08", 8 * 60), "2026-03-08"),
        (los_angeles, moment("2026-03-09", 7 * 60 - 1), "2026-03-08"),
        (los_angeles, moment("2026-03-09", 7 * 60), "2026-03-09"),
        (los_angeles, moment("2026-11-02", 8 * 60 - 1), "2026-11-01"),
        (los_angeles, moment("2026-11-02", 8 * 60), "2026-11-02"),
        (london, moment("2026-03-29", 23 * 60), "2026-03-30"),
    ] {
        let mut tab = tab(&Memory::default(), 1, zone).at(at);
        tab.tick("a");
        assert_eq!(day_of(&tab, "a"), date(day), "{at}");
    }
}

#[test]
fn a_flight_to_the_west_loses_no_day() {
    let storage = Memory::default();
    let at = moment("2026-10-01", 12 * 60);
    tab(&storage, 1, auckland).at(at).tick("a");
    let mut landed = tab(&storage, 2, los_angeles).at(at + 60_000);
    assert_eq!(days(&landed, at + 60_000).1, date("2026-10-01"), "in Auckland it is the 2nd; here that is yet to come");
    landed.tick("b");
    assert_eq!([day_of(&landed, "a"), day_of(&landed, "b")], [date("2026-10-02"), date("2026-10-01")]);
    assert_eq!(days(&landed, at + 24 * 3_600_000), (date("2026-10-01"), date("2026-10-02")));
}

#[test]
fn a_clock_that_was_wrong_once_spoils_no_later_day() {
    let storage = Memory::default();
    let then = moment("2036-01-01", SIX_PM);
    let now = moment("2026-10-01", 720);
    let mut tab = year(&storage, 1, Day::utc).at(now);
    tab.import(YEAR, ImportMode::Merge);
    tab = tab.at(then);
    tab.tick("A street");
    tab = tab.at(now);
    assert_eq!(tab.marks(), "xxxxxxxx", "it counts as done");
    assert_eq!(days(&tab, now), (date("2025-12-31"), date("2026-09-06")), "on no day");
    assert_eq!(days(&tab, then).1, date("2036-01-01"), "until that day comes");
    tab.untick("A line");
    tab.tick("A line");
    tab.mark("A circle", Mark::Doing);
    let mut again = year(&storage, 2, Day::utc).at(now + 86_400_000);
    assert_eq!(again.marks(), "x/xxxxxx", "the newest gesture wins");
    assert_eq!([day_of(&again, "A line"), day_of(&again, "A circle")], [date("2026-10-01"); 2]);
    assert_eq!(days(&again, now), (date("2026-03-09"), date("2026-10-01")));
    again.untick("A street");
    again.tick("A street");
    assert_eq!(day_of(&again, "A street"), date("2026-10-02"));
    // What leaves for another browser is dated five minutes ahead there, and keeps its day.
    let mut other = year(&Memory::default(), 3, Day::utc).at(now + 86_400_000);
    other.import(&again.logbook.export(), ImportMode::Merge);
    assert_eq!(other.marks(), "x/xxxxxx");
    assert_eq!([day_of(&other, "A line"), day_of(&other, "A street")], [date("2026-10-01"), date("2026-10-02")]);
}

#[test]
fn a_clock_behind_the_year_2020_says_no_day() {
    let storage = Memory::default();
    let mut tab = tab(&storage, 1, Day::utc).at(86_400_000 * 365);
    tab.tick("a");
    assert_eq!(tab.logbook.days_of_marks(moment("2026-10-01", 0)), None);
    tab = tab.at(moment("2026-10-01", 0));
    tab.tick("b");
    assert_eq!(days(&tab, moment("2026-10-01", 0)), (date("2026-10-01"), date("2026-10-01")));
}

#[test]
fn undo_and_redo_bring_back_the_day_of_a_mark() {
    let storage = Memory::default();
    let mut tab = tab(&storage, 1, Day::utc).at(moment("2026-05-01", SIX_PM));
    tab.tick("a");
    tab = tab.at(moment("2026-05-03", SIX_PM));
    tab.tick("b");
    tab = tab.at(moment("2026-05-09", SIX_PM));
    tab.untick("A");
    tab.act(Action::Undo);
    assert_eq!(tab.marks(), "xx  ");
    assert_eq!([day_of(&tab, "a"), day_of(&tab, "b")], [date("2026-05-01"), date("2026-05-03")]);
    tab.act(Action::Redo);
    tab = tab.at(moment("2026-05-10", SIX_PM));
    tab.act(Action::Undo);
    assert_eq!([day_of(&tab, "a"), day_of(&tab, "b")], [date("2026-05-01"), date("2026-05-03")]);
    let again = Tab::open(&storage, TREE, 2);
    assert_eq!((again.marks(), again.logbook.export()), (tab.marks(), tab.logbook.export()));
    tab.act(Action::Undo);
    tab.act(Action::Redo);
    assert_eq!(day_of(&tab, "b"), date("2026-05-03"), "what was undone and redone was done on its day");
}

#[test]
fn undo_gives_a_mark_from_before_the_day_of_its_time() {
    let mut tab = year(&Memory::default(), 1, los_angeles).at(moment("2026-10-01", 720));
    tab.import(YEAR, ImportMode::Merge);
    tab.untick("A circle");
    tab.act(Action::Undo);
    assert_eq!(day_of(&tab, "A circle"), date("2026-03-07"));
}

#[test]
fn of_two_marks_the_later_one_brings_its_day() {
    let mut one = tab(&Memory::default(), 1, Day::utc).at(moment("2026-05-01", SIX_PM));
    one.tick("a");
    let mut other = tab(&Memory::default(), 2, Day::utc).at(moment("2026-05-02", SIX_PM));
    other.tick("a");
    let (of_one, of_other) = (one.logbook.export(), other.logbook.export());
    one = one.at(moment("2026-05-03", 0));
    other = other.at(moment("2026-05-03", 0));
    one.import(&of_other, ImportMode::Merge);
    other.import(&of_one, ImportMode::Merge);
    assert_eq!([day_of(&one, "a"), day_of(&other, "a")], [date("2026-05-02"); 2]);
    one.import(&of_one, ImportMode::Replace);
    assert_eq!(day_of(&one, "a"), date("2026-05-02"), "the mark is the same");
    one.untick("a");
    one.import(&of_one, ImportMode::Replace);
    assert_eq!(day_of(&one, "a"), date("2026-05-01"), "an older mark that is put back has its day");
    one.untick("b");
    one.import("# Test\n\n1. **A**\n   &nbsp;&nbsp;- a\n   &nbsp;&nbsp;- [x] b\n", ImportMode::Merge);
    assert_eq!(day_of(&one, "b"), date("2026-05-03"), "boxes have no time");
}

#[test]
fn an_earlier_version_brings_back_the_days() {
    let mut tab = tab(&Memory::default(), 1, Day::utc).at(moment("2026-05-01", SIX_PM));
    tab.mark("a", Mark::Doing);
    tab = tab.at(moment("2026-05-02", SIX_PM));
    tab.mark("b", Mark::Doing);
    tab = tab.at(moment("2026-05-03", SIX_PM));
    tab.tick("A");
    tab.logbook.keep_topic_snapshots(moment("2026-05-03", SIX_PM));
    tab.tick("c");
    tab = tab.at(moment("2026-05-09", SIX_PM));
    tab.act_in_bulk(BulkAction::Reset(NodeId::ROOT));
    assert_eq!(tab.marks(), "    ");
    let restore = |tab: &mut Tab, before: &str| {
        let snapshots = tab.logbook.snapshots();
        let snapshot = snapshots.iter().find(|snapshot| snapshot.before == before).expect("a snapshot");
        let file = tab.logbook.read_snapshot(snapshot).expect("just taken");
        tab.act_in_bulk(BulkAction::Import(file, snapshot.mode));
    };
    restore(&mut tab, "reset");
    assert_eq!(tab.marks(), "xxx ");
    assert_eq!([day_of(&tab, "a"), day_of(&tab, "c")], [date("2026-05-03"); 2]);
    restore(&mut tab, "done");
    assert_eq!(tab.marks(), "//x ");
    assert_eq!([day_of(&tab, "a"), day_of(&tab, "b")], [date("2026-05-01"), date("2026-05-02")]);
}

#[test]
fn a_mark_of_a_changed_step_keeps_its_day_when_it_is_given_to_another() {
    let storage = Memory::default();
    let mut before = tab(&storage, 1, Day::utc).at(moment("2026-05-01", SIX_PM));
    before.tick("a");
    before = before.at(moment("2026-05-04", SIX_PM));
    before.tick("c");
    let mut after = Tab::open(&storage, "A\n  - aa\n  - b\nB\n  - cc\n  - d", 2).at(moment("2026-05-09", SIX_PM));
    after.untick("cc");
    let [a, c] = ["a", "c"].map(|title| {
        let roadmap = before.logbook.roadmap();
        roadmap.topic(node(roadmap, title)).id().to_string()
    });
    let roadmap = after.logbook.roadmap().clone();
    let steps: Vec<NodeId> = roadmap.steps(NodeId::ROOT).collect();
    after.act_in_bulk(BulkAction::Attach(vec![(a, Some(steps[0])), (c, Some(steps[2]))]));
    assert_eq!(after.marks(), "x x ");
    let ids = steps.iter().map(|&step| roadmap.topic(step).id().to_string());
    let days = seconds(&after.logbook.export());
    let days: Vec<Option<Day>> = ids.map(|id| days.get(&id).map(|&day| Day::new(day))).collect();
    assert_eq!([days[0], days[2]], [Some(date("2026-05-01")), Some(date("2026-05-04"))]);
}

#[test]
fn tabs_and_the_backup_store_have_the_day() {
    let storage = Memory::default();
    let mut one = tab(&storage, 1, los_angeles).at(moment("2026-05-02", 60));
    let mut other = tab(&storage, 2, auckland);
    one.tick("a");
    let copies = one.logbook.take_pending_backup();
    other.logbook.receive(&copies[0].key, &copies[0].text);
    assert_eq!(day_of(&other, "a"), date("2026-05-01"));
    let mut lost = tab(&Memory::default(), 3, auckland);
    lost.logbook.merge_backup(&copies[0].key, Some(&copies[0].text), &copies[0].name);
    lost.logbook.finish_backup_merge();
    assert_eq!(day_of(&lost, "a"), date("2026-05-01"));
}

#[test]
fn a_library_keeps_the_days() {
    let at = moment("2026-05-02", 60);
    let mut one = tab(&Memory::default(), 1, los_angeles).at(at);
    one.tick("a");
    let progress = ProgressFile::read(&one.logbook.export()).expect("its own export");
    let kept = KeptRoadmap {
        address: "test".to_owned(),
        title: "Test".to_owned(),
        nickname: String::new(),
        is_archived: false,
        name: String::new(),
        way: None,
        text: None,
        guide: None,
        progress,
    };
    let text = LibraryFile { roadmaps: vec![kept] }.encode().expect("short");
    let file = LibraryFile::read(&text).expect("its own");
    let (storage, id) = (Memory::default(), RoadmapId::of_name("test").expect("letters"));
    let clock = Clock::new(TabId(2), auckland);
    Logbook::merge_into(storage.clone(), id, &file.roadmaps[0].progress, clock, at).expect("no newer Cairn");
    assert_eq!(day_of(&tab(&storage, 3, auckland), "a"), date("2026-05-01"));
}

#[test]
fn a_link_has_the_time_of_the_newest_mark_or_its_day_if_a_clock_was_wrong() {
    let published = moment("2026-10-05", 0);
    let newest = |tab: &Tab| {
        let link = tab.logbook.publish("Ada", published);
        let link = ProgressLink::read(&link, tab.logbook.roadmap(), tab.logbook.id()).expect("its own");
        let mut shown = Tab::open(&Memory::default(), TREE, 9).at(published);
        shown.logbook.load_for_display(&link.file);
        days(&shown, published).1
    };
    let mut tab = tab(&Memory::default(), 1, Day::utc).at(moment("2026-10-01", 60));
    tab.tick("a");
    assert_eq!(newest(&tab), date("2026-10-01"));
    tab = tab.at(moment("2036-01-01", 0));
    tab.tick("b");
    tab.untick("b");
    tab = tab.at(moment("2026-10-03", 0));
    tab.tick("c");
    assert_eq!(newest(&tab), date("2026-10-03"));
}

/// How Cairn made stamps before it kept days: with a counter where the day is now.
fn stamp_of_older_page((seen_wall, seen_second): (u64, u32), wall: u64) -> (u64, u32) {
    if wall > seen_wall { (wall, 0) } else { (seen_wall, seen_second + 1) }
}

#[test]
fn an_older_page_reads_what_is_stored_and_its_own_marks_are_read() {
    let storage = Memory::default();
    let wall = moment("2026-10-01", 720);
    let mut new = tab(&storage, 1, los_angeles).at(wall);
    new.tick("a");
    let roadmap = read(&crate::drawing::markdown(TREE)).roadmap;
    let key = |title| format!("cairn:test:{}", roadmap.topic(node(&roadmap, title)).id());
    let stored = storage.read(&key("a")).expect("memory").expect("just ticked");
    assert_eq!(stored, format!(r#"{{"v":1,"mark":"done","at":[{wall},20727,1]}}"#), "three numbers, as ever");
    // The older page unticks a and ticks b and c: later, in the same millisecond, and with its clock behind.
    let write = |title, mark, (wall, second): (u64, u32)| {
        storage.write(&key(title), &format!(r#"{{"v":1,"mark":"{mark}","at":[{wall},{second},2]}}"#)).expect("memory");
    };
    write("a", "to_do", stamp_of_older_page((wall, 20_727), wall));
    write("b", "done", stamp_of_older_page((wall, 20_727), wall + 86_400_000));
    write("c", "done", stamp_of_older_page((wall, 20_727), wall - 60_000));
    let mut again = tab(&storage, 3, los_angeles).at(wall + 2 * 86_400_000);
    assert_eq!(again.marks(), " xx ", "later marks win");
    // Behind a stamp that says a day, an older page with a slow clock counts one on.
    assert_eq!(days(&again, wall + 2 * 86_400_000), (date("2026-10-02"), date("2026-10-02")));
    again.tick("a");
    assert_eq!((again.marks().as_str(), day_of(&again, "a")), ("xxx ", date("2026-10-03")));
}
