//! Rows that are dragged to another place by their grip.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::NodeId;
use roadmap::editing::rows::Landing;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent};

use super::edits::Edits;
use crate::browser::page;
use crate::dom::element::{El, set_attr, set_flag};

/// The row that is dragged, and where it would land.
struct Drag {
    topic: NodeId,
    /// The pointer that drags it.
    pointer: i32,
    /// Where the pointer is, in pixels below the top of the window.
    height: f64,
    is_scrolling: bool,
    /// The places where it would land, the best first, and the row beside them.
    landing: Option<(Vec<Landing>, Element)>,
}

type Drawn = Rc<RefCell<Option<Drag>>>;

/// A pointer this near an edge of the pane scrolls it, in pixels.
const EDGE: f64 = 48.0;

/// How fast it scrolls at most, in pixels a frame.
const FASTEST: f64 = 14.0;

/// Lets people drag the rows of a tree. Escape leaves the row where it is.
pub fn draggable(tree: El, edits: Rc<Edits>) -> El {
    let drag = Drawn::default();
    let [begun, moved, ended, left, escaped] = [(); 5].map(|()| Rc::clone(&drag));
    let [begins, moves] = [(); 2].map(|()| Rc::clone(&edits));
    let own = tree.element().clone();
    page::listen("keydown", move |event| {
        if event.unchecked_ref::<KeyboardEvent>().key() == "Escape"
            && let Some(mut drag) = escaped.take()
        {
            event.prevent_default();
            drag.unmark();
        }
    });
    tree.on("pointerdown", move |event| {
        let pressed = event.unchecked_ref::<PointerEvent>();
        if pressed.button() != 0 || begun.borrow().is_some() {
            return;
        }
        let Some(topic) = grip_of(&begins, &event) else { return };
        event.prevent_default();
        let (pointer, height) = (pressed.pointer_id(), f64::from(pressed.client_y()));
        // If the pointer is gone already, nothing is dragged.
        if own.set_pointer_capture(pointer).is_ok() {
            begun.replace(Some(Drag { topic, pointer, height, is_scrolling: false, landing: None }));
        }
    })
    .on("pointermove", move |event| {
        let mut drawn = moved.borrow_mut();
        let Some(drag) = drawn.as_mut().filter(|drag| drag.is_by(&event)) else { return };
        drag.height = f64::from(event.unchecked_ref::<PointerEvent>().client_y());
        drag.mark(&moves);
        if !std::mem::replace(&mut drag.is_scrolling, true) {
            scroll_at_edge(Rc::clone(&moved), Rc::clone(&moves));
        }
    })
    .on("pointerup", move |event| {
        if let Some(mut drag) = taken_by(&ended, &event) {
            drag.unmark();
            if let Some((landings, _)) = drag.landing {
                edits.land(drag.topic, &landings);
            }
        }
    })
    // The capture is also lost when the pointer is lifted, and then the drag is over.
    .on("lostpointercapture", move |event| {
        if let Some(mut drag) = taken_by(&left, &event) {
            drag.unmark();
        }
    })
}

/// Scrolls frame by frame as long as the pointer is near an edge of what scrolls.
fn scroll_at_edge(drawn: Drawn, edits: Rc<Edits>) {
    request_animation_frame(move || {
        let goes_on = drawn.borrow_mut().as_mut().is_some_and(|drag| {
            drag.is_scrolling = drag.scroll(&edits);
            drag.is_scrolling
        });
        if goes_on {
            scroll_at_edge(drawn, edits);
        }
    });
}

/// Takes what this pointer drags, which ends the drag.
fn taken_by(drawn: &Drawn, event: &Event) -> Option<Drag> {
    drawn.borrow_mut().take_if(|drag| drag.is_by(event))
}

fn grip_of(edits: &Edits, event: &Event) -> Option<NodeId> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(".editor-grip").ok()??;
    edits.rows.topic_of(event).filter(|_| !edits.is_read_only.get_untracked())
}

impl Drag {
    fn is_by(&self, event: &Event) -> bool {
        event.unchecked_ref::<PointerEvent>().pointer_id() == self.pointer
    }

    /// Scrolls if the pointer is near an edge, and shows where the row would land then. Returns whether it scrolled.
    fn scroll(&mut self, edits: &Edits) -> bool {
        let Some(pane) = edits.rows.pane() else { return false };
        let place = pane.get_bounding_client_rect();
        let nearness = |distance: f64| ((EDGE - distance) / EDGE).clamp(0.0, 1.0);
        let by = FASTEST * (nearness(place.bottom() - self.height) - nearness(self.height - place.top()));
        let before = pane.scroll_top();
        pane.set_scroll_top(before + by.round() as i32);
        if pane.scroll_top() == before {
            return false;
        }
        self.mark(edits);
        true
    }

    /// Shows where the row would land: before a row, behind it, or in it.
    fn mark(&mut self, edits: &Edits) {
        self.unmark();
        let Some((target, part)) = edits.rows.topic_at(self.height) else { return };
        let is_own = edits.parsed.with_untracked(|read| {
            read.as_ref().is_some_and(|read| {
                target == self.topic || read.document.roadmap.ancestors(target).any(|above| above == self.topic)
            })
        });
        let Some(row) = edits.rows.row(target).filter(|_| !is_own) else {
            self.landing = None;
            return;
        };
        let (landings, name) = match part {
            ..0.3 => (landings_above(edits, target), "before"),
            0.7.. => (landings_below(edits, target, self.topic), "after"),
            _ => (vec![Landing::Inside(target)], "inside"),
        };
        if landings.is_empty() {
            self.landing = None;
            return;
        }
        set_attr(&row, "data-landing", name);
        self.landing = Some((landings, row));
    }

    fn unmark(&mut self) {
        if let Some((_, row)) = &self.landing {
            set_flag(row, "data-landing", false);
        }
    }
}

/// The places between a row and the one above it: before the row, or where it is a heading and a step is dragged,
/// behind the row above.
fn landings_above(edits: &Edits, target: NodeId) -> Vec<Landing> {
    let above = edits.parsed.with_untracked(|read| read.as_ref()?.document.roadmap.place(target.index() - 1));
    let above = above.filter(|&above| above != NodeId::ROOT).map(Landing::After);
    [Some(Landing::Before(target)), above].into_iter().flatten().collect()
}

/// The places below a row: before the first one in it, if that is seen, or behind all that is in it. None where
/// `dragged` is that first one.
fn landings_below(edits: &Edits, target: NodeId, dragged: NodeId) -> Vec<Landing> {
    let first = edits.parsed.with_untracked(|read| read.as_ref()?.document.roadmap.children(target).next());
    match first.filter(|_| edits.rows.is_open(target)) {
        Some(first) if first == dragged => Vec::new(),
        Some(first) => vec![Landing::Before(first), Landing::After(target)],
        None => vec![Landing::After(target)],
    }
}
