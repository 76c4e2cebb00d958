//! The table of the learners: a row for each, of which only those in view are on the page.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use roadmap::{Class, Column, Completion, Hours, Learner, NodeId, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::state::ClassState;
use super::words;
use crate::browser::lazy::dates;
use crate::browser::page;
use crate::dom::element::{El, button, dom_ok, element, set_attr};
use crate::dom::focus;
use crate::dom::title::{authored, titled};

/// Up to this many rows are all on the page.
const ALL: usize = 60;

/// How many rows before and after those in view are on the page.
const BEYOND: usize = 10;

/// The fewest rows that count as in view: at first the table has no height yet.
const FIRST: usize = 20;

/// The height of a row before one was measured, in pixels.
const HEIGHT: f64 = 44.0;

pub struct Table {
    state: Rc<ClassState>,
    /// Removes a learner.
    remove: Box<dyn Fn(&str)>,
    /// The element that scrolls.
    room: HtmlElement,
    table: Element,
    head: Element,
    body: Element,
    /// The places of all learners that are shown, in their order.
    shown: RefCell<Vec<usize>>,
    /// Which of them are on the page.
    drawn: RefCell<Range<usize>>,
    height: Cell<f64>,
}

impl Table {
    pub fn new(state: Rc<ClassState>, remove: impl Fn(&str) + 'static) -> Rc<Table> {
        let [head, body] = ["thead", "tbody"].map(element);
        let (head_element, body_element) = (head.element().clone(), body.element().clone());
        let table = element("table").attr("aria-label", &words::table()).child(head).child(body);
        let table_element = table.element().clone();
        let room = element("div")
            .class("class-room")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", &words::table())
            .child(table);
        Rc::new(Table {
            state,
            remove: Box::new(remove),
            room: room.into_element().unchecked_into(),
            table: table_element,
            head: head_element,
            body: body_element,
            shown: RefCell::default(),
            drawn: RefCell::new(0..0),
            height: Cell::new(HEIGHT),
        })
    }

    /// The table on the page.
    pub fn view(self: &Rc<Table>) -> El {
        let scrolled = Rc::clone(self);
        El::from_existing(self.room.clone().unchecked_into()).on("scroll", move |_| scrolled.scroll())
    }

    /// Gives the table the focus.
    pub fn focus(&self) {
        focus::focus_on(&self.room);
    }

    /// Draws all of it anew. Returns how many learners are shown.
    pub fn draw(self: &Rc<Table>) -> usize {
        let shown = self.state.shown();
        let count = shown.len();
        self.shown.replace(shown);
        set_attr(&self.table, "aria-rowcount", &(count + 1).to_string());
        self.draw_head();
        self.draw_rows(self.in_view());
        if let Some(row) = self.body.query_selector("tr[data-learner]").ok().flatten() {
            let height = f64::from(row.unchecked_ref::<HtmlElement>().offset_height());
            if height > 0.0 && (height - self.height.replace(height)).abs() > f64::EPSILON {
                self.draw_rows(self.in_view());
            }
        }
        count
    }

    /// Draws other rows before the person scrolls to the end of those on the page.
    fn scroll(self: &Rc<Table>) {
        let (seen, drawn) = (self.seen(), self.drawn.borrow().clone());
        let is_near_start = drawn.start > 0 && seen.start < drawn.start + BEYOND / 2;
        let is_near_end = drawn.end < self.shown.borrow().len() && seen.end + BEYOND / 2 > drawn.end;
        if is_near_start || is_near_end {
            self.draw_rows(self.in_view());
        }
    }

    /// The rows that are in sight.
    fn seen(&self) -> Range<usize> {
        let count = self.shown.borrow().len();
        let row = |pixels: i32| (f64::from(pixels) / self.height.get()) as usize;
        let top = self.room.scroll_top();
        row(top).min(count)..(row(top + self.room.client_height()) + 1).min(count)
    }

    /// The rows to be on the page.
    fn in_view(&self) -> Range<usize> {
        let count = self.shown.borrow().len();
        if count <= ALL {
            return 0..count;
        }
        let Range { start, end } = self.seen();
        start.saturating_sub(BEYOND)..(end.max(start + FIRST) + BEYOND).min(count)
    }

    fn draw_head(self: &Rc<Table>) {
        let roadmap = self.state.tracker.roadmap();
        let sizes = Class::sizes(&roadmap);
        let hours = |place: usize| sizes.get(place).map(|size| size.hours);
        let own = [
            (Some(Column::Name), words::name(), None),
            (Some(Column::Done), words::done(), hours(0)),
            (Some(Column::Doing), words::doing(), None),
            (Some(Column::Last), words::last(), None),
            (None, words::at(), None),
        ];
        let own = own.map(|(by, words, whole)| match by {
            Some(by) => self.column(by, element("span").text(&words), whole),
            None => element("th").attr("scope", "col").text(&words),
        });
        let sections: Vec<El> = roadmap
            .children(NodeId::ROOT)
            .enumerate()
            .map(|(at, node)| {
                let title = titled(authored(element("span"), &roadmap), roadmap.topic(node).title());
                self.column(Column::Section(at), title, hours(at + 1)).class("class-section")
            })
            .collect();
        let last = element("td").attr("aria-hidden", "true");
        let row = element("tr").attr("aria-rowindex", "1").children(own).children(sections).child(last);
        let from = self.focused_column();
        El::from_existing(self.head.clone()).emptied().child(row);
        if let Some(at) = from {
            let buttons = self.head.query_selector_all("button").ok();
            if let Some(button) = buttons.and_then(|buttons| buttons.get(at)) {
                focus::focus_on(button.unchecked_ref());
            }
        }
    }

    /// Which of the titles has the focus.
    fn focused_column(&self) -> Option<u32> {
        let focused = page::root().focused().filter(|focused| self.head.contains(Some(focused)))?;
        let buttons = self.head.query_selector_all("button").ok()?;
        (0..buttons.length()).find(|&at| buttons.get(at).as_ref() == Some(focused.unchecked_ref()))
    }

    fn column(self: &Rc<Table>, by: Column, title: El, whole: Option<Hours>) -> El {
        let order = self.state.view.borrow().order;
        let sorted = match order.column == by {
            true if order.is_descending => "descending",
            true => "ascending",
            false => "none",
        };
        let table = Rc::clone(self);
        let sort = element("button").attr("type", "button").child(title).on("click", move |_| {
            table.state.sort_by(by);
            table.room.set_scroll_top(0);
            table.draw();
        });
        let whole = whole.filter(|&whole| whole > Hours::ZERO);
        let whole = whole.map(|whole| element("span").class("class-whole").text(&words::figure(whole)));
        element("th").attr("scope", "col").attr("aria-sort", sorted).child(sort).children(whole)
    }

    fn draw_rows(self: &Rc<Table>, range: Range<usize>) {
        let shown = self.shown.borrow();
        let class = self.state.class.borrow();
        let focused = page::root().focused().filter(|focused| self.body.contains(Some(focused)));
        let focused = focused
            .and_then(|focused| focused.closest("tr").ok().flatten())
            .and_then(|row| row.get_attribute("data-learner"));
        let rows = range.clone().filter_map(|at| Some((at, class.learners().get(*shown.get(at)?)?)));
        let rows = rows.map(|(at, learner)| self.row(at, learner));
        let height = |count: usize| count as f64 * self.height.get();
        let [before, after] = [height(range.start), height(shown.len() - range.end)].map(space);
        El::from_existing(self.body.clone()).emptied().child(before).children(rows).child(after);
        self.drawn.replace(range);
        if let Some(name) = focused {
            self.focus_on(&name);
        }
    }

    /// Focuses the button in the row of a learner, by name, or the table if that row is not on the page.
    fn focus_on(&self, name: &str) {
        let rows = self.body.query_selector_all("tr[data-learner]").ok();
        let rows = rows.iter().flat_map(|rows| (0..rows.length()).filter_map(|at| rows.get(at)));
        let mut rows = rows.map(|row| row.unchecked_into::<Element>());
        let row = rows.find(|row| row.get_attribute("data-learner").as_deref() == Some(name));
        let button = row.and_then(|row| row.query_selector("button").ok().flatten());
        focus::focus_on(button.as_ref().map_or(&self.room, |button| button.unchecked_ref()));
    }

    fn row(self: &Rc<Table>, at: usize, learner: &Learner) -> El {
        let roadmap = self.state.tracker.roadmap();
        let name = element("th").attr("scope", "row").attr("title", &learner.name);
        let name = name.child(element("bdi").text(&learner.name));
        let name = match learner.unplaced {
            0 => name,
            count => {
                let said = words::unplaced(count);
                name.child(
                    element("span")
                        .class("class-unplaced")
                        .attr("role", "img")
                        .attr("aria-label", &said)
                        .attr("title", &said)
                        .text("!"),
                )
            }
        };
        let whole = learner.whole();
        let done = match whole.hours > Hours::ZERO {
            true => format!(
                "{} · {}",
                words::figure(whole.hours_done.done_of(whole.hours)),
                words::percent(whole.percent())
            ),
            false => words::percent(whole.percent()),
        };
        let last = learner.last.map(dates::date).unwrap_or_default();
        let at_work = element("td").class("class-at");
        let at_work = match learner.at {
            Some(step) => titled(authored(at_work, &roadmap), roadmap.topic(step).title()),
            None => at_work,
        };
        let doing = if whole.steps_doing > 0 { whole.steps_doing.to_string() } else { String::new() };
        let sections =
            learner.completion.iter().skip(1).map(|&section| bar(element("td").text(&figure(section)), section));
        let removed = (Rc::clone(self), learner.name.clone());
        let remove = button(&words::remove())
            .attr("aria-label", &words::remove_learner(&isolated(&learner.name)))
            .on("click", move |_| (removed.0.remove)(&removed.1));
        element("tr")
            .attr("data-learner", &learner.name)
            .attr("aria-rowindex", &(at + 2).to_string())
            .child(name)
            .child(bar(element("td").text(&done), whole))
            .child(element("td").text(&doing))
            .child(element("td").text(&last))
            .child(at_work)
            .children(sections)
            .child(element("td").child(remove))
    }
}

/// How much of a section is done.
fn figure(section: Completion) -> String {
    if section.steps_done == 0 {
        return "–".to_owned();
    }
    match section.hours > Hours::ZERO {
        true => words::figure(section.hours_done.done_of(section.hours)),
        false => section.steps_done.to_string(),
    }
}

/// Draws how much is done behind the figure.
fn bar(cell: El, completion: Completion) -> El {
    let style = cell.element().unchecked_ref::<HtmlElement>().style();
    dom_ok(style.set_property("--done", &format!("{}%", completion.percent())));
    cell
}

/// Keeps the room of rows that are not on the page.
fn space(height: f64) -> El {
    let row = element("tr").attr("aria-hidden", "true");
    dom_ok(row.element().unchecked_ref::<HtmlElement>().style().set_property("height", &format!("{height}px")));
    row
}
