use leptos::prelude::*;
use roadmap::{Completion, NodeId};

use crate::dom::element::{El, element, set_attr, set_text};
use crate::dom::title::titled;
use crate::tracker::Tracker;
use crate::view::progress_bar::{progress_bar, show_progress};
use crate::view::stones::stones;
use crate::words::{self, overall};

/// The roadmap's name, its title, and how far one has come.
pub fn masthead(tracker: Tracker) -> El {
    let roadmap = tracker.roadmap();
    let completion = tracker.completion(NodeId::ROOT);
    let name = roadmap.name().map(|name| element("p").class("masthead-name").text(name));
    let bar = progress_bar();
    let drawn = bar.element().clone();
    let progress = element("div")
        .class("masthead-progress")
        .attr("role", "progressbar")
        .attr("aria-label", "Overall progress")
        .attr("aria-valuemin", "0")
        .attr("aria-valuemax", "100")
        .child(bar)
        .effect(move |progress| {
            let completion = completion.get();
            show_progress(&drawn, completion);
            set_attr(progress, "aria-valuenow", &completion.percent().to_string());
            set_attr(progress, "aria-valuetext", &overall(completion));
        });
    let words = element("div")
        .class("masthead-words")
        .children(name)
        .child(titled(element("h1").class("masthead-title"), roadmap.title()))
        .child(figures(completion));
    element("header").class("masthead").child(words).child(stones(completion)).child(progress)
}

/// `12 of 234 hours` with the done ones large, and the steps.
fn figures(completion: ReadSignal<Completion>) -> El {
    let [done, whole, steps] = ["strong", "span", "span"].map(element);
    let done = done.class("masthead-done");
    let parts = [&done, &whole, &steps].map(|part| part.element().clone());
    let hours = completion.get_untracked().has_hours().then(|| element("span").child(done).child(whole));
    element("p").class("masthead-figures").children(hours).child(steps).effect(move |_| {
        let [said_done, said_whole, said_steps] = &parts;
        let whole = completion.get();
        let Completion { steps, steps_done, hours, hours_done, .. } = whole;
        set_text(said_done, &hours_done.done_of(hours));
        set_text(said_whole, &format!(" of {hours} hours"));
        set_text(said_steps, &format!("{steps_done} of {}{}", words::steps(steps as usize), words::skipped(whole)));
    })
}
