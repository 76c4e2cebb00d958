use std::cell::Cell;
use std::rc::Rc;

use leptos::task::spawn_local;
use qrcodegen::{QrCode, QrCodeEcc};
use roadmap::in_parts;
use web_sys::Element;

use super::words;
use crate::browser::lazy::link;
use crate::browser::lazy::pause::pause;
use crate::dom::element::{El, button, element, set_text, svg};
use crate::lazy::dialog::{buttons, paragraph};

/// The standard's quiet zone, in modules.
const QUIET: u32 = 4;

/// The most bytes of a link in one code, so that each of its modules is about two CSS pixels wide.
const LONGEST: usize = 1_200;

/// The most bytes of a link whose code is small on screen: with more, its modules would be too narrow for a camera.
const DENSE: usize = 500;

/// How long each of several codes is shown, in milliseconds.
const TURN: i32 = 500;

/// A QR code below what it does; `too_long` where the link is too long for one.
pub fn qr_code(link: &str, name: &str, about: &str, too_long: fn() -> String) -> Vec<El> {
    match drawn(link) {
        Some(code) => {
            let picture = picture(name).child(code);
            let picture = if link.len() > DENSE { picture.attr("data-dense", "") } else { picture };
            vec![paragraph(about), picture]
        }
        None => vec![paragraph(&too_long())],
    }
}

/// A QR code of a link to the person's progress, whose payload is `payload`. If that is long, several codes take turns,
/// each a link with a part of it.
pub fn progress_code(link: &str, payload: &str) -> Vec<El> {
    if link.len() <= LONGEST {
        return qr_code(link, &words::code(), &words::about_code(), words::too_long_for_code);
    }
    let links: Vec<String> = in_parts(payload).into_iter().map(|part| link::page("part", &part)).collect();
    // If the roadmap came in a link, each of these links contains all of it.
    if links.len() == 1 || links.iter().any(|link| link.len() > LONGEST) {
        return qr_code(link, &words::code(), &words::about_code(), words::too_long_for_code);
    }
    in_turn(links)
}

/// Codes that take turns, until a person stops them.
fn in_turn(links: Vec<String>) -> Vec<El> {
    let count = links.len();
    let shown = picture(&words::codes(count)).attr("data-in-turn", "");
    let place: Element = shown.element().clone();
    let which = element("p").class("qr-number");
    let number = which.element().clone();
    let turns = Rc::new(Turns { links, place, number, at: Cell::new(0), is_stopped: Cell::new(false) });
    turns.show();
    let (stopping, next) = (Rc::clone(&turns), Rc::clone(&turns));
    let stop = button(&words::stop());
    let stop_button = stop.element().clone();
    let stop = stop.on("click", move |_| {
        let is_stopped = !stopping.is_stopped.get();
        stopping.is_stopped.set(is_stopped);
        set_text(&stop_button, &if is_stopped { words::go_on() } else { words::stop() });
    });
    let next = button(&words::next_code()).on("click", move |_| next.go_on());
    spawn_local(async move {
        pause(TURN).await;
        while matches!(turns.place.closest("dialog[open]"), Ok(Some(_))) {
            if !turns.is_stopped.get() {
                turns.go_on();
            }
            pause(TURN).await;
        }
    });
    vec![paragraph(&words::about_codes(count)), shown, which, buttons([stop, next])]
}

struct Turns {
    links: Vec<String>,
    place: Element,
    number: Element,
    /// Which code is shown, from 0.
    at: Cell<usize>,
    is_stopped: Cell<bool>,
}

impl Turns {
    fn go_on(&self) {
        self.at.set((self.at.get() + 1) % self.links.len());
        self.show();
    }

    fn show(&self) {
        El::from_existing(self.place.clone()).emptied().children(drawn(&self.links[self.at.get()]));
        set_text(&self.number, &words::code_of(self.at.get() + 1, self.links.len()));
    }
}

/// The shapes of the code of a link; nothing where the link is too long for one.
fn drawn(link: &str) -> Option<El> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let size = code.size();
    let inset = |place: i32| place.unsigned_abs() + QUIET;
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|&x| code.get_module(x, y)) {
            path += &format!("M{} {}h1v1h-1z", inset(x), inset(y));
        }
    }
    let side = inset(size) + QUIET;
    let drawn = svg("svg")
        .attr("viewBox", &format!("0 0 {side} {side}"))
        .attr("shape-rendering", "crispEdges")
        .child(svg("path").attr("fill", "#fff").attr("d", &format!("M0 0h{side}v{side}H0z")))
        .child(svg("path").attr("fill", "#000").attr("d", &path));
    Some(drawn)
}

fn picture(name: &str) -> El {
    element("div").class("qr-code").attr("role", "img").attr("aria-label", name)
}
