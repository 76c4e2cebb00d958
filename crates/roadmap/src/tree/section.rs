//! A section, or any topic with children, as a roadmap of its own.

use std::cell::OnceCell;

use super::arena::Roadmap;
use super::id_table::{Alias, IdTable};
use super::ids::TopicId;
use super::topic::{NodeId, Topic};

impl Roadmap {
    /// What is below a topic, as a roadmap with that topic's title. Its name is the title of the whole roadmap; ids and
    /// hours stay the same. `None` for a step, which has nothing below.
    pub fn section(&self, top: NodeId) -> Option<Roadmap> {
        if self.is_step(top) {
            return None;
        }
        let moved = |node: NodeId| NodeId(node.0.saturating_sub(top.0));
        let (level, end) = (self.topic(top).level, self.topic(top).end);
        let topics: Vec<Topic> = self
            .subtree(top)
            .map(|node| {
                let topic = self.topic(node).clone();
                let id = if node == top { TopicId(String::new()) } else { topic.id.clone() };
                let (parent, end) = (moved(topic.parent), topic.end - top.0);
                Topic { id, parent, end, level: topic.level - level, ..topic }
            })
            .collect();
        let is_inside = |alias: &&Alias| alias.node > top && alias.node.0 < end;
        let aliases: Vec<Alias> = self
            .aliases
            .iter()
            .filter(is_inside)
            .map(|alias| Alias { id: alias.id.clone(), node: moved(alias.node) })
            .collect();
        let ids = IdTable::of(&topics, &aliases);
        let needs = self.all_needs().iter().filter(|(who, what)| {
            let is_inside = |node: &NodeId| *node > top && node.0 < end;
            is_inside(who) && is_inside(what)
        });
        let needs = needs.map(|&(who, what)| (moved(who), moved(what))).collect();
        let (name, language) = (Some(self.title().to_string()), self.language.clone());
        let guided_needs = OnceCell::new();
        Some(Roadmap { name, is_section: true, language, topics, aliases, ids, needs, guided_needs })
    }
}
