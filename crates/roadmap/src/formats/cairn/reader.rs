//! Reads one line after the other, and makes a roadmap of them.

use super::error::{LineProblem, Warning};
use super::line::{
    read_total, split_bold, split_box, split_hours, split_indent, split_names, split_number, strip_bullet,
};
use crate::marks::Mark;
use crate::tree::builder::TopicDraft;
use crate::tree::id_table::BadIds;
use crate::tree::{Hours, NodeId, Roadmap, Title};

/// A roadmap that was read, with warnings for its author.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// The roadmap.
    pub roadmap: Roadmap,
    /// What does not fit together, in the order of the lines.
    pub warnings: Vec<Warning>,
    /// The topics that have a box such as `[x]` before their title, with its mark, in reading order. A box is nobody's
    /// progress until the file is imported.
    pub boxes: Vec<(NodeId, Mark)>,
}

/// The longest line, in characters: there is room for thousands of old ids.
const LONGEST_LINE: usize = 40_000;

#[derive(Default)]
pub(super) struct DocumentReader {
    pub(super) headings: Vec<Title>,
    pub(super) drafts: Vec<TopicDraft>,
    /// The boxes, with the index of their draft.
    boxes: Vec<(usize, Mark)>,
    /// The numbers on the path to the current topic, one for each level.
    pub(super) numbers: Vec<String>,
    /// The indents of the bullets on that path, one for each level below the numbered ones.
    pub(super) bullets: Vec<usize>,
    pub(super) total: Option<(usize, Hours)>,
    warnings: Vec<Warning>,
}

impl DocumentReader {
    pub(super) fn read_line(&mut self, at: usize, line: &str) -> Result<(), LineProblem> {
        let line = line.trim_end();
        if line.chars().count() > LONGEST_LINE {
            return Err(LineProblem::LongLine);
        }
        let (indent, text) = split_indent(line);
        if text.is_empty() {
            return Ok(());
        }
        if self.total.is_some() {
            return Err(LineProblem::AfterTotal);
        }
        if text.starts_with('#') {
            return self.heading(text);
        }
        if self.headings.is_empty() {
            return Err(LineProblem::NoTitle);
        }
        if let Some((number, rest)) = split_number(text) {
            self.numbered_topic(at, number, rest)
        } else if let Some(rest) = strip_bullet(text) {
            self.bullet(at, indent, rest)
        } else if text.starts_with("**") {
            self.total = Some((at, read_total(text).ok_or(LineProblem::BadTotal)?));
            Ok(())
        } else {
            Err(LineProblem::NotARoadmapLine)
        }
    }

    fn heading(&mut self, text: &str) -> Result<(), LineProblem> {
        let words = text.strip_prefix('#').filter(|rest| rest.starts_with(char::is_whitespace)).map(str::trim);
        match words {
            Some(words) if !words.is_empty() && self.drafts.is_empty() && self.headings.len() < 2 => {
                self.headings.push(title_of(words)?);
                Ok(())
            }
            _ => Err(LineProblem::BadHeading),
        }
    }

    fn numbered_topic(&mut self, at: usize, number: &str, rest: &str) -> Result<(), LineProblem> {
        let level = number.split('.').count();
        if level > usize::from(Roadmap::DEEPEST) {
            return Err(LineProblem::TooDeep);
        }
        if level > self.numbers.len() + 1 {
            return Err(LineProblem::LevelLeftOut(number.to_owned()));
        }
        let (mark, rest) = split_box(rest);
        let (words, tail) =
            split_bold(rest).filter(|(words, _)| !words.trim().is_empty()).ok_or(LineProblem::NoBoldTitle)?;
        let (tail, names) = split_names(tail.trim())?;
        let (tail, estimate) = split_hours(tail);
        if !tail.is_empty() {
            return Err(LineProblem::BadTail(tail.to_owned()));
        }
        self.numbers.truncate(level - 1);
        self.bullets.clear();
        if let Some(above) = self.numbers.last()
            && number.strip_prefix(above.as_str()).is_none_or(|rest| !rest.starts_with('.'))
        {
            let (number, above) = (number.to_owned(), above.clone());
            self.warnings.push(Warning::NumberOutOfPlace { line: at, number, above });
        }
        self.numbers.push(number.to_owned());
        if !Title::fits(number) {
            return Err(LineProblem::LongTitle);
        }
        let title = title_of(words.trim())?;
        self.add(
            TopicDraft { level: level as u8, number: Some(number.to_owned()), title, estimate, names, line: at },
            mark,
        );
        Ok(())
    }

    fn bullet(&mut self, at: usize, indent: usize, rest: &str) -> Result<(), LineProblem> {
        if self.numbers.is_empty() {
            return Err(LineProblem::BulletWithoutTopic);
        }
        let (mark, rest) = split_box(rest.trim());
        let (rest, names) = split_names(rest)?;
        let (words, estimate) = split_hours(rest);
        if words.is_empty() {
            return Err(LineProblem::EmptyBullet);
        }
        while self.bullets.last().is_some_and(|&open| open >= indent) {
            self.bullets.pop();
        }
        self.bullets.push(indent);
        let level = self.numbers.len() + self.bullets.len();
        if level > usize::from(Roadmap::DEEPEST) {
            return Err(LineProblem::TooDeep);
        }
        let title = title_of(words)?;
        self.add(TopicDraft { level: level as u8, number: None, title, estimate, names, line: at }, mark);
        Ok(())
    }

    fn add(&mut self, draft: TopicDraft, mark: Option<Mark>) {
        if let Some(mark) = mark {
            self.boxes.push((self.drafts.len(), mark));
        }
        self.drafts.push(draft);
    }

    pub(super) fn finish(mut self) -> Result<Reading, (Option<usize>, LineProblem)> {
        let title = self.headings.pop().ok_or((None, LineProblem::NoTitle))?;
        let name = self.headings.pop().map(|name| name.to_string());
        if self.drafts.is_empty() {
            return Err((None, LineProblem::NoSection));
        }
        let total = self.total.map(|(_, hours)| hours);
        let (roadmap, mismatches) = Roadmap::build(name, title, total, self.drafts).map_err(|bad| {
            let (line, problem) = id_problem(bad);
            (Some(line), problem)
        })?;
        let (mut of_hours, mut of_total) = (Vec::new(), None);
        for mismatch in mismatches {
            let (stated, below) = (mismatch.stated, mismatch.below);
            match self.total.filter(|_| mismatch.node == NodeId::ROOT) {
                Some((line, _)) => of_total = Some(Warning::TotalDoesNotAddUp { line, stated, below }),
                None => {
                    let topic = roadmap.topic(mismatch.node);
                    let (line, topic) = (topic.line(), topic.title().to_string());
                    of_hours.push(Warning::HoursDoNotAddUp { line, topic, stated, below });
                }
            }
        }
        // Both are in the order of the lines. The total is the last one.
        let mut of_numbers = self.warnings;
        let mut warnings: Vec<Warning> = of_total.into_iter().collect();
        loop {
            let is_of_number = match (of_numbers.last(), of_hours.last()) {
                (Some(number), Some(hours)) => number.line() > hours.line(),
                (number, _) => number.is_some(),
            };
            let last = if is_of_number { of_numbers.pop() } else { of_hours.pop() };
            let Some(last) = last else { break };
            warnings.push(last);
        }
        warnings.reverse();
        // The roadmap itself comes before the topics of the drafts.
        let boxes = self.boxes.into_iter().filter_map(|(draft, mark)| Some((roadmap.place(draft + 1)?, mark)));
        let boxes = boxes.collect();
        Ok(Reading { roadmap, warnings, boxes })
    }
}

/// What is wrong with the ids, and the line.
pub(super) fn id_problem(bad: BadIds) -> (usize, LineProblem) {
    match bad {
        BadIds::Duplicate { line, first_line, id } => (line, LineProblem::DuplicateId(id.to_string(), first_line)),
        BadIds::TooManyOld { line } => (line, LineProblem::TooManyOldIds),
    }
}

/// The title, unless it is too long.
fn title_of(words: &str) -> Result<Title, LineProblem> {
    if Title::fits(words) { Ok(Title::read(words)) } else { Err(LineProblem::LongTitle) }
}
