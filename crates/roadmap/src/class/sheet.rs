//! A class as a table for other programs.

use super::roster::Class;
use super::words;
use crate::marks::{Completion, Day};
use crate::own::plan::text_of_day;
use crate::tree::{Hours, NodeId, Roadmap};

impl Class {
    /// These learners, by their places, as CSV (RFC 4180): a line of titles, then a line for each. Hours are those of
    /// the steps that count, shares are in percent, days as `2026-11-22`. What a spreadsheet would take for a formula
    /// has an apostrophe before it. `day_of` gives the day of a time, in milliseconds since 1970.
    pub fn sheet(&self, roadmap: &Roadmap, places: &[usize], day_of: impl Fn(u64) -> Day) -> String {
        let sections = roadmap.children(NodeId::ROOT).map(|node| roadmap.topic(node).title().to_string());
        let titles = words::columns().into_iter().chain(sections).map(|title| unharmed(&title)).collect();
        let lines = places.iter().filter_map(|&at| self.learners.get(at)).map(|learner| {
            let whole = learner.whole();
            let at = learner.at.map(|step| roadmap.topic(step).title().to_string()).unwrap_or_default();
            let own = [
                unharmed(&learner.name),
                // Nobody knows when an export without a mark was handed in.
                if learner.handed_in == 0 { String::new() } else { text_of_day(day_of(learner.handed_in)) },
                learner.last.map(text_of_day).unwrap_or_default(),
                whole.percent().to_string(),
                whole.steps_done.to_string(),
                whole.steps.to_string(),
                number(whole.hours_done),
                number(whole.hours),
                whole.steps_doing.to_string(),
                whole.steps_skipped.to_string(),
                unharmed(&at),
            ];
            let sections = learner.completion.iter().skip(1).map(|&section| share(section));
            own.into_iter().chain(sections).collect()
        });
        let lines: Vec<Vec<String>> = std::iter::once(titles).chain(lines).collect();
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let written: Result<(), _> = lines.iter().try_for_each(|line| writer.write_record(line));
        let bytes = written.ok().and_then(|()| writer.into_inner().ok());
        let Some(text) = bytes.and_then(|bytes| String::from_utf8(bytes).ok()) else {
            unreachable!("lines of one length are written to memory")
        };
        text
    }
}

/// A text that no spreadsheet takes for a formula.
fn unharmed(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

fn share(completion: Completion) -> String {
    completion.percent().to_string()
}

fn number(hours: Hours) -> String {
    format!("{}", hours.to_tenth())
}
