//! Progress in a link. `docs/formats.md` has the format.

mod bytes;
mod groups;
mod in_turn;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use super::names;
use crate::formats::progress_file::{FileMark, ProgressFile};
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::marks::clock::LAST_WALL;
use crate::marks::{Mark, Progress, Stamp};
use crate::messages;
use crate::tree::{NodeId, Roadmap, RoadmapId};
use bytes::{ByteReader, from_base64url, seal, unseal, write_number};
use groups::{Group, groups, smallest_groups};
pub use in_turn::{CodeTaken, CodesRead, in_parts};

/// Progress as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressLink {
    /// The name that its learner gave; may be empty.
    pub name: String,
    /// When it was published: milliseconds since 1970, in whole seconds.
    pub wall: u64,
    /// How many steps are marked in parts of the roadmap that have changed since.
    pub unplaced: usize,
    /// The other marks. All have the time of the newest one.
    pub file: ProgressFile,
}

/// Why a link cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is longer than [`ProgressLink::LONGEST`].
    TooLong,
    /// It was cut off or changed, or Cairn did not make it.
    Damaged,
    /// A newer version of Cairn made it.
    Newer,
    /// No part of this roadmap is as it was when the link was made.
    OtherRoadmap,
}

const VERSION: u8 = 1;

/// The fewest bytes that a group takes: its fingerprint and its count of steps.
const SHORTEST_GROUP: usize = 3;

impl ProgressLink {
    /// The longest link that is read, in characters: 32 KiB, for which 47,000 steps are never too many.
    pub const LONGEST: usize = 32 << 10;

    /// A name as links carry it: without invisible characters and those that change the direction of the text around
    /// it, and with at most 60 characters. To show it among words of ours, [quote](crate::quoted) it.
    pub fn name(typed: &str) -> String {
        names::cleaned(typed)
    }

    /// Reads the text that [`Logbook::publish`] made, for the roadmap with this id.
    pub fn read(text: &str, roadmap: &Roadmap, id: &RoadmapId) -> Result<ProgressLink, LinkError> {
        if text.len() > ProgressLink::LONGEST {
            return Err(LinkError::TooLong);
        }
        let bytes = from_base64url(text).ok_or(LinkError::Damaged)?;
        RawLink::read(&bytes)?.place(roadmap, id)
    }
}

impl<S: Storage> Logbook<S> {
    /// The marks of all steps as the text of a link, published at `wall` (milliseconds since 1970) by `name`, of which
    /// at most 60 characters are used. Orphans are left out.
    pub fn publish(&self, name: &str, wall: u64) -> String {
        write(self.roadmap(), self.register().progress(), name, wall)
    }
}

/// The text of a link with these marks, published at `wall` (milliseconds since 1970).
pub(crate) fn write(roadmap: &Roadmap, progress: &Progress, name: &str, wall: u64) -> String {
    let published = wall.min(LAST_WALL) / 1000;
    let entries = roadmap.steps(NodeId::ROOT).filter_map(|step| progress.entry(step));
    // A clock that was once ahead moves the times of later marks into the future. Their days stay right, so noon of
    // such a day stands for the time.
    let made = |at: Stamp| match at.wall() / 1000 {
        seconds if seconds <= published => seconds,
        _ => at.day().map_or(published, |day| u64::from(day.number().unsigned_abs()) * 86_400 + 43_200).min(published),
    };
    let newest = entries.filter(|entry| entry.mark != Mark::ToDo).map(|entry| made(entry.at)).max();
    let name = names::cleaned(name);
    let (level, groups) = smallest_groups(roadmap);

    let mut body = Vec::new();
    write_number(&mut body, published);
    write_number(&mut body, newest.map_or(0, |newest| published.saturating_sub(newest)));
    write_number(&mut body, name.len() as u64);
    body.extend_from_slice(name.as_bytes());
    write_number(&mut body, u64::from(level));
    write_number(&mut body, groups.len() as u64);
    for group in &groups {
        body.extend_from_slice(&group.fingerprint(roadmap).to_le_bytes());
        write_number(&mut body, group.steps.len() as u64);
    }
    let marks: Vec<Mark> = groups.iter().flat_map(|group| &group.steps).map(|&step| progress.mark(step)).collect();
    for four in marks.chunks(4) {
        body.push(four.iter().rev().fold(0_u8, |packed, &mark| (packed << 2) | mark.bits()));
    }
    seal(VERSION, &body)
}

/// A link before its marks are given to the steps of a roadmap.
struct RawLink<'a> {
    name: &'a str,
    /// Seconds since 1970.
    published: u64,
    /// When the newest mark was made, in seconds since 1970.
    newest: u64,
    level: u8,
    groups: Vec<RawGroup>,
    /// Two bits for each step.
    marks: &'a [u8],
}

struct RawGroup {
    fingerprint: u16,
    steps: usize,
}

impl<'a> RawLink<'a> {
    fn read(bytes: &'a [u8]) -> Result<RawLink<'a>, LinkError> {
        let (version, body) = unseal(bytes).ok_or(LinkError::Damaged)?;
        match version {
            VERSION => RawLink::read_body(ByteReader::new(body)).ok_or(LinkError::Damaged),
            0 => Err(LinkError::Damaged),
            _ => Err(LinkError::Newer),
        }
    }

    fn read_body(mut reader: ByteReader<'a>) -> Option<RawLink<'a>> {
        let published = reader.number().filter(|&seconds| seconds <= LAST_WALL / 1000)?;
        let newest = published.checked_sub(reader.number()?)?;
        let length = reader.count()?;
        let name = std::str::from_utf8(reader.take(length)?).ok().filter(|name| names::cleaned(name) == *name)?;
        let level = u8::try_from(reader.number()?).ok().filter(|&level| level <= Roadmap::DEEPEST)?;
        let count = reader.count().filter(|&count| count <= reader.rest().len() / SHORTEST_GROUP)?;
        let mut groups = Vec::with_capacity(count);
        let mut steps = 0_usize;
        for _ in 0..count {
            let fingerprint = u16::from_le_bytes([reader.byte()?, reader.byte()?]);
            let count = reader.count().filter(|&count| count > 0)?;
            steps = steps.checked_add(count).filter(|&steps| steps.div_ceil(4) <= reader.rest().len())?;
            groups.push(RawGroup { fingerprint, steps: count });
        }
        let marks = reader.rest();
        let spare_bits = match (marks.last(), steps % 4) {
            (Some(&last), used @ 1..) => last >> (2 * used),
            _ => 0,
        };
        let is_complete = marks.len() == steps.div_ceil(4) && spare_bits == 0;
        is_complete.then_some(RawLink { name, published, newest, level, groups, marks })
    }

    fn mark(&self, index: usize) -> Mark {
        Mark::of_bits(self.marks[index / 4] >> (2 * (index % 4)))
    }

    /// Gives the marks to the steps of the groups that the roadmap still has.
    fn place(&self, roadmap: &Roadmap, id: &RoadmapId) -> Result<ProgressLink, LinkError> {
        let groups = groups(roadmap, self.level);
        let mut free: BTreeMap<(u16, usize), Vec<&Group>> = BTreeMap::new();
        for group in groups.iter().rev() {
            free.entry((group.fingerprint(roadmap), group.steps.len())).or_default().push(group);
        }
        let at = Some(Stamp::at(self.newest * 1000));
        let (mut first, mut unplaced, mut is_about_roadmap) = (0, 0, false);
        let mut marks = Vec::new();
        for raw in &self.groups {
            let range = first..first + raw.steps;
            first = range.end;
            let raw_marks = range.map(|index| self.mark(index));
            match free.get_mut(&(raw.fingerprint, raw.steps)).and_then(Vec::pop) {
                Some(group) => {
                    is_about_roadmap = true;
                    let marked = group.steps.iter().zip(raw_marks).filter(|(_, mark)| *mark != Mark::ToDo);
                    marks.extend(marked.map(|(&step, mark)| {
                        let id = roadmap.topic(step).id().to_string();
                        FileMark { id, mark, at }
                    }));
                }
                None => unplaced += raw_marks.filter(|&mark| mark != Mark::ToDo).count(),
            }
        }
        if !is_about_roadmap && unplaced > 0 {
            return Err(LinkError::OtherRoadmap);
        }
        let (roadmap, title) = (Some(id.as_str().to_owned()), roadmap.title().to_string());
        let file = ProgressFile::of_marks(roadmap, title, marks);
        Ok(ProgressLink { name: self.name.to_owned(), wall: self.published * 1000, unplaced, file })
    }
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            LinkError::TooLong => too_long(),
            LinkError::Damaged => damaged(),
            LinkError::Newer => newer(),
            LinkError::OtherRoadmap => other_roadmap(),
        })
    }
}

impl std::error::Error for LinkError {}

messages! { "link":
    fn too_long() { "This link is longer than any that Cairn makes." }
    fn damaged() { "This link is damaged: it was cut off or changed on its way. Ask for it once more." }
    fn newer() { "A newer version of Cairn made this link. Reload the page to get that version, then open it again." }
    fn other_roadmap() { "This link is about another roadmap, or this one has changed completely since." }
}
