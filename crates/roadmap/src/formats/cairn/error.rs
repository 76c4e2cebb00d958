//! What an author is told about a document.

use std::fmt;

use crate::tree::quoted::{isolated, quoted};
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
    pub problem: Problem,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The document does not begin with a `#` line.
    NoTitle,
    /// A `#` line that is empty, of a lower level, or the third one.
    BadHeading,
    /// There is no section.
    NoSection,
    /// The line is none of the dialect's.
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
    /// More old ids than 1,000 and four for each topic.
    TooManyOldIds,
}

impl Warning {
    /// The line it is about, from 1, unless its sentence says so.
    pub fn line(&self) -> Option<usize> {
        match self {
            Warning::HoursDoNotAddUp { line, .. }
            | Warning::TotalDoesNotAddUp { line, .. }
            | Warning::NumberOutOfPlace { line, .. } => Some(*line),
            Warning::Foreign(_) => None,
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line() {
            write!(f, "Line {line}: ")?;
        }
        match self {
            Warning::HoursDoNotAddUp { topic, stated, below, .. } => {
                write!(f, "{} says {stated} h, but what stands below it adds up to {below} h.", quoted(topic))
            }
            Warning::TotalDoesNotAddUp { stated, below, .. } => {
                write!(f, "the total says {stated} h, but the sections add up to {below} h.")
            }
            Warning::NumberOutOfPlace { number, above, .. } => {
                write!(f, "number {number} stands below {above}; the order of the lines counts, not the number.")
            }
            Warning::Foreign(sentence) => f.write_str(sentence),
        }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for DocumentError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NoTitle => f.write_str("expected a title line first, such as `# My roadmap`."),
            Problem::BadHeading => f.write_str(
                "expected at most two `# ` lines, at the top: the document’s name and the roadmap’s title.",
            ),
            Problem::NoSection => f.write_str("expected a section, such as `1. **Foundations** (10 h)`."),
            Problem::NotARoadmapLine => f.write_str(
                "expected a numbered topic such as `1.1. **Internet** (4 h)`, a bullet such as `&nbsp;&nbsp;- DNS`, or the closing total.",
            ),
            Problem::NoBoldTitle => f.write_str("expected a bold title after the number, such as `**Internet**`."),
            Problem::BadTail(found) => {
                write!(f, "expected hours such as `(4 h)`, an id such as `{{#id}}` or `{{was: old-id}}`, or nothing after the title, found `{}`.", isolated(&beginning(found)))
            }
            Problem::LongTitle => write!(f, "expected a title of at most {} characters.", Title::LONGEST),
            Problem::LongLine => f.write_str("expected a line of at most 40,000 characters."),
            Problem::LevelLeftOut(number) => {
                let above = number.rsplit_once('.').map_or("", |(above, _)| above);
                write!(f, "expected a topic {} before {}.", beginning(above), beginning(number))
            }
            Problem::BulletWithoutTopic => f.write_str("expected a numbered section before the first bullet."),
            Problem::EmptyBullet => f.write_str("expected words after the bullet."),
            Problem::TooDeep => write!(f, "expected at most {} levels.", Roadmap::DEEPEST),
            Problem::BadTotal => f.write_str("expected a total such as `**Total Estimated Time: 234 hours**`."),
            Problem::AfterTotal => f.write_str("expected nothing after the closing total."),
            Problem::BadId(id) => {
                write!(f, "expected an id of letters, digits, `-`, `_` and `.`, found `{}`.", isolated(&beginning(id)))
            }
            Problem::DuplicateId(id, first) => {
                write!(f, "expected an id of its own, but `{id}` is that of line {first} already.")
            }
            Problem::TooManyOldIds => f.write_str(
                "expected fewer old ids after `was:`: each one gives an old id to every topic below, and there are more than 1,000 and four for each topic.",
            ),
        }
    }
}

/// So much of a text as a person needs to find it.
fn beginning(text: &str) -> String {
    const MOST: usize = 80;
    let mut letters = text.chars();
    let mut beginning: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() {
        beginning.push('…');
    }
    beginning
}
