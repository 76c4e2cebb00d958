//! The dialogs with which people show how far they have come, carry it to another device, and hand a roadmap on.

mod pictures;
mod qr_code;
pub mod share;
mod snippets;

use leptos::prelude::*;
use roadmap::{Card, NodeId};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use self::qr_code::qr_code;
use crate::browser::clock;
use crate::browser::lazy::{dates, link};
use crate::dom::element::{El, button, element};
use crate::lazy::dialog::{self, Back, FROM_FIELD, copy, copy_row, heading, link_field, paragraph, share_button};
use crate::tracker::Tracker;

/// Shows the link, the card and the badge of one's progress as it is now.
pub fn show(tracker: Tracker, back: Back) {
    let name = element("input")
        .class("field")
        .attr("type", "text")
        .attr("maxlength", "60")
        .attr("dir", "auto")
        .attr("autocomplete", "name");
    let link = link_field("Link");
    let [code, pictures, snippets] = ["div"; 3].map(element);
    let page = Page {
        tracker,
        name: name.element().clone().unchecked_into(),
        link: link.element().clone().unchecked_into(),
        code: code.element().clone(),
        pictures: pictures.element().clone(),
        snippets: snippets.element().clone(),
    };
    page.draw();
    let copied = page.link.clone();
    let sheet = share_button(&copied);
    let copy_link = button("Copy link").on("click", move |_| copy(tracker, copied.value(), FROM_FIELD));
    let parts = [
        paragraph(&format!(
            "A link that shows your marks as they are now, to anyone you give it to. They are in the link itself: nothing \
             is sent anywhere, and what you tick later is not in it.{}",
            share::on_device()
        )),
        label("Your name, if you like", name.on("input", move |_| page.draw())),
        copy_row(label("Link", link), sheet.into_iter().chain([copy_link])),
        heading("To your phone"),
        paragraph("Point its camera at this. It offers to add your marks to those on the phone."),
        code,
        heading("A card for your profile or README"),
        pictures,
        heading("To paste"),
        paragraph(
            "Download the card or the badge, put it beside your page, and paste. In Markdown it is the light card.",
        ),
        snippets,
    ];
    dialog::open("Publish your progress", parts, [dialog::back(tracker, back)]);
}

/// What follows from the name.
struct Page {
    tracker: Tracker,
    name: HtmlInputElement,
    link: HtmlInputElement,
    code: Element,
    pictures: Element,
    snippets: Element,
}

impl Page {
    fn draw(&self) {
        let tracker = self.tracker;
        let name = self.name.value();
        let payload = tracker.logbook(|logbook| logbook.publish(&name, clock::wall()));
        let address = link::page("progress", &payload);
        self.link.set_value(&address);
        let merge = link::page("merge", &payload);
        let card = card(tracker, &name);
        let completion = tracker.completion(NodeId::ROOT).get_untracked();
        let emptied = |element: &Element| El::from_existing(element.clone()).emptied();
        emptied(&self.code).child(qr_code(&merge, "QR code of a link that offers to merge your marks"));
        emptied(&self.pictures).children(pictures::pictures(tracker, &card, completion));
        emptied(&self.snippets).children(snippets::snippets(tracker, &address, &card.title, completion));
    }
}

fn label(words: &str, field: El) -> El {
    element("label").class("named-field").child(element("span").text(words)).child(field)
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
