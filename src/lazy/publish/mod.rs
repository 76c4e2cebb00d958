//! Where people show how far they have come, carry it to another device, and hand a roadmap on.
//!
//! This module comes in a second file; `progress_dialog.rs` leads to it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use qrcodegen::{QrCode, QrCodeEcc};
use roadmap::{Card, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::{clock, files, picture};
use crate::dom::element::{El, button, element, emptied, svg};
use crate::lazy::dialog::{self, buttons, copy, heading, say};
use crate::tracker::{Tracker, overall};

/// What one can do where the browser lets nothing be copied.
const FROM_FIELD: &str = "Take it from the field: choose it, and press Ctrl+C or ⌘C.";

/// Shows the link, the card and the badge of one's progress as it is now, with the way back.
#[inline(never)]
pub fn publish(tracker: Tracker, back: El) {
    let name =
        element("input").class("field").attr("type", "text").attr("maxlength", "60").attr("autocomplete", "name");
    let [link, code, cards, snippets] = [link_field("Link"), element("div"), element("div"), element("div")];
    let asked: HtmlInputElement = name.element().clone().unchecked_into();
    let parts = Parts {
        tracker,
        name: asked,
        link: link.element().clone().unchecked_into(),
        code: code.element().clone(),
        cards: cards.element().clone(),
        snippets: snippets.element().clone(),
    };
    parts.draw();
    let [at_key, in_copy] = [parts.clone(), parts];
    let body = vec![
        element("p").text(&format!("A link that shows your marks as they are now, to anyone you give it to. They are in the link itself: nothing is sent anywhere, and what you tick later is not in it.{}", on_device())),
        label("Your name, if you like", name.on("input", move |_| at_key.draw())),
        element("p").class("link-row").child(label("Link", link)).child(
            button("Copy link").on("click", move |_| copy(tracker, in_copy.link.value(), FROM_FIELD)),
        ),
        heading("To your phone"),
        element("p").text("Point its camera at this. It offers to add your marks to those on the phone."),
        code,
        heading("A card for your profile or README"),
        cards,
        heading("To paste"),
        element("p").text("Download the card or the badge, put it beside your page, and paste. In Markdown it is the light card."),
        snippets,
    ];
    dialog::open("Publish your progress", body, [back]);
}

/// What follows from the name.
#[derive(Clone)]
struct Parts {
    tracker: Tracker,
    name: HtmlInputElement,
    link: HtmlInputElement,
    code: Element,
    cards: Element,
    snippets: Element,
}

impl Parts {
    #[inline(never)]
    fn draw(&self) {
        let Parts { tracker, name, link, code, cards, snippets } = self.clone();
        let name = name.value();
        let payload = tracker.publish(&name);
        let address = files::link("progress", &payload);
        link.set_value(&address);
        emptied(code)
            .child(qr_code(&files::link("merge", &payload), "QR code of a link that offers to merge your marks"));

        let card = card(tracker, &name);
        let file = tracker.file_name();
        let drawn = [(false, "light"), (true, "dark")].map(|(is_dark, theme)| {
            let canvas = element("canvas")
                .class("card")
                .attr("role", "img")
                .attr("aria-label", &format!("{}: {}", card.title, card.description));
            picture::paint(canvas.element(), &card, is_dark);
            let (picture, text) = (canvas.element().clone(), card.svg(is_dark));
            let [svg_name, png_name] = ["svg", "png"].map(|end| format!("{file}-{theme}.{end}"));
            let give_svg = button(&format!("Download SVG, {theme}")).on("click", move |_| {
                files::give(&svg_name, &text);
                say(tracker, "Downloaded.");
            });
            let give_png = button(&format!("Download PNG, {theme}")).on("click", move |_| {
                let (name, picture) = (png_name.clone(), picture.clone());
                spawn_local(async move {
                    let is_given = picture::give(&name, &picture).await;
                    say(tracker, if is_given { "Downloaded." } else { "The browser could not make the picture." });
                });
            });
            element("div").child(canvas).child(buttons([give_svg, give_png]))
        });
        let completion = tracker.completion(NodeId::ROOT).get_untracked();
        let (badge, badge_name) = (Card::badge("roadmap", completion), format!("{file}-badge.svg"));
        let shown = element("p");
        picture::show(shown.element(), &badge);
        let give_badge = button("Download badge, SVG").on("click", move |_| {
            files::give(&badge_name, &badge);
            say(tracker, "Downloaded.");
        });
        emptied(cards).children(drawn).child(heading("A badge")).child(shown).child(buttons([give_badge]));

        // What Markdown or HTML would take for its own is left out.
        let title: String = card.title.chars().filter(|c| !"[]<>`\\\"".contains(*c)).collect();
        let alt = format!("{title}: {}", overall(completion));
        let rows = [
            ("Badge, Markdown", format!("[![{alt}]({file}-badge.svg)]({address})")),
            ("Card, Markdown", format!("[![{alt}]({file}-light.svg)]({address})")),
            (
                "Card, HTML, light and dark",
                format!(
                    "<a href=\"{}\"><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"{file}-dark.svg\"><img src=\"{file}-light.svg\" alt=\"{alt}\"></picture></a>",
                    address.replace('&', "&amp;"),
                    alt = alt.replace('&', "&amp;")
                ),
            ),
        ];
        let rows = rows.map(|(words, text)| {
            let field = link_field(words).attr("value", &text);
            let act = button("Copy").attr("aria-label", &format!("Copy: {words}"));
            element("div").child(element("p").text(words)).child(
                element("p")
                    .class("link-row")
                    .child(field)
                    .child(act.on("click", move |_| copy(tracker, text.clone(), FROM_FIELD))),
            )
        });
        emptied(snippets).children(rows);
    }
}

/// Shows the links to the roadmap itself, with the way back.
#[inline(never)]
pub fn share(tracker: Tracker, back: El) {
    let address = files::link("", "");
    let page = link_field("Link to this page").attr("value", &address);
    let whole = element("div");
    let place = whole.element().clone();
    let row = move |field: El| {
        let input: HtmlInputElement = field.element().clone().unchecked_into();
        let act = button("Copy").on("click", move |_| copy(tracker, input.value(), FROM_FIELD));
        element("p").class("link-row").child(field).child(act)
    };
    let body = vec![
        element("p").text(&format!("Neither link has any of your marks.{}", on_device())),
        heading("Where it is"),
        element("p").text("The address of this page. Whoever opens it gets the roadmap as it stands there then."),
        row(page),
        heading("The roadmap itself"),
        element("p").text("A link with the whole roadmap in it, as it is now. It needs no file on any site."),
        whole,
        heading("To a phone"),
        element("p").text("Point its camera at this. It opens the first of the links."),
        qr_code(&address, "QR code of the link to this page"),
    ];
    dialog::open("Share this roadmap", body, [back]);
    let (id, document) = (tracker.file_name(), tracker.document());
    spawn_local(async move {
        let drawn = match files::packed(&id, &document).await {
            Some(link) => row(link_field("Link with the roadmap in it").attr("value", &link)),
            None => element("p")
                .text("This roadmap is too long for a link: put its file on a site, and share that address."),
        };
        emptied(place).child(drawn);
    });
}

/// Where links lead, if only here.
fn on_device() -> &'static str {
    if files::is_on_device() { " This page is a file on this device, and its links open here only." } else { "" }
}

fn link_field(name: &str) -> El {
    element("input").class("field").attr("type", "text").attr("readonly", "").attr("aria-label", name).on(
        "focus",
        |event| {
            if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                field.select();
            }
        },
    )
}

fn label(words: &str, field: El) -> El {
    element("label").class("named-field").child(element("span").text(words)).child(field)
}

/// A QR code with the quiet zone of four modules that the standard asks for; words, where the link is too long for one.
fn qr_code(link: &str, name: &str) -> El {
    let Ok(code) = QrCode::encode_text(link, QrCodeEcc::Low) else {
        return element("p").text("The link is too long for a QR code. Copy it instead, or take the file.");
    };
    let size = code.size();
    let inset = |place: i32| place.unsigned_abs() + 4;
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|&x| code.get_module(x, y)) {
            path += &format!("M{} {}h1v1h-1z", inset(x), inset(y));
        }
    }
    let whole = inset(size) + 4;
    svg("svg")
        .class("qr-code")
        .attr("viewBox", &format!("0 0 {whole} {whole}"))
        .attr("role", "img")
        .attr("aria-label", name)
        .attr("shape-rendering", "crispEdges")
        .child(svg("path").attr("fill", "#fff").attr("d", &format!("M0 0h{whole}v{whole}H0z")))
        .child(svg("path").attr("fill", "#000").attr("d", &path))
}

/// A picture of the progress as it is now, of who has this name.
fn card(tracker: Tracker, name: &str) -> Card {
    let roadmap = tracker.roadmap();
    let title = |topic| roadmap.topic(topic).title().to_string();
    let sections = roadmap.children(NodeId::ROOT).map(|section| (title(section), tracker.done(section)));
    let made = Card::made(name, &files::long_day(clock::wall() as f64));
    Card::new(&roadmap.title().to_string(), tracker.done(NodeId::ROOT), &sections.collect::<Vec<_>>(), &made)
}
