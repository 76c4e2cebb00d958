//! All learners of a class, and what was handed in that is not among them.

use std::collections::BTreeMap;

use super::learner::{KeptLearner, Learner, sizes};
use super::list::{self, Entry, Reason};
use super::words;
use crate::exchange::hand_in::{self, HandedIn};
use crate::exchange::link::{LinkError, ProgressLink};
use crate::formats::address::without_ending;
use crate::formats::progress_file::{FileError, ProgressFile};
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::marks::Completion;
use crate::tree::{Roadmap, RoadmapId};

/// The learners of one roadmap, of each what was handed in last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    pub(super) learners: Vec<Learner>,
    /// The place of each among them, by the name in small letters.
    places: BTreeMap<String, usize>,
    /// Learners who are kept although nothing of them can be shown in the roadmap as it is now.
    pub(super) unreadable: Vec<KeptLearner>,
}

/// Something that was handed in and is not in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The learner's name, or the name of the file; may be empty.
    pub name: String,
    /// The line of the text where it begins, from 1; none for a file.
    pub line: Option<usize>,
    /// Why.
    pub reason: Reason,
}

/// The result of taking in what was handed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Learners who were not there before.
    pub new: usize,
    /// Learners whose newer hand-in replaced an older one.
    pub newer: usize,
    /// Learners whose hand-in was not newer than the one that is kept.
    pub older: usize,
    /// What is not in the table.
    pub refused: Vec<Refused>,
}

impl TakenIn {
    /// Adds up two results.
    pub fn and(mut self, other: TakenIn) -> TakenIn {
        self.new += other.new;
        self.newer += other.newer;
        self.older += other.older;
        self.refused.extend(other.refused);
        self
    }
}

impl Class {
    /// The learners, in the order in which they were handed in first.
    pub fn learners(&self) -> &[Learner] {
        &self.learners
    }

    /// The names of the learners who are kept although nothing of them can be shown in the roadmap as it is now.
    pub fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.unreadable.iter().map(|learner| learner.name.as_str())
    }

    /// Takes in a text: an export, or one with links in it, such as a table of names and links. `source` is what the
    /// text is called, such as the name of its file. `wall` is in milliseconds since 1970.
    pub fn take_in<S: Storage>(&mut self, logbook: &Logbook<S>, text: &str, source: &str, wall: u64) -> TakenIn {
        let mut taken = TakenIn::default();
        if text.trim_start_matches('\u{feff}').trim_ascii_start().starts_with('{') {
            self.take_file(logbook, text, source, wall, &mut taken);
            return taken;
        }
        let entries = list::read(text);
        if entries.is_empty() && !text.trim_ascii().is_empty() {
            let reason = Reason::NoProgress;
            taken.refused.push(Refused { name: source.to_owned(), line: None, reason });
        }
        for entry in entries {
            self.take_entry(logbook, entry, wall, &mut taken);
        }
        taken
    }

    /// All there is to do: in the roadmap, and then in each section.
    pub fn sizes(roadmap: &Roadmap) -> Vec<Completion> {
        sizes(roadmap)
    }

    /// How much of the roadmap is done on average, in percent, rounded down; 0 only where nobody has done anything, as
    /// for each learner.
    pub fn average(&self) -> u32 {
        let sum: u64 = self.learners.iter().map(|learner| u64::from(learner.whole().per_mille())).sum();
        let learners = self.learners.len().max(1) as u64;
        let has_begun = self.learners.iter().any(|learner| learner.whole().percent() > 0);
        ((sum / (learners * 10)) as u32).max(u32::from(has_begun))
    }

    /// Removes the learner with a name.
    pub fn remove(&mut self, name: &str) {
        let key = key_of(name);
        self.unreadable.retain(|learner| key_of(&learner.name) != key);
        let learners = std::mem::take(&mut self.learners);
        self.places.clear();
        learners.into_iter().filter(|learner| key_of(&learner.name) != key).for_each(|learner| self.push(learner));
    }

    fn take_entry<S: Storage>(&mut self, logbook: &Logbook<S>, entry: Entry, wall: u64, taken: &mut TakenIn) {
        let Entry { line, name, is_named, data } = entry;
        let name = ProgressLink::name(&name);
        let data = data.ok_or(Reason::NoLink);
        let read = data.and_then(|data| match ProgressLink::read(&data, logbook.roadmap(), logbook.id()) {
            Ok(link) => Ok((data, link)),
            Err(error) => Err(reason_of_link(error)),
        });
        match read {
            Err(reason) => taken.refused.push(Refused { name, line: Some(line), reason }),
            Ok((data, link)) => {
                let is_named_by_list = is_named && !name.is_empty() || link.name.is_empty();
                let name = if is_named_by_list { name } else { link.name.clone() };
                self.enroll(Learner::of_link(logbook, name, &link, data, wall), taken);
            }
        }
    }

    fn take_file<S: Storage>(
        &mut self,
        logbook: &Logbook<S>,
        text: &str,
        source: &str,
        wall: u64,
        taken: &mut TakenIn,
    ) {
        let read = ProgressFile::read(text).map_err(reason_of_file);
        let is_about = |file: &ProgressFile| file.is_about(logbook.roadmap(), logbook.id());
        match read.and_then(|file| if is_about(&file) { Ok(file) } else { Err(Reason::OtherRoadmap) }) {
            Err(reason) => taken.refused.push(Refused { name: source.to_owned(), line: None, reason }),
            Ok(file) => {
                let HandedIn { name, at } = hand_in::read(text);
                let name = if name.is_empty() { name_of_file(source, logbook.id()) } else { name };
                self.enroll(Learner::of_file(logbook, ProgressLink::name(&name), &file, at, wall), taken);
            }
        }
    }

    /// Takes in the learners of another class of the same roadmap, such as another page has kept.
    pub fn merge(&mut self, other: Class) {
        let mut taken = TakenIn::default();
        other.learners.into_iter().for_each(|learner| self.enroll(learner, &mut taken));
        for learner in other.unreadable {
            if self.find(&learner.name).is_none() && !self.unreadable.contains(&learner) {
                self.unreadable.push(learner);
            }
        }
    }

    /// Puts a learner in place of the one with the same name, if that one is older. Whoever has no name gets a number.
    fn enroll(&mut self, mut learner: Learner, taken: &mut TakenIn) {
        if learner.name.is_empty() {
            if self.learners.iter().any(|other| other.data == learner.data) {
                taken.older += 1;
                return;
            }
            let mut names = (1..).map(|number| ProgressLink::name(&words::unnamed(number)));
            learner.name = names.find(|name| self.find(name).is_none()).unwrap_or_default();
        }
        match self.find(&learner.name) {
            None => {
                taken.new += 1;
                self.push(learner);
            }
            Some(at) if self.learners[at].handed_in < learner.handed_in => {
                taken.newer += 1;
                learner.goes_on_from(&self.learners[at].doing_since);
                self.learners[at] = learner;
            }
            Some(at) => {
                taken.older += 1;
                self.learners[at].goes_on_from(&learner.doing_since);
            }
        }
    }

    /// Adds a learner whose name is new.
    pub(super) fn push(&mut self, learner: Learner) {
        let key = key_of(&learner.name);
        self.unreadable.retain(|kept| key_of(&kept.name) != key);
        self.places.insert(key, self.learners.len());
        self.learners.push(learner);
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.places.get(&key_of(name)).copied()
    }
}

/// The key that all spellings of one learner's name share.
fn key_of(name: &str) -> String {
    name.to_lowercase()
}

/// The name of a file without its ending; empty if Cairn named the file, as that says nothing about the learner.
fn name_of_file(source: &str, id: &RoadmapId) -> String {
    let name = without_ending(source);
    if name.starts_with(&format!("{}-progress-", id.as_str())) { String::new() } else { name.to_owned() }
}

fn reason_of_link(error: LinkError) -> Reason {
    match error {
        LinkError::TooLong | LinkError::Damaged => Reason::Damaged,
        LinkError::Newer => Reason::Newer,
        LinkError::OtherRoadmap => Reason::OtherRoadmap,
    }
}

fn reason_of_file(error: FileError) -> Reason {
    match error {
        FileError::TooLong | FileError::Damaged(_) => Reason::Damaged,
        FileError::Newer => Reason::Newer,
        FileError::OtherRoadmap(_) => Reason::OtherRoadmap,
        FileError::WebPage | FileError::Foreign | FileError::NoRoadmap(_) | FileError::Empty => Reason::NoProgress,
    }
}
