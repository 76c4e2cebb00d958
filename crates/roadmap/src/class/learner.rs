//! One learner of a class.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::exchange::link::{self, ProgressLink};
use crate::formats::progress_file::ProgressFile;
use crate::logbook::Logbook;
use crate::logbook::storage::Storage;
use crate::marks::{Completion, Day, Entry, Mark, Progress, Stamp};
use crate::tree::{NodeId, Roadmap};

/// What a learner handed in last, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    /// The name; never empty.
    pub name: String,
    /// When it was handed in: milliseconds since 1970.
    pub handed_in: u64,
    /// The day of the latest mark, if there is one that is known.
    pub last: Option<Day>,
    /// How much is done: of the roadmap, and then of each section.
    pub completion: Vec<Completion>,
    /// The step at work: the first one that is begun, else the first one to do. None where nothing is left.
    pub at: Option<NodeId>,
    /// How many marks are of parts of the roadmap that have changed since.
    pub unplaced: usize,
    /// The marks of the steps, in reading order.
    pub(super) marks: Vec<Mark>,
    /// The steps that are begun, and a day on which they were already.
    pub(super) doing_since: BTreeMap<NodeId, Day>,
    /// The data of a link with the marks. A link that was handed in keeps its data unchanged, so that no mark is lost
    /// that may fit the roadmap again later.
    pub(super) data: String,
}

/// A learner as a kept class has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptLearner {
    /// The name.
    pub name: String,
    /// What a link with the marks carries.
    pub link: String,
    /// The ids of the steps in progress, each with the day since which it has been, at least, in days since 1970.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub since: BTreeMap<String, i32>,
}

impl Learner {
    /// Makes a learner from a file. A mark without a time counts as made when the file was handed in.
    pub(super) fn of_file<S: Storage>(
        logbook: &Logbook<S>,
        name: String,
        file: &ProgressFile,
        handed_in: Option<u64>,
        wall: u64,
    ) -> Learner {
        let (learner, progress) = Learner::new(logbook, name, file, handed_in, wall);
        let data = link::write(logbook.roadmap(), &progress, &learner.name, learner.handed_in);
        Learner { data, ..learner }
    }

    /// Makes a learner without its data. Also returns the marks.
    fn new<S: Storage>(
        logbook: &Logbook<S>,
        name: String,
        file: &ProgressFile,
        handed_in: Option<u64>,
        wall: u64,
    ) -> (Learner, Progress) {
        let roadmap = logbook.roadmap();
        // An export does not say when it was made, but it cannot be older than its newest mark.
        let newest = file.marks.iter().filter_map(|mark| mark.at).max();
        let handed_in = handed_in.or(newest.map(Stamp::wall)).unwrap_or(0).min(wall);
        // Links count whole seconds.
        let handed_in = handed_in / 1000 * 1000;
        let (mut progress, mut unplaced) = (Progress::new(roadmap), 0);
        for mark in &file.marks {
            match roadmap.find_step(&mark.id) {
                Some(step) => {
                    let at = mark.at.unwrap_or(Stamp::at(handed_in));
                    progress.adopt(roadmap, step, Entry { at, mark: mark.mark });
                }
                None => unplaced += usize::from(mark.mark != Mark::ToDo),
            }
        }
        let clock = logbook.register().clock();
        let day = |at| clock.past_day_of(at, wall);
        let entries = || roadmap.steps(NodeId::ROOT).filter_map(|step| Some((step, progress.entry(step)?)));
        let marked = entries().filter(|(_, entry)| entry.mark != Mark::ToDo);
        let doing = entries().filter(|(_, entry)| entry.mark == Mark::Doing);
        let doing_since = doing.filter_map(|(step, entry)| Some((step, day(entry.at)?))).collect();
        let learner = Learner {
            name,
            handed_in,
            last: marked.filter_map(|(_, entry)| day(entry.at)).max(),
            completion: completions(roadmap, &progress),
            at: at_work(roadmap, &progress),
            unplaced,
            marks: roadmap.steps(NodeId::ROOT).map(|step| progress.mark(step)).collect(),
            doing_since,
            data: String::new(),
        };
        (learner, progress)
    }

    /// Makes a learner from a link. `data` is what the link carries.
    pub(super) fn of_link<S: Storage>(
        logbook: &Logbook<S>,
        name: String,
        link: &ProgressLink,
        data: String,
        wall: u64,
    ) -> Learner {
        let (learner, _) = Learner::new(logbook, name, &link.file, Some(link.wall), wall);
        Learner { data, unplaced: link.unplaced, ..learner }
    }

    /// How much of the whole is done.
    pub fn whole(&self) -> Completion {
        self.completion.first().copied().unwrap_or_default()
    }

    /// Takes over earlier days from `before`, the steps that the same learner had in progress when they handed in last.
    pub(super) fn goes_on_from(&mut self, before: &BTreeMap<NodeId, Day>) {
        for (step, since) in &mut self.doing_since {
            if let Some(&earlier) = before.get(step) {
                *since = earlier.min(*since);
            }
        }
    }
}

/// All there is to do: in the roadmap, and then in each section.
pub fn sizes(roadmap: &Roadmap) -> Vec<Completion> {
    completions(roadmap, &Progress::new(roadmap))
}

fn completions(roadmap: &Roadmap, progress: &Progress) -> Vec<Completion> {
    let sections = std::iter::once(NodeId::ROOT).chain(roadmap.children(NodeId::ROOT));
    sections.map(|node| progress.completion(node)).collect()
}

fn at_work(roadmap: &Roadmap, progress: &Progress) -> Option<NodeId> {
    let first = |mark| roadmap.steps(NodeId::ROOT).find(|&step| progress.mark(step) == mark);
    first(Mark::Doing).or_else(|| first(Mark::ToDo))
}
