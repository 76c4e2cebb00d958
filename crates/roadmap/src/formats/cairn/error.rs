//! What an author is told about a document.

use std::fmt;

use super::words;
use crate::tree::quoted::isolated;
use crate::tree::{Hours, Roadmap, Title};

/// Something that the author may want to correct. Cairn never corrects it silently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A topic's hours are not the sum of the hours below it. The steps keep the hours that are written below.
    HoursDoNotAddUp {
        /// The topic's line, from 1.
        line: usize,
        /// The topic's title.
        topic: String,
        /// The topic's own hours.
        stated: Hours,
        /// The sum of the hours below it.
        below: Hours,
    },
    /// The closing total is not the sum of the sections.
    TotalDoesNotAddUp {
        /// The total's line, from 1.
        line: usize,
        /// The hours of the total.
        stated: Hours,
        /// The sum of the hours of the sections.
        below: Hours,
    },
    /// A number such as `2.1` stands below another than `2`. The order of the lines counts.
    NumberOutOfPlace {
        /// The topic's line, from 1.
        line: usize,
        /// The number.
        number: String,
        /// The number of the topic above.
        above: String,
    },
    /// What the reader of another kind of document says, with its lines.
    Foreign(String),
}

/// Why a document cannot be read as a roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: LineProblem,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineProblem {
    /// The document does not begin with a `#` line.
    NoTitle,
    /// A `#` line that is empty, of a lower level, or the third one.
    BadHeading,
    /// There is no section.
    NoSection,
    /// The line is not one of the dialect.
    NotARoadmapLine,
    /// A numbered line whose title is not bold, or is empty.
    NoBoldTitle,
    /// Something other than hours or ids after a title.
    BadTail(String),
    /// A title that is longer than [`Title::LONGEST`].
    LongTitle,
    /// A line that is longer than 40,000 characters.
    LongLine,
    /// A level is missing above this number.
    LevelLeftOut(String),
    /// A bullet before the first section.
    BulletWithoutTopic,
    /// A bullet without words.
    EmptyBullet,
    /// Deeper than [`Roadmap::DEEPEST`].
    TooDeep,
    /// A bold line that is not a total.
    BadTotal,
    /// Something after the closing total.
    AfterTotal,
    /// An id with characters that an id cannot have.
    BadId(String),
    /// An id, pinned or old, that already belongs to the line given.
    DuplicateId(String, usize),
    /// There are more old ids than 1,000 plus four for each topic.
    TooManyOldIds,
}

impl Warning {
    /// The line it is about, from 1; none where the sentence itself names its lines.
    pub fn line(&self) -> Option<usize> {
        match self {
            Warning::HoursDoNotAddUp { line, .. }
            | Warning::TotalDoesNotAddUp { line, .. }
            | Warning::NumberOutOfPlace { line, .. } => Some(*line),
            Warning::Foreign(_) => None,
        }
    }

    /// What is wrong, without the line.
    pub(crate) fn sentence(&self) -> String {
        match self {
            Warning::HoursDoNotAddUp { topic, stated, below, .. } => {
                words::hours_differ(&isolated(topic), *stated, *below)
            }
            Warning::TotalDoesNotAddUp { stated, below, .. } => words::total_differs(*stated, *below),
            Warning::NumberOutOfPlace { number, above, .. } => words::number_out_of_place(number, above),
            Warning::Foreign(sentence) => sentence.clone(),
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentence = self.sentence();
        f.write_str(&match self.line() {
            Some(line) => words::at_line(&line.to_string(), &sentence),
            None => sentence,
        })
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::at_line(&self.line.to_string(), &self.problem.to_string()))
    }
}

impl std::error::Error for DocumentError {}

impl fmt::Display for LineProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            LineProblem::NoTitle => words::no_title(),
            LineProblem::BadHeading => words::bad_heading(),
            LineProblem::NoSection => words::no_section(),
            LineProblem::NotARoadmapLine => words::no_roadmap_line(),
            LineProblem::NoBoldTitle => words::no_bold_title(),
            LineProblem::BadTail(found) => words::bad_tail(&isolated(&beginning(found))),
            LineProblem::LongTitle => words::long_title(Title::LONGEST),
            LineProblem::LongLine => words::long_line(),
            LineProblem::LevelLeftOut(number) => {
                let above = number.rsplit_once('.').map_or("", |(above, _)| above);
                words::level_left_out(&beginning(above), &beginning(number))
            }
            LineProblem::BulletWithoutTopic => words::bullet_without_topic(),
            LineProblem::EmptyBullet => words::empty_bullet(),
            LineProblem::TooDeep => words::too_deep(u32::from(Roadmap::DEEPEST)),
            LineProblem::BadTotal => words::bad_total(),
            LineProblem::AfterTotal => words::after_total(),
            LineProblem::BadId(id) => words::bad_id(&isolated(&beginning(id))),
            LineProblem::DuplicateId(id, first) => words::id_twice(id, &first.to_string()),
            LineProblem::TooManyOldIds => words::too_many_old_ids(),
        })
    }
}

/// The beginning of a text, at most 80 characters, by which a person can find it.
fn beginning(text: &str) -> String {
    const MOST: usize = 80;
    let mut letters = text.chars();
    let mut beginning: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() {
        beginning.push('…');
    }
    beginning
}
