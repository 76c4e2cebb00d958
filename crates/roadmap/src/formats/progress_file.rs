//! Progress as a file: an export, a roadmap's Markdown with boxes, what roadmap.sh stores, or a snapshot.

use std::fmt::{self, Write as _};

use super::cairn::{self, DocumentError};
use super::web_page::is_web_page;
use crate::json::{JsonReader, to_json};
use crate::marks::{Entry, Mark, Stamp};
use crate::messages;
use crate::own::OwnData;
use crate::tree::quoted::{isolated, quoted};
use crate::tree::{NodeId, Roadmap, RoadmapId, Title, TopicId};

/// Progress outside of a logbook. `docs/formats.md` has the formats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressFile {
    /// The id of the roadmap; only an export has one.
    pub roadmap: Option<String>,
    /// The roadmap's title, or the beginning of a longer one than [`Title::LONGEST`].
    pub title: String,
    /// The action before which a snapshot was taken: `import`, `replace`, `reset` or `bring-back`; for a snapshot of
    /// one topic, the mark that its steps got. Otherwise empty.
    pub before: String,
    pub(crate) marks: Vec<FileMark>,
    /// What the learner wrote, as [`OwnData::encode`] writes it; only an export has some. As a text, because a page
    /// that shows a link has a file in the first load, and no notes.
    pub(crate) own: String,
}

/// What a file says about the topic with an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileMark {
    pub id: String,
    pub mark: Mark,
    /// When the mark was made; only an export says so.
    pub at: Option<Stamp>,
}

/// Why a file cannot be imported. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is longer than [`ProgressFile::LONGEST`].
    TooLong,
    /// It is a web page: what some hosts answer where there is no file.
    WebPage,
    /// It is JSON, but neither Cairn nor roadmap.sh wrote it as progress.
    Foreign,
    /// A newer version of Cairn wrote it.
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

impl ProgressFile {
    /// The version of the format.
    pub(crate) const VERSION: u64 = 1;

    /// The longest file that is read, in bytes: 32 MiB, with room for 400,000 marks, ten times what a browser keeps.
    pub const LONGEST: usize = 32 << 20;

    /// Reads an export, a roadmap's Markdown, or progress that roadmap.sh stored.
    pub fn read(text: &str) -> Result<ProgressFile, FileError> {
        if text.len() > ProgressFile::LONGEST {
            return Err(FileError::TooLong);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim_ascii().is_empty() {
            return Err(FileError::Empty);
        }
        if text.trim_ascii_start().starts_with(['{', '[']) {
            return ProgressFile::read_json(text);
        }
        if is_web_page(text) {
            return Err(FileError::WebPage);
        }
        let cairn::Reading { roadmap, boxes, .. } = cairn::read(text).map_err(FileError::NoRoadmap)?;
        Ok(ProgressFile::of_boxes(&roadmap, &boxes))
    }

    /// What the boxes of a roadmap's document say about its steps. They have no time. The box of a topic counts for the
    /// steps below it that have none.
    pub fn of_boxes(roadmap: &Roadmap, boxes: &[(NodeId, Mark)]) -> ProgressFile {
        let mut said = vec![None; roadmap.len()];
        boxes.iter().for_each(|&(node, mark)| said[node.index()] = Some(mark));
        let mut marks = Vec::new();
        for node in roadmap.topics() {
            let above = roadmap.parent(node).and_then(|parent| said[parent.index()]);
            said[node.index()] = said[node.index()].or(above);
            if let (true, Some(mark)) = (roadmap.is_step(node), said[node.index()]) {
                marks.push(FileMark { id: roadmap.topic(node).id().to_string(), mark, at: None });
            }
        }
        ProgressFile::of_marks(None, roadmap.title().to_string(), marks)
    }

    fn read_json(text: &str) -> Result<ProgressFile, FileError> {
        // The fields may stand in any order, and the version says how to read the others: so it is looked for first.
        let (mut kind, mut version) = (None, None);
        let mut reader = JsonReader::new(text);
        let object = reader.object(&mut |reader, key| match key.as_str() {
            "cairn" => reader.string().map(|text| kind = Some(text)),
            "v" => reader.number().map(|number| version = Some(number)),
            _ => reader.skip(),
        });
        if kind.as_deref() == Some("progress") && version > Some(ProgressFile::VERSION) {
            return Err(FileError::Newer);
        }
        if object.is_none() || !reader.is_at_end() {
            return Err(FileError::Damaged(reader.line(text)));
        }
        if kind.as_deref() != Some("progress") {
            return read_stored(text).ok_or(FileError::Foreign);
        }
        let mut reader = JsonReader::new(text);
        let [mut roadmap, mut title, mut before] = [String::new(), String::new(), String::new()];
        let (mut marks, mut own) = (Vec::new(), OwnData::default());
        let object = reader.object(&mut |reader, key| match key.as_str() {
            "roadmap" => reader.string().map(|text| roadmap = text),
            // Older versions wrote longer ones. It is only for show.
            "title" => reader.string().map(|text| title = text.chars().take(Title::LONGEST).collect()),
            "before" => reader.string().map(|text| before = text),
            "marks" => reader.object(&mut |reader, id| {
                TopicId::pinned(&id)?;
                reader.expect(&["["])?;
                let entry = Entry::read_exported(reader)?;
                marks.push(FileMark { id, mark: entry.mark, at: Some(entry.at) });
                reader.expect(&["]"])
            }),
            field => own.read_field(reader, field),
        });
        match object.filter(|()| version == Some(ProgressFile::VERSION)) {
            Some(()) => Ok(ProgressFile { roadmap: Some(roadmap), title, before, marks, own: own.encode() }),
            None => Err(FileError::Damaged(reader.line(text))),
        }
    }

    /// Whether a text is a snapshot, with its fields as [`encode`](ProgressFile::encode) orders them. Reading them in
    /// any order takes code that the first load does not have.
    pub(crate) fn is_snapshot(text: &str) -> bool {
        is_encoded(text).is_some()
    }

    /// Whether it is about this roadmap: it has the roadmap's id, or at least one mark for a topic of the roadmap, as
    /// when a roadmap has moved.
    pub fn is_about(&self, roadmap: &Roadmap, id: &RoadmapId) -> bool {
        self.roadmap.as_deref() == Some(id.as_str()) || self.marks.iter().any(|mark| roadmap.find(&mark.id).is_some())
    }

    /// How many of its marks, other than to do, are for no step of this roadmap.
    pub fn unplaced(&self, roadmap: &Roadmap) -> usize {
        let is_placed = |mark: &FileMark| roadmap.find_step(&mark.id).is_some();
        self.marks.iter().filter(|mark| mark.mark != Mark::ToDo && !is_placed(mark)).count()
    }

    /// This file with its marks undated: they count as made when they are imported.
    pub fn undated(&self) -> ProgressFile {
        let marks = self.marks.iter().map(|mark| FileMark { at: None, ..mark.clone() }).collect();
        ProgressFile { marks, ..self.clone() }
    }

    /// How many marks it has other than to do.
    pub fn marks(&self) -> usize {
        self.marks.iter().filter(|mark| mark.mark != Mark::ToDo).count()
    }

    /// These marks as the text of an export, without the action before which a snapshot was taken. A mark without a
    /// time counts as the oldest.
    pub(crate) fn encoded(&self) -> String {
        let entry = |mark: &FileMark| Entry { at: mark.at.unwrap_or_default(), mark: mark.mark };
        let marks = self.marks.iter().map(|mark| (mark.id.as_str(), entry(mark)));
        let text = ProgressFile::encode(self.roadmap.as_deref().unwrap_or_default(), &self.title, "", marks);
        with_own(text, &self.own)
    }

    /// The text of an export with these marks, notes and hours. `head` is further fields, each with its value in JSON.
    pub(crate) fn encode_with<'a>(
        roadmap: &str,
        title: &str,
        head: &[(&str, String)],
        marks: impl Iterator<Item = (&'a str, Entry)>,
        own: &OwnData,
    ) -> String {
        let head: String = head.iter().map(|(name, value)| format!("  \"{name}\": {value},\n")).collect();
        with_own(ProgressFile::encode_headed(roadmap, title, &head, marks), &own.encode())
    }

    /// Marks and nothing else.
    pub(crate) fn of_marks(roadmap: Option<String>, title: String, marks: Vec<FileMark>) -> ProgressFile {
        ProgressFile { roadmap, title, before: String::new(), marks, own: String::new() }
    }

    /// Whether there is nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.own.is_empty()
    }

    /// This file without its plan.
    pub(crate) fn without_plan(self) -> ProgressFile {
        let own = OwnData { plan: None, ..self.own() };
        ProgressFile { own: own.encode(), ..self }
    }

    /// Its notes, own hours and plan, and what was read and reviewed.
    pub fn own(&self) -> OwnData {
        OwnData::read(&self.own)
    }

    /// The text of an export with these marks, each with the id of its topic, in their order.
    pub(crate) fn encode<'a>(
        roadmap: &str,
        title: &str,
        before: &str,
        marks: impl Iterator<Item = (&'a str, Entry)>,
    ) -> String {
        let head = if before.is_empty() { String::new() } else { format!("  \"before\": \"{before}\",\n") };
        ProgressFile::encode_headed(roadmap, title, &head, marks)
    }

    /// `head` is the lines of further fields.
    fn encode_headed<'a>(
        roadmap: &str,
        title: &str,
        head: &str,
        marks: impl Iterator<Item = (&'a str, Entry)>,
    ) -> String {
        let [roadmap, title] = [roadmap, title].map(|text| to_json(&text));
        let mut text = format!(
            "{{\n  \"cairn\": \"progress\",\n  \"v\": {},\n  \"roadmap\": {roadmap},\n  \"title\": {title},\n{head}  \"marks\": {{",
            ProgressFile::VERSION
        );
        let mut separator = "\n";
        for (id, entry) in marks {
            let Ok(()) = write!(text, "{separator}    \"{id}\": [{}]", entry.encode_exported()) else {
                unreachable!("writing to a string never fails")
            };
            separator = ",\n";
        }
        text + "\n  }\n}\n"
    }
}

/// An encoded file with these fields behind its marks.
fn with_own(text: String, own: &str) -> String {
    match text.strip_suffix("\n}\n") {
        Some(marks) if !own.is_empty() => format!("{marks}{own}\n}}\n"),
        _ => text,
    }
}

/// Reads what roadmap.sh stores of a person: the ids of the nodes that are done, learned and skipped. An id is changed
/// as the reader of graphs changes it.
fn read_stored(text: &str) -> Option<ProgressFile> {
    let mut lists: [Option<Vec<FileMark>>; 3] = [const { None }; 3];
    let kinds = [("done", Mark::Done), ("learning", Mark::Doing), ("skipped", Mark::Skipped)];
    JsonReader::new(text).object(&mut |reader, key| {
        let Some(list) = kinds.iter().position(|(name, _)| *name == key).filter(|_| reader.first() == Some('[')) else {
            return reader.skip();
        };
        let (_, mark) = kinds[list];
        let mut marks = Vec::new();
        reader.array(&mut |reader| {
            if reader.first() != Some('"') {
                return reader.skip();
            }
            let id = TopicId::of_foreign(&reader.string()?);
            marks.extend(id.map(|id| FileMark { id: id.to_string(), mark, at: None }));
            Some(())
        })?;
        lists[list] = Some(marks);
        Some(())
    })?;
    let [Some(done), learning, skipped] = lists else { return None };
    if learning.is_none() && skipped.is_none() {
        return None;
    }
    let marks = [Some(done), learning, skipped].into_iter().flatten().flatten().collect();
    Some(ProgressFile::of_marks(None, "roadmap.sh".to_owned(), marks))
}

fn is_encoded(text: &str) -> Option<()> {
    let mut snapshot = JsonReader::new(text);
    snapshot.expect(&["{", "\"cairn\"", ":", "\"progress\"", ",", "\"v\"", ":"])?;
    snapshot.number().filter(|&version| version == ProgressFile::VERSION)?;
    loop {
        snapshot.expect(&[","])?;
        let field = snapshot.plain_string()?;
        snapshot.expect(&[":"])?;
        if field == "marks" {
            break;
        }
        snapshot.skip_string()?;
    }
    snapshot.expect(&["{"])?;
    loop {
        snapshot.plain_string()?;
        snapshot.expect(&[":", "["])?;
        Entry::read_exported(&mut snapshot)?;
        snapshot.expect(&["]"])?;
        if snapshot.expect(&[","]).is_none() {
            break;
        }
    }
    snapshot.expect(&["}"])?;
    snapshot.end()
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            FileError::TooLong => too_long(),
            FileError::WebPage => web_page(),
            FileError::Foreign => foreign(),
            FileError::Newer => newer(),
            FileError::Damaged(line) => damaged(&line.to_string()),
            FileError::NoRoadmap(error) => no_roadmap(&error.to_string()),
            FileError::OtherRoadmap(title) => other_roadmap(&isolated(title)),
            FileError::Empty => empty(),
        })
    }
}

impl std::error::Error for FileError {}

messages! { "progress_file":
    fn too_long() { "It is larger than 32 MiB, which no progress of Cairn should be." }
    fn web_page() { "It is a web page, not progress." }
    fn foreign() { "It is JSON, but neither progress that Cairn exported nor what roadmap.sh stores." }
    fn newer() { "A newer version of Cairn wrote it. Reload the page to get that version, then import it again." }
    fn damaged(line: &str) { format!("It is damaged at line {line}: expected progress as Cairn exports it.") }
    /// `why` is a sentence about a line.
    fn no_roadmap(why: &str) { format!("It is neither progress of Cairn nor the Markdown of a roadmap. {why}") }
    fn other_roadmap(title: &str) {
        format!("It is about another roadmap, {}: none of its marks is for a topic of this one.", quoted(title))
    }
    fn empty() { "There is no mark in it." }
}
