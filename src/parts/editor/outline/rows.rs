//! The rows of the tree. Only rows that differ from before are drawn again.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::rc::Rc;

use roadmap::editing::TypedLine;
use roadmap::foreign::Document;
use roadmap::{Hours, Mark, NodeId, Roadmap, Title, isolated};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::{likeness, words};
use crate::dom::element::{El, button, element, set_attr, set_flag, svg};
use crate::dom::focus;
use crate::dom::title::titled;
use crate::parts::editor::long_list;
use crate::parts::editor::start::Marks;
use crate::words::{actions_for, of_mark};

/// What is drawn.
pub struct OutlineRows {
    tree: Element,
    marks_in: Marks,
    rows: RefCell<Vec<OutlineRow>>,
    document: RefCell<Option<Rc<Document>>>,
    /// The ids of folded topics.
    folded: RefCell<HashSet<String>>,
    /// The row that Tab leads to, from 0.
    current: Cell<usize>,
    /// The topic with the caret, and the row that is marked for it.
    caret: Cell<Option<NodeId>>,
    marked: RefCell<Option<Element>>,
}

struct OutlineRow {
    id: String,
    looks: Looks,
    item: Element,
    is_hidden: bool,
    is_folded: bool,
}

/// Everything that is visible in a row.
#[derive(Clone, PartialEq, Eq)]
struct Looks {
    level: u8,
    is_step: bool,
    mark: Mark,
    hours: Option<Hours>,
    number: Option<String>,
    title: Title,
}

impl Looks {
    fn of(roadmap: &Roadmap, node: NodeId, mark: Mark) -> Looks {
        let topic = roadmap.topic(node);
        Looks {
            level: topic.level(),
            is_step: roadmap.is_step(node),
            mark,
            hours: topic.estimate(),
            number: topic.number().map(str::to_owned),
            title: topic.title().clone(),
        }
    }

    /// Whether a topic looks like this, too.
    fn are_of(&self, roadmap: &Roadmap, node: NodeId, mark: Mark) -> bool {
        let topic = roadmap.topic(node);
        self.level == topic.level()
            && self.is_step == roadmap.is_step(node)
            && self.mark == mark
            && self.hours == topic.estimate()
            && self.number.as_deref() == topic.number()
            && self.title == *topic.title()
    }
}

impl OutlineRows {
    /// Rows of which nothing is drawn yet.
    pub fn new(tree: Element, marks_in: Marks) -> OutlineRows {
        OutlineRows {
            tree,
            marks_in,
            rows: RefCell::default(),
            document: RefCell::default(),
            folded: RefCell::default(),
            current: Cell::new(0),
            caret: Cell::default(),
            marked: RefCell::default(),
        }
    }

    /// Draws a roadmap.
    pub fn draw(&self, document: &Rc<Document>) {
        let roadmap = &document.roadmap;
        let marks = (self.marks_in)(document);
        let topics: Vec<(NodeId, Mark)> = roadmap.topics().map(|node| (node, marks[node.index()])).collect();
        let mut rows = self.rows.borrow_mut();
        let front =
            rows.iter().zip(&topics).take_while(|(row, (node, mark))| row.looks.are_of(roadmap, *node, *mark)).count();
        let most = rows.len().min(topics.len()) - front;
        let behind = rows.iter().rev().zip(topics.iter().rev());
        let back = behind.take_while(|(row, (node, mark))| row.looks.are_of(roadmap, *node, *mark)).count().min(most);
        let (old_end, new_end) = (rows.len() - back, topics.len() - back);
        let next = rows.get(old_end).map(|row| row.item.clone());
        let had_focus = focus::is_in(&self.tree);
        let mut front = front;
        for (row, (node, mark)) in rows[front..old_end].iter_mut().zip(&topics[front..new_end]) {
            let looks = Looks::of(roadmap, *node, *mark);
            if !likeness::take_on(&row.item, &drawn(&looks)) {
                break;
            }
            row.looks = looks;
            front += 1;
        }
        for row in &rows[front..old_end] {
            long_list::remove(&row.item);
        }
        let drawn: Vec<OutlineRow> = topics[front..new_end]
            .iter()
            .map(|(node, mark)| {
                let looks = Looks::of(roadmap, *node, *mark);
                let item = drawn(&looks);
                long_list::put(&self.tree, El::from_existing(item.clone()), next.as_ref(), new_group);
                OutlineRow { id: String::new(), looks, item, is_hidden: false, is_folded: false }
            })
            .collect();
        rows.splice(front..old_end, drawn);
        for (row, (node, ..)) in rows.iter_mut().zip(&topics) {
            let id = roadmap.topic(*node).id().as_str();
            if row.id != id {
                id.clone_into(&mut row.id);
            }
        }
        drop(rows);
        self.document.replace(Some(Rc::clone(document)));
        self.show_folds();
        let held = self.current.get();
        self.current.set(if held < old_end { held } else { held - old_end + new_end });
        self.hold(self.current.get());
        self.mark_caret();
        // A row that left the page had it, or one whose group was divided.
        if had_focus
            && !focus::is_in(&self.tree)
            && let Some(row) = self.item(self.current.get())
        {
            focus::focus_on(row.unchecked_ref::<HtmlElement>());
        }
    }

    /// Shows a row as its line is now.
    pub fn show_typed(&self, typed: &TypedLine) {
        let TypedLine { topic, title, number, estimate, .. } = typed.clone();
        let is_replaced = {
            let mut rows = self.rows.borrow_mut();
            let Some(row) = rows.get_mut(topic.index().wrapping_sub(1)) else { return };
            let looks = Looks { title, number, hours: estimate, ..row.looks.clone() };
            if looks == row.looks {
                return;
            }
            let item = drawn(&looks);
            row.looks = looks;
            let is_replaced = !likeness::take_on(&row.item, &item);
            if is_replaced {
                El::from_existing(item.clone()).put_before(&row.item);
                std::mem::replace(&mut row.item, item).remove();
                (row.is_hidden, row.is_folded) = (false, false);
            }
            is_replaced
        };
        if is_replaced {
            self.show_folds();
            self.hold(self.current.get());
            self.mark_caret();
        }
    }

    /// Hides what is below folded rows.
    fn show_folds(&self) {
        let (mut rows, folded) = (self.rows.borrow_mut(), self.folded.borrow());
        let mut closed: Option<u8> = None;
        for row in rows.iter_mut() {
            closed = closed.filter(|&level| row.looks.level > level);
            let (is_hidden, is_folded) = (closed.is_some(), !row.looks.is_step && folded.contains(&row.id));
            if std::mem::replace(&mut row.is_hidden, is_hidden) != is_hidden {
                set_flag(&row.item, "hidden", is_hidden);
            }
            if std::mem::replace(&mut row.is_folded, is_folded) != is_folded {
                set_attr(&row.item, "aria-expanded", if is_folded { "false" } else { "true" });
            }
            if is_folded && !is_hidden {
                closed = Some(row.looks.level);
            }
        }
    }

    /// Makes a row the one that Tab leads to.
    fn hold(&self, at: usize) {
        let rows = self.rows.borrow();
        let at = at.min(rows.len().saturating_sub(1));
        if let Some(before) = rows.get(self.current.replace(at)) {
            set_attr(&before.item, "tabindex", "-1");
        }
        if let Some(row) = rows.get(at) {
            set_attr(&row.item, "tabindex", "0");
        }
    }

    /// Marks the row with the caret, or the folded one around it, and brings it into view.
    pub fn mark_current(&self, topic: Option<NodeId>) {
        self.caret.set(topic);
        let Some(item) = self.mark_caret() else { return };
        let Some(pane) = self.pane() else { return };
        let [row, pane_box] = [&item, &pane].map(|element| element.get_bounding_client_rect());
        if row.height() > 0.0 && (row.top() < pane_box.top() || row.bottom() > pane_box.bottom()) {
            let middle = (pane_box.height() - row.height()) / 2.0;
            pane.set_scroll_top(pane.scroll_top() + (row.top() - pane_box.top() - middle) as i32);
        }
    }

    /// Marks the row with the caret, and returns it.
    fn mark_caret(&self) -> Option<Element> {
        let now = self.caret.get().and_then(|topic| self.row(self.visible(topic)));
        let before = self.marked.replace(now.clone());
        if let Some(before) = before.filter(|before| now.as_ref() != Some(before)) {
            set_flag(&before, "aria-current", false);
        }
        if let Some(item) = &now {
            set_attr(item, "aria-current", "true");
        }
        now
    }

    /// The element that scrolls.
    pub fn pane(&self) -> Option<Element> {
        self.tree.closest("section").ok().flatten()
    }

    fn item(&self, at: usize) -> Option<Element> {
        self.rows.borrow().get(at).map(|row| row.item.clone())
    }

    /// The element of a topic's row.
    pub fn row(&self, topic: NodeId) -> Option<Element> {
        self.item(topic.index().checked_sub(1)?)
    }

    /// The place, from 0, of the row in which something happened.
    fn place_of(&self, event: &Event) -> Option<usize> {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let item = target.closest("[role=treeitem]").ok()??;
        self.rows.borrow().iter().position(|row| row.item == item)
    }

    /// The topic in whose row something happened.
    pub fn topic_of(&self, event: &Event) -> Option<NodeId> {
        let at = self.place_of(event)?;
        self.document.borrow().as_ref()?.roadmap.place(at + 1)
    }

    /// The topic whose row is at a height of the window, and how far down in the row that is, from 0 to 1.
    pub fn topic_at(&self, height: f64) -> Option<(NodeId, f64)> {
        let rows = self.rows.borrow();
        let shown = rows.iter().enumerate().filter(|(_, row)| !row.is_hidden);
        let shown: Vec<(usize, &OutlineRow)> = shown.collect();
        let below = shown.partition_point(|(_, row)| row.item.get_bounding_client_rect().bottom() <= height);
        let (at, row) = shown.get(below).or(shown.last())?;
        let place = row.item.get_bounding_client_rect();
        let part = ((height - place.top()) / place.height().max(1.0)).clamp(0.0, 1.0);
        Some((self.document.borrow().as_ref()?.roadmap.place(at + 1)?, part))
    }

    /// Whether a topic has rows below it and is not folded.
    pub fn is_open(&self, topic: NodeId) -> bool {
        let rows = self.rows.borrow();
        rows.get(topic.index().wrapping_sub(1)).is_some_and(|row| !row.looks.is_step && !row.is_folded)
    }

    /// Goes to a row.
    pub fn focus(&self, topic: NodeId) {
        if let Some(row) = self.row(topic) {
            self.hold(topic.index() - 1);
            focus::focus_on(row.unchecked_ref::<HtmlElement>());
        }
    }

    /// Goes to the row `by` rows further on.
    pub fn step(&self, topic: NodeId, by: isize) {
        let shown: Vec<usize> = {
            let rows = self.rows.borrow();
            rows.iter().enumerate().filter(|(_, row)| !row.is_hidden).map(|(at, _)| at).collect()
        };
        let at = shown.iter().position(|&at| at + 1 == topic.index()).unwrap_or(0);
        let next = at.saturating_add_signed(by).min(shown.len().saturating_sub(1));
        let next = shown.get(next).and_then(|&at| self.document.borrow().as_ref()?.roadmap.place(at + 1));
        if let Some(next) = next {
            self.focus(next);
        }
    }

    /// Folds or unfolds a row; without a wish, it does the opposite of before. If the row is so already, its parent or
    /// its first child gets the focus.
    pub fn fold(&self, topic: NodeId, wish: Option<bool>) {
        let Some(document) = self.document.borrow().clone() else { return };
        let roadmap = &document.roadmap;
        let id = roadmap.topic(topic).id().to_string();
        let is_folded = self.folded.borrow().contains(&id);
        let is_step = roadmap.is_step(topic);
        match wish {
            Some(true) if is_step || is_folded => {
                return roadmap
                    .parent(topic)
                    .filter(|&parent| parent != NodeId::ROOT)
                    .into_iter()
                    .for_each(|parent| self.focus(parent));
            }
            Some(false) if is_step => return,
            Some(false) if !is_folded => return self.step(topic, 1),
            _ => {}
        }
        if !self.folded.borrow_mut().remove(&id) {
            self.folded.borrow_mut().insert(id);
        }
        self.show_folds();
        self.mark_caret();
    }

    /// The row that stands for a topic: itself, or the highest folded one above it.
    fn visible(&self, topic: NodeId) -> NodeId {
        let Some(document) = self.document.borrow().clone() else { return topic };
        let roadmap = &document.roadmap;
        // The caret may be in a topic that is not drawn yet.
        if topic.index() >= roadmap.len() {
            return topic;
        }
        let folded = self.folded.borrow();
        let above = roadmap.ancestors(topic).filter(|&above| folded.contains(roadmap.topic(above).id().as_str()));
        above.last().unwrap_or(topic)
    }

    /// Unfolds all rows above one.
    pub fn reveal(&self, topic: NodeId) {
        let Some(document) = self.document.borrow().clone() else { return };
        let folded = self.folded.borrow().len();
        for above in document.roadmap.ancestors(topic) {
            self.folded.borrow_mut().remove(document.roadmap.topic(above).id().as_str());
        }
        if self.folded.borrow().len() < folded {
            self.show_folds();
            self.mark_caret();
        }
    }
}

fn new_group() -> El {
    element("ul").attr("role", "none")
}

fn drawn(looks: &Looks) -> Element {
    let Looks { level, is_step, mark, hours, number, title: shown_title } = looks;
    let (is_step, mark) = (*is_step, *mark);
    let title = shown_title.to_string();
    let hours = hours.map(words::hours_of);
    let name = hours.as_ref().map_or(title.clone(), |hours| format!("{title} {hours}"));
    let icon = svg("svg").class("fold-icon").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true");
    let fold = element("span").class("fold").attr("aria-hidden", "true");
    let fold = fold.children((!is_step).then(|| icon.child(svg("path").attr("d", "M6 3.5 10.5 8 6 12.5"))));
    let face = match mark {
        Mark::ToDo => "to-do",
        Mark::Doing => "doing",
        Mark::Done => "done",
        Mark::Skipped => "skipped",
    };
    let tick_box =
        is_step.then(|| element("span").class("tick-box").attr("data-mark", face).attr("aria-hidden", "true"));
    let number = number.as_ref().map(|number| element("span").class("row-number").text(number));
    let words = element("span").class("row-words").attr("aria-hidden", "true").children(number);
    let words = words.child(titled(element("span").class("row-title").attr("dir", "auto"), shown_title));
    let figures = hours.map(|hours| element("span").class("row-hours").attr("aria-hidden", "true").text(&hours));
    let actions = button("⋯")
        .class("editor-actions")
        .attr("data-actions", "")
        .attr("tabindex", "-1")
        .attr("aria-haspopup", "menu")
        .attr("aria-expanded", "false")
        .attr("aria-label", &actions_for(&isolated(&title)));
    let grip = element("span").class("editor-grip").attr("aria-hidden", "true").text("⠿");
    let row = element("li")
        .class("editor-row")
        .attr("role", "treeitem")
        .attr("tabindex", "-1")
        .attr("aria-level", &level.to_string())
        .attr("aria-label", &name)
        .child(fold)
        .children(tick_box)
        .child(words)
        // The space keeps words apart for eyes and screen readers.
        .text(" ")
        .children(figures)
        .child(grip)
        .child(actions);
    let row = if is_step { row } else { row.attr("aria-expanded", "true") };
    let row = if mark == Mark::ToDo { row } else { row.attr("aria-description", &of_mark(mark)) };
    // The page's policy would refuse an attribute. Every browser takes a number.
    let style = row.element().unchecked_ref::<HtmlElement>().style();
    let _: Result<(), _> = style.set_property("--level", &level.to_string());
    row.into_element()
}
