//! Progress in a link. `docs/formats.md` has the format.

use std::collections::BTreeMap;
use std::fmt;

use crate::file::{ProgressFile, Said};
use crate::logbook::Logbook;
use crate::mark::{LAST_WALL, Mark, Stamp};
use crate::progress::Progress;
use crate::storage::Storage;
use crate::tree::{NodeId, Roadmap, RoadmapId, hash};

/// Progress as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressLink {
    /// Whose it is, as they call themselves; may be empty.
    pub name: String,
    /// When it was published: milliseconds since 1970, in whole seconds.
    pub wall: u64,
    /// How many steps are marked in parts of the roadmap that have changed since.
    pub unplaced: usize,
    /// The other marks, all made when the newest of them was.
    pub file: ProgressFile,
}

/// Why a link cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is longer than [`ProgressLink::LONGEST`].
    TooLong,
    /// It was cut off or changed on its way, or never was a link of Cairn.
    Damaged,
    /// A newer Cairn made it.
    Newer,
    /// Nothing it marks is as it was in this roadmap.
    OtherRoadmap,
}

const VERSION: u8 = 1;

/// The version and the checksum.
const HEAD: usize = 5;

/// The least that a group takes: its fingerprint and its count of steps.
const GROUP: usize = 3;

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;

impl ProgressLink {
    /// A name as links carry it: without what is not seen or turns the words around it, and at most 60 characters.
    pub fn name(typed: &str) -> String {
        tidied(typed)
    }

    /// A name among other words: one that is read from the right does not turn the date behind it.
    #[inline(never)]
    pub fn isolated(name: &str) -> String {
        let is_from_right = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
        if name.contains(is_from_right) { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
    }

    /// The longest link that is read, in characters: 32 KiB, which 47,000 steps always fit into.
    pub const LONGEST: usize = 32 << 10;

    /// Reads what [`Logbook::publish`] wrote, of the roadmap with this id. Any text is answered.
    #[inline(never)]
    pub fn read(text: &str, roadmap: &Roadmap, id: &RoadmapId) -> Result<ProgressLink, LinkError> {
        if text.len() > ProgressLink::LONGEST {
            return Err(LinkError::TooLong);
        }
        let bytes = decoded(text).ok_or(LinkError::Damaged)?;
        Link::read(&bytes)?.placed(roadmap, id)
    }
}

impl<S: Storage> Logbook<S> {
    /// The marks of all steps as text for a link, published at `wall` (milliseconds since 1970) by `name`, of which
    /// at most 60 characters are told. Marks whose topic is gone are left out.
    #[inline(never)]
    pub fn publish(&self, name: &str, wall: u64) -> String {
        written(&self.roadmap, &self.progress, name, wall)
    }
}

#[inline(never)]
fn written(roadmap: &Roadmap, progress: &Progress, name: &str, wall: u64) -> String {
    let published = wall.min(LAST_WALL) / 1000;
    let entries = roadmap.steps(NodeId::ROOT).filter_map(|step| progress.entry(step));
    let newest = entries.filter(|entry| entry.mark != Mark::ToDo).map(|entry| entry.at.wall() / 1000).max();
    let name = tidied(name);
    let (level, groups) = lasting_groups(roadmap);

    let mut behind = Vec::new();
    write_number(&mut behind, published);
    write_number(&mut behind, newest.map_or(0, |newest| published.saturating_sub(newest)));
    write_number(&mut behind, name.len() as u64);
    behind.extend_from_slice(name.as_bytes());
    write_number(&mut behind, u64::from(level));
    write_number(&mut behind, groups.len() as u64);
    for group in &groups {
        behind.extend_from_slice(&group.fingerprint(roadmap).to_le_bytes());
        write_number(&mut behind, group.steps.len() as u64);
    }
    let marks: Vec<Mark> = groups.iter().flat_map(|group| &group.steps).map(|&step| progress.mark(step)).collect();
    for four in marks.chunks(4) {
        behind.push(four.iter().rev().fold(0_u8, |packed, &mark| (packed << 2) | mark as u8));
    }
    sealed(VERSION, &behind)
}

/// The text of these bytes behind a version and their checksum.
fn sealed(version: u8, behind: &[u8]) -> String {
    let mut bytes = vec![version];
    bytes.extend_from_slice(&checksum(version, behind).to_le_bytes());
    bytes.extend_from_slice(behind);
    encoded(&bytes)
}

/// The steps that one topic holds together, so that other parts of the roadmap may change around them.
struct Group {
    topic: NodeId,
    steps: Vec<NodeId>,
}

impl Group {
    /// Tells it from a group whose topic or steps have other ids, or stand in another order. Lasting: links hang on it.
    fn fingerprint(&self, roadmap: &Roadmap) -> u16 {
        let topics = std::iter::once(&self.topic).chain(&self.steps);
        let ids: Vec<&str> = topics.map(|&topic| roadmap.topic(topic).id().as_str()).collect();
        let folded = hash(&ids);
        (folded ^ (folded >> 16)) as u16
    }
}

/// The steps by the deepest topic above them that stands on `level` or higher up, in the order of their first steps.
fn groups(roadmap: &Roadmap, level: u8) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut holders = vec![NodeId::ROOT; roadmap.len()];
    let mut places: Vec<Option<usize>> = vec![None; roadmap.len()];
    for node in roadmap.topics() {
        let above = roadmap.topic(node).parent();
        let holder = if roadmap.topic(above).level() <= level { above } else { holders[above.index()] };
        holders[node.index()] = holder;
        if roadmap.is_step(node) {
            let place = *places[holder.index()].get_or_insert(groups.len());
            if place == groups.len() {
                groups.push(Group { topic: holder, steps: Vec::new() });
            }
            groups[place].steps.push(node);
        }
    }
    groups
}

/// The smallest groups that a link has room for, and their level.
fn lasting_groups(roadmap: &Roadmap) -> (u8, Vec<Group>) {
    let most = (roadmap.steps(NodeId::ROOT).count() / 12).max(24);
    let mut lasting = (0, groups(roadmap, 0));
    // Groups only part further down, so that the first that are too many end it.
    for level in 1..=Roadmap::DEEPEST {
        let deeper = groups(roadmap, level);
        if deeper.len() > most {
            break;
        }
        lasting = (level, deeper);
    }
    lasting
}

/// A name as a link carries it. What is not seen, or turns the words around it, is no part of one.
fn tidied(name: &str) -> String {
    let is_seen = |c: &char| {
        let turns =
            matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        !(turns || c.is_control() || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}'))
    };
    let plain: String = name.chars().filter(is_seen).collect();
    let cut: String = plain.trim().chars().take(LONGEST_NAME).collect();
    cut.trim_end().to_owned()
}

/// A link before it is held against a roadmap.
struct Link<'a> {
    name: &'a str,
    /// Seconds since 1970.
    published: u64,
    /// When the newest mark was made, in seconds since 1970.
    newest: u64,
    level: u8,
    groups: Vec<SaidGroup>,
    /// Two bits for each step.
    marks: &'a [u8],
}

struct SaidGroup {
    fingerprint: u16,
    count: usize,
}

impl<'a> Link<'a> {
    fn read(bytes: &'a [u8]) -> Result<Link<'a>, LinkError> {
        let (version, behind) = unsealed(bytes).ok_or(LinkError::Damaged)?;
        match version {
            VERSION => Link::read_behind(Rest(behind)).ok_or(LinkError::Damaged),
            0 => Err(LinkError::Damaged),
            _ => Err(LinkError::Newer),
        }
    }

    fn read_behind(mut rest: Rest<'a>) -> Option<Link<'a>> {
        let published = rest.number().filter(|&seconds| seconds <= LAST_WALL / 1000)?;
        let newest = published.checked_sub(rest.number()?)?;
        let length = rest.count()?;
        let name = std::str::from_utf8(rest.take(length)?).ok().filter(|name| tidied(name) == *name)?;
        let level = u8::try_from(rest.number()?).ok().filter(|&level| level <= Roadmap::DEEPEST)?;
        let count = rest.count().filter(|&count| count <= rest.0.len() / GROUP)?;
        let mut groups = Vec::with_capacity(count);
        let mut steps = 0_usize;
        for _ in 0..count {
            let fingerprint = u16::from_le_bytes([rest.byte()?, rest.byte()?]);
            let count = rest.count().filter(|&count| count > 0)?;
            steps = steps.checked_add(count).filter(|&steps| steps.div_ceil(4) <= rest.0.len())?;
            groups.push(SaidGroup { fingerprint, count });
        }
        let marks = rest.0;
        let spare = match (marks.last(), steps % 4) {
            (Some(&last), used @ 1..) => last >> (2 * used),
            _ => 0,
        };
        let is_whole = marks.len() == steps.div_ceil(4) && spare == 0;
        is_whole.then_some(Link { name, published, newest, level, groups, marks })
    }

    fn mark(&self, index: usize) -> Mark {
        Mark::ALL[usize::from((self.marks[index / 4] >> (2 * (index % 4))) & 3)]
    }

    /// Puts the marks where the roadmap still has their groups.
    fn placed(&self, roadmap: &Roadmap, id: &RoadmapId) -> Result<ProgressLink, LinkError> {
        let groups = groups(roadmap, self.level);
        let mut free: BTreeMap<(u16, usize), Vec<&Group>> = BTreeMap::new();
        for group in groups.iter().rev() {
            free.entry((group.fingerprint(roadmap), group.steps.len())).or_default().push(group);
        }
        let at = Some(Stamp::at(self.newest * 1000));
        let (mut first, mut unplaced, mut is_of_here) = (0, 0, false);
        let mut marks = Vec::new();
        for said in &self.groups {
            let places = first..first + said.count;
            first = places.end;
            let said_marks = places.map(|index| self.mark(index));
            match free.get_mut(&(said.fingerprint, said.count)).and_then(Vec::pop) {
                Some(group) => {
                    is_of_here = true;
                    let marked = group.steps.iter().zip(said_marks).filter(|(_, mark)| *mark != Mark::ToDo);
                    marks.extend(marked.map(|(&step, mark)| {
                        let id = roadmap.topic(step).id().to_string();
                        Said { id, mark, at }
                    }));
                }
                None => unplaced += said_marks.filter(|&mark| mark != Mark::ToDo).count(),
            }
        }
        if !is_of_here && unplaced > 0 {
            return Err(LinkError::OtherRoadmap);
        }
        let (roadmap, title) = (Some(id.as_str().to_owned()), roadmap.title().to_string());
        let file = ProgressFile { roadmap, title, before: String::new(), marks };
        Ok(ProgressLink { name: self.name.to_owned(), wall: self.published * 1000, unplaced, file })
    }
}

/// The version of a link's bytes and what stands behind their checksum, if that is right.
fn unsealed(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (head, behind) = bytes.split_at_checked(HEAD)?;
    let (&version, sum) = head.split_first()?;
    (checksum(version, behind).to_le_bytes()[..] == *sum).then_some((version, behind))
}

/// CRC-32 (IEEE) of a version and the bytes behind the checksum.
fn checksum(version: u8, behind: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for &byte in std::iter::once(&version).chain(behind) {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// What is still to be read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(byte)
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number in LEB128, in as few bytes as it needs.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0_u32..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7f);
            if (part << shift) >> shift != part {
                return None;
            }
            number |= part << shift;
            if byte < 0x80 {
                return (byte > 0 || shift == 0).then_some(number);
            }
        }
        None
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes in base64url without padding.
fn encoded(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let held = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for at in 0..=three.len() {
            text.push(char::from(LETTERS[(held >> (18 - 6 * at)) as usize & 63]));
        }
    }
    text
}

/// The bytes of a text that [`encoded`] wrote, and of no other.
fn decoded(text: &str) -> Option<Vec<u8>> {
    if text.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for letter in text.bytes() {
        held = (held << 6) | u32::from(six_bits(letter)?);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(bytes)
}

fn six_bits(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            LinkError::TooLong => "This link is longer than any that Cairn makes.",
            LinkError::Damaged => "This link is damaged: it was cut off or changed on its way. Ask for it once more.",
            LinkError::Newer => {
                "A newer version of Cairn made this link. Reload the page to get that version, then open it again."
            }
            LinkError::OtherRoadmap => "This link is about another roadmap, or this one was changed wholly since.",
        })
    }
}

impl std::error::Error for LinkError {}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::document;
    use crate::gesture::ImportMode;
    use crate::mark::{Entry, TabId};
    use crate::storage::Memory;
    use proptest::prelude::*;

    const SEED: &str = include_str!("../../../public/roadmaps/python-backend.md");

    const MARKED: u64 = 1_763_846_400_000;

    /// The longest time since the newest mark: it takes five bytes.
    const LATE: u64 = MARKED + (1 << 28) * 1000;

    fn planted(document: &str) -> Roadmap {
        document::read(document).unwrap_or_else(|error| panic!("{error}\n{document}")).roadmap
    }

    /// A document whose topics `t0`, `t1`, … stand on these levels, or as deep as they can.
    fn document(levels: &[usize]) -> String {
        let mut text = String::from("# Test\n\n");
        let mut last = 0;
        for (index, &level) in levels.iter().enumerate() {
            last = level.min(last + 1);
            text += &format!("{} **t{index}**\n", "1.".repeat(last));
        }
        text
    }

    /// The levels of a tree in which every topic has as many below it as the next width says.
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

    /// Marks without any order, the same each time.
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
    fn said(published: &ProgressLink) -> Vec<(String, Mark)> {
        let mut said: Vec<_> = published.file.marks.iter().map(|said| (said.id.clone(), said.mark)).collect();
        said.sort();
        said
    }

    /// The marks other than to do, by id.
    fn had(roadmap: &Roadmap, progress: &Progress) -> Vec<(String, Mark)> {
        let marks = roadmap.steps(NodeId::ROOT).map(|step| (roadmap.topic(step).id().to_string(), progress.mark(step)));
        let mut had: Vec<_> = marks.filter(|(_, mark)| *mark != Mark::ToDo).collect();
        had.sort();
        had
    }

    /// The length of the longest link that has these marks and this name; it reads back.
    fn length(roadmap: &Roadmap, mark_of: fn(usize) -> Mark, name: &str) -> usize {
        let progress = marked(roadmap, mark_of);
        let text = written(roadmap, &progress, name, LATE);
        let published = read(&text, roadmap).expect("a link");
        assert_eq!(said(&published), had(roadmap, &progress));
        assert_eq!((published.name.as_str(), published.unplaced), (name, 0));
        text.len()
    }

    #[test]
    fn a_logbook_publishes_what_another_can_take_in() {
        let roadmap = Rc::new(planted(&document(&[1, 2, 2, 1])));
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
        assert!(published.file.marks.iter().all(|said| said.at == Some(Stamp::at(MARKED + 1_000))));
        let preview = open().preview(&published.file, ImportMode::Merge, MARKED + 60_999).expect("marks");
        assert_eq!((preview.done, preview.otherwise, preview.unknown), (1, 1, 0));
    }

    #[test]
    fn a_link_without_marks_is_one() {
        let roadmap = planted(&document(&[1, 1]));
        let text = written(&roadmap, &Progress::new(&roadmap), "", MARKED);
        let published = read(&text, &roadmap).expect("a link");
        assert_eq!((published.unplaced, published.file.marks()), (0, 0));
        assert!(read(&text, &planted(SEED)).is_ok(), "there is nothing to misplace");
    }

    #[test]
    fn the_shipped_roadmap_fits_into_200_characters() {
        let roadmap = planted(SEED);
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
        let roadmap = planted(&document(&levels));
        assert_eq!(roadmap.steps(NodeId::ROOT).count(), 91);
        assert_eq!(lasting_groups(&roadmap).1.len(), 24, "as many as there can be");
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
            let roadmap = planted(&document(&levels));
            assert_eq!(roadmap.steps(NodeId::ROOT).count(), 10_000);
            assert_eq!(lasting_groups(&roadmap).1.len(), groups);
            for mark_of in [scattered as fn(usize) -> Mark, alternating] {
                let length = length(&roadmap, mark_of, &"😀".repeat(LONGEST_NAME));
                assert!(length <= 8_192, "{length} with {groups} groups");
            }
        }
    }

    #[test]
    fn any_change_of_a_character_and_any_cut_is_refused() {
        let roadmap = planted(&document(&levels(&[3, 4])));
        let text = written(&roadmap, &marked(&roadmap, scattered), "Ada", MARKED + 5_000);
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
            assert_eq!(read(&text[at + 1..], &roadmap), Err(LinkError::Damaged), "cut behind {at}");
        }
        for more in ["A", "AA", "AAAA", "=", "é"] {
            assert_eq!(read(&format!("{text}{more}"), &roadmap), Err(LinkError::Damaged), "{more}");
        }
    }

    #[test]
    fn what_is_too_long_is_refused_for_that() {
        let roadmap = planted(&document(&[1]));
        let long = "A".repeat(ProgressLink::LONGEST);
        assert_eq!(read(&long, &roadmap), Err(LinkError::Damaged));
        assert_eq!(read(&format!("{long}A"), &roadmap), Err(LinkError::TooLong));
        assert_eq!(read(&"é".repeat(ProgressLink::LONGEST), &roadmap), Err(LinkError::TooLong));
    }

    /// The bytes behind the checksum: numbers, the name behind the third of them, and the tail.
    fn behind(numbers: [u64; 5], name: &[u8], tail: &[u8]) -> Vec<u8> {
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
        let roadmap = planted(&document(&[1, 1, 1, 1]));
        let answer = |bytes: &[u8]| read(&sealed(VERSION, bytes), &roadmap).map(|published| published.unplaced);
        let sound = [1_763_846_400, 60, 3, 32, 1];
        let with = |at: usize, number: u64| {
            let mut numbers = sound;
            numbers[at] = number;
            behind(numbers, b"Ada", &[0, 0, 3, 0b10_10_10])
        };
        assert_eq!(answer(&with(0, sound[0])), Err(LinkError::OtherRoadmap), "sound but for where it belongs");
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
            (&[0, 0, 3, 0b1_10_10_10], "a bit behind the last step"),
            (&[0, 0, 0], "a group of nothing"),
            (&[0, 0, 0x83, 0, 0b10_10_10], "a number that is longer than it must be"),
            (&[0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 0], "a number of 65 bits"),
            (&[0, 0, 0x83], "a number that does not end"),
            (&endless, "a count that nothing holds"),
            (&[], "no group"),
        ];
        for (tail, what) in tails {
            assert_eq!(answer(&behind(sound, b"Ada", tail)), Err(LinkError::Damaged), "{what}");
        }
        for name in [b"A\na", b" Ad", b"\xffAd"] {
            let bytes = behind(sound, name, &[0, 0, 3, 0b10_10_10]);
            assert_eq!(answer(&bytes), Err(LinkError::Damaged), "no Cairn writes such a name");
        }
        let long = "a".repeat(LONGEST_NAME + 1);
        let bytes = behind([sound[0], 60, 61, 32, 1], long.as_bytes(), &[0, 0, 3, 0b10_10_10]);
        assert_eq!(answer(&bytes), Err(LinkError::Damaged));
        assert_eq!(answer(&[]), Err(LinkError::Damaged));
    }

    #[test]
    fn a_name_is_without_what_is_not_seen_or_turns_the_words_around_it() {
        for (typed, name) in [
            ("  Ada \u{202e}ecalevoL\u{202c} ", "Ada ecalevoL"),
            ("\u{200b}\u{feff}\u{2066}\u{2069}", ""),
            ("عَدا\u{200f}", "عَدا"),
            ("👩\u{200d}💻", "👩\u{200d}💻"),
        ] {
            assert_eq!(ProgressLink::name(typed), name);
        }
    }

    #[test]
    fn a_newer_link_is_told_from_a_damaged_one() {
        let roadmap = planted(&document(&[1]));
        assert_eq!(read(&sealed(2, b"anything"), &roadmap), Err(LinkError::Newer));
        assert_eq!(read(&sealed(255, &[]), &roadmap), Err(LinkError::Newer));
        assert_eq!(read(&sealed(0, b"anything"), &roadmap), Err(LinkError::Damaged));
        for text in ["", "A", "AA", "hello", "2AAAAAAA", "AQ==", "Ä"] {
            assert_eq!(read(text, &roadmap), Err(LinkError::Damaged), "{text}");
        }
    }

    #[test]
    fn what_changed_is_counted_and_the_rest_is_placed() {
        let document = document(&levels(&[3, 3]));
        let roadmap = planted(&document);
        let text = written(&roadmap, &marked(&roadmap, |_| Mark::Done), "", MARKED);
        let after = |edited: &str| read(&text, &planted(edited)).map(|found| (found.file.marks(), found.unplaced));
        assert_eq!(after(&document), Ok((9, 0)));
        assert_eq!(after(&document.replace("**t5**", "**other**")), Ok((6, 3)), "a step has another name");
        assert_eq!(after(&document.replace("1.1. **t5**\n", "")), Ok((6, 3)), "a step is gone");
        assert_eq!(after(&document.replace("**t4**", "**other**")), Ok((6, 3)), "a section has another name");
        assert_eq!(after(&format!("{document}1. **new**\n1.1. **newer**\n")), Ok((9, 0)), "a section came");
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
        let roadmap = planted(&document);
        let text = written(&roadmap, &marked(&roadmap, alternating), "", MARKED);
        let groups: Vec<usize> = lasting_groups(&roadmap).1.iter().map(|group| group.steps.len()).collect();
        assert_eq!(groups, [2, 2]);
        let marks = |found: &ProgressLink| said(found).into_iter().map(|(_, mark)| mark).collect::<Vec<_>>();
        let whole = read(&text, &roadmap).expect("a link");
        assert_eq!(said(&whole), had(&roadmap, &marked(&roadmap, alternating)));
        // Of t1 to do, t3 doing, t4 done and t5 skipped the middle ones stand below t2.
        let edited = read(&text, &planted(&document.replace("**t4**", "**other**"))).expect("a link");
        assert_eq!((marks(&edited), edited.unplaced), (vec![Mark::Skipped], 2));
    }

    #[test]
    fn the_format_never_changes() {
        assert_eq!(checksum(b'1', b"23456789"), 0xcbf4_3926);
        assert_eq!(encoded(b"\xfb\xff\xfe"), "-__-");
        assert_eq!(encoded(b"light w"), "bGlnaHQgdw");
        assert_eq!(decoded("bGlnaHQgdw").as_deref(), Some(&b"light w"[..]));
        assert_eq!(decoded("bGlnaHQgdx"), None, "a bit is left over");
        let mut bytes = Vec::new();
        write_number(&mut bytes, 300);
        assert_eq!(bytes, [0xac, 2]);
    }

    #[test]
    fn errors_are_sentences() {
        for error in [LinkError::TooLong, LinkError::Damaged, LinkError::Newer, LinkError::OtherRoadmap] {
            assert!(error.to_string().ends_with('.'), "{error}");
        }
    }

    proptest! {
        #[test]
        fn what_is_published_reads_back(
            levels in prop::collection::vec(1usize..6, 1..120),
            marks in prop::collection::vec(0usize..4, 120),
            name in ".{0,80}",
            wall in 0..=LAST_WALL,
        ) {
            let roadmap = planted(&document(&levels));
            let progress = marked(&roadmap, |index| Mark::ALL[marks[index]]);
            let published = read(&written(&roadmap, &progress, &name, wall), &roadmap).expect("a link");
            prop_assert_eq!(said(&published), had(&roadmap, &progress));
            prop_assert_eq!(published.unplaced, 0);
            prop_assert_eq!(published.wall, wall / 1000 * 1000);
            prop_assert!(published.name.chars().all(|c| name.contains(c)));
            let newest = Stamp::at(MARKED.min(published.wall));
            prop_assert!(published.file.marks.iter().all(|said| said.at == Some(newest)));
        }

        #[test]
        fn numbers_read_back(number in any::<u64>(), shift in 0u32..64) {
            let number = number >> shift;
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            let mut rest = Rest(&bytes);
            prop_assert_eq!(rest.number(), Some(number));
            prop_assert!(rest.0.is_empty());
        }

        #[test]
        fn bytes_read_back(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(decoded(&encoded(&bytes)), Some(bytes));
        }

        #[test]
        fn any_text_is_answered(text in ".{0,200}", letters in "[A-Za-z0-9_-]{0,200}") {
            let roadmap = planted(SEED);
            prop_assert!(read(&text, &roadmap).is_err());
            prop_assert!(read(&letters, &roadmap).is_err());
        }

        #[test]
        fn any_sealed_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200), small in 0u8..40) {
            let roadmap = planted(SEED);
            let _ = read(&sealed(VERSION, &bytes), &roadmap);
            let tail: Vec<u8> = bytes.iter().map(|byte| byte % small.max(1)).collect();
            let _ = read(&sealed(VERSION, &tail), &roadmap);
        }
    }
}
