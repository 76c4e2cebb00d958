//! Builds a roadmap from its topics, one line after another, whatever format they were written in.

use std::cell::OnceCell;

use super::arena::Roadmap;
use super::details::Detail;
use super::hours::Hours;
use super::id_table::{Alias, BadIds, IdTable};
use super::ids::TopicId;
use super::title::Title;
use super::topic::{NodeId, Topic};

/// A topic as its line describes it, before it has its position.
#[derive(Clone)]
pub(crate) struct TopicDraft {
    pub level: u8,
    pub number: Option<String>,
    pub title: Title,
    pub estimate: Option<Hours>,
    pub names: Names,
    pub line: usize,
}

/// What an author says about the ids of a topic.
#[derive(Clone, Default)]
pub(crate) struct Names {
    /// The id it must have.
    pub pinned: Option<TopicId>,
    /// The ids it had before.
    pub old: Vec<TopicId>,
}

impl Names {
    /// Whether its author says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.pinned.is_none() && self.old.is_empty()
    }
}

/// A topic whose hours are not the sum of the hours below it.
pub(crate) struct Mismatch {
    pub node: NodeId,
    pub stated: Hours,
    pub below: Hours,
}

impl Roadmap {
    /// Builds the tree. `drafts` are in reading order, and no level is more than one deeper than the one before it.
    pub(crate) fn build(
        name: Option<String>,
        title: Title,
        total: Option<Hours>,
        drafts: Vec<TopicDraft>,
    ) -> Result<(Roadmap, Vec<Mismatch>), BadIds> {
        let root = Topic {
            id: TopicId(String::new()),
            number: None,
            title,
            estimate: total,
            share: Hours::ZERO,
            line: 1,
            details: Vec::new(),
            guided: OnceCell::new(),
            level: 0,
            parent: NodeId::ROOT,
            end: 1,
        };
        let mut topics = Vec::with_capacity(drafts.len() + 1);
        topics.push(root);
        let mut path = vec![NodeId::ROOT];
        let mut aliases = Vec::new();
        for draft in drafts {
            path.truncate(usize::from(draft.level));
            let parent = *path.last().expect("the roadmap itself stays on the path, as levels begin at 1");
            let node = NodeId(topics.len() as u32);
            path.push(node);
            aliases.extend(draft.names.old.into_iter().map(|id| Alias { id, node }));
            topics.push(Topic {
                id: draft.names.pinned.unwrap_or(TopicId(String::new())),
                number: draft.number,
                title: draft.title,
                estimate: draft.estimate,
                share: Hours::ZERO,
                line: draft.line,
                details: Vec::new(),
                guided: OnceCell::new(),
                level: draft.level,
                parent,
                end: topics.len() as u32 + 1,
            });
        }
        for node in (1..topics.len()).rev() {
            let (parent, end) = (topics[node].parent.index(), topics[node].end);
            topics[parent].end = topics[parent].end.max(end);
        }
        let mut ids = IdTable::name_all(&mut topics)?;
        if !aliases.is_empty() {
            (aliases, ids) = IdTable::with_aliases(&topics, aliases)?;
        }
        let (needs, guided_needs) = (Vec::new(), OnceCell::new());
        let mut roadmap =
            Roadmap { name, is_section: false, language: None, topics, aliases, ids, needs, guided_needs };
        let mismatches = roadmap.share_hours();
        Ok((roadmap, mismatches))
    }

    /// Puts texts and links beside a title.
    pub(crate) fn describe(&mut self, node: NodeId, details: Vec<Detail>) {
        self.topics[node.index()].details = details;
    }

    /// Gives every step its hours: its own estimate, or an even share of what the nearest estimate above it has left
    /// over. Returns the topics where the author's numbers do not add up.
    fn share_hours(&mut self) -> Vec<Mismatch> {
        #[derive(Clone, Copy, Default)]
        struct Below {
            hours: Hours,
            steps_without_hours: u32,
        }
        let mut below = vec![Below::default(); self.len()];
        for node in self.topics().rev() {
            let (topic, own) = (self.topic(node), below[node.index()]);
            let sum = match topic.estimate {
                Some(hours) => Below { hours, steps_without_hours: 0 },
                None if self.is_step(node) => Below { hours: Hours::ZERO, steps_without_hours: 1 },
                None => own,
            };
            let above = &mut below[topic.parent.index()];
            above.hours += sum.hours;
            above.steps_without_hours += sum.steps_without_hours;
        }

        // For each topic, whose estimate is shared by the steps below it, and for each estimate, how many shares of it
        // are given out.
        let mut sources = vec![NodeId::ROOT; self.len()];
        let mut given = vec![0; self.len()];
        for node in self.topics() {
            let topic = self.topic(node);
            let source = if topic.estimate.is_some() { node } else { sources[topic.parent.index()] };
            sources[node.index()] = source;
            if !self.is_step(node) {
                continue;
            }
            self.topics[node.index()].share = if source == node {
                self.topic(node).estimate.unwrap_or_default()
            } else {
                let spare = self.topic(source).estimate.unwrap_or_default().less(below[source.index()].hours);
                let index = given[source.index()];
                given[source.index()] += 1;
                spare.share(index, below[source.index()].steps_without_hours)
            };
        }

        let mismatch = |node: NodeId| {
            let (stated, below) = (self.topic(node).estimate?, below[node.index()]);
            let differs = below.hours > stated || (below.hours < stated && below.steps_without_hours == 0);
            differs.then_some(Mismatch { node, stated, below: below.hours })
        };
        self.nodes().filter(|&node| !self.is_step(node)).filter_map(mismatch).collect()
    }
}
