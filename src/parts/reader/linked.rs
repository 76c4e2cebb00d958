//! A file that is kept ticked.

use roadmap::foreign::{Document, Way};
use roadmap::{Boxes, Encoding, FileKind, Roadmap, Ticked, detect, encode, with_marks};

use super::{in_words, words};

/// A file as it was read.
pub struct LinkedText {
    /// What its boxes say.
    pub boxes: Boxes,
    /// How it is understood, where there are two ways.
    pub way: Option<Way>,
    text: String,
    encoding: Encoding,
    document: Document,
}

/// A file as it must be written.
pub struct TickedFile {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What its boxes will say.
    pub boxes: Boxes,
}

/// How a file is to be understood.
pub enum Wish<'a> {
    /// As it was understood before.
    As(Option<Way>),
    /// So that as many of its steps as possible are steps of this roadmap.
    Like(&'a Roadmap),
}

/// Reads a file. `name` is its name. Returns sentences if it cannot be kept ticked.
pub fn read((bytes, name, wish): (&[u8], &str, Wish)) -> Result<LinkedText, String> {
    let (text, encoding) = roadmap::decode(bytes).map_err(in_words)?;
    if matches!(detect(&text), FileKind::Page | FileKind::Graph) {
        return Err(words::without_boxes());
    }
    let open = |way| {
        let document = roadmap::open(&text, name, way).map_err(in_words)?;
        Ok::<_, String>((Boxes::of(&document), way, document))
    };
    let (mut boxes, mut way, mut document) = open(match wish {
        Wish::As(way) => way,
        Wish::Like(_) => None,
    })?;
    if let Wish::Like(roadmap) = wish
        && let Some(other) = document.other_way
        && let Ok(read) = open(Some(other))
        && read.0.shared(roadmap)[0] > boxes.shared(roadmap)[0]
    {
        (boxes, way, document) = read;
    }
    Ok(LinkedText { boxes, way, text: text.into_owned(), encoding, document })
}

/// The file with boxes that say what they should, as far as they can; nothing if they do already. Returns sentences if
/// it cannot be written.
pub fn tick((read, wanted): (&LinkedText, &Boxes)) -> Result<Option<TickedFile>, String> {
    let LinkedText { text, way, encoding, .. } = read;
    let ticked = ticked(read, wanted);
    if ticked.text == *text {
        return Ok(None);
    }
    let bytes = encode(&ticked.text, *encoding).map_err(|_| words::without_boxes())?;
    let again = roadmap::open(&ticked.text, "", *way).map_err(in_words)?;
    Ok(Some(TickedFile { bytes, boxes: Boxes::of(&again) }))
}

/// How many boxes of a file would change or be added.
pub fn boxes_to_change((read, wanted): (&LinkedText, &Boxes)) -> usize {
    ticked(read, wanted).boxes
}

fn ticked(LinkedText { text, way, document, .. }: &LinkedText, wanted: &Boxes) -> Ticked {
    let roadmap = &document.roadmap;
    with_marks(text, document, *way, |step| wanted.mark_of(&roadmap.topic(step).id().to_string()).unwrap_or_default())
}
