//! A section as a roadmap of its own.

use std::rc::Rc;

use crate::drawing::{node, read};
use roadmap::{Logbook, Mark, Memory, NodeId, Progress, RoadmapId, TabId};

const DOCUMENT: &str = "# Whole\n1. **A** (4 h)\n- a\n2. **B** (6 h)\n   2.1. **C** (2 h) {was: see}\n   - c\n   - d\n   2.2. **D**\n3. **E**";

#[test]
fn a_section_has_the_same_ids_hours_and_old_ids() {
    let whole = read(DOCUMENT).roadmap;
    let top = node(&whole, "B");
    let section = whole.section(top).unwrap();
    assert_eq!((section.name(), section.title().to_string().as_str()), (Some("Whole"), "B"));
    assert_eq!(section.len(), 5);
    assert!(section.is_section() && !whole.is_section());
    assert_eq!(section.children(NodeId::ROOT).count(), 2);
    let (own_progress, whole_progress) = (Progress::new(&section), Progress::new(&whole));
    for (own, theirs) in section.topics().zip(whole.subtree(top).skip(1)) {
        let (topic, other) = (section.topic(own), whole.topic(theirs));
        assert_eq!(topic.id(), other.id());
        assert_eq!(own_progress.completion(own), whole_progress.completion(theirs));
        assert_eq!(topic.level(), other.level() - 1);
        assert_eq!(section.find(other.id().as_str()), Some(own));
        let above = section.parent(own).unwrap();
        assert_eq!(section.topic(above).title(), whole.topic(whole.parent(theirs).unwrap()).title());
    }
    assert_eq!(section.find("see"), Some(node(&section, "C")));
    assert_eq!(section.find(whole.topic(node(&whole, "A")).id().as_str()), None);
}

#[test]
fn a_section_keeps_what_stands_beside_its_titles() {
    let document = "# T\n\n## A\n\nOf A.\n\n- [ ] a\n\n  Of a.\n";
    let whole = roadmap::open(document, "file.md", None).unwrap().roadmap;
    let section = whole.section(node(&whole, "A")).unwrap();
    let words: Vec<String> =
        section.nodes().flat_map(|node| section.topic(node).details()).map(|detail| detail.words()).collect();
    assert_eq!(words, ["Of A.", "Of a."]);
}

#[test]
fn marks_of_the_rest_of_the_roadmap_are_no_orphans_of_a_section() {
    let whole = Rc::new(read(DOCUMENT).roadmap);
    let id = || RoadmapId::of_file("roadmaps/whole.md");
    let storage = Memory::default();
    let mut logbook = Logbook::open(storage.clone(), id(), whole.clone(), TabId(1));
    logbook.mark(NodeId::ROOT, Mark::Done, 1_000);
    let section = whole.section(node(&whole, "B")).unwrap();
    let section = Logbook::open(storage, id(), Rc::new(section), TabId(2));
    assert_eq!(section.orphan_count(), 0);
    let completion = section.completion(NodeId::ROOT);
    assert_eq!((completion.steps_done, completion.steps), (3, 3));
}

#[test]
fn a_step_is_no_section() {
    let whole = read(DOCUMENT).roadmap;
    let step = whole.steps(NodeId::ROOT).next().unwrap();
    assert_eq!(whole.section(step), None);
}
