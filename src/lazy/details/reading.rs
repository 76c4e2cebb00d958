//! The texts about a topic in reading order: when it is done, what to finish before, what it is about and where to
//! learn it.

use std::ops::Range;

use roadmap::{Detail, Guidance, NodeId, Paragraph};

use super::link::resource;
use super::text::{code_block, paragraph};
use super::{needs, resources, words};
use crate::dom::element::{El, element};
use crate::tracker::Tracker;

/// The parts of these texts. `highlights` finds what is searched for in words.
pub fn parts(tracker: Tracker, topic: NodeId, highlights: &impl Fn(&str) -> Vec<Range<usize>>) -> Vec<El> {
    let needs = needs::list(tracker, &Guidance::of(&tracker.roadmap(), topic).needs);
    parts_with(tracker, topic, highlights, needs, |_| true)
}

/// The parts that contain what is searched for.
pub fn found_parts(tracker: Tracker, topic: NodeId, highlights: &impl Fn(&str) -> Vec<Range<usize>>) -> Vec<El> {
    parts_with(tracker, topic, highlights, None, |words| !highlights(words).is_empty())
}

fn parts_with(
    tracker: Tracker,
    topic: NodeId,
    highlights: &impl Fn(&str) -> Vec<Range<usize>>,
    needs: Option<El>,
    is_wanted: impl Fn(&str) -> bool,
) -> Vec<El> {
    let roadmap = tracker.roadmap();
    let guidance = Guidance::of(&roadmap, topic);
    let done_when = guidance.done_when.as_ref().filter(|words| is_wanted(&words.to_string()));
    let mut parts: Vec<El> =
        done_when.map(|words| self::done_when(words, highlights)).into_iter().chain(needs).collect();
    // The rest stays in the order of the document, where links can belong to the text before them.
    let is_rest = |detail: &&Detail| matches!(detail, Detail::Link(_)) || guidance.about.contains(*detail);
    let rest = roadmap.topic(topic).details().iter().filter(is_rest);
    let rest: Vec<&Detail> = rest.filter(|detail| is_wanted(&detail.words())).collect();
    let is_link = |detail: &Detail| matches!(detail, Detail::Link(_));
    for details in rest.chunk_by(|one, next| is_link(one) && is_link(next)) {
        let links = details.iter().filter_map(|detail| {
            let Detail::Link(link) = detail else { return None };
            let known = guidance.resources.iter().find(|resource| resource.link == *link);
            Some(match known {
                Some(known) => resources::item(tracker, topic, known, highlights),
                None => element("li").child(resource(element("div"), link, link.kind.as_slice(), highlights)),
            })
        });
        parts.push(match details[0] {
            Detail::Link(_) => element("ul").class("resources").attr("role", "list").children(links),
            Detail::Text(words) => paragraph(element("p"), words, &highlights(&words.to_string())),
            Detail::Code(code) => code_block(code, &highlights(code)),
        });
    }
    parts
}

fn done_when(says: &Paragraph, highlights: &impl Fn(&str) -> Vec<Range<usize>>) -> El {
    element("div")
        .class("done-when")
        .child(element("p").class("details-name").text(&words::done_when()))
        .child(paragraph(element("p"), says, &highlights(&says.to_string())))
}
