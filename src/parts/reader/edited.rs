//! A text while it is being written.

use roadmap::editing::remembering::{self, OldIds};
use roadmap::editing::rows::{self, Edit};
use roadmap::editing::{TypedLine, as_markdown, heading, typed_line};
use roadmap::foreign::{Document, Refusal, Way};
use roadmap::{NodeId, Roadmap};

use super::in_words;

/// What is in a text, and what is wrong with it.
pub struct CheckedText {
    /// What is in it, if it can be read.
    pub document: Option<Document>,
    /// What its author may want to correct, in the order of the lines: errors if the text cannot be read, otherwise
    /// warnings.
    pub problems: Vec<Problem>,
}

/// Something that the author may want to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Whether the text cannot be read because of it.
    pub is_error: bool,
    /// The lines it is about, from 1, in order; none if it is about all of the text.
    pub lines: Vec<usize>,
    /// What it is, and on which lines, as a sentence.
    pub sentence: String,
}

/// Whether the row of a topic can be edited.
pub fn is_editable((text, document, topic): (&str, &Document, NodeId)) -> bool {
    rows::is_editable(text, document, topic)
}

/// Reads a text. `name` is that of its file, and `way` how it is understood.
pub fn read((text, name, way): (&str, &str, Option<Way>)) -> CheckedText {
    match roadmap::open(text, name, way) {
        Ok(document) => {
            let warnings = document.warnings.iter().map(|warning| Problem {
                is_error: false,
                lines: warning.lines.clone(),
                sentence: warning.to_string(),
            });
            CheckedText { problems: warnings.collect(), document: Some(document) }
        }
        Err(refusal) => CheckedText { document: None, problems: errors(refusal) },
    }
}

/// Reads only the line on which a person has typed. The texts are those before and now.
pub fn read_line((before, now, document, name, way): (&str, &str, &Document, &str, Option<Way>)) -> Option<TypedLine> {
    typed_line(before, now, document, name, way)
}

/// The text to edit in place of a drawing; nothing if no text is read as the same roadmap.
pub fn in_markdown(roadmap: &Roadmap) -> Option<String> {
    as_markdown(roadmap)
}

fn errors(refusal: Refusal) -> Vec<Problem> {
    let error = |line: Option<usize>, sentence| Problem { is_error: true, lines: line.into_iter().collect(), sentence };
    match refusal {
        Refusal::Broken { mistakes, .. } => {
            mistakes.iter().map(|mistake| error(Some(mistake.line), mistake.to_string())).collect()
        }
        Refusal::TooDeep { line, .. } => vec![error(Some(line), refusal.to_string())],
        refusal => vec![error(None, in_words(refusal))],
    }
}

/// Edits a row of what was read, and writes down the ids that topics had in the roadmap as it was `saved` last.
pub fn edit(
    (text, document, way, topic, edit, saved): (&str, &Document, Option<Way>, NodeId, &Edit, Option<&Roadmap>),
) -> Result<rows::TextEdit, rows::EditRefusal> {
    rows::edit(text, document, way, topic, edit, saved)
}

/// Gives what was read another title.
pub fn retitle(
    (text, document, way, title): (&str, &Document, Option<Way>, &str),
) -> Result<rows::TextEdit, rows::EditRefusal> {
    heading::retitle(text, document, way, title)
}

/// Writes the former ids of topics, which were read from a text, into that text, by the first choice that does what the
/// last does; nothing if the text has no place for them.
pub fn remember((text, way, choices): (&str, Option<Way>, &[&OldIds])) -> Option<String> {
    let document = roadmap::open(text, "", way).ok()?;
    remembering::remember(text, &document, way, choices)
}
