//! A section, or any topic with children, as a roadmap of its own.

use super::{Alias, Index, NodeId, Roadmap, Topic, TopicId};

impl Roadmap {
    /// What is below a topic, as a roadmap with its title, under the name of the whole. Ids and hours stay what they are.
    /// None for a step, which has nothing below.
    #[inline(never)]
    pub fn part(&self, of: NodeId) -> Option<Roadmap> {
        if self.is_step(of) {
            return None;
        }
        let moved = |node: NodeId| NodeId(node.0.saturating_sub(of.0));
        let top = self.topic(of);
        let topics: Vec<Topic> = self
            .subtree(of)
            .map(|node| {
                let topic = self.topic(node).clone();
                let id = if node == of { TopicId(String::new()) } else { topic.id.clone() };
                let (parent, end) = (moved(topic.parent), topic.end - of.0);
                Topic { id, parent, end, level: topic.level - top.level, ..topic }
            })
            .collect();
        let within = |alias: &&Alias| alias.node > of && alias.node.0 < top.end;
        let aliases: Vec<Alias> = self
            .aliases
            .iter()
            .filter(within)
            .map(|alias| Alias { id: alias.id.clone(), node: moved(alias.node) })
            .collect();
        let index = Index::of(&topics, &aliases);
        Some(Roadmap { name: Some(self.title().to_string()), is_part: true, topics, aliases, index })
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use crate::document;
    use crate::logbook::Logbook;
    use crate::mark::{Mark, TabId};
    use crate::storage::Memory;
    use crate::tree::{NodeId, RoadmapId};

    const TEXT: &str = "# Whole\n1. **A** (4 h)\n- a\n2. **B** (6 h)\n   2.1. **C** (2 h) {was: see}\n   - c\n   - d\n   2.2. **D**\n3. **E**";

    #[test]
    fn a_part_has_the_same_ids_hours_and_old_names() {
        let whole = document::read(TEXT).unwrap().roadmap;
        let of = whole.topics().find(|&node| whole.topic(node).title().to_string() == "B").unwrap();
        let part = whole.part(of).unwrap();
        assert_eq!((part.name(), part.title().to_string().as_str()), (Some("Whole"), "B"));
        assert_eq!(part.len(), 5);
        assert!(part.is_part() && !whole.is_part());
        assert_eq!(part.children(NodeId::ROOT).count(), 2);
        for (own, theirs) in part.topics().zip(whole.subtree(of).skip(1)) {
            let (own_topic, other) = (part.topic(own), whole.topic(theirs));
            assert_eq!((own_topic.id(), own_topic.share()), (other.id(), other.share()));
            assert_eq!(own_topic.level(), other.level() - 1);
            assert_eq!(part.find(other.id().as_str()), Some(own));
            let above = part.parent(own).unwrap();
            assert_eq!(part.topic(above).title(), whole.topic(whole.parent(theirs).unwrap()).title());
        }
        assert_eq!(part.find("see").map(|node| part.topic(node).title().to_string()).as_deref(), Some("C"));
        assert_eq!(part.find(whole.topics().next().map(|node| whole.topic(node).id().as_str()).unwrap()), None);
    }

    #[test]
    fn marks_of_the_rest_are_no_lost_ones_of_a_part() {
        let whole = Rc::new(document::read(TEXT).unwrap().roadmap);
        let id = || RoadmapId::of_file("roadmaps/whole.md");
        let kept = Memory::default();
        let mut logbook = Logbook::open(kept.clone(), id(), whole.clone(), TabId(1));
        logbook.mark(NodeId::ROOT, Mark::Done, 1_000);
        let of = whole.topics().find(|&node| whole.topic(node).title().to_string() == "B").unwrap();
        let part = Logbook::open(kept, id(), Rc::new(whole.part(of).unwrap()), TabId(2));
        assert_eq!(part.orphan_count(), 0);
        assert_eq!((part.completion(NodeId::ROOT).steps_done, part.completion(NodeId::ROOT).steps), (3, 3));
    }

    #[test]
    fn a_step_is_no_part() {
        let whole = document::read(TEXT).unwrap().roadmap;
        let step = whole.steps(NodeId::ROOT).next().unwrap();
        assert_eq!(whole.part(step), None);
    }
}
