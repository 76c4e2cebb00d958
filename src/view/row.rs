use leptos::prelude::*;
use roadmap::{Completion, Hours, NodeId, Topic};

use crate::dom::element::{El, element, set_attr, svg};
use crate::dom::focus::tick_box_id;
use crate::tracker::Tracker;
use crate::view::progress_bar::{progress_bar, show_progress};
use crate::view::tick_box::tick_box;
use crate::view::title_text::titled;

/// A topic, without what is shown below it.
pub fn row(tracker: Tracker, node: NodeId) -> El {
    let roadmap = tracker.roadmap();
    let topic = roadmap.topic(node);
    let row = match tracker.is_open(node) {
        Some(open) => branch(tracker, node, topic, open),
        None => step(tracker, node, topic),
    };
    element("li")
        .class("topic")
        .attr("id", topic.id().as_str())
        .attr("data-topic", &node.index().to_string())
        .attr("data-level", &usize::from(topic.level()).to_string())
        .child(row)
}

fn branch(tracker: Tracker, node: NodeId, topic: &Topic, open: ReadSignal<bool>) -> El {
    let title = topic.title().to_string();
    let icon = svg("svg").class("fold-icon").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
    let fold = element("button")
        .class("fold")
        .attr("type", "button")
        .attr("aria-label", &title)
        .attr("data-fold", "")
        .child(icon.child(svg("path").attr("d", "M6 3.5 10.5 8 6 12.5")))
        .effect(move |button| set_attr(button, "aria-expanded", if open.get() { "true" } else { "false" }));
    element("div")
        .class("row")
        .child(fold)
        .child(tick_box(tracker, node))
        .child(words(element("span").attr("data-fold", ""), topic))
        .child(figures(tracker.completion(node)).attr("data-fold", ""))
        .child(own_link(topic))
}

fn step(tracker: Tracker, node: NodeId, topic: &Topic) -> El {
    let estimate = topic.estimate().map(|hours| element("span").class("row-hours").text(&format!("{hours}\u{a0}h")));
    element("div")
        .class("row")
        .child(tick_box(tracker, node))
        .child(words(element("label").attr("for", &tick_box_id(node)), topic))
        .child(element("span").class("figures").children(estimate))
        .child(own_link(topic))
}

fn words(holder: El, topic: &Topic) -> El {
    let number = topic.number().map(|number| element("span").class("row-number").text(number));
    holder.class("row-words").children(number).child(titled(element("span").class("row-title"), topic.title(), &[]))
}

/// A bar, `3 of 7`, and `4 of 10 h`.
fn figures(completion: ReadSignal<Completion>) -> El {
    let [bar, steps, hours] = [progress_bar(), element("span").class("row-steps"), element("span").class("row-hours")];
    let parts = [&bar, &steps, &hours].map(|part| part.element().clone());
    element("span").class("figures").child(bar).child(steps).child(hours).effect(move |_| {
        let [bar, said_steps, said_hours] = &parts;
        let completion = completion.get();
        show_progress(bar, completion);
        let Completion { steps, steps_done, hours, hours_done } = completion;
        said_steps.set_text_content(Some(&format!("{steps_done} of {steps}")));
        let said = (hours > Hours::ZERO).then(|| format!("{} of {hours}\u{a0}h", hours_done.done_of(hours)));
        said_hours.set_text_content(said.as_deref());
    })
}

fn own_link(topic: &Topic) -> El {
    element("a")
        .class("own-link")
        .attr("href", &format!("#{}", topic.id()))
        .attr("aria-label", &format!("Link to {}", topic.title()))
}
