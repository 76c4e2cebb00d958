use leptos::prelude::*;
use roadmap::{Completion, Hours, NodeId, Roadmap, Topic, is_mostly_right_to_left, isolated};
use web_sys::Element;

use crate::browser::frame;
use crate::dom::element::{El, element, first_child, next_sibling, set_attr, set_flag, set_text, svg};
use crate::dom::focus::tick_box_id;
use crate::dom::title::{authored, in_language, titled};
use crate::tracker::Tracker;
use crate::view::progress_bar::{progress_bar, show_progress};
use crate::view::tick_box;
use crate::view::words;
use crate::words::{actions_for, steps as counted};

/// The templates from which rows are copied: one call of the browser replaces the thirty that build a row.
pub struct RowTemplates {
    section: Element,
    branch: Element,
    step: Element,
}

impl RowTemplates {
    /// Templates without anything that belongs to a single row.
    pub fn new(tracker: Tracker) -> RowTemplates {
        let item = |row: El| element("li").class("topic").child(row).into_element();
        let row = || element("div").class("row");
        // The title names the controls, and the figures describe them, so screen readers need to read neither again.
        let roadmap = tracker.roadmap();
        let title = || authored(element("span").class("row-title").attr("aria-hidden", "true"), &roadmap);
        let words = |holder: El| holder.class("row-words").child(title());
        let icon = svg("svg").class("fold-icon").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
        let fold = in_language(element("button"), &roadmap)
            .class("fold")
            .attr("type", "button")
            .attr("data-fold", "")
            .child(icon.child(svg("path").attr("d", "M6 3.5 10.5 8 6 12.5")));
        let figures = element("span")
            .class("figures")
            .attr("data-fold", "")
            .attr("aria-hidden", "true")
            .child(progress_bar())
            .child(element("span").class("row-steps"))
            .child(element("span").class("row-hours"));
        let branch = |fold: El| {
            row()
                .child(fold)
                .child(tick_box::blank(tracker))
                .child(words(element("span").attr("data-fold", "")))
                .child(El::copy_of(figures.element()))
        };
        // In an element the title has the second level: see `makeModest`.
        let level = if frame::is_element() { "3" } else { "2" };
        let heading = element("span").class("fold-heading").attr("role", "heading").attr("aria-level", level);
        let section = branch(heading.child(El::copy_of(fold.element())));
        let branch = branch(fold);
        let step = row().child(tick_box::blank(tracker)).child(words(element("label")));
        RowTemplates { section: item(section), branch: item(branch), step: item(step) }
    }

    /// The row of a topic, without what is shown below it.
    pub fn row(&self, tracker: Tracker, node: NodeId) -> El {
        let roadmap = tracker.roadmap();
        let topic = roadmap.topic(node);
        let open = tracker.is_open(node);
        let template = match open {
            Some(_) if topic.level() == 1 => &self.section,
            Some(_) => &self.branch,
            None => &self.step,
        };
        let item = El::copy_of(template)
            .attr("id", topic.id().as_str())
            .attr("data-topic", &node.index().to_string())
            .attr("data-level", &usize::from(topic.level()).to_string());
        let row = first_child(item.element());
        if open.is_none() && is_last(&roadmap, node) {
            set_attr(item.element(), "data-last", "");
        }
        match open {
            Some(open) => fill_branch(tracker, node, topic, open, &row),
            None => fill_step(tracker, node, topic, row),
        }
        item
    }
}

/// Whether a step is the last below its topic.
fn is_last(roadmap: &Roadmap, node: NodeId) -> bool {
    let level = roadmap.topic(node).level();
    level > 1 && roadmap.after_subtree(node).is_none_or(|next| roadmap.topic(next).level() < level)
}

fn fill_branch(tracker: Tracker, node: NodeId, topic: &Topic, open: ReadSignal<bool>, row: &Element) {
    let title = topic.title().to_string();
    let fold = first_child(row);
    let tick_box = next_sibling(&fold);
    let fold = fold.first_element_child().filter(|_| topic.level() == 1).unwrap_or(fold);
    let words = next_sibling(&tick_box);
    let figures = next_sibling(&words);
    El::from_existing(fold)
        .attr("aria-label", &title)
        .effect(move |button| set_attr(button, "aria-expanded", if open.get() { "true" } else { "false" }));
    fill_words(words, topic);
    describe(&tick_box, &figures, node);
    let tick_box = tick_box::named(tick_box, node, &title);
    let bar = first_child(&figures);
    let steps = next_sibling(&bar);
    let hours = next_sibling(&steps);
    let completion = tracker.completion(node);
    El::from_existing(figures.clone()).effect(move |_| {
        let completion = completion.get();
        tick_box::show(tracker, node, &tick_box, completion);
        show_progress(&bar, completion);
        show_figures(&figures, &steps, &hours, completion);
    });
}

fn fill_step(tracker: Tracker, node: NodeId, topic: &Topic, row: Element) {
    let tick_box = first_child(&row);
    let words = next_sibling(&tick_box);
    set_attr(&words, "for", &tick_box_id(node));
    fill_words(words, topic);
    let completion = tracker.completion(node);
    let estimate = topic.estimate().map(|hours| {
        let hours = element("span").class("row-hours").text(&words::row_hours(hours));
        let figures = element("span").class("figures").attr("aria-hidden", "true").child(hours);
        describe(&tick_box, figures.element(), node);
        figures
    });
    let tick_box = tick_box::named(tick_box, node, &topic.title().to_string());
    El::from_existing(row)
        .children(estimate)
        .effect(move |_| tick_box::show(tracker, node, &tick_box, completion.get()));
}

/// Lets the figures describe the box. The browser reads them when they are asked for, so that a tick costs no more.
fn describe(tick_box: &Element, figures: &Element, node: NodeId) {
    let id = format!("figures:{}", node.index());
    set_attr(figures, "id", &id);
    set_attr(tick_box, "aria-describedby", &id);
}

fn fill_words(words: Element, topic: &Topic) {
    let title = first_child(&words);
    if let Some(number) = topic.number() {
        element("span").class("row-number").text(number).put_before(&title);
    }
    let holder = El::from_existing(title);
    // The direction cannot follow from the first letters if those are a name in other letters.
    let is_right_to_left = is_mostly_right_to_left(&topic.title().to_string());
    titled(if is_right_to_left { holder.attr("dir", "rtl") } else { holder }, topic.title());
}

/// `3 of 7` and `4 of 10 h` where something is begun and not all is done; otherwise `8 steps` and `10 h`.
fn show_figures(figures: &Element, said_steps: &Element, said_hours: &Element, completion: Completion) {
    let Completion { steps, steps_done, steps_doing, hours, hours_done, .. } = completion;
    let is_begun = steps_done + steps_doing > 0;
    set_flag(figures, "data-begun", is_begun);
    let [of_steps, of_hours] = if steps == 0 {
        [words::row_skipped(), String::new()]
    } else if is_begun && !completion.is_finished() {
        [words::row_steps(steps_done, steps), words::row_hours_done(hours_done.done_of(hours), hours)]
    } else {
        [counted(steps as usize), words::row_hours(hours)]
    };
    set_text(said_steps, &of_steps);
    set_text(said_hours, if hours > Hours::ZERO { &of_hours } else { "" });
}

/// Gives a row the button of its menu, unless it has one.
pub fn add_menu_button(topic: &Topic, row: &Element) {
    if row.last_element_child().is_some_and(|last| last.class_name() == "row-actions") {
        return;
    }
    element("button")
        .class("row-actions")
        .attr("type", "button")
        .attr("data-actions", "")
        .attr("aria-haspopup", "menu")
        .attr("aria-expanded", "false")
        .attr("aria-label", &actions_for(&isolated(&topic.title().to_string())))
        .append_to(row);
}
