//! What stands beside a title, below its row.

pub mod link;

use std::ops::Range;

use leptos::prelude::*;
use roadmap::{Detail, NodeId, Paragraph, Query, isolated};
use wasm_bindgen::JsCast;
use web_sys::Element;

use self::link::{anchor, resource};
use crate::browser::text;
use crate::dom::element::{El, element, first_child, set_attr, svg};
use crate::dom::focus;
use crate::dom::title::styled;
use crate::tracker::Tracker;

/// Gives a row that has details its button, and shows or hides the details as they should be.
pub fn show((tracker, topic, item): (Tracker, NodeId, &Element)) {
    let row = first_child(item);
    let button = part(&row, ":scope > [data-details]").unwrap_or_else(|| add_button(tracker, topic, &row));
    let are_shown = tracker.shows_details(topic);
    set_attr(&button, "aria-expanded", if are_shown { "true" } else { "false" });
    let query = tracker.query();
    let words = query.as_ref().map(|query| query.words().join(" ")).unwrap_or_default();
    if let Some(shown) = part(&row, ":scope > .details") {
        let has_focus = focus::is_in(&shown);
        if are_shown && (has_focus || shown.get_attribute("data-words").as_deref() == Some(&words)) {
            return;
        }
        if has_focus {
            focus::focus_on(button.unchecked_ref());
        }
        shown.remove();
    }
    if are_shown {
        let details = panel(tracker, topic, query.as_deref()).attr("data-words", &words);
        put(details, &row);
    }
}

/// What the author says of the whole roadmap, below a button.
pub fn about(tracker: Tracker) -> Option<El> {
    let button = || {
        let icon = svg("svg").class("fold-icon").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
        element("button")
            .class("about-button")
            .attr("type", "button")
            .attr("data-details", "")
            .attr("aria-controls", &id_of(NodeId::ROOT))
            .child(icon.child(svg("path").attr("d", "M6 3.5 10.5 8 6 12.5")))
            .text("About this roadmap")
            .on("click", move |_| tracker.toggle_details(NodeId::ROOT))
    };
    let rows_changed = tracker.rows_changed();
    tracker.has_details(NodeId::ROOT).then(|| {
        element("div").class("about").child(element("div").child(button())).effect(move |about| {
            rows_changed.track();
            show((tracker, NodeId::ROOT, about));
        })
    })
}

fn id_of(topic: NodeId) -> String {
    format!("details:{}", topic.index())
}

/// What a selector, which is well formed, selects.
fn part(row: &Element, selector: &str) -> Option<Element> {
    row.query_selector(selector).ok().flatten()
}

fn add_button(tracker: Tracker, topic: NodeId, row: &Element) -> Element {
    let button = element("button")
        .class("details-button")
        .attr("type", "button")
        .attr("data-details", "")
        .attr("aria-label", &format!("Details of {}", isolated(&tracker.title(topic).to_string())))
        .attr("aria-controls", &id_of(topic));
    let element = button.element().clone();
    put(button, row);
    element
}

/// Puts a part at the end of a row, but before the link of the row.
fn put(part: El, row: &Element) {
    match row.last_element_child().filter(|last| last.class_name() == "own-link") {
        Some(link) => part.put_before(&link),
        None => drop(part.append_to(row)),
    }
}

fn panel(tracker: Tracker, topic: NodeId, query: Option<&Query>) -> El {
    let marks = |words: &str| query.map_or_else(Vec::new, |query| query.marks(words, text::fold));
    let mut panel = element("div").class("details").attr("id", &id_of(topic));
    let roadmap = tracker.roadmap();
    let is_link = |detail: &Detail| matches!(detail, Detail::Link(_));
    for details in roadmap.topic(topic).details().chunk_by(|one, next| is_link(one) && is_link(next)) {
        let links = details.iter().filter_map(|detail| match detail {
            Detail::Link(link) => Some(resource(element("li"), link, marks)),
            _ => None,
        });
        panel = match &details[0] {
            Detail::Link(_) => panel.child(element("ul").attr("role", "list").children(links)),
            Detail::Text(words) => panel.child(paragraph(words, &marks(&words.to_string()))),
            Detail::Code(code) => {
                let words = marked(element("code"), code, &marks(code));
                panel.child(element("pre").child(words))
            }
        };
    }
    panel
}

fn paragraph(Paragraph(runs): &Paragraph, highlights: &[Range<usize>]) -> El {
    let mut start = 0;
    let mut holder = element("p");
    for runs in runs.chunk_by(|one, next| one.address == next.address) {
        let mut words = |holder: El| {
            runs.iter().fold(holder, |holder, run| {
                let own = start..start + run.text.len();
                start = own.end;
                styled(holder, &run.text, run.style, &own, highlights)
            })
        };
        holder = match runs[0].address.as_deref().and_then(anchor) {
            Some(link) => holder.child(words(link)),
            None => words(holder),
        };
    }
    holder
}

/// Plain words, of which some are highlighted.
fn marked(holder: El, words: &str, highlights: &[Range<usize>]) -> El {
    styled(holder, words, roadmap::Style::PLAIN, &(0..words.len()), highlights)
}
