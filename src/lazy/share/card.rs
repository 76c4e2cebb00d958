use leptos::prelude::*;
use leptos::task::spawn_local;
use roadmap::{Card, Completion, NodeId, isolated};

use super::snippets::card_snippets;
use super::words;
use crate::browser::clock;
use crate::browser::lazy::{dates, picture};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons, downloaded, heading, paragraph};
use crate::tracker::Tracker;

/// Shows the card of who has this name in light and dark, the badge, and what to paste beside them, which links to `address`.
pub fn show(tracker: Tracker, name: &str, address: &str, back: El) {
    let card = card(tracker, name);
    let completion = tracker.completion(NodeId::ROOT).get_untracked();
    let about = [paragraph(&words::about_card())];
    let pictures = [(false, "light"), (true, "dark")].map(|(is_dark, theme)| themed(tracker, &card, is_dark, theme));
    let paste = [heading(&words::snippets()), paragraph(&words::about_snippets())];
    let snippets = card_snippets(tracker, address, &card.title, completion);
    let parts = about.into_iter().chain(pictures).chain(badge(tracker, completion)).chain(paste).chain(snippets);
    dialog::open(&words::card_title(), parts, [back]);
}

fn themed(tracker: Tracker, card: &Card, is_dark: bool, theme: &str) -> El {
    let canvas = element("canvas")
        .class("card")
        .attr("dir", "ltr")
        .attr("role", "img")
        .attr("aria-label", &words::picture(&isolated(&card.title), &card.summary, theme));
    picture::paint(canvas.element(), card, is_dark);
    let [svg_name, png_name] = ["svg", "png"].map(|end| format!("{}-{theme}.{end}", tracker.roadmap_id()));
    let svg = card.svg(is_dark);
    let download_svg =
        button(&words::download_svg(theme)).on("click", move |_| dialog::download(tracker, &svg_name, &svg));
    let painted = canvas.element().clone();
    let download_png = button(&words::download_png(theme)).on("click", move |_| {
        let (name, painted) = (png_name.clone(), painted.clone());
        spawn_local(async move {
            let is_given = picture::download(&name, &painted).await;
            tracker.announce(&if is_given { downloaded() } else { words::picture_refused() });
        });
    });
    element("div").child(canvas).child(buttons([download_svg, download_png]))
}

fn badge(tracker: Tracker, completion: Completion) -> [El; 3] {
    let badge = Card::badge(words::BADGE_LABEL, completion);
    let name = format!("{}-badge.svg", tracker.roadmap_id());
    let shown = element("span").attr("dir", "ltr");
    picture::show_svg(shown.element(), &badge);
    let download = button(&words::download_badge()).on("click", move |_| dialog::download(tracker, &name, &badge));
    [heading(&words::badge()), element("p").child(shown), buttons([download])]
}

/// A picture of the progress as it is now, of who has this name.
fn card(tracker: Tracker, name: &str) -> Card {
    let roadmap = tracker.roadmap();
    let title = |topic| roadmap.topic(topic).title().to_string();
    let sections = roadmap.children(NodeId::ROOT);
    let sections: Vec<_> =
        tracker.logbook(|logbook| sections.map(|section| (title(section), logbook.completion(section))).collect());
    let made = Card::made(name, &dates::day(clock::wall() as f64));
    let whole = tracker.logbook(|logbook| logbook.completion(NodeId::ROOT));
    Card::new(&roadmap.title().to_string(), whole, &sections, &made)
}
