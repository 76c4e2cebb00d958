//! Reads documents that were not written for Cairn.

use roadmap::foreign::{Document, Refusal, Way};
use roadmap::{Reading, Roadmap, Warning};

use crate::browser::fetch::File;

/// What was found in a document, before it is opened.
pub struct Examined {
    /// Its text.
    pub text: String,
    /// The roadmap in it.
    pub roadmap: Roadmap,
    /// How it was understood, in one sentence.
    pub understood: String,
    /// The other way in which it could be understood, if there is one.
    pub other_way: Option<Way>,
    /// What its author may want to mend.
    pub warnings: Vec<String>,
    /// How many of its steps have a mark, such as a ticked box.
    pub marked: usize,
}

/// Reads a document of any kind. Answers with a sentence where there is no roadmap in it.
pub fn open(file: &File) -> Result<Reading, String> {
    let way = file.way.as_deref().and_then(Way::named);
    let document = roadmap::open(&file.text, &file.name, way).map_err(in_words)?;
    let boxes = document.marks();
    let warnings = document.warnings.iter().map(|warning| Warning::Foreign(warning.to_string())).collect();
    Ok(Reading { roadmap: document.roadmap, warnings, boxes })
}

/// Reads what a person brought, to show what is in it. `name` is that of its file, and `way` how the person wants it
/// understood.
pub fn examine((bytes, name, way): (&[u8], &str, Option<Way>)) -> Result<Examined, String> {
    let (text, _) = roadmap::decode(bytes).map_err(in_words)?;
    let document = roadmap::open(&text, name, way).map_err(in_words)?;
    let marked = document.marks().len();
    let Document { roadmap, understood, other_way, warnings, .. } = document;
    let warnings = warnings.iter().map(ToString::to_string).collect();
    Ok(Examined { text: text.into_owned(), roadmap, understood, other_way, warnings, marked })
}

fn in_words(refusal: Refusal) -> String {
    format!("This file could not be read as a roadmap. {refusal}")
}
