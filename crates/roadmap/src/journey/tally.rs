//! What was done on which day.

use std::collections::BTreeMap;

use crate::logbook::Logbook;
use crate::logbook::absence::MarkDays;
use crate::logbook::storage::Storage;
use crate::marks::{Completion, Day, Mark};
use crate::tree::{Hours, NodeId};

/// What was done, and what was begun and is not done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Steps that were done.
    pub done: u32,
    /// Their hours.
    pub hours: Hours,
    /// Steps that were begun, and are in progress since.
    pub begun: u32,
}

/// What was done on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayTally {
    /// The day.
    pub day: Day,
    /// What was done.
    pub tally: Tally,
    /// When its first and its last mark were made, in milliseconds since 1970; none where a mark was made once more
    /// days later, as by undo.
    moments: Option<[u64; 2]>,
}

/// What a learner did on a roadmap, by days. Each step counts once, on the day of its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The title of the roadmap.
    pub title: String,
    /// The day on which it is looked at. No later one is in it.
    pub today: Day,
    /// The moment at which it is looked at, in milliseconds since 1970.
    now: u64,
    /// The days on which something was done or begun, in order.
    pub days: Vec<DayTally>,
    /// What was done on no day that is known.
    pub undated: Tally,
    /// How many marks a clock dated ahead, so that they are on no day.
    pub ahead: u32,
    /// The days of the first and of the last mark of any kind, as far as they are known.
    pub marked: Option<MarkDays>,
    /// How much is done of the whole.
    pub whole: Completion,
    /// Each section with how much of it is done.
    pub sections: Vec<(String, Completion)>,
}

/// For how many days in a row something was done or begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    /// The days up to today or yesterday: today is not over yet.
    pub current: u32,
    /// The most days in a row.
    pub longest: u32,
}

impl<S: Storage> Logbook<S> {
    /// What was done so far, by days; `wall` is in milliseconds since 1970.
    pub fn journey(&self, wall: u64) -> Journey {
        let (roadmap, register) = (self.roadmap(), self.register());
        let (progress, clock) = (register.progress(), register.clock());
        let mut days: BTreeMap<Day, DayTally> = BTreeMap::new();
        let (mut undated, mut ahead) = (Tally::default(), 0);
        for step in roadmap.steps(NodeId::ROOT) {
            let Some(entry) = progress.entry(step) else { continue };
            let made = match entry.mark {
                Mark::Done => Tally { done: 1, hours: self.completion(step).hours, begun: 0 },
                Mark::Doing => Tally { begun: 1, ..Tally::default() },
                Mark::ToDo | Mark::Skipped => continue,
            };
            match clock.past_day_of(entry.at, wall) {
                Some(day) => days.entry(day).or_insert_with(|| DayTally::new(day)).add(made, entry.at.wall()),
                None => {
                    ahead += u32::from(clock.day_of(entry.at).is_some());
                    undated.add(made);
                }
            }
        }
        let sections = roadmap.children(NodeId::ROOT);
        Journey {
            title: roadmap.title().to_string(),
            today: clock.local_day(wall),
            now: wall,
            days: days.into_values().collect(),
            undated,
            ahead,
            marked: self.days_of_marks(wall),
            whole: self.completion(NodeId::ROOT),
            sections: sections.map(|node| (roadmap.topic(node).title().to_string(), self.completion(node))).collect(),
        }
    }
}

impl DayTally {
    fn new(day: Day) -> DayTally {
        DayTally { day, tally: Tally::default(), moments: Some([u64::MAX, 0]) }
    }

    fn add(&mut self, made: Tally, at: u64) {
        self.tally.add(made);
        let is_of_day = Day::utc(at).since(self.day).abs() <= 1;
        self.moments = self.moments.filter(|_| is_of_day).map(|[first, last]| [first.min(at), last.max(at)]);
    }

    /// Whether a day continues the run of this one, if its first mark was made at this moment. Whoever flies west over
    /// the date line may have no such day as the next: in one place at least 23 hours pass until the day after that.
    fn leads_to(&self, day: Day, first: Option<u64>) -> bool {
        const SHORTEST_DAY: u64 = 23 * 60 * 60 * 1000;
        match day.since(self.day) {
            ..=1 => true,
            2 => self.moments.zip(first).is_some_and(|([_, last], first)| first.saturating_sub(last) < SHORTEST_DAY),
            _ => false,
        }
    }
}

impl Journey {
    /// The days in a row on which something was done or begun.
    pub fn runs(&self) -> Runs {
        let (mut longest, mut run) = (0, 0);
        let mut last: Option<&DayTally> = None;
        for day in &self.days {
            let first = day.moments.map(|[first, _]| first);
            run = if last.is_some_and(|last| last.leads_to(day.day, first)) { run + 1 } else { 1 };
            longest = longest.max(run);
            last = Some(day);
        }
        let is_current = last.is_some_and(|last| last.leads_to(self.today, Some(self.now)));
        Runs { current: if is_current { run } else { 0 }, longest }
    }

    /// Whether hours are counted, and not steps, as forecasts do.
    pub fn has_hours(&self) -> bool {
        self.whole.hours > Hours::ZERO
    }

    /// Hours as they are read: to a tenth.
    pub(super) fn read(&self, hours: Hours) -> Hours {
        hours.done_of(self.whole.hours + self.whole.hours_skipped)
    }

    /// What was done or begun on a day.
    pub fn on(&self, day: Day) -> Tally {
        let found = self.days.binary_search_by_key(&day, |tally| tally.day);
        found.map_or_else(|_| Tally::default(), |at| self.days[at].tally)
    }
}

impl Tally {
    /// How many steps were done or begun.
    pub fn steps(self) -> u32 {
        self.done + self.begun
    }

    fn add(&mut self, other: Tally) {
        self.done += other.done;
        self.hours += other.hours;
        self.begun += other.begun;
    }
}
