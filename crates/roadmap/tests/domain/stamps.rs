//! Whatever stamps are kept, brought or carried: what is written after them can be read.

use crate::drawing::{Tab, node};
use proptest::prelude::*;
use roadmap::{BulkAction, ImportMode, Mark, Memory, ProgressFile, Storage, Trouble};

const TREE: &str = "A\n  - a\n  - b\n  - c";

/// The last millisecond that can be read.
const LAST: u64 = 8_640_000_000_000_000;

/// The last millisecond that is believed.
const LAST_BELIEVED: u64 = 7_258_118_399_999;

fn key(tab: &Tab, title: &str) -> String {
    let roadmap = tab.logbook.roadmap();
    format!("cairn:test:{}", roadmap.topic(node(roadmap, title)).id())
}

fn stored(mark: &str, (wall, counter, tab): (u64, u32, u16)) -> String {
    format!(r#"{{"v":1,"mark":"{mark}","at":[{wall},{counter},{tab}]}}"#)
}

fn stamps() -> impl Strategy<Value = (u64, u32, u16)> {
    let wall = prop_oneof![0..=LAST, Just(LAST), (LAST_BELIEVED - 1)..(LAST_BELIEVED + 2), Just(0)];
    (wall, prop_oneof![any::<u32>(), Just(u32::MAX), Just(0)], any::<u16>())
}

/// Where a stamp comes in.
#[derive(Clone, Copy, Debug)]
enum Door {
    Kept,
    Backup,
    OtherTab,
    File,
}

fn doors() -> impl Strategy<Value = Door> {
    prop::sample::select(vec![Door::Kept, Door::Backup, Door::OtherTab, Door::File])
}

/// A page of `storage` after a mark with this stamp came in for the step `a`.
fn page_after(storage: &Memory, door: Door, stamp: (u64, u32, u16), wall: u64) -> Tab {
    let mut tab = Tab::open(storage, TREE, 1).at(wall);
    let (key, text) = (key(&tab, "a"), stored("done", stamp));
    match door {
        Door::Kept => {
            storage.write(&key, &text).expect("memory");
            tab = Tab::open(storage, TREE, 1).at(wall);
        }
        Door::OtherTab => {
            storage.write(&key, &text).expect("memory");
            tab.logbook.receive(&key, &text);
        }
        Door::Backup => {
            tab.logbook.merge_backup(&key, Some(&text), "");
            tab.logbook.finish_backup_merge();
        }
        Door::File => {
            let (id, (wall, counter, number)) = (key.trim_start_matches("cairn:test:"), stamp);
            let file = format!(
                r#"{{"cairn":"progress","v":1,"roadmap":"test","marks":{{"{id}":["done",{wall},{counter},{number}]}}}}"#
            );
            tab.import(&file, ImportMode::Merge);
        }
    }
    tab
}

#[test]
fn twenty_ticks_after_the_last_stamp_there_is_are_read_again() {
    let tree = format!("A\n  - a\n{}", (0..20).map(|step| format!("  - s{step}\n")).collect::<String>());
    let storage = Memory::default();
    let key = key(&Tab::open(&storage, &tree, 1), "a");
    let last = stored("done", (LAST, u32::MAX, 7));
    storage.write(&key, &last).expect("memory");
    let mut tab = Tab::open(&storage, &tree, 1).at(1_763_846_400_000);
    for step in 0..20 {
        tab.tick(&format!("s{step}"));
    }
    let again = Tab::open(&storage, &tree, 2);
    assert_eq!(again.marks(), "x".repeat(21));
    assert_eq!(again.logbook.trouble(), Trouble::default());
    assert_eq!(storage.read(&key).expect("memory"), Some(last), "reading writes nothing");
}

#[test]
fn a_mark_of_no_credible_time_is_shown_and_any_other_is_later() {
    let storage = Memory::default();
    let mut tab = page_after(&storage, Door::Backup, (LAST, u32::MAX, 7), 1_000);
    assert_eq!(tab.marks(), "x  ");
    tab.untick("a");
    assert_eq!(tab.marks(), "   ");
    let (key, text) = (key(&tab, "a"), stored("done", (LAST, u32::MAX, 7)));
    let mut again = Tab::open(&storage, TREE, 2);
    again.logbook.merge_backup(&key, Some(&text), "");
    assert_eq!(again.marks(), "   ", "nor does the backup store bring it back");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_marked_after_any_stamp_can_be_read(
        door in doors(), stamp in stamps(), wall in 0..=LAST, marks in prop::collection::vec((0usize..3, 0usize..4), 1..12),
    ) {
        let storage = Memory::default();
        let mut tab = page_after(&storage, door, stamp, wall);
        for (step, mark) in marks {
            let mark = [Mark::ToDo, Mark::Doing, Mark::Done, Mark::Skipped][mark];
            tab.mark(["a", "b", "c"][step], mark);
            let step = node(tab.logbook.roadmap(), ["a", "b", "c"][step]);
            prop_assert_eq!(tab.logbook.mark_of(step), mark, "the last action wins");
        }
        let copies = tab.logbook.take_pending_backup();
        let again = Tab::open(&storage, TREE, 2);
        prop_assert_eq!(again.marks(), tab.marks());
        prop_assert_eq!(again.logbook.trouble(), Trouble::default());
        for copy in copies {
            prop_assert_eq!(storage.read(&copy.key), Ok(Some(copy.text)), "the backup store has the same");
        }
        let file = ProgressFile::read(&tab.logbook.export()).expect("its own export");
        let mut imported = Tab::open(&Memory::default(), TREE, 4).at(wall);
        imported.act_in_bulk(BulkAction::Import(file, ImportMode::Replace));
        prop_assert_eq!(imported.marks(), tab.marks());
    }

    #[test]
    fn a_link_published_after_any_stamp_can_be_read(door in doors(), stamp in stamps(), wall in any::<u64>()) {
        let tab = page_after(&Memory::default(), door, stamp, 1_000);
        let link = tab.logbook.publish("Ada", wall);
        let read = roadmap::ProgressLink::read(&link, tab.logbook.roadmap(), tab.logbook.id());
        prop_assert_eq!(read.map(|link| link.file.marks()), Ok(1));
    }
}
