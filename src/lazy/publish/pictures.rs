use leptos::task::spawn_local;
use roadmap::{Card, Completion, isolated};

use crate::browser::lazy::picture;
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons, heading};
use crate::tracker::Tracker;

/// The card in light and dark, and the badge, with the buttons that download them.
pub fn pictures(tracker: Tracker, card: &Card, completion: Completion) -> [El; 5] {
    let [light, dark] =
        [(false, "light"), (true, "dark")].map(|(is_dark, theme)| themed(tracker, card, is_dark, theme));
    let [shown, download] = badge(tracker, completion);
    [light, dark, heading("A badge"), shown, download]
}

fn themed(tracker: Tracker, card: &Card, is_dark: bool, theme: &str) -> El {
    let canvas = element("canvas")
        .class("card")
        .attr("role", "img")
        .attr("aria-label", &format!("{}: {} ({theme})", isolated(&card.title), card.summary));
    picture::paint(canvas.element(), card, is_dark);
    let [svg_name, png_name] = ["svg", "png"].map(|end| format!("{}-{theme}.{end}", tracker.roadmap_id()));
    let svg = card.svg(is_dark);
    let download_svg =
        button(&format!("Download SVG, {theme}")).on("click", move |_| dialog::download(tracker, &svg_name, &svg));
    let painted = canvas.element().clone();
    let download_png = button(&format!("Download PNG, {theme}")).on("click", move |_| {
        let (name, painted) = (png_name.clone(), painted.clone());
        spawn_local(async move {
            let is_given = picture::download(&name, &painted).await;
            tracker.announce(if is_given { "Downloaded." } else { "The browser could not make the picture." });
        });
    });
    element("div").child(canvas).child(buttons([download_svg, download_png]))
}

fn badge(tracker: Tracker, completion: Completion) -> [El; 2] {
    let badge = Card::badge("roadmap", completion);
    let name = format!("{}-badge.svg", tracker.roadmap_id());
    let shown = element("p");
    picture::show_svg(shown.element(), &badge);
    let download = button("Download badge, SVG").on("click", move |_| dialog::download(tracker, &name, &badge));
    [shown, buttons([download])]
}
