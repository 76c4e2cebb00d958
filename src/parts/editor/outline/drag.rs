//! Rows that are drawn to another place by their grip.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use roadmap::NodeId;
use roadmap::editing::rows::Landing;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

use super::edits::Edits;
use crate::dom::element::{El, set_attr, set_flag};

/// The row that is drawn, and where it would land.
struct Drag {
    topic: NodeId,
    landing: Option<(Landing, Element)>,
}

/// Lets the rows of a tree be drawn.
pub fn draggable(tree: El, edits: Rc<Edits>) -> El {
    let drag: Rc<RefCell<Option<Drag>>> = Rc::default();
    let [begun, moved, ended, left] = [(); 4].map(|()| Rc::clone(&drag));
    let [begins, moves] = [(); 2].map(|()| Rc::clone(&edits));
    let own = tree.element().clone();
    tree.on("pointerdown", move |event| {
        let Some(topic) = grip_of(&begins, &event) else { return };
        event.prevent_default();
        // Where the pointer is gone already, nothing is drawn.
        let _: Result<(), _> = own.set_pointer_capture(event.unchecked_ref::<PointerEvent>().pointer_id());
        begun.replace(Some(Drag { topic, landing: None }));
    })
    .on("pointermove", move |event| {
        if let Some(drag) = moved.borrow_mut().as_mut() {
            let height = f64::from(event.unchecked_ref::<PointerEvent>().client_y());
            drag.mark(&moves, height);
        }
    })
    .on("pointerup", move |_| {
        if let Some(mut drag) = ended.take() {
            drag.unmark();
            if let Some((landing, _)) = drag.landing {
                edits.land(drag.topic, landing);
            }
        }
    })
    .on("pointercancel", move |_| {
        if let Some(mut drag) = left.take() {
            drag.unmark();
        }
    })
}

fn grip_of(edits: &Edits, event: &Event) -> Option<NodeId> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(".editor-grip").ok()??;
    edits.rows.topic_of(event).filter(|_| !edits.is_read_only.get_untracked())
}

impl Drag {
    /// Shows where the row would land: before a row, behind it, or in it.
    fn mark(&mut self, edits: &Edits, height: f64) {
        self.unmark();
        let Some((target, part)) = edits.rows.topic_at(height) else { return };
        let is_own = edits.reading.with_untracked(|read| {
            read.as_ref().is_some_and(|read| {
                target == self.topic || read.document.roadmap.ancestors(target).any(|above| above == self.topic)
            })
        });
        let Some(row) = edits.rows.row(target).filter(|_| !is_own) else {
            self.landing = None;
            return;
        };
        let (landing, name) = match part {
            ..0.3 => (Landing::Before(target), "before"),
            0.7.. => (Landing::After(target), "after"),
            _ => (Landing::Inside(target), "inside"),
        };
        set_attr(&row, "data-landing", name);
        self.landing = Some((landing, row));
    }

    fn unmark(&mut self) {
        if let Some((_, row)) = &self.landing {
            set_flag(row, "data-landing", false);
        }
    }
}
