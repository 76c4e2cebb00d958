use leptos::prelude::*;
use roadmap::{Completion, Hours, NodeId, Topic};

use crate::tracker::Tracker;
use crate::view::element::{Drawn, element, set, svg};
use crate::view::place::tick_box_id;
use crate::view::progress_bar::progress_bar;
use crate::view::tick_box::tick_box;
use crate::view::title_text::titled;

/// The rows directly below a topic.
pub fn rows(tracker: Tracker, topic: NodeId) -> Drawn {
    let roadmap = tracker.roadmap();
    let rows = roadmap.children(topic).map(|topic| row(tracker, topic));
    element("ul").with("role", "list").children(rows)
}

/// A topic with all that is shown below it.
fn row(tracker: Tracker, node: NodeId) -> Drawn {
    let roadmap = tracker.roadmap();
    let topic = roadmap.topic(node);
    let item = element("li")
        .class("topic")
        .with("id", topic.id().as_str())
        .with("data-topic", &node.index().to_string())
        .with("data-level", &topic.level().to_string());
    match tracker.open(node) {
        Some(open) => branch(tracker, node, topic, open, item),
        None => item.child(step(tracker, node, topic)),
    }
}

fn branch(tracker: Tracker, node: NodeId, topic: &Topic, open: ReadSignal<bool>, item: Drawn) -> Drawn {
    let title = topic.title().to_string();
    let icon = svg("svg").class("fold-icon").with("viewBox", "0 0 16 16").with("aria-hidden", "true");
    let fold = element("button")
        .class("fold")
        .with("type", "button")
        .with("aria-label", &title)
        .with("data-fold", "")
        .child(icon.child(svg("path").with("d", "M6 3.5 10.5 8 6 12.5")))
        .follow(move |button| set(button, "aria-expanded", if open.get() { "true" } else { "false" }));
    let row = element("div")
        .class("row")
        .child(fold)
        .child(tick_box(tracker, node))
        .child(words(element("span").with("data-fold", ""), topic))
        .child(figures(tracker.completion(node)).with("data-fold", ""))
        .child(own_link(topic));
    item.child(row).follow(move |item| {
        if let Ok(Some(shown)) = item.query_selector(":scope > ul") {
            shown.remove();
        }
        if open.get() {
            rows(tracker, node).class("branch").put_into(item);
        }
    })
}

fn step(tracker: Tracker, node: NodeId, topic: &Topic) -> Drawn {
    let estimate = topic.estimate().map(|hours| element("span").class("row-hours").text(&format!("{hours}\u{a0}h")));
    element("div")
        .class("row")
        .child(tick_box(tracker, node))
        .child(words(element("label").with("for", &tick_box_id(node)), topic))
        .child(element("span").class("figures").children(estimate))
        .child(own_link(topic))
}

fn words(holder: Drawn, topic: &Topic) -> Drawn {
    let number = topic.number().map(|number| element("span").class("row-number").text(number));
    holder.class("row-words").children(number).child(titled(element("span").class("row-title"), topic.title()))
}

/// `3 of 7`, `4 of 10 h` and a bar.
fn figures(completion: ReadSignal<Completion>) -> Drawn {
    let steps = element("span").class("row-steps").follow(move |words| {
        let Completion { steps, steps_done, .. } = completion.get();
        words.set_text_content(Some(&format!("{steps_done} of {steps}")));
    });
    let hours = element("span").class("row-hours").follow(move |words| {
        let Completion { hours, hours_done, .. } = completion.get();
        let said = (hours > Hours::ZERO).then(|| format!("{} of {hours}\u{a0}h", hours_done.done_of(hours)));
        words.set_text_content(said.as_deref());
    });
    element("span").class("figures").child(progress_bar(completion)).child(steps).child(hours)
}

fn own_link(topic: &Topic) -> Drawn {
    element("a")
        .class("own-link")
        .with("href", &format!("#{}", topic.id()))
        .with("aria-label", &format!("Link to {}", topic.title()))
        .child(element("span").with("aria-hidden", "true").text("#"))
}
