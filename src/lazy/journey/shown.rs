//! A picture on the page: a pointer or the arrow keys choose a value, which stands below it, and all of them are in a table.

use std::cell::Cell;
use std::rc::Rc;

use leptos::task::spawn_local;
use roadmap::{Anchor, Card, Ink, Picture, Shape, Value};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::words;
use crate::browser::lazy::picture;
use crate::dom::element::{El, button, element, set_attr, set_shown, svg};
use crate::dom::focus;
use crate::lazy::dialog::{self, buttons, downloaded};
use crate::tracker::Tracker;

/// Holds which value is at a place.
const PLACE: &str = "data-value";

struct Shown {
    picture: Picture,
    drawing: Element,
    /// The frame around the value that is chosen.
    frame: Element,
    said: Element,
    chosen: Cell<Option<usize>>,
}

/// A picture with this title, what it says, its table, and the buttons that download it. `name` is how its file is called.
pub fn shown(tracker: Tracker, title: &str, name: &str, date: String, picture: Picture) -> [El; 4] {
    let (table, files) = (table(&picture), files(tracker, title, name, &date, &picture));
    let Card { width, height, .. } = picture.card;
    let frame = svg("rect").class("journey-frame").attr("hidden", "").attr("rx", "2");
    let drawing = svg("svg")
        .class("journey-picture")
        .attr("viewBox", &format!("0 0 {width} {height}"))
        .attr("width", &width.to_string())
        .attr("direction", "ltr")
        .attr("role", "img")
        .attr("tabindex", "0")
        .attr("aria-label", &format!("{title}. {}", picture.card.description))
        .children(picture.card.shapes.iter().map(drawn))
        .children(picture.values.iter().enumerate().map(|(at, value)| {
            let place = svg("rect").class("journey-place").attr(PLACE, &at.to_string());
            sides(value).into_iter().fold(place, |place, (name, length)| place.attr(name, &length))
        }));
    let said = element("p").class("journey-said").attr("aria-live", "polite").text(&picture.card.summary);
    let shown = Rc::new(Shown {
        drawing: drawing.element().clone(),
        frame: frame.element().clone(),
        said: said.element().clone(),
        chosen: Cell::new(None),
        picture,
    });
    let events = ["pointermove", "pointerdown", "pointerleave", "focus", "blur", "keydown"];
    let drawing = events.into_iter().fold(drawing.child(frame), |drawing, event| {
        let shown = Rc::clone(&shown);
        drawing.on(event, move |event| shown.follow(&event))
    });
    [drawing, said, table, files]
}

impl Shown {
    fn follow(&self, event: &Event) {
        match event.type_().as_str() {
            "focus" => self.choose(self.chosen.get().or(self.picture.values.len().checked_sub(1))),
            // The keys go on from where they are.
            "pointerleave" if focus::is_in(&self.drawing) => {}
            "blur" | "pointerleave" => self.choose(None),
            "keydown" => self.press(event.unchecked_ref()),
            _ => self.point(event),
        }
    }

    fn point(&self, event: &Event) {
        let at =
            event.target().and_then(|target| target.dyn_into::<Element>().ok()?.get_attribute(PLACE)?.parse().ok());
        if at.is_some() {
            self.choose(at);
        }
    }

    fn press(&self, event: &KeyboardEvent) {
        let Some(last) = self.picture.values.len().checked_sub(1) else { return };
        let at = self.chosen.get().unwrap_or(last);
        let across = self.picture.across;
        let next = match event.key().as_str() {
            "ArrowRight" => (at + across).min(last),
            "ArrowLeft" => at.saturating_sub(across),
            "ArrowDown" => (at + 1).min(last),
            "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        self.choose(Some(next));
    }

    /// Frames a value and says it, or says again what the picture shows.
    fn choose(&self, value: Option<usize>) {
        if self.chosen.replace(value) == value {
            return;
        }
        let value = value.and_then(|at| self.picture.values.get(at));
        set_shown(&self.frame, value.is_some());
        let words = value.map_or(&self.picture.card.summary, |value| &value.words);
        self.said.set_text_content(Some(words));
        if let Some(value) = value {
            for (name, length) in sides(value) {
                set_attr(&self.frame, name, &length);
            }
        }
    }
}

fn sides(value: &Value) -> [(&'static str, String); 4] {
    let Value { x, y, width, height, .. } = value;
    [("x", x), ("y", y), ("width", width), ("height", height)].map(|(name, length)| (name, length.to_string()))
}

/// A shape as an element. Its colours are those of the page, whatever its theme is.
fn drawn(shape: &Shape) -> El {
    let numbers = |shape: El, numbers: &[(&str, u32)]| {
        numbers.iter().fold(shape, |shape, (name, number)| shape.attr(name, &number.to_string()))
    };
    match shape {
        Shape::Rect { x, y, width, height, radius, ink } => numbers(
            svg("rect").class(class(*ink)),
            &[("x", *x), ("y", *y), ("width", *width), ("height", *height), ("rx", *radius)],
        ),
        Shape::Ring { .. } => svg("g"),
        Shape::Text { x, y, size, anchor, ink, words, .. } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let text = svg("text").class(class(*ink)).attr("text-anchor", anchor).text(words);
            numbers(text, &[("x", *x), ("y", *y), ("font-size", *size)])
        }
    }
}

fn class(ink: Ink) -> &'static str {
    match ink {
        Ink::Paper => "journey-paper",
        Ink::Line => "journey-line",
        Ink::Ink => "journey-ink",
        Ink::Soft => "journey-soft",
        Ink::Accent => "journey-accent",
    }
}

fn table(picture: &Picture) -> El {
    let heads = picture.columns.iter().map(|title| element("th").attr("scope", "col").text(title));
    let rows = picture.rows.iter().map(|row| {
        let mut cells = row.iter();
        let name = cells.next().map(|name| element("th").attr("scope", "row").text(name));
        element("tr").children(name).children(cells.map(|cell| element("td").text(cell)))
    });
    let table = element("table")
        .child(element("thead").child(element("tr").children(heads)))
        .child(element("tbody").children(rows));
    let room = element("div").class("journey-table").attr("tabindex", "0").child(table);
    element("details").class("journey-details").child(element("summary").text(&words::table())).child(room)
}

fn files(tracker: Tracker, title: &str, name: &str, date: &str, picture: &Picture) -> El {
    let card = Rc::new(picture.as_file(&words::title_on(title, date)));
    let [svg_name, png_name] = ["svg", "png"].map(|end| format!("{}-{name}.{end}", tracker.roadmap_id()));
    let drawn = Rc::clone(&card);
    let download_svg = button(&words::download_svg())
        .attr("aria-label", &words::download_svg_of(title))
        .on("click", move |_| dialog::download(tracker, &svg_name, &drawn.svg(false)));
    let download_png =
        button(&words::download_png()).attr("aria-label", &words::download_png_of(title)).on("click", move |_| {
            let canvas = element("canvas").into_element();
            picture::paint(&canvas, &card, false);
            let name = png_name.clone();
            spawn_local(async move {
                let is_given = picture::download(&name, &canvas).await;
                tracker.announce(&if is_given { downloaded() } else { words::picture_refused() });
            });
        });
    buttons([download_svg, download_png])
}
