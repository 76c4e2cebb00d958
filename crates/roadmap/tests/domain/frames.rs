//! Frames of other origins, whose marks are kept apart.

use std::rc::Rc;

use crate::drawing::{act_in_bulk, markdown, read};
use roadmap::{BulkAction, Logbook, Mark, Memory, NodeId, RoadmapId, TabId};

fn open(storage: &Memory, page: &str) -> Logbook<Memory> {
    let roadmap = Rc::new(read(&markdown("A (4)\n  - a\n  - b")).roadmap);
    let id = RoadmapId::of_name("test").expect("has letters").kept_for(page);
    Logbook::open(storage.clone(), id, roadmap, TabId(1))
}

fn steps_done(storage: &Memory, page: &str) -> u32 {
    open(storage, page).completion(NodeId::ROOT).steps_done
}

#[test]
fn marks_and_earlier_states_of_one_page_are_not_those_of_another() {
    let storage = Memory::default();
    let pages = ["", "@https%3A%2F%2Fblog.example", "@https%3A%2F%2Fblog.example%3A8080"];
    open(&storage, pages[1]).mark(NodeId::ROOT, Mark::Done, 1_000);
    assert_eq!(pages.map(|page| steps_done(&storage, page)), [0, 2, 0]);
    open(&storage, pages[0]).mark(NodeId::ROOT, Mark::Done, 2_000);
    let mut own = open(&storage, pages[0]);
    act_in_bulk(&mut own, BulkAction::Reset(NodeId::ROOT), 3_000);
    assert_eq!(pages.map(|page| steps_done(&storage, page)), [0, 2, 0]);
    assert_eq!(pages.map(|page| open(&storage, page).snapshots().len()), [1, 0, 0]);
}
