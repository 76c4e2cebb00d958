//! A document with only its boxes changed.

pub(in crate::formats) mod spelling;

use std::collections::HashSet;
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
    /// The text of the document, with only its boxes changed.
    pub text: String,
    /// How many boxes are new, or say something else.
    pub boxes: usize,
    /// How many steps do not show the mark that the learner gave them: there is no place for a box, or the box cannot
    /// say it.
    pub unshown: usize,
}

/// Writes the marks of steps into the boxes of a document. Read again in the same way, it has the same topics, and its
/// steps have exactly those marks, except for the [`Ticked::unshown`] ones. `wish` is that with which `text` was opened
/// as `document`.
///
/// - What does not differ from the document's own marks stays as it is, byte for byte.
/// - The box of a topic changes when the steps below it are all done or skipped, or no longer.
/// - A box is written for a step without one where it differs from what the document says; for every step of a document
///   without any box, as one box would make text of the other steps.
pub fn with_marks(text: &str, document: &Document, wish: Option<Way>, mark_of: impl Fn(NodeId) -> Mark) -> Ticked {
    let roadmap = &document.roadmap;
    let mark = |node| if roadmap.is_step(node) { mark_of(node) } else { Mark::ToDo };
    let marks: Vec<Mark> = roadmap.nodes().map(mark).collect();
    let before = document.marks_by_index();
    let unchanged = Ticked { text: text.to_owned(), boxes: 0, unshown: differing(&before, &marks) };
    // Places in the roadmap that a page brings along are not places in the text of the page.
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
        let mut unreadable = HashSet::new();
        // Boxes that are not read as such, as in a comment, are left out at the second attempt.
        for _ in 0..2 {
            let changes = writer.changes(new_boxes, &unreadable);
            if changes.is_empty() {
                break;
            }
            let written = changed(text, &changes);
            let Ok(again) = open(&written.text, "", wish) else { break };
            if !is_same(&again, document) || !written.keeps_boxes(document, &again) {
                break;
            }
            let has_no_box = |node: &NodeId| again.places[node.index()].tick.is_none();
            let before = unreadable.len();
            unreadable.extend(changes.iter().map(|change| change.node).filter(has_no_box));
            if unreadable.len() == before {
                let unshown = differing(&again.marks_by_index(), &marks);
                return Ticked { text: written.text, boxes: changes.len(), unshown };
            }
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

/// The box of a topic, in place of some bytes of the text.
struct TextChange {
    node: NodeId,
    place: Range<usize>,
    instead: String,
}

struct Writer<'a> {
    text: &'a str,
    document: &'a Document,
    /// The mark of each step, by its index.
    marks: &'a [Mark],
    /// The mark of each step in the document as it was, by its index.
    before: &'a [Mark],
    vocabulary: Vocabulary<'a>,
}

impl Writer<'_> {
    fn changes(&self, new_boxes: NewBoxes, without: &HashSet<NodeId>) -> Vec<TextChange> {
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
                (Some(tick), Some(wanted), _) => Some(self.change(node, tick, wanted, &mut changes)),
                (Some(tick), None, _) => Some(tick.mark),
                (None, Some(wanted), Some(room)) if roadmap.is_step(node) && !without.contains(&node) => {
                    let is_new = match new_boxes {
                        NewBoxes::Differing => inherited.unwrap_or_default() != wanted,
                        NewBoxes::Every => true,
                        NewBoxes::None => false,
                    };
                    if is_new {
                        changes.push(self.new_box(node, room, wanted));
                    }
                    inherited
                }
                _ => inherited,
            };
        }
        changes
    }

    /// Returns what the box says then.
    fn change(&self, node: NodeId, tick: &Tick, wanted: Mark, changes: &mut Vec<TextChange>) -> Mark {
        let is_step = self.document.roadmap.is_step(node);
        // The box of a topic in which nothing is finished may say that it is begun.
        let is_said = tick.mark == wanted || !is_step && wanted == Mark::ToDo && tick.mark == Mark::Doing;
        if is_said {
            return tick.mark;
        }
        let (spelling, mark) = spelled(self.text, tick, wanted);
        if mark != tick.mark {
            changes.push(TextChange { node, place: tick.place.clone(), instead: spelling });
        }
        mark
    }

    fn new_box(&self, node: NodeId, room: Room, mark: Mark) -> TextChange {
        let (at, instead) = match room {
            Room::BeforeWords(at) => (at, format!("{} ", box_of(mark))),
            Room::BehindSign(at) => (at, format!(" {}", box_of(mark))),
            Room::InElement(at) => (at, self.vocabulary.attribute(mark)),
        };
        TextChange { node, place: at..at, instead }
    }
}

/// A text with changes made.
struct Changed {
    text: String,
    /// Where each change ends, before and after it, in the order of the text.
    ends: Vec<[usize; 2]>,
}

/// Applies changes, in any order, to a text.
fn changed(text: &str, changes: &[TextChange]) -> Changed {
    let mut changes: Vec<_> = changes.iter().collect();
    changes.sort_by_key(|change| change.place.start);
    let mut written = Changed { text: String::with_capacity(text.len() + 8 * changes.len()), ends: Vec::new() };
    let mut at = 0;
    for TextChange { place, instead, .. } in changes {
        let Some(between) = text.get(at..place.start) else { continue };
        written.text.push_str(between);
        written.text.push_str(instead);
        at = place.end;
        written.ends.push([at, written.text.len()]);
    }
    written.text.push_str(text.get(at..).unwrap_or_default());
    written
}

impl Changed {
    /// Whether each box of the original still is one, where it was: a new box before it could make words of it.
    fn keeps_boxes(&self, original: &Document, written: &Document) -> bool {
        original.places.iter().zip(&written.places).all(|(before, after)| match (&before.tick, &after.tick) {
            (Some(before), Some(after)) => self.end_after(before.place.end) == after.place.end,
            (Some(_), None) => false,
            (None, _) => true,
        })
    }

    /// Where a place of the original ends now.
    fn end_after(&self, end: usize) -> usize {
        let changes_before = self.ends.partition_point(|[before, _]| *before <= end);
        let [before, after] = changes_before.checked_sub(1).map_or([0, 0], |last| self.ends[last]);
        end - before + after
    }
}

fn differing(marks: &[Mark], wanted: &[Mark]) -> usize {
    marks.iter().zip(wanted).filter(|(mark, wanted)| mark != wanted).count()
}

/// What the box of each topic says by itself: done if all its steps are, but for skipped ones; skipped if all are;
/// otherwise to do.
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

/// Whether a document has the same roadmap, with all that its author says in it. A title that is not in the document is
/// the name of its file.
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
