//! The tree of topics, as one list in reading order.

use std::cell::OnceCell;
use std::ops::Range;

use super::details::Detail;
use super::id_table::{Alias, IdTable};
use super::ids::TopicId;
use super::language::Language;
use super::quoted::is_mostly_right_to_left;
use super::title::Title;
use super::topic::{NodeId, Topic};

/// One tree of topics with a title, as its author wrote it.
///
/// The topics are stored in reading order (pre-order), so the descendants of a topic are one slice. The first is the
/// roadmap itself; its children are the sections. There is always at least one section.
#[derive(Debug, PartialEq, Eq)]
pub struct Roadmap {
    pub(super) name: Option<String>,
    pub(super) is_section: bool,
    pub(super) language: Option<Language>,
    pub(super) topics: Vec<Topic>,
    /// In the order of their topics.
    pub(super) aliases: Vec<Alias>,
    pub(super) ids: IdTable,
    /// Which topic needs which to be finished first, in the order of those that need.
    pub(super) needs: Vec<(NodeId, NodeId)>,
    /// The needs after a guide has added to them.
    pub(super) guided_needs: OnceCell<Vec<(NodeId, NodeId)>>,
}

impl Roadmap {
    /// The deepest level that a topic may have; sections have level 1.
    pub const DEEPEST: u8 = 32;

    /// Whether this is a section of another roadmap, under whose id its marks are stored.
    pub fn is_section(&self) -> bool {
        self.is_section
    }

    /// The name of the document, where it differs from the roadmap's title.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The name, where the title does not say it already.
    pub fn name_beside_title(&self) -> Option<&str> {
        let title = self.title().to_string();
        let is_in_title = |name: &str| title.as_bytes().windows(name.len().max(1)).any(|part| part == name.as_bytes());
        self.name().filter(|name| !is_in_title(name))
    }

    /// The language of its titles and details, if its author says it.
    pub fn language(&self) -> Option<&Language> {
        self.language.as_ref()
    }

    /// Whether it is written from right to left: as its author says, or as most letters of its title and its sections
    /// are.
    pub fn is_right_to_left(&self) -> bool {
        if let Some(language) = &self.language {
            return language.is_right_to_left();
        }
        let mut words = self.title().to_string();
        for section in self.children(NodeId::ROOT) {
            words.push_str(&self.topic(section).title().to_string());
        }
        is_mostly_right_to_left(&words)
    }

    /// Says in which language it is.
    pub(crate) fn set_language(&mut self, language: Option<Language>) {
        self.language = language;
    }

    /// The topics that its author wants to be finished before this one.
    pub fn needs(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let all = self.all_needs();
        let first = all.partition_point(|(who, _)| *who < node);
        all[first..].iter().take_while(move |(who, _)| *who == node).map(|&(_, what)| what)
    }

    /// Which topic needs which to be finished first, in the order of those that need.
    pub(super) fn all_needs(&self) -> &[(NodeId, NodeId)] {
        self.guided_needs.get().unwrap_or(&self.needs)
    }

    /// Says which topics need which, in the order of those that need.
    pub(crate) fn set_needs(&mut self, needs: Vec<(NodeId, NodeId)>) {
        self.needs = needs;
    }

    /// Says which topics need which, with what a guide adds, in the order of those that need. Only the first call
    /// counts.
    pub(crate) fn set_guided_needs(&self, needs: Vec<(NodeId, NodeId)>) {
        let _ = self.guided_needs.set(needs);
    }

    /// Whether a guide says something of a topic.
    pub fn is_guided(&self) -> bool {
        self.topics.iter().any(|topic| topic.guided.get().is_some())
    }

    /// Adds what a guide says to the details of a topic. Only the first call counts.
    pub(crate) fn guide(&self, node: NodeId, more: &[Detail]) {
        let topic = self.topic(node);
        let _ = topic.guided.set([topic.details.as_slice(), more].concat());
    }

    /// The roadmap's title.
    pub fn title(&self) -> &Title {
        &self.topics[0].title
    }

    /// How many topics there are, including the roadmap itself.
    #[allow(clippy::len_without_is_empty, reason = "there is always a section")]
    pub fn len(&self) -> usize {
        self.topics.len()
    }

    /// The topic at a position.
    pub fn topic(&self, node: NodeId) -> &Topic {
        &self.topics[node.index()]
    }

    /// The topic that has this id, or had it before; never the roadmap itself.
    pub fn find(&self, id: &str) -> Option<NodeId> {
        self.ids.find(&self.topics, &self.aliases, id)
    }

    /// The step that has this id, or had it before; none where it is the id of a topic with topics below.
    pub fn find_step(&self, id: &str) -> Option<NodeId> {
        self.find(id).filter(|&node| self.is_step(node))
    }

    /// The ids that a topic had before: those its author gives, and those that follow from the old ids of the topics
    /// above. Where two topics would have had the same id, it belongs to the first.
    pub fn aliases(&self, node: NodeId) -> impl Iterator<Item = &TopicId> {
        let first = self.aliases.partition_point(|alias| alias.node < node);
        let own = self.aliases.iter().skip(first).take_while(move |alias| alias.node == node).map(|alias| &alias.id);
        own.filter(move |id| self.find(id.as_str()) == Some(node))
    }

    /// The position with this [`NodeId::index`], if there is one; never that of the roadmap itself.
    pub fn place(&self, index: usize) -> Option<NodeId> {
        (1..self.topics.len()).contains(&index).then_some(NodeId(index as u32))
    }

    /// The first position after a topic and all its descendants.
    pub fn after_subtree(&self, node: NodeId) -> Option<NodeId> {
        self.place(self.topic(node).end as usize)
    }

    /// All positions in reading order, starting with the roadmap itself.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        positions(0..self.topics.len() as u32)
    }

    /// All topics in reading order, without the roadmap itself.
    pub fn topics(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        positions(1..self.topics.len() as u32)
    }

    /// The topics directly below.
    pub fn children(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.topic(node).end;
        let first = Some(node.0 + 1).filter(|&next| next < end);
        std::iter::successors(first, move |&child| Some(self.topics[child as usize].end).filter(|&next| next < end))
            .map(NodeId)
    }

    /// The topic and all its descendants, in reading order.
    pub fn subtree(&self, node: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        positions(node.0..self.topic(node).end)
    }

    /// The steps below a topic. The only step of a step is itself.
    pub fn steps(&self, node: NodeId) -> impl DoubleEndedIterator<Item = NodeId> {
        self.subtree(node).filter(|&node| self.is_step(node))
    }

    /// Whether a topic has no children, so that it is itself what a learner ticks.
    pub fn is_step(&self, node: NodeId) -> bool {
        self.topic(node).end == node.0 + 1
    }

    /// The ancestors of a topic, from its parent up to the roadmap itself.
    pub fn ancestors(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.parent(node), |&node| self.parent(node))
    }

    /// The parent of a topic. The roadmap itself has none.
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        (node != NodeId::ROOT).then(|| self.topic(node).parent)
    }
}

fn positions(range: Range<u32>) -> impl DoubleEndedIterator<Item = NodeId> {
    range.map(NodeId)
}
