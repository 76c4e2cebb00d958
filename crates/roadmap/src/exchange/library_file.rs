//! Everything in a library as one file, with a checksum.

use std::fmt;

use crate::formats::foreign::Way;
use crate::formats::progress_file::{FileError, ProgressFile};
use crate::json::{JsonReader, to_json};
use crate::messages;
use crate::tree::ids::hash;

/// The roadmaps of a library with what is marked in them. `docs/formats.md` has the format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LibraryFile {
    /// The roadmaps, in the order of the library.
    pub roadmaps: Vec<KeptRoadmap>,
}

/// A roadmap of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRoadmap {
    /// What `?roadmap=` calls it.
    pub address: String,
    /// Its title.
    pub title: String,
    /// What the person calls it; empty where that is its title.
    pub nickname: String,
    /// Whether it is archived, out of the way of the others.
    pub is_archived: bool,
    /// The name of its file; empty where it had none.
    pub name: String,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    /// The document; none for a roadmap of the site itself.
    pub text: Option<String>,
    /// The text of a guide to it, where there is one.
    pub guide: Option<String>,
    /// Its marks. In the file one without a time counts as the oldest.
    pub progress: ProgressFile,
}

/// Why a library cannot be written to a file, or read from it. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LibraryFileError {
    /// It is longer than [`LibraryFile::LONGEST`].
    TooLong,
    /// It has more roadmaps than [`LibraryFile::MOST`]: this many.
    TooMany(usize),
    /// Cairn did not write it as a library.
    Foreign,
    /// A newer version of Cairn wrote it.
    Newer,
    /// It begins as a library, and is broken at this line, from 1.
    Damaged(usize),
    /// It was changed since it was written: its checksum is another one.
    Altered,
}

impl LibraryFile {
    const VERSION: u64 = 1;

    /// The longest file, in bytes: 64 MiB.
    pub const LONGEST: usize = 64 << 20;

    /// The most roadmaps in a file.
    pub const MOST: usize = 10_000;

    /// Whether a text is JSON that calls itself a library, whatever else is wrong with it.
    pub fn is_one(text: &str) -> bool {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Outside::read(text).0.is_library
    }

    /// The text of the file. Refuses a library that would not be read again.
    pub fn encode(&self) -> Result<String, LibraryFileError> {
        check_count(self.roadmaps.len())?;
        let mut roadmaps = String::from("[");
        let mut separator = "\n";
        for roadmap in &self.roadmaps {
            roadmaps += separator;
            roadmap.encode(&mut roadmaps);
            check_length(roadmaps.len())?;
            separator = ",\n";
        }
        roadmaps += "\n]";
        let (version, checksum) = (LibraryFile::VERSION, checksum(&roadmaps));
        let text = format!(
            "{{\n\"cairn\": \"library\",\n\"v\": {version},\n\"checksum\": \"{checksum}\",\n\"roadmaps\": {roadmaps}\n}}\n"
        );
        check_length(text.len())?;
        Ok(text)
    }

    /// Reads a file.
    pub fn read(text: &str) -> Result<LibraryFile, LibraryFileError> {
        check_length(text.len())?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (outside, broken_at) = Outside::read(text);
        if !outside.is_library {
            return Err(LibraryFileError::Foreign);
        }
        if outside.version > Some(LibraryFile::VERSION) {
            return Err(LibraryFileError::Newer);
        }
        if let Some(line) = broken_at {
            return Err(LibraryFileError::Damaged(line));
        }
        let (Some((first_line, roadmaps)), Some(LibraryFile::VERSION)) = (outside.roadmaps, outside.version) else {
            return Err(LibraryFileError::Damaged(1));
        };
        if outside.checksum != Some(checksum(roadmaps)) {
            return Err(LibraryFileError::Altered);
        }
        let mut reader = JsonReader::new(roadmaps);
        let mut kept = Vec::new();
        let mut count = 0;
        let mut is_newer = false;
        let array = reader.array(&mut |reader| {
            count += 1;
            if count > LibraryFile::MOST {
                return reader.skip();
            }
            match KeptRoadmap::read(reader) {
                Ok(roadmap) => {
                    kept.push(roadmap);
                    Some(())
                }
                Err(problem) => {
                    is_newer = problem == Some(FileError::Newer);
                    None
                }
            }
        });
        match array {
            Some(()) => check_count(count).map(|()| LibraryFile { roadmaps: kept }),
            None if is_newer => Err(LibraryFileError::Newer),
            None => Err(LibraryFileError::Damaged(first_line + reader.line(roadmaps) - 1)),
        }
    }
}

/// The fields around the roadmaps, which may stand in any order.
#[derive(Default)]
struct Outside<'a> {
    is_library: bool,
    version: Option<u64>,
    checksum: Option<String>,
    /// The line at which the roadmaps begin, and their text.
    roadmaps: Option<(usize, &'a str)>,
}

impl<'a> Outside<'a> {
    /// Reads as much as it can. Also returns the line where the text stops being JSON, if it does.
    fn read(text: &'a str) -> (Outside<'a>, Option<usize>) {
        let mut outside = Outside::default();
        let mut reader = JsonReader::new(text);
        let object = reader.object(&mut |reader, key| match key.as_str() {
            "cairn" => reader.string().map(|kind| outside.is_library = kind == "library"),
            "v" => reader.number().map(|version| outside.version = Some(version)),
            "checksum" => reader.string().map(|checksum| outside.checksum = Some(checksum)),
            // Only one: finding its line takes a walk through everything before it.
            "roadmaps" if outside.roadmaps.is_some() => None,
            "roadmaps" => {
                let roadmaps = reader.written()?;
                outside.roadmaps = Some((reader.line(text) - lines_within(roadmaps), roadmaps));
                Some(())
            }
            _ => reader.skip(),
        });
        let is_whole = object.is_some() && reader.is_at_end();
        (outside, (!is_whole).then(|| reader.line(text)))
    }
}

impl KeptRoadmap {
    /// What to call it on screen.
    pub fn called(&self) -> &str {
        if self.nickname.is_empty() { &self.title } else { &self.nickname }
    }

    fn encode(&self, text: &mut String) {
        let KeptRoadmap { address, title, nickname, is_archived, name, way, text: document, guide, progress } = self;
        let [address, title, name] = [address, title, name].map(to_json);
        *text += &format!("{{\"address\": {address}, \"title\": {title}, \"name\": {name}");
        if !nickname.is_empty() {
            *text += &format!(", \"nickname\": {}", to_json(nickname));
        }
        if *is_archived {
            *text += ", \"archived\": true";
        }
        if let Some(way) = way {
            *text += &format!(", \"way\": \"{}\"", way.name());
        }
        if let Some(document) = document {
            *text += &format!(",\n\"text\": {}", to_json(document));
        }
        if let Some(guide) = guide {
            *text += &format!(",\n\"guide\": {}", to_json(guide));
        }
        *text += &format!(",\n\"progress\": {}}}", progress.encoded().trim_ascii_end());
    }

    /// Reads one roadmap. An error says what is wrong with its progress, if that is the reason.
    fn read(reader: &mut JsonReader) -> Result<KeptRoadmap, Option<FileError>> {
        let [mut address, mut title, mut nickname, mut name] = [const { String::new() }; 4];
        let (mut is_archived, mut way, mut text, mut guide, mut progress) = (false, None, None, None, None);
        let object = reader.object(&mut |reader, key| match key.as_str() {
            "address" => reader.string().map(|text| address = text),
            "title" => reader.string().map(|text| title = text),
            "nickname" => reader.string().map(|text| nickname = text),
            "archived" => reader.written().map(|value| is_archived = value == "true"),
            "name" => reader.string().map(|text| name = text),
            "way" => {
                way = Some(Way::named(&reader.string()?)?);
                Some(())
            }
            "text" => reader.string().map(|document| text = Some(document)),
            "guide" => reader.string().map(|document| guide = Some(document)),
            "progress" => {
                let read = ProgressFile::read(reader.written()?);
                let is_read = read.is_ok();
                progress = Some(read);
                is_read.then_some(())
            }
            _ => reader.skip(),
        });
        match (object, progress) {
            (Some(()), Some(Ok(progress))) if !address.is_empty() => {
                Ok(KeptRoadmap { address, title, nickname, is_archived, name, way, text, guide, progress })
            }
            (_, Some(Err(error))) => Err(Some(error)),
            _ => Err(None),
        }
    }
}

fn check_length(length: usize) -> Result<(), LibraryFileError> {
    if length > LibraryFile::LONGEST { Err(LibraryFileError::TooLong) } else { Ok(()) }
}

fn check_count(count: usize) -> Result<(), LibraryFileError> {
    if count > LibraryFile::MOST { Err(LibraryFileError::TooMany(count)) } else { Ok(()) }
}

/// The checksum of the roadmaps. Any changed byte changes it.
fn checksum(roadmaps: &str) -> String {
    format!("{:016x}", hash(&[roadmaps]))
}

fn lines_within(text: &str) -> usize {
    text.bytes().filter(|&byte| byte == b'\n').count()
}

impl fmt::Display for LibraryFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            LibraryFileError::TooLong => too_long(),
            LibraryFileError::TooMany(count) => too_many(*count, LibraryFile::MOST),
            LibraryFileError::Foreign => foreign(),
            LibraryFileError::Newer => newer(),
            LibraryFileError::Damaged(line) => damaged(&line.to_string()),
            LibraryFileError::Altered => altered(),
        })
    }
}

impl std::error::Error for LibraryFileError {}

messages! { "library_file":
    fn too_long() { "The file of a library may have 64 MiB at most. Export the largest roadmaps one by one." }
    fn too_many(count: usize, most: usize) {
        format!("There are {count} roadmaps in it. The file of a library may have {most} at most.")
    }
    fn foreign() { "It is not a library that Cairn exported." }
    fn newer() { "A newer version of Cairn wrote it. Reload the page to get that version, then open it again." }
    fn damaged(line: &str) { format!("It is damaged at line {line}: expected a library as Cairn exports it.") }
    fn altered() {
        "It is damaged: its checksum does not match. Take the file as it was exported, or export it again."
    }
}
