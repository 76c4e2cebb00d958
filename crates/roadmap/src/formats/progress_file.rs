use std::fmt::{self, Write as _};

use crate::formats::cairn::{self as document, DocumentError};
use crate::json::{Reader, json};
use crate::marks::mark::{Entry, Mark, Stamp};
use crate::tree::{NodeId, Roadmap, RoadmapId, TopicId};

/// Progress outside of a logbook: an export, a roadmap's Markdown with boxes, or a snapshot. `docs/formats.md` has
/// the formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressFile {
    /// The id of the roadmap; Markdown has none.
    pub roadmap: Option<String>,
    /// The roadmap's title.
    pub title: String,
    /// What a snapshot was made before: a word of its own, or nothing.
    pub before: String,
    /// What is said of the topics with these ids.
    pub(crate) marks: Vec<Said>,
}

/// What a file says of the topic with an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub id: String,
    pub mark: Mark,
    /// Markdown does not say when.
    pub at: Option<Stamp>,
}

/// Why a file cannot be imported. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is longer than [`ProgressFile::LONGEST`].
    TooLong,
    /// It is JSON, but not of Cairn.
    Foreign,
    /// A newer Cairn wrote it.
    Newer,
    /// It begins as progress of Cairn, and is broken at this line, from 1.
    Damaged(usize),
    /// It is neither JSON nor a roadmap.
    NoRoadmap(DocumentError),
    /// It is about another roadmap, which has this title.
    OtherRoadmap(String),
    /// It has no mark.
    Empty,
}

const VERSION: u64 = 1;

impl ProgressFile {
    /// The longest file that is read, in bytes: 2 MiB.
    pub const LONGEST: usize = 2 << 20;

    /// Reads an export or a roadmap's Markdown. Any text is answered.
    pub fn read(text: &str) -> Result<ProgressFile, FileError> {
        if text.len() > ProgressFile::LONGEST {
            return Err(FileError::TooLong);
        }
        ProgressFile::read_any(text)
    }

    /// Reads one of any length, as it may be that was never meant to leave.
    pub(crate) fn read_any(text: &str) -> Result<ProgressFile, FileError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim_ascii().is_empty() {
            return Err(FileError::Empty);
        }
        if text.trim_ascii_start().starts_with(['{', '[']) {
            return ProgressFile::read_json(text);
        }
        let roadmap = document::read(text).map_err(FileError::NoRoadmap)?.roadmap;
        let said = |node: NodeId| {
            let (topic, at) = (roadmap.topic(node), None);
            Some(Said { id: topic.id().to_string(), mark: topic.boxed()?, at })
        };
        let marks = roadmap.steps(NodeId::ROOT).filter_map(said).collect();
        let title = roadmap.title().to_string();
        Ok(ProgressFile { roadmap: None, title, before: String::new(), marks })
    }

    fn read_json(text: &str) -> Result<ProgressFile, FileError> {
        // In which order the fields stand is nobody's to say, so that the version is looked for first.
        let (mut kind, mut version) = (None, None);
        let mut reader = Reader(text);
        let whole = reader.object(&mut |reader, key| match key.as_str() {
            "cairn" => reader.string().map(|text| kind = Some(text)),
            "v" => reader.number().map(|number| version = Some(number)),
            _ => reader.skip(),
        });
        if kind.as_deref() == Some("progress") && version > Some(VERSION) {
            return Err(FileError::Newer);
        }
        if whole.is_none() || !reader.0.trim_ascii().is_empty() {
            return Err(FileError::Damaged(reader.line(text)));
        }
        if kind.as_deref() != Some("progress") {
            return Err(FileError::Foreign);
        }
        let mut reader = Reader(text);
        let [mut roadmap, mut title, mut before] = [String::new(), String::new(), String::new()];
        let mut marks = Vec::new();
        let read = reader.object(&mut |reader, key| match key.as_str() {
            "roadmap" => reader.string().map(|text| roadmap = text),
            "title" => reader.string().map(|text| title = text),
            "before" => reader.string().map(|text| before = text),
            "marks" => reader.object(&mut |reader, id| {
                TopicId::pinned(&id)?;
                reader.expect(&["["])?;
                let entry = Entry::read_exported(reader)?;
                marks.push(Said { id, mark: entry.mark, at: Some(entry.at) });
                reader.expect(&["]"])
            }),
            _ => reader.skip(),
        });
        match read.filter(|()| version == Some(VERSION)) {
            Some(()) => Ok(ProgressFile { roadmap: Some(roadmap), title, before, marks }),
            None => Err(FileError::Damaged(reader.line(text))),
        }
    }

    /// Whether it is about this roadmap: by its id, or as a mark of it is for a topic of it, as when a roadmap has moved.
    pub fn is_about(&self, roadmap: &Roadmap, id: &RoadmapId) -> bool {
        self.roadmap.as_deref() == Some(id.as_str()) || self.marks.iter().any(|said| roadmap.find(&said.id).is_some())
    }

    /// How many marks of it, of those that are more than to do, are for no step of this roadmap.
    pub fn unplaced(&self, roadmap: &Roadmap) -> usize {
        let is_placed = |said: &Said| roadmap.find(&said.id).is_some_and(|node| roadmap.is_step(node));
        self.marks.iter().filter(|said| said.mark != Mark::ToDo && !is_placed(said)).count()
    }

    /// The same marks without times: they count as made when they are imported.
    pub fn undated(&self) -> ProgressFile {
        let marks = self.marks.iter().map(|said| Said { at: None, ..said.clone() }).collect();
        ProgressFile { marks, ..self.clone() }
    }

    /// How many marks it has that are more than to do.
    pub fn marks(&self) -> usize {
        self.marks.iter().filter(|said| said.mark != Mark::ToDo).count()
    }

    /// The export of these marks, in their order.
    pub(crate) fn written<'a>(
        roadmap: &str,
        title: &str,
        before: &str,
        marks: impl Iterator<Item = (&'a str, Entry)>,
    ) -> String {
        let [roadmap, title] = [roadmap, title].map(|text| json(&text));
        let mut text = format!(
            "{{\n  \"cairn\": \"progress\",\n  \"v\": {VERSION},\n  \"roadmap\": {roadmap},\n  \"title\": {title},\n"
        );
        if !before.is_empty() {
            text += &format!("  \"before\": \"{before}\",\n");
        }
        text += "  \"marks\": {";
        let mut joint = "\n";
        for (id, entry) in marks {
            let Ok(()) = write!(text, "{joint}    \"{id}\": [{}]", entry.exported()) else {
                unreachable!("a text takes any words")
            };
            joint = ",\n";
        }
        text + "\n  }\n}\n"
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FileError::TooLong => f.write_str("It is larger than 2 MiB, which no progress of Cairn should be."),
            FileError::Foreign => f.write_str("It is JSON, but not progress that Cairn exported."),
            FileError::Newer => f.write_str(
                "A newer version of Cairn wrote it. Reload the page to get that version, then import it again.",
            ),
            FileError::Damaged(line) => {
                write!(f, "It is damaged at line {line}: expected progress as Cairn exports it.")
            }
            FileError::NoRoadmap(error) => {
                write!(f, "It is neither progress of Cairn nor the Markdown of a roadmap. {error}")
            }
            FileError::OtherRoadmap(title) => {
                write!(f, "It is about another roadmap, “{title}”: none of its marks is for a topic of this one.")
            }
            FileError::Empty => f.write_str("There is no mark in it."),
        }
    }
}

impl std::error::Error for FileError {}
