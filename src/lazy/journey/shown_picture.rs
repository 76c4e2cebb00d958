//! A picture on the page. A pointer or the arrow keys choose a value, which is shown below it, and a table has all
//! values.

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
use crate::dom::letter_key::is_command;
use crate::lazy::dialog::{self, buttons, downloaded};
use crate::tracker::Tracker;

/// The attribute with the number of the value at a place.
const PLACE: &str = "data-value";

const SIDES: [&str; 4] = ["x", "y", "width", "height"];

struct ShownPicture {
    picture: Picture,
    drawing: Element,
    /// The frame around the value that is chosen.
    frame: Element,
    said: Element,
    chosen: Cell<Option<usize>>,
    /// Whether a pointer went down since the focus left.
    is_pressed: Cell<bool>,
}

/// What is downloaded of a picture.
pub struct File {
    pub card: Card,
    /// Its name, without the ending.
    pub name: String,
    /// The words on the buttons for SVG and PNG. `spoken` are the names that screen readers read.
    pub labels: [String; 2],
    pub spoken: [String; 2],
}

/// A picture with this title, what it says, its table, and the buttons that download it.
pub fn shown_picture(tracker: Tracker, title: &str, picture: Picture, file: File) -> [El; 4] {
    let (table, files) = (table(&picture), files(tracker, file));
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
            svg("g")
                .attr(PLACE, &at.to_string())
                .children([Some(sides(value)), value.also].into_iter().flatten().map(place))
        }));
    let said = element("p").class("journey-said").attr("aria-live", "polite").text(&picture.card.summary);
    let shown = Rc::new(ShownPicture {
        drawing: drawing.element().clone(),
        frame: frame.element().clone(),
        said: said.element().clone(),
        chosen: Cell::new(None),
        is_pressed: Cell::new(false),
        picture,
    });
    let events = ["pointermove", "pointerdown", "pointerleave", "focus", "blur", "keydown"];
    let drawing = events.into_iter().fold(drawing.child(frame), |drawing, event| {
        let shown = Rc::clone(&shown);
        drawing.on(event, move |event| shown.follow(&event))
    });
    [drawing, said, table, files]
}

impl ShownPicture {
    fn follow(&self, event: &Event) {
        let kind = event.type_();
        match kind.as_str() {
            "pointerdown" => self.is_pressed.set(true),
            "blur" => self.is_pressed.set(false),
            _ => {}
        }
        match kind.as_str() {
            "focus" => self.choose(self.chosen.get().or(Some(self.picture.start))),
            // The keys continue from where they are, and a finger that is lifted leaves before the focus comes.
            "pointerleave" if self.is_pressed.get() || focus::is_in(&self.drawing) => {}
            "blur" | "pointerleave" => self.choose(None),
            "keydown" => self.press(event.unchecked_ref()),
            _ => self.point(event),
        }
    }

    fn point(&self, event: &Event) {
        let at = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok()?.parent_element()?.get_attribute(PLACE)?.parse().ok());
        if at.is_some() {
            self.choose(at);
        }
    }

    fn press(&self, event: &KeyboardEvent) {
        let Some(last) = self.picture.values.len().checked_sub(1).filter(|_| !is_command(event)) else { return };
        let at = self.chosen.get().unwrap_or(self.picture.start);
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
            for (name, length) in SIDES.into_iter().zip(sides(value)) {
                set_attr(&self.frame, name, &length.to_string());
            }
        }
    }
}

fn sides(value: &Value) -> [u32; 4] {
    [value.x, value.y, value.width, value.height]
}

fn place(sides: [u32; 4]) -> El {
    let place = svg("rect").class("journey-place");
    SIDES.into_iter().zip(sides).fold(place, |place, (name, length)| place.attr(name, &length.to_string()))
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
        Shape::Line { points, width, dash, ink } => {
            let line = svg("polyline").class(class(*ink)).attr("points", &Shape::points(points));
            let line = line.attr("stroke-width", &Shape::pixels(*width as i32)).attr("stroke-linejoin", "round");
            dash.iter().fold(line, |line, [dash, gap]| line.attr("stroke-dasharray", &format!("{dash} {gap}")))
        }
        Shape::Area { points, ink } => svg("polygon").class(class(*ink)).attr("points", &Shape::points(points)),
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

fn files(tracker: Tracker, file: File) -> El {
    let File { card, name, labels, spoken } = file;
    let card = Rc::new(card);
    let [svg_name, png_name] = ["svg", "png"].map(|end| format!("{name}.{end}"));
    let drawn = Rc::clone(&card);
    let download_svg = button(&labels[0])
        .attr("aria-label", &spoken[0])
        .on("click", move |_| dialog::download(tracker, &svg_name, &drawn.svg(false)));
    let download_png = button(&labels[1]).attr("aria-label", &spoken[1]).on("click", move |_| {
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
