//! A roadmap in a foreign document, and all that the document says besides.

use std::collections::HashSet;
use std::ops::Range;

use super::bounds::MOST_TOPICS;
use super::item::{Item, Room, Tick};
use super::lines::LineTable;
use super::refusal::Refusal;
use super::warning::{Warning, WarningKind, Warnings};
use super::way::Way;
use crate::guidance::{Guidance, find_needs};
use crate::marks::Mark;
use crate::tree::builder::{Names, TopicDraft};
use crate::tree::details::{Detail, Paragraph, Run};
use crate::tree::id_table::BadIds;
use crate::tree::{Hours, NodeId, Roadmap, Span, Style, Title, TopicId};

/// A document that was opened. Its tables have a row for each topic, by [`NodeId::index`]; the first row is that of the
/// roadmap itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Document {
    /// The roadmap, with what stands beside each title.
    pub roadmap: Roadmap,
    /// Where each topic stands.
    pub places: Vec<Place>,
    /// The topics whose hours are the mean of a range, in reading order.
    pub ranges: Vec<HourRange>,
    /// How it was understood, in one sentence.
    pub understood: String,
    /// The other way in which it could be understood, if there is one.
    pub other_way: Option<Way>,
    /// What a person should know, in the order of the lines.
    pub warnings: Vec<Warning>,
}

/// Where a topic stands in its document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its own bytes, without those of the topics below. Empty for a roadmap whose title is not in the document.
    pub source: Range<usize>,
    /// Its box, or what stands for one.
    pub tick: Option<Tick>,
    /// Where a box would stand, if it has none and may have one.
    pub room: Option<Room>,
}

/// Hours of which a document gives the least and the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HourRange {
    /// The topic.
    pub topic: NodeId,
    /// The least.
    pub least: Hours,
    /// The most.
    pub most: Hours,
}

/// What a reader found in a document.
pub(crate) struct Findings {
    /// The roadmap itself: its title, hours, details and source. Its level counts for nothing.
    pub root: Item,
    pub items: Vec<Item>,
    pub understood: String,
    pub warnings: Warnings,
}

impl Document {
    /// Makes the tree. Refuses too many topics and too many levels, with the number found.
    pub(crate) fn build(text: &str, findings: Findings) -> Result<Document, Refusal> {
        let Findings { mut root, mut items, understood, mut warnings } = findings;
        if items.is_empty() {
            return Err(Refusal::NoSteps);
        }
        if items.len() > MOST_TOPICS {
            return Err(Refusal::TooManyTopics { topics: items.len(), most: MOST_TOPICS });
        }
        let lines = LineTable::of(text);
        leave_no_level_out(&mut items);
        check_levels(&items, &lines)?;
        give_each_id_once(&mut items, &lines, &mut warnings);
        for item in items.iter_mut().chain([&mut root]) {
            if shorten(item) {
                warnings.warn(lines.line(item.source.start), WarningKind::LongTitle);
            }
        }

        let drafts: Vec<TopicDraft> = items
            .iter_mut()
            .map(|item| TopicDraft {
                level: item.level as u8,
                number: item.number.take(),
                title: item.title.clone(),
                estimate: item.effort.map(|effort| effort.hours),
                names: std::mem::take(&mut item.names),
                line: lines.line(item.source.start),
            })
            .collect();
        let root_line = lines.line(root.source.start);
        let total = root.effort.map(|effort| effort.hours);
        let without_names = drafts.iter().any(|draft| !draft.names.is_empty()).then(|| nameless(&drafts));
        let built = Roadmap::build(None, root.title.clone(), total, drafts).or_else(|bad| {
            // An old id can be the id that another topic gets from its path.
            match bad {
                BadIds::Duplicate { line, id, .. } => warnings.warn(line, WarningKind::IdTwice(id.to_string())),
                BadIds::TooManyOld { line } => warnings.warn(line, WarningKind::TooManyOldIds),
            }
            Roadmap::build(None, root.title.clone(), total, without_names.unwrap_or_default())
        });
        let Ok((mut roadmap, mismatches)) = built else { unreachable!("ids that follow from titles are distinct") };
        for mismatch in mismatches {
            let topic = roadmap.topic(mismatch.node);
            let (stated, below) = (mismatch.stated, mismatch.below);
            let kind = WarningKind::HoursDoNotAddUp { topic: topic.title().to_string(), stated, below };
            let line = if mismatch.node == NodeId::ROOT { root_line } else { topic.line() };
            warnings.warn(line, kind);
        }

        let (mut places, mut ranges) = (Vec::new(), Vec::new());
        let nodes: Vec<NodeId> = roadmap.nodes().collect();
        for (topic, item) in nodes.into_iter().zip(std::iter::once(root).chain(items)) {
            if let Some((least, most)) = item.effort.and_then(|effort| effort.range) {
                ranges.push(HourRange { topic, least, most });
            }
            roadmap.describe(topic, item.details);
            places.push(Place { source: item.source, tick: item.tick, room: item.room });
        }
        for topic in roadmap.topics() {
            for id in Guidance::unknown_needs(&roadmap, topic) {
                warnings.warn(roadmap.topic(topic).line(), WarningKind::UnknownNeed(id));
            }
        }
        let needs = find_needs(&roadmap);
        roadmap.set_needs(needs);
        Ok(Document { roadmap, places, ranges, understood, other_way: None, warnings: warnings.finish() })
    }

    /// The mark that the boxes give each topic, by [`NodeId::index`]. Topics that are no steps are to do.
    pub fn marks_by_index(&self) -> Vec<Mark> {
        let mut marks = vec![Mark::ToDo; self.roadmap.len()];
        self.marks().into_iter().for_each(|(step, mark)| marks[step.index()] = mark);
        marks
    }

    /// The marks that the document's boxes carry, to be offered, for each step that is not to do. The box of a topic
    /// counts for the steps below it that have none.
    pub fn marks(&self) -> Vec<(NodeId, Mark)> {
        let mut above: Vec<Option<Mark>> = vec![None; self.roadmap.len()];
        let mut marks = Vec::new();
        for node in self.roadmap.topics() {
            let parent = self.roadmap.parent(node).unwrap_or(NodeId::ROOT);
            let own = self.places[node.index()].tick.as_ref().map(|tick| tick.mark);
            above[node.index()] = own.or(above[parent.index()]);
            if let (true, Some(mark)) = (self.roadmap.is_step(node), above[node.index()])
                && mark != Mark::ToDo
            {
                marks.push((node, mark));
            }
        }
        marks
    }
}

/// Moves items up where the levels between are missing: each is at most one deeper than the one before.
fn leave_no_level_out(items: &mut [Item]) {
    // The levels of the items on the path, as they were written.
    let mut path: Vec<usize> = Vec::new();
    for item in items {
        while path.last().is_some_and(|&above| above >= item.level) {
            path.pop();
        }
        path.push(item.level);
        item.level = path.len();
    }
}

fn check_levels(items: &[Item], lines: &LineTable) -> Result<(), Refusal> {
    let deepest = usize::from(Roadmap::DEEPEST);
    match items.iter().find(|item| item.level > deepest) {
        None => Ok(()),
        Some(first) => Err(Refusal::TooDeep {
            levels: items.iter().map(|item| item.level).max().unwrap_or(0),
            line: lines.line(first.source.start),
        }),
    }
}

fn give_each_id_once(items: &mut [Item], lines: &LineTable, warnings: &mut Warnings) {
    let mut known = HashSet::new();
    for item in items {
        let line = lines.line(item.source.start);
        let mut is_new = |id: &TopicId| {
            let is_new = known.insert(id.clone());
            if !is_new {
                warnings.warn(line, WarningKind::IdTwice(id.to_string()));
            }
            is_new
        };
        let Names { pinned, old } = std::mem::take(&mut item.names);
        item.names.pinned = pinned.filter(&mut is_new);
        item.names.old = old.into_iter().filter(&mut is_new).collect();
    }
}

/// Ends a title that is too long with `…`, and keeps all of it as text. Returns whether it was.
fn shorten(item: &mut Item) -> bool {
    let whole = item.title.to_string();
    if Title::fits(&whole) {
        return false;
    }
    let mut left = Title::LONGEST - 1;
    let mut spans = Vec::new();
    for span in item.title.spans() {
        let text: String = span.text.chars().take(left).collect();
        left -= text.chars().count();
        if !text.is_empty() {
            spans.push(Span { text, style: span.style });
        }
    }
    spans.push(Span { text: "…".to_owned(), style: Style::PLAIN });
    let runs = item.title.spans().iter().cloned().map(|Span { text, style }| Run { text, style, address: None });
    item.details.insert(0, Detail::Text(Paragraph(runs.collect())));
    item.title = Title::of(spans);
    true
}

fn nameless(drafts: &[TopicDraft]) -> Vec<TopicDraft> {
    drafts.iter().map(|draft| TopicDraft { names: Names::default(), ..draft.clone() }).collect()
}
