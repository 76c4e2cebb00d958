use leptos::task::spawn_local;
use roadmap::{Card, Completion, Logbook, NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::snippets::card_snippets;
use super::words;
use crate::browser::clock;
use crate::browser::lazy::{dates, picture};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, buttons, downloaded, heading, paragraph};
use crate::tracker::Tracker;

/// Shows the card of the person with this name in light and dark, the badge, and what to paste for both, which links to
/// `address`. Own hours count in them only if the person says so.
pub fn show(tracker: Tracker, name: &str, address: &str, back: El) {
    let [by_author, own] = [Figures::by_author(tracker), Figures::own(tracker)];
    let place = element("div").class("card-parts");
    let drawn = place.element().clone();
    let (name, address, has_own) = (name.to_owned(), address.to_owned(), by_author != own);
    let draw = move |with_own: bool| {
        let figures = if with_own { &own } else { &by_author };
        El::from_existing(drawn.clone()).emptied().children(parts(tracker, figures, &name, &address));
    };
    draw(false);
    let with_own = has_own.then(|| {
        let wish = element("input").attr("type", "checkbox");
        let wished: HtmlInputElement = wish.element().clone().unchecked_into();
        let wish = wish.on("change", move |_| draw(wished.checked()));
        element("label").class("print-choice").child(wish).child(element("span").text(&words::with_own_hours()))
    });
    dialog::open(
        &words::card_title(),
        [paragraph(&words::about_card())].into_iter().chain(with_own).chain([place]),
        [back],
    );
}

/// How much is done of the whole, and of each section.
#[derive(PartialEq)]
struct Figures {
    whole: Completion,
    sections: Vec<(String, Completion)>,
}

impl Figures {
    fn own(tracker: Tracker) -> Figures {
        Figures::of(tracker, |topic| tracker.logbook(|logbook| logbook.completion(topic)))
    }

    fn by_author(tracker: Tracker) -> Figures {
        let progress = tracker.logbook(Logbook::progress_by_author);
        Figures::of(tracker, |topic| progress.completion(topic))
    }

    fn of(tracker: Tracker, completion: impl Fn(NodeId) -> Completion) -> Figures {
        let roadmap = tracker.roadmap();
        let named = |topic| (roadmap.topic(topic).title().to_string(), completion(topic));
        Figures { whole: completion(NodeId::ROOT), sections: roadmap.children(NodeId::ROOT).map(named).collect() }
    }
}

fn parts(tracker: Tracker, figures: &Figures, name: &str, address: &str) -> Vec<El> {
    let made = Card::made(name, &dates::day(clock::wall() as f64));
    let card = Card::new(&tracker.roadmap().title().to_string(), figures.whole, &figures.sections, &made);
    let pictures = [(false, "light"), (true, "dark")].map(|(is_dark, theme)| themed(tracker, &card, is_dark, theme));
    let paste = [heading(&words::snippets()), paragraph(&words::about_snippets())];
    let snippets = card_snippets(tracker, address, &card.title, figures.whole);
    pictures.into_iter().chain(badge(tracker, figures.whole)).chain(paste).chain(snippets).collect()
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
