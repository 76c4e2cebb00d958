//! What is said about a graph.

use crate::formats::foreign::counted;
use crate::messages;

messages! { "graph":
    /// How it was understood: nodes of `decoration` are no topics.
    pub(super) fn understood(steps: usize, topics: usize, decoration: usize) {
        let mut sentence = format!("{} from a graph", counted(steps, "step"));
        if topics > 0 {
            sentence += &format!(" under {}", counted(topics, "topic"));
        }
        match decoration {
            0 => {}
            1 => sentence += "; 1 node is decoration",
            count => sentence += &format!("; {count} nodes are decoration"),
        }
        sentence + "."
    }
    pub(super) fn no_topics() {
        "no node of the type `topic`, `subtopic`, `checklist` or `todo` has a label. Export it again."
    }
    pub(super) fn no_json() { "it is not valid JSON, or it ends too early. Export it again." }
}
