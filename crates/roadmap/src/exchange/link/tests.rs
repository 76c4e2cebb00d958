//! Links: what they carry, how long they are, and what they refuse.

use std::rc::Rc;

use super::bytes::LETTERS;
use super::names::LONGEST as LONGEST_NAME;
use super::*;
use crate::formats::cairn;
use crate::logbook::history::ImportMode;
use crate::logbook::storage::Memory;
use crate::marks::{Entry, TabId};
use proptest::prelude::*;

const SEED: &str = include_str!("../../../../../public/roadmaps/python-backend.md");

const MARKED: u64 = 1_763_846_400_000;

/// The time of a link whose newest mark is so old that this takes five bytes.
const LATE: u64 = MARKED + (1 << 28) * 1000;

fn roadmap_of(document: &str) -> Roadmap {
    cairn::read(document).unwrap_or_else(|error| panic!("{error}\n{document}")).roadmap
}

/// A document whose topics `t0`, `t1`, … have these levels, or the deepest that is possible.
fn document(levels: &[usize]) -> String {
    let mut text = String::from("# Test\n\n");
    let mut last = 0;
    for (index, &level) in levels.iter().enumerate() {
        last = level.min(last + 1);
        text += &format!("{} **t{index}**\n", "1.".repeat(last));
    }
    text
}

/// The levels of a tree in which every topic has as many children as the next width says.
fn levels(widths: &[usize]) -> Vec<usize> {
    let Some((&width, below)) = widths.split_first() else { return Vec::new() };
    let below: Vec<usize> = levels(below).into_iter().map(|level| level + 1).collect();
    (0..width).flat_map(|_| std::iter::once(1).chain(below.iter().copied())).collect()
}

fn marked(roadmap: &Roadmap, mark_of: impl Fn(usize) -> Mark) -> Progress {
    let mut progress = Progress::new(roadmap);
    for (index, step) in roadmap.steps(NodeId::ROOT).enumerate() {
        progress.adopt(roadmap, step, Entry { at: Stamp::at(MARKED), mark: mark_of(index) });
    }
    progress
}

/// Marks without any order, but always the same.
fn scattered(index: usize) -> Mark {
    let mixed = (index as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    Mark::ALL[(mixed >> 61) as usize & 3]
}

fn alternating(index: usize) -> Mark {
    Mark::ALL[index % 4]
}

fn id() -> RoadmapId {
    RoadmapId::of_name("test").expect("has letters")
}

fn read(text: &str, roadmap: &Roadmap) -> Result<ProgressLink, LinkError> {
    ProgressLink::read(text, roadmap, &id())
}

/// The marks of a link by id.
fn marks_by_id(link: &ProgressLink) -> Vec<(String, Mark)> {
    let mut marks: Vec<_> = link.file.marks.iter().map(|mark| (mark.id.clone(), mark.mark)).collect();
    marks.sort();
    marks
}

/// The marks of some progress other than to do, by id.
fn expected_marks(roadmap: &Roadmap, progress: &Progress) -> Vec<(String, Mark)> {
    let marks = roadmap.steps(NodeId::ROOT).map(|step| (roadmap.topic(step).id().to_string(), progress.mark(step)));
    let mut marks: Vec<_> = marks.filter(|(_, mark)| *mark != Mark::ToDo).collect();
    marks.sort();
    marks
}

/// The length of a link with these marks, this name and the longest time since the newest mark. It must read back.
fn length(roadmap: &Roadmap, mark_of: fn(usize) -> Mark, name: &str) -> usize {
    let progress = marked(roadmap, mark_of);
    let text = write(roadmap, &progress, name, LATE);
    let published = read(&text, roadmap).expect("a link");
    assert_eq!(marks_by_id(&published), expected_marks(roadmap, &progress));
    assert_eq!((published.name.as_str(), published.unplaced), (name, 0));
    text.len()
}

#[test]
fn a_logbook_publishes_a_link_that_another_can_import() {
    let roadmap = Rc::new(roadmap_of(&document(&[1, 2, 2, 1])));
    let open = || Logbook::open(Memory::default(), id(), roadmap.clone(), TabId(7));
    let mut logbook = open();
    let steps: Vec<NodeId> = roadmap.steps(NodeId::ROOT).collect();
    logbook.mark(steps[0], Mark::Done, MARKED);
    logbook.mark(steps[2], Mark::Skipped, MARKED + 1_500);
    let text = logbook.publish(" Ada\n", MARKED + 60_999);
    let published = read(&text, &roadmap).expect("a link");
    assert_eq!((published.name.as_str(), published.wall), ("Ada", MARKED + 60_000));
    assert_eq!(published.file.roadmap.as_deref(), Some("test"));
    assert_eq!(published.file.title, "Test");
    assert!(published.file.marks.iter().all(|mark| mark.at == Some(Stamp::at(MARKED + 1_000))));
    let preview = open().preview(&published.file, ImportMode::Merge, MARKED + 60_999).expect("marks");
    assert_eq!((preview.done, preview.skipped, preview.unknown), (1, 1, 0));
}

#[test]
fn a_link_without_marks_can_be_read() {
    let roadmap = roadmap_of(&document(&[1, 1]));
    let text = write(&roadmap, &Progress::new(&roadmap), "", MARKED);
    let published = read(&text, &roadmap).expect("a link");
    assert_eq!((published.unplaced, published.file.marks()), (0, 0));
    assert!(read(&text, &roadmap_of(SEED)).is_ok(), "without marks, none can be misplaced");
}

#[test]
fn the_shipped_roadmap_fits_into_200_characters() {
    let roadmap = roadmap_of(SEED);
    assert_eq!(roadmap.steps(NodeId::ROOT).count(), 91);
    for name in ["", "Ada Lovelace 123", "Александра Иваны", "日本語日本語日本語日本語日本語日"]
    {
        let marks: [fn(usize) -> Mark; 4] = [scattered, alternating, |_| Mark::Skipped, |_| Mark::ToDo];
        for mark_of in marks {
            let length = length(&roadmap, mark_of, name);
            assert!(length <= 200, "{length} with {name}");
        }
    }
}

#[test]
fn any_91_steps_fit_into_200_characters() {
    let mut levels: Vec<usize> = levels(&[24, 3]);
    levels.extend([2; 19]);
    let roadmap = roadmap_of(&document(&levels));
    assert_eq!(roadmap.steps(NodeId::ROOT).count(), 91);
    assert_eq!(smallest_groups(&roadmap).1.len(), 24, "as many as there can be");
    let length = length(&roadmap, scattered, "Александра Иваны");
    assert!(length <= 200, "{length}");
}

#[test]
fn ten_thousand_steps_fit_into_8192_characters() {
    let mut fullest = levels(&[833, 12]);
    fullest.extend([2; 4]);
    for (levels, groups) in [
        (levels(&[10, 10, 10, 10]), 100),
        (levels(&[10_000]), 1),
        (levels(&[5_000, 2]), 1),
        (levels(&[100, 50, 2]), 100),
        (fullest, 833),
    ] {
        let roadmap = roadmap_of(&document(&levels));
        assert_eq!(roadmap.steps(NodeId::ROOT).count(), 10_000);
        assert_eq!(smallest_groups(&roadmap).1.len(), groups);
        for mark_of in [scattered as fn(usize) -> Mark, alternating] {
            let length = length(&roadmap, mark_of, &"😀".repeat(LONGEST_NAME));
            assert!(length <= 8_192, "{length} with {groups} groups");
        }
    }
}

#[test]
fn a_link_with_any_character_changed_or_cut_off_is_refused() {
    let roadmap = roadmap_of(&document(&levels(&[3, 4])));
    let text = write(&roadmap, &marked(&roadmap, scattered), "Ada", MARKED + 5_000);
    assert!(read(&text, &roadmap).is_ok());
    for at in 0..text.len() {
        for letter in LETTERS.iter().chain(b"=+/ .%") {
            let mut changed = text.clone().into_bytes();
            if std::mem::replace(&mut changed[at], *letter) != *letter {
                let changed = String::from_utf8(changed).expect("all of ASCII");
                assert_eq!(read(&changed, &roadmap), Err(LinkError::Damaged), "{changed}");
            }
        }
        assert_eq!(read(&text[..at], &roadmap), Err(LinkError::Damaged), "cut at {at}");
        assert_eq!(read(&text[at + 1..], &roadmap), Err(LinkError::Damaged), "cut after {at}");
    }
    for more in ["A", "AA", "AAAA", "=", "é"] {
        assert_eq!(read(&format!("{text}{more}"), &roadmap), Err(LinkError::Damaged), "{more}");
    }
}

#[test]
fn a_link_that_is_too_long_is_refused_for_its_length() {
    let roadmap = roadmap_of(&document(&[1]));
    let long = "A".repeat(ProgressLink::LONGEST);
    assert_eq!(read(&long, &roadmap), Err(LinkError::Damaged));
    assert_eq!(read(&format!("{long}A"), &roadmap), Err(LinkError::TooLong));
    assert_eq!(read(&"é".repeat(ProgressLink::LONGEST), &roadmap), Err(LinkError::TooLong));
}

/// The bytes after the checksum: five numbers, with the name after the third of them, and the tail.
fn body(numbers: [u64; 5], name: &[u8], tail: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (index, number) in numbers.into_iter().enumerate() {
        write_number(&mut bytes, number);
        if index == 2 {
            bytes.extend_from_slice(name);
        }
    }
    bytes.extend_from_slice(tail);
    bytes
}

#[test]
fn hostile_counts_and_times_are_refused() {
    let roadmap = roadmap_of(&document(&[1, 1, 1, 1]));
    let answer = |bytes: &[u8]| read(&seal(VERSION, bytes), &roadmap).map(|published| published.unplaced);
    let sound = [1_763_846_400, 60, 3, 32, 1];
    let with = |at: usize, number: u64| {
        let mut numbers = sound;
        numbers[at] = number;
        body(numbers, b"Ada", &[0, 0, 3, 0b10_10_10])
    };
    assert_eq!(answer(&with(0, sound[0])), Err(LinkError::OtherRoadmap), "it is sound, but for another roadmap");
    let last = LAST_WALL / 1000;
    assert_eq!(answer(&with(0, last)), Err(LinkError::OtherRoadmap));
    for (at, number) in [
        (0, last + 1),
        (0, u64::MAX),
        (0, 59),
        (1, 1_763_846_401),
        (1, u64::MAX),
        (2, 2),
        (2, 4),
        (2, u64::MAX),
        (3, 33),
        (3, u64::MAX),
        (4, 0),
        (4, 2),
        (4, u64::from(u32::MAX)),
        (4, u64::MAX),
    ] {
        assert_eq!(answer(&with(at, number)), Err(LinkError::Damaged), "{number} at {at}");
    }
    let mut endless = vec![0, 0];
    write_number(&mut endless, u64::MAX);
    let tails: [(&[u8], &str); 9] = [
        (&[0, 0, 5, 0b10_10_10], "more steps than marks"),
        (&[0, 0, 3, 0b10_10_10, 0], "more marks than steps"),
        (&[0, 0, 3, 0b1_10_10_10], "a bit after the last step"),
        (&[0, 0, 0], "a group of nothing"),
        (&[0, 0, 0x83, 0, 0b10_10_10], "a number with more bytes than it needs"),
        (&[0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 0], "a number of 65 bits"),
        (&[0, 0, 0x83], "a number that does not end"),
        (&endless, "a count too large for the rest"),
        (&[], "no group"),
    ];
    for (tail, what) in tails {
        assert_eq!(answer(&body(sound, b"Ada", tail)), Err(LinkError::Damaged), "{what}");
    }
    for name in [b"A\na", b" Ad", b"\xffAd"] {
        let bytes = body(sound, name, &[0, 0, 3, 0b10_10_10]);
        assert_eq!(answer(&bytes), Err(LinkError::Damaged), "no version of Cairn writes such a name");
    }
    for name in ["\u{3164}", "\u{2063}", "\u{e0041}", "\u{200d}", "a\u{2069}"] {
        let length = name.len() as u64;
        let bytes = body([sound[0], 60, length, 32, 1], name.as_bytes(), &[0, 0, 3, 0b10_10_10]);
        assert_eq!(answer(&bytes), Err(LinkError::Damaged), "{name:?} looks like no name, or like another");
    }
    let long = "a".repeat(LONGEST_NAME + 1);
    let bytes = body([sound[0], 60, 61, 32, 1], long.as_bytes(), &[0, 0, 3, 0b10_10_10]);
    assert_eq!(answer(&bytes), Err(LinkError::Damaged));
    assert_eq!(answer(&[]), Err(LinkError::Damaged));
}

#[test]
fn newer_links_are_told_from_damaged_ones() {
    let roadmap = roadmap_of(&document(&[1]));
    assert_eq!(read(&seal(2, b"anything"), &roadmap), Err(LinkError::Newer));
    assert_eq!(read(&seal(255, &[]), &roadmap), Err(LinkError::Newer));
    assert_eq!(read(&seal(0, b"anything"), &roadmap), Err(LinkError::Damaged));
    for text in ["", "A", "AA", "hello", "2AAAAAAA", "AQ==", "Ä"] {
        assert_eq!(read(text, &roadmap), Err(LinkError::Damaged), "{text}");
    }
}

#[test]
fn marks_of_changed_groups_are_counted_and_the_others_are_placed() {
    let document = document(&levels(&[3, 3]));
    let roadmap = roadmap_of(&document);
    let text = write(&roadmap, &marked(&roadmap, |_| Mark::Done), "", MARKED);
    let after = |edited: &str| read(&text, &roadmap_of(edited)).map(|found| (found.file.marks(), found.unplaced));
    assert_eq!(after(&document), Ok((9, 0)));
    assert_eq!(after(&document.replace("**t5**", "**other**")), Ok((6, 3)), "a step has another name");
    assert_eq!(after(&document.replace("1.1. **t5**\n", "")), Ok((6, 3)), "a step is gone");
    assert_eq!(after(&document.replace("**t4**", "**other**")), Ok((6, 3)), "a section has another name");
    assert_eq!(after(&format!("{document}1. **new**\n1.1. **newer**\n")), Ok((9, 0)), "a section was added");
    let sections: Vec<&str> = document.split_inclusive("**t3**\n").collect();
    let [first, rest] = sections[..] else { panic!("{document}") };
    let first = first.trim_start_matches("# Test\n\n");
    assert_eq!(after(&format!("# Test\n\n{rest}{first}")), Ok((9, 0)), "sections changed places");
    assert_eq!(after(&document.replace("**t", "**u")), Err(LinkError::OtherRoadmap));
    assert_eq!(after(SEED), Err(LinkError::OtherRoadmap));
}

#[test]
fn the_steps_of_a_group_need_not_be_neighbours() {
    let document = document(&[1, 2, 2, 3, 3, 2]);
    let roadmap = roadmap_of(&document);
    let text = write(&roadmap, &marked(&roadmap, alternating), "", MARKED);
    let groups: Vec<usize> = smallest_groups(&roadmap).1.iter().map(|group| group.steps.len()).collect();
    assert_eq!(groups, [2, 2]);
    let marks = |found: &ProgressLink| marks_by_id(found).into_iter().map(|(_, mark)| mark).collect::<Vec<_>>();
    let whole = read(&text, &roadmap).expect("a link");
    assert_eq!(marks_by_id(&whole), expected_marks(&roadmap, &marked(&roadmap, alternating)));
    // t1 is to do, t3 doing, t4 done and t5 skipped. t3 and t4 are below t2.
    let edited = read(&text, &roadmap_of(&document.replace("**t4**", "**other**"))).expect("a link");
    assert_eq!((marks(&edited), edited.unplaced), (vec![Mark::Skipped], 2));
}

#[test]
fn errors_are_sentences() {
    for error in [LinkError::TooLong, LinkError::Damaged, LinkError::Newer, LinkError::OtherRoadmap] {
        assert!(error.to_string().ends_with('.'), "{error}");
    }
}

proptest! {
    #[test]
    fn a_published_link_reads_back(
        levels in prop::collection::vec(1usize..6, 1..120),
        marks in prop::collection::vec(0usize..4, 120),
        name in ".{0,80}",
        wall in 0..=LAST_WALL,
    ) {
        let roadmap = roadmap_of(&document(&levels));
        let progress = marked(&roadmap, |index| Mark::ALL[marks[index]]);
        let published = read(&write(&roadmap, &progress, &name, wall), &roadmap).expect("a link");
        prop_assert_eq!(marks_by_id(&published), expected_marks(&roadmap, &progress));
        prop_assert_eq!(published.unplaced, 0);
        prop_assert_eq!(published.wall, wall / 1000 * 1000);
        prop_assert!(published.name.chars().all(|c| name.contains(c)));
        let newest = Stamp::at(MARKED.min(published.wall));
        prop_assert!(published.file.marks.iter().all(|mark| mark.at == Some(newest)));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}", letters in "[A-Za-z0-9_-]{0,200}") {
        let roadmap = roadmap_of(SEED);
        prop_assert!(read(&text, &roadmap).is_err());
        prop_assert!(read(&letters, &roadmap).is_err());
    }

    #[test]
    fn any_sealed_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), small in 0u8..40) {
        let roadmap = roadmap_of(SEED);
        let _ = read(&seal(VERSION, &bytes), &roadmap);
        let tail: Vec<u8> = bytes.iter().map(|byte| byte % small.max(1)).collect();
        let _ = read(&seal(VERSION, &tail), &roadmap);
    }
}
