//! Reads the Markdown dialect in which roadmaps are written; `docs/formats.md` describes it.

use std::fmt;

use crate::marks::mark::Mark;
use crate::tree::hours::Hours;
use crate::tree::title::Title;
use crate::tree::{BadIds, Draft, Names, NodeId, Roadmap, TopicId};

/// A roadmap that was read, with remarks for its author.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// The roadmap.
    pub roadmap: Roadmap,
    /// What could be read but does not fit together, in the order of the lines.
    pub warnings: Vec<Warning>,
}

/// Something that its author may want to mend. Nothing is repaired in silence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A topic's hours are not the sum of the hours below it. The steps keep what is written below.
    HoursDoNotAddUp {
        /// The topic's line, from 1.
        line: usize,
        /// The topic's title.
        topic: String,
        /// What the topic says.
        said: Hours,
        /// What stands below it.
        below: Hours,
    },
    /// The closing total is not the sum of the sections.
    TotalDoesNotAddUp {
        /// The total's line, from 1.
        line: usize,
        /// What the total says.
        said: Hours,
        /// What the sections add up to.
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
}

/// Why a document could not be read as a roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What a line should have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The document does not begin with a `#` line.
    NoTitle,
    /// A `#` line that is empty, of a lower level, or beyond the second.
    BadHeading,
    /// There is no section.
    NoSection,
    /// A line that is none of the dialect's.
    NotARoadmapLine,
    /// A numbered line whose title is not bold, or is empty.
    NoBoldTitle,
    /// Something other than hours or an id behind a title.
    BadTail(String),
    /// A level was left out above this number.
    LevelLeftOut(String),
    /// A bullet before the first section.
    BulletWithoutTopic,
    /// A bullet without words.
    EmptyBullet,
    /// Deeper than [`Roadmap::DEEPEST`].
    TooDeep,
    /// A bold line that is no total.
    BadTotal,
    /// Something behind the closing total.
    BehindTotal,
    /// An id with characters that an id cannot have.
    BadId(String),
    /// An id that is pinned, or said to be an old one, though it is that of the line given.
    IdTwice(String, usize),
    /// More old ids than [`Roadmap::old_ids_at_most`].
    TooManyOldIds,
}

/// Reads a roadmap. Any text is answered, with a roadmap or with the first line that is not of one.
pub fn read(document: &str) -> Result<Reading, DocumentError> {
    let mut reader = Reader::default();
    let mut last = 1;
    for (index, line) in document.strip_prefix('\u{feff}').unwrap_or(document).lines().enumerate() {
        last = index + 1;
        reader.line(last, line).map_err(|problem| DocumentError { line: last, problem })?;
    }
    reader.finish().map_err(|(line, problem)| DocumentError { line: line.unwrap_or(last), problem })
}

#[derive(Default)]
struct Reader {
    headings: Vec<Title>,
    drafts: Vec<Draft>,
    /// The numbers of the open topics, one for each level.
    numbers: Vec<String>,
    /// The indents of the open bullets, one for each level below the numbered ones.
    bullets: Vec<usize>,
    total: Option<(usize, Hours)>,
    warnings: Vec<Warning>,
}

impl Reader {
    fn line(&mut self, at: usize, line: &str) -> Result<(), Problem> {
        let (indent, text) = indented(line.trim_end());
        if text.is_empty() {
            return Ok(());
        }
        if self.total.is_some() {
            return Err(Problem::BehindTotal);
        }
        if text.starts_with('#') {
            return self.heading(text);
        }
        if self.headings.is_empty() {
            return Err(Problem::NoTitle);
        }
        if let Some((number, rest)) = numbered(text) {
            self.numbered(at, number, rest)
        } else if let Some(rest) = bulleted(text) {
            self.bullet(at, indent, rest)
        } else if text.starts_with("**") {
            self.total = Some((at, total(text).ok_or(Problem::BadTotal)?));
            Ok(())
        } else {
            Err(Problem::NotARoadmapLine)
        }
    }

    fn heading(&mut self, text: &str) -> Result<(), Problem> {
        let words = text.strip_prefix('#').filter(|rest| rest.starts_with(char::is_whitespace)).map(str::trim);
        match words {
            Some(words) if !words.is_empty() && self.drafts.is_empty() && self.headings.len() < 2 => {
                self.headings.push(Title::read(words));
                Ok(())
            }
            _ => Err(Problem::BadHeading),
        }
    }

    fn numbered(&mut self, at: usize, number: &str, rest: &str) -> Result<(), Problem> {
        let level = number.split('.').count();
        if level > usize::from(Roadmap::DEEPEST) {
            return Err(Problem::TooDeep);
        }
        if level > self.numbers.len() + 1 {
            return Err(Problem::LevelLeftOut(number.to_owned()));
        }
        let (boxed, rest) = boxed(rest);
        let (words, tail) = bold(rest).filter(|(words, _)| !words.trim().is_empty()).ok_or(Problem::NoBoldTitle)?;
        let (tail, names) = named(tail.trim())?;
        let (tail, estimate) = estimated(tail);
        if !tail.is_empty() {
            return Err(Problem::BadTail(tail.to_owned()));
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
        self.drafts.push(Draft {
            level: level as u8,
            number: Some(number.to_owned()),
            title: Title::read(words.trim()),
            estimate,
            names,
            boxed,
            line: at,
        });
        Ok(())
    }

    fn bullet(&mut self, at: usize, indent: usize, rest: &str) -> Result<(), Problem> {
        if self.numbers.is_empty() {
            return Err(Problem::BulletWithoutTopic);
        }
        let (boxed, rest) = boxed(rest.trim());
        let (rest, names) = named(rest)?;
        let (words, estimate) = estimated(rest);
        if words.is_empty() {
            return Err(Problem::EmptyBullet);
        }
        while self.bullets.last().is_some_and(|&open| open >= indent) {
            self.bullets.pop();
        }
        self.bullets.push(indent);
        let level = self.numbers.len() + self.bullets.len();
        if level > usize::from(Roadmap::DEEPEST) {
            return Err(Problem::TooDeep);
        }
        let title = Title::read(words);
        self.drafts.push(Draft { level: level as u8, number: None, title, estimate, names, boxed, line: at });
        Ok(())
    }

    fn finish(mut self) -> Result<Reading, (Option<usize>, Problem)> {
        let title = self.headings.pop().ok_or((None, Problem::NoTitle))?;
        let name = self.headings.pop().map(|name| name.to_string());
        if self.drafts.is_empty() {
            return Err((None, Problem::NoSection));
        }
        let total = self.total.map(|(_, hours)| hours);
        let (roadmap, mismatches) = Roadmap::plant(name, title, total, self.drafts).map_err(|bad| match bad {
            BadIds::Twice { line, first_line, id } => (Some(line), Problem::IdTwice(id.to_string(), first_line)),
            BadIds::TooManyOld { line } => (Some(line), Problem::TooManyOldIds),
        })?;
        let mut warnings = self.warnings;
        for off in mismatches {
            let (said, below) = (off.said, off.below);
            let warning = match self.total.filter(|_| off.node == NodeId::ROOT) {
                Some((line, _)) => Warning::TotalDoesNotAddUp { line, said, below },
                None => {
                    let topic = roadmap.topic(off.node);
                    Warning::HoursDoNotAddUp { line: topic.line(), topic: topic.title().to_string(), said, below }
                }
            };
            let at = warnings.iter().position(|other| other.line() > warning.line()).unwrap_or(warnings.len());
            warnings.insert(at, warning);
        }
        Ok(Reading { roadmap, warnings })
    }
}

/// The width of the white space before a line's text, and the text. `&nbsp;` is white space too: it is
/// how the dialect indents below a hard break.
pub(crate) fn indented(line: &str) -> (usize, &str) {
    let (mut width, mut rest) = (0, line);
    loop {
        if let Some(next) = rest.strip_prefix("&nbsp;") {
            (width, rest) = (width + 1, next);
        } else if let Some(next) = rest.strip_prefix('\t') {
            (width, rest) = (width + 4, next);
        } else if let Some(next) = rest.strip_prefix(char::is_whitespace) {
            (width, rest) = (width + 1, next);
        } else {
            return (width, rest);
        }
    }
}

/// `10.1. rest` as `10.1` and `rest`.
pub(crate) fn numbered(text: &str) -> Option<(&str, &str)> {
    let (number, rest) = text.split_once(char::is_whitespace)?;
    let number = number.strip_suffix('.')?;
    let whole = number.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    whole.then(|| (number, rest.trim_start()))
}

/// The words behind a bullet's sign.
pub(crate) fn bulleted(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['-', '*', '+'])?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(rest)
}

/// `**words** tail` as `words` and `tail`.
fn bold(text: &str) -> Option<(&str, &str)> {
    let (words, tail) = text.strip_prefix("**")?.rsplit_once('*')?;
    Some((words.strip_suffix('*')?, tail))
}

/// What stands before a closing `{#id}`, `{was: old-id}` or `{#id was: old-id other-id}`, and what it names.
fn named(text: &str) -> Result<(&str, Names), Problem> {
    let mut names = Names::default();
    let Some((before, inside)) = text.strip_suffix('}').and_then(|text| text.rsplit_once('{')) else {
        return Ok((text, names));
    };
    let id = |text: &str| TopicId::pinned(text).ok_or_else(|| Problem::BadId(text.to_owned()));
    let mut words = inside.split_ascii_whitespace();
    let mut next = words.next();
    if let Some(pin) = next.and_then(|word| word.strip_prefix('#')) {
        names.pin = Some(id(pin)?);
        next = words.next();
    }
    match next {
        Some("was:") => names.was = words.map(id).collect::<Result<_, _>>()?,
        Some(word) if names.pin.is_some() => return Err(Problem::BadId(word.to_owned())),
        None if names.pin.is_some() => {}
        _ => return Ok((text, names)),
    }
    Ok((before.trim_end(), names))
}

/// The mark in a box such as `[x]` before a title, and what stands behind it.
pub(crate) fn boxed(text: &str) -> (Option<Mark>, &str) {
    let mut letters = text.chars();
    let mark = match (letters.next(), letters.next(), letters.next(), letters.next()) {
        (Some('['), Some(letter), Some(']'), Some(' ')) => {
            Mark::ALL.into_iter().find(|mark| mark.letter() == letter.to_ascii_lowercase())
        }
        _ => None,
    };
    (mark, if mark.is_some() { letters.as_str().trim_start() } else { text })
}

/// What stands before closing hours such as `(4 h)`, and the hours.
fn estimated(text: &str) -> (&str, Option<Hours>) {
    let parted = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match parted.and_then(|(before, inside)| Some((before, hours(inside)?))) {
        Some((before, hours)) => (before.trim_end(), Some(hours)),
        None => (text, None),
    }
}

/// `4 h`, `1.5 hours`, `1 hour`, with any space or none.
fn hours(text: &str) -> Option<Hours> {
    let text = text.trim();
    let number = ["hours", "hour", "h"].into_iter().find_map(|unit| text.strip_suffix(unit))?;
    Hours::read(number.trim_end())
}

/// `**Total Estimated Time: 234 hours**`
fn total(text: &str) -> Option<Hours> {
    let inside = text.strip_prefix("**")?.strip_suffix("**")?;
    hours(inside.rsplit_once(':')?.1)
}

impl Warning {
    /// The line it is about, from 1.
    pub fn line(&self) -> usize {
        match self {
            Warning::HoursDoNotAddUp { line, .. }
            | Warning::TotalDoesNotAddUp { line, .. }
            | Warning::NumberOutOfPlace { line, .. } => *line,
        }
    }
}

impl fmt::Display for Warning {
    #[inline(never)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: ", self.line())?;
        match self {
            Warning::HoursDoNotAddUp { topic, said, below, .. } => {
                write!(f, "“{topic}” says {said} h, but what stands below it adds up to {below} h.")
            }
            Warning::TotalDoesNotAddUp { said, below, .. } => {
                write!(f, "the total says {said} h, but the sections add up to {below} h.")
            }
            Warning::NumberOutOfPlace { number, above, .. } => {
                write!(f, "number {number} stands below {above}; the order of the lines counts, not the number.")
            }
        }
    }
}

impl fmt::Display for DocumentError {
    #[inline(never)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for DocumentError {}

impl fmt::Display for Problem {
    #[inline(never)]
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
            Problem::NoBoldTitle => f.write_str("expected a bold title behind the number, such as `**Internet**`."),
            Problem::BadTail(found) => {
                write!(f, "expected hours such as `(4 h)`, an id such as `{{#id}}` or `{{was: old-id}}`, or nothing behind the title, found `{found}`.")
            }
            Problem::LevelLeftOut(number) => {
                let above = number.rsplit_once('.').map_or("", |(above, _)| above);
                write!(f, "expected a topic {above} before {number}.")
            }
            Problem::BulletWithoutTopic => f.write_str("expected a numbered section before the first bullet."),
            Problem::EmptyBullet => f.write_str("expected words behind the bullet."),
            Problem::TooDeep => write!(f, "expected at most {} levels.", Roadmap::DEEPEST),
            Problem::BadTotal => f.write_str("expected a total such as `**Total Estimated Time: 234 hours**`."),
            Problem::BehindTotal => f.write_str("expected nothing behind the closing total."),
            Problem::BadId(id) => {
                write!(f, "expected an id of letters, digits, `-`, `_` and `.`, found `{id}`.")
            }
            Problem::IdTwice(id, first) => {
                write!(f, "expected an id of its own, but `{id}` is that of line {first} already.")
            }
            Problem::TooManyOldIds => f.write_str(
                "expected fewer old ids behind `was:`: each is one of every topic below too, and there are more than 1,000 and four for each topic.",
            ),
        }
    }
}
