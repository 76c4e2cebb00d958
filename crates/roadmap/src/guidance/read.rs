//! The guidance of a topic, from its details.

use super::label::{Label, labelled};
use super::resource::Resource;
use crate::tree::details::{Detail, Paragraph};
use crate::tree::{NodeId, Roadmap};

/// What is said about a topic besides its title, sorted by what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    /// What it is about: paragraphs, code and pictures that are none of the others.
    pub about: Vec<Detail>,
    /// What one can do when it is done, without the words `Done when:`.
    pub done_when: Option<Paragraph>,
    /// Where to learn it, in the order of the document.
    pub resources: Vec<Resource>,
    /// The topics to finish first. Those that are not in the roadmap are left out.
    pub needs: Vec<NodeId>,
}

impl Guidance {
    /// The guidance of a topic.
    pub fn of(roadmap: &Roadmap, node: NodeId) -> Guidance {
        let mut guidance = Guidance { needs: roadmap.needs(node).collect(), ..Guidance::default() };
        for detail in roadmap.topic(node).details() {
            match detail {
                Detail::Link(link) if link.kind.as_deref() != Some("image") => {
                    guidance.resources.push(Resource::of(link));
                }
                Detail::Text(paragraph) => match labelled(paragraph) {
                    Some((Label::DoneWhen, words)) if guidance.done_when.is_none() => guidance.done_when = Some(words),
                    Some((Label::Needs, _)) => {}
                    _ => guidance.about.push(detail.clone()),
                },
                _ => guidance.about.push(detail.clone()),
            }
        }
        guidance
    }

    /// The ids that a topic is said to need, and that no topic has.
    pub fn unknown_needs(roadmap: &Roadmap, node: NodeId) -> Vec<String> {
        let ids = needed_ids(roadmap.topic(node).details());
        ids.into_iter().filter(|id| roadmap.find(id).is_none()).collect()
    }
}

/// The needs of all topics as their details say them, in the order of the topics: who needs what.
pub(crate) fn find_needs(roadmap: &Roadmap) -> Vec<(NodeId, NodeId)> {
    let mut needs = Vec::new();
    for node in roadmap.topics() {
        let first = needs.len();
        for id in needed_ids(roadmap.topic(node).details()) {
            if let Some(needed) = roadmap.find(&id)
                && !needs[first..].contains(&(node, needed))
            {
                needs.push((node, needed));
            }
        }
    }
    needs
}

/// Whether a detail says what a topic needs, by ids.
pub(crate) fn names_needs(detail: &Detail) -> bool {
    matches!(detail, Detail::Text(paragraph) if labelled(paragraph).is_some_and(|(label, _)| label == Label::Needs))
}

/// A detail that names needs, in words: with the label that its author wrote, and titles in place of ids. Nothing if no
/// topic has any of the ids.
pub(crate) fn needs_in_words(roadmap: &Roadmap, detail: &Detail) -> Option<String> {
    let text = detail.words();
    let (label, _) = text.split_once([':', '：'])?;
    let colon = if text[label.len()..].starts_with(':') { ": " } else { "：" };
    let known = needed_ids(std::slice::from_ref(detail)).into_iter().filter_map(|id| roadmap.find(&id));
    let titles: Vec<String> = known.map(|node| roadmap.topic(node).title().to_string()).collect();
    let comma = ["、", "،"].into_iter().find(|&comma| text.contains(comma));
    let between =
        comma.map_or(", ".to_owned(), |comma| if comma == "、" { comma.to_owned() } else { format!("{comma} ") });
    (!titles.is_empty()).then(|| format!("{}{colon}{}", label.trim(), titles.join(&between)))
}

/// The ids behind `needs:`, as written.
fn needed_ids(details: &[Detail]) -> Vec<String> {
    let texts = details.iter().filter_map(|detail| match detail {
        Detail::Text(paragraph) => labelled(paragraph),
        _ => None,
    });
    let needs = texts.filter(|(label, _)| *label == Label::Needs);
    let ids = needs.flat_map(|(_, words)| {
        let words = words.to_string();
        let ids = words.split([',', ';', '、', '،', ' ', '\n']).filter_map(|word| word.trim().strip_prefix('#'));
        ids.map(str::to_owned).collect::<Vec<_>>()
    });
    ids.collect()
}
