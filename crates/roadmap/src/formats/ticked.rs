//! A document with only its boxes changed.

mod spelling;

use std::ops::Range;

use self::spelling::{Vocabulary, box_of, spelled};
use super::detect::{FileKind, detect};
use super::foreign::{Document, Room, Tick, Way};
use super::open::open;
use crate::marks::Mark;
use crate::tree::{NodeId, Roadmap};

/// A document with the marks of a learner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticked {
    /// The same text but for its boxes.
    pub text: String,
    /// How many steps have another mark in it than the learner gave them: there is no place for a box, or the box cannot
    /// say it.
    pub unshown: usize,
}

/// Gives a document back with the marks of its steps. Read in the same way, it has the same topics, and of the steps exactly
/// those marks, but for [`Ticked::unshown`] ones. `wish` is that with which `text` was opened as `document`.
///
/// - What does not differ from the document's own marks stays as it is, byte for byte.
/// - The box of a topic changes when the steps below it are all done or skipped, or no longer.
/// - A box is written for a step without one where it differs from what the document says; for every step of a document
///   without any box, as one box would make text of the other steps.
pub fn with_marks(text: &str, document: &Document, wish: Option<Way>, mark_of: impl Fn(NodeId) -> Mark) -> Ticked {
    let roadmap = &document.roadmap;
    let mark = |node| if roadmap.is_step(node) { mark_of(node) } else { Mark::ToDo };
    let marks: Vec<Mark> = roadmap.nodes().map(mark).collect();
    let before = effective_marks(document);
    let unchanged = Ticked { text: text.to_owned(), unshown: differing(&before, &marks) };
    // The places of what a page brings along are not those of the page.
    if unchanged.unshown == 0 || detect(text) == FileKind::Page {
        return unchanged;
    }
    let writer = Writer { text, document, marks: &marks, before: &before, vocabulary: Vocabulary::of(text, document) };
    let has_box = document.places.iter().any(|place| place.tick.is_some());
    let is_outline = document.places.iter().any(|place| matches!(place.room, Some(Room::InElement(_))));
    let order = match has_box || is_outline {
        true => [NewBoxes::Differing, NewBoxes::Every, NewBoxes::None],
        false => [NewBoxes::Every, NewBoxes::Differing, NewBoxes::None],
    };
    for new_boxes in order {
        let changes = writer.changes(new_boxes);
        if changes.is_empty() {
            continue;
        }
        let written = changed(text, changes);
        if let Ok(again) = open(&written, "", wish)
            && is_same(&again, document)
        {
            let unshown = differing(&effective_marks(&again), &marks);
            return Ticked { text: written, unshown };
        }
    }
    unchanged
}

/// Which steps without a box get one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum NewBoxes {
    /// Those whose marks differ from what the document says.
    Differing,
    Every,
    None,
}

/// The bytes of a text in place of which something else is written.
type TextChange = (Range<usize>, String);

struct Writer<'a> {
    text: &'a str,
    document: &'a Document,
    /// The mark of each step, by its index.
    marks: &'a [Mark],
    /// The same as the document has it.
    before: &'a [Mark],
    vocabulary: Vocabulary<'a>,
}

impl Writer<'_> {
    fn changes(&self, new_boxes: NewBoxes) -> Vec<TextChange> {
        let roadmap = &self.document.roadmap;
        let (was, is) = (summaries(roadmap, self.before), summaries(roadmap, self.marks));
        // What the boxes say from the roadmap down to each topic.
        let mut above = vec![None; roadmap.len()];
        let mut changes = Vec::new();
        for node in roadmap.topics() {
            let at = node.index();
            let inherited = roadmap.parent(node).and_then(|parent| above[parent.index()]);
            let place = &self.document.places[at];
            let wanted = match roadmap.is_step(node) {
                true => Some(self.marks[at]),
                false => Some(is[at]).filter(|&is| is != was[at]),
            };
            above[at] = match (&place.tick, wanted, place.room) {
                (Some(tick), Some(wanted), _) => Some(self.change(tick, wanted, roadmap.is_step(node), &mut changes)),
                (Some(tick), None, _) => Some(tick.mark),
                (None, Some(wanted), Some(room)) if roadmap.is_step(node) => {
                    let is_new = match new_boxes {
                        NewBoxes::Differing => inherited.unwrap_or_default() != wanted,
                        NewBoxes::Every => true,
                        NewBoxes::None => false,
                    };
                    if is_new {
                        changes.push(self.new_box(room, wanted));
                    }
                    inherited
                }
                _ => inherited,
            };
        }
        changes
    }

    /// Returns what the box says then.
    fn change(&self, tick: &Tick, wanted: Mark, is_step: bool, changes: &mut Vec<TextChange>) -> Mark {
        // The box of a topic in which nothing is finished may say that it is begun.
        let is_said = tick.mark == wanted || !is_step && wanted == Mark::ToDo && tick.mark == Mark::Doing;
        if is_said {
            return tick.mark;
        }
        let (spelling, mark) = spelled(self.text, tick, wanted);
        if mark != tick.mark {
            changes.push((tick.place.clone(), spelling));
        }
        mark
    }

    fn new_box(&self, room: Room, mark: Mark) -> TextChange {
        match room {
            Room::BeforeWords(at) => (at..at, format!("{} ", box_of(mark))),
            Room::BehindSign(at) => (at..at, format!(" {}", box_of(mark))),
            Room::InElement(at) => (at..at, self.vocabulary.attribute(mark)),
        }
    }
}

/// The text with changes, which are in any order.
fn changed(text: &str, mut changes: Vec<TextChange>) -> String {
    changes.sort_by_key(|(place, _)| place.start);
    let mut written = String::with_capacity(text.len() + 8 * changes.len());
    let mut at = 0;
    for (place, instead) in changes {
        let Some(between) = text.get(at..place.start) else { continue };
        written.push_str(between);
        written.push_str(&instead);
        at = place.end;
    }
    written.push_str(text.get(at..).unwrap_or_default());
    written
}

/// The marks that the boxes carry, by the index of each topic.
fn effective_marks(document: &Document) -> Vec<Mark> {
    let mut marks = vec![Mark::ToDo; document.roadmap.len()];
    for (step, mark) in document.marks() {
        marks[step.index()] = mark;
    }
    marks
}

fn differing(marks: &[Mark], wanted: &[Mark]) -> usize {
    marks.iter().zip(wanted).filter(|(mark, wanted)| mark != wanted).count()
}

/// What the box of each topic says by itself: done if all its steps are, but for skipped ones; skipped if all are; otherwise to
/// do.
fn summaries(roadmap: &Roadmap, marks: &[Mark]) -> Vec<Mark> {
    let mut summaries: Vec<Option<Mark>> = vec![None; roadmap.len()];
    for node in roadmap.topics().rev() {
        let own = match (roadmap.is_step(node), marks[node.index()]) {
            (true, Mark::Doing) => Mark::ToDo,
            (true, mark) => mark,
            (false, _) => summaries[node.index()].unwrap_or_default(),
        };
        let above = roadmap.parent(node).unwrap_or(NodeId::ROOT).index();
        summaries[above] = Some(match (summaries[above], own) {
            (None, own) => own,
            (Some(Mark::ToDo), _) | (_, Mark::ToDo) => Mark::ToDo,
            (Some(Mark::Skipped), Mark::Skipped) => Mark::Skipped,
            _ => Mark::Done,
        });
    }
    summaries.into_iter().map(Option::unwrap_or_default).collect()
}

/// Whether a document has the same roadmap, with all that its author says in it. A title that is not in the document is the name
/// of its file.
fn is_same(written: &Document, original: &Document) -> bool {
    let (again, roadmap) = (&written.roadmap, &original.roadmap);
    let is_named_by_file = |document: &Document| document.places.first().is_some_and(|root| root.source.is_empty());
    let has_same_title = again.title() == roadmap.title() || is_named_by_file(written) && is_named_by_file(original);
    let [root, root_before] = [again, roadmap].map(|roadmap| roadmap.topic(NodeId::ROOT));
    has_same_title
        && again.len() == roadmap.len()
        && (root.details(), root.estimate(), root.line())
            == (root_before.details(), root_before.estimate(), root_before.line())
        && roadmap.topics().all(|node| again.topic(node) == roadmap.topic(node))
}
