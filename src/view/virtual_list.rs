//! Keeps the right rows on the page: all of them, or those in view.
//!
//! Missing rows leave a gap of their height above the next one. So the page is as long as with all rows, and every row
//! is in its place.

use std::ops::Range;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::{Length, NodeId, Placed, Roadmap, RowLayout};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser::page;
use crate::dom::element::{dom_ok, element, set_attr, set_flag};
use crate::dom::{focus, scroll};
use crate::lazy;
use crate::tracker::Tracker;
use crate::view::row::RowTemplates;

/// The rows on the page.
pub struct VirtualList {
    tracker: Tracker,
    roadmap: Rc<Roadmap>,
    list: Element,
    templates: RowTemplates,
    /// Rows that were folded away or left out by a search, indexed by their topics, to be shown again unchanged. Used
    /// only where all rows are on the page.
    folded_away: Vec<Option<Box<RenderedRow>>>,
    /// Owners of the signals and effects of rows that have left the page, for reuse.
    spare: Vec<Owner>,
    layout: RowLayout,
    #[allow(clippy::vec_box, reason = "rows that stay move from list to list at each scroll")]
    shown: Vec<Box<RenderedRow>>,
    width: i32,
    /// The anchor of the last look, in case the page has been laid out again since.
    last_anchor: Option<Anchor>,
    /// The anchor before the search.
    anchor_before_search: Option<Anchor>,
    /// Counts how often the list of rows changed.
    arrangement: u32,
    /// Whether only the rows in view are drawn so far, and not yet those around them.
    is_sparse: bool,
    sparse_draws: u32,
}

struct RenderedRow {
    row: NodeId,
    level: usize,
    owner: Owner,
    item: Element,
    /// The list of its child rows, if it has any.
    branch: Option<Element>,
    above: Length,
    is_measured: bool,
    is_highlighted: bool,
    arrangement: u32,
}

/// A row that stays where it is in the window.
#[derive(Clone)]
struct Anchor {
    row: NodeId,
    /// How far its top is below that of the window; above it, it is negative.
    at: f64,
}

/// How many units of a [`Length`] a pixel has.
const UNITS_PER_PIXEL: f64 = 64.0;

impl VirtualList {
    /// A list without rows.
    pub fn new(tracker: Tracker, list: &Element) -> VirtualList {
        let roadmap = tracker.roadmap();
        let layout = RowLayout::new(&roadmap);
        let rows = if tracker.has_all_rows() { roadmap.len() } else { 0 };
        VirtualList {
            tracker,
            roadmap,
            list: list.clone(),
            templates: RowTemplates::new(tracker),
            folded_away: (0..rows).map(|_| None).collect(),
            spare: Vec::new(),
            layout,
            shown: Vec::new(),
            width: 0,
            last_anchor: None,
            anchor_before_search: None,
            arrangement: 0,
            is_sparse: false,
            sparse_draws: 0,
        }
    }

    /// Shows the rows there are now.
    pub fn arrange(&mut self) {
        let mut anchor = self.anchor();
        let is_in_row = focus::focused(self.tracker).is_some();
        match (self.tracker.is_searching(), self.anchor_before_search.is_some()) {
            (true, false) => self.anchor_before_search = anchor.clone(),
            (false, true) => anchor = self.anchor_before_search.take().filter(|_| !is_in_row).or(anchor),
            _ => {}
        }
        self.arrangement += 1;
        self.draw_view_only();
        lazy::estimate_details(self.tracker, &mut self.layout);
        self.tracker.rows(|expansion, roadmap| self.layout.arrange(expansion.rows(roadmap)));
        self.shown.iter_mut().for_each(|shown| shown.is_measured = false);
        self.draw(anchor, true);
    }

    /// Shows what has come into view.
    pub fn scroll(&mut self) {
        let anchor = self.anchor();
        if self.tracker.has_all_rows() {
            self.last_anchor = anchor;
        } else {
            // If none of the old rows is in view, the rows around the view are drawn later.
            let height = f64::from(page::height());
            let middle = self.shown.get(self.shown.len() / 2).and_then(|shown| self.top_of(shown.row));
            if !middle.is_some_and(|top| (-height..2.0 * height).contains(&top)) {
                self.draw_view_only();
            }
            self.draw(anchor, false);
        }
    }

    /// Draws only the rows in view for now.
    fn draw_view_only(&mut self) {
        self.is_sparse = true;
        self.sparse_draws += 1;
    }

    /// If only the rows in view are drawn and the app is still on the page: how many times that has happened.
    pub fn pending_fill(&self) -> Option<u32> {
        (self.is_sparse && self.tracker.is_alive() && !self.tracker.has_all_rows()).then_some(self.sparse_draws)
    }

    /// Draws the rows around the view.
    pub fn fill(&mut self) {
        self.is_sparse = false;
        let anchor = self.anchor();
        self.draw(anchor, false);
    }

    /// Lays out again if the width of the page has changed.
    pub fn resize(&mut self) {
        let width = self.list.client_width();
        if self.width == width {
            // This is also so when the list has been taken out of the page.
            return if width > 0 {
                self.scroll()
            };
        }
        let anchor =
            if self.width == 0 { self.saved_anchor().or_else(|| self.anchor()) } else { self.last_anchor.take() };
        self.width = width;
        self.layout.forget();
        self.shown.iter_mut().for_each(|shown| shown.is_measured = false);
        self.draw(anchor, true);
    }

    /// Where the reader left this page.
    fn saved_anchor(&self) -> Option<Anchor> {
        let row = self.roadmap.place(page::saved_place(0)? as usize)?;
        Some(Anchor { row, at: page::saved_place(1)? })
    }

    /// Draws until nothing changes: measuring may bring other rows into view, which must then be measured, too. While
    /// the reader scrolls, estimates of other rows stay as they are, or the scroll bar would slip from under the
    /// pointer.
    fn draw(&mut self, anchor: Option<Anchor>, learn: bool) {
        for _ in 0..4 {
            self.put_rows();
            let is_news = self.measure(learn);
            let is_moved = anchor.as_ref().is_some_and(|anchor| self.hold_in_place(anchor));
            if !is_news && !is_moved {
                break;
            }
        }
        self.last_anchor = self.anchor();
    }

    /// The part of the list that belongs on the page: the view and, unless only that is drawn, half a window above and
    /// below it.
    fn drawn_range(&self) -> Range<Length> {
        if self.tracker.has_all_rows() {
            return 0..Length::MAX;
        }
        let (top, height) = (self.list_top(), f64::from(page::height()));
        let length = |px: f64| (px * UNITS_PER_PIXEL).max(0.0) as Length;
        let more = if self.is_sparse { 0.0 } else { height / 2.0 };
        length(-top - more)..length(-top + height + more)
    }

    /// Where the top of the list is in the window, or would be.
    fn list_top(&self) -> f64 {
        self.list.get_bounding_client_rect().top()
    }

    /// Puts the rows in view on the page.
    fn put_rows(&mut self) {
        // The first and the last row are always there, so that Tab comes to the rows from both sides.
        let [first, last] = [self.layout.rows().first(), self.layout.rows().last()].map(Option::<&NodeId>::copied);
        let kept = [first, last, focus::focused(self.tracker), self.tracker.pinned_row()];
        let window = self.layout.visible_rows(&self.roadmap, self.drawn_range(), kept.into_iter().flatten());
        let mut before = std::mem::take(&mut self.shown).into_iter().peekable();
        let mut is_new = Vec::new();
        for &Placed { row, above } in &window.placed {
            while let Some(gone) = before.next_if(|shown| shown.row < row) {
                self.remove(gone);
            }
            let known = before.next_if(|shown| shown.row == row);
            is_new.push(known.is_none());
            let mut shown = known.unwrap_or_else(|| self.draw_row(row));
            if shown.above != above {
                shown.above = above;
                set_length(&shown.item, "padding-block-start", above);
            }
            self.shown.push(shown);
        }
        before.for_each(|gone| self.remove(gone));
        set_length(&self.list, "padding-block-end", window.below);
        self.connect(&is_new);
        self.describe();
    }

    fn draw_row(&mut self, row: NodeId) -> Box<RenderedRow> {
        if let Some(shown) = self.folded_away.get_mut(row.index()).and_then(Option::take) {
            return shown;
        }
        let owner = self.spare.pop().unwrap_or_default();
        let item = owner.with(|| self.templates.row(self.tracker, row)).into_element();
        let level = usize::from(self.roadmap.topic(row).level());
        Box::new(RenderedRow {
            row,
            level,
            owner,
            item,
            branch: None,
            above: 0,
            is_measured: false,
            is_highlighted: false,
            arrangement: 0,
        })
    }

    fn remove(&mut self, mut gone: Box<RenderedRow>) {
        gone.item.remove();
        if let Some(folded_away) = self.folded_away.get_mut(gone.row.index()) {
            gone.is_measured = false;
            *folded_away = Some(gone);
        } else {
            gone.owner.cleanup();
            self.spare.push(gone.owner);
        }
    }

    /// Puts new rows into the list of the row above them in the tree, behind the sibling before them.
    fn connect(&mut self, is_new: &[bool]) {
        for at in 0..self.shown.len() {
            let has_rows = self.shown.get(at + 1).is_some_and(|next| next.level > self.shown[at].level);
            let shown = &mut self.shown[at];
            match &shown.branch {
                None if has_rows => {
                    let branch = element("ul").class("branch").attr("role", "list");
                    shown.branch = Some(branch.append_to(&shown.item));
                }
                Some(branch) if !has_rows => {
                    branch.remove();
                    shown.branch = None;
                }
                _ => {}
            }
        }
        // Rows within new rows come first, so that a large branch is put on the page in one piece.
        for in_new in [true, false] {
            // The last row of each level on the path to the present row.
            let mut way: Vec<usize> = Vec::new();
            for at in 0..self.shown.len() {
                let shown = &self.shown[at];
                let sibling = way.get(shown.level - 1).map(|&sibling| &self.shown[sibling].item);
                way.truncate(shown.level - 1);
                let above = way.last().copied();
                if is_new[at] && above.is_some_and(|above| is_new[above]) == in_new {
                    let list = above.and_then(|above| self.shown[above].branch.as_ref()).unwrap_or(&self.list);
                    let next = match sibling {
                        Some(sibling) => sibling.next_element_sibling(),
                        None => list.first_element_child(),
                    };
                    let next = next.as_ref().map(|next| next.unchecked_ref());
                    dom_ok(list.insert_before(&shown.item, next));
                }
                way.push(at);
            }
        }
    }

    /// Tells each row its position among its siblings if some are missing, and adds what is loaded later.
    fn describe(&mut self) {
        let is_due = |shown: &RenderedRow, arrangement: u32| shown.arrangement != arrangement;
        if !self.shown.iter().any(|shown| is_due(shown, self.arrangement)) {
            return;
        }
        let places = (!self.tracker.has_all_rows()).then(|| {
            let rows = self.shown.iter().map(|shown| shown.row);
            self.tracker.rows(|expansion, roadmap| expansion.places(roadmap, rows))
        });
        let current = self.tracker.current_section();
        for (at, shown) in self.shown.iter_mut().enumerate().filter(|(_, shown)| is_due(shown, self.arrangement)) {
            shown.arrangement = self.arrangement;
            if shown.level == 1 {
                set_flag(&shown.item, "data-current", Some(shown.row) == current);
            }
            if let Some((place, of)) = places.as_ref().map(|places| places[at]) {
                set_attr(&shown.item, "aria-posinset", &place.to_string());
                set_attr(&shown.item, "aria-setsize", &of.to_string());
            }
            shown.is_highlighted = lazy::describe(self.tracker, shown.row, &shown.item, shown.is_highlighted);
        }
    }

    /// Measures the rows. Returns whether the height of a row differs from its estimate.
    fn measure(&mut self, learn: bool) -> bool {
        let heights = self.shown.iter_mut().filter_map(|shown| {
            if shown.is_measured {
                return None;
            }
            // A list that is not in the page yet has no height.
            let height = shown.item.first_element_child()?.get_bounding_client_rect().height();
            shown.is_measured = height > 0.0;
            shown.is_measured.then_some((shown.row, (height * UNITS_PER_PIXEL + 0.5) as Length))
        });
        self.layout.measure(heights, learn)
    }

    /// The focused row, if it is in view, or else the first row in view.
    fn anchor(&self) -> Option<Anchor> {
        let at = |row| Some(Anchor { row, at: self.top_of(row)? });
        let is_in_view = |anchor: &Anchor| (0.0..f64::from(page::height())).contains(&anchor.at);
        let focused = focus::focused(self.tracker).and_then(at).filter(is_in_view);
        focused.or_else(|| {
            at(self.layout.row_from(((scroll::covered() - self.list_top()) * UNITS_PER_PIXEL).max(0.0) as Length)?)
        })
    }

    /// Scrolls so that the anchor, or the row that represents it now, is where it was. Returns whether that was
    /// necessary.
    fn hold_in_place(&self, anchor: &Anchor) -> bool {
        let row = self.tracker.rows(|expansion, roadmap| expansion.row_of(roadmap, anchor.row));
        let Some(top) = row.and_then(|row| self.top_of(row)) else { return false };
        let off = top - anchor.at;
        let is_off = off.abs() > 0.5;
        if is_off {
            page::scroll_by(off);
        }
        is_off
    }

    /// How far a row is below the top of the window, or would be if it were on the page.
    fn top_of(&self, row: NodeId) -> Option<f64> {
        let shown = self.shown.binary_search_by_key(&row, |shown| shown.row).ok();
        match shown.and_then(|at| self.shown[at].item.first_element_child()) {
            Some(element) => Some(element.get_bounding_client_rect().top()),
            None => Some(self.list_top() + f64::from(self.layout.top(row)?) / UNITS_PER_PIXEL),
        }
    }
}

/// Sets a length without rounding: the sum of rounded gaps would move the rows.
fn set_length(element: &Element, property: &str, length: Length) {
    let style = element.unchecked_ref::<HtmlElement>().style();
    let value = if length == 0 { String::new() } else { format!("calc({length}px / 64)") };
    dom_ok(style.set_property(property, &value));
}
