//! Reads documents that were not written for Cairn.

mod words;
pub mod edited;
pub mod linked;

use std::ops::ControlFlow;
use std::rc::Rc;

use roadmap::foreign::{Document, Mistake, Refusal, Stranger, Way};
use roadmap::markdown::GuideReader;
use roadmap::{
    Encoding, Guide, Mark, NodeId, ProgressFile, Reading, Roadmap, Ticked, Warning, document_in_page, encode, isolated,
    with_marks,
};

use crate::browser::fetch::File;

/// What was found in a document, before it is opened.
pub struct Examined {
    /// Its text.
    pub text: String,
    /// The roadmap in it.
    pub roadmap: Rc<Roadmap>,
    /// How it was understood, in one sentence.
    pub understood: String,
    /// The other way in which it could be understood, if there is one.
    pub other_way: Option<Way>,
    /// What its author may want to correct.
    pub warnings: Vec<String>,
    /// The marks that its steps have, such as ticked boxes.
    pub marks: Vec<Mark>,
}

/// Why there is no roadmap in a document.
pub struct Unread {
    /// The reason, in one sentence or more.
    pub why: String,
    /// The lines to correct, where the document is broken: each with its text as it is quoted.
    pub mistakes: Vec<(Mistake, String)>,
    /// How many more there are.
    pub more: usize,
}

impl From<String> for Unread {
    fn from(why: String) -> Unread {
        Unread { why, mistakes: Vec::new(), more: 0 }
    }
}

impl Unread {
    fn of(refusal: Refusal, text: &str) -> Unread {
        match refusal {
            Refusal::Broken { begun, mistakes, more } => {
                let what = Refusal::Broken { begun, mistakes: Vec::new(), more };
                let quoted = |mistake: Mistake| {
                    let line = mistake.quoted(text);
                    (mistake, line)
                };
                let why = format!("{what} {}", words::to_mend(mistakes.len() + more));
                Unread { why, mistakes: mistakes.into_iter().map(quoted).collect(), more }
            }
            refusal => in_words(refusal).into(),
        }
    }
}

/// Reads a document of any kind, and gives its text back; of a page, only the text of its roadmap. Returns a sentence
/// where there is no roadmap in it.
pub fn open(File { bytes, name, way }: File) -> (Result<Reading, String>, String) {
    let mut text = match roadmap::decode(&bytes) {
        Ok((text, _)) => text.into_owned(),
        Err(refusal) => return (Err(in_words(refusal)), String::new()),
    };
    if let Some(document) = document_in_page(&text) {
        // Some hosts answer with their own page, which may be Cairn's, for a missing file.
        if !names_page(&name) {
            return (Err(no_roadmap(&name)), text);
        }
        text = document;
    }
    (read(&text, &name, way.as_deref().and_then(Way::named)), text)
}

fn read(text: &str, name: &str, way: Option<Way>) -> Result<Reading, String> {
    let document = roadmap::open(text, name, way).map_err(|refusal| match refusal {
        Refusal::Stranger(Stranger::WebPage) => no_roadmap(name),
        refusal => in_words(refusal),
    })?;
    let boxes = document.marks();
    let warnings = document.warnings.iter().map(|warning| Warning::Foreign(warning.to_string())).collect();
    Ok(Reading { roadmap: document.roadmap, warnings, boxes })
}

/// Begins to read a guide. A document that is no guide says nothing.
pub fn begin_guide(text: String) -> Option<GuideReader> {
    GuideReader::new(text).ok()
}

/// Reads the next part of a guide.
pub fn read_guide(mut reader: GuideReader) -> ControlFlow<Guide, GuideReader> {
    match reader.read_part() {
        Ok(true) => ControlFlow::Continue(reader),
        Ok(false) => ControlFlow::Break(reader.finish()),
        Err(_) => ControlFlow::Break(Guide::default()),
    }
}

/// Reads what a person brought, to show what is in it. `name` is that of its file, and `way` how the person wants it
/// understood.
pub fn examine((bytes, name, way): (&[u8], &str, Option<Way>)) -> Result<Examined, Unread> {
    let (text, _) = roadmap::decode(bytes).map_err(|refusal| Unread::from(in_words(refusal)))?;
    let text = document_in_page(&text).unwrap_or_else(|| text.into_owned());
    let document = roadmap::open(&text, name, way).map_err(|refusal| Unread::of(refusal, &text))?;
    let marks = document.marks().into_iter().map(|(_, mark)| mark).collect();
    let Document { roadmap, understood, other_way, warnings, .. } = document;
    let warnings = warnings.iter().map(ToString::to_string).collect();
    Ok(Examined { text, roadmap: Rc::new(roadmap), understood, other_way, warnings, marks })
}

/// A document with marks in its boxes.
pub struct GivenBack {
    /// Its text.
    pub text: String,
    /// Its text as bytes, in the encoding that it declares in XML; in UTF-8 if it declares none, or if that cannot
    /// write it.
    pub bytes: Vec<u8>,
    /// How many steps have a mark that it does not show.
    pub unshown: usize,
}

/// Gives a document back with marks in its boxes. `roadmap` was read from it, and `marks` are those of its topics.
pub fn give_back((text, way, roadmap, marks): (&str, Option<Way>, &Roadmap, &[Mark])) -> Result<GivenBack, String> {
    let document = roadmap::open(text, "", way).map_err(in_words)?;
    let mark_of = |node: NodeId| {
        let same = roadmap.find(document.roadmap.topic(node).id().as_str());
        same.and_then(|same| marks.get(same.index()).copied()).unwrap_or_default()
    };
    let Ticked { text, unshown, .. } = with_marks(text, &document, way, mark_of);
    // A text with characters beyond the encoding that its XML declares must have been written as UTF-8.
    let bytes = encode(&text, Encoding::declared_in(&text)).unwrap_or_else(|_| text.clone().into_bytes());
    Ok(GivenBack { text, bytes, unshown })
}

/// Reads the boxes of a document as progress. `name` is that of its file, and `way` how it is understood.
pub fn progress_in((text, name, way): (&str, &str, Option<Way>)) -> Result<ProgressFile, String> {
    let document = roadmap::open(text, name, way).map_err(in_words)?;
    Ok(ProgressFile::of_boxes(&document.roadmap, &document.marks()))
}

fn in_words(refusal: Refusal) -> String {
    words::unreadable(&refusal.to_string())
}

fn no_roadmap(path: &str) -> String {
    words::no_roadmap(&isolated(path))
}

/// Whether an address names a page by its end, whatever its query is.
fn names_page(path: &str) -> bool {
    path.split('?').next().is_some_and(|file| file.ends_with(".html"))
}
